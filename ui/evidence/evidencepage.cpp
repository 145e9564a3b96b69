// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencepage.h"

#include "evidenceadder.h"
#include "evidencetexts.h"
#include "viewer/citing.h"
#include "viewer/viewerpanel.h"
#include "widgets/emptyhint.h"
#include "widgets/filedrop.h"
#include "widgets/icons.h"

#include <base/text.h>
#include <domain/names.h>

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kColumnsKey = "evidence/columns"_L1;

} // namespace

EvidencePage::EvidencePage(Workspace &workspace, QWidget *parent)
    : AreaPage(parent),
      m_workspace(workspace),
      m_adder(new EvidenceAdder(workspace, this)),
      m_model(new RevisionModel(this)),
      m_proxy(new QSortFilterProxyModel(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(kEvidenceSearchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(kEvidenceSortRole);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"evidenceSplitter"_s);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(createToolbar());
    column->addWidget(withViewer(splitter), 1);
    splitter->addWidget(createTable());
    splitter->addWidget(createDetails());
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    refresh();
    restoreColumns();
}

EvidencePage::~EvidencePage()
{
    QSettings().setValue(kColumnsKey, m_table->horizontalHeader()->saveState());
}

QWidget *EvidencePage::withViewer(QWidget *list)
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"evidenceViewerSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_viewer = new ViewerPanel(m_workspace, this);
    splitter->addWidget(list);
    splitter->addWidget(m_viewer);
    splitter->setSizes({620, 480});
    splitter->setStretchFactor(0, 1);
    connect(m_viewer, &ViewerPanel::citeRequested, this,
            [this](const project::CitationDetails &details) { citeForSeenRow(m_workspace, details); });
    return splitter;
}

QWidget *EvidencePage::createToolbar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_adding = {
        addButton(row, u"add"_s, tr("&Add files…"), u"addFiles"_s, &EvidencePage::chooseFiles),
        addButton(row, u"folder-add"_s, tr("Add f&older…"), u"addFolder"_s, &EvidencePage::chooseFolder),
        addButton(row, u"reference"_s, tr("&By reference…"), u"addReference"_s,
                  &EvidencePage::addByReference)};
    row->addSpacing(16);
    m_changing = {
        addButton(row, u"draft"_s, tr("&Details…"), u"editEvidence"_s, &EvidencePage::editDetails),
        addButton(row, u"revision"_s, tr("New re&vision…"), u"newRevision"_s, &EvidencePage::addRevision),
        addButton(row, u"delete"_s, tr("&Remove"), u"removeEvidence"_s, &EvidencePage::removeDocument)};
    m_extract =
        addButton(row, u"extract"_s, tr("&Save a copy…"), u"extractEvidence"_s, &EvidencePage::extractCopy);
    m_extract->setToolTip(tr("Write this revision's file to a place you choose"));
    row->addStretch();
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"evidenceFilter"_s);
    m_filter->setPlaceholderText(tr("Find by number, title, kind or state"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(220);
    row->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, m_proxy,
            [this](const QString &text) { m_proxy->setFilterFixedString(text.simplified()); });
    return bar;
}

QPushButton *EvidencePage::addButton(QHBoxLayout *row, const QString &iconName, const QString &text,
                                     const QString &name, void (EvidencePage::*slot)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget *EvidencePage::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"evidenceTable"_s);
    m_table->setAccessibleName(tr("Evidence list"));
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(kNumberColumn, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    new EmptyHint(tr("Evidence is what shows that a requirement is met: reports, plans, certificates.\n"
                     "Drop files or folders here, or press Add files."),
                  m_table);
    auto *drop = new FileDrop(m_table->viewport());
    drop->setEnabled(!m_workspace.isReadOnly());
    connect(drop, &FileDrop::dropped, this, &EvidencePage::addPaths);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EvidencePage::showCurrent);
    connect(m_table, &QTableView::activated, this, &EvidencePage::editDetails);
    return m_table;
}

