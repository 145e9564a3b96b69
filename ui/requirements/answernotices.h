// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "proposal.h"
#include "widgets/fixbuttons.h"

#include <catalog/catalog.h>
#include <domain/answerbook.h>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui
{

class NoticeFrame;

/// What stands above an answer: where it is inherited from, what the facts about the devices propose, and remarks
/// that concern no field.
class AnswerNotices final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerNotices)

public:
    explicit AnswerNotices(QWidget *parent = nullptr);

    void showInheritance(const catalog::Catalog::Row &row, const domain::EffectiveAnswer &answer, bool isReadOnly);
    void showProposal(const std::optional<Proposal> &proposal, bool isReadOnly);
    void showRemarks(const QStringList &texts, const QList<Fix> &fixes);

Q_SIGNALS:
    void breakAwayRequested();
    void takeOverRequested();
    /// To the row that is answered for this one.
    void sourceRequested();

private:
    NoticeFrame *addBar(const QString &name, QLabel *&text, const QList<QPushButton *> &buttons);
    QPushButton *createButton(const QString &text, const QString &name);
    void update();
    void sayRemarks();

    QVBoxLayout *m_column;
    NoticeFrame *m_inheritance = nullptr;
    QLabel *m_inheritanceText = nullptr;
    QPushButton *m_goToSource = nullptr;
    QPushButton *m_breakAway = nullptr;
    NoticeFrame *m_proposal = nullptr;
    QLabel *m_proposalText = nullptr;
    QPushButton *m_takeOver = nullptr;
    QLabel *m_remarks = nullptr;
    QPushButton *m_allRemarks = nullptr;
    QStringList m_remarkTexts;
    FixButtons *m_fixes = nullptr;
};

} // namespace ui
