// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <history/changetext.h>
#include <history/historycsv.h>
#include <history/valuetext.h>
#include <history/worddiff.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

domain::ProjectData sampleData()
{
    domain::ProjectData data;
    domain::Device alpha;
    alpha.id = {1};
    alpha.name = u"Alpha"_s;
    data.devices.append(alpha);
    domain::Document document;
    document.id = {1};
    document.number = u"VV-012"_s;
    data.documents.append(document);
    domain::Revision revision;
    revision.id = {1};
    revision.document = {1};
    revision.label = u"3"_s;
    data.revisions.append(revision);
    return data;
}

ui::HistoryNames sampleNames()
{
    domain::TraitDefinition trait;
    trait.id = u"sterile"_s;
    trait.question = u"Is it sterile?"_s;
    return {sampleData(), {trait}};
}

template <typename T>
project::RowChange rowChange(const std::optional<T> &before, const std::optional<T> &after)
{
    const T &known = after ? *after : *before;
    project::RowChange row;
    row.kind = static_cast<domain::EntityKind>(domain::Entity(known).index());
    row.id = known.id.value;
    if (before)
        row.before = *before;
    if (after)
        row.after = *after;
    return row;
}

QString textOf(const QList<project::RowChange> &rows, const QString &action = u"Something"_s)
{
    project::Change change;
    change.who = u"Anna"_s;
    change.action = action;
    change.rows = rows;
    return ui::changeText(change, sampleNames());
}

template <typename T>
QString changed(const T &before, const T &after)
{
    return textOf({rowChange<T>(before, after)});
}

template <typename T>
QString added(const T &row)
{
    return textOf({rowChange<T>(std::nullopt, row)});
}

template <typename T>
QString removed(const T &row)
{
    return textOf({rowChange<T>(row, std::nullopt)});
}

domain::Answer answerTo(const QString &ref)
{
    domain::Answer answer;
    answer.id = {7};
    answer.requirement = u"mdr:I:"_s + ref;
    return answer;
}

QString plain(const QList<ui::DiffPart> &parts, ui::DiffPart::Kind without)
{
    QString text;
    for (const ui::DiffPart &part : parts)
        text += part.kind == without ? QString() : part.text;
    return text;
}

} // namespace

class TestHistoryTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers();
    void verdicts();
    void manyRowsAlike();
    void evidence();
    void references();
    void sectionsAndDevices();
    void everyFieldHasAWord();
    void everyKindHasASentence();
    void undoAndRestoring();
    void whatWasTypedIsNoPattern();
    void rowsThatAreGone();
    void diff_data();
    void diff();
    void diffOfLongTexts();
    void csv();
};

void TestHistoryTexts::answers()
{
    const domain::Answer none = answerTo(u"17.2"_s);
    domain::Answer no = none;
    no.applies = domain::Applicability::No;
    no.justification = u"It has no software."_s;
    QCOMPARE(changed(none, no), u"set 17.2 to “does not apply”, because It has no software."_s);
    QCOMPARE(added(no), changed(none, no));
    QCOMPARE(changed(no, none), u"set 17.2 to “undecided”"_s);
    domain::Answer yes = none;
    yes.applies = domain::Applicability::Yes;
    QCOMPARE(added(yes), u"set 17.2 to “applies”"_s);
    QCOMPARE(removed(yes), u"removed the answer to 17.2"_s);
    domain::Answer owned = none;
    owned.owner = u"Bo"_s;
    QCOMPARE(changed(none, owned), u"set the owner of 17.2 to “Bo”"_s);
    QCOMPARE(changed(owned, none), u"cleared the owner of 17.2"_s);
    domain::Answer longer = no;
    longer.justification = u"word "_s.repeated(400);
    QCOMPARE(changed(no, longer), u"changed the justification of 17.2"_s);
    QVERIFY(added(longer).size() < 200);
    domain::Answer several = owned;
    several.method = u"By test"_s;
    several.due = QDate(2026, 5, 1);
    QCOMPARE(changed(none, several), u"changed method, owner and due date of 17.2"_s);
    domain::Answer forAlpha = yes;
    forAlpha.device = {1};
    QCOMPARE(added(forAlpha), u"set 17.2 for Alpha to “applies”"_s);
}

void TestHistoryTexts::verdicts()
{
    const domain::Answer none = answerTo(u"17.2"_s);
    domain::Answer shown = none;
    shown.verdict = domain::Verdict::Shown;
    shown.verdictBy = u"Cy"_s;
    shown.verdictOn = QDate(2026, 5, 1);
    QCOMPARE(changed(none, shown), u"entered the verdict on 17.2: conformity is shown (Cy)"_s);
    QCOMPARE(changed(shown, none), u"took back the verdict on 17.2"_s);
    domain::Answer other = none;
    other.method = u"By test"_s;
    QCOMPARE(changed(shown, other), u"set the method of 17.2 to “By test”"_s); // and the verdict went with it
}

