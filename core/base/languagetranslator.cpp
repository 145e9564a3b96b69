// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "languagetranslator.h"

#include "inenglish.h"

namespace base
{

bool LanguageTranslator::load(const QString &name, const QString &language, const QString &folder)
{
    // Without the plurals of English nothing is lost but their form.
    static_cast<void>(m_english.load(name + QStringLiteral("_en"), folder));
    return QTranslator::load(name + u'_' + language, folder);
}

QString LanguageTranslator::translate(const char *context, const char *text, const char *disambiguation,
                                      int number) const
{
    return InEnglish::isOn() ? m_english.translate(context, text, disambiguation, number)
                             : QTranslator::translate(context, text, disambiguation, number);
}

} // namespace base
