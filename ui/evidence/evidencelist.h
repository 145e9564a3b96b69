// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencetreemodel.h"

#include <QSet>
#include <QTreeView>

namespace ui
{

/// The view of the evidence list. Keeps the chosen revisions and the folded groups while the model lays
/// itself out anew, and lets the columns be chosen in the header's menu; they are remembered.
class EvidenceList final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceList)

public:
    /// `model` is borrowed.
    explicit EvidenceList(EvidenceTreeModel *model, QWidget *parent = nullptr);
    ~EvidenceList() override;

    /// The current row's revision; null on a group and in an empty list.
    const EvidenceRow *current() const;
    /// The chosen revisions, in the order of the list.
    QList<EvidenceRow> chosen() const;
    /// False when it is not among what is shown.
    bool select(domain::RevisionId revision);
    void selectFirst();
    /// Which columns are shown, where, how wide, and by which one the list is sorted; for the settings.
    QVariant columns() const;
    void restoreColumns(const QVariant &columns);

Q_SIGNALS:
    /// Another revision, or none, is current or chosen.
    void chosenChanged();

private:
    void createHeader();
    void remember();
    void restore();
    void showColumnsMenu(QPoint position);

    EvidenceTreeModel *m_model;
    std::optional<domain::RevisionId> m_lastCurrent;
    QList<domain::RevisionId> m_lastChosen;
    QSet<QString> m_folded; ///< keys of groups
    bool m_restoring = false;
};

} // namespace ui