QWidget *EvidencePage::createDetails()
{
    auto *panel = new QWidget(this);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(0, 8, 0, 0);
    m_details = new QLabel(panel);
    m_details->setObjectName(u"evidenceDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *right = new QVBoxLayout;
    auto *caption = new QLabel(tr("&Cited from"), panel);
    m_citedFrom = new QListWidget(panel);
    m_citedFrom->setObjectName(u"citedFrom"_s);
    caption->setBuddy(m_citedFrom);
    m_citedFrom->setToolTip(tr("Press Enter or double-click to go there"));
    right->addWidget(caption);
    right->addWidget(m_citedFrom);
    row->addWidget(m_details, 1);
    row->addLayout(right, 1);
    connect(m_citedFrom, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        domain::Place place;
        place.clause = item->data(Qt::UserRole).toString();
        Q_EMIT m_workspace.goToRequested(place);
    });
    return panel;
}

void EvidencePage::restoreColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    if (header->restoreState(QSettings().value(kColumnsKey).toByteArray()))
        return;
    const int widths[] = {120, 320, 70, 90, 90, 120, 140, 60, 60};
    for (int column = 0; column < kEvidenceColumnCount; ++column)
        header->resizeSection(column, widths[column]);
}

void EvidencePage::refresh()
{
    m_model->setRows(evidenceRows(m_workspace.data()));
    if (!current() && m_proxy->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

const EvidenceRow *EvidencePage::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->at(m_proxy->mapToSource(rows.first()).row());
}

void EvidencePage::selectRevision(domain::RevisionId revision)
{
    m_filter->clear();
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(revision));
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void EvidencePage::goTo(const domain::Place &place)
{
    const QList<domain::Revision> &revisions = m_workspace.data().revisions;
    const auto newest =
        std::find_if(revisions.crbegin(), revisions.crend(),
                     [&](const domain::Revision &revision) { return revision.document.value == place.document; });
    if (newest != revisions.crend())
        selectRevision(newest->id);
}

domain::Place EvidencePage::place() const
{
    const EvidenceRow *row = current();
    return {{}, 0, row ? row->document.id.value : 0, {}, {}};
}

void EvidencePage::showCurrent()
{
    const EvidenceRow *row = current();
    m_details->setText(row ? describe(*row) : QString());
    if (row)
        m_viewer->show(row->revision);
    else
        m_viewer->clear();
    m_citedFrom->clear();
    for (const domain::Citation &citation : m_workspace.data().citations) {
        if (!row || citation.revision != row->revision.id)
            continue;
        const auto clause = m_workspace.environment().catalog.find(citation.clause);
        if (!clause)
            continue;
        QString text = domain::placeName(*clause->pack, clause->requirement());
        if (!citation.pages.isEmpty())
            text += tr(" · p. %1").arg(citation.pages);
        auto *item = new QListWidgetItem(text, m_citedFrom);
        item->setData(Qt::UserRole, citation.clause);
    }
    const bool canWrite = !m_workspace.isReadOnly();
    for (QPushButton *button : std::as_const(m_adding))
        button->setEnabled(canWrite);
    for (QPushButton *button : std::as_const(m_changing))
        button->setEnabled(canWrite && row);
    m_extract->setEnabled(row && !isByReference(*row));
    Q_EMIT placeChanged();
}

void EvidencePage::addPaths(const QStringList &paths)
{
    m_adder->add(paths,
                 [this](const QList<domain::RevisionId> &revisions) { selectRevision(revisions.last()); });
}

void EvidencePage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files to the evidence list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &EvidencePage::addPaths);
    dialog->open();
}

void EvidencePage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add all files of a folder to the evidence list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &EvidencePage::addPaths);
    dialog->open();
}

