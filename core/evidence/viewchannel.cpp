// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "viewchannel.h"

#include "protocol.h"
#include "texts.h"

#include <base/text.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

constexpr qint64 kBytesForOneMoreSecond = 20'000'000;
constexpr int kCpuLimitSignal = 24; // SIGXCPU
constexpr int kAlarmSignal = 14;

QString subjectOf(const ViewRequest &request)
{
    const bool isAboutPage =
        request.kind != ViewRequest::Kind::Facts && request.kind != ViewRequest::Kind::Outline;
    return isAboutPage ? evidence::Texts::tr("Page %1").arg(request.page + 1) : Texts::tr("The document");
}

base::Error late(const ViewRequest &request, int seconds)
{
    return {base::ErrorCode::Hostile,
            evidence::Texts::tr("%1 was not read within %2 seconds; the attempt was stopped. Save a copy and try "
                      "another program.")
                .arg(subjectOf(request))
                .arg(seconds),
            {}};
}

} // namespace

ViewChannel::ViewChannel(QString program, QString path, Limits limits, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_path(std::move(path)), m_limits(limits)
{
    const qint64 seconds = m_limits.seconds + QFileInfo(m_path).size() / kBytesForOneMoreSecond;
    m_limits.seconds = int(std::min<qint64>(seconds, 3600));
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this, [this] { giveUp(late(*m_asked, m_limits.seconds)); });
}

ViewChannel::~ViewChannel()
{
    discard();
}

void ViewChannel::start()
{
    WorkerRequest request;
    request.kind = WorkerRequest::Kind::View;
    request.path = QFileInfo(m_path).absoluteFilePath();
    request.limits = m_limits;
    m_frames = {};
    m_process = new QProcess(this);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ViewChannel::read);
    connect(m_process, &QProcess::finished, this, &ViewChannel::ended);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp({base::ErrorCode::NotFound,
                    evidence::Texts::tr(
                        "The helper program %1 cannot be started, so no page can be shown; reinstall Gesper.")
                        .arg(m_program),
                    m_process->errorString()});
    });
    m_process->start(m_program, request.toArguments(), QIODevice::ReadWrite);
}

void ViewChannel::ask(const ViewRequest &request)
{
    Q_ASSERT(!isBusy());
    m_asked = request;
    m_asked->number = ++m_number;
    m_watchdog.start(std::chrono::seconds(m_limits.seconds));
    if (!m_process)
        start();
    if (m_process) // starting may have failed at once
        m_process->write(frameOf(*m_asked));
}

void ViewChannel::read()
{
    m_frames.feed(m_process->readAllStandardOutput());
    const auto message = m_frames.next();
    if (!message)
        return giveUp(message.error());
    if (!*message)
        return;
    if (!m_asked)
        return discard(); // it speaks unasked
    const auto answer = answerFrom(**message, *m_asked);
    if (!answer)
        return giveUp(answer.error());
    m_watchdog.stop();
    const ViewRequest asked = *std::exchange(m_asked, std::nullopt);
    Q_EMIT answered(asked, *answer);
}

void ViewChannel::ended(int exitCode, QProcess::ExitStatus status)
{
    if (!m_asked)
        return discard();
    const bool isLate =
        status == QProcess::CrashExit && (exitCode == kCpuLimitSignal || exitCode == kAlarmSignal);
    if (isLate)
        return giveUp(late(*m_asked, m_limits.seconds));
    if (status == QProcess::NormalExit && exitCode == kExitMemory)
        return giveUp(
            {base::ErrorCode::Hostile,
             evidence::Texts::tr("%1 needs more memory to be shown than the limit of %2; the attempt was stopped.")
                 .arg(subjectOf(*m_asked), base::humanBytes(m_limits.memoryBytes)),
             {}});
    giveUp(
        {base::ErrorCode::Hostile,
         evidence::Texts::tr(
             "%1 made the reader crash; it may be damaged or hostile. Save a copy and try another program.")
             .arg(subjectOf(*m_asked)),
         {}});
}

void ViewChannel::giveUp(const base::Error &why)
{
    discard();
    m_watchdog.stop();
    if (const auto asked = std::exchange(m_asked, std::nullopt))
        Q_EMIT lost(*asked, why);
}

// QProcess waits for its child when it is destroyed; here it is left to end by itself.
void ViewChannel::discard()
{
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->setParent(nullptr);
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    process->kill();
}

} // namespace evidence
