// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLayout>
#include <QLayoutItem>
#include <QList>

#include <memory>
#include <vector>

namespace ui
{

/// Widgets in lines, as many in each as fit, like the words of a text. A spacer (addStretch()) takes what is left of its
/// line. In a line they stand in the middle of its height, or at its top if they are aligned so.
class FlowLayout final : public QLayout
{
public:
    /// What becomes of the width that a line leaves over.
    enum class Rest {
        Empty, ///< everything keeps its natural width
        Shared ///< those that expand share it; all begin with their least width
    };
    explicit FlowLayout(Rest rest = Rest::Empty, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addStretch();

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        QList<QLayoutItem *> items;
        int width = 0; ///< of the items and the spaces between them
    };
    int widthOf(const QLayoutItem &item) const;
    int gap() const;
    QList<Line> linesFor(int width) const;
    /// The height that the lines take.
    int arrange(const QRect &area, bool isDry) const;
    int arrangeLine(const Line &line, QPoint origin, const QRect &area, bool isDry) const;

    Rest m_rest;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui
