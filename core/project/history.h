// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <storage/projectfile.h>

/// The history of a project as changes: what one transaction did, with the rows as they were and became.
namespace project
{

/// One row of a change.
struct RowChange
{
    qint64 serial = 0; ///< of its audit entry
    domain::EntityKind kind = domain::EntityKind::Answer;
    qint64 id = 0;
    std::optional<domain::Entity> before; ///< none: the row is new
    std::optional<domain::Entity> after;  ///< none: the row was removed

    /// The state that names the row: the later one.
    const domain::Entity &known() const { return after ? *after : *before; }
};

/// One transaction.
struct Change
{
    qint64 number = 0;
    qint64 firstSerial = 0;
    qint64 lastSerial = 0;
    QDateTime at; ///< UTC
    QString who;
    QString action; ///< as it was called when it was made
    QString reason;
    QList<RowChange>
        rows; ///< without entries about the file itself, and without those of other versions' rows
};

/// Some changes, newest first.
struct ChangePage
{
    QList<Change> changes;
    qint64 olderThan = 1; ///< where the next page begins, as `before` of changesBefore(); 1: there is none
};

/// The changes whose entries have serials below `before` (0: from the newest on), about `entries` entries of
/// them; always whole changes, and at least one where there is one. One short read.
base::Result<ChangePage> changesBefore(const storage::HistoryStore &store, qint64 before, qint64 entries);

/// The change that these entries are.
base::Result<Change> changeBetween(const storage::HistoryStore &store, qint64 firstSerial, qint64 lastSerial);

/// The fields in which two states of a row differ, in the order of entities.h; all that are set where one is
/// missing.
QStringList changedFields(const RowChange &row);

/// A field's value as stored; null where it is unset or there is no row.
QJsonValue fieldValue(const std::optional<domain::Entity> &row, const QString &field);

/// Whether the row belongs to a clause: an answer to it, its text, a citation there.
bool concernsClause(const domain::Entity &row, const QString &clause);

/// Whether the row is that row, or, for a document, one of its revisions.
bool concernsRow(const RowChange &row, domain::EntityKind kind, qint64 id);

} // namespace project
