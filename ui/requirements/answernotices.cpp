// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "answernotices.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

AnswerNotices::AnswerNotices(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
    m_goToSource = createButton({}, u"inheritanceSource"_s);
    m_goToSource->setAccessibleName(tr("Go to the row that gives this answer"));
    m_breakAway = createButton(tr("&Break away"), u"inheritanceButton"_s);
    m_breakAway->setToolTip(tr("Give this row an answer of its own, starting from the one it inherits"));
    m_inheritance = addBar(u"inheritance"_s, m_inheritanceText, {m_goToSource, m_breakAway});
    m_takeOver = createButton(tr("Ta&ke over"), u"proposalButton"_s);
    m_takeOver->setToolTip(tr("Decide as proposed; the reason can then be edited"));
    m_proposal = addBar(u"proposal"_s, m_proposalText, {m_takeOver});
    m_remarks = new QLabel(this);
    m_remarks->setObjectName(u"rowRemarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_fixes = new FixButtons(this);
    m_column->addWidget(m_remarks);
    m_column->addWidget(m_fixes);
    connect(m_goToSource, &QPushButton::clicked, this, &AnswerNotices::sourceRequested);
    connect(m_breakAway, &QPushButton::clicked, this, &AnswerNotices::breakAwayRequested);
    connect(m_takeOver, &QPushButton::clicked, this, &AnswerNotices::takeOverRequested);
}

QPushButton *AnswerNotices::createButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

QFrame *AnswerNotices::addBar(const QString &name, QLabel *&text, const QList<QPushButton *> &buttons)
{
    auto *bar = new QFrame(this);
    bar->setFrameShape(QFrame::StyledPanel);
    text = new QLabel(bar);
    text->setObjectName(name);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(bar);
    row->addWidget(text, 1);
    for (QPushButton *button : buttons)
        row->addWidget(button, 0, Qt::AlignTop);
    m_column->addWidget(bar);
    return bar;
}

void AnswerNotices::showInheritance(const catalog::Catalog::Row &row, const domain::EffectiveAnswer &answer,
                                    bool isReadOnly)
{
    m_inheritance->setVisible(answer.inherited);
    m_breakAway->setEnabled(!isReadOnly);
    if (answer.inherited) {
        const QString ref = row.pack->requirements.at(answer.from).ref;
        m_inheritanceText->setText(tr("Answered at %1, for all rows below it.").arg(ref));
        m_goToSource->setText(tr("O&pen %1").arg(ref));
    }
    update();
}

void AnswerNotices::showProposal(const std::optional<Proposal> &proposal, bool isReadOnly)
{
    m_proposal->setVisible(proposal.has_value());
    if (proposal) {
        const bool isQuestion = proposal->applies == domain::Applicability::Undecided;
        m_proposalText->setText(proposal->text);
        m_takeOver->setText(isQuestion ? tr("Answer these &questions") : tr("Ta&ke over"));
        m_takeOver->setEnabled(isQuestion || !isReadOnly);
    }
    update();
}

void AnswerNotices::showRemarks(const QStringList &texts, const QList<Fix> &fixes)
{
    m_remarks->setText(texts.join(u'\n'));
    m_remarks->setVisible(!texts.isEmpty());
    m_fixes->setFixes(fixes);
    update();
}

// An empty one would still take the space between two widgets.
void AnswerNotices::update()
{
    setVisible(!m_inheritance->isHidden() || !m_proposal->isHidden() || !m_remarks->isHidden());
}

} // namespace ui
