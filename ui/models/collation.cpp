// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "collation.h"

#include <QLocale>

#include <algorithm>

namespace ui
{

const QCollator &collator()
{
    static QCollator made = QCollator(QLocale::c());
    static QLocale madeFor = QLocale::c();
    const QLocale locale = QLocale().collation();
    const QLocale wanted = locale == QLocale::c() ? QLocale(QLocale::English) : locale; // "C" compares bytes
    if (madeFor != wanted) { // the language is switched at run time
        madeFor = wanted;
        made = QCollator(wanted);
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
    }
    return made;
}

void sortByLanguage(QStringList &texts)
{
    std::ranges::sort(texts, [](const QString &a, const QString &b) { return collator().compare(a, b) < 0; });
}

} // namespace ui
