// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <QTemporaryDir>

namespace ui
{

/// Copies of stored files outside the project: where a person wants one, or a temporary one for another
/// program, which cannot be written and goes away with this.
class EvidenceCopies final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceCopies)

public:
    EvidenceCopies(Workspace &workspace, QObject *parent);

    void save(const domain::Revision &revision, const QString &path);
    /// Asks where, then saves.
    void ask(const domain::Revision &revision, QWidget *window);
    /// In the system's program for such files; kinds of files that are programs themselves are refused.
    void open(const domain::Revision &revision);

Q_SIGNALS:
    /// A temporary copy is there and is being opened.
    void copyOpened(const QString &path);

private:
    void write(const domain::Revision &revision, const QString &path, const QString &title,
               std::function<void()> done);

    Workspace &m_workspace;
    QTemporaryDir m_folder;
    int m_copies = 0;
};

} // namespace ui
