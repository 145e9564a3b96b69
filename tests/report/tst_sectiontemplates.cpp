// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <catalog/catalog.h>
#include <report/documents/fieldvalues.h>
#include <report/markdown.h>
#include <report/template.h>
#include <support/shareddata.h>
#include <support/verifyok.h>
#include <support/wordruns.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::runsOf;
using namespace report;
using catalog::Catalog;
using domain::Tristate;

namespace
{

struct Template
{
    QString pack; ///< "mdr-annex-ii"
    QString name; ///< "mdr-annex-ii/1.1-a"
    QString text;

    domain::Regulation regulation() const
    {
        return pack.startsWith("mdr"_L1) ? domain::Regulation::Mdr : domain::Regulation::Ivdr;
    }
};

QList<Template> allTemplates()
{
    QList<Template> templates;
    QDirIterator it(u":/templates/documents"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString name = file.fileName().section(u'/', -2).chopped(3);
        templates.append({name.section(u'/', 0, 0), name, QString::fromUtf8(file.readAll())});
    }
    return templates;
}

QStringList classesOf(domain::Regulation regulation)
{
    return regulation == domain::Regulation::Mdr
               ? QStringList{u"I"_s, u"Is"_s, u"Im"_s, u"Ir"_s, u"IIa"_s, u"IIb"_s, u"III"_s}
               : QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s};
}

/// What a text field holds in a full project: a word that tells its name.
QString markOf(const QString &field)
{
    return u"FIELD "_s + QString(field).replace(u'.', u' ').replace(u'_', u' ') + u" END"_s;
}

template <typename Row>
void fillTexts(Row &row, const QString &prefix)
{
    domain::forEachField(row, [&](const char *name, auto &member) {
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QString>)
            member = markOf(prefix + QLatin1StringView(name));
    });
}

domain::ProjectData project(const QString &deviceClass, const domain::Traits &traits, bool full)
{
    domain::ProjectData data;
    domain::Device device;
    device.id = {1};
    if (full) {
        fillTexts(device, u"device."_s);
        fillTexts(data.manufacturer, u"manufacturer."_s);
        device.variants = {{markOf(u"device.variants"_s), {}}};
        data.manufacturer.sites = {{markOf(u"manufacturer.sites"_s), {}, {}}};
    }
    device.deviceClass = deviceClass;
    device.traits = traits;
    data.devices = {device};
    return data;
}

base::Result<FilledTemplate> filled(const Template &from, const QString &deviceClass,
                                    const domain::Traits &traits, bool full)
{
    return fillTemplate(from.text, fieldValues(project(deviceClass, traits, full), {1}));
}

domain::Traits traitsOf(const QStringList &yes, const QStringList &no)
{
    domain::Traits traits;
    for (const QString &trait : yes)
        traits.insert(trait, Tristate::Yes);
    for (const QString &trait : no)
        traits.insert(trait, Tristate::No);
    return traits;
}

struct Sample
{
    const char *name;
    domain::Regulation regulation;
    QString deviceClass;
    domain::Traits traits;
};

QList<Sample> typicalDevices()
{
    const auto mdr = domain::Regulation::Mdr;
    const auto ivdr = domain::Regulation::Ivdr;
    const QStringList noSoftware{u"software-contained"_s, u"software-itself"_s, u"electricity"_s,
                                 u"electromagnetic-parts"_s};
    const QStringList noTissue{u"human-tissue"_s, u"animal-tissue"_s, u"medicinal-substance"_s,
                               u"absorbed-or-dispersed"_s};
    const QStringList noLay{u"self-testing"_s, u"companion-diagnostic"_s};
    return {{"bandage", mdr, u"I"_s,
             traitsOf({u"single-use"_s},
                      noSoftware + noTissue +
                          QStringList{u"implantable"_s, u"sterile"_s, u"measuring-function"_s})},
            {"implant", mdr, u"III"_s,
             traitsOf({u"implantable"_s, u"sterile"_s, u"single-use"_s}, noSoftware + noTissue)},
            {"made to order", mdr, u"IIb"_s, traitsOf({u"custom-made"_s, u"implantable"_s}, noSoftware)},
            {"software", mdr, u"IIa"_s,
             traitsOf({u"software-itself"_s, u"software-contained"_s},
                      noTissue + QStringList{u"implantable"_s, u"sterile"_s, u"physical-part"_s})},
            {"assay", ivdr, u"C"_s,
             traitsOf({u"reagent"_s, u"near-patient-testing"_s},
                      noLay + QStringList{u"instrument"_s, u"software-contained"_s, u"software-itself"_s})},
            {"analyser", ivdr, u"B"_s,
             traitsOf({u"instrument"_s, u"software-contained"_s, u"measuring-function"_s},
                      noLay + QStringList{u"reagent"_s, u"near-patient-testing"_s, u"sterile"_s})}};
}

