// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "statusline.h"

#include "widgets/icons.h"

#include <base/text.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qint64 kMinute = 60;
constexpr qsizetype kLongTitle = 60;
constexpr qsizetype kShortTitle = 18;

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
    : QStatusBar(parent), m_jobs(jobs), m_bar(new QWidget(this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 2);
    createParts();
    // The line never makes the window wider than the user wants it.
    m_bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_bar, 1);
    connect(m_remarks, &QToolButton::clicked, this, &StatusLine::remarksRequested);
    connect(m_confirm, &QToolButton::clicked, this, &StatusLine::confirmRequested);
    connect(&jobs, &JobRunner::changed, this, &StatusLine::showJob);
    setProject(nullptr);
    showJob();
}

void StatusLine::createParts()
{
    m_stored = new QLabel(m_bar);
    m_stored->setObjectName(u"storedState"_s);
    m_remarks = createLink(u"remarksCount"_s, tr("Show the remarks"));
    m_confirm = createLink(u"confirmCount"_s, tr("Show what is to be confirmed"));
    m_holder = new QLabel(m_bar);
    m_holder->setObjectName(u"holder"_s);
    m_law = new QLabel(m_bar);
    m_law->setObjectName(u"dateOfLaw"_s);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins({});
    row->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_stored, m_remarks, m_confirm})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{createJob(), m_holder, m_law})
        row->addWidget(widget);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_law, m_jobText, m_holder, m_remarks, m_stored, m_confirm})
        m_parts.append({widget, {}, false});
}

QToolButton *StatusLine::createLink(const QString &name, const QString &toolTip)
{
    auto *link = new QToolButton(m_bar);
    link->setObjectName(name);
    link->setAutoRaise(true);
    link->setToolTip(toolTip);
    link->setFocusPolicy(Qt::TabFocus);
    return link;
}

QWidget *StatusLine::createJob()
{
    m_job = new QWidget(m_bar);
    m_jobText = new QLabel(m_job);
    m_jobText->setObjectName(u"jobText"_s);
    m_jobText->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(m_job);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(110);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the running job"));
    QToolButton *cancel = createLink(u"cancelJob"_s, tr("Cancel"));
    cancel->setIcon(icon(u"close"_s));
    cancel->setAccessibleName(tr("Cancel the running job"));
    m_queue = createLink(u"jobQueue"_s, tr("Jobs that wait; choose one to cancel it"));
    m_queue->setPopupMode(QToolButton::InstantPopup);
    m_queue->setMenu(new QMenu(m_queue));
    auto *row = new QHBoxLayout(m_job);
    row->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_jobText, m_progress, cancel, m_queue})
        row->addWidget(widget);
    connect(cancel, &QToolButton::clicked, this, [this] { m_jobs.cancel(m_shownJob); });
    connect(m_queue->menu(), &QMenu::aboutToShow, this, &StatusLine::fillQueue);
    return m_job;
}

StatusLine::Part &StatusLine::part(const QWidget *widget)
{
    return *std::ranges::find(m_parts, widget, &Part::widget);
}

void StatusLine::say(QWidget *widget, const QStringList &texts)
{
    Part &part = this->part(widget);
    if (part.isShown && part.texts == texts)
        return;
    part.texts = texts;
    part.isShown = !texts.isEmpty();
    fit();
}

void StatusLine::setProject(const project::Project *project)
{
    for (Part &part : m_parts)
        part.isShown = part.widget == m_jobText && part.isShown;
    m_remarksHere.reset();
    m_remarksInAll.reset();
    fit();
    if (!project)
        return;
    if (project->isReadOnly())
        say(m_stored, {tr("Read-only")});
    else
        setUnstored(ProjectView::Unstored::Nothing);
    const domain::Pack *pack = project->packs().first();
    const QString date = pack->dateOfLaw.toString(Qt::ISODate);
    const QString name = domain::shortName(pack->regulation);
    say(m_law, {tr("%1, law as of %2").arg(name, date), name + u' ' + date});
    sayRemarks();
}

void StatusLine::setUnstored(ProjectView::Unstored unstored)
{
    switch (unstored) {
        case ProjectView::Unstored::Nothing:
            return say(m_stored, {tr("All changes are stored"), tr("Stored", "all changes")});
        case ProjectView::Unstored::Typing:
            return say(m_stored, {tr("Typing – stored when you leave the field"), tr("Typing", "not stored yet")});
        case ProjectView::Unstored::Refused:
            return say(m_stored, {tr("Not stored – see the field"), tr("Not stored")});
    }
}

