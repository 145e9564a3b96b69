// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "area.h"
#include "layoutmemory.h"
#include "models/workspace.h"
#include "placehistory.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace ui
{

class AreaPage;
class AreaRail;
class Banner;
class CheckService;
class DraftKeeper;
struct Draft;
class Field;

/// An open project: the rail of areas at the left, the area beside it. An area is made when it is first shown. Borrows
/// project and runner.
class ProjectView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectView)

public:
    ProjectView(project::Project &project, JobRunner &jobs, QWidget *parent = nullptr);
    ~ProjectView() override;

    Workspace &workspace() { return m_workspace; }
    const CheckService &checks() const { return *m_checks; }
    const LayoutMemory &layoutMemory() const { return m_layout; }

    Area area() const { return m_area; }
    /// Stays where it is when a field could not be stored.
    void showArea(Area area);
    /// The same for one who comes by key: the focus goes into the area, where it was there last.
    void enterArea(Area area);
    void goTo(const domain::Place &place);
    /// The area and row in view.
    Stop here() const;
    /// What a person calls that row: "17.2", "VV-012"; the area where it shows no row.
    QString nameOf(const Stop &stop) const;

    /// Of the checker, about the row in view.
    qsizetype remarksHere() const;
    /// The remarks with those words; all of them for none.
    void showRemarks(const QString &words);
    /// What that person owns in the area, and nothing else.
    void showOwner(Area area, const QString &owner);

    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    void back() { travel(&PlaceHistory::back); }
    void forward() { travel(&PlaceHistory::forward); }

    /// Stores what was typed. False: a field could not be stored and has the focus.
    bool commit();
    /// What was typed and is not in the file yet.
    enum class Unstored { Nothing, Typing, Refused };
    Unstored unstored() const;
    void undo();
    void redo();

    /// Puts back what was typed when Gesper was last killed. What was done, in a sentence; empty where nothing was left.
    QString recoverDrafts();
    /// To be called before the project is closed on purpose: what is not stored by then is meant to go.
    void closeDrafts();
    /// To be called before it is closed for another reason: what is not stored comes back the next time.
    void saveDrafts();
    /// The history of the row in view, if the area has one.
    void showHistoryOfRow();

    /// The area in view.
    AreaPage *page() const;
    /// Puts the focus where work in the area begins.
    void focusPage();

Q_SIGNALS:
    void areaChanged();
    /// Another row, area or way back.
    void placeChanged();
    void checked();
    void unstoredChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createLayout();
    AreaPage *page(Area area);
    AreaPage *createPage(Area area);
    void adopt(Area area, AreaPage *page);
    AreaPage *createOverview();
    void onChanged(const project::ChangeEvent &event);
    void onChecked();
    void onPlaceChanged();
    void showWays();
    void refreshPage();
    /// False: the row is not there, or a field could not be stored.
    bool showStop(const Stop &stop);
    void travel(std::optional<Stop> (PlaceHistory::*step)());
    void onEntryChanged(Field *field);
    void retry();
    void replay(base::Result<> (project::Project::*step)(), const QString &said);
    Field *fieldOf(const Draft &draft);
    void showLeftDraft();
    void putBackLeft();
    static void copyText(const Draft &draft);

    Workspace m_workspace;
    LayoutMemory m_layout;
    CheckService *m_checks;
    AreaRail *m_rail;
    QStackedWidget *m_stack;
    QHash<Area, AreaPage *> m_pages; ///< those that were shown
    Area m_area = Area::Requirements;
    Banner *m_draftNotice = nullptr;
    QPushButton *m_putBack = nullptr;
    DraftKeeper *m_drafts = nullptr; ///< null while the project is read-only
    PlaceHistory m_history;
    bool m_isTravelling = false; ///< the stops on the way are none
    QList<Field *> m_unstored;
    Unstored m_said = Unstored::Nothing;
    QTimer m_retry; ///< runs while something waits for room on the disk
    QList<Area> m_stale; ///< areas that were not in view when something changed
    QList<Area> m_unremarked; ///< areas that do not show the last check yet
    bool m_isReplaying = false;
};

} // namespace ui