QString plain(const RichText &text)
{
    QString all;
    for (const Span &span : text)
        all += span.text;
    return all;
}

/// What a reader sees, one line for a paragraph, an item or a cell.
QString readable(const QList<Block> &blocks)
{
    QStringList lines;
    const auto add = [&](const QList<Table::Row> &rows) {
        for (const Table::Row &row : rows)
            for (const Cell &cell : row.cells)
                for (const Paragraph &paragraph : cell.paragraphs)
                    lines.append(plain(paragraph.text));
    };
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            lines.append(plain(heading->text));
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines.append(plain(paragraph->text));
        else if (const auto *table = std::get_if<Table>(&block))
            add(table->header + table->rows);
        else
            lines.append(u"unexpected block"_s);
    }
    return lines.join(u'\n');
}

/// What stands in print and should not: tags, advice to the author, remains of a table that did not become
/// one.
QString strayIn(const QString &text)
{
    static const QRegularExpression stray(
        u"\\{\\{|\\}\\}|\\{%|%\\}|\\bHint\\b|\\||---|\\*\\*|unexpected block"_s);
    return stray.match(text).captured();
}

QStringList marksIn(const QString &text)
{
    static const QRegularExpression mark(u"FIELD (device|manufacturer) (.+?) END"_s);
    QStringList fields;
    for (const auto &match : mark.globalMatch(text))
        fields.append(match.captured(1) + u'.' + match.captured(2).replace(u' ', u'_'));
    fields.removeDuplicates();
    fields.sort();
    return fields;
}

} // namespace

class TestSectionTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printForEveryClass();
    void printForTypicalDevices_data();
    void printForTypicalDevices();
    void emptyFieldsAreReported_data();
    void emptyFieldsAreReported();
    void useKnownFactsOnly();
    void sayNoOnlyWhereTheFactIsNo_data();
    void sayNoOnlyWhereTheFactIsNo();
    void reportFollowsTheClass_data();
    void reportFollowsTheClass();
    void columnsFollowTheClass_data();
    void columnsFollowTheClass();
    void areInOurOwnWords();

private:
    QString printed(const QString &name, const QString &deviceClass, const domain::Traits &traits) const;

    QList<Template> m_templates;
};

void TestSectionTemplates::initTestCase()
{
    m_templates = allTemplates();
    QCOMPARE(m_templates.size(), 167);
}

QString TestSectionTemplates::printed(const QString &name, const QString &deviceClass,
                                      const domain::Traits &traits) const
{
    const auto from = std::ranges::find(m_templates, name, &Template::name);
    if (from == m_templates.end())
        return {};
    const auto made = filled(*from, deviceClass, traits, true);
    return made ? readable(fromMarkdown(made->markdown, 1)) : QString();
}

void TestSectionTemplates::printForEveryClass()
{
    for (const Template &from : std::as_const(m_templates)) {
        for (const QString &deviceClass : classesOf(from.regulation()) + QStringList{QString(), u"other"_s}) {
            for (const bool full : {true, false}) {
                const auto made = filled(from, deviceClass, {}, full);
                VERIFY_OK(made);
                QVERIFY2(made->remarks.isEmpty(), qPrintable(from.name));
                const QString text = readable(fromMarkdown(made->markdown, 1));
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(from.name));
                QVERIFY2(strayIn(text).isEmpty(), qPrintable(from.name + u": "_s + strayIn(text)));
            }
        }
    }
}

void TestSectionTemplates::printForTypicalDevices_data()
{
    QTest::addColumn<qsizetype>("sample");
    const QList<Sample> samples = typicalDevices();
    for (qsizetype i = 0; i < samples.size(); ++i)
        QTest::newRow(samples.at(i).name) << i;
}

