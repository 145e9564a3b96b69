// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <project/history.h>
#include <project/restore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

/// The row that the entry of the history changed.
base::Result<project::RowChange> rowOf(const project::Project &project, qint64 serial)
{
    const auto change = project::changeBetween(project.file().historyStore(), serial, serial);
    if (!change)
        return base::fail(change.error());
    const auto row = std::ranges::find(change->rows, serial, &project::RowChange::serial);
    if (row == change->rows.end())
        return base::fail(base::ErrorCode::NotFound,
                          u"The history has no entry %1 about a row; \"gesper-cli history\" lists them."_s.arg(serial));
    return *row;
}

/// What is asked for: the row as it was before the entry, or as the entry left it.
base::Result<domain::Entity> wanted(const project::RowChange &row, bool after, qint64 serial)
{
    if (const auto &state = after ? row.after : row.before)
        return *state;
    return base::fail(base::ErrorCode::Usage,
                      after ? u"Entry %1 removed its row; leave out --after to restore what it was before."_s.arg(serial)
                            : u"Entry %1 made its row, which was not there before; --after restores it as it was made."_s
                                  .arg(serial));
}

base::Result<> checkField(const domain::Entity &state, const QString &field)
{
    const QJsonObject fields = std::visit([](const auto &row) { return domain::toJson(row).toObject(); }, state);
    if (fields.contains(field))
        return {};
    return base::fail(base::ErrorCode::Usage,
                      u"The row has no field \"%1\"; it has %2."_s.arg(field.left(60), fields.keys().join(u", "_s)));
}

base::Result<> restore(project::Project &project, const domain::Entity &state, const std::optional<QString> &field)
{
    if (field) {
        const auto known = checkField(state, *field);
        return known ? project::restoreField(project, state, *field) : known;
    }
    const QStringList lost = project::lostFiles(project, {state});
    if (!lost.isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          u"The bytes of %1 are not in the project any more; add the file again."_s.arg(lost.first()));
    return project::restoreRows(project, {state});
}

} // namespace

Outcome runRestore(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto opened = openProject(context, storage::OpenMode::ReadWrite);
    if (!opened)
        return base::fail(opened.error());
    project::Project &project = **opened;
    const auto row = rowOf(project, a.entry);
    if (!row)
        return base::fail(row.error());
    const auto state = wanted(*row, a.after, a.entry);
    if (!state)
        return base::fail(state.error());
    if (const auto ok = restore(project, *state, a.field); !ok)
        return base::fail(ok.error());
    print(project.canUndo() ? u"%1: done."_s.arg(shown(project.undoText()))
                            : u"It is like this now; nothing was changed."_s);
    return 0;
}

} // namespace cli
