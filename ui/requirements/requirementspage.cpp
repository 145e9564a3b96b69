// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "requirementspage.h"

#include "answerform.h"
#include "requirementstates.h"
#include "widgets/clauseadvice.h"
#include "widgets/clauseheader.h"
#include "widgets/devicescope.h"
#include "widgets/icons.h"
#include "widgets/scrollcolumn.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QList<FilterChoice> filters()
{
    return {{RequirementsPage::tr("All"), ClauseFilter::All},
            {RequirementsPage::tr("Need work"), ClauseFilter::NeedsWork},
            {RequirementsPage::tr("Undecided"), ClauseFilter::Undecided},
            {RequirementsPage::tr("Apply"), ClauseFilter::Applies},
            {RequirementsPage::tr("Do not apply"), ClauseFilter::Excluded},
            {RequirementsPage::tr("To confirm"), ClauseFilter::ToConfirm},
            {RequirementsPage::tr("Cybersecurity"), ClauseFilter::Cybersecurity}};
}

const domain::Pack *annexOne(const Workspace &workspace)
{
    return workspace.environment().catalog.annex(workspace.project().regulation(), u"I"_s);
}

} // namespace

RequirementsPage::RequirementsPage(Workspace &workspace, QWidget *parent)
    : ClausePage(workspace, {annexOne(workspace)}, filters(), parent),
      m_pack(annexOne(workspace)),
      m_form(new AnswerForm(workspace, this))
{
    assemble(u"requirementsSplitter"_s, {380, 620, 280}, createAnswer(), m_form);
}

QWidget *RequirementsPage::createAnswer()
{
    auto *scroll = new ScrollColumn(this);
    scroll->addWidget(header());
    scroll->addWidget(advice());
    scroll->addWidget(scope());
    scroll->addWidget(m_form);
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(4, 0, 4, 8);
    column->addWidget(scroll, 1);
    column->addLayout(createSteps());
    return panel;
}

QHBoxLayout *RequirementsPage::createSteps()
{
    auto *row = new QHBoxLayout;
    addStep(row, u"previous"_s, tr("Previous"), u"previousRequirement"_s, &RequirementsPage::previous);
    row->addStretch();
    addStep(row, u"next-open"_s, tr("Next that needs work"), u"nextToWork"_s, &RequirementsPage::nextToWork);
    row->addStretch();
    addStep(row, u"next"_s, tr("Next"), u"nextRequirement"_s, &RequirementsPage::next)
        ->setLayoutDirection(Qt::RightToLeft);
    return row;
}

QPushButton *RequirementsPage::addStep(QHBoxLayout *row, const QString &iconName, const QString &text,
                                       const QString &name, void (RequirementsPage::*slot)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    button->setFlat(true);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void RequirementsPage::refreshStates()
{
    model()->setStates(m_pack, requirementStates(workspace().data(), workspace().book(*m_pack)));
}

void RequirementsPage::refreshRow()
{
    m_form->refresh();
}

void RequirementsPage::showRow(const catalog::Catalog::Row &row)
{
    m_form->show(row, scope()->devices());
    showRemarks();
}

bool RequirementsPage::takesCitations(const catalog::Catalog::Row &row) const
{
    return row.requirement().answerable || row.pack->answerableBelow(row.index) > 0;
}

void RequirementsPage::focusField(const QString &name)
{
    m_form->focusField(name);
}

void RequirementsPage::setRemarks(const QList<domain::Remark> &remarks)
{
    m_remarks.clear();
    for (const domain::Remark &remark : remarks) {
        if (!remark.place.clause.isEmpty())
            m_remarks[remark.place.clause].append(remark);
    }
    showRemarks();
}

void RequirementsPage::showRemarks()
{
    const auto row = tree()->current();
    m_form->showRemarks(row ? m_remarks.value(row->requirement().id) : QList<domain::Remark>());
}

} // namespace ui
