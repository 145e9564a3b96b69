// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <report/documents/fieldvalues.h>
#include <report/template.h>
#include <support/verifyok.h>

#include <QTest>

using namespace Qt::StringLiterals;

class FieldValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsWithTheDevice_data();
    void fillsWithTheDevice();

private:
    static domain::ProjectData project();
};

domain::ProjectData FieldValuesTest::project()
{
    domain::ProjectData data;
    data.manufacturer.name = u"Maker & Co"_s;
    domain::Device device;
    device.id = {1};
    device.name = u"Pump"_s;
    device.deviceClass = u"IIa"_s;
    device.variants = {{u"S"_s, u"0952"_s}};
    device.traits = {{u"single-use"_s, domain::Tristate::Yes}, {u"sterile"_s, domain::Tristate::No}};
    data.devices = {device};
    return data;
}

void FieldValuesTest::fillsWithTheDevice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QStringList>("unresolved");
    const auto row = [](const char *name, const QString &text, const QString &filled, const QStringList &unresolved) {
        QTest::newRow(name) << text << filled << unresolved;
    };
    row("texts", u"{{ device.name }} of {{ manufacturer.name }}"_s, u"Pump of Maker \\& Co"_s, {});
    row("table", u"{{ device.variants }}"_s, u"| Variant | UDI-DI |\n| --- | --- |\n| S | 0952 |\n"_s, {});
    row("empty", u"{{ device.emdn }}"_s, QString(), {u"device.emdn"_s});
    row("class", u"{% if device.class == \"IIa\" %}yes{% else %}no{% endif %}"_s, u"yes"_s, {});
    row("trait", u"{% if device.traits.single_use == \"yes\" %}yes{% endif %}"_s, u"yes"_s, {});
    row("trait that is no", u"{% if device.traits.sterile == \"yes\" %}yes{% else %}no{% endif %}"_s, u"no"_s, {});
    row("unknown is not no", u"{% if device.traits.implantable == \"no\" %}no{% else %}open{% endif %}"_s, u"open"_s, {});
}

void FieldValuesTest::fillsWithTheDevice()
{
    QFETCH(const QString, text);
    QFETCH(const QString, filled);
    QFETCH(const QStringList, unresolved);
    const auto result = report::fillTemplate(text, report::fieldValues(project(), {1}));
    VERIFY_OK(result);
    QCOMPARE(result->markdown, filled);
    QCOMPARE(result->unresolved, unresolved);
}

QTEST_GUILESS_MAIN(FieldValuesTest)
#include "tst_fieldvalues.moc"
