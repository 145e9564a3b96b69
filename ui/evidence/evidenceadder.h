// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <project/evidencefiles.h>

class QWidget;

namespace ui
{

/// Adds files to the evidence list. One job looks into all of them and stores their bytes; when it is done, their
/// rows are stored together, as one step of undo.
class EvidenceAdder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceAdder)

public:
    /// Gets what is in the list afterwards, files that were there before included.
    using Done = std::function<void(const QList<domain::RevisionId> &)>;

    /// `window` is borrowed: parent of the dialogs and of this.
    EvidenceAdder(Workspace &workspace, QWidget *window);

    /// Files and folders a person dropped or chose. A single file is asked about in a dialog; several take
    /// their file names as numbers.
    void add(const QStringList &paths, Done done);

    /// Files with given details; what is empty is taken from each file.
    void addFiles(const QStringList &files, const project::EvidenceDetails &details, Done done);

private:
    void addFound(const base::Result<QStringList> &files, const Done &done);
    void askAbout(const QString &path, Done done);
    void addRows(const base::Result<QList<project::StoredEvidence>> &stored,
                 const project::EvidenceDetails &details, const Done &done);

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace ui
