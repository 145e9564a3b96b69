// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pagelist.h"

#include "texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain
{

base::Result<QList<PageRange>> parsePages(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*(\\d{1,9})(?:\\s*[-\u2013]\\s*(\\d{1,9}))?\\s*$"_s);
    QList<PageRange> ranges;
    if (text.trimmed().isEmpty())
        return ranges;
    for (const QString &part : text.split(u',')) {
        const auto match = pattern.match(part);
        const qint64 first = match.captured(1).toLongLong();
        const qint64 last = match.captured(2).isEmpty() ? first : match.captured(2).toLongLong();
        if (!match.hasMatch() || first < 1 || last < first)
            return base::fail(
                base::ErrorCode::Usage,
                Texts::tr("\"%1\" is not a list of pages; write it like 7 or 3-5 or 2, 4-6, counted from 1.")
                    .arg(text));
        ranges.append({first, last});
    }
    return ranges;
}

QString printPages(const QList<PageRange> &ranges)
{
    QStringList parts;
    for (const PageRange &range : ranges)
        parts.append(range.first == range.last ? QString::number(range.first)
                                               : u"%1-%2"_s.arg(range.first).arg(range.last));
    return parts.join(u", "_s);
}

} // namespace domain
