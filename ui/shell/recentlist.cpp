// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "recentlist.h"

#include "pathprobe.h"
#include "recentdelegate.h"
#include "recentmodel.h"
#include "widgets/emptyhint.h"
#include "widgets/icons.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui
{

RecentList::RecentList(QWidget *parent)
    : QListView(parent), m_model(new RecentModel(this)), m_probe(new PathProbe(this))
{
    setObjectName(u"recentProjects"_s);
    setAccessibleName(tr("Recent projects"));
    setModel(m_model);
    setItemDelegate(new RecentDelegate(this));
    setSpacing(4);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    new EmptyHint(tr("The projects you open will stand here, with how far they are.\n\nBegin with a new project, or look "
                     "at an example to see what a finished one is like."),
                  this);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT projectChosen(index.data(kRecentPathRole).toString()); });
    connect(m_probe, &PathProbe::found, m_model, &RecentModel::setState);
    refresh();
}

void RecentList::refresh()
{
    const QString path = currentPath();
    const QList<RecentProject> projects = recentProjects();
    m_model->setProjects(projects);
    select(path);
    for (const RecentProject &project : projects)
        m_probe->look(project.path);
}

QString RecentList::currentPath() const
{
    return currentIndex().data(kRecentPathRole).toString();
}

void RecentList::select(const QString &path)
{
    const QModelIndexList found = m_model->match(m_model->index(0), kRecentPathRole, path, 1, Qt::MatchExactly);
    setCurrentIndex(found.isEmpty() ? m_model->index(0) : found.first());
}

void RecentList::removeCurrent()
{
    const int row = currentIndex().row();
    forgetRecentProject(currentPath());
    refresh();
    setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
}

void RecentList::togglePinned()
{
    pinRecentProject(currentPath(), !currentIndex().data(kRecentPinnedRole).toBool());
    refresh();
}

void RecentList::showInFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(currentPath()).path()));
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Delete) || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    removeCurrent();
}

void RecentList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const bool isThere = !index.data(kRecentMissingRole).toBool();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"recentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"file-open"_s), tr("&Open"), this, [this] { Q_EMIT projectChosen(currentPath()); })
        ->setEnabled(isThere);
    menu->addAction(icon(u"file-new"_s), tr("&New project from this one…"), this,
                    [this] { Q_EMIT carryOverRequested(currentPath()); })
        ->setEnabled(isThere);
    menu->addAction(tr("Show in &folder"), this, &RecentList::showInFolder)->setEnabled(isThere);
    menu->addSeparator();
    menu->addAction(index.data(kRecentPinnedRole).toBool() ? tr("Un&pin") : tr("&Pin to the top"), this,
                    &RecentList::togglePinned);
    menu->addAction(icon(u"remove"_s), tr("&Remove from this list"), QKeySequence::Delete, this,
                    &RecentList::removeCurrent);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace ui
