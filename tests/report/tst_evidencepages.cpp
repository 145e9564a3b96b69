// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdffixtures.h"
#include "pdfwalker.h"

#include <support/verifyok.h>

#include <QFile>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

using namespace Qt::StringLiterals;
using testpdf::Builder;
using testpdf::Scene;
using testpdf::Walker;

namespace {

constexpr int kFont = 3; // first object of every fixture here

QByteArray resources(const QByteArray &more = {})
{
    return "/Resources<</Font<</F1 " + Builder::ref(kFont) + ">>" + more + ">>";
}

QByteArray drawing()
{
    return "0.1 0.6 0.2 rg 40 60 90 50 re f 0.8 0.1 0.1 rg 150 150 30 30 re f "
           "0 g BT /F1 20 Tf 50 250 Td (Upright) Tj ET";
}

Builder builder()
{
    Builder pdf;
    pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    return pdf;
}

/// One page of drawing() with `keys`.
QByteArray onePage(const QByteArray &keys, const QByteArray &content = drawing())
{
    Builder pdf = builder();
    pdf.addPage(Builder::ref(pdf.addStream(content)), resources() + keys);
    return pdf.bytes();
}

QImage rendered(QPdfDocument &document, int page, QSizeF points)
{
    constexpr double kScale = 2;
    const QImage image = document.render(page, (points * kScale).toSize());
    QImage white(image.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter(&white).drawImage(0, 0, image);
    return white;
}

/// How much the page looks different in the part above the stamp. The stamp itself must not be empty.
void compareLook(Scene &scene, const QByteArray &original, double unit = 1)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"original.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(original);
    file.close();
    QPdfDocument before;
    QPdfDocument after;
    QCOMPARE(before.load(file.fileName()), QPdfDocument::Error::None);
    QCOMPARE(after.load(scene.output()), QPdfDocument::Error::None);
    const QSizeF size = before.pagePointSize(0);
    const double band = 24 / unit; // PDFium takes no notice of the unit
    QCOMPARE(after.pagePointSize(1), size + QSizeF(0, band));
    const QImage one = rendered(before, 0, size);
    const QImage two = rendered(after, 1, size + QSizeF(0, band));
    const QRect content(QPoint(0, 0), one.size());
    const double off = testpdf::difference(one, two.copy(content));
    QVERIFY2(off < 0.002, qPrintable(QString::number(off)));
    QImage blank(two.width(), two.height() - one.height(), QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(testpdf::difference(two.copy(QRect(QPoint(0, one.height()), blank.size())), blank) > 0.005);
    QVERIFY(after.getAllText(1).text().contains(u"K 1, page 1 of 1"_s));
}

} // namespace

class TestEvidencePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksTheSame_data();
    void looksTheSame();
    void stampIsUpright_data();
    void stampIsUpright();
    void oddBoxesGetAStamp_data();
    void oddBoxesGetAStamp();
    void formIsFlattened();
    void valuesLeftToTheReaderAreDrawn_data();
    void valuesLeftToTheReaderAreDrawn();
    void signatureIsGone();
    void hiddenLayerStaysHidden();
    void linksAreSorted();
    void oldNamesAndNumbersResolve();
    void damagedPartsStay();
    void damagedContentIsMended();
    void untouchedWithoutStamp();
    void contentOutsideStaysOut();
    void longStampShrinks();
    void notesAreToldOnce();
};

