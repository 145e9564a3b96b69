// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clauses/clausepage.h"

class QHBoxLayout;
class QPushButton;

namespace ui
{

class AnswerForm;

/// Annex I: the clauses left, the answer in the middle, the evidence on the right.
class RequirementsPage final : public ClausePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequirementsPage)

public:
    explicit RequirementsPage(Workspace &workspace, QWidget *parent = nullptr);

    void setRemarks(const QList<domain::Remark> &remarks) override;

protected:
    void refreshStates() override;
    void refreshRow() override;
    void showRow(const catalog::Catalog::Row &row) override;
    bool takesCitations(const catalog::Catalog::Row &row) const override;
    void focusField(const QString &name) override;

private:
    QWidget *createAnswer();
    QHBoxLayout *createSteps();
    QPushButton *addStep(QHBoxLayout *row, const QString &iconName, const QString &text, const QString &name,
                         void (RequirementsPage::*slot)());
    void showRemarks();

    const domain::Pack *m_pack;
    AnswerForm *m_form;
    QHash<QString, QList<domain::Remark>> m_remarks; ///< by clause
};

} // namespace ui
