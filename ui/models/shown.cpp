// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "shown.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Shown
{
    Q_DECLARE_TR_FUNCTIONS(Shown)
};

/// "dd.MM.yy" → "dd.MM.yyyy"
QString wholeYears(QString format)
{
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

QString dayText(QDate day)
{
    return QLocale().toString(day, wholeYears(QLocale().dateFormat(QLocale::ShortFormat)));
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), wholeYears(QLocale().dateTimeFormat(QLocale::ShortFormat)));
}

QString sizeText(qint64 bytes)
{
    static constexpr const char *kUnits[] = {"kB", "MB", "GB", "TB"};
    constexpr double kStep = 1000;
    if (bytes < qint64(kStep))
        return Shown::tr("%n byte(s)", nullptr, int(bytes));
    double value = double(bytes) / kStep;
    size_t unit = 0;
    for (; value >= kStep && unit + 1 < std::size(kUnits); ++unit)
        value /= kStep;
    return u"%1 %2"_s.arg(QLocale().toString(value, 'f', 1), QLatin1StringView(kUnits[unit]));
}

} // namespace ui
