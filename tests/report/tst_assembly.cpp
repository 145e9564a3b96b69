// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdffixtures.h"
#include "pdfwalker.h"

#include <support/fakejob.h>
#include <support/verifyok.h>

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using testpdf::Builder;
using testpdf::Scene;
using testpdf::Walker;

namespace {

QString pageText(const QString &path, int page)
{
    QPdfDocument document;
    document.load(path);
    return document.getAllText(page).text();
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything at once, the same in every process.
void fill(Scene &scene)
{
    scene.insert(u"VV-012"_s, testpdf::evidence(u"A"_s, 3), 3, 1, u"VV-012 revision 3"_s, u"base-0"_s);
    scene.insert(u"VV-013"_s, testpdf::evidence(u"B"_s, 2), 2, 1, u"Prüfbericht Ελλ 文件 revision ١"_s,
                 u"base-1"_s);
    scene.insert(u"VV-014"_s, testpdf::evidence(u"C"_s, 1), 1, 2);
    scene.attach(u"z.txt"_s, "last");
    scene.attach(u"Prüfung.pdf"_s, QByteArray(200'000, 'x'), u"application/pdf"_s);
}

#ifdef Q_OS_LINUX
double cpuSeconds(bool ofChildren)
{
    rusage usage{};
    getrusage(ofChildren ? RUSAGE_CHILDREN : RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

QString used(bool byChildren)
{
    rusage usage{};
    getrusage(byChildren ? RUSAGE_CHILDREN : RUSAGE_SELF, &usage);
    return u"%1 s CPU, peak %2 MiB"_s.arg(cpuSeconds(byChildren)).arg(usage.ru_maxrss / 1024);
}
#else
double cpuSeconds(bool)
{
    return 0;
}

QString used(bool)
{
    return {};
}
#endif

/// Says yes from a moment on, counted in questions.
class StopAfter final : public base::JobContext
{
public:
    explicit StopAfter(int questions) : m_left(questions) {}
    bool isCancelled() const override { return --m_left < 0; }
    void progress(qint64, qint64, const QString &) override {}

private:
    mutable int m_left;
};

} // namespace

class TestAssembly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsPagesInOrder();
    void namesEveryPage();
    void labelsFollowTheNumbers();
    void outlineNests();
    void bookmarksThatGroupLeadSomewhere();
    void stampsAreThere();
    void metadataIsOurs();
    void attachmentsComeBack();
    void sameBytesInTwoProcesses();
    void pageCountMustMatch();
    void linkWithoutTargetIsABug();
    void doubleNameIsABug();
    void sameDocumentTwice();
    void baseNameLikeOurs();
    void openerFailureIsNamed();
    void readFailureInTheMiddleIsNamed();
    void fullDiskIsSaid();
    void cancelLeavesNothing();
    void progressNeverGoesBack();
    void manyDocumentsFewHandles();
    void wrongPlanIsRefused();
    void benchmark();
};

void TestAssembly::putsPagesInOrder()
{
    Scene scene(3);
    fill(scene);
    const auto result = scene.assemble();
    VERIFY_OK(result);
    QCOMPARE(result->pages, 9);
    const QStringList expected{u"Base 0"_s,       u"Evidence A 1"_s, u"Evidence A 2"_s,
                               u"Evidence A 3"_s, u"Evidence B 1"_s, u"Evidence B 2"_s,
                               u"Base 1"_s,       u"Evidence C 1"_s, u"Base 2"_s};
    for (int i = 0; i < expected.size(); ++i)
        QVERIFY2(pageText(scene.output(), i).contains(expected.at(i)),
                 qPrintable(pageText(scene.output(), i)));
    const auto check = testpdf::check(scene.output());
    QVERIFY2(check.code == 0, qPrintable(check.said));
}

void TestAssembly::namesEveryPage()
{
    Scene scene(3, {u"ev-VV-012-0-p2"_s, u"base-2"_s, u"ev-VV-014-2"_s});
    fill(scene);
    VERIFY_OK(scene.assemble());
    const Walker out(scene.output());
    QCOMPARE(out.pageOf(u"ev-VV-012-0"_s), 1);
    QCOMPARE(out.pageOf(u"ev-VV-012-0-p1"_s), 1);
    QCOMPARE(out.pageOf(u"ev-VV-012-0-p3"_s), 3);
    QCOMPARE(out.pageOf(u"ev-VV-013-1-p2"_s), 5);
    QCOMPARE(out.pageOf(u"ev-VV-014-2"_s), 7);
    QCOMPARE(out.pageOf(u"base-2"_s), 8);
    QCOMPARE(out.names().size(), 3 + 4 + 3 + 2);
    QCOMPARE(out.deadTargets(), QStringList());
    QCOMPARE(out.links(), 3 + 5); // ours on the first page, one on each stamped page
}

void TestAssembly::labelsFollowTheNumbers()
{
    Scene scene(3);
    fill(scene);
    VERIFY_OK(scene.assemble());
    const Walker out(scene.output());
    const QStringList expected{u"1"_s,        u"VV-012-1"_s, u"VV-012-2"_s, u"VV-012-3"_s, u"VV-013-1"_s,
                               u"VV-013-2"_s, u"7"_s,        u"VV-014-1"_s, u"9"_s};
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(out.label(i), expected.at(i));
}

void TestAssembly::outlineNests()
{
    Scene scene(2);
    Builder pdf;
    const int content = pdf.addStream("0 g");
    const int page = pdf.addPage(Builder::ref(content));
    const int first = pdf.next();
    pdf.add("<</Title(Own chapter)/Parent " + Builder::ref(first + 2) + "/Next " + Builder::ref(first + 1) +
            "/First " + Builder::ref(first + 3) + "/Last " + Builder::ref(first + 3) + "/Count 1/Dest[" +
            Builder::ref(page) + "/Fit]>>");
    pdf.add("<</Title(Dead)/Parent " + Builder::ref(first + 2) + "/Dest(nowhere)>>");
    pdf.add("<</Type/Outlines/First " + Builder::ref(first) + "/Last " + Builder::ref(first + 1) + ">>");
    pdf.add("<</Title(Below)/Parent " + Builder::ref(first) + "/A<</S/URI/URI(https://example.org)>>>>");
    scene.insert(u"K"_s, pdf.bytes("/Outlines " + Builder::ref(first + 2), "/MediaBox[0 0 200 200]"), 1, 1);
    scene.plan.rendered.outline.append({1, u"End"_s, 2, 0});
    const auto result = scene.assemble();
    VERIFY_OK(result);
    QCOMPARE(Walker(scene.output()).outline(),
             (QStringList{u"Overview -> 0"_s, u"  Evidence K -> 1"_s, u"    Own chapter -> 1"_s,
                          u"      Below -> https://example.org"_s, u"End -> 2"_s}));
    QVERIFY2(result->notes.join(u'\n').contains(u"1 bookmark without a target"_s),
             qPrintable(result->notes.join(u'\n')));
}

/// An entry without a target of its own leads where its first entry does.
void TestAssembly::bookmarksThatGroupLeadSomewhere()
{
    Scene scene(1);
    Builder pdf;
    pdf.addPage(Builder::ref(pdf.addStream("0 g")));
    const int second = pdf.addPage(Builder::ref(pdf.addStream("0 g")));
    const int first = pdf.next();
    pdf.add("<</Title(Group)/Parent " + Builder::ref(first + 1) + "/First " + Builder::ref(first + 2) + "/Last " +
            Builder::ref(first + 2) + ">>");
    pdf.add("<</Type/Outlines/First " + Builder::ref(first) + "/Last " + Builder::ref(first) + ">>");
    pdf.add("<</Title(Inner)/Parent " + Builder::ref(first) + "/Dest[" + Builder::ref(second) + "/Fit]>>");
    scene.insert(u"K"_s, pdf.bytes("/Outlines " + Builder::ref(first + 1), "/MediaBox[0 0 200 200]"), 2, 1);
    VERIFY_OK(scene.assemble());
    const QStringList outline = Walker(scene.output()).outline();
    QVERIFY2(outline.contains(u"    Group -> 2"_s) && outline.contains(u"      Inner -> 2"_s),
             qPrintable(outline.join(u'\n')));
}

void TestAssembly::stampsAreThere()
{
    Scene scene(3);
    fill(scene);
    const auto result = scene.assemble();
    VERIFY_OK(result);
    QVERIFY2(pageText(scene.output(), 2).contains(u"VV-012 revision 3, page 2 of 3"_s),
             qPrintable(pageText(scene.output(), 2)));
    const QString mixed = pageText(scene.output(), 4);
    QVERIFY2(
        mixed.contains(u"Prüfbericht"_s) && mixed.contains(u"文件"_s) && mixed.contains(u"page 1 of 2"_s),
        qPrintable(mixed));
    QProcess poppler;
    poppler.start(u"pdftotext"_s, {scene.output(), u"-"_s});
    QVERIFY(poppler.waitForFinished());
    const QString text = QString::fromUtf8(poppler.readAllStandardOutput());
    QVERIFY2(text.contains(u"VV-012 revision 3, page 3 of 3"_s), qPrintable(text));
    QVERIFY2(text.contains(u"文件"_s) && text.contains(u"Ελλ"_s), qPrintable(text));
    QCOMPARE(Walker(scene.output()).fontsNotEmbedded(), QStringList());
    QPdfDocument document;
    document.load(scene.output());
    QCOMPARE(document.pagePointSize(1), QSizeF(300, 424));
    QCOMPARE(document.pagePointSize(7), QSizeF(300, 400)); // no stamp, untouched
}

void TestAssembly::metadataIsOurs()
{
    Scene scene(1);
    VERIFY_OK(scene.assemble());
    const Walker out(scene.output());
    QCOMPARE(out.info("/Title"), scene.plan.title);
    QCOMPARE(out.info("/Author"), scene.plan.author);
    QCOMPARE(out.info("/Producer"), u"Gesper"_s);
    QCOMPARE(out.info("/CreationDate"), u"D:20260304050607Z"_s);
    const QByteArray xmp = out.xmp();
    QVERIFY2(xmp.contains("Technical file &lt;Ω&gt; &amp; more"), xmp.constData());
    QVERIFY2(xmp.contains("<xmp:CreateDate>2026-03-04T05:06:07Z"), xmp.constData());
    const QByteArray text = out.allText();
    for (const char *expected : {"/Lang (en-GB)", "/DisplayDocTitle true", "/PageMode /UseOutlines"})
        QVERIFY2(text.contains(expected), expected);
    QVERIFY(!text.contains("Qt 6"));
}

void TestAssembly::attachmentsComeBack()
{
    Scene scene(3);
    fill(scene);
    VERIFY_OK(scene.assemble());
    const Walker out(scene.output());
    QCOMPARE(out.attachments(), (QStringList{u"Prüfung.pdf"_s, u"z.txt"_s}));
    QCOMPARE(out.attachment(u"z.txt"_s), "last");
    QCOMPARE(out.attachment(u"Prüfung.pdf"_s), QByteArray(200'000, 'x'));
    const QByteArray text = out.allText();
    QVERIFY(text.contains("/CheckSum"));
    QVERIFY(text.contains("/Subtype /text#2fplain"));
    scene.attach(u"z.txt"_s, "again");
    VERIFY_FAILS(scene.assemble(), base::ErrorCode::Usage);
}

void TestAssembly::sameBytesInTwoProcesses()
{
    const QString target = qEnvironmentVariable("GESPER_TEST_ASSEMBLE_TO");
    if (!target.isEmpty()) {
        Scene scene(3, {u"ev-VV-012-0-p2"_s, u"base-1"_s});
        fill(scene);
        scene.plan.outputPath = target;
        VERIFY_OK(scene.assemble());
        return;
    }
    const QTemporaryDir folder;
    QList<QByteArray> results;
    for (const char *seed : {"1", "77"}) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GESPER_TEST_ASSEMBLE_TO"_s, folder.filePath(QString::fromLatin1(seed)));
        environment.insert(u"QT_HASH_SEED"_s, QString::fromLatin1(seed));
        environment.insert(u"TZ"_s, seed[0] == '1' ? u"UTC"_s : u"Asia/Tokyo"_s);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"sameBytesInTwoProcesses"_s});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 0);
        results.append(fileBytes(folder.filePath(QString::fromLatin1(seed))));
    }
    QVERIFY(results.at(0).size() > 1000);
    QVERIFY(results.at(0) == results.at(1));
}

void TestAssembly::pageCountMustMatch()
{
    Scene scene(1);
    scene.insert(u"K"_s, testpdf::evidence(u"A"_s, 2), 3, 1, u"VV-012 revision 3"_s);
    const auto result = scene.assemble();
    VERIFY_FAILS(result, base::ErrorCode::Corrupt);
    QVERIFY(result.error().message.contains(u"VV-012 revision 3"_s));
    QVERIFY(!QFile::exists(scene.output()));
}

void TestAssembly::linkWithoutTargetIsABug()
{
    Scene scene(1, {u"base-0"_s, u"ev-K-0-p7"_s});
    scene.insert(u"K"_s, testpdf::evidence(u"A"_s, 2), 2, 1);
    const auto result = scene.assemble();
    VERIFY_FAILS(result, base::ErrorCode::Internal);
    QVERIFY2(result.error().message.contains(u"ev-K-0-p7"_s), qPrintable(result.error().message));
    Scene stamped(1);
    stamped.insert(u"K"_s, testpdf::evidence(u"A"_s, 2), 2, 1, u"K"_s, u"nowhere"_s);
    VERIFY_FAILS(stamped.assemble(), base::ErrorCode::Internal);
}

void TestAssembly::doubleNameIsABug()
{
    Scene scene(1);
    scene.insert(u"K"_s, testpdf::evidence(u"A"_s, 2), 2, 1);
    scene.plan.rendered.insertions[0].destinationPrefix = u"base-0"_s;
    VERIFY_FAILS(scene.assemble(), base::ErrorCode::Internal);
}

void TestAssembly::sameDocumentTwice()
{
    Scene scene(2, {u"ev-K-0-p2"_s, u"ev-K-1-p2"_s});
    Builder pdf;
    const int content = pdf.addStream("0 g");
    pdf.addPage(Builder::ref(content), "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Dest(b)>>]");
    const int second = pdf.addPage(Builder::ref(content));
    const QByteArray bytes = pdf.bytes("/Names<</Dests<</Names[(b)[" + Builder::ref(second) + "/Fit]]>>>>",
                                       "/MediaBox[0 0 200 200]");
    scene.insert(u"K"_s, bytes, 2, 1, u"K revision 1"_s, u"base-1"_s);
    scene.insert(u"K"_s, bytes, 2, 2, u"K revision 1"_s, u"base-1"_s);
    VERIFY_OK(scene.assemble());
    const Walker out(scene.output());
    QCOMPARE(out.deadTargets(), QStringList());
    QCOMPARE(out.pageOf(u"e1:b"_s), 2);
    QCOMPARE(out.pageOf(u"e2:b"_s), 5);
    QCOMPARE(testpdf::check(scene.output()).code, 0);
}

/// A name of the base that begins as the names of evidence do.
void TestAssembly::baseNameLikeOurs()
{
    Scene scene(1);
    Builder base;
    const int page = base.addPage(Builder::ref(base.addStream("0 g")));
    QFile file(scene.plan.basePdf);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(base.bytes("/Names<</Dests<</Names[(e1:b)[" + Builder::ref(page) + "/Fit]]>>>>",
                          "/MediaBox[0 0 9 9]"));
    file.close();
    scene.insert(u"K"_s, base.bytes("/Dests<</b[" + Builder::ref(page) + "/Fit]>>", "/MediaBox[0 0 200 200]"),
                 1, 1);
    scene.insert(u"L"_s, base.bytes("/Dests<</b[" + Builder::ref(page) + "/Fit]>>", "/MediaBox[0 0 200 200]"),
                 1, 1);
    VERIFY_OK(scene.assemble());
    const Walker out(scene.output());
    QCOMPARE(out.pageOf(u"e1:b"_s), 0);
    QCOMPARE(out.pageOf(u"e1::/b"_s), 1);
    QCOMPARE(out.pageOf(u"e2:/b"_s), 2);
}

void TestAssembly::openerFailureIsNamed()
{
    Scene scene(1);
    scene.insert(u"K"_s, {}, 2, 1, u"VV-012 revision 3"_s);
    scene.files.remove(u"K"_s);
    const auto result = scene.assemble();
    VERIFY_FAILS(result, base::ErrorCode::NotFound);
    QVERIFY(result.error().message.contains(u"VV-012 revision 3"_s));
    Scene garbage(1);
    garbage.insert(u"K"_s, "this is not a PDF", 2, 1, u"VV-012 revision 3"_s);
    const auto refused = garbage.assemble();
    VERIFY_FAILS(refused, base::ErrorCode::Corrupt);
    QVERIFY(refused.error().message.contains(u"VV-012 revision 3"_s));
}

/// A device that gives no bytes any more after a number of reads, as a stick that was pulled out.
class Unplugged final : public QBuffer
{
public:
    explicit Unplugged(int reads) : m_left(reads) {}

protected:
    qint64 readData(char *out, qint64 length) override
    {
        return --m_left < 0 ? -1 : QBuffer::readData(out, length);
    }

private:
    int m_left;
};

void TestAssembly::readFailureInTheMiddleIsNamed()
{
    for (int reads = 0; reads < 3; ++reads) {
        Scene scene(1);
        scene.insert(u"K"_s, testpdf::evidence(u"A"_s, 3), 3, 1, u"VV-012 revision 3"_s);
        QByteArray padded = testpdf::evidence(u"A"_s, 300);
        scene.plan.rendered.insertions[0].pages = 300;
        scene.plan.rendered.logicalPages = 301;
        const auto open = [&](const QString &) -> base::Result<std::unique_ptr<QIODevice>> {
            auto device = std::make_unique<Unplugged>(reads);
            device->setData(padded);
            device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
            return device;
        };
        base::SilentJob job;
        const auto result = report::assemble(scene.plan, open, job);
        VERIFY_FAILS(result, base::ErrorCode::Corrupt);
        QVERIFY2(result.error().message.contains(u"VV-012 revision 3"_s), qPrintable(result.error().message));
        QVERIFY(!QFile::exists(scene.output()));
    }
}

void TestAssembly::fullDiskIsSaid()
{
#ifdef Q_OS_LINUX
    Scene scene(3);
    fill(scene);
    scene.plan.outputPath = u"/dev/full"_s;
    VERIFY_FAILS(scene.assemble(), base::ErrorCode::Io);
    Scene tiny(1); // fits into the buffer of the file: only the flush at the end can tell
    tiny.plan.outputPath = u"/dev/full"_s;
    VERIFY_FAILS(tiny.assemble(), base::ErrorCode::Io);
    QVERIFY(QFile::exists(u"/dev/full"_s));
#endif
    Scene nowhere(1);
    nowhere.plan.outputPath = u"/no/such/folder/x.pdf"_s;
    VERIFY_FAILS(nowhere.assemble(), base::ErrorCode::Io);
}

void TestAssembly::cancelLeavesNothing()
{
    int questions = 0;
    for (bool stopped = true; stopped; questions += 1 + questions / 4) {
        Scene scene(3);
        fill(scene);
        StopAfter job(questions);
        const auto result = scene.assemble(job);
        stopped = !result;
        if (!stopped)
            break;
        QCOMPARE(int(result.error().code), int(base::ErrorCode::Cancelled));
        QVERIFY(!QFile::exists(scene.output()));
    }
    QVERIFY(questions > 20);
}

void TestAssembly::progressNeverGoesBack()
{
    class Watch final : public base::JobContext
    {
    public:
        bool isCancelled() const override { return false; }
        void progress(qint64 done, qint64 total, const QString &) override
        {
            good = good && done >= last && done <= total && total == 18;
            last = done;
            ++count;
        }
        qint64 last = 0;
        int count = 0;
        bool good = true;
    };
    Scene scene(3);
    fill(scene);
    Watch watch;
    VERIFY_OK(scene.assemble(watch));
    QVERIFY(watch.good);
    QCOMPARE(watch.last, 18);
    QVERIFY(watch.count > 3);
}

void TestAssembly::manyDocumentsFewHandles()
{
    int open = 0;
    int most = 0;
    class Counted final : public QBuffer
    {
    public:
        explicit Counted(int &count) : m_count(count) { ++m_count; }
        ~Counted() override { --m_count; }

    private:
        int &m_count;
    };
    Scene scene(1);
    for (int i = 0; i < 100; ++i)
        scene.insert(u"K%1"_s.arg(i), testpdf::evidence(u"A"_s, 2), 2, 1, u"K%1"_s.arg(i));
    const auto opener = [&](const QString &key) -> base::Result<std::unique_ptr<QIODevice>> {
        auto device = std::make_unique<Counted>(open);
        most = std::max(most, open);
        device->setData(scene.files.value(key));
        device->open(QIODevice::ReadOnly);
        return device;
    };
    base::SilentJob job;
    const auto result = report::assemble(scene.plan, opener, job);
    VERIFY_OK(result);
    QCOMPARE(result->pages, 201);
    QVERIFY2(most <= 17, qPrintable(QString::number(most)));
    QCOMPARE(open, 0);
}

void TestAssembly::wrongPlanIsRefused()
{
    Scene pages(2);
    pages.plan.rendered.paintedPages = 3;
    VERIFY_FAILS(pages.assemble(), base::ErrorCode::Internal);
    Scene sum(2);
    sum.plan.rendered.logicalPages = 9;
    VERIFY_FAILS(sum.assemble(), base::ErrorCode::Internal);
    Scene place(2);
    place.insert(u"K"_s, testpdf::evidence(u"A"_s, 1), 1, 3);
    VERIFY_FAILS(place.assemble(), base::ErrorCode::Internal);
    Scene unknown(2);
    unknown.insert(u"K"_s, testpdf::evidence(u"A"_s, 1), 1, 1);
    unknown.plan.evidence.clear();
    VERIFY_FAILS(unknown.assemble(), base::ErrorCode::Internal);
    Scene bookmark(2);
    bookmark.plan.rendered.outline.append({1, u"Beyond"_s, 7, 0});
    VERIFY_FAILS(bookmark.assemble(), base::ErrorCode::Internal);
    Scene missing(1);
    missing.plan.basePdf += u"x"_s;
    VERIFY_FAILS(missing.assemble(), base::ErrorCode::Io);
}

/// Prints; run by hand with GESPER_BENCH=1.
void TestAssembly::benchmark()
{
    if (!qEnvironmentVariableIsSet("GESPER_BENCH")) {
        qInfo("benchmark not asked for (GESPER_BENCH=1)");
        return;
    }
    constexpr int kDocuments = 200;
    constexpr int kPages = 50;
    const QTemporaryDir folder;
    Scene scene(10);
    QStringList merge{u"--empty"_s, u"--pages"_s};
    for (int i = 0; i < kDocuments; ++i) {
        const QString path = folder.filePath(u"%1.pdf"_s.arg(i));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(testpdf::base(kPages, {}));
        merge << path << u"1-z"_s;
        scene.insert(path, {}, kPages, 10, u"VV-%1 revision 2"_s.arg(i), u"base-0"_s);
    }
    merge << u"--"_s << folder.filePath(u"merged.pdf"_s);
    const auto opener = [](const QString &path) -> base::Result<std::unique_ptr<QIODevice>> {
        auto file = std::make_unique<QFile>(path);
        return file->open(QIODevice::ReadOnly) ? base::Result<std::unique_ptr<QIODevice>>(std::move(file))
                                               : base::fail(base::ErrorCode::Io, file->errorString());
    };
    QElapsedTimer timer;
    timer.start();
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, merge);
    QVERIFY(qpdf.waitForFinished(-1));
    qInfo() << "qpdf --empty --pages:" << timer.restart() << "ms," << used(true);
    base::SilentJob job;
    const double before = cpuSeconds(false);
    VERIFY_OK(report::assemble(scene.plan, opener, job));
    qInfo() << "assemble:" << timer.elapsed() << "ms," << cpuSeconds(false) - before << "s of it CPU,"
            << used(false) << QFileInfo(scene.output()).size() << "bytes";
}

QTEST_MAIN(TestAssembly)
#include "tst_assembly.moc"
