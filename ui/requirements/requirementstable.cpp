// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "requirementstable.h"

#include "bulkedit.h"
#include "exporting/tableprint.h"
#include "models/confirming.h"
#include "models/words.h"
#include "requirementstates.h"
#include "widgets/clausetree.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"

#include <project/outputguard.h>

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kCopiedAtOnce = 100; ///< more lines take their time, beside the window

} // namespace

RequirementsTable::RequirementsTable(Workspace &workspace, const domain::Pack &pack, ClauseTree *tree,
                                     QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_lines(pack),
      m_tree(tree),
      m_table(new AnswerTable([&workspace] { return answerPeople(workspace.data()); }, this)),
      m_bulk(new BulkEdit(this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->addLayout(createButtons());
    m_column->addWidget(m_table, 1);
    m_column->addWidget(m_bulk);
    createKeys();
    m_table->setReadOnly(workspace.isReadOnly());
    m_table->model()->onStore([this](const AnswerLine &line, const project::AnswerPatch &patch) {
        const auto devices = line.device ? QList{*line.device} : QList<domain::DeviceId>();
        return project::setAnswer(m_workspace.project(), line.row, devices, patch);
    });
    connect(m_tree, &ClauseTree::filtered, this, [this] {
        if (!isHidden())
            refill();
    });
    connect(m_table, &AnswerTable::copyRequested, this, &RequirementsTable::copy);
    connect(m_table, &AnswerTable::lineActivated, this, &RequirementsTable::formRequested);
    connect(m_table, &AnswerTable::selectionChanged, this, [this] {
        m_bulk->setLines(m_workspace.isReadOnly() ? QList<AnswerLine>() : m_table->selected());
    });
    connect(m_bulk, &BulkEdit::setRequested, this, [this](const QList<project::AnswerTarget> &targets) {
        m_workspace.accept(project::setAnswers(m_workspace.project(), targets));
    });
    connect(m_bulk, &BulkEdit::confirmRequested, this,
            [this](const project::Unconfirmed &rows) { confirmAndTell(m_workspace, rows); });
}

QToolButton *RequirementsTable::addButton(const QString &iconName, const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

FlowLayout *RequirementsTable::createButtons()
{
    auto *columns = addButton(u"columns"_s, tr("Columns…"), u"tableColumns"_s);
    auto *menu = new QMenu(columns);
    columns->setMenu(menu);
    columns->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, m_table, [this, menu] { m_table->fillColumnMenu(menu); });
    auto *copy = addButton(u"copy"_s, tr("Copy"), u"tableCopy"_s);
    copy->setToolTip(tr("Copy the chosen lines, or all, as a table (Ctrl+C)"));
    connect(copy, &QToolButton::clicked, this, &RequirementsTable::copy);
    auto *save = addButton(u"export"_s, tr("Save as…"), u"tableSave"_s);
    save->setToolTip(tr("Write what is shown as CSV or PDF"));
    connect(save, &QToolButton::clicked, this, &RequirementsTable::chooseFile);
    auto *printing = addButton(u"print"_s, tr("Print…"), u"tablePrint"_s);
    printing->setToolTip(tr("Print what is shown"));
    connect(printing, &QToolButton::clicked, this, &RequirementsTable::print);
    auto *row = new FlowLayout;
    for (QToolButton *button : {columns, copy, save, printing})
        row->addWidget(button);
    return row;
}

void RequirementsTable::createKeys()
{
    const std::pair<QString, domain::Applicability> keys[] = {{u"Alt+Y"_s, domain::Applicability::Yes},
                                                              {u"Alt+N"_s, domain::Applicability::No},
                                                              {u"Alt+U"_s, domain::Applicability::Undecided}};
    for (const auto &[key, applies] : keys) {
        const auto *shortcut = new QShortcut(QKeySequence(key), this, nullptr, nullptr,
                                             Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, value = applies] { decide(value); });
    }
}

void RequirementsTable::decide(domain::Applicability applies)
{
    if (m_workspace.isReadOnly() || !m_table->commit())
        return;
    const QList<AnswerLine> lines = m_table->selected();
    if (lines.size() > 1)
        return m_bulk->proposeApplies(applies);
    if (lines.size() == 1)
        m_table->setCell(lines.first(), kAnswerAppliesColumn, domain::nameOf(applies));
}

void RequirementsTable::open(const QString &clause)
{
    m_tree->bar()->setOneLine(true);
    m_column->insertWidget(0, m_tree->bar());
    m_bulk->setPeople(answerPeople(m_workspace.data()));
    show();
    refill();
    m_table->select(clause, 0, {});
    m_table->setFocus(Qt::OtherFocusReason);
}

void RequirementsTable::close()
{
    m_tree->takeBar();
    hide();
}

void RequirementsTable::refill()
{
    m_rows = m_tree->filteredRows();
    refresh();
}

void RequirementsTable::refresh()
{
    if (m_rows.isEmpty()) {
        m_table->model()->setLines({});
        return;
    }
    const domain::AnswerBook &book = m_workspace.book(*m_rows.first().pack);
    m_table->model()->setLines(
        m_lines.of(m_rows, m_tree->bar()->criteria().device, m_workspace.data(), book));
    m_bulk->setLines(m_workspace.isReadOnly() ? QList<AnswerLine>() : m_table->selected());
}

void RequirementsTable::setRemarks(const AnswerTableModel::Remarks &remarks)
{
    m_table->model()->setRemarks(remarks);
}

void RequirementsTable::goTo(const domain::Place &place)
{
    if (m_table->select(place.clause, place.device, place.field))
        return;
    m_tree->bar()->clear(); // refills
    m_table->select(place.clause, place.device, place.field);
}

AnswerSnapshot RequirementsTable::exported() const
{
    AnswerSnapshot shown = m_table->snapshot(false);
    const QString filter = m_tree->bar()->description();
    const QString date = word(std::optional(m_workspace.environment().clock.now().date()));
    shown.title = tr("%1 – requirements (%2) – %3", "project, filter, date")
                     .arg(m_workspace.data().info.title, filter.isEmpty() ? tr("all") : filter, date);
    return shown;
}

void RequirementsTable::copy()
{
    const AnswerSnapshot shown = m_table->snapshot(true);
    if (shown.order.size() <= kCopiedAtOnce)
        return QGuiApplication::clipboard()->setMimeData(toMimeData(tableText(shown)).release());
    using Copied = std::pair<QString, QString>; // tab-separated, HTML
    const auto work = [shown](base::JobContext &) -> base::Result<Copied> {
        const TableText table = tableText(shown);
        return Copied(toTabSeparated(table), toHtml(table));
    };
    m_workspace.jobs().start<Copied>(
        tr("Copying the table"), work, &m_workspace,
        [&workspace = m_workspace, lines = shown.order.size()](const base::Result<Copied> &copied) {
            if (!copied)
                return;
            auto table = std::make_unique<QMimeData>();
            table->setText(copied->first);
            table->setHtml(copied->second);
            QGuiApplication::clipboard()->setMimeData(table.release());
            Q_EMIT workspace.messageRaised(tr("%n line(s) are copied.", nullptr, int(lines)), MessageKind::Note);
        });
}

void RequirementsTable::chooseFile()
{
    if (!m_table->commit())
        return;
    const QString csv = tr("CSV for Excel: UTF-8 with a byte order mark (*.csv)");
    const QString plain = tr("CSV: plain UTF-8 (*.csv)");
    const QString pdf = tr("PDF (*.pdf)");
    auto *dialog = new QFileDialog(this, tr("Save the table"), QFileInfo(m_workspace.project().path()).path());
    dialog->setObjectName(u"tableSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv, plain, pdf});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, pdf](const QString &filter) { dialog->setDefaultSuffix(filter == pdf ? u"pdf"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, csv, pdf](const QString &path) {
        const bool isPdf =
            dialog->selectedNameFilter() == pdf || path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
        exportTo(path, isPdf, dialog->selectedNameFilter() == csv);
    });
    dialog->open();
}

void RequirementsTable::exportTo(const QString &path, bool isPdf, bool byteOrderMark)
{
    if (!m_workspace.accept(project::checkOutput(path, m_workspace.project().path())))
        return;
    const auto work = [=, shown = exported()](base::JobContext &job) -> base::Result<QString> {
        const TableText table = tableText(shown);
        const auto written =
            isPdf ? writeTablePdf(path, table, job) : writeTableCsv(path, table, byteOrderMark);
        return written ? base::Result<QString>(path) : base::fail(written.error());
    };
    m_workspace.jobs().start<QString>(
        tr("Saving the table"), work, &m_workspace, [&workspace = m_workspace](const base::Result<QString> &written) {
            if (written)
                Q_EMIT workspace.messageRaised(
                    tr("The table was written to \"%1\".").arg(QDir::toNativeSeparators(*written)), MessageKind::Note);
            else if (written.error().code != base::ErrorCode::Cancelled)
                workspace.accept(written);
        });
}

void RequirementsTable::print()
{
    if (!m_table->commit())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { printOn(printer); });
    dialog->open();
}

/// From here on the printer is the job's alone. What was cancelled leaves no file; a printer has what was ready.
void RequirementsTable::printOn(const std::shared_ptr<QPrinter> &printer)
{
    const auto work = [printer, shown = exported()](base::JobContext &job) -> base::Result<bool> {
        const auto painted = paintTable(*printer, tableText(shown), job);
        if (painted)
            return true;
        printer->abort();
        if (!printer->outputFileName().isEmpty())
            QFile::remove(printer->outputFileName());
        return base::fail(painted.error());
    };
    m_workspace.jobs().start<bool>(
        tr("Printing the table"), work, &m_workspace, [&workspace = m_workspace](const base::Result<bool> &printed) {
            if (!printed && printed.error().code == base::ErrorCode::Cancelled)
                Q_EMIT workspace.messageRaised(
                    tr("Printing was stopped. The printer may still print the pages it has."), MessageKind::Note);
            else
                workspace.accept(printed);
        });
}

} // namespace ui
