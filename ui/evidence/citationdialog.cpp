// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "citationdialog.h"

#include "widgets/dialogsize.h"
#include "widgets/emptyhint.h"
#include "widgets/rows.h"

#include <domain/pagelist.h>

#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

CitationDialog::CitationDialog(const QString &title, const QString &acceptText,
                               const domain::ProjectData &project, Submit submit, QWidget *parent)
    : FormDialog(title, acceptText, parent),
      m_submit(std::move(submit)),
      m_model(new EvidenceTreeModel(this)),
      m_filter(new QLineEdit(this)),
      m_list(new QTreeView(this)),
      m_pages(new QLineEdit(this)),
      m_pagesHint(new QLabel(this)),
      m_section(new QLineEdit(this)),
      m_quote(new QPlainTextEdit(this))
{
    setObjectName(u"citationDialog"_s);
    resizeWithinScreen(this, {760, 580});
    createList(project);
    createFields();
    showState();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void CitationDialog::createList(const domain::ProjectData &project)
{
    m_model->setGrouping(EvidenceGrouping::Document);
    m_model->setRows(evidenceRows(project));
    m_filter->setObjectName(u"citationFilter"_s);
    m_filter->setPlaceholderText(tr("Find evidence by number, title or kind"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"citationEvidence"_s);
    m_list->setAccessibleName(tr("Evidence, each document with its newest revision, the others below it"));
    m_list->setModel(m_model);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setIndentation(14);
    airRows(m_list);
    for (int column = 0; column < kEvidenceColumnCount; ++column)
        m_list->setColumnHidden(column, column > kDateColumn && column != kPagesColumn);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(kTitleColumn, QHeaderView::Stretch);
    const std::pair<int, int> characters[] = {{kNumberColumn, 15}, {kRevisionColumn, 10}, {kStateColumn, 13}, {kDateColumn, 13}, {kPagesColumn, 9}};
    for (const auto &[column, width] : characters)
        m_list->setColumnWidth(column, width * fontMetrics().averageCharWidth());
    new EmptyHint(
        tr("The evidence list is empty, or nothing in it has these words. To add a file, close this and drop "
           "the file on the window."),
        m_list);
    content()->addWidget(m_filter);
    content()->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &CitationDialog::find);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CitationDialog::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CitationDialog::showState);
}

/// Keeps the choice while it is among what is found; else the first one is chosen.
void CitationDialog::find(const QString &text)
{
    const EvidenceRow *before = chosen();
    const auto revision = before ? std::optional(before->revision.id) : std::nullopt;
    EvidenceFilter filter;
    filter.text = text.simplified();
    m_model->setFilter(filter);
    QModelIndex index = revision ? m_model->indexOf(*revision) : QModelIndex();
    if (!index.isValid() && !filter.text.isEmpty())
        index = m_model->index(0, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

bool CitationDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return FormDialog::eventFilter(watched, event);
}

void CitationDialog::createFields()
{
    m_pages->setObjectName(u"citationPages"_s);
    m_pages->setPlaceholderText(tr("3-5 or 2, 4-6"));
    m_pagesHint->setObjectName(u"citationPagesHint"_s);
    m_pagesHint->setWordWrap(true);
    connect(m_pages, &QLineEdit::textChanged, this, &CitationDialog::showState);
    m_section->setObjectName(u"citationSection"_s);
    m_section->setPlaceholderText(tr("Heading, sheet or time in the document"));
    m_quote->setObjectName(u"citationQuote"_s);
    m_quote->setPlaceholderText(tr("The words that show it, as they stand in the document"));
    m_quote->setTabChangesFocus(true);
    m_quote->setFixedHeight(5 * fontMetrics().lineSpacing());
    auto *form = new QFormLayout;
    auto *pages = new QVBoxLayout;
    pages->setSpacing(3);
    pages->addWidget(m_pages);
    pages->addWidget(m_pagesHint);
    form->addRow(tr("&Pages"), pages);
    qobject_cast<QLabel *>(form->labelForField(pages))->setBuddy(m_pages);
    form->addRow(tr("&Section"), m_section);
    form->addRow(tr("&Quote"), m_quote);
    content()->addLayout(form);
}

void CitationDialog::setDetails(const project::CitationDetails &details)
{
    m_pages->setText(details.pages);
    m_section->setText(details.section);
    m_quote->setPlainText(details.quote);
    const QModelIndex row = m_model->indexOf(details.revision);
    m_list->setCurrentIndex(row);
    m_list->scrollTo(row);
    m_pages->setFocus(Qt::OtherFocusReason);
}

const EvidenceRow *CitationDialog::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->at(rows.first());
}

/// Empty: there is none.
QString CitationDialog::problemWithPages() const
{
    const auto ranges = domain::parsePages(m_pages->text());
    if (!ranges)
        return ranges.error().message;
    const EvidenceRow *row = chosen();
    for (const domain::PageRange &range : *ranges) {
        if (row && row->revision.pages && range.last > *row->revision.pages)
            return tr("%1 has %n page(s); page %2 does not exist.", nullptr, int(*row->revision.pages))
                .arg(nameOf(*row))
                .arg(range.last);
    }
    return {};
}

void CitationDialog::showState()
{
    const EvidenceRow *row = chosen();
    acceptButton()->setEnabled(row);
    QString hint = problemWithPages();
    if (hint.isEmpty() && row && row->revision.pages)
        hint = tr("%1 has %n page(s).", nullptr, int(*row->revision.pages)).arg(nameOf(*row));
    else if (hint.isEmpty() && row)
        hint = tr("The pages of %1 are not known; they are taken as you give them.").arg(nameOf(*row));
    m_pagesHint->setText(hint);
    m_pagesHint->setVisible(!hint.isEmpty());
}

base::Result<> CitationDialog::submit()
{
    const EvidenceRow *row = chosen();
    if (!row)
        return base::fail(base::ErrorCode::Usage, tr("Choose the document first."));
    return m_submit(
        {row->revision.id, m_pages->text(), m_section->text().trimmed(), m_quote->toPlainText().trimmed()});
}

} // namespace ui
