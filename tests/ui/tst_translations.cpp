// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pseudotranslator.h"
#include "testwindow.h"

#include <domain/keptwords.h>
#include <shell/language.h>

#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state; ///< "", "unfinished", "vanished", "obsolete"
    bool isNumerus = false;
    QStringList translations; ///< one, or one for each plural form

    QString key() const { return context + u" | "_s + source + u" | "_s + comment; }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.isNumerus) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QString path(const QString &language)
{
    return QStringLiteral(GESPER_SOURCE) + u"/translations/gesper_%1.ts"_s.arg(language);
}

QStringList sortedKeys(const QList<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys.append(message.key());
    keys.sort();
    return keys;
}

/// The place markers of a text, sorted: %1, %2, %n, {{ … }}.
QStringList markers(const QString &text)
{
    static const QRegularExpression marker(u"%L?[0-9n]+|\\{\\{|\\{%"_s);
    QStringList found;
    for (auto it = marker.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    return text.contains(mnemonic);
}

/// What looks like a sentence and is written into the source outside of tr().
QStringList bareSentences(QString source)
{
    const QString text = u"\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:_s|_L1)?"_s;
    const QString texts = text + u"(?:\\s*"_s + text + u")*"_s;
    static const QRegularExpression comment(u"//[^\n]*|#include[^\n]*|R\"(\\w*)\\(.*?\\)\\1\""_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression translated(u"(?:\\btr|translate|QT_TRANSLATE_NOOP)\\(\\s*(?:"_s + texts +
                                               u"\\s*,?\\s*)+"_s);
    static const QRegularExpression written(texts);
    static const QRegularExpression part(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    static const QRegularExpression sentence(u"[A-Za-z]{2,}[,;:]? [a-z]{2,}[,;:]? [a-z]+"_s);
    source.remove(comment).remove(translated);
    QStringList found;
    for (auto it = written.globalMatch(source); it.hasNext();) {
        QString whole;
        const QString match = it.next().captured();
        for (auto piece = part.globalMatch(match); piece.hasNext();)
            whole += piece.next().captured(1);
        if (whole.contains(sentence))
            found.append(whole.replace(u"\\\""_s, u"\""_s).trimmed());
    }
    return found;
}

/// What no window shows: SQL, tokens of PDF, what is meant for the log, and what documents print.
bool isForNobody(const QString &file, const QString &text)
{
    static const QRegularExpression code(u"\\b(SELECT|INSERT|CAST|endcmap|CIDInit)\\b"_s);
    static const QRegularExpression endings(u"^[a-z ]+$"_s);
    static const QStringList logs{u"pdfglyphs.cpp"_s,    u"pdffinish.cpp"_s, u"sourcepool.cpp"_s,
                                  u"viewprotocol.cpp"_s, u"strictjson.cpp"_s, u"protocol.cpp"_s};
    const QString name = QFileInfo(file).fileName();
    return file.contains("/report/documents/"_L1) || logs.contains(name) || text.contains(code) ||
           (name == "filename.cpp"_L1 && text.contains(endings)) ||
           text == "protected by a password"_L1 || // looked for in a sentence
           text == ", unsigned view of the signed original (attached)"_L1;
}

} // namespace

/// The texts of the window in other languages are there, whole, and fit the code.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextOfTheCodeIsInTheFiles_data();
    void everyTextOfTheCodeIsInTheFiles();
    void germanIsComplete();
    void germanKeepsMarkersAndMnemonics();
    void pluralsHaveBothForms_data();
    void pluralsHaveBothForms();
    void sentencesOfCoreReachEveryLanguage();
    void languageIsSwitchedWhileRunning();
    void windowChangesItsLanguageOverTheOpenProject();
    void windowSurvivesLongTextsFromRightToLeft();
};

void TestTranslations::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"GesperTest"_s);
    QCoreApplication::setApplicationName(u"GesperTranslations"_s);
}

void TestTranslations::everyTextOfTheCodeIsInTheFiles_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("English plurals") << u"en"_s;
}

// `./dev translate` brings the files up to the code.
void TestTranslations::everyTextOfTheCodeIsInTheFiles()
{
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_%1.ts"_s.arg(language));
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-recursive"_s};
    for (const QString &part : {u"/core"_s, u"/ui"_s, u"/app/gui"_s})
        arguments.append(QStringLiteral(GESPER_SOURCE) + part);
    arguments << u"-target-language"_s << language << u"-ts"_s << fresh;
    if (language == "en"_L1)
        arguments.prepend(u"-pluralonly"_s);
    QCOMPARE(QProcess::execute(QStringLiteral(GESPER_LUPDATE), arguments), 0);
    const QStringList wanted = sortedKeys(messagesOf(fresh));
    const QStringList there = sortedKeys(messagesOf(path(language)));
    for (const QString &key : wanted)
        QVERIFY2(there.contains(key), qPrintable(u"not in the file: "_s + key));
    for (const QString &key : there)
        QVERIFY2(wanted.contains(key), qPrintable(u"not in the code any more: "_s + key));
}

