// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/noticeframe.h"

#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace ui
{

/// One step: a place in the window, and what to know of it. `find` may give null: the step then stands in the middle.
struct TourStep
{
    QString title;
    QString text;
    std::function<QWidget *()> find;
};

/// A walk through the window in a few steps, which can be left at any time. A frame over the window, not a dialog: the
/// window stays usable. Deletes itself at the end.
class Tour final : public NoticeFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tour)

public:
    /// `window` becomes the parent.
    Tour(const QList<TourStep> &steps, QWidget *window);

    qsizetype step() const { return m_step; }

Q_SIGNALS:
    /// Walked to the end, or skipped.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createButtons();
    void showStep(qsizetype step);
    void place();
    void end();

    QList<TourStep> m_steps;
    qsizetype m_step = 0;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPointer<QWidget> m_target;
    QWidget *m_ring; ///< around what the step speaks of
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace ui
