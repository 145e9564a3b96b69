// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auditentry.h"

#include <base/result.h>

#include <QList>

#include <memory>

namespace storage
{

class FileState;

/// Reads the history of a project, each time on a connection of its own in one short transaction: no writer
/// waits for whoever reads a long history part by part.
class HistoryStore
{
public:
    explicit HistoryStore(std::shared_ptr<FileState> state);

    /// The entries with these serials, in order; those that do not exist are left out.
    base::Result<QList<AuditEntry>> between(qint64 first, qint64 last) const;

    /// Number of the newest entry; 0 when there is none.
    base::Result<qint64> newestSerial() const;

private:
    std::shared_ptr<FileState> m_state;
};

} // namespace storage
