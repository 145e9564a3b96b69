// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "citationdialog.h"

#include "widgets/emptyhint.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

CitationDialog::CitationDialog(const QString &title, const QString &acceptText,
                               const domain::ProjectData &project, Submit submit, QWidget *parent)
    : FormDialog(title, acceptText, parent),
      m_submit(std::move(submit)),
      m_model(new RevisionModel(this)),
      m_proxy(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit(this)),
      m_list(new QTableView(this)),
      m_pages(new QLineEdit(this)),
      m_section(new QLineEdit(this)),
      m_quote(new QPlainTextEdit(this))
{
    setObjectName(u"citationDialog"_s);
    resize(760, 560);
    createList(project);
    createFields();
    updateButton();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void CitationDialog::createList(const domain::ProjectData &project)
{
    m_model->setRows(evidenceRows(project));
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(kEvidenceSearchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(kEvidenceSortRole);
    m_filter->setObjectName(u"citationFilter"_s);
    m_filter->setPlaceholderText(tr("Find evidence by number, title or kind"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"citationEvidence"_s);
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setModel(m_proxy);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(kNumberColumn, Qt::AscendingOrder);
    m_list->verticalHeader()->hide();
    for (const int column : {kKindColumn, kClassColumn, kCitedColumn})
        m_list->hideColumn(column);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(kTitleColumn, QHeaderView::Stretch);
    new EmptyHint(tr("The evidence list is empty. Close this, and drop a file here or on the evidence list."),
                  m_list);
    content()->addWidget(m_filter);
    content()->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.simplified());
        if (m_proxy->rowCount() == 1)
            m_list->selectRow(0);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CitationDialog::updateButton);
}

void CitationDialog::createFields()
{
    m_pages->setObjectName(u"citationPages"_s);
    m_pages->setPlaceholderText(tr("3-5 or 2, 4-6"));
    m_section->setObjectName(u"citationSection"_s);
    m_section->setPlaceholderText(tr("Heading, sheet or time in the document"));
    m_quote->setObjectName(u"citationQuote"_s);
    m_quote->setPlaceholderText(tr("The words that show it, as they stand in the document"));
    m_quote->setTabChangesFocus(true);
    m_quote->setFixedHeight(5 * fontMetrics().lineSpacing());
    auto *form = new QFormLayout;
    form->addRow(tr("&Pages"), m_pages);
    form->addRow(tr("&Section"), m_section);
    form->addRow(tr("&Quote"), m_quote);
    content()->addLayout(form);
}

void CitationDialog::setDetails(const project::CitationDetails &details)
{
    m_pages->setText(details.pages);
    m_section->setText(details.section);
    m_quote->setPlainText(details.quote);
    const QModelIndex row = m_proxy->mapFromSource(m_model->indexOf(details.revision));
    m_list->selectRow(row.row());
    m_list->scrollTo(row);
    m_pages->setFocus(Qt::OtherFocusReason);
}

std::optional<domain::RevisionId> CitationDialog::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_model->at(m_proxy->mapToSource(rows.first()).row()).revision.id;
}

void CitationDialog::updateButton()
{
    acceptButton()->setEnabled(chosen().has_value());
}

base::Result<> CitationDialog::submit()
{
    const auto revision = chosen();
    if (!revision)
        return base::fail(base::ErrorCode::Usage, tr("Choose the document first."));
    return m_submit(
        {*revision, m_pages->text(), m_section->text().trimmed(), m_quote->toPlainText().trimmed()});
}

} // namespace ui
