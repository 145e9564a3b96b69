// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "addingreport.h"

#include "addingsummary.h"
#include "widgets/icons.h"
#include "widgets/rows.h"

#include <domain/keptwords.h>

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kLinesInView = 6;

bool isKnown(const project::AddedEvidence &added)
{
    return added.outcome == project::AddOutcome::AlreadyThere;
}

} // namespace

AddingReport::AddingReport(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_title(new QLabel(this)), m_files(new QTreeWidget(this))
{
    setObjectName(u"addingReport"_s);
    setFrameShape(QFrame::StyledPanel);
    m_title->setObjectName(u"addingReportTitle"_s);
    m_files->setObjectName(u"addingReportFiles"_s);
    m_files->setAccessibleName(tr("What became of the files"));
    m_files->setHeaderLabels({tr("File"), tr("Result"), tr("Reason")});
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    airRows(m_files);
    m_files->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_files->setColumnWidth(0, 220);
    m_files->setColumnWidth(1, 260);
    m_files->setFixedHeight((kLinesInView + 1) * (fontMetrics().height() + 8));
    auto *copyButton = new QPushButton(tr("Copy the list"), this);
    copyButton->setObjectName(u"copyAddingReport"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeAddingReport"_s);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the list"));
    close->setAccessibleName(close->toolTip());
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(copyButton);
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_files);
    hide();
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(copyButton, &QPushButton::clicked, this, &AddingReport::copy);
    connect(m_files, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const qint64 revision = item->data(0, Qt::UserRole).toLongLong(); revision > 0)
            Q_EMIT revisionChosen({revision});
    });
    connect(&workspace, &Workspace::evidenceAdded, this, &AddingReport::showBatch);
    showBatch();
}

void AddingReport::addLine(const QString &path, const QString &outcome, const QString &why, qint64 revision)
{
    auto *item = new QTreeWidgetItem(m_files, {QFileInfo(path).fileName(), outcome, why});
    item->setToolTip(0, QDir::toNativeSeparators(path));
    item->setToolTip(2, why);
    item->setData(0, Qt::UserRole, revision);
}

void AddingReport::showBatch()
{
    const project::EvidenceBatch &batch = m_workspace.lastBatch();
    m_files->clear();
    for (const project::RefusedEvidence &refused : batch.refused)
        addLine(refused.path, tr("not added"), refused.error.message, 0);
    for (const bool known : {true, false}) {
        for (const project::AddedEvidence &added : batch.added) {
            if (isKnown(added) == known)
                addLine(added.path, outcomeOf(added, m_workspace.data()), domain::keptWords(added.note), added.revision.value);
        }
    }
    const auto known = std::ranges::count_if(batch.added, isKnown);
    m_title->setText(tr("Files added last: %1 added, %2 already here, %3 not added")
                         .arg(batch.added.size() - known)
                         .arg(known)
                         .arg(batch.refused.size()));
    setVisible(!batch.refused.isEmpty() || known > 0);
}

void AddingReport::copy() const
{
    QStringList lines;
    for (int row = 0; row < m_files->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_files->topLevelItem(row);
        lines.append(QStringList{item->text(0), item->text(1), item->text(2)}.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace ui