void StatusLine::setReport(const domain::CheckReport &report)
{
    m_remarksInAll = report.remarks.size();
    m_remarks->setToolTip(tr("%1 errors, %2 warnings, %3 notes. Show the remarks.")
                              .arg(report.count(domain::Severity::Error))
                              .arg(report.count(domain::Severity::Warning))
                              .arg(report.count(domain::Severity::Note)));
    const auto toConfirm = std::ranges::count_if(
        report.remarks, [](const domain::Remark &remark) { return remark.rule.endsWith("to-confirm"_L1); });
    say(m_confirm, toConfirm > 0 ? QStringList{tr("%n to confirm", nullptr, int(toConfirm))} : QStringList());
    sayRemarks();
}

void StatusLine::setRemarksHere(std::optional<qsizetype> remarks)
{
    m_remarksHere = remarks;
    sayRemarks();
}

void StatusLine::sayRemarks()
{
    if (!m_remarksInAll)
        return say(m_remarks, {tr("Checking …")});
    const QString inAll = tr("%n remarks", nullptr, int(*m_remarksInAll));
    if (!m_remarksHere)
        return say(m_remarks, {inAll});
    const QString here = tr("%n remarks here", nullptr, int(*m_remarksHere));
    say(m_remarks, {tr("%1, %2 in all").arg(here).arg(*m_remarksInAll),
                    tr("%1 of %2", "remarks here, in all").arg(*m_remarksHere).arg(*m_remarksInAll)});
}

void StatusLine::setHolder(const QString &name)
{
    say(m_holder, name.isEmpty() ? QStringList() : QStringList{tr("Open for writing by %1").arg(name), name});
}

void StatusLine::showJob()
{
    m_job->setVisible(m_jobs.isBusy());
    if (!m_jobs.isBusy())
        return say(m_jobText, {});
    const JobState state = m_jobs.state();
    m_shownJob = state.id;
    const QString title = base::singleLine(state.title);
    const QString percent = tr(" – %1 %", "percent").arg(state.permille / 10);
    m_progress->setValue(state.permille);
    m_jobText->setToolTip(title + u'\n' + state.what);
    m_queue->setVisible(state.waiting > 0);
    m_queue->setText(tr("%n waiting", nullptr, int(state.waiting)));
    say(m_jobText, {base::elided(title, kLongTitle) + percent + timeLeft(state.secondsLeft),
                    base::elided(title, kShortTitle) + percent + timeLeft(state.secondsLeft),
                    base::elided(title, kShortTitle) + percent});
    fit();
}

void StatusLine::fillQueue()
{
    QMenu *menu = m_queue->menu();
    menu->clear();
    const QList<JobState> waiting = m_jobs.states().sliced(1);
    for (const JobState &job : waiting) {
        const QString title = base::elided(base::singleLine(job.title), kLongTitle).replace(u'&', u"&&"_s);
        menu->addAction(icon(u"close"_s), tr("Cancel: %1").arg(title), this, [this, id = job.id] { m_jobs.cancel(id); });
    }
}

void StatusLine::setText(QWidget *widget, const QString &text)
{
    if (auto *label = qobject_cast<QLabel *>(widget))
        label->setText(text);
    else if (auto *link = qobject_cast<QToolButton *>(widget))
        link->setText(text);
}

void StatusLine::fit()
{
    QList<qsizetype> lengths(m_parts.size(), 0);
    const auto show = [&](qsizetype i) {
        const Part &part = m_parts.at(i);
        const QString text = part.isShown ? part.texts.value(lengths.at(i)) : QString();
        setText(part.widget, text);
        part.widget->setVisible(!text.isEmpty());
    };
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        show(i);
    const auto isTooLong = [this] {
        m_job->layout()->invalidate();
        m_bar->layout()->invalidate();
        return m_bar->layout()->totalSizeHint().width() > m_bar->width();
    };
    // First all parts get shorter, one after the other; then what matters least goes.
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        while (lengths.at(i) + 1 < m_parts.at(i).texts.size() && isTooLong()) {
            ++lengths[i];
            show(i);
        }
    }
    for (qsizetype i : {0, 2}) {
        if (isTooLong())
            m_parts.at(i).widget->hide();
    }
    m_bar->layout()->activate(); // at once: no part stands in the room of its last text
    m_job->layout()->activate();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

} // namespace ui
