// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <domain/references.h>

#include <QTest>

using namespace Qt::StringLiterals;

class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refused_data();
    void refused();
    void likely_data();
    void likely();
    void findInAText();
    void printAndReadAgain();

private:
    static domain::ProjectData project();
};

domain::ProjectData TestReferences::project()
{
    domain::ProjectData data;
    const auto add = [&](qint64 id, const QString &number, const QStringList &labels) {
        domain::Document document;
        document.id = {id};
        document.number = number;
        data.documents.append(document);
        for (const QString &label : labels) {
            domain::Revision revision;
            revision.id = {10 * id + data.revisions.size()};
            revision.document = document.id;
            revision.label = label;
            data.revisions.append(revision);
        }
    };
    add(1, u"VV-012"_s, {u"3"_s, u"3 b"_s});
    add(2, u"VV-012 A"_s, {u"1"_s});
    add(3, u"Plan, clinical"_s, {u"B.2"_s});
    return data;
}

void TestReferences::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("revision");
    QTest::addColumn<QString>("pages");
    QTest::addColumn<QString>("section");
    const auto row = [](const char *name, const QString &text, qint64 revision, const QString &pages = {},
                        const QString &section = {}) {
        QTest::newRow(name) << text << revision << pages << section;
    };
    row("whole document", u"VV-012 rev 3"_s, 10);
    row("longest label", u"VV-012 rev 3 b, p. 4"_s, 11, u"4"_s);
    row("longest number", u"VV-012 A rev 1"_s, 22);
    row("the only revision", u"VV-012 A"_s, 22);
    row("the only revision, pages", u"VV-012 A, p. 7"_s, 22, u"7"_s);
    row("in full", u"VV-012 revision 3, pp. 14–17, 20"_s, 10, u"14-17, 20"_s);
    row("place", u"VV-012 Rev. 3, sheet Results"_s, 10, {}, u"sheet Results"_s);
    row("pages and place", u"VV-012 rev 3, p. 2, section 4.1, last row"_s, 10, u"2"_s,
        u"section 4.1, last row"_s);
    row("comma in the number", u"Plan, clinical rev B.2, p. 1"_s, 33, u"1"_s);
    row("space", u"  VV-012   rev  3 ,p.4 "_s, 10, u"4"_s);
}

void TestReferences::read()
{
    QFETCH(const QString, text);
    const auto reference = domain::parseReference(project(), text);
    QVERIFY(reference);
    QTEST(reference->revision.value, "revision");
    QTEST(reference->pages, "pages");
    QTEST(reference->section, "section");
}

void TestReferences::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("unknown") << u"VV-013 rev 3"_s;
    QTest::newRow("longer number") << u"VV-0123 rev 3"_s;
    QTest::newRow("unknown revision") << u"VV-012 rev 4"_s;
    QTest::newRow("longer label") << u"VV-012 rev 30"_s;
    QTest::newRow("which revision") << u"VV-012"_s;
    QTest::newRow("no page") << u"VV-012 rev 3, p. 0"_s;
    QTest::newRow("descending") << u"VV-012 rev 3, p. 5-3"_s;
    QTest::newRow("no comma") << u"VV-012 rev 3 page 4"_s;
}

void TestReferences::refused()
{
    QFETCH(const QString, text);
    QVERIFY(!domain::parseReference(project(), text));
}

void TestReferences::likely_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("revision");
    QTest::addColumn<QString>("pages");
    QTest::newRow("case and blanks") << u"vv 012 rev 3, p. 4"_s << 10LL << u"4"_s;
    QTest::newRow("dash") << u"VV\u2013012 Rev. 3"_s << 10LL << QString();
    QTest::newRow("unknown revision") << u"VV-012 rev 4, p. 4"_s << 11LL << u"4"_s; // the last: none is approved
    QTest::newRow("no revision") << u"VV012"_s << 11LL << QString();
    QTest::newRow("wrong pages") << u"VV-012 rev 3, p. 5-3"_s << 10LL << QString();
    QTest::newRow("unlike") << u"VV-013 rev 3"_s << 0LL << QString();
    QTest::newRow("nothing") << u" , p. 3"_s << 0LL << QString();
}

void TestReferences::likely()
{
    QFETCH(const QString, text);
    const auto reference = domain::likelyReference(project(), text);
    QTEST(reference ? reference->revision.value : 0, "revision");
    QTEST(reference ? reference->pages : QString(), "pages");
}

void TestReferences::findInAText()
{
    const auto found = domain::referencesIn(u"See [[A rev 1]] and [[B]].\n[[no\nend]] [C] [[]] [[D[1]]]"_s);
    QCOMPARE(found, (QList<domain::WrittenReference>{{4, 11, u"A rev 1"_s}, {20, 5, u"B"_s}}));
}

void TestReferences::printAndReadAgain()
{
    domain::ProjectData data = project();
    const domain::Reference reference{{11}, u"3-5, 9"_s, u"Annex B"_s};
    const QString printed = domain::printReference(data, reference);
    QCOMPARE(printed, u"[[VV-012 rev 3 b, p. 3-5, 9, Annex B]]"_s);
    QCOMPARE(domain::parseReference(data, domain::referencesIn(printed).first().inside), reference);
    data.documents.first().number = u"VV[1]"_s;
    QVERIFY(domain::printReference(data, reference).isEmpty());
    QVERIFY(domain::printReference(data, {{99}, {}, {}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
