// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "requirementspage.h"

#include "answerform.h"
#include "devicestrip.h"
#include "requirementstable.h"
#include "widgets/clauseadvice.h"
#include "widgets/clauseheader.h"
#include "widgets/devicescope.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/panes.h"
#include "widgets/scrollcolumn.h"

#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kTableModeKey = "requirements/table"_L1;

QList<FilterChoice> filters()
{
    return {{RequirementsPage::tr("All"), ClauseFilter::All},
            {RequirementsPage::tr("Need work"), ClauseFilter::NeedsWork},
            {RequirementsPage::tr("Undecided"), ClauseFilter::Undecided},
            {RequirementsPage::tr("Apply"), ClauseFilter::Applies},
            {RequirementsPage::tr("Do not apply"), ClauseFilter::Excluded},
            {RequirementsPage::tr("Differ by device"), ClauseFilter::Differs}};
}

const domain::Pack *annexOne(const Workspace &workspace)
{
    return workspace.environment().catalog.annex(workspace.project().regulation(), u"I"_s);
}

} // namespace

RequirementsPage::RequirementsPage(Workspace &workspace, QWidget *parent)
    : ClausePage(workspace, {annexOne(workspace)}, filters(), parent),
      m_pack(annexOne(workspace)),
      m_states(*m_pack),
      m_devices(new DeviceStrip(workspace, this)),
      m_form(new AnswerForm(workspace, this)),
      m_table(new RequirementsTable(workspace, *m_pack, tree(), this))
{
    offerFilters();
    m_form->setObjectName(u"answerForm"_s);
    assemble(u"requirementsSplitter"_s, {{330, 500, 300}, {1, 2, 3}}, {createAnswer(), m_form, tr("Answer")});
    createTable();
    createKeys();
}

void RequirementsPage::createTable()
{
    m_tableMode = new QToolButton(this);
    m_tableMode->setObjectName(u"tableMode"_s);
    m_tableMode->setIcon(icon(u"table"_s));
    m_tableMode->setCheckable(true);
    m_tableMode->setFocusPolicy(Qt::StrongFocus);
    m_tableMode->setToolTip(tr("All rows as a table (Ctrl+T)"));
    m_tableMode->setAccessibleName(tr("Table"));
    tree()->bar()->addControl(m_tableMode);
    m_table->hide();
    layout()->addWidget(m_table);
    connect(m_tableMode, &QToolButton::toggled, this, &RequirementsPage::showTable);
    connect(m_table, &RequirementsTable::formRequested, m_tableMode, [this] { m_tableMode->setChecked(false); });
    m_tableMode->setChecked(QSettings().value(kTableModeKey).toBool());
}

void RequirementsPage::createKeys()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &act) {
        const auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(u"Ctrl+T"_s), [this] { m_tableMode->toggle(); });
    add(QKeySequence::Find, [this] {
        bringUpTree();
        tree()->bar()->focusSearch();
    });
    add(QKeySequence(u"Ctrl+Return"_s), [this] { next(); });
    add(QKeySequence(u"Ctrl+Enter"_s), [this] { next(); });
    const auto *escape = new QShortcut(Qt::Key_Escape, panes(), nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        bringUpTree();
        tree()->setTreeFocus();
    });
    connect(tree(), &ClauseTree::rowEntered, this, [this] {
        bringUpFields();
        m_form->focusField(u"applies"_s);
    });
}

void RequirementsPage::follow(const project::ChangeEvent &event)
{
    ClausePage::follow(event);
    m_states.follow(event);
    m_table->follow(event);
}

bool RequirementsPage::isTable() const
{
    return m_tableMode && m_tableMode->isChecked();
}

void RequirementsPage::showTable(bool shown)
{
    if (!commitFields(this)) {
        const QSignalBlocker quiet(m_tableMode);
        m_tableMode->setChecked(!shown);
        return;
    }
    QSettings().setValue(kTableModeKey, shown);
    shown ? openTable() : closeTable();
}

void RequirementsPage::openTable()
{
    panes()->hide();
    const auto row = tree()->current();
    m_table->open(row ? row->requirement().id : QString());
}

void RequirementsPage::closeTable()
{
    const auto line = m_table->table()->current();
    m_table->close();
    panes()->show();
    refreshRow();
    if (line) {
        tree()->select(line->requirement().id);
        scope()->setScope(line->device);
    }
    tree()->setTreeFocus();
}