void TestEvidencePages::looksTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<double>("unit");
    const QByteArray box = "/MediaBox[0 0 300 400]";
    for (const int angle : {0, 90, 180, 270, -90, 450})
        QTest::addRow("rotate %d", angle) << onePage(box + "/Rotate " + QByteArray::number(angle)) << 1.0;
    for (const int angle : {0, 90, 180, 270})
        QTest::addRow("crop box, rotate %d", angle)
            << onePage("/MediaBox[-50 -20 300 400]/CropBox[30 40 250 300]/Rotate " +
                       QByteArray::number(angle))
            << 1.0;
    QTest::newRow("crop box outside") << onePage(box + "/CropBox[-100 50 900 350]") << 1.0;
    QTest::newRow("box upside down") << onePage("/MediaBox[300 400 0 0]") << 1.0;
    QTest::newRow("user unit") << onePage(box + "/UserUnit 2") << 2.0;
    QTest::newRow("unbalanced q") << onePage(box, "q q 2 0 0 2 0 0 cm 0.5 g 10 10 50 50 re f") << 1.0;
    QTest::newRow("unbalanced Q") << onePage(box, "Q Q " + drawing() + " Q") << 1.0;
    QTest::newRow("open text") << onePage(box, drawing() + " BT /F1 30 Tf") << 1.0;
    QTest::newRow("transparency group")
        << onePage(box + "/Group<</S/Transparency/CS/DeviceRGB/I true>>") << 1.0;
    Builder parts = builder();
    const QByteArray first = Builder::ref(parts.addStream("q 0.1 0.6 0.2 rg 40 60"));
    const QByteArray second = Builder::ref(parts.addStream("90 50 re f 1 0 0 1 20 20 cm"));
    const QByteArray third = Builder::ref(parts.addStream("0 0 1 rg 100 100 30 30 re f"));
    parts.addPage("[" + first + ' ' + second + ' ' + third + "]", resources() + box);
    QTest::newRow("several streams") << parts.bytes() << 1.0;
    Builder inherited = builder();
    inherited.addPage(Builder::ref(inherited.addStream(drawing())));
    QTest::newRow("all inherited") << inherited.bytes({}, resources() + box + "/Rotate 90") << 1.0;
    Builder empty = builder();
    empty.addPage("null", box);
    QTest::newRow("no content") << empty.bytes() << 1.0;
}

void TestEvidencePages::looksTheSame()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const double, unit);
    Scene scene(1);
    scene.insert(u"K"_s, bytes, 1, 1, u"K 1"_s, u"base-0"_s);
    VERIFY_OK(scene.assemble());
    compareLook(scene, bytes, unit);
    QCOMPARE(testpdf::check(scene.output()).code, 0);
}

void TestEvidencePages::stampIsUpright_data()
{
    QTest::addColumn<int>("angle");
    for (const int angle : {0, 90, 180, 270})
        QTest::addRow("%d", angle) << angle;
}

/// The stamp of a rotated page is the same picture as that of an upright one.
void TestEvidencePages::stampIsUpright()
{
    QFETCH(const int, angle);
    QList<QImage> stamps;
    for (const int turn : {0, angle}) {
        Scene scene(1);
        scene.insert(u"K"_s, onePage("/MediaBox[0 0 300 300]/Rotate " + QByteArray::number(turn)), 1, 1,
                     u"K 1"_s);
        VERIFY_OK(scene.assemble());
        QPdfDocument document;
        document.load(scene.output());
        stamps.append(rendered(document, 1, QSizeF(300, 324)).copy(0, 600, 600, 48));
    }
    QVERIFY(testpdf::difference(stamps.at(0), stamps.at(1)) < 0.01);
}

void TestEvidencePages::oddBoxesGetAStamp_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray("/MediaBox[0 0 0 0]");
    QTest::newRow("not numbers") << QByteArray("/MediaBox[/a (b) null true]");
    QTest::newRow("three") << QByteArray("/MediaBox[0 0 300]");
    QTest::newRow("huge") << QByteArray("/MediaBox[0 0 2147483648 2147483648]");
    QTest::newRow("crop apart") << QByteArray("/MediaBox[0 0 300 400]/CropBox[1000 1000 1100 1100]");
    QTest::newRow("user unit 0") << QByteArray("/MediaBox[0 0 300 400]/UserUnit 0");
    QTest::newRow("user unit text") << QByteArray("/MediaBox[0 0 300 400]/UserUnit(x)");
    QTest::newRow("rotate 45") << QByteArray("/MediaBox[0 0 300 400]/Rotate 45");
    QTest::newRow("tiny") << QByteArray("/MediaBox[0 0 5 5]");
}

void TestEvidencePages::oddBoxesGetAStamp()
{
    QFETCH(const QByteArray, keys);
    Scene scene(1);
    scene.insert(u"K"_s, onePage(keys), 1, 1, u"K 1"_s);
    VERIFY_OK(scene.assemble());
    QCOMPARE(testpdf::check(scene.output()).code, 0);
    QPdfDocument document;
    QCOMPARE(document.load(scene.output()), QPdfDocument::Error::None);
    QVERIFY2(document.getAllText(1).text().contains(u"K 1, page 1 of 1"_s),
             qPrintable(document.getAllText(1).text()));
}

