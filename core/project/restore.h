// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project.h"

/// Bringing back what the history holds. Each call is one change with its own audit entries, one step of
/// undo, under the rules every change is under.
namespace project
{

/// Whether an earlier value of the field can be written back. Not: what the row is about, facts about stored
/// bytes, and verdicts, which are a person's and about what an answer says now.
bool isRestorable(domain::EntityKind kind, const QString &field);

/// The row of that kind and number as it is now; nothing if it is gone.
std::optional<domain::Entity> presentRow(const domain::ProjectData &data, domain::EntityKind kind, qint64 id);

/// Gives `field` of the row the value it has in `state`. Refused, with the reason, when the row is gone, when
/// a row the value points to is gone, or when the value breaks a rule. A verdict that rested on the present
/// value is taken back.
base::Result<> restoreField(Project &project, const domain::Entity &state, const QString &field);

/// Makes rows as they are in `states`, those that were removed too. An answer that says something else than
/// now comes without its verdict.
base::Result<> restoreRows(Project &project, const QList<domain::Entity> &states);

/// The files of those `states` that are revisions and name bytes which the project does not hold any more: bytes that
/// no revision names are removed at the next opening. Nothing brings such a revision back; the file can be added again.
QStringList lostFiles(const Project &project, const QList<domain::Entity> &states);

} // namespace project
