// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "remarkspage.h"

#include "checkservice.h"
#include "models/words.h"
#include "remarkfilter.h"
#include "remarkmodel.h"
#include "widgets/choicename.h"
#include "widgets/emptyhint.h"
#include "widgets/filternotice.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/rows.h"

#include <domain/checker.h>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kColumnsKey = "remarks/columns"_L1;
constexpr int kSearchCharacters = 34;

} // namespace

RemarksPage::RemarksPage(Workspace &workspace, CheckService &checks, QWidget *parent)
    : AreaPage(parent),
      m_workspace(workspace),
      m_checks(checks),
      m_model(new RemarkModel(this)),
      m_filter(new RemarkFilter(this))
{
    m_filter->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(createFilters());
    column->addWidget(m_notice);
    createTable();
    setFocusProxy(m_table);
    m_closing = new QLabel(this);
    m_closing->setObjectName(u"closingSentence"_s);
    m_closing->setWordWrap(true);
    m_closing->setTextFormat(Qt::PlainText);
    column->addWidget(m_table, 1);
    column->addWidget(m_closing);
}

RemarksPage::~RemarksPage()
{
    QSettings().setValue(kColumnsKey, m_table->horizontalHeader()->saveState());
}

QWidget *RemarksPage::createFilters()
{
    auto *bar = new QWidget(this);
    m_severity = new QComboBox(bar);
    m_severity->setObjectName(u"remarkSeverity"_s);
    nameChoice(m_severity, tr("Which remarks to show"));
    for (const QString &text : {tr("All remarks"), tr("Errors"), tr("Warnings"), tr("Notes")})
        m_severity->addItem(text);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"remarkSearch"_s);
    m_search->setPlaceholderText(tr("Find by place or words"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kSearchCharacters * fontMetrics().averageCharWidth());
    auto *row = new FlowLayout(FlowLayout::Rest::Empty, bar);
    row->setContentsMargins({});
    row->addWidget(m_severity);
    row->addWidget(m_search);
    row->addStretch();
    m_confirm = new QPushButton(icon(u"confirm"_s), tr("Still &true"), bar);
    m_confirm->setObjectName(u"remarkConfirm"_s);
    m_confirm->setEnabled(false);
    row->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, [this] { confirmAndTell(m_workspace, unconfirmed()); });
    connect(m_severity, &QComboBox::currentIndexChanged, m_filter, [this](int index) {
        m_filter->setSeverity(index > 0 ? std::optional(domain::Severity(index - 1)) : std::nullopt);
    });
    connect(m_search, &QLineEdit::textChanged, m_filter, &RemarkFilter::setText);
    m_notice = new FilterNotice(u"clearRemarkFilter"_s, this);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &RemarksPage::describeFilter);
    connect(m_search, &QLineEdit::textChanged, this, &RemarksPage::describeFilter);
    connect(m_notice, &FilterNotice::showAllRequested, this, [this] {
        search({});
        m_search->setFocus(Qt::OtherFocusReason);
    });
    return bar;
}

void RemarksPage::describeFilter()
{
    QStringList parts;
    if (m_severity->currentIndex() > 0)
        parts.append(m_severity->currentText());
    if (const QString text = m_search->text().simplified(); !text.isEmpty())
        parts.append(u'"' + text + u'"');
    m_notice->setDescription(parts.join(tr(", ", "between filters")));
}

void RemarksPage::showSeverity(domain::Severity severity)
{
    m_search->clear();
    m_severity->setCurrentIndex(int(severity) + 1);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RemarksPage::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"remarksTable"_s);
    m_table->setAccessibleName(tr("Remarks"));
    m_table->setToolTip(tr("Press Enter or double-click to go to the place"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setIconSize({16, 16});
    m_table->verticalHeader()->hide();
    airRows(m_table, 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    new EmptyHint(tr("No remark to show. What the checker looked at stands below."), m_table);
    restoreColumns();
    connect(m_table, &QTableView::activated, this, &RemarksPage::goToRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RemarksPage::showChosen);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RemarksPage::showChosen);
}

void RemarksPage::restoreColumns()
{
    if (m_table->horizontalHeader()->restoreState(QSettings().value(kColumnsKey).toByteArray()))
        return;
    const int widths[] = {100, 170, 430, 300};
    for (int column = 0; column < kRemarkColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(column, widths[column]);
}

void RemarksPage::setRemarks(const QList<domain::Remark> &)
{
    if (m_checks.report().rules > 0)
        showReport();
}

void RemarksPage::showReport()
{
    m_model->setRemarks(m_checks.report().remarks);
    showChosen();
    m_closing->setText(domain::closingSentence(m_checks.report()));
}

QVariantMap RemarksPage::layoutState() const
{
    return {{u"severity"_s, m_severity->currentIndex()}, {u"text"_s, m_search->text()}};
}

void RemarksPage::restoreLayoutState(const QVariantMap &state)
{
    m_severity->setCurrentIndex(std::clamp(state.value(u"severity"_s).toInt(), 0, m_severity->count() - 1));
    m_search->setText(state.value(u"text"_s).toString());
}

void RemarksPage::search(const QString &words)
{
    m_severity->setCurrentIndex(0);
    m_search->setText(words);
}

project::Unconfirmed RemarksPage::unconfirmed() const
{
    project::Unconfirmed rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.add(project::unconfirmedBy(m_workspace.data(), m_model->at(m_filter->mapToSource(index).row())));
    return rows;
}

void RemarksPage::showChosen()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const auto asking = std::ranges::count_if(chosen, [this](const QModelIndex &index) {
        return project::asksToConfirm(m_model->at(m_filter->mapToSource(index).row()));
    });
    m_confirm->setEnabled(asking > 0 && !m_workspace.isReadOnly());
    m_confirm->setToolTip(
        asking > 0 ? tr("Say that what %n chosen remark(s) ask(s) for holds as it stands; your name and the time go "
                        "into the history",
                        nullptr, int(asking))
                   : tr("Choose remarks that ask for confirmation, then say that the rows still hold"));
}

void RemarksPage::goToRow(const QModelIndex &index)
{
    Q_EMIT m_workspace.goToRequested(m_model->at(m_filter->mapToSource(index).row()).place);
}

} // namespace ui
