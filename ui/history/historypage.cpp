// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "historypage.h"

#include "changedetails.h"
#include "historycsv.h"
#include "historyfilterbar.h"
#include "historymodel.h"
#include "widgets/emptyhint.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/rows.h"

#include <domain/names.h>

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qint64 kReadAtOnce = 100; ///< rows of a change; more are read beside the window
constexpr auto kColumnsKey = "history/columns"_L1;
constexpr int kFilterCharacters = 76; ///< of the filters in one line with the buttons

/// Whether there is still a row to show there.
bool leadsSomewhere(const domain::Place &place, const domain::ProjectData &data)
{
    if (!place.clause.isEmpty())
        return true;
    if (place.document > 0)
        return domain::documentOf(data, {place.document});
    return place.device == 0 || domain::deviceOf(data, {place.device});
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : AreaPage(parent), m_workspace(workspace), m_model(new HistoryModel(workspace, this))
{
    m_details = new ChangeDetails(workspace, this);
    createTable();
    setFocusProxy(m_table);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(createToolbar());
    column->addWidget(splitter, 1);
    addShortcuts();
    connect(m_filters, &HistoryFilterBar::filterChanged, this, &HistoryPage::applyFilter);
    connect(m_model, &HistoryModel::readingChanged, this, &HistoryPage::onReading);
    showCurrent();
}

HistoryPage::~HistoryPage()
{
    QSettings().setValue(kColumnsKey, m_table->horizontalHeader()->saveState());
}

QWidget *HistoryPage::createToolbar()
{
    auto *bar = new QWidget(this);
    m_filters = new HistoryFilterBar(bar);
    m_go = addButton(u"next"_s, tr("Go &there"), u"historyGo"_s, &HistoryPage::goToRow);
    m_export = addButton(u"export"_s, tr("Export as &CSV…"), u"historyExport"_s, &HistoryPage::chooseExport);
    m_export->setToolTip(tr("Write every change that passes the filter to a table"));
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wide.setHeightForWidth(true);
    m_filters->setSizePolicy(wide);
    m_filters->setMinimumWidth(kFilterCharacters * fontMetrics().averageCharWidth());
    auto *row = new FlowLayout(FlowLayout::Rest::Shared, bar);
    row->addWidget(m_filters);
    row->addWidget(m_go);
    row->addWidget(m_export);
    return bar;
}

QPushButton *HistoryPage::addButton(const QString &iconName, const QString &text, const QString &name,
                                    void (HistoryPage::*slot)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void HistoryPage::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History, newest change first"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setIconSize({16, 16});
    m_table->verticalHeader()->hide();
    airRows(m_table, 1);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    if (!header->restoreState(QSettings().value(kColumnsKey).toByteArray())) {
        const int widths[] = {140, 130, 620, 200};
        for (int column = 0; column < kHistoryColumnCount; ++column)
            header->resizeSection(column, widths[column]);
    }
    m_hint = new EmptyHint({}, m_table);
    m_hint->setObjectName(u"historyHint"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showCurrent);
    connect(m_table, &QTableView::activated, this, &HistoryPage::goToRow);
}

void HistoryPage::addShortcuts()
{
    auto *copy = new QAction(tr("&Copy as text"), m_table);
    copy->setObjectName(u"historyCopy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &HistoryPage::copyLines);
    auto *find = new QAction(tr("&Find"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this,
            [this] { m_filters->search()->setFocus(Qt::ShortcutFocusReason); });
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(find);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    AreaPage::showEvent(event);
    if (!m_isBegun)
        applyFilter();
    showCurrent();
}

void HistoryPage::refresh()
{
    if (m_isBegun)
        m_model->refresh();
    m_details->refresh();
    showCurrent();
}

void HistoryPage::showRow(const HistoryRow &row)
{
    m_filters->showRow(row);
    m_table->setFocus(Qt::OtherFocusReason);
}

QVariantMap HistoryPage::layoutState() const
{
    return {{u"filter"_s, m_filters->state()}};
}

void HistoryPage::restoreLayoutState(const QVariantMap &state)
{
    m_filters->restoreState(state.value(u"filter"_s).toMap());
}

void HistoryPage::applyFilter()
{
    if (m_isBegun && m_model->filter() == m_filters->filter())
        return;
    m_isBegun = true;
    m_shown = 0;
    m_model->setFilter(m_filters->filter());
    showCurrent();
}

void HistoryPage::onReading()
{
    m_filters->setPeople(m_model->people());
    m_hint->setText(m_model->isReading() ? tr("Reading the history…")
                    : m_model->filter().isSet()
                        ? tr("No change fits. Take something out of the filter above.")
                        : tr("Every change of the project stands here, with who made it and when."));
    if (!current() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

const HistoryLine *HistoryPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void HistoryPage::showCurrent()
{
    const HistoryLine *line = current();
    m_go->setEnabled(line && leadsSomewhere(line->place, m_workspace.data()));
    if (!line) {
        m_shown = 0;
        return m_details->clear();
    }
    if (line->number == m_shown || !isVisible())
        return;
    m_shown = line->number;
    readChange(line->firstSerial, line->lastSerial);
}

void HistoryPage::readChange(qint64 first, qint64 last)
{
    const auto work = [store = m_workspace.project().file().historyStore(), first, last] {
        return project::changeBetween(store, first, last);
    };
    const auto take = [this, number = m_shown](const base::Result<project::Change> &change) {
        if (number == m_shown && m_workspace.accept(change))
            m_details->show(*change);
    };
    if (last - first < kReadAtOnce)
        return take(work());
    m_details->clear();
    m_runner.start<project::Change>(
        tr("Reading the history"), [work](base::JobContext &) { return work(); }, this, take);
}

void HistoryPage::goToRow()
{
    if (m_go->isEnabled())
        Q_EMIT m_workspace.goToRequested(current()->place);
}

void HistoryPage::copyLines()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(plainLine(m_model->at(row.row())));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void HistoryPage::chooseExport()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QFileInfo(m_workspace.project().path()).completeBaseName();
    auto *dialog = new QFileDialog(this, tr("Export the history"), folder, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("%1 history.csv", "name of a project").arg(name));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPage::exportTo);
    dialog->open();
}

void HistoryPage::exportTo(const QString &path)
{
    const project::Project &project = m_workspace.project();
    const HistoryRequest request{
        .filter = m_model->filter(),
        .names =
            HistoryNames(m_workspace.data(), m_workspace.environment().catalog.traits(project.regulation()))};
    const auto work = [store = m_workspace.project().file().historyStore(), request, path,
                       projectPath = project.path()](base::JobContext &job) {
        return writeHistoryCsv(store, request, path, projectPath, job);
    };
    m_workspace.jobs().start<qint64>(
        tr("Exporting the history"), work, this, [this, path](base::Result<qint64> lines) {
            if (!lines && lines.error().code == base::ErrorCode::Cancelled)
                return;
            if (m_workspace.accept(lines))
                Q_EMIT m_workspace.messageRaised(tr("%n change(s) written to %1.", nullptr, int(*lines))
                                                     .arg(QDir::toNativeSeparators(path)),
                                                 MessageKind::Note);
        });
}

} // namespace ui
