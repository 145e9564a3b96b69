// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <evidence/filename.h>
#include <evidence/inspection.h>
#include <evidence/mediatype.h>

#include <QBuffer>
#include <QJsonDocument>

#include <cstdlib>

// What touches foreign bytes outside of libraries: the media type, and the answer of a worker that a file
// took over.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        std::abort();
    const evidence::MediaType type = evidence::mediaTypeOf(buffer);
    if (!type.name.contains(u'/') || type != evidence::mediaTypeOf(buffer))
        std::abort();
    static_cast<void>(evidence::nameMismatch(QString::fromUtf8(bytes.left(40)), type));
    const auto answer = evidence::Inspection::fromJson(QJsonDocument::fromJson(bytes).object());
    if (answer && evidence::Inspection::fromJson(answer->toJson()) != answer)
        std::abort();
    return 0;
}
