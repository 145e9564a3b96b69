// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"
#include "proposal.h"

#include <domain/answerbook.h>
#include <project/answers.h>

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui
{

class AnswerNotices;
class ApplicabilityField;
class ChoiceField;
class ConfirmNotice;
class Field;
class GridField;
class LineField;
class TextField;
class ValueField;

/// The answer to one requirement, for all devices or one. Every field stores itself when it is left.
class AnswerForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerForm)

public:
    explicit AnswerForm(Workspace &workspace, QWidget *parent = nullptr);

    void show(const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices);
    void refresh();
    void showRemarks(const QList<domain::Remark> &remarks);
    /// Puts the focus on the field with that name in entities.h.
    void focusField(const QString &name);

private:
    /// The fields by their names in entities.h.
    QList<std::pair<QString, Field *>> fields() const;
    void createNotices(QVBoxLayout *column);
    void createDecision(QVBoxLayout *column);
    void createReasons(QVBoxLayout *column);
    void createWork(QVBoxLayout *column);
    void createVerdict(QVBoxLayout *column);
    void completeNames(QLineEdit *line);
    void connectTexts();
    void connectVerdict();
    template <typename E>
    void connectChoice(ValueField *field, std::optional<E> project::AnswerPatch::*member);

    base::Result<> apply(const project::AnswerPatch &patch);
    base::Result<> applyVerdict();
    void load(const domain::EffectiveAnswer &answer);
    /// Somebody has answered the row or cited for it, for one of the devices in view.
    bool isBegun() const;
    QString remarkText(const domain::Remark &remark) const;
    void showProposal(const domain::EffectiveAnswer &answer);
    void takeOverProposal();
    void showToConfirm(const domain::EffectiveAnswer &answer);
    void confirm();
    void breakAway();
    void takeBack();
    std::optional<domain::DeviceId> device() const;

    Workspace &m_workspace;
    std::optional<catalog::Catalog::Row> m_row;
    QList<domain::DeviceId> m_devices;
    std::optional<Proposal> m_proposal;

    AnswerNotices *m_notices = nullptr;
    ConfirmNotice *m_toConfirm = nullptr;
    ApplicabilityField *m_applies = nullptr;
    QCheckBox *m_coversBelow = nullptr;
    TextField *m_justification = nullptr;
    TextField *m_method = nullptr;
    GridField *m_solutions = nullptr;
    ChoiceField *m_status = nullptr;
    LineField *m_owner = nullptr;
    LineField *m_due = nullptr;
    ChoiceField *m_verdict = nullptr;
    LineField *m_verdictBy = nullptr;
    QLabel *m_verdictOn = nullptr;
    TextField *m_note = nullptr;
    QPushButton *m_takeBack = nullptr;
};

} // namespace ui