void RequirementsPage::step(int direction)
{
    if (!isTable())
        tree()->step(direction);
    else if (m_table->table()->commit())
        m_table->table()->step(direction);
}

void RequirementsPage::nextToWork()
{
    if (!isTable())
        return ClausePage::nextToWork();
    if (m_table->table()->commit())
        m_table->table()->stepTo([this](const AnswerLine &line) {
            return model()->state(model()->indexOf(line.requirement().id)).needsWork;
        });
}

QVariantMap RequirementsPage::layoutState() const
{
    QVariantMap state = ClausePage::layoutState();
    state.insert(u"table"_s, isTable());
    state.insert(u"columns"_s, m_table->table()->columns());
    return state;
}

void RequirementsPage::restoreLayoutState(const QVariantMap &state)
{
    m_table->table()->restoreColumns(state.value(u"columns"_s));
    m_tableMode->setChecked(state.value(u"table"_s, isTable()).toBool());
    ClausePage::restoreLayoutState(state);
}

void RequirementsPage::goTo(const domain::Place &place)
{
    if (isTable() && workspace().environment().catalog.find(place.clause)->requirement().answerable)
        return m_table->goTo(place);
    m_tableMode->setChecked(false);
    if (!isTable())
        ClausePage::goTo(place);
}

// That a row is undecided its state says already.
static int counted(const QList<domain::Remark> &remarks)
{
    return int(remarks.size() - std::ranges::count(remarks, u"undecided"_s, &domain::Remark::rule));
}

void RequirementsPage::setRemarks(const QList<domain::Remark> &remarks)
{
    ClausePage::setRemarks(remarks);
    QHash<QString, int> counts;
    for (const auto &[clause, found] : this->remarks().asKeyValueRange())
        counts.insert(clause, counted(found));
    model()->setRemarkCounts(counts);
    m_table->setRemarks(this->remarks());
}

QWidget *RequirementsPage::createAnswer()
{
    auto *scroll = new ScrollColumn(this);
    scroll->addWidget(header());
    scroll->addWidget(advice());
    scroll->addWidget(scope());
    scroll->addWidget(m_devices);
    scroll->addWidget(m_form);
    connect(m_devices, &DeviceStrip::deviceChosen, scope(), &DeviceScope::setScope);
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(4, 0, 4, 8);
    column->addWidget(scroll, 1);
    column->addLayout(createSteps());
    return panel;
}

FlowLayout *RequirementsPage::createSteps()
{
    auto *row = new FlowLayout;
    addStep(row, u"previous"_s, tr("Previous"), u"previousRequirement"_s, &RequirementsPage::previous);
    row->addStretch();
    addStep(row, u"next-open"_s, tr("Next that needs work"), u"nextToWork"_s, &RequirementsPage::nextToWork);
    row->addStretch();
    addStep(row, u"next"_s, tr("Next"), u"nextRequirement"_s, &RequirementsPage::next)
        ->setLayoutDirection(Qt::RightToLeft);
    return row;
}

QPushButton *RequirementsPage::addStep(FlowLayout *row, const QString &iconName, const QString &text,
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
    tree()->bar()->forgetRemovedDevice();
    model()->setStates(m_pack, m_states.states(workspace().data(), workspace().book(*m_pack)));
}

void RequirementsPage::refreshRow()
{
    if (isTable())
        return m_table->refresh();
    m_devices->refresh();
    m_form->refresh();
}

void RequirementsPage::showRow(const catalog::Catalog::Row &row)
{
    m_devices->show(row, scope()->scope());
    m_form->show(row, scope()->devices());
}

bool RequirementsPage::takesCitations(const catalog::Catalog::Row &row) const
{
    return row.requirement().answerable || row.pack->answerableBelow(row.index) > 0;
}

void RequirementsPage::focusField(const QString &name)
{
    m_form->focusField(name);
}

void RequirementsPage::showRemarks(const QList<domain::Remark> &remarks)
{
    m_form->showRemarks(remarks);
}

void RequirementsPage::offerFilters()
{
    tree()->bar()->offer({.remarks = true,
                          .toConfirm = true,
                          .cybersecurity = true,
                          .owners = [this] { return answerOwners(workspace().data()); },
                          .devices = [this] { return workspace().data().devices; }});
    model()->setTexts([this](const catalog::Catalog::Row &row) {
        return answerTexts(workspace().data(), workspace().book(*row.pack), row.index);
    });
}

} // namespace ui
