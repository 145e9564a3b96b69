// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using storage::OpenMode;
using storage::ProjectFile;

/// Figures for packaging/doc: `storagebench FOLDER [MEGABYTES]`. Makes a project there and leaves it.

namespace {

void say(const char *what, double milliseconds)
{
    std::printf("%-40s %10.2f ms\n", what, milliseconds);
}

/// The same bytes over and over would be one stored file: each has its number in front.
class Noise final : public QIODevice
{
public:
    Noise(qint64 bytes, int number) : m_block(samples::noise(1 << 20, quint32(number))), m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 offset = pos() % m_block.size();
        const qint64 count = std::min({maxSize, m_bytes - pos(), m_block.size() - offset});
        std::copy_n(m_block.constData() + offset, count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_block;
    qint64 m_bytes;
};

base::Result<> fill(ProjectFile &project, int megabytes)
{
    base::SilentJob job;
    for (int n = 0; n < megabytes / 10; ++n) {
        Noise source(10 << 20, n + 1);
        const auto stored = project.addFile(source, u"noise"_s, job);
        if (!stored)
            return base::fail(stored.error());
        domain::Revision revision = samples::revision(100 + n, 1, u"r%1"_s.arg(n));
        revision.sha256 = stored->sha256;
        revision.bytes = stored->bytes;
        if (auto written = project.apply({samples::write(revision)}, samples::occasion(u"add"_s)); !written)
            return base::fail(written.error());
    }
    return {};
}

base::Result<> measureEdits(ProjectFile &project)
{
    QList<double> times;
    domain::Answer answer = samples::answer(7000, u"bench"_s);
    for (int n = 0; n < 500; ++n) {
        answer.note = QString::number(n);
        QElapsedTimer timer;
        timer.start();
        if (auto written = project.apply({samples::write(answer)}, samples::occasion(u"edit"_s)); !written)
            return base::fail(written.error());
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    say("one edit, median of 500", times.at(250));
    say("one edit, 95th percentile", times.at(475));
    return {};
}

base::Result<> run(const QString &path, int megabytes)
{
    base::SilentJob job;
    QElapsedTimer timer;
    if (auto made = samples::makeProject(path); !made)
        return made;
    auto project = ProjectFile::open(path, OpenMode::ReadWrite, samples::clock());
    if (!project)
        return base::fail(project.error());
    timer.start();
    if (auto filled = fill(**project, megabytes); !filled)
        return filled;
    say("evidence in, 10 MB files", double(timer.elapsed()));
    if (auto measured = measureEdits(**project); !measured)
        return measured;
    project->reset();
    for (int n = 0; n < 3; ++n) {
        timer.restart();
        project = ProjectFile::open(path, OpenMode::ReadWrite, samples::clock());
        if (!project)
            return base::fail(project.error());
        const auto data = (*project)->load();
        say("open for writing and load", double(timer.nsecsElapsed()) / 1e6);
        project->reset();
    }
    project = ProjectFile::open(path, OpenMode::ReadOnly, samples::clock());
    timer.restart();
    const auto report = (*project)->verify(true, job);
    say("verify with evidence", double(timer.elapsed()));
    return report && report->damages.isEmpty()
               ? base::Result<>()
               : base::fail(base::ErrorCode::Corrupt, u"the project did not verify"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto done = run(arguments.value(1) + u"/bench.gesper"_s, arguments.value(2, u"100"_s).toInt());
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
    return done ? 0 : 1;
}
