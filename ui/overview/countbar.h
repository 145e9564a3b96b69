// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProgressBar>

namespace ui
{

/// A count over a thin bar: "18 of 21".
class CountBar final : public QProgressBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountBar)

public:
    explicit CountBar(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
