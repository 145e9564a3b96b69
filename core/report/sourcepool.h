// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "assembly.h"

#include <qpdf/InputSource.hh>
#include <qpdf/Pipeline.hh>

#include <list>

namespace report::pdf {

/// The devices behind the keys, opened when read and closed again when others are needed: a document of
/// thousands of files must not need thousands of handles. Used by one thread. Outlives what it hands out.
class SourcePool
{
public:
    SourcePool(SourceOpener open, base::JobContext &job);

    /// Reads the bytes of `key`. `who` names the document in messages; qpdf gives it back in its exceptions.
    std::shared_ptr<InputSource> source(const QString &key, const QString &who);

    /// Pushes all bytes of `key` through `pipeline`, piece by piece. Throws Failure or Stopped.
    void feed(const QString &key, const QString &who, Pipeline &pipeline);

    qint64 size(const QString &key, const QString &who);

    /// Reads up to `length` bytes at `offset`. Throws Failure or Stopped, again and again once it did: qpdf
    /// takes some exceptions for damage and goes on.
    qint64 read(const QString &key, const QString &who, qint64 offset, char *out, qint64 length);

    /// Throws what stopped the reading, if anything did.
    void check() const;

private:
    struct Slot
    {
        QString key;
        std::unique_ptr<QIODevice> device;
        QByteArray window; ///< bytes read ahead, from `windowStart` on
        qint64 windowStart = 0;
    };

    Slot &slot(const QString &key, const QString &who);
    void fill(Slot &slot, const QString &who, qint64 offset);
    qint64 readDevice(Slot &slot, const QString &who, qint64 offset, char *out, qint64 length);
    [[noreturn]] void give(base::Error error);

    SourceOpener m_open;
    base::JobContext &m_job;
    std::list<Slot> m_slots; ///< most recently used first
    std::optional<base::Error> m_failure;
    bool m_stopped = false;
};

} // namespace report::pdf
