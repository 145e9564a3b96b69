// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "projectview.h"

#include "changeplace.h"
#include "devices/devicespage.h"
#include "documentation/documentationpage.h"
#include "evidence/evidencepage.h"
#include "layoutmemory.h"
#include "remarks/checkservice.h"
#include "remarks/remarkspage.h"
#include "requirements/requirementspage.h"
#include "widgets/field.h"
#include "widgets/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui
{

QString areaName(Area area)
{
    switch (area) {
        case Area::Requirements:
            return ProjectView::tr("Requirements");
        case Area::Evidence:
            return ProjectView::tr("Evidence");
        case Area::Documentation:
            return ProjectView::tr("Documentation");
        case Area::Devices:
            return ProjectView::tr("Devices");
        case Area::Remarks:
            return ProjectView::tr("Remarks");
    }
    Q_UNREACHABLE_RETURN({});
}

QString areaIcon(Area area)
{
    switch (area) {
        case Area::Requirements:
            return u"requirements"_s;
        case Area::Evidence:
            return u"evidence"_s;
        case Area::Documentation:
            return u"documentation"_s;
        case Area::Devices:
            return u"devices"_s;
        case Area::Remarks:
            return u"remarks"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

ProjectView::ProjectView(project::Project &project, JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_workspace(project, jobs),
      m_checks(new CheckService(m_workspace, this)),
      m_rail(new QButtonGroup(this)),
      m_pages(new QStackedWidget(this))
{
    auto *rail = new QVBoxLayout;
    rail->setContentsMargins(6, 8, 6, 8);
    rail->setSpacing(2);
    createRail(rail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(rail);
    row->addWidget(m_pages, 1);
    createPages();
    watchFields();
    restoreSplitters(this);
    connect(&project, &project::Project::changed, this, &ProjectView::onChanged);
    connect(&m_workspace, &Workspace::goToRequested, this, &ProjectView::goTo);
    connect(m_checks, &CheckService::checked, this, [this] {
        for (const Area area : kAreas)
            page(area)->setRemarks(m_checks->report().remarks);
        Q_EMIT checked();
    });
    m_checks->schedule();
}

ProjectView::~ProjectView()
{
    saveSplitters(this);
    // A field that loses the focus while it is destroyed has nobody to tell.
    const auto fields = findChildren<Field *>();
    for (Field *field : fields)
        field->disconnect(this);
}

void ProjectView::createRail(QVBoxLayout *rail)
{
    for (const Area area : kAreas) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"area-"_s + areaIcon(area));
        button->setText(areaName(area));
        button->setIcon(icon(areaIcon(area)));
        button->setIconSize({22, 22});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(areaName(area)).arg(int(area) + 1));
        m_rail->addButton(button, int(area));
        rail->addWidget(button);
    }
    rail->addStretch();
    connect(m_rail, &QButtonGroup::idClicked, this, [this](int id) { showArea(Area(id)); });
}

void ProjectView::createPages()
{
    for (const Area area : kAreas)
        m_pages->addWidget(createPage(area));
    m_rail->button(int(Area::Requirements))->setChecked(true);
}

AreaPage *ProjectView::createPage(Area area)
{
    switch (area) {
        case Area::Requirements:
            return new RequirementsPage(m_workspace, m_pages);
        case Area::Evidence:
            return new EvidencePage(m_workspace, m_pages);
        case Area::Documentation:
            return new DocumentationPage(m_workspace, m_pages);
        case Area::Devices:
            return new DevicesPage(m_workspace, m_pages);
        case Area::Remarks:
            return new RemarksPage(m_workspace, *m_checks, m_pages);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

AreaPage *ProjectView::page(Area area) const
{
    return qobject_cast<AreaPage *>(m_pages->widget(int(area)));
}

Area ProjectView::area() const
{
    return Area(m_pages->currentIndex());
}

void ProjectView::showArea(Area area)
{
    if (area != this->area() && commit()) {
        m_pages->setCurrentIndex(int(area));
        refreshPage();
        Q_EMIT areaChanged();
    }
    m_rail->button(m_pages->currentIndex())->setChecked(true);
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
    showArea(area);
    page(area)->goTo(place);
}

bool ProjectView::commit()
{
    return commitFields(this);
}

void ProjectView::watchFields()
{
    const auto fields = findChildren<Field *>();
    for (Field *field : fields)
        connect(field, &Field::entryChanged, this, [this, field] { onEntryChanged(field); });
}

void ProjectView::onEntryChanged(Field *field)
{
    const QList<Field *> before = m_unstored;
    if (!field->isChanged())
        m_unstored.removeOne(field);
    else if (!m_unstored.contains(field))
        m_unstored.append(field);
    // The field's error is already the new one: what was said last has to be remembered.
    const Unstored saidBefore = std::exchange(m_said, unstored());
    if (before != m_unstored || saidBefore != m_said)
        Q_EMIT unstoredChanged();
}

ProjectView::Unstored ProjectView::unstored() const
{
    if (std::ranges::any_of(m_unstored, &Field::hasError))
        return Unstored::Refused;
    return m_unstored.isEmpty() ? Unstored::Nothing : Unstored::Typing;
}

void ProjectView::onChanged(const project::ChangeEvent &event)
{
    m_stale = QList<Area>(std::begin(kAreas), std::end(kAreas));
    refreshPage();
    if (m_isReplaying)
        goTo(placeOf(event, m_workspace.data()));
}

void ProjectView::refreshPage()
{
    if (m_stale.removeOne(area()))
        page()->refresh();
}

void ProjectView::replay(base::Result<> (project::Project::*step)())
{
    if (!commit())
        return;
    m_isReplaying = true;
    m_workspace.accept((m_workspace.project().*step)());
    m_isReplaying = false;
}

void ProjectView::undo()
{
    replay(&project::Project::undo);
}

void ProjectView::redo()
{
    replay(&project::Project::redo);
}

} // namespace ui
