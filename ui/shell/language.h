// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace ui
{

/// A language of the window. The content of Gesper, its documents and the law have languages of their own.
struct Language
{
    QString code; ///< BCP 47: "de"
    QString name; ///< in that language: "Deutsch"
};

/// What there is, English first.
QList<Language> languages();

/// What the user chose; empty: the language of the system.
QString chosenLanguage();
/// Remembers the choice and applies it.
void chooseLanguage(const QString &code);

/// Installs the texts of the chosen language, Qt's own among them, and the locale for dates, numbers and
/// sorting. Where there are no texts in the system's language, they are English. Every widget made afterwards
/// speaks that language; widgets that are there get QEvent::LanguageChange.
void applyLanguage();

} // namespace ui
