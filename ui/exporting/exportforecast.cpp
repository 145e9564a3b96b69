// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "exportforecast.h"

#include "models/shown.h"
#include "models/words.h"
#include "widgets/icons.h"
#include "widgets/rows.h"

#include <project/exportdocument.h>

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kDelay = 150; ///< milliseconds
constexpr qsizetype kMostRows =
    100; ///< more of them nobody reads here, and to break their lines takes long; the remarks have an area of their own

/// The gravest first, as many as are shown.
QList<domain::Remark> shownOf(const QList<domain::Remark> &remarks)
{
    QList<domain::Remark> shown;
    for (const auto severity : {domain::Severity::Error, domain::Severity::Warning, domain::Severity::Note}) {
        for (const domain::Remark &remark : remarks) {
            if (remark.severity == severity && shown.size() < kMostRows)
                shown.append(remark);
        }
    }
    return shown;
}

QString iconOf(domain::Severity severity)
{
    switch (severity) {
        case domain::Severity::Error:
            return u"error"_s;
        case domain::Severity::Warning:
            return u"warning"_s;
        case domain::Severity::Note:
            break;
    }
    return u"note"_s;
}

} // namespace

ExportForecast::ExportForecast(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_size(new QLabel(this)),
      m_counts(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_goTo(new QPushButton(tr("Go &there"), this)),
      m_delay(new QTimer(this))
{
    m_size->setObjectName(u"exportEstimate"_s);
    m_size->setWordWrap(true);
    m_counts->setObjectName(u"exportRemarkCounts"_s);
    m_counts->setText(tr("Checking what a reviewer would see …"));
    m_counts->setWordWrap(true);
    m_list->setObjectName(u"exportRemarks"_s);
    m_list->setAccessibleName(tr("Remarks that a reviewer would see"));
    m_list->setWordWrap(true);
    airRows(m_list);
    m_list->setIconSize({16, 16});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_goTo->setObjectName(u"exportGoToRemark"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_size);
    column->addWidget(m_counts);
    column->addWidget(m_list, 1);
    column->addWidget(m_goTo, 0, Qt::AlignLeft);
    column->addStretch();
    m_list->hide(); // until there are remarks
    m_goTo->hide();
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelay);
    connect(m_delay, &QTimer::timeout, this, &ExportForecast::check);
    connect(m_list, &QListWidget::itemActivated, this, &ExportForecast::goTo);
    connect(m_goTo, &QPushButton::clicked, this, &ExportForecast::goTo);
    connect(&workspace.project(), &project::Project::changed, this, [this] { show(m_kind, m_devices); });
}

void ExportForecast::show(report::DocumentKind kind, const QList<domain::DeviceId> &devices)
{
    m_kind = kind;
    m_devices = devices;
    showSize();
    m_delay->start();
}

void ExportForecast::showSize()
{
    const auto estimate =
        project::estimateExport(m_workspace.data(), m_workspace.environment().catalog, m_kind, m_devices);
    QString text = tr("About %n pages, ", nullptr, int(estimate.pages())) +
                   sizeText(estimate.bytes);
    if (estimate.evidencePages > 0)
        text += u'\n' + tr("%n of them are evidence.", nullptr, int(estimate.evidencePages));
    if (estimate.attachments > 0)
        text += u'\n' + tr("%n files go in as attachments.", nullptr, int(estimate.attachments));
    m_size->setText(text);
}

void ExportForecast::check()
{
    m_jobs.cancelAll();
    const quint64 number = ++m_number;
    const auto run = [data = m_workspace.data(), environment = m_workspace.environment(),
                      devices = m_devices](base::JobContext &) -> base::Result<domain::CheckReport> {
        return project::checkProject(data, environment, devices);
    };
    m_jobs.start<domain::CheckReport>(tr("Checking"), run, this,
                                      [this, number](const base::Result<domain::CheckReport> &report) {
                                          if (report && number == m_number)
                                              showRemarks(*report);
                                      });
}

void ExportForecast::showRemarks(const domain::CheckReport &report)
{
    const QStringList counts{tr("%n errors", nullptr, int(report.count(domain::Severity::Error))),
                             tr("%n warnings", nullptr, int(report.count(domain::Severity::Warning))),
                             tr("%n notes", nullptr, int(report.count(domain::Severity::Note)))};
    m_counts->setText(tr("A reviewer would see: %1.").arg(counts.join(u", "_s)));
    const QList<domain::Remark> remarks = shownOf(report.remarks);
    const int current = m_list->currentRow();
    m_list->clear();
    m_places.clear();
    for (const domain::Remark &remark : remarks) {
        const QString text =
            tr("%1: %2", "a place and what is said of it").arg(remark.place.text, remark.message);
        auto *item = new QListWidgetItem(icon(iconOf(remark.severity)), text, m_list);
        item->setToolTip(remark.advice);
        item->setData(Qt::AccessibleTextRole, QString(word(remark.severity) + u", "_s + text));
        m_places.append(remark.place);
    }
    m_list->setCurrentRow(std::clamp(current, 0, std::max(0, m_list->count() - 1)));
    m_list->setVisible(!m_places.isEmpty());
    m_goTo->setVisible(!m_places.isEmpty());
}

void ExportForecast::goTo()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_places.size())
        Q_EMIT goToRequested(m_places.at(row));
}

} // namespace ui
