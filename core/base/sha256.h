// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace base
{

/// SHA-256 of bytes that come piece by piece (OpenSSL's libcrypto).
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);

    /// The 32 bytes of the digest. Nothing may be added afterwards.
    QByteArray result();

    /// The digest of `bytes`, 32 bytes.
    static QByteArray of(QByteArrayView bytes);

    /// The digest of `bytes` as 64 lower-case hexadecimal digits: the form that is stored and shown.
    static QString hexOf(QByteArrayView bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace base
