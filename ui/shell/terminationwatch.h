// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace ui
{

/// Says when the system asks the program to end: SIGTERM, SIGINT, SIGHUP where there are signals, the end of
/// the session elsewhere. One at a time. Lives in the window's thread.
class TerminationWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminationWatch)

public:
    explicit TerminationWatch(QObject *parent = nullptr);
    ~TerminationWatch() override;

Q_SIGNALS:
    void asked();
};

} // namespace ui
