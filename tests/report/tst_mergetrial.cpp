// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdffixtures.h"
#include "pdfwalker.h"

#include <report/mergetrial.h>
#include <support/shareddata.h>
#include <support/verifyok.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPdfDocument>
#include <QProcess>
#include <QTest>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using report::MergeTrial;
using testpdf::Builder;
using testpdf::Scene;

namespace {

MergeTrial tryBytes(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Prüfung.pdf"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    file.close();
    return report::tryMerge(path);
}

QByteArray encrypted(const QByteArray &bytes, const QStringList &options)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"in.pdf"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    file.close();
    QProcess qpdf;
    qpdf.start(u"qpdf"_s,
               QStringList{u"--encrypt"_s} + options +
                   QStringList{u"--"_s, folder.filePath(u"in.pdf"_s), folder.filePath(u"out.pdf"_s)});
    qpdf.waitForFinished();
    QFile out(folder.filePath(u"out.pdf"_s));
    return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
}

/// One line that says all of a trial.
QString classOf(const MergeTrial &trial)
{
    return u"%1 %2 %3 %4 %5"_s.arg(trial.merges ? u"merges"_s : u"refused"_s)
        .arg(trial.pages)
        .arg(trial.isEncrypted)
        .arg(trial.isSigned)
        .arg(trial.warnings.size());
}

/// As the worker does: some files of a hundred bytes ask for gigabytes.
void limitMemory()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    constexpr rlim_t kMost = 1024UL * 1024 * 1024;
    const rlimit limit{kMost, kMost};
    setrlimit(RLIMIT_AS, &limit);
#endif
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMergeTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundFile();
    void garbage_data();
    void garbage();
    void passwordIsRefused();
    void copyingForbiddenIsRefused();
    void otherRestrictionsAreTold();
    void missingPageIsTold();
    void damagedContentIsTold();
    void loopsEnd_data();
    void loopsEnd();
    void corpus_data();
    void corpus();
};

void TestMergeTrial::soundFile()
{
    const MergeTrial trial = tryBytes(testpdf::evidence(u"A"_s, 3));
    QVERIFY2(trial.merges, qPrintable(trial.reason));
    QCOMPARE(trial.pages, 3);
    QVERIFY(!trial.isEncrypted && !trial.isSigned);
    QCOMPARE(trial.warnings, QStringList());
    QCOMPARE(trial.dropped, QStringList());
    QCOMPARE(trial.reason, QString());
}

void TestMergeTrial::garbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray sound = testpdf::evidence(u"A"_s, 1);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("header only") << QByteArray("%PDF-1.7\n");
    QTest::newRow("first half") << sound.first(sound.size() / 4);
    QTest::newRow("no pages") << Builder().bytes();
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void TestMergeTrial::garbage()
{
    QFETCH(const QByteArray, bytes);
    const MergeTrial trial = tryBytes(bytes);
    QVERIFY(!trial.merges);
    QVERIFY2(trial.reason.contains(u"Prüfung.pdf"_s), qPrintable(trial.reason));
    const MergeTrial missing = report::tryMerge(u"/no/such/file.pdf"_s);
    QVERIFY(!missing.merges && !missing.reason.isEmpty());
    QVERIFY(!report::tryMerge(QDir::tempPath()).merges);
}

void TestMergeTrial::passwordIsRefused()
{
    const QByteArray bytes = encrypted(testpdf::evidence(u"A"_s, 1), {u"secret"_s, u"owner"_s, u"256"_s});
    QVERIFY(!bytes.isEmpty());
    const MergeTrial trial = tryBytes(bytes);
    QVERIFY(!trial.merges);
    QVERIFY2(trial.reason.contains(u"password"_s), qPrintable(trial.reason));
    QVERIFY(trial.isEncrypted);
}

void TestMergeTrial::copyingForbiddenIsRefused()
{
    const QByteArray bytes =
        encrypted(testpdf::evidence(u"A"_s, 1), {QString(), u"owner"_s, u"256"_s, u"--extract=n"_s});
    QVERIFY(!bytes.isEmpty());
    const MergeTrial trial = tryBytes(bytes);
    QVERIFY(!trial.merges);
    QVERIFY(trial.isEncrypted);
    QVERIFY2(trial.reason.contains(u"forbids copying"_s), qPrintable(trial.reason));
    Scene scene(1);
    scene.insert(u"K"_s, bytes, 1, 1, u"VV-012 revision 3"_s);
    const auto result = scene.assemble();
    VERIFY_FAILS(result, base::ErrorCode::Conflict);
    QVERIFY(result.error().message.contains(u"VV-012 revision 3"_s));
}

void TestMergeTrial::otherRestrictionsAreTold()
{
    const QByteArray bytes =
        encrypted(testpdf::evidence(u"A"_s, 1), {QString(), u"owner"_s, u"256"_s, u"--print=none"_s});
    const MergeTrial trial = tryBytes(bytes);
    QVERIFY2(trial.merges, qPrintable(trial.reason));
    QVERIFY(trial.isEncrypted);
    QVERIFY2(trial.dropped.join(u'\n').contains(u"encryption"_s), qPrintable(trial.dropped.join(u'\n')));
    Scene scene(1);
    scene.insert(u"K"_s, bytes, 1, 1, u"K"_s);
    const auto result = scene.assemble();
    VERIFY_OK(result);
    QVERIFY(result->notes.join(u'\n').contains(u"encryption"_s));
    QCOMPARE(testpdf::check(scene.output()).code, 0);
}

