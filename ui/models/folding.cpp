// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "folding.h"

using namespace Qt::StringLiterals;

namespace ui
{

QString folded(const QString &text)
{
    QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    apart.replace(u'ß', "ss"_L1); // Qt folds letter by letter
    QString plain;
    plain.reserve(apart.size());
    for (const QChar letter : std::as_const(apart)) {
        if (!letter.isMark())
            plain.append(letter.isSpace() ? u' ' : letter);
    }
    return plain.simplified();
}

} // namespace ui