void EvidencePage::addByReference()
{
    const auto submit = [this](const EvidenceEntry &entry) -> base::Result<> {
        const auto added = project::addEvidenceByReference(m_workspace.project(), entry.details, entry.keptAt,
                                                           entry.notEnclosedReason);
        if (!added)
            return base::fail(added.error());
        selectRevision(added->revision);
        return {};
    };
    auto *dialog = new EvidenceDialog(tr("Add evidence by reference"), EvidenceDialog::Purpose::ByReference,
                                      {}, submit, this);
    dialog->open();
}

base::Result<> EvidencePage::changeDetails(const EvidenceRow &row, const EvidenceEntry &entry)
{
    domain::Document document = row.document;
    document.number = entry.details.number;
    document.title = entry.details.title;
    document.kind = entry.details.kind.value_or(document.kind);
    document.owner = entry.details.owner;
    document.language = entry.details.language;
    if (const auto changed = project::changeDocument(m_workspace.project(), document); !changed)
        return changed;
    domain::Revision revision = row.revision;
    revision.label = entry.details.revision;
    revision.date = entry.details.date;
    revision.state = entry.details.state;
    revision.approvedBy = entry.details.approvedBy;
    revision.approvedOn = entry.details.approvedOn;
    if (isByReference(row)) {
        revision.keptAt = entry.keptAt;
        revision.notEnclosedReason = entry.notEnclosedReason;
    }
    return project::changeRevision(m_workspace.project(), revision);
}

void EvidencePage::editDetails()
{
    const EvidenceRow *row = current();
    if (!row || m_workspace.isReadOnly())
        return;
    const auto purpose =
        isByReference(*row) ? EvidenceDialog::Purpose::EditReference : EvidenceDialog::Purpose::Edit;
    auto *dialog = new EvidenceDialog(
        tr("Details of %1 revision %2").arg(row->document.number, row->revision.label), purpose,
        entryOf(*row),
        [this, known = *row](const EvidenceEntry &entry) { return changeDetails(known, entry); }, this);
    dialog->open();
}

void EvidencePage::addRevision()
{
    auto *files = new QFileDialog(this, tr("Choose the file of the new revision"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this, known = *current()](const QString &path) {
        EvidenceEntry entry = entryOf(known);
        entry.details.revision.clear();
        entry.details.date.reset();
        entry.details.state = domain::DocumentState::Draft;
        entry.details.approvedBy.clear();
        entry.details.approvedOn.reset();
        const auto submit = [this, path](const EvidenceEntry &given) -> base::Result<> {
            m_adder->addFiles({path}, given.details, [this](const QList<domain::RevisionId> &revisions) {
                selectRevision(revisions.last());
            });
            return {};
        };
        auto *dialog = new EvidenceDialog(tr("New revision of %1").arg(known.document.number),
                                          EvidenceDialog::Purpose::NewRevision, entry, submit, this);
        dialog->open();
    });
    files->open();
}

void EvidencePage::extractCopy()
{
    auto *dialog = new QFileDialog(this, tr("Save a copy of this revision"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(base::singleLine(current()->revision.fileName));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, revision = current()->revision](const QString &path) { writeCopy(revision, path); });
    dialog->open();
}

void EvidencePage::writeCopy(const domain::Revision &revision, const QString &path)
{
    const auto copy = [revision, path, source = m_workspace.project().path(),
                       environment = m_workspace.environment()](base::JobContext &job) -> base::Result<> {
        const auto project = project::Project::open(source, storage::OpenMode::ReadOnly, environment);
        if (!project)
            return base::fail(project.error());
        return project::extractEvidence((*project)->file(), revision, path, job);
    };
    m_workspace.jobs().start<void>(
        tr("Copying %1").arg(revision.fileName), copy, this, [this, path](const base::Result<> &done) {
            if (m_workspace.accept(done))
                Q_EMIT m_workspace.messageRaised(tr("A copy was written to \"%1\".").arg(path),
                                                 MessageKind::Note);
        });
}

void EvidencePage::removeDocument()
{
    m_workspace.accept(project::removeDocument(m_workspace.project(), current()->document.id));
}

} // namespace ui
