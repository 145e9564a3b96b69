// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <domain/udi.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;

class TstUdi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basicUdiDi_data();
    void basicUdiDi();
    void udiDi_data();
    void udiDi();
    void everyMistypedCharacterIsFound_data();
    void everyMistypedCharacterIsFound();
};

namespace {

void row(const char *name, const QString &code, const QString &entity, UdiCheck expected)
{
    QTest::newRow(name) << code << entity << int(expected);
}

void columns()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<int>("expected");
}

} // namespace

void TstUdi::basicUdiDi_data()
{
    columns();
    // GS1 General Specifications 7.9.5 and the examples of GS1's own libraries.
    row("GS1 specification", u"1987654Ad4X4bL5ttr2310c2K"_s, u"GS1"_s, UdiCheck::Right);
    row("GS1 digits", u"12345678901234567890123NT"_s, u"GS1"_s, UdiCheck::Right);
    row("GS1 signs", u"12345_!\"%&'()*+,-./LC"_s, u"gs1 "_s, UdiCheck::Right);
    row("GS1 short", u"7907665Bm8v2AB"_s, u"GS1"_s, UdiCheck::Right);
    row("GS1 shortest", u"00000!HV"_s, u"GS1"_s, UdiCheck::Right);
    row("GS1 longest sum", u"99999zzzzzzzzzzzzzzzzzzT2"_s, u"GS1"_s, UdiCheck::Right);
    row("GS1 registered", u"0763003170001Q4"_s, u"GS1"_s, UdiCheck::Right);
    row("GS1 first check character", u"1987654Ad4X4bL5ttr2310cXK"_s, u"GS1"_s, UdiCheck::Wrong);
    row("GS1 second check character", u"1987654Ad4X4bL5ttr2310c2X"_s, u"GS1"_s, UdiCheck::Wrong);
    row("GS1 lower case pair", u"0763003170002q6"_s, u"GS1"_s, UdiCheck::Wrong);
    row("GS1 foreign character", u"12345678 01234567890123NT"_s, u"GS1"_s, UdiCheck::Wrong);
    row("GS1 prefix of letters", u"X987654Ad4X4bL5ttr2310c2K"_s, u"GS1"_s, UdiCheck::Wrong);
    row("GS1 too long", u"1987654Ad4X4bL5ttr2310c2K2K"_s, u"GS1"_s, UdiCheck::Wrong);
    row("GS1 too short", u"22"_s, u"GS1"_s, UdiCheck::Wrong);
    // The example of the Commission's UDI pages, and identifiers registered in EUDAMED.
    row("HIBCC specification", u"++A999MODELIDENTIFIER11S8"_s, u"HIBCC"_s, UdiCheck::Right);
    row("HIBCC registered 1", u"++E22100160100000008Z"_s, u"HIBCC"_s, UdiCheck::Right);
    row("HIBCC registered 2", u"++E2210229000000000EE"_s, u"HIBCC"_s, UdiCheck::Right);
    row("HIBCC wrong pair", u"++A999MODELIDENTIFIER11S9"_s, u"HIBCC"_s, UdiCheck::Wrong);
    row("HIBCC letter O for zero", u"++E221049001OOOOOOOFX"_s, u"HIBCC"_s, UdiCheck::Wrong);
    row("HIBCC form of 2019", u"RHE999AQ7B5F"_s, u"HIBCC"_s, UdiCheck::NotChecked);
    // IFA, Check Digit Calculations of PZN, PPN and Basic UDI-DI (2024).
    row("IFA specification", u"PP12345ABCD.12345678.9004"_s, u"IFA"_s, UdiCheck::Right);
    row("IFA wrong digits", u"PP12345ABCD.12345678.9005"_s, u"IFA"_s, UdiCheck::Wrong);
    row("IFA without PP", u"12345ABCD.12345678.9004"_s, u"IFA"_s, UdiCheck::Wrong);
    row("ICCBBA", u"=>A9997XYZ100T0479"_s, u"ICCBBA"_s, UdiCheck::NotChecked);
    row("no entity", u"1987654Ad4X4bL5ttr2310c2K"_s, {}, UdiCheck::NotChecked);
    row("empty", u" "_s, u"GS1"_s, UdiCheck::NotChecked);
}

void TstUdi::basicUdiDi()
{
    QFETCH(QString, code);
    QFETCH(QString, entity);
    QTEST(int(checkBasicUdiDi(code, entity)), "expected");
}

void TstUdi::udiDi_data()
{
    columns();
    row("GTIN-13", u"6291041500213"_s, u"GS1"_s, UdiCheck::Right);
    row("GTIN-13 more", u"4006381333931"_s, u"GS1"_s, UdiCheck::Right);
    row("GTIN-14", u"51022222233336"_s, u"GS1"_s, UdiCheck::Right);
    row("GTIN-14 with prefix", u"(01)51022222233336"_s, u"GS1"_s, UdiCheck::Right);
    row("GTIN-12", u"036000291452"_s, u"GS1"_s, UdiCheck::Right);
    row("GTIN-8", u"96385074"_s, u"GS1"_s, UdiCheck::Right);
    row("GTIN wrong", u"51022222233337"_s, u"GS1"_s, UdiCheck::Wrong);
    row("GTIN length", u"6291041500"_s, u"GS1"_s, UdiCheck::Wrong);
    row("GTIN letters", u"629104150021A"_s, u"GS1"_s, UdiCheck::Wrong);
    row("HIBC 1", u"+A123BJC5D6E71G"_s, u"HIBCC"_s, UdiCheck::Right);
    row("HIBC 2", u"+A1234BJC5D6E71K"_s, u"HIBCC"_s, UdiCheck::Right);
    row("HIBC wrong", u"+A123BJC5D6E71J"_s, u"HIBCC"_s, UdiCheck::Wrong);
    row("HIBC without flag", u"A123BJC5D6E71"_s, u"HIBCC"_s, UdiCheck::NotChecked);
    row("PPN 1", u"110375286414"_s, u"IFA"_s, UdiCheck::Right);
    row("PPN 2", u"111234567842"_s, u"IFA"_s, UdiCheck::Right);
    row("PPN wrong", u"110375286415"_s, u"IFA"_s, UdiCheck::Wrong);
    row("ICCBBA", u"A9997XYZ100T0479"_s, u"ICCBBA"_s, UdiCheck::NotChecked);
    row("empty", {}, u"GS1"_s, UdiCheck::NotChecked);
}

void TstUdi::udiDi()
{
    QFETCH(QString, code);
    QFETCH(QString, entity);
    QTEST(int(checkUdiDi(code, entity)), "expected");
}

void TstUdi::everyMistypedCharacterIsFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("entity");
    QTest::newRow("GS1") << u"1987654Ad4X4bL5ttr2310c2K"_s << u"GS1"_s;
    QTest::newRow("HIBCC") << u"++A999MODELIDENTIFIER11S8"_s << u"HIBCC"_s;
    QTest::newRow("IFA") << u"PP12345ABCD.12345678.9004"_s << u"IFA"_s;
}

void TstUdi::everyMistypedCharacterIsFound()
{
    QFETCH(QString, code);
    QFETCH(QString, entity);
    for (qsizetype i = 2; i < code.size(); ++i) {
        QString typed = code;
        typed[i] = code.at(i) == u'7' ? u'5' : u'7';
        QCOMPARE(checkBasicUdiDi(typed, entity), UdiCheck::Wrong);
    }
}

QTEST_GUILESS_MAIN(TstUdi)
#include "tst_udi.moc"
