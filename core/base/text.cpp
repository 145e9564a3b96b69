// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "text.h"

#include "texts.h"

namespace base
{

namespace
{

bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return true;
    }
    return false;
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

} // namespace

Result<> checkStorable(const QString &text, const QString &what)
{
    if (text.size() > kMaxFieldLength)
        return fail(ErrorCode::Usage, Texts::tr("%1 has %2 characters; a field holds at most %3. "
                                                     "Put the text into an evidence document and cite it.")
                                          .arg(what)
                                          .arg(text.size())
                                          .arg(kMaxFieldLength));
    if (text.contains(QChar(u'\0')))
        return fail(ErrorCode::Usage, Texts::tr("%1 contains a NUL character; remove it.").arg(what));
    if (text.contains(QChar(0xfffe)) || text.contains(QChar(0xffff))) // the database would store another sign
        return fail(ErrorCode::Usage,
                    Texts::tr("%1 contains a code that is no character (U+FFFE or U+FFFF); remove it.").arg(what));
    if (hasLoneSurrogate(text))
        return fail(ErrorCode::Usage,
                    Texts::tr("%1 contains half a character (a lone surrogate); type it anew.").arg(what));
    return {};
}

QString singleLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text)
        line.append(c == u'\n' || c == u'\t' || c == u'\r' || isInvisible(c) ? QChar(u' ') : c);
    return line.simplified();
}

QString elided(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    QString head = text.left(std::max<qsizetype>(length - 1, 0));
    if (!head.isEmpty() && head.back().isHighSurrogate())
        head.chop(1);
    return head + QChar(u'…');
}

QString humanBytes(qint64 bytes)
{
    static constexpr const char *kUnits[] = {"bytes", "kB", "MB", "GB", "TB"};
    double value = double(bytes);
    size_t unit = 0;
    while (value >= 1000 && unit + 1 < std::size(kUnits)) {
        value /= 1000;
        ++unit;
    }
    return QStringLiteral("%1 %2").arg(value, 0, 'f', unit == 0 ? 0 : 1).arg(QLatin1StringView(kUnits[unit]));
}

} // namespace base
