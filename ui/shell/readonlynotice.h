// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/jobrunner.h"

#include <base/result.h>
#include <storage/projectlock.h>

#include <QTimer>

class QPushButton;

namespace ui
{

class Banner;

/// Why an open project can only be read, and the ways out of it. While somebody else writes in it, it watches for their
/// leaving, beside the window's thread: the folder may lie on a slow share.
class ReadOnlyNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadOnlyNotice)

public:
    /// `parent` is the window's centre, where the banner belongs.
    explicit ReadOnlyNotice(QWidget *parent);

    QWidget *banner() const;
    void show(const QString &path, const base::Error &why);
    void hide();

Q_SIGNALS:
    void writeRequested();
    void copyRequested();
    /// Empty: nobody any more.
    void holderChanged(const QString &name);

private:
    struct Mark
    {
        bool isHeld = true;
        std::optional<storage::LockHolder> holder;

        bool operator==(const Mark &) const = default;
    };
    void look();
    void say(const Mark &mark);

    Banner *m_banner;
    QPushButton *m_write = nullptr;
    QString m_path;
    QTimer m_timer;
    std::optional<Mark> m_said;
    JobRunner m_runner; ///< of its own: nobody needs to see it
};

} // namespace ui
