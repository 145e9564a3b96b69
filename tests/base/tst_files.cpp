// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <base/outputfile.h>
#include <support/verifyok.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace base;

class TstFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void appearsWhole();
    void withoutCommitNothingAppears();
    void removesLeftovers();
    void oldFileStaysUntilCommit();
    void keepsPermissionsOfTheOldFile();
    void writesThroughLinks();
    void refusesFolder();
    void refusesFolderThatIsNotThere();
    void refusesFolderThatCannotBeWritten();
    void refusesDevice();
    void fullDiskLeavesTheOldFile();
    void targetThatBecameAFolder();
    void readsWholeFile();
    void refusesToReadTooMuch();
    void refusesToReadWhatIsNoFile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void make(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray bytesOf(const QString &name) const
    {
        return readFile(path(name), 1 << 20).value_or("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstFiles::appearsWhole()
{
    auto file = OutputFile::create(path(u"Bericht – 漢.pdf"_s));
    VERIFY_OK(file);
    VERIFY_OK((*file)->write("one "));
    VERIFY_OK((*file)->write("two"));
    QVERIFY2(!names().contains(u"Bericht – 漢.pdf"_s), "it is there before it is whole");
    VERIFY_OK((*file)->commit());
    file->reset();
    QCOMPARE(names(), QStringList{u"Bericht – 漢.pdf"_s});
    QCOMPARE(bytesOf(u"Bericht – 漢.pdf"_s), "one two"_ba);
}

void TstFiles::withoutCommitNothingAppears()
{
    {
        const auto file = OutputFile::create(path(u"a"_s));
        VERIFY_OK(file);
        VERIFY_OK((*file)->write("half"));
        QCOMPARE(names().size(), 1);
    }
    QCOMPARE(names(), QStringList());
}

void TstFiles::removesLeftovers()
{
#ifndef Q_OS_UNIX
    QSKIP("locks are kept on Unix only");
#endif
    const auto makeOld = [this](const QString &name) {
        make(name, "half");
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600), QFileDevice::FileModificationTime));
    };
    makeOld(u".gesper-AbC123.part"_s);
    makeOld(u".gesper-AbC1234.part"_s);
    makeOld(u"gesper-AbC123.part"_s);
    make(u".gesper-young1.part"_s, "half");
    {
        const auto held = OutputFile::create(path(u"a"_s));
        VERIFY_OK(held);
        (*held)->hold();
        const QString heldName = QFileInfo((*held)->temporaryPath()).fileName();
        makeOld(heldName);
        const auto other = OutputFile::create(path(u"b"_s));
        VERIFY_OK(other);
        QVERIFY(names().contains(heldName));
        QVERIFY(!names().contains(u".gesper-AbC123.part"_s));
    }
    QCOMPARE(names(), (QStringList{u".gesper-AbC1234.part"_s, u".gesper-young1.part"_s, u"gesper-AbC123.part"_s}));
}

void TstFiles::oldFileStaysUntilCommit()
{
    make(u"a"_s, "old");
    {
        const auto file = OutputFile::create(path(u"a"_s));
        VERIFY_OK(file);
        VERIFY_OK((*file)->write("new"));
        QCOMPARE(bytesOf(u"a"_s), "old"_ba);
    }
    QCOMPARE(bytesOf(u"a"_s), "old"_ba);
    const auto file = OutputFile::create(path(u"a"_s));
    VERIFY_OK(file);
    VERIFY_OK((*file)->write("new"));
    VERIFY_OK((*file)->commit());
    QCOMPARE(bytesOf(u"a"_s), "new"_ba);
    QCOMPARE(names(), QStringList{u"a"_s});
}

void TstFiles::keepsPermissionsOfTheOldFile()
{
    make(u"a"_s, "old");
    QFile::setPermissions(path(u"a"_s), QFile::ReadOwner | QFile::WriteOwner);
    const QFile::Permissions before = QFile::permissions(path(u"a"_s));
    const auto file = OutputFile::create(path(u"a"_s));
    VERIFY_OK(file);
    VERIFY_OK((*file)->commit());
    QCOMPARE(QFile::permissions(path(u"a"_s)), before);
}

void TstFiles::writesThroughLinks()
{
    make(u"target"_s, "old");
    if (!QFile::link(path(u"target"_s), path(u"link"_s)) || !QFileInfo(path(u"link"_s)).isSymLink())
        return qInfo("no symbolic links here");
    const auto file = OutputFile::create(path(u"link"_s));
    VERIFY_OK(file);
    VERIFY_OK((*file)->write("new"));
    VERIFY_OK((*file)->commit());
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(bytesOf(u"target"_s), "new"_ba);
}

