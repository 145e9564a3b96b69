// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "viewing.h"

#include "selflimits.h"

#include <evidence/textmatch.h>
#include <evidence/vieweddocument.h>
#include <report/outline.h>

#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace worker
{

namespace
{

using evidence::ViewAnswer;
using evidence::ViewRequest;
using Kind = ViewRequest::Kind;

template <typename T>
ViewAnswer answerOf(base::Result<T> result)
{
    if (!result)
        return std::move(result.error());
    return std::move(*result);
}

ViewAnswer outlineOf(const QString &path)
{
    QList<evidence::OutlineEntry> outline;
    for (const report::OutlineLine &line : report::readOutline(path)) {
        const bool isThere = line.top && *line.top <= evidence::kLargestPageSide;
        outline.append({line.depth, line.title, line.page, isThere ? std::optional(float(*line.top)) : std::nullopt});
    }
    return outline;
}

/// The document of a session. It is opened under the clock of the first question.
class Desk
{
public:
    explicit Desk(QString path) : m_path(std::move(path)) {}

    ViewAnswer answer(const ViewRequest &request)
    {
        if (request.kind == Kind::Outline)
            return outlineOf(m_path);
        if (!m_document) {
            auto opened = evidence::ViewedDocument::open(m_path);
            if (!opened)
                return std::move(opened.error());
            m_document = std::move(*opened);
        }
        switch (request.kind) {
            case Kind::Render:
                return answerOf(m_document->render(request.page, request.pageSize, request.part));
            case Kind::Text:
                return answerOf(m_document->text(request.page));
            case Kind::Find:
                return find(request);
            default:
                return answerOf(m_document->facts());
        }
    }

private:
    ViewAnswer find(const ViewRequest &request)
    {
        const auto text = m_document->plainText(request.page);
        if (!text)
            return text.error();
        return evidence::findInText(*text, request.needle);
    }

    QString m_path;
    std::unique_ptr<evidence::ViewedDocument> m_document;
};

bool isWritten(QFile &output, const QByteArray &frame)
{
    return output.write(frame) == frame.size() && output.flush();
}

} // namespace

int answerQuestions(const evidence::WorkerRequest &request)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    QFile input;
    QFile output;
    // Byte by byte: stdio has its own buffer, and anything larger would wait for more than was sent.
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !output.open(stdout, QIODevice::WriteOnly))
        return base::exitCode(base::ErrorCode::Io);
    Desk desk(request.path);
    evidence::FrameReader frames;
    for (QByteArray bytes = input.read(1); !bytes.isEmpty(); bytes = input.read(1)) {
        frames.feed(bytes);
        const auto message = frames.next();
        if (!message)
            return base::exitCode(base::ErrorCode::Corrupt);
        if (!*message)
            continue;
        const auto question = evidence::requestFrom(**message);
        if (!question)
            return base::exitCode(base::ErrorCode::Corrupt);
        startClock(request.limits);
        const QByteArray frame = evidence::frameOf(question->number, desk.answer(*question));
        stopClock();
        if (!isWritten(output, frame))
            return base::exitCode(base::ErrorCode::Io);
    }
    return 0;
}

} // namespace worker
