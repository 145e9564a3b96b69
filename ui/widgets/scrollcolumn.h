// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ui
{

/// A column of text and fields that scrolls, never wider than reads well, and keeps the focus in view.
class ScrollColumn final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollColumn)

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    void addWidget(QWidget *widget);

private:
    QVBoxLayout *m_column;
};

} // namespace ui
