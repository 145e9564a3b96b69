// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "memoryguard.h"
#include "selflimits.h"

#include <evidence/protocol.h>
#include <evidence/viewprotocol.h>

#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <thread>

using namespace Qt::StringLiterals;

// A worker that does what the name of the file tells it to do.
namespace
{

// Reserved only, never touched: the limit counts it all the same.
int eatMemory()
{
    for (int i = 0; i < 1024; ++i) {
        if (!::operator new(16 << 20))
            return 1;
    }
    return 0;
}

int spin()
{
    std::atomic<unsigned> turns = 0;
    for (;;)
        ++turns;
}

int flood()
{
    const QByteArray piece(1 << 20, ' ');
    while (std::fwrite(piece.constData(), 1, size_t(piece.size()), stdout) > 0) {
    }
    return 0;
}

int speak(const char *words, int exitCode)
{
    std::fputs(words, stdout);
    return exitCode;
}

int writeFile(const QString &path)
{
    std::FILE *file = std::fopen(QFile::encodeName(path + u".out"_s).constData(), "wb");
    const bool isWritten = file && std::fputs("never", file) >= 0 && std::fflush(file) == 0;
    return isWritten ? 0 : speak(R"({"error": "nothing could be written", "code": 10})", 4);
}

void answer(const evidence::ViewRequest &request, const evidence::ViewAnswer &answer)
{
    const QByteArray frame = evidence::frameOf(request.number, answer);
    std::fwrite(frame.constData(), 1, size_t(frame.size()), stdout);
    std::fflush(stdout);
}

/// A document of four pages; the second crashes, the third hangs.
int showBadPages()
{
    evidence::FrameReader frames;
    for (int byte = std::getchar(); byte != EOF; byte = std::getchar()) {
        frames.feed(QByteArray(1, char(byte)));
        const auto message = frames.next();
        if (!message || !*message)
            continue;
        const auto request = evidence::requestFrom(**message);
        if (!request)
            return 96;
        if (request->kind == evidence::ViewRequest::Kind::Facts)
            answer(*request, evidence::DocumentFacts{QList<QSizeF>(4, {300, 400}), {}});
        else if (request->page == 1)
            std::raise(SIGSEGV);
        else if (request->page == 2)
            std::this_thread::sleep_for(std::chrono::hours(1));
        else
            answer(*request, QImage(request->part.size(), QImage::Format_RGB32));
    }
    return 0;
}

int misbehave(const QString &how, const QString &path)
{
    if (how == "sleep"_L1)
        std::this_thread::sleep_for(std::chrono::hours(1));
    if (how == "spin"_L1)
        return spin();
    if (how == "badpages"_L1)
        return showBadPages();
    if (how == "crash"_L1)
        return std::raise(SIGSEGV);
    if (how == "abort"_L1)
        std::abort();
    if (how == "memory"_L1)
        return eatMemory();
    if (how == "flood"_L1)
        return flood();
    if (how == "write"_L1)
        return writeFile(path);
    if (how == "garbage"_L1)
        return speak("no JSON at all", 0);
    if (how == "lie"_L1)
        return speak(R"({"sha256": "00", "class": "sound"})", 0);
    if (how == "badcode"_L1)
        return speak(R"({"error": "What?", "code": 4711})", 3);
    return how == "damaged"_L1 ? speak(R"({"error": "It is damaged.", "code": 4})", 3) : 99;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto request = evidence::WorkerRequest::fromArguments(words);
    if (!request)
        return 98;
    worker::guardMemory();
    const bool isSession = request->kind == evidence::WorkerRequest::Kind::View;
    if (!(isSession ? worker::applySessionLimits(request->limits) : worker::applyLimits(request->limits)))
        return 97;
    return misbehave(QFileInfo(request->path).baseName(), request->path);
}
