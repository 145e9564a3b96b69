// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "projectview.h"

#include "arearail.h"
#include "banner.h"
#include "changeplace.h"
#include "devices/devicespage.h"
#include "documentation/documentationpage.h"
#include "draftkeeper.h"
#include "evidence/evidencedrop.h"
#include "evidence/evidencepage.h"
#include "help/manual.h"
#include "history/historypage.h"
#include "overview/overviewpage.h"
#include "remarks/checkservice.h"
#include "remarks/remarkspage.h"
#include "requirements/requirementspage.h"
#include "widgets/announce.h"
#include "widgets/field.h"

#include <domain/names.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kRailKey = "rail/collapsed"_L1;
constexpr std::chrono::seconds kBetweenTries{5};
/// Empty: there was nothing to take back.
QString sentence(const QString &text, const QString &step)
{
    return step.isEmpty() ? QString() : text.arg(step);
}

constexpr int kNarrow = 1000; ///< below this width the areas need the room that their names take

} // namespace

ProjectView::ProjectView(project::Project &project, JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_workspace(project, jobs),
      m_layout(project.data().info.uuid),
      m_checks(new CheckService(m_workspace, this)),
      m_rail(new AreaRail(this)),
      m_stack(new QStackedWidget(this))
{
    createLayout();
    if (!project.isReadOnly())
        m_drafts = new DraftKeeper(project.data().info.uuid, project.path(), *this);
    new EvidenceDrop(m_workspace, this);
    connect(&project, &project::Project::changed, this, &ProjectView::onChanged);
    connect(&m_workspace, &Workspace::goToRequested, this, &ProjectView::goTo);
    connect(m_checks, &CheckService::checked, this, &ProjectView::onChecked);
    connect(m_rail, &AreaRail::areaChosen, this, &ProjectView::showArea);
    connect(m_rail, &AreaRail::backRequested, this, &ProjectView::back);
    connect(m_rail, &AreaRail::forwardRequested, this, &ProjectView::forward);
    m_retry.setInterval(kBetweenTries);
    connect(&m_retry, &QTimer::timeout, this, &ProjectView::retry);
    const std::optional<Stop> last = m_layout.stop();
    m_area = last ? last->area : Area::Requirements;
    m_stack->setCurrentWidget(page(m_area));
    if (last) {
        page()->goTo(last->place);
        m_layout.restoreState(m_area, page()); // a filter that hides the row was cleared to show it
    }
    m_rail->setArea(m_area);
    onPlaceChanged();
    m_checks->schedule();
}

ProjectView::~ProjectView()
{
    m_layout.setStop(here());
    m_layout.setValue(kRailKey, m_rail->isCollapsed());
    for (const auto &[area, page] : std::as_const(m_pages).asKeyValueRange())
        m_layout.keep(area, page);
    // A field that loses the focus while it is destroyed has nobody to tell.
    const auto fields = findChildren<Field *>();
    for (Field *field : fields)
        field->disconnect(this);
}

void ProjectView::createLayout()
{
    m_rail->setCollapsed(m_layout.value(kRailKey).toBool());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    // In a window that is smaller than an area can be, the area is scrolled: nothing is out of reach.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"areaScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_stack);
    scroll->viewport()->setAutoFillBackground(false);
    row->addWidget(scroll, 1);
    m_draftNotice = new Banner(u"warning"_s, u"draftNotice"_s, this);
    m_putBack = m_draftNotice->addButton(tr("Put it into the field"), u"draftPutBack"_s, [this] { putBackLeft(); });
    m_draftNotice->addButton(tr("Copy it"), u"draftCopy"_s, [this] { copyText(m_drafts->left().first()); });
    m_draftNotice->addButton(tr("Discard it"), u"draftDiscard"_s, [this] {
        m_drafts->forget(m_drafts->left().first());
        showLeftDraft();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_draftNotice);
    column->addLayout(row, 1);
}

AreaPage *ProjectView::createOverview()
{
    auto *overview = new OverviewPage(m_workspace, m_stack);
    connect(overview, &OverviewPage::remarksRequested, this, [this](domain::Severity severity) {
        showArea(Area::Remarks);
        qobject_cast<RemarksPage *>(page(Area::Remarks))->showSeverity(severity);
    });
    connect(overview, &OverviewPage::changesRequested, this, [this] { showArea(Area::History); });
    return overview;
}

void ProjectView::showHistoryOfRow()
{
    const HistoryRow row = page()->historyRow();
    if (!row.isSet())
        return;
    showArea(Area::History);
    if (area() == Area::History)
        qobject_cast<HistoryPage *>(page())->showRow(row);
}

AreaPage *ProjectView::createPage(Area area)
{
    switch (area) {
        case Area::Overview:
            return createOverview();
        case Area::History:
            return new HistoryPage(m_workspace, m_stack);
        case Area::Requirements:
            return new RequirementsPage(m_workspace, m_stack);
        case Area::Evidence:
            return new EvidencePage(m_workspace, m_stack);
        case Area::Documentation:
            return new DocumentationPage(m_workspace, m_stack);
        case Area::Devices:
            return new DevicesPage(m_workspace, m_stack);
        case Area::Remarks:
            return new RemarksPage(m_workspace, *m_checks, m_stack);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

AreaPage *ProjectView::page(Area area)
{
    AreaPage *&page = m_pages[area];
    if (!page) {
        page = createPage(area);
        adopt(area, page);
    }
    return page;
}

AreaPage *ProjectView::page() const
{
    return m_pages.value(m_area);
}

void ProjectView::adopt(Area area, AreaPage *page)
{
    m_stack->addWidget(page);
    setHelpTopic(page, areaIcon(area));
    connect(page, &AreaPage::historyRequested, this, &ProjectView::showHistoryOfRow);
    m_stale.removeOne(area);
    m_unremarked.removeOne(area);
    m_layout.restore(area, page);
    page->setRemarks(m_checks->report().remarks);
    const auto fields = page->findChildren<Field *>();
    for (Field *field : fields)
        connect(field, &Field::entryChanged, this, [this, field] { onEntryChanged(field); });
    connect(page, &AreaPage::placeChanged, this, [this, page] {
        if (page == this->page())
            onPlaceChanged();
    });
}

Stop ProjectView::here() const
{
    return {m_area, page()->place()};
}

QString ProjectView::nameOf(const Stop &stop) const
{
    const domain::ProjectData &rows = m_workspace.data();
    if (!stop.place.clause.isEmpty()) {
        const auto row = m_workspace.environment().catalog.find(stop.place.clause);
        if (!row)
            return stop.place.clause;
        return row->pack->annex == "I"_L1 ? row->requirement().ref
                                          : domain::placeName(*row->pack, row->requirement());
    }
    if (const domain::Document *document = domain::documentOf(rows, {stop.place.document}))
        return document->number;
    const domain::Device *device = domain::deviceOf(rows, {stop.place.device});
    return device ? device->name : areaName(stop.area);
}

void ProjectView::showArea(Area area)
{
    if (area != m_area && commit()) {
        AreaPage *next = page(area);
        const QWidget *focus = window()->focusWidget();
        const bool takesFocus = !focus || m_stack->isAncestorOf(focus);
        const bool isFirstTime = !next->focusWidget();
        m_area = area;
        m_stack->setCurrentWidget(next);
        refreshPage();
        if (takesFocus && isFirstTime)
            focusPage();
        Q_EMIT areaChanged();
        onPlaceChanged();
    }
    m_rail->setArea(m_area);
}

void ProjectView::enterArea(Area area)
{
    showArea(area);
    const QWidget *focus = window()->focusWidget();
    if (m_area != area || (focus && page()->isAncestorOf(focus)))
        return;
    if (QWidget *last = page()->focusWidget(); last && last->isVisible())
        last->setFocus(Qt::OtherFocusReason);
    else
        focusPage();
}

void ProjectView::goTo(const domain::Place &place)
{
    Area area = place.document > 0 ? Area::Evidence : Area::Devices;
    if (!place.clause.isEmpty()) {
        const auto row = m_workspace.environment().catalog.find(place.clause);
        if (!m_workspace.accept(row))
            return;
        area = row->pack->annex == "I"_L1 ? Area::Requirements : Area::Documentation;
    }
    showStop({area, place});
    onPlaceChanged();
}

bool ProjectView::showStop(const Stop &stop)
{
    const QScopedValueRollback travelling(m_isTravelling, true);
    showArea(stop.area);
    if (m_area == stop.area)
        page()->goTo(stop.place);
    return here() == stop;
}

void ProjectView::focusPage()
{
    if (QWidget *entry = page()->focusProxy(); entry && !entry->isHidden())
        entry->setFocus(Qt::OtherFocusReason);
}

void ProjectView::travel(std::optional<Stop> (PlaceHistory::*step)())
{
    if (!commit())
        return;
    // A row that was removed in the meantime is passed by.
    while (const auto stop = (m_history.*step)()) {
        if (showStop(*stop))
            break;
    }
    showWays();
}

void ProjectView::onPlaceChanged()
{
    if (m_isTravelling)
        return;
    m_history.visit(here());
    showWays();
}

void ProjectView::showWays()
{
    m_rail->setWays(canGoBack(), canGoForward());
    Q_EMIT placeChanged();
}

void ProjectView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < kNarrow);
}

qsizetype ProjectView::remarksHere() const
{
    const domain::Place here = page()->place();
    return std::ranges::count_if(m_checks->report().remarks, [&](const domain::Remark &remark) {
        const domain::Place &place = remark.place;
        if (!here.clause.isEmpty())
            return place.clause == here.clause; // of its references as well, which are about a document too
        return place.clause.isEmpty() && place.document == here.document && place.device == here.device;
    });
}

void ProjectView::showRemarks(const QString &words)
{
    showArea(Area::Remarks);
    if (auto *remarks = qobject_cast<RemarksPage *>(page()))
        remarks->search(words);
}

void ProjectView::showOwner(Area area, const QString &owner)
{
    showArea(area);
    if (m_area == area)
        page()->showOwner(owner);
}

// No area is left with something typed in it.
bool ProjectView::commit()
{
    return commitFields(page());
}

void ProjectView::onEntryChanged(Field *field)
{
    const QList<Field *> before = m_unstored;
    if (!field->isChanged())
        m_unstored.removeOne(field);
    else if (!m_unstored.contains(field))
        m_unstored.append(field);
    if (m_drafts)
        m_drafts->follow(m_unstored);
    if (std::ranges::any_of(m_unstored, &Field::mayRetry))
        m_retry.start();
    else
        m_retry.stop();
    // The field's error is already the new one: what was said last has to be remembered.
    const Unstored saidBefore = std::exchange(m_said, unstored());
    if (before != m_unstored || saidBefore != m_said)
        Q_EMIT unstoredChanged();
}

// A field that is being typed in is stored when it is left, as always.
void ProjectView::retry()
{
    const QList<Field *> waiting = m_unstored;
    for (Field *field : waiting) {
        const QWidget *focus = QApplication::focusWidget();
        if (field->mayRetry() && !(focus && field->isAncestorOf(focus)))
            field->commit();
    }
}

ProjectView::Unstored ProjectView::unstored() const
{
    if (std::ranges::any_of(m_unstored, &Field::hasError))
        return Unstored::Refused;
    return m_unstored.isEmpty() ? Unstored::Nothing : Unstored::Typing;
}

void ProjectView::onChanged(const project::ChangeEvent &event)
{
    for (AreaPage *page : std::as_const(m_pages))
        page->follow(event);
    m_stale = m_pages.keys();
    refreshPage();
    if (m_isReplaying)
        goTo(placeOf(event, m_workspace.data()));
}

void ProjectView::onChecked()
{
    m_unremarked = m_pages.keys();
    refreshPage();
    Q_EMIT checked();
}

void ProjectView::refreshPage()
{
    if (m_stale.removeOne(m_area))
        page()->refresh();
    if (m_unremarked.removeOne(m_area))
        page()->setRemarks(m_checks->report().remarks);
}

void ProjectView::replay(base::Result<> (project::Project::*step)(), const QString &said)
{
    m_isReplaying = true;
    const bool done = m_workspace.accept((m_workspace.project().*step)());
    m_isReplaying = false;
    if (done)
        announce(this, said);
}

void ProjectView::undo()
{
    if (commit())
        replay(&project::Project::undo, sentence(tr("Undone: %1"), m_workspace.project().undoText()));
}

void ProjectView::redo()
{
    if (commit())
        replay(&project::Project::redo, sentence(tr("Redone: %1"), m_workspace.project().redoText()));
}

} // namespace ui
