// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pathprobe.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>

#include <thread>

namespace ui
{

PathProbe::PathProbe(QObject *parent) : QObject(parent) {}

void PathProbe::look(const QString &path)
{
    QPromise<PathState> promise;
    auto *watcher = new QFutureWatcher<PathState>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            Q_EMIT found(watcher->result());
    });
    promise.start();
    watcher->setFuture(promise.future());
    std::thread([path, result = std::move(promise)]() mutable {
        const QFileInfo info(path);
        const bool isThere = info.isFile();
        result.addResult(PathState{path, isThere, isThere ? info.lastModified().toUTC() : QDateTime()});
        result.finish();
    }).detach();
}

} // namespace ui
