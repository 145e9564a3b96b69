// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <base/inenglish.h>
#include <base/languagetranslator.h>
#include <base/phrasebook.h>

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace
{

constexpr base::Phrase kPhrases[] = {
    {"Test", "It is damaged: %1 pages readable of %2."},
    {"Test", "It goes in as an attachment."},
    {"Test", "The copy does not carry: %1."},
    {"Test", "scripts"},
    {"Test", "%1 links"},
    {"Test", "Change %1"},
    {"Test", "Change the device %1"},
    {"Test", "Found: %1."},
    {"Test", "Restore the %1", base::Phrase::Place::Alone},
    {"Test", "answer to %1", base::Phrase::Place::Inside},
    {"Test", "%1 beside %2", base::Phrase::Place::Inside},
    {"Test", "No %1 here."},
    {"Test", "No page %1 here."},
};

/// A language in which every text is in capitals and, where it has two places, the other way round.
class Shouting final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        if (base::InEnglish::isOn())
            return {};
        const QString text = QString::fromUtf8(source).toUpper();
        return text == "IT IS DAMAGED: %1 PAGES READABLE OF %2."_L1 ? u"DAMAGED: OF %2 PAGES, %1 READABLE."_s : text;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// What is kept in English, and said in another language.
class TestPhraseBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItKnows_data();
    void saysWhatItKnows();
    void hostileTextsEnd_data();
    void hostileTextsEnd();
    void speaksEnglishWhereItIsAsked();

private:
    base::PhraseBook m_book{kPhrases};
};

void TestPhraseBook::saysWhatItKnows_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a sentence") << u"It goes in as an attachment."_s << u"IT GOES IN AS AN ATTACHMENT."_s;
    QTest::newRow("places change their order") << u"It is damaged: 3 pages readable of 14."_s
                                               << u"DAMAGED: OF 14 PAGES, 3 READABLE."_s;
    QTest::newRow("two sentences") << u"It is damaged: 3 pages readable of 14. It goes in as an attachment."_s
                                   << u"DAMAGED: OF 14 PAGES, 3 READABLE. IT GOES IN AS AN ATTACHMENT."_s;
    QTest::newRow("a list in a sentence") << u"The copy does not carry: scripts, 12 links."_s
                                          << u"THE COPY DOES NOT CARRY: SCRIPTS, 12 LINKS."_s;
    QTest::newRow("what was quoted stays") << u"The copy does not carry: qpdf says so."_s
                                           << u"THE COPY DOES NOT CARRY: qpdf says so."_s;
    QTest::newRow("a place at the end and a sentence after it")
        << u"Found: scripts. It goes in as an attachment."_s << u"FOUND: SCRIPTS. IT GOES IN AS AN ATTACHMENT."_s;
    QTest::newRow("only inside") << u"Restore the answer to 17.2"_s << u"RESTORE THE ANSWER TO 17.2"_s;
    QTest::newRow("not alone") << u"answer to my letter"_s << u"answer to my letter"_s;
    QTest::newRow("never inside") << u"Change Restore the plug"_s << u"CHANGE Restore the plug"_s;
    QTest::newRow("the longer phrase first") << u"Change the device Alpha"_s << u"CHANGE THE DEVICE Alpha"_s;
    QTest::newRow("a place that looks like one") << u"Change %2"_s << u"CHANGE %2"_s;
    QTest::newRow("nobody knows") << u"Something else."_s << u"Something else."_s;
    QTest::newRow("half of it known") << u"It goes in as an attachment. Something else."_s
                                      << u"It goes in as an attachment. Something else."_s;
}

void TestPhraseBook::saysWhatItKnows()
{
    QFETCH(const QString, english);
    QFETCH(const QString, said);
    QCOMPARE(m_book.said(english), english); // no translator: English
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QCOMPARE(m_book.said(english), said);
    QCOMPARE(m_book.knows(english), !english.isEmpty() && said != english);
    QCoreApplication::removeTranslator(&shouting);
}

void TestPhraseBook::hostileTextsEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nested") << u"Restore the "_s + u"row beside "_s.repeated(200'000) + u"row"_s;
    QTest::newRow("sentences") << u"No page 1 here. "_s.repeated(24) + u"Nobody knows this."_s;
    QTest::newRow("list") << u"scripts, "_s.repeated(200'000) + u"scripts"_s;
}

/// A project file of somebody else may hold anything. What is too long to be ours stays as it is, soon.
void TestPhraseBook::hostileTextsEnd()
{
    QFETCH(const QString, text);
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    const QString said = m_book.said(text);
    QCoreApplication::removeTranslator(&shouting);
    QCOMPARE(said, text);
}

void TestPhraseBook::speaksEnglishWhereItIsAsked()
{
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    {
        const base::InEnglish english;
        QCOMPARE(m_book.said(u"scripts"_s), u"scripts"_s);
        {
            const base::InLanguageOfWindow window;
            QCOMPARE(m_book.said(u"scripts"_s), u"SCRIPTS"_s);
        }
        QCOMPARE(m_book.said(u"scripts"_s), u"scripts"_s);
    }
    QCOMPARE(m_book.said(u"scripts"_s), u"SCRIPTS"_s);
    QCoreApplication::removeTranslator(&shouting);
}

QTEST_GUILESS_MAIN(TestPhraseBook)
#include "tst_phrasebook.moc"
