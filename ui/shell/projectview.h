// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <QWidget>

class QButtonGroup;
class QStackedWidget;
class QVBoxLayout;

namespace ui
{

class AreaPage;
class CheckService;
class Field;

enum class Area { Requirements, Evidence, Documentation, Devices, Remarks };

/// An open project: the rail of areas at the left, the area beside it. Borrows project and runner.
class ProjectView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectView)

public:
    ProjectView(project::Project &project, JobRunner &jobs, QWidget *parent = nullptr);
    ~ProjectView() override;

    Workspace &workspace() { return m_workspace; }
    const CheckService &checks() const { return *m_checks; }

    Area area() const;
    /// Stays where it is when a field could not be stored.
    void showArea(Area area);
    void goTo(const domain::Place &place);

    /// Stores what was typed. False: a field could not be stored and has the focus.
    bool commit();
    /// What was typed and is not in the file yet.
    enum class Unstored { Nothing, Typing, Refused };
    Unstored unstored() const;
    void undo();
    void redo();

    /// The area in view.
    AreaPage *page() const { return page(area()); }

Q_SIGNALS:
    void areaChanged();
    void checked();
    void unstoredChanged();

private:
    void createPages();
    AreaPage *createPage(Area area);
    void createRail(QVBoxLayout *rail);
    void onChanged(const project::ChangeEvent &event);
    void refreshPage();
    void watchFields();
    void onEntryChanged(Field *field);
    void replay(base::Result<> (project::Project::*step)());
    AreaPage *page(Area area) const;

    Workspace m_workspace;
    CheckService *m_checks;
    QButtonGroup *m_rail;
    QStackedWidget *m_pages;
    QList<Field *> m_unstored;
    Unstored m_said = Unstored::Nothing;
    QList<Area> m_stale; ///< areas that were not in view when something changed
    bool m_isReplaying = false;
};

/// What an area is called, for the rail and the menu.
QString areaName(Area area);
QString areaIcon(Area area);
inline constexpr Area kAreas[] = {Area::Requirements, Area::Evidence, Area::Documentation, Area::Devices,
                                  Area::Remarks};

} // namespace ui
