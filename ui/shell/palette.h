// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/jobrunner.h"
#include "models/workspace.h"
#include "paletteindex.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListView;
class QMenuBar;
class QStandardItemModel;

namespace ui
{

/// One line to go anywhere and do anything: requirements, sections, evidence, devices, people, actions, and what was
/// written.
/// Searching happens beside the window's thread; Return before the results are there takes the first of them.
class Palette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Palette)

public:
    /// The actions are those of `menus`, borrowed, as they are when the palette opens. `window` is the parent.
    Palette(QMenuBar *menus, QWidget *window);

    /// Null: no project is open. Borrowed until then.
    void setWorkspace(Workspace *workspace);
    /// Actions that stand in no menu, with what they belong to. Borrowed.
    void offer(const QString &group, const QList<QAction *> &actions);
    void open();

Q_SIGNALS:
    /// The rows of that owner in that area are wanted.
    void personChosen(const QString &owner, ui::Area area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Index = std::shared_ptr<const QList<PaletteEntry>>;

    void createList();
    void place();
    void close();
    void collectActions(const QList<QAction *> &actions, const QString &menu);
    void buildIndex();
    void search();
    void show(const QList<PaletteHit> &hits, const QString &query);
    void appendKind(PaletteKind kind);
    void appendHit(const PaletteHit &hit, const QString &query);
    void step(int rows);
    void activate();
    void take(const PaletteEntry &entry);

    QMenuBar *m_menus;
    QList<std::pair<QString, QList<QAction *>>> m_offered;
    Workspace *m_workspace = nullptr;
    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<QPointer<QAction>> m_actions;
    QList<PaletteEntry> m_actionEntries;
    Index m_index;
    QList<PaletteHit> m_hits;
    bool m_isStale = true;     ///< the project changed since the index was made
    bool m_isBuilding = false;
    bool m_isSearching = false;
    bool m_wantsFirst = false; ///< Return was pressed meanwhile
    QPointer<QWidget> m_before; ///< had the focus
    JobId m_query;
    JobRunner m_runner; ///< of its own: searching is not shown among the user's jobs. The last: ends first
};

} // namespace ui