void TestSectionTemplates::printForTypicalDevices()
{
    QFETCH(const qsizetype, sample);
    const Sample device = typicalDevices().at(sample);
    for (const Template &from : std::as_const(m_templates)) {
        if (from.regulation() != device.regulation)
            continue;
        for (const bool full : {true, false}) {
            const auto made = filled(from, device.deviceClass, device.traits, full);
            VERIFY_OK(made);
            const QString text = readable(fromMarkdown(made->markdown, 1));
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(from.name));
            QVERIFY2(strayIn(text).isEmpty(), qPrintable(from.name + u": "_s + strayIn(text)));
        }
    }
}

void TestSectionTemplates::emptyFieldsAreReported_data()
{
    printForTypicalDevices_data();
}

/// The fields an empty project reports are those whose values a full one prints.
void TestSectionTemplates::emptyFieldsAreReported()
{
    QFETCH(const qsizetype, sample);
    const Sample device = typicalDevices().at(sample);
    qsizetype reported = 0;
    for (const Template &from : std::as_const(m_templates)) {
        if (from.regulation() != device.regulation)
            continue;
        const auto full = filled(from, device.deviceClass, device.traits, true);
        VERIFY_OK(full);
        QVERIFY2(full->unresolved.isEmpty(), qPrintable(from.name));
        const auto empty = filled(from, device.deviceClass, device.traits, false);
        VERIFY_OK(empty);
        QStringList unresolved = empty->unresolved;
        unresolved.sort();
        QStringList printed = marksIn(readable(fromMarkdown(full->markdown, 1)));
        printed.removeAll(
            u"manufacturer.authorised_representative"_s); // only makers outside the Union have one
        QCOMPARE(unresolved, printed);
        reported += unresolved.size();
    }
    QVERIFY(reported > 30);
}

void TestSectionTemplates::useKnownFactsOnly()
{
    auto loaded = Catalog::load(catalog::PackCheck::Full);
    VERIFY_OK(loaded);
    QSet<QString> traits;
    for (const domain::TraitDefinition &trait : loaded->traits())
        for (const QString &regulation : trait.regulations)
            traits.insert(regulation + u':' + QString(trait.id).replace(u'-', u'_'));
    static const QRegularExpression tag(u"\\{%(.*?)%\\}"_s);
    static const QRegularExpression name(u"([a-z]\\w*(?:\\.\\w+)+)(?: (?:==|!=) \"([^\"]*)\")?"_s);
    qsizetype seen = 0;
    for (const Template &from : std::as_const(m_templates)) {
        const QString regulation = domain::nameOf(from.regulation());
        for (const auto &condition : tag.globalMatch(from.text)) {
            for (const auto &match : name.globalMatch(condition.captured(1))) {
                const QString field = match.captured(1);
                const QString trait = field.section(u'.', 2);
                const QString where = from.name + u": "_s + match.captured();
                if (field == u"device.class"_s) {
                    QVERIFY2(match.captured(2).isEmpty() ||
                                 classesOf(from.regulation()).contains(match.captured(2)),
                             qPrintable(where));
                } else if (field != "manufacturer.authorised_representative"_L1) {
                    QVERIFY2(field.startsWith("device.traits."_L1), qPrintable(where));
                    QVERIFY2(traits.contains(regulation + u':' + trait), qPrintable(where));
                    QVERIFY2(match.captured(2) == "yes"_L1 || match.captured(2) == "no"_L1,
                             qPrintable(where));
                }
                ++seen;
            }
        }
    }
    QVERIFY(seen > 100);
}

