// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui
{

/// Says that a list shows only a part, and which; one press shows all of it again. Hidden while nothing is filtered, so
/// that a filter which was set days ago is never taken for the whole.
class FilterNotice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterNotice)

public:
    /// `buttonName`: the object name of the button.
    explicit FilterNotice(const QString &buttonName, QWidget *parent = nullptr);

    /// What is filtered for, in words; empty: nothing.
    void setDescription(const QString &description);
    QWidget *button() const;

Q_SIGNALS:
    void showAllRequested();

private:
    QLabel *m_text;
    QToolButton *m_all;
};

} // namespace ui