void TestHistoryTexts::manyRowsAlike()
{
    QList<project::RowChange> rows;
    for (int i = 1; i <= 7; ++i) {
        domain::Answer answer = answerTo(u"11.%1"_s.arg(i));
        answer.applies = domain::Applicability::No;
        answer.justification = u"not sterile"_s;
        rows.append(rowChange<domain::Answer>(std::nullopt, answer));
    }
    QCOMPARE(textOf(rows.first(2)), u"set 11.1, 11.2 to “does not apply”, because not sterile"_s);
    const QString text = textOf(rows);
    QVERIFY2(text.startsWith(u"set 11.1, 11.2, 11.3, 11.4 and 3 more row"_s), qPrintable(text));
}

void TestHistoryTexts::evidence()
{
    const domain::Document document = sampleData().documents.first();
    const domain::Revision revision = sampleData().revisions.first();
    const auto newDocument = rowChange<domain::Document>(std::nullopt, document);
    const auto newRevision = rowChange<domain::Revision>(std::nullopt, revision);
    QCOMPARE(textOf({newDocument, newRevision}), u"added VV-012 revision 3"_s);
    QCOMPARE(textOf({newDocument}), u"added VV-012"_s);
    domain::Revision approved = revision;
    approved.state = domain::DocumentState::Approved;
    approved.approvedBy = u"Cy"_s;
    QCOMPARE(changed(revision, approved), u"approved VV-012 revision 3"_s);
    domain::Answer judged = answerTo(u"17.2"_s);
    judged.verdict = domain::Verdict::Shown;
    const auto takenBack = rowChange<domain::Answer>(judged, answerTo(u"17.2"_s));
    QCOMPARE(textOf({rowChange<domain::Revision>(revision, approved), takenBack}),
             u"approved VV-012 revision 3; 1 row(s) followed"_s);
    QCOMPARE(removed(revision), u"removed VV-012 revision 3"_s);
    domain::Document renamed = document;
    renamed.title = u"Software verification"_s;
    QCOMPARE(changed(document, renamed), u"set the title of VV-012 to “Software verification”"_s);
}

void TestHistoryTexts::references()
{
    domain::Citation citation;
    citation.id = {4};
    citation.clause = u"mdr:I:17.2"_s;
    citation.revision = {1};
    citation.pages = u"14-17"_s;
    QCOMPARE(added(citation), u"cited VV-012 revision 3, page 14-17 for 17.2"_s);
    QCOMPARE(removed(citation), u"removed the reference of 17.2 to VV-012 revision 3"_s);
    domain::Citation confirmed = citation;
    confirmed.confirmedAgainst = {1};
    QCOMPARE(changed(citation, confirmed), u"confirmed the reference of 17.2 to VV-012 revision 3"_s);
}

void TestHistoryTexts::sectionsAndDevices()
{
    domain::Section section;
    section.id = {2};
    section.clause = u"mdr:II:1.1(a)"_s;
    section.text = u"Some words."_s;
    domain::Section longer = section;
    longer.text = u"Some more words.\nIn two lines."_s;
    QCOMPARE(added(section), u"wrote the text of Annex II 1.1(a)"_s);
    QCOMPARE(changed(section, longer), u"changed the text of Annex II 1.1(a)"_s);
    const domain::Device device = sampleData().devices.first();
    domain::Device sterile = device;
    sterile.traits.insert(u"sterile"_s, domain::Tristate::No);
    QCOMPARE(changed(device, sterile), u"answered “Is it sterile?” for the device Alpha with “no”"_s);
    domain::Device classed = device;
    classed.deviceClass = u"IIa"_s;
    QCOMPARE(changed(device, classed), u"set the class of the device Alpha to “IIa”"_s);
}

namespace
{

template <std::size_t I = 0, typename Visitor>
void forEachKind(Visitor visit)
{
    if constexpr (I < std::variant_size_v<domain::Entity>) {
        std::variant_alternative_t<I, domain::Entity> row;
        row.id = {1};
        visit(row);
        forEachKind<I + 1>(visit);
    }
}

} // namespace

