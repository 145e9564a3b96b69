// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <functional>

namespace ui
{

/// What a person can do at once about a remark.
struct Fix
{
    QString text; ///< of the button: what happens
    std::function<void()> apply;
};

/// The fixes under a remark, one button each; nothing to see while there are none.
class FixButtons final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FixButtons)

public:
    explicit FixButtons(QWidget *parent = nullptr);

    void setFixes(const QList<Fix> &fixes);
};

} // namespace ui