void TestTranslations::germanIsComplete()
{
    const QList<Message> messages = messagesOf(path(u"de"_s));
    QVERIFY(messages.size() > 100);
    for (const Message &message : messages) {
        QVERIFY2(message.state.isEmpty(), qPrintable(message.state + u": "_s + message.key()));
        for (const QString &text : message.translations)
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(u"empty: "_s + message.key()));
    }
}

void TestTranslations::germanKeepsMarkersAndMnemonics()
{
    const QList<Message> messages = messagesOf(path(u"de"_s));
    for (const Message &message : messages) {
        for (const QString &text : message.translations) {
            QStringList wanted = markers(message.source);
            QStringList there = markers(text);
            if (message.isNumerus) { // "one file" may do without the number
                wanted.removeAll(u"%n"_s);
                there.removeAll(u"%n"_s);
            }
            QVERIFY2(there == wanted, qPrintable(u"markers differ: "_s + message.key() + u" → "_s + text));
            QVERIFY2(hasMnemonic(text) == hasMnemonic(message.source),
                     qPrintable(u"mnemonic: "_s + message.key() + u" → "_s + text));
            QVERIFY2(text.endsWith(u'…') == message.source.endsWith(u'…'),
                     qPrintable(u"ellipsis: "_s + message.key() + u" → "_s + text));
            QVERIFY2(text.front().isSpace() == message.source.front().isSpace() &&
                         text.back().isSpace() == message.source.back().isSpace(),
                     qPrintable(u"spaces at the ends: "_s + message.key() + u" → "_s + text));
        }
    }
}

void TestTranslations::pluralsHaveBothForms_data()
{
    everyTextOfTheCodeIsInTheFiles_data();
}

void TestTranslations::pluralsHaveBothForms()
{
    QFETCH(const QString, language);
    const QList<Message> messages = messagesOf(path(language));
    const auto plurals = std::ranges::count_if(messages, &Message::isNumerus);
    QVERIFY(plurals > 0);
    for (const Message &message : messages) {
        if (message.isNumerus)
            QVERIFY2(message.translations.size() == 2 && !message.translations.contains(QString()),
                     qPrintable(message.key()));
    }
}

// In core a sentence is said with tr(), or it is English on purpose, because a file keeps it or a document prints it; then
// domain::isKept() knows it.
void TestTranslations::sentencesOfCoreReachEveryLanguage()
{
    QStringList english;
    int files = 0;
    QDirIterator it(QStringLiteral(GESPER_SOURCE) + u"/core"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        const QStringList sentences = bareSentences(QString::fromUtf8(file.readAll()));
        for (const QString &sentence : sentences) {
            if (!domain::isKept(sentence) && !isForNobody(path, sentence))
                english.append(path + u": "_s + sentence);
        }
    }
    QVERIFY(files > 100);
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
}

void TestTranslations::languageIsSwitchedWhileRunning()
{
    const QByteArray source("Requirements");
    ui::chooseLanguage(u"de"_s);
    QCOMPARE(QCoreApplication::translate("Area", source.constData()), u"Anforderungen"_s);
    QCOMPARE(QLocale().decimalPoint(), u","_s);
    ui::chooseLanguage(u"en"_s);
    QCOMPARE(QCoreApplication::translate("Area", source.constData()), u"Requirements"_s);
    QSettings().clear();
}

void TestTranslations::windowChangesItsLanguageOverTheOpenProject()
{
    testsupport::TestWindow test;
    ui::chooseLanguage(u"en"_s);
    test.openNew();
    test.goTo(u"mdr:I:3"_s);
    test.find<QLineEdit>(u"owner"_s)->setText(u"Anna"_s);
    const project::Project *project = test.window().project();
    test.window().findChild<QAction *>(u"language-de"_s)->trigger();
    QTRY_COMPARE(test.window().findChild<QToolButton *>(u"area-requirements"_s)->text(), u"Anforderungen"_s);
    QTRY_VERIFY(test.window().findChild<QLineEdit *>(u"owner"_s)->isVisible());
    QCOMPARE(test.window().project(), project); // not closed and opened: undo and the lock stay
    QCOMPARE(test.window().view()->area(), ui::Area::Requirements);
    QCOMPARE(test.find<QLineEdit>(u"owner"_s)->text(), u"Anna"_s); // the same row is in view
    QVERIFY(test.answer(u"mdr:I:3"_s)); // what was typed was stored
    QVERIFY(test.window().findChild<QAction *>(u"actionUndo"_s)->isEnabled());
    test.window().findChild<QAction *>(u"language-en"_s)->trigger();
    QTRY_COMPARE(test.window().findChild<QToolButton *>(u"area-requirements"_s)->text(), u"Requirements"_s);
}

void TestTranslations::windowSurvivesLongTextsFromRightToLeft()
{
    testsupport::PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        testsupport::TestWindow test;
        test.openNew({u"Alpha"_s, u"Beta"_s});
        test.window().resize(1280, 800);
        for (const ui::Area area : ui::kAreas) {
            test.showArea(area);
            QTest::qWait(20);
            QVERIFY2(test.window().width() <= 1280, qPrintable(ui::areaIcon(area)));
            QVERIFY(test.window().grab().width() > 0);
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    QCoreApplication::removeTranslator(&pseudo);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
