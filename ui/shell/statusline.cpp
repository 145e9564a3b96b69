// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "statusline.h"

#include "widgets/icons.h"

#include <base/text.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qint64 kMinute = 60;

QString timeLeft(std::optional<qint64> seconds)
{
    if (!seconds)
        return {};
    return *seconds < kMinute
               ? StatusLine::tr(", %n s left", nullptr, int(*seconds))
               : StatusLine::tr(", %n min left", nullptr, int((*seconds + kMinute - 1) / kMinute));
}

} // namespace

StatusLine::StatusLine(JobRunner &jobs, QWidget *parent)
    : QStatusBar(parent),
      m_jobs(jobs),
      m_stored(new QLabel(this)),
      m_remarks(new QToolButton(this)),
      m_job(new QWidget(this)),
      m_jobText(new QLabel(m_job)),
      m_progress(new QProgressBar(m_job)),
      m_law(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 2);
    m_stored->setObjectName(u"storedState"_s);
    m_remarks->setObjectName(u"remarksCount"_s);
    m_remarks->setAutoRaise(true);
    m_remarks->setToolTip(tr("Show the remarks"));
    m_jobText->setObjectName(u"jobText"_s);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the running job"));
    auto *cancel = new QToolButton(m_job);
    cancel->setObjectName(u"cancelJob"_s);
    cancel->setIcon(icon(u"close"_s));
    cancel->setAutoRaise(true);
    cancel->setToolTip(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel the running job"));
    auto *row = new QHBoxLayout(m_job);
    row->setContentsMargins({});
    row->addWidget(m_jobText);
    row->addWidget(m_progress);
    row->addWidget(cancel);
    addWidget(m_stored);
    addWidget(m_remarks);
    addPermanentWidget(m_job);
    addPermanentWidget(m_law);
    connect(m_remarks, &QToolButton::clicked, this, &StatusLine::remarksRequested);
    connect(cancel, &QToolButton::clicked, this, [this] { m_jobs.cancel(m_shownJob); });
    connect(&jobs, &JobRunner::changed, this, &StatusLine::showJob);
    setProject(nullptr);
    showJob();
}

void StatusLine::setProject(const project::Project *project)
{
    m_remarks->setVisible(project);
    m_stored->setVisible(project);
    m_law->setVisible(project);
    if (!project)
        return;
    if (project->isReadOnly())
        m_stored->setText(tr("Read-only"));
    else
        setUnstored(ProjectView::Unstored::Nothing);
    const domain::Pack *pack = project->packs().first();
    m_law->setText(tr("%1, law as of %2")
                       .arg(domain::shortName(pack->regulation), pack->dateOfLaw.toString(Qt::ISODate)));
    m_remarks->setText(tr("Checking …"));
}

void StatusLine::setUnstored(ProjectView::Unstored unstored)
{
    switch (unstored) {
        case ProjectView::Unstored::Nothing:
            return m_stored->setText(tr("All changes are stored"));
        case ProjectView::Unstored::Typing:
            return m_stored->setText(tr("Typing – stored when you leave the field"));
        case ProjectView::Unstored::Refused:
            return m_stored->setText(tr("Not stored – see the field"));
    }
}

void StatusLine::setReport(const domain::CheckReport &report)
{
    m_remarks->setText(tr("%1 errors, %2 warnings, %3 notes")
                           .arg(report.count(domain::Severity::Error))
                           .arg(report.count(domain::Severity::Warning))
                           .arg(report.count(domain::Severity::Note)));
}

void StatusLine::showJob()
{
    m_job->setVisible(m_jobs.isBusy());
    if (!m_jobs.isBusy())
        return;
    const JobState state = m_jobs.state();
    m_shownJob = state.id;
    const QString waiting = state.waiting > 0 ? tr(" (%n waiting)", nullptr, int(state.waiting)) : QString();
    m_jobText->setText(
        base::elided(base::singleLine(state.title), 60) +
        tr(" – %1 %%2", "percent, time left").arg(state.permille / 10).arg(timeLeft(state.secondsLeft)) +
        waiting);
    m_jobText->setToolTip(state.what);
    m_progress->setValue(state.permille);
}

} // namespace ui