void TestSectionTemplates::sayNoOnlyWhereTheFactIsNo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("traits");
    QTest::addColumn<QString>("sentence");
    const QStringList software{u"software-contained"_s, u"software-itself"_s};
    const QStringList absorbed{u"absorbed-or-dispersed"_s};
    const QString notAbsorbed = u"is not composed of substances that the body absorbs"_s;
    const auto row = [](const QString &name, const QStringList &traits, const QString &sentence) {
        QTest::newRow(qPrintable(name)) << name << traits << sentence;
    };
    row(u"mdr-annex-ii/1.1-k"_s, {u"physical-part"_s}, u"is software without a physical part"_s);
    row(u"mdr-annex-ii/6.1-b-indent-1"_s, {u"physical-part"_s}, u"is software without a physical part"_s);
    row(u"mdr-annex-ii/6.1-b-indent-2"_s, {u"physical-part"_s}, u"is software without a physical part"_s);
    row(u"mdr-annex-ii/6.1-b-indent-3"_s, {u"electricity"_s, u"electromagnetic-parts"_s},
        u"has no electrical or electronic parts"_s);
    row(u"mdr-annex-ii/6.1-b-indent-4"_s, software, u"contains no software"_s);
    row(u"mdr-annex-ii/6.2-a"_s, {u"medicinal-substance"_s}, u"contains no substance"_s);
    row(u"mdr-annex-ii/6.2-b"_s, {u"human-tissue"_s, u"animal-tissue"_s}, u"is made without tissues"_s);
    for (const char *place : {"", "-indent-1", "-indent-2", "-indent-3", "-indent-4"})
        row(u"mdr-annex-ii/6.2-c"_s + QLatin1StringView(place), absorbed, notAbsorbed);
    row(u"mdr-annex-ii/6.2-e"_s, {u"sterile"_s}, u"is not supplied sterile"_s);
    row(u"mdr-annex-ii/6.2-f"_s, {u"measuring-function"_s}, u"has no measuring function"_s);
    row(u"ivdr-annex-ii/1.1-c-ix"_s, {u"companion-diagnostic"_s}, u"is not a companion diagnostic"_s);
    row(u"ivdr-annex-ii/1.1-i"_s, {u"instrument"_s}, u"is not an instrument"_s);
    row(u"ivdr-annex-ii/3.1-b"_s, {u"instrument"_s}, u"is not an instrument"_s);
    row(u"ivdr-annex-ii/3.1-c"_s, software + QStringList{u"instrument"_s}, u"is no instrument"_s);
    row(u"ivdr-annex-ii/3.1-d"_s, software, u"contains no software"_s);
    row(u"ivdr-annex-ii/3.1-e"_s, {u"self-testing"_s, u"near-patient-testing"_s}, u"is intended neither"_s);
    row(u"ivdr-annex-ii/6.4"_s, software, u"contains no software"_s);
    row(u"ivdr-annex-ii/6.5-a"_s, {u"sterile"_s}, u"is not supplied sterile"_s);
    row(u"ivdr-annex-ii/6.5-c"_s, {u"measuring-function"_s}, u"has no measuring function"_s);
}

void TestSectionTemplates::sayNoOnlyWhereTheFactIsNo()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, traits);
    QFETCH(const QString, sentence);
    const QString line = markOf(u"device.name"_s) + u' ' + sentence;
    QVERIFY(printed(name, {}, traitsOf({}, traits)).contains(line));
    QVERIFY(!printed(name, {}, {}).contains(sentence));
    QVERIFY(!printed(name, {}, traitsOf(traits, {})).contains(sentence));
    for (const QString &trait : traits)
        QCOMPARE(printed(name, {}, traitsOf({}, {trait})).contains(line), traits.size() == 1);
}

void TestSectionTemplates::reportFollowsTheClass_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("deviceClass");
    QTest::addColumn<QString>("implantable");
    QTest::addColumn<bool>("surveillanceReport");
    QTest::addColumn<bool>("safetyReport");
    QTest::addColumn<QString>("line");
    const auto row = [](const QString &name, const QString &deviceClass, const QString &implantable, bool pms,
                        bool psur, const QString &line) {
        QTest::newRow(qPrintable(name + u' ' + deviceClass + u' ' + implantable))
            << name << deviceClass << implantable << pms << psur << line;
    };
    const QString mdr = u"mdr-annex-iii/1.2"_s;
    const QString ivdr = u"ivdr-annex-iii/2"_s;
    const QString made = u"notified body; competent authorities on request"_s;
    const QString submitted = u"notified body, through the electronic system of Article 92"_s;
    for (const char *deviceClass : {"I", "Is", "Im", "Ir"})
        row(mdr, QLatin1StringView(deviceClass), u"no"_s, true, false, u"competent authority, on request"_s);
    row(mdr, u"IIa"_s, u"no"_s, false, true, u"when necessary, every two years at the latest"_s);
    row(mdr, u"IIa"_s, u"yes"_s, false, true, submitted);
    row(mdr, u"IIb"_s, u"no"_s, false, true, made);
    row(mdr, u"IIb"_s, u"yes"_s, false, true, submitted);
    row(mdr, u"IIb"_s, u"unknown"_s, false, true,
        u"class III or implantable: "_s + submitted +
            u"; others: notified body, and competent authorities on request"_s);
    row(mdr, u"III"_s, u"no"_s, false, true, submitted);
    row(mdr, {}, u"no"_s, true, true,
        u"class III or implantable: "_s + submitted +
            u"; others: notified body, and competent authorities on request"_s);
    row(ivdr, u"A"_s, {}, true, false, u"notified body and competent authority, on request"_s);
    row(ivdr, u"B"_s, {}, true, false, u"notified body and competent authority, on request"_s);
    row(ivdr, u"C"_s, {}, false, true, made);
    row(ivdr, u"D"_s, {}, false, true, u"notified body, through the electronic system of Article 87"_s);
    row(ivdr, {}, {}, true, true, u"every year at the latest"_s);
}

