// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QObject>

namespace ui
{

/// Whether a file is there.
struct PathState
{
    QString path;
    bool isThere = false;
    QDateTime changed;
};

/// Looks at files without ever waiting for them, each in a thread of its own: one that lies on a share that does not
/// answer holds up neither the window, nor the others, nor the end of the program. (A job would: those run one after
/// the other and are waited for.)
class PathProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathProbe)

public:
    explicit PathProbe(QObject *parent = nullptr);

    void look(const QString &path);

Q_SIGNALS:
    void found(const ui::PathState &state);
};

} // namespace ui