void TestMergeTrial::missingPageIsTold()
{
    QByteArray bytes = testpdf::evidence(u"A"_s, 3);
    bytes.replace("/Count 3", "/Count 7");
    const MergeTrial trial = tryBytes(bytes);
    QVERIFY(trial.merges);
    QCOMPARE(trial.pages, 3);
    QVERIFY2(trial.warnings.join(u'\n').contains(u"3 pages readable of 7"_s),
             qPrintable(trial.warnings.join(u'\n')));
}

void TestMergeTrial::damagedContentIsTold()
{
    Builder pdf;
    pdf.addPage(Builder::ref(pdf.addStream("this is not deflated", "/Filter/FlateDecode")));
    const MergeTrial trial = tryBytes(pdf.bytes({}, "/MediaBox[0 0 200 200]"));
    QVERIFY2(trial.merges, qPrintable(trial.reason));
    QVERIFY2(trial.warnings.join(u'\n').contains(u"decoding stream"_s),
             qPrintable(trial.warnings.join(u'\n')));
}

void TestMergeTrial::loopsEnd_data()
{
    QTest::addColumn<QByteArray>("catalog");
    QTest::addColumn<QByteArray>("extra");
    // the extra object is number 5: content 3, page 4
    QTest::newRow("outline next") << QByteArray("/Outlines<</First 5 0 R>>")
                                  << QByteArray("<</Title(a)/Dest[4 0 R/Fit]/Next 5 0 R>>");
    QTest::newRow("outline child") << QByteArray("/Outlines<</First 5 0 R>>")
                                   << QByteArray("<</Title(a)/Dest[4 0 R/Fit]/First 5 0 R>>");
    QTest::newRow("names") << QByteArray("/Names<</Dests 5 0 R>>") << QByteArray("<</Kids[5 0 R 5 0 R]>>");
    QTest::newRow("fields") << QByteArray("/AcroForm<</Fields[5 0 R]>>")
                            << QByteArray("<</FT/Tx/T(a)/Kids[5 0 R]>>");
    QTest::newRow("layers") << QByteArray("/OCProperties 5 0 R")
                            << QByteArray("<</OCGs[5 0 R]/D 5 0 R/Order[5 0 R]>>");
}

void TestMergeTrial::loopsEnd()
{
    QFETCH(const QByteArray, catalog);
    QFETCH(const QByteArray, extra);
    Builder pdf;
    pdf.addPage(Builder::ref(pdf.addStream("0 g")));
    pdf.add(extra);
    const MergeTrial trial = tryBytes(pdf.bytes(catalog, "/MediaBox[0 0 200 200]"));
    QVERIFY2(trial.merges, qPrintable(trial.reason));
    QCOMPARE(trial.pages, 1);
}

void TestMergeTrial::corpus_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = testsupport::sharedFiles(u"pdf"_s, {u".pdf"_s, u".fuzz"_s});
    for (const QString &path : files)
        QTest::newRow(qPrintable(path)) << path;
    if (files.isEmpty())
        QTest::newRow("no shared data") << QString();
}

/// Each file in a process of its own, as in the worker; what merges there goes through assemble() too.
void TestMergeTrial::corpus()
{
    QFETCH(const QString, path);
    if (path.isEmpty()) {
        qInfo("no shared data");
        return;
    }
    QProcess child;
    QStringList classes;
    QElapsedTimer timer;
    for (int run = 0; run < 2; ++run) {
        timer.start();
        child.start(QCoreApplication::applicationFilePath(), {u"--try"_s, path});
        QVERIFY2(child.waitForFinished(20'000), "hang");
        QCOMPARE(int(child.exitStatus()), int(QProcess::NormalExit));
        QCOMPARE(child.exitCode(), 0);
        classes.append(QString::fromUtf8(child.readAllStandardOutput()));
    }
    QCOMPARE(classes.at(0), classes.at(1));
    if (timer.elapsed() > 2000)
        qInfo() << path << "took" << timer.elapsed() << "ms";
    if (!classes.at(0).startsWith(u"merges"))
        return;
    const qint64 pages = classes.at(0).section(u' ', 1, 1).toLongLong();
    Scene scene(1, {u"ev-K-0-p%1"_s.arg(pages)});
    scene.insert(u"K"_s, fileBytes(path), pages, 1, u"VV-012 revision 3"_s, u"base-0"_s);
    const auto result = scene.assemble();
    VERIFY_OK(result);
    const testpdf::Check check = testpdf::check(scene.output());
    QVERIFY2(check.code == 0 || check.code == 3, qPrintable(check.said));
    if (check.code == 3)
        qInfo() << QFileInfo(path).fileName() << check.said.simplified().left(300);
    const testpdf::Walker out(scene.output());
    QCOMPARE(out.pages(), pages + 1);
    QCOMPARE(out.deadTargets(), QStringList());
    const QByteArray text = out.allText();
    for (const char *gone :
         {"/AcroForm", "/JavaScript", "/ByteRange", "/OpenAction", "/AA ", "/Launch", "/Widget"})
        QVERIFY2(!text.contains(gone), gone);
    QPdfDocument document;
    QCOMPARE(document.load(scene.output()), QPdfDocument::Error::None);
    QCOMPARE(document.pageCount(), pages + 1);
}

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--try") == 0) {
        limitMemory();
        const QCoreApplication app(argc, argv); // no display
        const MergeTrial trial = report::tryMerge(QString::fromLocal8Bit(argv[2]));
        std::puts(qPrintable(classOf(trial) + u'\n' + trial.reason + trial.dropped.join(u", ")));
        return 0;
    }
    QGuiApplication app(argc, argv);
    TestMergeTrial test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mergetrial.moc"
