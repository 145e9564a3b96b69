// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/noticeframe.h"

#include <functional>

class QLabel;
class QPushButton;

namespace ui
{

class FlowLayout;

/// A sentence above the areas with what can be done about it. Stays until that was done; blocks nothing.
class Banner final : public NoticeFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    Banner(const QString &iconName, const QString &name, QWidget *parent);

    void setText(const QString &text);
    QString text() const;
    QPushButton *addButton(const QString &text, const QString &name, std::function<void()> act);

private:
    FlowLayout *m_row;
    QLabel *m_text;
};

} // namespace ui
