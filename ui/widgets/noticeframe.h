// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace ui
{

/// What wants to be noticed: a light ground with a bar of the accent colour at its beginning.
class NoticeFrame : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeFrame)

public:
    explicit NoticeFrame(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
