// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QWidget>

namespace ui
{

/// An icon beside a text, drawn anew whenever the palette changes. The text says what it means.
class IconLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)

public:
    IconLabel(const QString &iconName, int size, QWidget *parent);

    void setIcon(const QString &iconName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace ui
