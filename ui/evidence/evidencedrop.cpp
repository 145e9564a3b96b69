// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencedrop.h"

#include "citationspane.h"
#include "citing.h"
#include "evidenceadder.h"
#include "evidencepage.h"
#include "evidencetreemodel.h"
#include "models/clausemodel.h"
#include "widgets/filedrop.h"

#include <domain/names.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QRubberBand>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kSpringMs = 600;
constexpr int kScrollEdge = 20;

/// Files and folders that are evidence; a single project file is not.
QStringList evidenceFiles(const QMimeData *data)
{
    const QStringList files = localFiles(data);
    const bool isProject = files.size() == 1 && files.first().endsWith(".gesper"_L1, Qt::CaseInsensitive);
    return isProject ? QStringList() : files;
}

/// Those of this project; what was dragged here from another window may name others.
QList<domain::RevisionId> draggedRevisions(const QMimeData *data, const domain::ProjectData &project)
{
    QList<domain::RevisionId> revisions;
    const QList<QByteArray> words = data->data(kRevisionsMimeType).split(' ');
    for (const QByteArray &word : words) {
        const domain::RevisionId id{word.toLongLong()};
        if (domain::revisionOf(project, id))
            revisions.append(id);
    }
    return revisions;
}

template <typename T>
T *ancestorOf(QWidget *widget)
{
    for (QWidget *each = widget; each; each = each->parentWidget()) {
        if (auto *found = qobject_cast<T *>(each))
            return found;
    }
    return nullptr;
}

/// So that a tree can be dragged through.
void scrollNearEdge(QAbstractItemView *view, QPoint position)
{
    if (position.y() < kScrollEdge)
        view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (position.y() > view->viewport()->height() - kScrollEdge)
        view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
}

} // namespace

EvidenceDrop::EvidenceDrop(Workspace &workspace, QWidget *view)
    : QObject(view), m_workspace(workspace), m_view(view), m_adder(new EvidenceAdder(workspace, view))
{
    m_adder->setTelling(true);
    m_spring.setSingleShot(true);
    m_spring.setInterval(kSpringMs);
    connect(&m_spring, &QTimer::timeout, this, [this] {
        if (m_held)
            m_held->click();
    });
    if (workspace.isReadOnly())
        return;
    view->setAcceptDrops(true);
    // Fields take what is dropped on them as text; files are no text.
    QCoreApplication::instance()->installEventFilter(this);
}

EvidenceDrop::~EvidenceDrop()
{
    clearMark();
}

void EvidenceDrop::clearMark()
{
    if (m_mark)
        m_mark->deleteLater();
    m_mark.clear();
}

bool EvidenceDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
        case QEvent::DragEnter:
        case QEvent::DragMove:
        case QEvent::Drop: {
            auto *widget = qobject_cast<QWidget *>(watched);
            const bool isOurs = widget && (widget == m_view || m_view->isAncestorOf(widget)) &&
                                widget->window() == m_view->window();
            return isOurs && handle(widget, static_cast<QDropEvent *>(event));
        }
        case QEvent::DragLeave:
            endDrag();
            return false;
        default:
            return false;
    }
}

bool EvidenceDrop::handle(QWidget *receiver, QDropEvent *event)
{
    const QStringList files = evidenceFiles(event->mimeData());
    const auto revisions = draggedRevisions(event->mimeData(), m_workspace.data());
    if (files.isEmpty() && revisions.isEmpty())
        return false;
    const Target target = targetAt(receiver, event->position().toPoint());
    const bool isField = receiver != m_view && files.isEmpty() && !target.citing;
    if (isField)
        return false; // a document dragged into a text is its name
    event->setDropAction(Qt::CopyAction);
    if (event->type() == QEvent::Drop) {
        endDrag();
        event->setAccepted(drop(target, files, revisions));
        return true;
    }
    drag(target);
    const bool canDrop = !target.takesNoEvidence && (!files.isEmpty() || target.citing);
    // An enter that is refused would end the drag over the whole view.
    event->setAccepted(canDrop || event->type() == QEvent::DragEnter);
    return true;
}

EvidenceDrop::Target EvidenceDrop::targetAt(QWidget *receiver, QPoint position) const
{
    Target target;
    QWidget *below = receiver->childAt(position);
    target.widget = below ? below : receiver;
    addClause(target, target.widget->mapFrom(receiver, position));
    if (const auto *pane = ancestorOf<CitationsPane>(target.widget); pane && !target.citing) {
        target.citing = pane->citingRow();
        target.takesNoEvidence = !target.citing;
    }
    return target;
}

/// The row of a tree of clauses under the pointer, for the devices the citations beside it are for.
void EvidenceDrop::addClause(Target &target, QPoint position) const
{
    const auto *view = qobject_cast<QAbstractItemView *>(target.widget->parentWidget());
    if (!view || view->viewport() != target.widget)
        return;
    const QModelIndex index = view->indexAt(position);
    const QString clause = index.siblingAtColumn(0).data(kClauseIdRole).toString();
    const auto row = m_workspace.environment().catalog.find(clause);
    if (clause.isEmpty() || !row)
        return;
    target.row = view->visualRect(index);
    const bool takes = row->requirement().answerable || row->pack->answerableBelow(row->index) > 0;
    target.takesNoEvidence = !takes;
    if (!takes)
        return;
    QList<domain::DeviceId> devices;
    const auto *page = ancestorOf<AreaPage>(target.widget);
    if (const auto *pane = page ? page->findChild<CitationsPane *>() : nullptr)
        devices = pane->devices();
    target.citing = project::CitingRow{*row, devices};
}

void EvidenceDrop::drag(const Target &target)
{
    hold(target.widget);
    if (auto *view =
            target.row.isValid() ? qobject_cast<QAbstractItemView *>(target.widget->parentWidget()) : nullptr)
        scrollNearEdge(view, target.row.center());
    if (!target.row.isValid() || !target.citing)
        return clearMark();
    if (!m_mark || m_mark->parentWidget() != target.widget) {
        clearMark();
        m_mark = new QRubberBand(QRubberBand::Rectangle, target.widget);
    }
    QRect row = target.row;
    row.setLeft(0);
    row.setWidth(target.widget->width());
    m_mark->setGeometry(row);
    m_mark->show();
}

void EvidenceDrop::hold(QWidget *widget)
{
    auto *button = qobject_cast<QToolButton *>(widget);
    if (button && !button->objectName().startsWith("area-"_L1))
        button = nullptr;
    if (button == m_held)
        return;
    m_held = button;
    if (button)
        m_spring.start();
    else
        m_spring.stop();
}

void EvidenceDrop::endDrag()
{
    m_spring.stop();
    m_held.clear();
    clearMark();
}

bool EvidenceDrop::drop(const Target &target, const QStringList &files,
                        const QList<domain::RevisionId> &revisions)
{
    if (target.takesNoEvidence)
        return false;
    if (!revisions.isEmpty()) {
        if (target.citing)
            citeRevisions(m_workspace, *target.citing, revisions);
        return target.citing.has_value();
    }
    if (auto *page = ancestorOf<EvidencePage>(target.widget))
        page->addPaths(files);
    else
        m_adder->add(files, target.citing, {});
    return true;
}

} // namespace ui
