// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "windowgestures.h"

#include "widgets/filedrop.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// The one project file in what is dragged; empty if there is none.
QString draggedProject(const QMimeData *data)
{
    const QStringList files = localFiles(data);
    return files.size() == 1 && files.first().endsWith(".gesper"_L1, Qt::CaseInsensitive) ? files.first()
                                                                                          : QString();
}

} // namespace

WindowGestures::WindowGestures(QWidget *window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this); // the widgets under the mouse come and go
}

bool WindowGestures::eventFilter(QObject *watched, QEvent *event)
{
    const auto isHere = [&] {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        return widget && widget->window() == m_window;
    };
    switch (event->type()) {
        case QEvent::ShortcutOverride: {
            // Text fields take Ctrl+K for themselves, to delete the rest of a line.
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() != Qt::Key_K || key->modifiers() != Qt::ControlModifier || !isHere())
                return false;
            event->ignore();
            return true;
        }
        case QEvent::MouseButtonPress:
            return isHere() && onMouse(event);
        case QEvent::DragEnter:
        case QEvent::DragMove:
        case QEvent::Drop:
            return isHere() && onDrag(event);
        default:
            return false;
    }
}

bool WindowGestures::onMouse(QEvent *event)
{
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button == Qt::BackButton)
        Q_EMIT backRequested();
    else if (button == Qt::ForwardButton)
        Q_EMIT forwardRequested();
    else
        return false;
    event->accept();
    return true;
}

bool WindowGestures::onDrag(QEvent *event)
{
    auto *drag = static_cast<QDropEvent *>(event);
    const QString path = draggedProject(drag->mimeData());
    if (path.isEmpty())
        return false;
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT projectDropped(path);
    return true;
}

} // namespace ui
