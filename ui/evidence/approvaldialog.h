// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencerow.h"
#include "models/workspace.h"
#include "widgets/formdialog.h"

class QLabel;
class QLineEdit;

namespace ui
{

/// Asks who approved a revision and when, and says what the approval will touch.
class ApprovalDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalDialog)

public:
    ApprovalDialog(Workspace &workspace, const EvidenceRow &row, QWidget *parent);

protected:
    base::Result<> submit() override;

private:
    base::Result<domain::Revision> approved() const;
    void showConsequences();

    Workspace &m_workspace;
    domain::Revision m_revision;
    QLineEdit *m_by;
    QLineEdit *m_on;
    QLabel *m_consequences;
};

} // namespace ui