void TstFiles::refusesFolder()
{
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    VERIFY_FAILS(OutputFile::create(path(u"folder"_s)), ErrorCode::Io);
}

void TstFiles::refusesFolderThatIsNotThere()
{
    VERIFY_FAILS(OutputFile::create(path(u"none/a"_s)), ErrorCode::Io);
    make(u"file"_s, "x");
    const auto below = OutputFile::create(path(u"file/a"_s));
    VERIFY_FAILS(below, ErrorCode::Io);
    QVERIFY(below.error().message.contains(u"file"));
    QCOMPARE(names(), QStringList{u"file"_s});
}

void TstFiles::refusesFolderThatCannotBeWritten()
{
    QVERIFY(QDir().mkdir(path(u"closed"_s)));
    QFile::setPermissions(path(u"closed"_s), QFile::ReadOwner | QFile::ExeOwner);
    QFile probe(path(u"closed/probe"_s));
    const bool mayWriteAnyway = probe.open(QIODevice::WriteOnly); // root may, and Windows ignores the bits
    if (mayWriteAnyway)
        probe.remove();
    else
        VERIFY_FAILS(OutputFile::create(path(u"closed/a"_s)), ErrorCode::Io);
    QFile::setPermissions(path(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (QFileInfo(u"/proc/self"_s).exists())
        VERIFY_FAILS(OutputFile::create(u"/proc/gesper-test.pdf"_s), ErrorCode::Io);
}

void TstFiles::refusesDevice()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        return qInfo("no /dev/full here");
    VERIFY_FAILS(OutputFile::create(u"/dev/full"_s), ErrorCode::Io);
    VERIFY_FAILS(OutputFile::create(u"/dev/null"_s), ErrorCode::Io);
    QVERIFY2(!QFileInfo(u"/dev/null"_s).isFile(), "the device was replaced");
}

void TstFiles::fullDiskLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    make(u"a"_s, "old");
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{100'000, before.rlim_max};
    for (const qsizetype piece : {qsizetype(1000), qsizetype(1'000'000)}) {
        const auto file = OutputFile::create(path(u"a"_s));
        VERIFY_OK(file);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        Result<> written;
        for (qsizetype sum = 0; sum < 200'000 && written; sum += piece)
            written = (*file)->write(QByteArray(piece, 'x'));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        VERIFY_FAILS(written, ErrorCode::Io);
        QVERIFY(written.error().message.contains(u"Choose another place"));
    }
    std::signal(SIGXFSZ, oldHandler);
    QCOMPARE(bytesOf(u"a"_s), "old"_ba);
    QCOMPARE(names(), QStringList{u"a"_s});
#endif
}

void TstFiles::targetThatBecameAFolder()
{
    const auto file = OutputFile::create(path(u"a"_s));
    VERIFY_OK(file);
    QVERIFY(QDir().mkdir(path(u"a"_s)));
    VERIFY_FAILS((*file)->commit(), ErrorCode::Io);
    QVERIFY(QFileInfo(path(u"a"_s)).isDir());
}

void TstFiles::readsWholeFile()
{
    make(u"a"_s, "12345");
    make(u"empty"_s, {});
    QCOMPARE(readFile(path(u"a"_s), 5).value_or("refused"), "12345"_ba);
    QCOMPARE(readFile(path(u"empty"_s), 0).value_or("refused"), QByteArray());
}

void TstFiles::refusesToReadTooMuch()
{
    make(u"a"_s, "12345");
    VERIFY_FAILS(readFile(path(u"a"_s), 4), ErrorCode::Hostile);
    // Files of /proc say they are empty and are not: the limit holds for what is read, not for what was
    // promised.
    if (QFileInfo(u"/proc/self/status"_s).exists())
        VERIFY_FAILS(readFile(u"/proc/self/status"_s, 10), ErrorCode::Hostile);
}

void TstFiles::refusesToReadWhatIsNoFile()
{
    VERIFY_FAILS(readFile(path(u"none"_s), 10), ErrorCode::NotFound);
    VERIFY_FAILS(readFile(m_folder->path(), 10), ErrorCode::Usage);
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    VERIFY_FAILS(readFile(path(u"pipe"_s), 10), ErrorCode::Usage);
    VERIFY_FAILS(readFile(u"/dev/zero"_s, 10), ErrorCode::Usage);
    QVERIFY(QFile::link(path(u"pipe"_s), path(u"link"_s)));
    VERIFY_FAILS(readFile(path(u"link"_s), 10), ErrorCode::Usage);
#endif
}

QTEST_GUILESS_MAIN(TstFiles)
#include "tst_files.moc"