void TestEvidencePages::formIsFlattened()
{
    Builder pdf = builder();
    const int look = pdf.addStream("BT /F1 12 Tf 2 4 Td (Approved by Ann) Tj ET",
                                   "/Type/XObject/Subtype/Form/BBox[0 0 120 20]" + resources());
    const int field = pdf.next();
    pdf.add("<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Approved by Ann)/Rect[20 20 140 40]/F 4/AP<</N " +
            Builder::ref(look) + ">>/AA<</K<</S/JavaScript/JS(app.alert\\(1\\))>>>>>>");
    pdf.addPage(Builder::ref(pdf.addStream(drawing())), resources() + "/MediaBox[0 0 300 400]/Annots[" +
                                                            Builder::ref(field) +
                                                            "]/AA<</O<</S/Launch/F(x.exe)>>>>");
    const QByteArray bytes = pdf.bytes("/AcroForm<</Fields[" + Builder::ref(field) +
                                       "]>>/OpenAction<</S/JavaScript/JS(evil)>>/Names<</JavaScript<</"
                                       "Names[(a)<</S/JavaScript/JS(evil)>>]>>>>");
    Scene scene(1);
    scene.insert(u"K"_s, bytes, 1, 1, u"K 1"_s);
    scene.insert(u"L"_s, bytes, 1, 1);
    const auto result = scene.assemble();
    VERIFY_OK(result);
    const QByteArray text = Walker(scene.output()).allText();
    for (const char *gone :
         {"JavaScript", "evil", "Launch", "x.exe", "/AcroForm", "/Widget", "/AA", "GesperOverlay"})
        QVERIFY2(!text.contains(gone), gone);
    QPdfDocument document;
    document.load(scene.output());
    QVERIFY(document.getAllText(1).text().contains(u"Approved by Ann"_s));
    QVERIFY(document.getAllText(2).text().contains(u"Approved by Ann"_s));
    const QString notes = result->notes.join(u'\n');
    QVERIFY2(notes.contains(u"K 1: not carried over: JavaScript"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"form fields (flattened)"_s), qPrintable(notes));
}

void TestEvidencePages::valuesLeftToTheReaderAreDrawn_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("look");
    QTest::addColumn<QString>("shown");
    const QByteArray empty = "/Tx BMC EMC";
    const QByteArray old = "/Tx BMC BT /F1 12 Tf 2 4 Td (Old look) Tj ET EMC";
    QTest::newRow("empty look") << QByteArray("/FT/Tx/V(Typed 42)") << empty << u"Typed 42"_s;
    QTest::newRow("stale look") << QByteArray("/FT/Tx/V(Typed 42)") << old << u"Typed 42"_s;
    QTest::newRow("choice") << QByteArray("/FT/Ch/Ff 131072/Opt[(one)(two)]/V(two)") << empty << u"two"_s;
    QTest::newRow("several lines keep their look") << QByteArray("/FT/Tx/Ff 4096/V(a\\nb)") << old << u"Old look"_s;
    QTest::newRow("Greek keeps its look") << QByteArray("/FT/Tx/V<FEFF03B103B2>") << old << u"Old look"_s;
}

void TestEvidencePages::valuesLeftToTheReaderAreDrawn()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const QByteArray, look);
    QFETCH(const QString, shown);
    Builder pdf = builder();
    const int stream = pdf.addStream(look, "/Type/XObject/Subtype/Form/BBox[0 0 120 20]" + resources());
    const int field = pdf.next();
    pdf.add("<</Type/Annot/Subtype/Widget/T(name)/DA(/F1 12 Tf 0 g)/Rect[20 20 140 40]/F 4/AP<</N " +
            Builder::ref(stream) + ">>" + keys + ">>");
    pdf.addPage(Builder::ref(pdf.addStream(drawing())),
                resources() + "/MediaBox[0 0 300 400]/Annots[" + Builder::ref(field) + "]");
    const QByteArray bytes = pdf.bytes("/AcroForm<</NeedAppearances true/DA(/F1 12 Tf 0 g)/DR<</Font<</F1 " +
                                       Builder::ref(kFont) + ">>>>/Fields[" + Builder::ref(field) + "]>>");
    Scene scene(1);
    scene.insert(u"K"_s, bytes, 1, 1, u"K 1"_s);
    VERIFY_OK(scene.assemble());
    QPdfDocument document;
    QCOMPARE(document.load(scene.output()), QPdfDocument::Error::None);
    const QString text = document.getAllText(1).text();
    QVERIFY2(text.contains(shown), qPrintable(text));
    QCOMPARE(testpdf::check(scene.output()).code, 0);
}

