// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QWidget;

namespace ui
{

/// What means the same everywhere in a window, over every field of it: the two mouse buttons that go back and forward,
/// and a project file that is dropped.
class WindowGestures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowGestures)

public:
    /// `window` is borrowed: the parent.
    explicit WindowGestures(QWidget *window);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void projectDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onMouse(QEvent *event);
    bool onDrag(QEvent *event);

    QWidget *m_window;
};

} // namespace ui
