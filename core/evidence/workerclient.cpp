// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "workerclient.h"

#include "childprocess.h"
#include "filefacts.h"
#include "protocol.h"
#include "texts.h"

#include <base/inenglish.h>
#include <base/text.h>
#include <domain/keptwords.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

using End = ChildOutcome::End;

constexpr qint64 kMostOutput = 64 << 20;
constexpr qint64 kBytesForOneMoreSecond = 20'000'000;
constexpr int kCpuLimitSignal = 24; // SIGXCPU: the worker's own limit was faster than our clock
constexpr int kAlarmSignal = 14;

/// The sentence for a worker that gave no answer; empty when it gave one.
QString failureOf(const ChildOutcome &outcome, const WorkerRequest &request)
{
    const QString name = base::singleLine(QFileInfo(request.path).fileName());
    const bool isLate =
        outcome.end == End::Crashed && (outcome.code == kCpuLimitSignal || outcome.code == kAlarmSignal);
    if (outcome.end == End::TimedOut || isLate)
        return Texts::tr("%1 was not read within %2 seconds; the attempt was stopped.")
            .arg(name)
            .arg(request.limits.seconds);
    if (outcome.end == End::Exited && outcome.code == kExitMemory)
        return Texts::tr("%1 needs more memory to be read than the limit of %2; the attempt was stopped.")
            .arg(name, base::humanBytes(request.limits.memoryBytes));
    if (outcome.end == End::TooMuchOutput)
        return Texts::tr("%1 gave more output than any file should; the attempt was stopped.").arg(name);
    const bool isAnswer =
        outcome.end == End::Exited && (outcome.code == 0 || (outcome.code >= 2 && outcome.code <= 4));
    return isAnswer ? QString()
                    : Texts::tr("%1 made the reader crash; it may be damaged or hostile.").arg(name);
}

/// The same as a reason that is kept with the revision.
QString keptFailureOf(const ChildOutcome &outcome, const WorkerRequest &request)
{
    const base::InEnglish english;
    return failureOf(outcome, request);
}

base::Result<QJsonObject> parsed(const QByteArray &output)
{
    const QJsonDocument document = QJsonDocument::fromJson(output);
    if (document.isObject())
        return document.object();
    return base::fail(base::ErrorCode::Internal,
                      Texts::tr("gesper-worker gave no readable answer; reinstall Gesper."),
                      QString::fromUtf8(output.left(200)));
}

/// The error that the worker reports in place of an answer.
base::Error reported(const ChildOutcome &outcome)
{
    const auto json = parsed(outcome.output);
    if (!json)
        return json.error();
    const int code = json->value("code"_L1).toInt(-1);
    const bool isKnown = code >= 0 && code <= int(base::ErrorCode::Internal);
    return {isKnown ? base::ErrorCode(code) : base::ErrorCode::Internal,
            domain::keptWords(json->value("error"_L1).toString()),
            {}};
}

base::Result<WorkerRequest> prepared(WorkerRequest::Kind kind, const QString &path, Limits limits)
{
    if (auto readable = checkReadable(path); !readable)
        return base::fail(readable.error());
    const QFileInfo info(path);
    const qint64 seconds = limits.seconds + info.size() / kBytesForOneMoreSecond;
    limits.seconds = int(std::min<qint64>(seconds, std::numeric_limits<int>::max() / 1000));
    WorkerRequest request;
    request.kind = kind;
    request.path = info.absoluteFilePath();
    request.limits = limits;
    return request;
}

base::Result<ChildOutcome> run(const QString &program, const WorkerRequest &request,
                               const base::JobContext &job)
{
    ChildOutcome outcome = runChild(program, request.toArguments(), request.limits.seconds, kMostOutput, job);
    if (outcome.end == End::Cancelled)
        return base::cancelled();
    if (outcome.end == End::NotStarted)
        return base::fail(
            base::ErrorCode::NotFound,
            Texts::tr("The helper program %1 cannot be started, so no file can be read; reinstall Gesper.")
                .arg(program),
            outcome.problem);
    return outcome;
}

/// The output of a successful request about pages; crashes and broken limits are errors here.
base::Result<QByteArray> answer(const QString &program, const WorkerRequest &request,
                                const base::JobContext &job)
{
    const auto outcome = run(program, request, job);
    if (!outcome)
        return base::fail(outcome.error());
    if (const QString failure = failureOf(*outcome, request); !failure.isEmpty())
        return base::fail(base::ErrorCode::Hostile, failure);
    if (outcome->code == 0)
        return outcome->output;
    return base::fail(reported(*outcome));
}

base::Result<Inspection> refused(const QString &path, const QString &reason, const base::JobContext &job)
{
    const auto facts = factsOf(path, job);
    if (!facts)
        return base::fail(facts.error());
    Inspection found;
    found.sha256 = facts->sha256;
    found.bytes = facts->bytes;
    found.mediaType = u"application/octet-stream"_s;
    found.fileClass = domain::FileClass::Refused;
    found.reason = reason;
    return found;
}

} // namespace

WorkerClient::WorkerClient(QString program, Limits limits) : m_program(std::move(program)), m_limits(limits)
{
}

base::Result<Inspection> WorkerClient::inspect(const QString &path, base::JobContext &job) const
{
    const auto request = prepared(WorkerRequest::Kind::Inspect, path, m_limits);
    if (!request)
        return base::fail(request.error());
    const auto outcome = run(m_program, *request, job);
    if (!outcome)
        return base::fail(outcome.error());
    if (const QString failure = keptFailureOf(*outcome, *request); !failure.isEmpty())
        return refused(request->path, failure, job);
    if (outcome->code != 0)
        return base::fail(reported(*outcome));
    const auto json = parsed(outcome->output);
    return json ? Inspection::fromJson(*json) : base::fail(json.error());
}

base::Result<QStringList> WorkerClient::pageTexts(const QString &path, qint64 first, qint64 last,
                                                  base::JobContext &job) const
{
    auto request = prepared(WorkerRequest::Kind::Text, path, m_limits);
    if (!request)
        return base::fail(request.error());
    request->first = first;
    request->last = last;
    const auto output = answer(m_program, *request, job);
    if (!output)
        return base::fail(output.error());
    const auto json = parsed(*output);
    if (!json)
        return base::fail(json.error());
    QStringList texts;
    for (const QJsonValue text : json->value("texts"_L1).toArray())
        texts.append(text.toString());
    if (texts.size() != last - first + 1)
        return base::fail(base::ErrorCode::Internal,
                          Texts::tr("gesper-worker gave the text of other pages; reinstall Gesper."));
    return texts;
}

base::Result<QByteArray> WorkerClient::renderPage(const QString &path, qint64 page, int width,
                                                  base::JobContext &job) const
{
    auto request = prepared(WorkerRequest::Kind::Render, path, m_limits);
    if (!request)
        return base::fail(request.error());
    request->first = page;
    request->width = width;
    return answer(m_program, *request, job);
}

} // namespace evidence
