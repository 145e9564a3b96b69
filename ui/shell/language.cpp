// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "language.h"

#include <base/languagetranslator.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kKey = "language"_L1;
constexpr auto kTranslatorName = "gesperLanguage"_L1;

bool isKnown(const QString &code)
{
    const QList<Language> all = languages();
    return std::ranges::any_of(all, [&](const Language &language) { return language.code == code; });
}

/// The system's locale where it has the language: its own way to write dates and numbers counts.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    return QLocale::languageToCode(system.language()) == code ? system : QLocale(code);
}

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(kTranslatorName);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void installOwn(const QString &code)
{
    auto *translator = new base::LanguageTranslator(QCoreApplication::instance());
    translator->setObjectName(kTranslatorName);
    if (translator->load(u"gesper"_s, code, u":/translations"_s))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QList<Language> languages()
{
    return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
}

QString chosenLanguage()
{
    const QString code = QSettings().value(kKey).toString();
    return isKnown(code) ? code : QString();
}

void chooseLanguage(const QString &code)
{
    QSettings().setValue(kKey, code);
    applyLanguage();
}

void applyLanguage()
{
    const auto old = QCoreApplication::instance()->findChildren<QTranslator *>(kTranslatorName);
    qDeleteAll(old); // a translator removes itself
    QString code = chosenLanguage();
    if (code.isEmpty())
        code = QLocale::languageToCode(QLocale::system().language());
    if (!isKnown(code))
        code = languages().first().code;
    QLocale::setDefault(localeFor(code));
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installOwn(code);
}

} // namespace ui
