// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QWidget>

namespace ui
{

/// Draws a frame round the list, table, text, page or link that has the focus: Qt's own style shows it there by a caret
/// or not at all. One for the program.
class FocusRing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

private:
    void follow(QWidget *focus);

    QPointer<QWidget> m_ring; ///< lies over the widget with the focus and goes with it
};

} // namespace ui