void TestHistoryTexts::everyFieldHasAWord()
{
    forEachKind([](const auto &row) {
        const auto kind = static_cast<domain::EntityKind>(domain::Entity(row).index());
        domain::forEachField(row, [&](const char *name, const auto &) {
            const QString field = QString::fromLatin1(name);
            QVERIFY2(!ui::fieldText(kind, field).contains(u'_'), name);
            QVERIFY2(!ui::fieldText(kind, field).isEmpty(), name);
        });
    });
}

void TestHistoryTexts::everyKindHasASentence()
{
    forEachKind([](const auto &row) {
        QVERIFY(!added(row).isEmpty() && !added(row).contains(u'%'));
        QVERIFY(!removed(row).isEmpty() && !removed(row).contains(u'%'));
    });
}

void TestHistoryTexts::undoAndRestoring()
{
    domain::Answer yes = answerTo(u"17.2"_s);
    yes.applies = domain::Applicability::Yes;
    const auto row = rowChange<domain::Answer>(yes, std::nullopt);
    QCOMPARE(textOf({row}, u"Undo: Answer 17.2"_s), u"removed the answer to 17.2 (by undo)"_s);
    QCOMPARE(textOf({row}, u"Redo: Answer 17.2"_s), u"removed the answer to 17.2 (by redo)"_s);
    QCOMPARE(textOf({row}, u"Restore the answer 17.2"_s), u"removed the answer to 17.2 (restored)"_s);
    QCOMPARE(textOf({}, u"Upgrade the file"_s), u"Upgrade the file"_s);
}

void TestHistoryTexts::whatWasTypedIsNoPattern()
{
    domain::Answer no = answerTo(u"17.2"_s);
    no.applies = domain::Applicability::No;
    no.justification = u"50 %1 and %2 and %n"_s;
    QCOMPARE(added(no), u"set 17.2 to “does not apply”, because 50 %1 and %2 and %n"_s);
}

void TestHistoryTexts::rowsThatAreGone()
{
    domain::Citation citation;
    citation.id = {4};
    citation.clause = u"mdr:I:17.2"_s;
    citation.revision = {99};
    QCOMPARE(removed(citation), u"removed the reference of 17.2 to evidence that is gone"_s);
    domain::Revision gone;
    gone.id = {99};
    gone.document = {1};
    gone.label = u"9"_s;
    project::Change later;
    later.rows = {rowChange<domain::Revision>(gone, std::nullopt)};
    ui::HistoryNames names = sampleNames();
    names.learn(later);
    QCOMPARE(ui::rowText(citation, names), u"the reference of 17.2 to VV-012 revision 9"_s);
}

void TestHistoryTexts::diff_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told");
    QTest::newRow("same") << u"one two"_s << u"one two"_s << u"one two"_s;
    QTest::newRow("word") << u"one two three"_s << u"one 2 three"_s
                          << u"one [removed: two ][added: 2 ]three"_s;
    QTest::newRow("added") << u"one"_s << u"one two"_s << u"[removed: one][added: one two]"_s;
    QTest::newRow("from nothing") << QString() << u"one two"_s << u"[added: one two]"_s;
    QTest::newRow("to nothing") << u"one two"_s << QString() << u"[removed: one two]"_s;
    QTest::newRow("both") << QString() << QString() << QString();
    QTest::newRow("lines") << u"a\nb\nc"_s << u"a\nc"_s << u"a\n[removed: b\n]c"_s;
}

void TestHistoryTexts::diff()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, told);
    const QList<ui::DiffPart> parts = ui::wordDiff(before, after);
    QCOMPARE(ui::diffPlain(parts), told);
    QCOMPARE(plain(parts, ui::DiffPart::Kind::Added), before);
    QCOMPARE(plain(parts, ui::DiffPart::Kind::Removed), after);
}

void TestHistoryTexts::diffOfLongTexts()
{
    QString before;
    QString after;
    for (int i = 0; i < 5000; ++i) {
        before += u"word%1 "_s.arg(i);
        after += u"%1word "_s.arg(i);
    }
    const QList<ui::DiffPart> parts = ui::wordDiff(before, after);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(plain(parts, ui::DiffPart::Kind::Added), before);
    QCOMPARE(plain(parts, ui::DiffPart::Kind::Removed), after);
    QVERIFY(!ui::diffHtml(ui::wordDiff(u"<b>"_s, u"<i>"_s)).contains("<i>"_L1));
}

void TestHistoryTexts::csv()
{
    QCOMPARE(ui::csvLine({u"1"_s, u"a \"b\", c"_s, u"=1+1"_s}), "\"1\",\"a \"\"b\"\", c\",\"'=1+1\"\r\n");
}

QTEST_GUILESS_MAIN(TestHistoryTexts)
#include "tst_historytexts.moc"
