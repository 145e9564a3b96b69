// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "requirementspage.h"

#include "answerform.h"
#include "evidence/citationspane.h"
#include "requirementstates.h"
#include "widgets/clauseadvice.h"
#include "widgets/clauseheader.h"
#include "widgets/clausetree.h"
#include "widgets/devicescope.h"
#include "widgets/field.h"
#include "widgets/icons.h"
#include "widgets/scrollcolumn.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

RequirementsPage::RequirementsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_pack(workspace.environment().catalog.annex(workspace.project().regulation(), u"I"_s)),
      m_model(new ClauseModel({m_pack}, this))
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"requirementsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_citations = new CitationsPane(workspace, this);
    splitter->addWidget(createTree());
    splitter->addWidget(createAnswer());
    splitter->addWidget(m_citations);
    splitter->setSizes({380, 620, 280});
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    refresh();
    m_tree->selectFirst();
}

QWidget *RequirementsPage::createTree()
{
    const QList<FilterChoice> filters{{tr("All"), ClauseFilter::All},
                                      {tr("Need work"), ClauseFilter::NeedsWork},
                                      {tr("Undecided"), ClauseFilter::Undecided},
                                      {tr("Apply"), ClauseFilter::Applies},
                                      {tr("Do not apply"), ClauseFilter::Excluded},
                                      {tr("Cybersecurity"), ClauseFilter::Cybersecurity}};
    m_tree = new ClauseTree(m_model, filters, tr("Number or words"), this);
    m_tree->setLeaveGuard([this] { return commitFields(m_form); });
    connect(m_tree, &ClauseTree::currentChanged, this, &RequirementsPage::showCurrent);
    return m_tree;
}

QWidget *RequirementsPage::createAnswer()
{
    m_header = new ClauseHeader(this);
    m_advice = new ClauseAdvice(m_workspace.environment().catalog, this);
    m_scope = new DeviceScope(this);
    m_form = new AnswerForm(m_workspace, this);
    auto *scroll = new ScrollColumn(this);
    scroll->addWidget(m_header);
    scroll->addWidget(m_advice);
    scroll->addWidget(m_scope);
    scroll->addWidget(m_form);
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(4, 0, 4, 8);
    column->addWidget(scroll, 1);
    column->addLayout(createSteps());
    m_scope->setLeaveGuard([this] { return commitFields(m_form); });
    connect(m_scope, &DeviceScope::scopeChanged, this, &RequirementsPage::showCurrent);
    connect(m_advice, &ClauseAdvice::clauseActivated, this,
            [this](const QString &id) { Q_EMIT m_workspace.goToRequested({id, 0, 0, {}, {}}); });
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

void RequirementsPage::refresh()
{
    m_scope->setDevices(m_workspace.data().devices);
    m_model->setStates(m_pack, requirementStates(m_workspace.data(), m_workspace.book(*m_pack)));
    m_form->refresh();
    m_citations->refresh();
}

void RequirementsPage::showCurrent()
{
    const auto row = m_tree->current();
    if (!row)
        return;
    m_header->show(*row);
    m_advice->show(*row);
    m_form->show(*row, m_scope->devices());
    const bool takesCitations = row->requirement().answerable || row->pack->answerableBelow(row->index) > 0;
    m_citations->show(*row, m_scope->devices(), takesCitations);
    showRemarks();
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
    const auto row = m_tree->current();
    m_form->showRemarks(row ? m_remarks.value(row->requirement().id) : QList<domain::Remark>());
}

void RequirementsPage::goTo(const domain::Place &place)
{
    m_tree->select(place.clause);
    m_scope->setScope(place.device > 0 ? std::optional(domain::DeviceId{place.device}) : std::nullopt);
    m_form->focusField(place.field);
}

void RequirementsPage::previous()
{
    m_tree->step(-1);
}

void RequirementsPage::next()
{
    m_tree->step(1);
}

void RequirementsPage::nextToWork()
{
    m_tree->stepToWork();
}

} // namespace ui