void TestEvidencePages::signatureIsGone()
{
    Builder pdf = builder();
    const int look = pdf.addStream("BT /F1 12 Tf 2 4 Td (Signed by Ann) Tj ET",
                                   "/Type/XObject/Subtype/Form/BBox[0 0 120 20]" + resources());
    const int field = pdf.next();
    pdf.add(
        "<</Type/Annot/Subtype/Widget/FT/Sig/T(s)/V<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 1 2 "
        "3]/Contents<00>>>"
        "/Rect[20 20 140 40]/F 132/AP<</N " +
        Builder::ref(look) + ">>>>");
    pdf.addPage(Builder::ref(pdf.addStream(drawing())),
                resources() + "/MediaBox[0 0 500 400]/Annots[" + Builder::ref(field) + "]");
    Scene scene(1);
    scene.insert(u"K"_s, pdf.bytes("/AcroForm<</SigFlags 3/Fields[" + Builder::ref(field) + "]>>"), 1, 1,
                 u"K 1"_s);
    const auto result = scene.assemble();
    VERIFY_OK(result);
    QPdfDocument document;
    document.load(scene.output());
    const QString text = document.getAllText(1).text();
    QVERIFY2(text.contains(u"Signed by Ann"_s), qPrintable(text));
    QVERIFY2(text.contains(u"K 1, page 1 of 1, unsigned view of the signed original (attached)"_s),
             qPrintable(text));
    QVERIFY(!Walker(scene.output()).allText().contains("/ByteRange"));
    QVERIFY(result->notes.join(u'\n').contains(u"unsigned view"_s));
}

void TestEvidencePages::hiddenLayerStaysHidden()
{
    Builder pdf = builder();
    const int hidden = pdf.add("<</Type/OCG/Name(Draft)>>");
    const int shown = pdf.add("<</Type/OCG/Name(Final)>>");
    const int content = pdf.addStream(
        "/OC /L0 BDC 1 0 0 rg 20 20 100 100 re f EMC /OC /L1 BDC 0 0 1 rg 150 20 50 50 re f EMC");
    pdf.addPage(Builder::ref(content),
                resources("/Properties<</L0 " + Builder::ref(hidden) + "/L1 " + Builder::ref(shown) + ">>") +
                    "/MediaBox[0 0 300 400]");
    const QByteArray groups = "/OCGs[" + Builder::ref(hidden) + ' ' + Builder::ref(shown) + "]";
    const QByteArray off =
        pdf.bytes("/OCProperties<<" + groups + "/D<</OFF[" + Builder::ref(hidden) + "]>>>>");
    const QByteArray base =
        pdf.bytes("/OCProperties<<" + groups + "/D<</BaseState/OFF/ON[" + Builder::ref(shown) + "]>>>>");
    for (const QByteArray &bytes : {off, base}) {
        Scene scene(1);
        scene.insert(u"K"_s, bytes, 1, 1, u"K 1"_s);
        scene.insert(u"L"_s, bytes, 1, 1);
        const auto result = scene.assemble();
        VERIFY_OK(result);
        compareLook(scene, bytes);
        QPdfDocument document;
        document.load(scene.output());
        const QImage second = rendered(document, 2, QSizeF(300, 400));
        QCOMPARE(second.pixelColor(100, 700), QColor(Qt::white)); // where the hidden square is
        QCOMPARE(second.pixelColor(340, 720), QColor(Qt::blue));
        QVERIFY2(result->notes.join(u'\n').contains(u"K 1: 1 hidden layer stays hidden"_s),
                 qPrintable(result->notes.join(u'\n')));
    }
}

