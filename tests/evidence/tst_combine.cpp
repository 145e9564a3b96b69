// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <evidence/combine.h>

#include <QTest>

using namespace Qt::StringLiterals;
using domain::FileClass;
using evidence::Inspection;
using evidence::MergeOutcome;

namespace
{

Inspection reading(qint64 pages, FileClass fileClass = FileClass::Sound, const QString &reason = {})
{
    Inspection found;
    found.mediaType = u"application/pdf"_s;
    found.pages = pages;
    found.fileClass = fileClass;
    found.reason = reason;
    return found;
}

MergeOutcome merging(qint64 pages)
{
    MergeOutcome merge;
    merge.merges = true;
    merge.pages = pages;
    return merge;
}

} // namespace

class TestCombine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sound()
    {
        const Inspection found = evidence::combined(reading(3), merging(3));
        QCOMPARE(found.fileClass, FileClass::Sound);
        QCOMPARE(found.reason, QString());
        QCOMPARE(found.pages, 3);
    }

    void repaired()
    {
        MergeOutcome merge = merging(3);
        merge.warnings = {u"file is damaged"_s, u"xref\ntable rebuilt"_s, u"second"_s};
        merge.dropped = {u"JavaScript"_s};
        const Inspection found = evidence::combined(reading(3), merge);
        QCOMPARE(found.fileClass, FileClass::SoundWithWarnings);
        QVERIFY(found.reason.contains("xref table rebuilt"_L1));
        QVERIFY(!found.reason.contains("second"_L1));
        QCOMPARE(found.dropped, merge.dropped);
        merge.warnings = {u"file is damaged"_s};
        QVERIFY(evidence::combined(reading(3), merge).reason.contains("file is damaged"_L1));
    }

    void dropped()
    {
        MergeOutcome merge = merging(3);
        merge.dropped = {u"JavaScript"_s, u"layers"_s};
        const Inspection found = evidence::combined(reading(3), merge);
        QCOMPARE(found.fileClass, FileClass::SoundWithWarnings);
        QVERIFY(found.reason.contains("JavaScript, layers"_L1));
    }

    void hiddenLayersAreNoDamage()
    {
        MergeOutcome merge = merging(1);
        merge.hiddenLayers = 2;
        const Inspection found = evidence::combined(reading(1), merge);
        QCOMPARE(found.fileClass, FileClass::SoundWithWarnings);
        QVERIFY(found.reason.contains("2 hidden layers"_L1));
        QVERIFY(!found.reason.contains("damaged"_L1));
    }

    void signedFileSaysSo()
    {
        MergeOutcome merge = merging(1);
        merge.isSigned = true;
        merge.dropped = {u"digital signature"_s};
        const Inspection found = evidence::combined(reading(1), merge);
        QVERIFY(found.isSigned);
        QCOMPARE(found.fileClass, FileClass::SoundWithWarnings);
        QVERIFY(found.reason.contains("signed"_L1));
    }

    void pageCountsDiffer()
    {
        MergeOutcome merge = merging(2);
        merge.warnings = {u"something"_s};
        const Inspection fewer = evidence::combined(reading(5), merge);
        QCOMPARE(fewer.fileClass, FileClass::SoundWithWarnings);
        QVERIFY(fewer.reason.contains("2 pages readable of 5"_L1));
        QCOMPARE(fewer.pages, 2);
        const Inspection more = evidence::combined(reading(5), merging(7));
        QVERIFY(more.reason.contains("5 pages readable of 7"_L1));
        QCOMPARE(more.pages, 7);
    }

    void keepsWhatReadingSaid()
    {
        Inspection scan = reading(2, FileClass::SoundWithWarnings, u"No page has text."_s);
        scan.pagesWithoutText = 2;
        QCOMPARE(evidence::combined(scan, merging(2)).reason, u"No page has text."_s);
        MergeOutcome merge = merging(2);
        merge.dropped = {u"layers"_s};
        QVERIFY(evidence::combined(scan, merge).reason.contains("layers"_L1));
        const Inspection liar = reading(2, FileClass::SoundWithWarnings, u"The name ends in .docx …"_s);
        QCOMPARE(evidence::combined(liar, merge).reason, liar.reason);
        QCOMPARE(evidence::combined(liar, merge).fileClass, FileClass::SoundWithWarnings);
    }

    void attachmentOnly_data()
    {
        QTest::addColumn<Inspection>("read");
        QTest::addColumn<MergeOutcome>("merge");
        QTest::addColumn<QString>("reason");
        MergeOutcome encrypted = merging(1);
        encrypted.isEncrypted = true;
        MergeOutcome impossible;
        impossible.reason = u"Its page tree is a loop."_s;
        Inspection unread = reading(0, FileClass::AttachmentOnly, u"It cannot be read."_s);
        unread.pages.reset();
        QTest::newRow("encrypted") << reading(1) << encrypted << u"It is encrypted"_s;
        QTest::newRow("does not merge") << reading(1) << impossible << impossible.reason;
        QTest::newRow("does not merge, no reason") << reading(1) << MergeOutcome() << u"cannot be put"_s;
        QTest::newRow("cannot be read, merges") << unread << merging(1) << u"It cannot be read."_s;
        QTest::newRow("merges to nothing") << reading(1) << merging(0) << u"without pages"_s;
    }

    void attachmentOnly()
    {
        QFETCH(Inspection, read);
        QFETCH(MergeOutcome, merge);
        QFETCH(QString, reason);
        const Inspection found = evidence::combined(read, merge);
        QCOMPARE(found.fileClass, FileClass::AttachmentOnly);
        QVERIFY2(found.reason.contains(reason), qPrintable(found.reason));
        QCOMPARE(found.isEncrypted, merge.isEncrypted);
        QCOMPARE(found.pages, read.pages);
    }
};

QTEST_APPLESS_MAIN(TestCombine)
#include "tst_combine.moc"
