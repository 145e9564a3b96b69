// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <evidence/viewprotocol.h>

#include <cstdlib>

// What a worker sends to the page viewer, and what the viewer sends to it. A question that is accepted must
// survive being written and read again; an answer only has to be refused or understood.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using evidence::ViewRequest;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    evidence::FrameReader frames;
    frames.feed(bytes);
    for (auto message = frames.next(); message && *message; message = frames.next())
        static_cast<void>(evidence::requestFrom(**message));
    if (const auto request = evidence::requestFrom(bytes)) {
        const auto again = evidence::requestFrom(evidence::frameOf(*request).sliced(4));
        if (!again || *again != *request)
            std::abort();
    }
    using Kind = ViewRequest::Kind;
    for (const Kind kind : {Kind::Facts, Kind::Outline, Kind::Render, Kind::Text, Kind::Find}) {
        ViewRequest request;
        request.kind = kind;
        request.part = {0, 0, 4, 4};
        QByteArray answer(5, '\0'); // its number, and a kind that fits
        answer[4] = char(kind);
        static_cast<void>(evidence::answerFrom(answer + bytes, request));
        static_cast<void>(evidence::answerFrom(bytes, request));
    }
    return 0;
}
