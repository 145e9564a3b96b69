// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ui
{

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

FileDrop::FileDrop(QWidget *target) : QObject(target), m_target(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

void FileDrop::setEnabled(bool enabled)
{
    m_target->setAcceptDrops(enabled);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_target->acceptDrops())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
        case QEvent::DragEnter:
        case QEvent::DragMove:
        case QEvent::Drop: {
            auto *drop = static_cast<QDropEvent *>(event);
            const QStringList files = localFiles(drop->mimeData());
            if (files.isEmpty())
                return QObject::eventFilter(watched, event);
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            if (event->type() == QEvent::Drop)
                Q_EMIT dropped(files);
            return true;
        }
        default:
            return QObject::eventFilter(watched, event);
    }
}

} // namespace ui
