// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <project/evidencefiles.h>

class QImage;
class QWidget;

namespace ui
{

/// Adds files to the evidence list. One job looks into all of them and stores their bytes; when it is done,
/// their rows are stored together, and cited where that was asked for, as one step of undo.
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
    /// their file names as numbers. Known bytes and the numbers of known documents are recognised.
    void add(const QStringList &paths, const std::optional<project::CitingRow> &citing, Done done);

    /// A picture from the clipboard, asked about like a single file.
    void addImage(const QImage &image, const std::optional<project::CitingRow> &citing, Done done);

    /// Files with given details; what is empty is taken from each file.
    void addFiles(const QStringList &files, const project::EvidenceDetails &details, Done done);

    /// Says what was added even if all went well: for places where the list is not in view.
    void setTelling(bool telling) { m_isTelling = telling; }

private:
    /// What is on its way through the jobs and the dialog.
    struct Adding
    {
        QStringList files;
        project::EvidenceDetails details;
        std::optional<project::CitingRow> citing;
        Done done;
        QList<project::RefusedEvidence> refused; ///< while the files were looked for
    };
    void addFound(const base::Result<project::FoundFiles> &found, Adding adding);
    void recognise(const Adding &adding);
    void ask(const Adding &adding);
    void store(const Adding &adding);
    void addRows(const base::Result<QList<project::StoredEvidence>> &stored, const Adding &adding);
    void finish(project::EvidenceBatch batch, const Adding &adding);

    Workspace &m_workspace;
    QWidget *m_window;
    bool m_isTelling = false;
};

} // namespace ui