void TestEvidencePages::linksAreSorted()
{
    Builder pdf = builder();
    const QByteArray link = "<</Type/Annot/Subtype/Link/Rect[10 10 50 50]";
    const int second = pdf.addPage(Builder::ref(pdf.addStream("0 g")), "/MediaBox[0 0 300 400]");
    pdf.addPage(Builder::ref(pdf.addStream("0 g")),
                "/MediaBox[0 0 300 400]/Annots[" + link + "/Dest[" + Builder::ref(second) +
                    "/XYZ 0 100 null]>>" // stays
                    + link +
                    "/A<</S/GoTo/D(there)/Next<</S/JavaScript/JS(evil)>>>>>>" // stays, without what follows
                    + link + "/A<</S/URI/URI(https://example.org/a?b=c)>>>>"  // stays
                    + link + "/A<</S/URI/URI(javascript:evil\\(\\))>>>>"      // goes
                    + link + "/A<</S/URI/URI(file:///etc/passwd)>>>>"         // goes
                    + link + "/A<</S/Launch/F(evil.exe)>>>>"                  // goes
                    + link + "/A<</S/GoToR/F(other.pdf)/D[0/Fit]>>>>"         // goes
                    + link + "/Dest(nowhere)>>"                               // goes
                    + link + "/Dest[99 0 R/Fit]>>"                            // goes
                    +
                    "<</Type/Annot/Subtype/Popup/Rect[0 0 9 9]>>"
                    "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(note)>>]");
    Scene scene(1);
    scene.insert(
        u"K"_s,
        pdf.bytes("/Names<</Dests<</Kids[<</Names[(there)<</D[" + Builder::ref(second) + "/Fit]>>]>>]>>>>"),
        2, 1);
    const auto result = scene.assemble();
    VERIFY_OK(result);
    const Walker out(scene.output());
    QCOMPARE(out.links(), 3);
    QCOMPARE(out.deadTargets(), QStringList());
    QCOMPARE(out.pageOf(u"e1:there"_s), 1);
    const QByteArray text = out.allText();
    for (const char *gone : {"evil", "passwd", "other.pdf"})
        QVERIFY2(!text.contains(gone), gone);
    const QString notes = result->notes.join(u'\n');
    for (const QString &told : {u"2 links without a target"_s, u"4 links to other files or programs"_s,
                                u"1 annotation without an appearance"_s})
        QVERIFY2(notes.contains(told), qPrintable(notes));
}

void TestEvidencePages::oldNamesAndNumbersResolve()
{
    Builder pdf = builder();
    const QByteArray link = "<</Type/Annot/Subtype/Link/Rect[10 10 50 50]";
    const int page =
        pdf.addPage(Builder::ref(pdf.addStream("0 g")),
                    "/MediaBox[0 0 300 400]/Annots[" + link + "/Dest/old>>" + link + "/Dest[0/Fit]>>]");
    Scene scene(1);
    scene.insert(u"K"_s, pdf.bytes("/Dests<</old[" + Builder::ref(page) + "/Fit]>>"), 1, 1);
    VERIFY_OK(scene.assemble());
    const Walker out(scene.output());
    QCOMPARE(out.links(), 2);
    QCOMPARE(out.deadTargets(), QStringList());
}

