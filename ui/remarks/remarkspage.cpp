// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "remarkspage.h"

#include "checkservice.h"
#include "models/words.h"
#include "remarkfilter.h"
#include "remarkmodel.h"
#include "widgets/emptyhint.h"

#include <domain/checker.h>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
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
    createTable();
    m_closing = new QLabel(this);
    m_closing->setObjectName(u"closingSentence"_s);
    m_closing->setWordWrap(true);
    m_closing->setTextFormat(Qt::PlainText);
    column->addWidget(m_table, 1);
    column->addWidget(m_closing);
    connect(&checks, &CheckService::checked, this, &RemarksPage::showReport);
    if (checks.report().rules > 0)
        showReport();
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
    m_severity->setAccessibleName(tr("Which remarks to show"));
    for (const QString &text : {tr("All remarks"), tr("Errors"), tr("Warnings"), tr("Notes")})
        m_severity->addItem(text);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"remarkSearch"_s);
    m_search->setPlaceholderText(tr("Find by place or words"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_severity);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    connect(m_severity, &QComboBox::currentIndexChanged, m_filter, [this](int index) {
        m_filter->setSeverity(index > 0 ? std::optional(domain::Severity(index - 1)) : std::nullopt);
    });
    connect(m_search, &QLineEdit::textChanged, m_filter, &RemarkFilter::setText);
    return bar;
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
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setIconSize({16, 16});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    new EmptyHint(tr("No remark to show. What the checker looked at stands below."), m_table);
    restoreColumns();
    connect(m_table, &QTableView::activated, this, &RemarksPage::goToRow);
}

void RemarksPage::restoreColumns()
{
    if (m_table->horizontalHeader()->restoreState(QSettings().value(kColumnsKey).toByteArray()))
        return;
    const int widths[] = {100, 170, 430, 300};
    for (int column = 0; column < kRemarkColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(column, widths[column]);
}

void RemarksPage::showReport()
{
    m_model->setRemarks(m_checks.report().remarks);
    m_closing->setText(domain::closingSentence(m_checks.report()));
}

QVariantMap RemarksPage::layoutState() const
{
    return {{u"severity"_s, m_severity->currentIndex()}};
}

void RemarksPage::restoreLayoutState(const QVariantMap &state)
{
    m_severity->setCurrentIndex(std::clamp(state.value(u"severity"_s).toInt(), 0, m_severity->count() - 1));
}

void RemarksPage::search(const QString &words)
{
    m_severity->setCurrentIndex(0);
    m_search->setText(words);
}

void RemarksPage::goToRow(const QModelIndex &index)
{
    Q_EMIT m_workspace.goToRequested(m_model->at(m_filter->mapToSource(index).row()).place);
}

} // namespace ui
