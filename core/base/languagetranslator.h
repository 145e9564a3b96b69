// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace base
{

/// The texts of one language of the window; in a thread that speaks English (see InEnglish), the English ones.
class LanguageTranslator final : public QTranslator
{
    Q_DISABLE_COPY_MOVE(LanguageTranslator)

public:
    using QTranslator::QTranslator;

    /// Reads `<name>_<language>` and the plurals of English, `<name>_en`, from the folder. False: the language is not there.
    bool load(const QString &name, const QString &language, const QString &folder);

    QString translate(const char *context, const char *text, const char *disambiguation, int number) const override;

private:
    QTranslator m_english;
};

} // namespace base
