// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include <catalog/strictjson.h>

#include <cstdlib>

// Content packs that come from elsewhere. What is accepted must survive being written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const auto parsed = catalog::parseStrictJson(bytes, QStringLiteral("input"));
    if (!parsed)
        return 0;
    const std::string written = parsed->dump();
    const auto again = catalog::parseStrictJson(QByteArrayView(written.data(), qsizetype(written.size())),
                                                QStringLiteral("output"));
    if (!again || again->dump() != written)
        std::abort();
    return 0;
}
