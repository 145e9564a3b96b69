// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "memoryguard.h"
#include "requests.h"
#include "selflimits.h"
#include "viewing.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

int say(const QByteArray &bytes, int exitCode)
{
    QFile out;
    const bool isSaid = out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                        out.write(bytes) == bytes.size() && out.flush();
    return isSaid ? exitCode : base::exitCode(base::ErrorCode::Io);
}

int sayError(const base::Error &error)
{
    const QJsonObject json{{u"error"_s, error.message}, {u"code"_s, int(error.code)}};
    return say(QJsonDocument(json).toJson(QJsonDocument::Compact), base::exitCode(error.code));
}

void beSilent(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    qInstallMessageHandler(beSilent);
    const QGuiApplication app(argc, argv);
    const auto request = evidence::WorkerRequest::fromArguments(app.arguments().sliced(1));
    if (!request)
        return sayError(request.error());
    worker::guardMemory();
    const bool isSession = request->kind == evidence::WorkerRequest::Kind::View;
    if (!(isSession ? worker::applySessionLimits(request->limits) : worker::applyLimits(request->limits)))
        return sayError({base::ErrorCode::Io, u"gesper-worker cannot limit itself on this system."_s, {}});
    if (isSession)
        return worker::answerQuestions(*request);
    const auto answer = worker::fulfil(*request);
    return answer ? say(*answer, 0) : sayError(answer.error());
}
