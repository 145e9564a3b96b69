// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "quotes.h"

namespace ui
{

QString quoteOf(const QString &selected)
{
    QString joined;
    joined.reserve(selected.size());
    for (qsizetype i = 0; i < selected.size(); ++i) {
        const QChar c = selected.at(i);
        const bool isParted = (c == u'-' || c == QChar(0xad)) && i > 0 && selected.at(i - 1).isLetter() &&
                              i + 2 < selected.size() && selected.at(i + 1) == u'\n' &&
                              selected.at(i + 2).isLower();
        if (isParted)
            ++i;
        else if (c != QChar(0xad))
            joined.append(c);
    }
    return joined.simplified();
}

} // namespace ui