void TestSectionTemplates::reportFollowsTheClass()
{
    QFETCH(const QString, name);
    QFETCH(const QString, deviceClass);
    QFETCH(const QString, implantable);
    QFETCH(const bool, surveillanceReport);
    QFETCH(const bool, safetyReport);
    QFETCH(const QString, line);
    domain::Traits traits;
    if (implantable == "yes"_L1 || implantable == "no"_L1)
        traits.insert(u"implantable"_s, implantable == "yes"_L1 ? Tristate::Yes : Tristate::No);
    const QString text = printed(name, deviceClass, traits);
    QCOMPARE(text.contains("Post-market surveillance report"_L1), surveillanceReport);
    QCOMPARE(text.contains("Periodic safety update report"_L1), safetyReport);
    QVERIFY2(text.split(u'\n').contains(line), qPrintable(text));
}

void TestSectionTemplates::columnsFollowTheClass_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("deviceClass");
    QTest::addColumn<QStringList>("yes");
    QTest::addColumn<QStringList>("no");
    QTest::addColumn<QStringList>("columns");
    const QString mdr = u"mdr-annex-ii/2-indent-1"_s;
    const QString ivdr = u"ivdr-annex-ii/2-a"_s;
    const QStringList always{u"Member State of sale"_s, u"Languages accepted, with source"_s, u"Label"_s,
                             u"Instructions for use"_s};
    const QStringList implant{u"implantable"_s};
    QTest::newRow("bandage") << mdr << u"I"_s << QStringList() << implant << always;
    QTest::newRow("class III") << mdr << u"III"_s << QStringList() << implant
                               << always + QStringList{u"SSCP"_s};
    QTest::newRow("implant") << mdr << u"IIb"_s << implant << QStringList()
                             << always + QStringList{u"Implant card"_s, u"SSCP"_s};
    QTest::newRow("made to order") << mdr << u"III"_s << QStringList{u"custom-made"_s} << implant
                                   << always + QStringList{u"Implant card, if implantable"_s};
    QTest::newRow("open") << mdr << QString() << QStringList() << implant
                          << always + QStringList{u"Implant card, if implantable"_s,
                                                  u"SSCP, if class III or implantable"_s};
    QTest::newRow("assay B") << ivdr << u"B"_s << QStringList() << QStringList() << always;
    QTest::newRow("assay C") << ivdr << u"C"_s << QStringList() << QStringList()
                             << always + QStringList{u"SSP"_s};
    QTest::newRow("assay, open") << ivdr << QString() << QStringList() << QStringList()
                                 << always + QStringList{u"SSP, if class C or D"_s};
}

void TestSectionTemplates::columnsFollowTheClass()
{
    QFETCH(const QString, name);
    QFETCH(const QString, deviceClass);
    QFETCH(const QStringList, yes);
    QFETCH(const QStringList, no);
    QFETCH(const QStringList, columns);
    QVERIFY(printed(name, deviceClass, traitsOf(yes, no)).trimmed().endsWith(columns.join(u'\n')));
}

void TestSectionTemplates::areInOurOwnWords()
{
    constexpr qsizetype kLongestRun = 9;
    static const QRegularExpression tags(u"\\{[{%].*?[}%]\\}"_s);
    static const QRegularExpression avoided(u"\\b(shall|compliant)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QSet<QString> official = testsupport::officialRuns(kLongestRun);
    if (official.isEmpty())
        qInfo("no shared data: the templates are not compared with the official texts");
    for (const Template &from : std::as_const(m_templates)) {
        QVERIFY2(!avoided.match(from.text).hasMatch(), qPrintable(from.name));
        for (const QString &line : from.text.split(u'\n')) {
            const QSet<QString> copied = runsOf(QString(line).remove(tags), kLongestRun) & official;
            QVERIFY2(copied.isEmpty(), qPrintable(from.name + u": "_s + copied.values().join(u" / "_s)));
        }
    }
}

QTEST_MAIN(TestSectionTemplates)
#include "tst_sectiontemplates.moc"
