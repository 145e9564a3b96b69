// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <base/text.h>

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using storage::OpenMode;
using storage::ProjectFile;

/// A second process for the tests of locks, crashes and full disks. It prints one line for each thing it did.

namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

int sayError(const base::Error &error)
{
    say(u"error %1 %2"_s.arg(int(error.code)).arg(error.message));
    return 1;
}

base::Result<> writeNote(ProjectFile &project, qint64 number, const QString &padding)
{
    auto data = project.load();
    if (!data)
        return base::fail(data.error());
    domain::Answer answer = data->answers.first();
    domain::Section section = data->sections.first();
    answer.note = QString::number(number);
    section.text = padding + answer.note; // two rows: half a change would show
    const auto written =
        project.apply({samples::write(answer), samples::write(section)}, samples::occasion(u"edit"_s));
    return written ? base::Result<>() : base::fail(written.error());
}

/// Edits until it is killed or an edit fails; says each number after it was acknowledged.
int edit(const QString &path, const QString &padding)
{
    auto project = ProjectFile::open(path, OpenMode::ReadWrite, samples::clock());
    if (!project)
        return sayError(project.error());
    const auto data = (*project)->load();
    qint64 number = data ? data->answers.first().note.toLongLong() : 0;
    say(u"open"_s);
    while (true) {
        ++number;
        if (auto written = writeNote(**project, number, padding); !written)
            return sayError(written.error());
        say(QString::number(number));
    }
}

/// Edits under a limit on the size of files, as on a full disk; then the limit goes and one more edit must
/// work.
int editWhenFull(const QString &path, qint64 limit)
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{rlim_t(limit), RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &small);
    auto project = ProjectFile::open(path, OpenMode::ReadWrite, samples::clock());
    if (!project)
        return sayError(project.error());
    base::Result<> written;
    qint64 number = 0;
    while (written && number < 10'000) {
        ++number;
        written = writeNote(**project, number, QString(20'000, u'x') + QString::number(number));
    }
    if (!written)
        sayError(written.error());
    const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &none);
    say(u"note %1 of %2"_s.arg((*project)->load()->answers.first().note).arg(number));
    if (auto again = writeNote(**project, number, {}); !again)
        return sayError(again.error());
    base::SilentJob job;
    say(u"damages %1"_s.arg((*project)->verify(true, job)->damages.size()));
#else
    Q_UNUSED(path)
    Q_UNUSED(limit)
#endif
    return 0;
}

/// Opens for writing, tells how that went, and waits to be killed.
int hold(const QString &path)
{
    auto project = ProjectFile::open(path, OpenMode::ReadWrite, samples::clock());
    if (!project)
        return sayError(project.error());
    for (const QString &note : (*project)->openingNotes())
        say(u"note "_s + base::singleLine(note));
    say((*project)->isReadOnly() ? u"read-only"_s : u"open"_s);
    std::getchar();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString command = arguments.value(1);
    if (command == u"edit"_s)
        return edit(arguments.value(2), QString(arguments.value(3).toInt(), u'y'));
    if (command == u"full"_s)
        return editWhenFull(arguments.value(2), arguments.value(3).toLongLong());
    if (command == u"hold"_s)
        return hold(arguments.value(2));
    return 2;
}