/// One part of the content cannot be decoded: the page is merged with what there is, stamped, and the file is
/// written.
/// A single content stream that breaks off: the copy holds its beginning and is itself sound.
void TestEvidencePages::damagedContentIsMended()
{
    QByteArray whole = qCompress(drawing() + QByteArray(20'000, ' ') + "0 0 1 rg 0 0 300 400 re f").sliced(4);
    whole.truncate(whole.size() - 20);
    Builder pdf = builder();
    pdf.addPage(Builder::ref(pdf.addStream(whole, "/Filter/FlateDecode")),
                resources() + "/MediaBox[0 0 300 400]");
    for (const QString &stamp : {u"K 1"_s, QString()}) {
        Scene scene(1);
        scene.insert(u"K"_s, pdf.bytes(), 1, 1, stamp);
        scene.plan.evidence.first().mayBeDamaged = true;
        const auto result = scene.assemble();
        VERIFY_OK(result);
        const testpdf::Check check = testpdf::check(scene.output());
        QVERIFY2(check.code == 0, qPrintable(check.said));
        QVERIFY(result->notes.join(u'\n').contains(u"the damaged end of the content of 1 page"_s));
        QPdfDocument document;
        QCOMPARE(document.load(scene.output()), QPdfDocument::Error::None);
        QVERIFY(document.getAllText(1).text().contains(u"Upright"_s));
    }
}

void TestEvidencePages::damagedPartsStay()
{
    Builder pdf = builder();
    const QByteArray first = Builder::ref(pdf.addStream("0.1 0.6 0.2 rg 40 60 90 50 re f"));
    const QByteArray broken = Builder::ref(pdf.addStream("this is not deflated", "/Filter/FlateDecode"));
    pdf.addPage("[" + first + ' ' + broken + "]", resources() + "/MediaBox[0 0 300 400]");
    const QByteArray bytes = pdf.bytes();
    Scene scene(1);
    scene.insert(u"K"_s, bytes, 1, 1, u"K 1"_s);
    VERIFY_OK(scene.assemble());
    const testpdf::Check check = testpdf::check(scene.output());
    QVERIFY2(check.code == 0, qPrintable(check.said));
    compareLook(scene, bytes);
}

void TestEvidencePages::untouchedWithoutStamp()
{
    Scene scene(1);
    scene.insert(u"K"_s, onePage("/MediaBox[0 0 300 400]/CropBox[10 10 200 200]/Rotate 90"), 1, 1);
    VERIFY_OK(scene.assemble());
    const QByteArray text = Walker(scene.output()).allText();
    QVERIFY(!text.contains("/Gc"));
    QVERIFY(text.contains(drawing().left(40)));
    QPdfDocument document;
    document.load(scene.output());
    QCOMPARE(document.pagePointSize(1), QSizeF(190, 190));
}

/// What the crop box hid must not come to light where the page grew.
void TestEvidencePages::contentOutsideStaysOut()
{
    const QByteArray bytes = onePage("/MediaBox[0 0 300 400]/CropBox[0 100 300 400]",
                                     "1 0 0 rg 0 0 300 100 re f 0 0 1 rg 0 100 300 50 re f");
    Scene scene(1);
    scene.insert(u"K"_s, bytes, 1, 1, u"K 1"_s);
    VERIFY_OK(scene.assemble());
    compareLook(scene, bytes);
    QPdfDocument document;
    document.load(scene.output());
    const QImage page = rendered(document, 1, QSizeF(300, 324));
    QCOMPARE(page.pixelColor(590, 640), QColor(Qt::white));
    QCOMPARE(page.pixelColor(590, 590), QColor(Qt::blue));
}

void TestEvidencePages::longStampShrinks()
{
    const QString stamp =
        u"VERIFICATION-REPORT-WITH-A-VERY-LONG-NUMBER-0012345678901234567890 revision 17.3"_s;
    const QByteArray bytes = onePage("/MediaBox[0 0 200 200]");
    Scene scene(1);
    scene.insert(u"K"_s, bytes, 1, 1, stamp);
    VERIFY_OK(scene.assemble());
    QPdfDocument document;
    document.load(scene.output());
    const QPdfSelection all = document.getAllText(1);
    QVERIFY2(all.text().contains(u"revision 17.3, page 1 of 1"_s), qPrintable(all.text()));
    const QImage page = rendered(document, 1, QSizeF(200, 224));
    QImage blank(20, 48, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QCOMPARE(testpdf::difference(page.copy(380, 400, 20, 48), blank), 0.0); // the margin at the right
}

void TestEvidencePages::notesAreToldOnce()
{
    Builder pdf = builder();
    pdf.addPage(Builder::ref(pdf.addStream("0 g")), "/MediaBox[0 0 300 400]");
    const QByteArray tagged = pdf.bytes("/StructTreeRoot<</Type/StructTreeRoot>>/MarkInfo<</Marked true>>");
    Scene scene(1);
    scene.insert(u"K"_s, tagged, 1, 1, u"K 1"_s);
    scene.insert(u"K"_s, tagged, 1, 1, u"K 1"_s);
    scene.insert(u"L"_s, tagged, 1, 1, u"L 1"_s);
    const auto result = scene.assemble();
    VERIFY_OK(result);
    const QStringList tags = result->notes.filter(u"tags"_s);
    QCOMPARE(
        tags,
        (QStringList{u"The tags (structure for screen readers) of these are not carried over: K 1, L 1"_s}));
    QVERIFY(!Walker(scene.output()).allText().contains("StructTreeRoot"));
}

QTEST_MAIN(TestEvidencePages)
#include "tst_evidencepages.moc"
