// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "documentationpage.h"

#include "evidence/citationspane.h"
#include "sectioneditor.h"
#include "sectionstates.h"
#include "widgets/clauseadvice.h"
#include "widgets/clauseheader.h"
#include "widgets/clausetree.h"
#include "widgets/devicescope.h"
#include "widgets/field.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kAdviceLines = 12;

QList<const domain::Pack *> sectionPacks(const project::Project &project)
{
    QList<const domain::Pack *> packs = project.packs();
    packs.removeIf([](const domain::Pack *pack) { return pack->annex == "I"_L1; });
    return packs;
}

} // namespace

DocumentationPage::DocumentationPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_packs(sectionPacks(workspace.project())),
      m_model(new ClauseModel(m_packs, this))
{
    for (const domain::Pack *pack : std::as_const(m_packs)) {
        for (const domain::Requirement &section : pack->requirements)
            m_startingTexts.insert(section.id, catalog::Catalog::sectionTemplate(*pack, section.ref));
    }
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"documentationSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_citations = new CitationsPane(workspace, this);
    splitter->addWidget(createTree());
    splitter->addWidget(createEditor());
    splitter->addWidget(m_citations);
    splitter->setSizes({320, 700, 260});
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    refresh();
    m_tree->selectFirst();
}

QWidget *DocumentationPage::createTree()
{
    const QList<FilterChoice> filters{{tr("All"), ClauseFilter::All},
                                      {tr("Not done"), ClauseFilter::NeedsWork},
                                      {tr("Empty"), ClauseFilter::Undecided},
                                      {tr("Begun"), ClauseFilter::Applies},
                                      {tr("Done"), ClauseFilter::Excluded}};
    m_tree = new ClauseTree(m_model, filters, tr("Number or words"), this);
    m_tree->setLeaveGuard([this] { return commitFields(m_editor); });
    connect(m_tree, &ClauseTree::currentChanged, this, &DocumentationPage::showCurrent);
    return m_tree;
}

QWidget *DocumentationPage::createEditor()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 12, 16, 8);
    m_header = new ClauseHeader(panel);
    m_scope = new DeviceScope(panel);
    m_editor = new SectionEditor(m_workspace, panel);
    column->addWidget(m_header);
    column->addWidget(createAdvice());
    column->addWidget(m_scope);
    column->addWidget(m_editor, 1);
    column->addStretch();
    m_scope->setLeaveGuard([this] { return commitFields(m_editor); });
    connect(m_scope, &DeviceScope::scopeChanged, this, &DocumentationPage::showCurrent);
    return panel;
}

// The advice scrolls by itself, so that the editor keeps its place.
QWidget *DocumentationPage::createAdvice()
{
    m_advice = new ClauseAdvice(m_workspace.environment().catalog);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_advice);
    const auto fit = [this, scroll] {
        const int most = m_advice->isOpen() ? kAdviceLines * fontMetrics().lineSpacing()
                                            : m_advice->minimumSizeHint().height();
        scroll->setFixedHeight(most);
    };
    fit();
    connect(m_advice, &ClauseAdvice::opened, this, fit);
    connect(m_advice, &ClauseAdvice::clauseActivated, this,
            [this](const QString &id) { Q_EMIT m_workspace.goToRequested({id, 0, 0, {}, {}}); });
    return scroll;
}

void DocumentationPage::refresh()
{
    m_scope->setDevices(m_workspace.data().devices);
    for (const domain::Pack *pack : std::as_const(m_packs))
        m_model->setStates(pack, sectionStates(m_workspace.data(), *pack, m_startingTexts));
    m_editor->refresh();
    m_citations->refresh();
}

void DocumentationPage::showCurrent()
{
    const auto row = m_tree->current();
    if (!row)
        return;
    m_header->show(*row);
    m_advice->show(*row);
    m_editor->show(*row, m_scope->devices());
    m_citations->show(*row, m_scope->devices(), row->requirement().answerable);
}

void DocumentationPage::goTo(const domain::Place &place)
{
    m_tree->select(place.clause);
    m_scope->setScope(place.device > 0 ? std::optional(domain::DeviceId{place.device}) : std::nullopt);
    m_editor->focusField(place.field);
}

void DocumentationPage::previous()
{
    m_tree->step(-1);
}

void DocumentationPage::next()
{
    m_tree->step(1);
}

void DocumentationPage::nextToWork()
{
    m_tree->stepToWork();
}

} // namespace ui
