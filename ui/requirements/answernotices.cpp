// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "answernotices.h"

#include "widgets/flowlayout.h"
#include "widgets/noticeframe.h"
#include "widgets/wraplabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kFewRemarks = 3;

} // namespace

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
    m_remarks = new WrapLabel(this);
    m_remarks->setObjectName(u"rowRemarks"_s);
    m_remarks->setTextFormat(Qt::PlainText);
    m_fixes = new FixButtons(this);
    m_allRemarks = createButton({}, u"allRemarks"_s);
    m_allRemarks->setFlat(true);
    m_allRemarks->setCheckable(true);
    m_column->addWidget(m_remarks);
    m_column->addWidget(m_allRemarks, 0, Qt::AlignLeading);
    m_column->addWidget(m_fixes);
    connect(m_allRemarks, &QPushButton::toggled, this, &AnswerNotices::sayRemarks);
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

NoticeFrame *AnswerNotices::addBar(const QString &name, QLabel *&text, const QList<QPushButton *> &buttons)
{
    auto *bar = new NoticeFrame(this);
    text = new WrapLabel(bar);
    text->setObjectName(name);
    text->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(bar);
    column->addWidget(text);
    auto *line = new FlowLayout;
    for (QPushButton *button : buttons)
        line->addWidget(button);
    column->addLayout(line);
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
    if (m_remarkTexts != texts) {
        m_remarkTexts = texts;
        m_allRemarks->setChecked(false);
    }
    sayRemarks();
    m_fixes->setFixes(fixes);
    update();
}

/// Many of them would push the fields out of view.
void AnswerNotices::sayRemarks()
{
    const qsizetype all = m_remarkTexts.size();
    const bool areAllSaid = all <= kFewRemarks || m_allRemarks->isChecked();
    m_remarks->setText(m_remarkTexts.first(areAllSaid ? all : kFewRemarks).join(u'\n'));
    m_remarks->setVisible(all > 0);
    m_allRemarks->setVisible(all > kFewRemarks);
    m_allRemarks->setText(areAllSaid ? tr("Show fewer remarks")
                                     : tr("Show %n more remark(s)", nullptr, int(all - kFewRemarks)));
}

// An empty one would still take the space between two widgets.
void AnswerNotices::update()
{
    setVisible(!m_inheritance->isHidden() || !m_proposal->isHidden() || !m_remarks->isHidden());
}

} // namespace ui
