// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clauses/clausepage.h"
#include "requirementstates.h"

class QPushButton;
class QToolButton;

namespace ui
{

class AnswerForm;
class DeviceStrip;
class FlowLayout;
class RequirementsTable;

/// Annex I: the clauses left, the answer in the middle, the evidence on the right; or all of it as a table.
class RequirementsPage final : public ClausePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequirementsPage)

public:
    explicit RequirementsPage(Workspace &workspace, QWidget *parent = nullptr);

    void follow(const project::ChangeEvent &event) override;
    void goTo(const domain::Place &place) override;
    void setRemarks(const QList<domain::Remark> &remarks) override;
    void previous() override { step(-1); }
    void next() override { step(1); }
    void nextToWork() override;
    QVariantMap layoutState() const override;
    void restoreLayoutState(const QVariantMap &state) override;

protected:
    void refreshStates() override;
    void refreshRow() override;
    void showRow(const catalog::Catalog::Row &row) override;
    bool takesCitations(const catalog::Catalog::Row &row) const override;
    void focusField(const QString &name) override;
    void showRemarks(const QList<domain::Remark> &remarks) override;

private:
    QWidget *createAnswer();
    FlowLayout *createSteps();
    QPushButton *addStep(FlowLayout *row, const QString &iconName, const QString &text, const QString &name,
                         void (RequirementsPage::*slot)());
    void offerFilters();
    void createTable();
    void createKeys();
    bool isTable() const;
    void showTable(bool shown);
    void openTable();
    void closeTable();
    void step(int direction);

    const domain::Pack *m_pack;
    RequirementStates m_states;
    DeviceStrip *m_devices;
    AnswerForm *m_form;
    RequirementsTable *m_table;
    QToolButton *m_tableMode = nullptr;
};

} // namespace ui
