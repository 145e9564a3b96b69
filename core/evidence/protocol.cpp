// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol.h"

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

using Kind = WorkerRequest::Kind;

base::Result<qint64> positiveNumber(const QString &word)
{
    bool isNumber = false;
    const qint64 value = word.toLongLong(&isNumber);
    if (!isNumber || value < 1)
        return base::fail(base::ErrorCode::Usage, u"\"%1\" is no positive number."_s.arg(word));
    return value;
}

base::Result<qint64> option(const QString &word, const QString &name)
{
    if (!word.startsWith(name + u'='))
        return base::fail(base::ErrorCode::Usage, u"%1=N is missing."_s.arg(name));
    return positiveNumber(word.sliced(name.size() + 1));
}

std::unexpected<base::Error> usage()
{
    return base::fail(base::ErrorCode::Usage,
                      u"Usage: gesper-worker --seconds=S --memory=BYTES "
                      "inspect PATH | view PATH | text PATH FIRST LAST | render PATH PAGE WIDTH"_s);
}

base::Result<WorkerRequest> withNumbers(WorkerRequest request, const QString &third, const QString &fourth)
{
    const auto first = positiveNumber(third);
    const auto second = positiveNumber(fourth);
    if (!first || !second || (request.kind == Kind::Render && *second > std::numeric_limits<int>::max()))
        return usage();
    request.first = *first;
    if (request.kind == Kind::Text)
        request.last = *second;
    else
        request.width = int(*second);
    return request;
}

} // namespace

bool WorkerRequest::operator==(const WorkerRequest &other) const
{
    return toArguments() == other.toArguments();
}

QStringList WorkerRequest::toArguments() const
{
    QStringList words{u"--seconds=%1"_s.arg(limits.seconds), u"--memory=%1"_s.arg(limits.memoryBytes)};
    switch (kind) {
        case Kind::Inspect:
            return words << u"inspect"_s << path;
        case Kind::View:
            return words << u"view"_s << path;
        case Kind::Text:
            return words << u"text"_s << path << QString::number(first) << QString::number(last);
        case Kind::Render:
            return words << u"render"_s << path << QString::number(first) << QString::number(width);
    }
    Q_UNREACHABLE_RETURN(words);
}

base::Result<WorkerRequest> WorkerRequest::fromArguments(const QStringList &words)
{
    if (words.size() < 4)
        return usage();
    const auto seconds = option(words.at(0), u"--seconds"_s);
    const auto memory = option(words.at(1), u"--memory"_s);
    if (!seconds || !memory || *seconds > std::numeric_limits<int>::max())
        return usage();
    WorkerRequest request;
    request.limits = {.seconds = int(*seconds), .memoryBytes = *memory};
    request.path = words.at(3);
    const QString &verb = words.at(2);
    if ((verb == "inspect"_L1 || verb == "view"_L1) && words.size() == 4) {
        request.kind = verb == "view"_L1 ? Kind::View : Kind::Inspect;
        return request;
    }
    if ((verb != "text"_L1 && verb != "render"_L1) || words.size() != 6)
        return usage();
    request.kind = verb == "text"_L1 ? Kind::Text : Kind::Render;
    return withNumbers(std::move(request), words.at(4), words.at(5));
}

} // namespace evidence
