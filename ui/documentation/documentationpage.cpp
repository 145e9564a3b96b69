// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "documentationpage.h"

#include "sectioneditor.h"
#include "sectionstates.h"
#include "widgets/clauseadvice.h"
#include "widgets/clauseheader.h"
#include "widgets/devicescope.h"

#include <QScrollArea>
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

QList<FilterChoice> filters()
{
    return {{DocumentationPage::tr("All"), ClauseFilter::All},
            {DocumentationPage::tr("Not done"), ClauseFilter::NeedsWork},
            {DocumentationPage::tr("Empty"), ClauseFilter::Undecided},
            {DocumentationPage::tr("Draft or in review"), ClauseFilter::Applies},
            {DocumentationPage::tr("Done"), ClauseFilter::Excluded}};
}

} // namespace

DocumentationPage::DocumentationPage(Workspace &workspace, QWidget *parent)
    : ClausePage(workspace, sectionPacks(workspace.project()), filters(), parent),
      m_packs(sectionPacks(workspace.project())),
      m_editor(new SectionEditor(workspace, this))
{
    for (const domain::Pack *pack : std::as_const(m_packs)) {
        for (const domain::Requirement &section : pack->requirements)
            m_startingTexts.insert(section.id, catalog::Catalog::sectionTemplate(*pack, section.ref));
    }
    offerFilters();
    assemble(u"documentationSplitter"_s, {{310, 540, 280}, {1, 4, 1}}, {createEditor(), m_editor, tr("Text")});
}

void DocumentationPage::offerFilters()
{
    tree()->bar()->offer({.remarks = true,
                          .toConfirm = true,
                          .cybersecurity = false,
                          .owners = [this] { return sectionOwners(workspace().data()); },
                          .devices = [this] { return workspace().data().devices; }});
    model()->setTexts([this](const catalog::Catalog::Row &row) {
        return sectionTexts(workspace().data(), row.requirement().id);
    });
}

QWidget *DocumentationPage::createEditor()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 12, 16, 8);
    column->addWidget(header());
    column->addWidget(createAdvice());
    column->addWidget(scope());
    column->addWidget(m_editor, 1);
    column->addStretch();
    return panel;
}

// The advice scrolls by itself, so that the editor keeps its place.
QWidget *DocumentationPage::createAdvice()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(advice());
    const auto fit = [this, scroll] {
        const int most = advice()->isOpen() ? kAdviceLines * fontMetrics().lineSpacing()
                                            : advice()->minimumSizeHint().height();
        scroll->setFixedHeight(most);
    };
    fit();
    connect(advice(), &ClauseAdvice::opened, this, fit);
    return scroll;
}

void DocumentationPage::setRemarks(const QList<domain::Remark> &remarks)
{
    m_remarks = remarks;
    refreshStates();
}

void DocumentationPage::refreshStates()
{
    tree()->bar()->forgetRemovedDevice();
    for (const domain::Pack *pack : std::as_const(m_packs))
        model()->setStates(pack, sectionStates(workspace().data(), *pack, m_startingTexts, m_remarks));
}

void DocumentationPage::refreshRow()
{
    m_editor->refresh();
}

void DocumentationPage::showRow(const catalog::Catalog::Row &row)
{
    m_editor->show(row, scope()->devices());
}

bool DocumentationPage::takesCitations(const catalog::Catalog::Row &row) const
{
    return row.requirement().answerable;
}

void DocumentationPage::focusField(const QString &name)
{
    m_editor->focusField(name);
}

} // namespace ui
