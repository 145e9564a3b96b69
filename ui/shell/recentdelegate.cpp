// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "recentdelegate.h"

#include "recentmodel.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kPadding = 10;
constexpr int kGap = 4;
constexpr int kBarHeight = 4;

QFont titleFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

/// One line after the other, from the top.
class CardPainter
{
public:
    CardPainter(QPainter &painter, const QStyleOptionViewItem &option, bool isMissing)
        : m_painter(painter),
          m_palette(option.palette),
          m_group(isMissing ? QPalette::Disabled : QPalette::Active),
          m_isSelected(option.state.testFlag(QStyle::State_Selected)),
          m_direction(option.direction),
          m_line(option.rect.adjusted(kPadding, kPadding, -kPadding, 0))
    {
        m_line.setHeight(option.fontMetrics.height());
    }

    void text(const QString &left, const QString &right, bool isSecond, Qt::TextElideMode elide = Qt::ElideRight)
    {
        m_painter.setPen(pen(isSecond));
        const QFontMetrics metrics = m_painter.fontMetrics();
        const int rightWidth = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + kPadding;
        m_painter.drawText(visual(m_line), Qt::AlignTrailing | Qt::AlignVCenter, right);
        const QRect rest = m_line.adjusted(0, 0, -rightWidth, 0);
        m_painter.drawText(visual(rest), Qt::AlignLeading | Qt::AlignVCenter,
                           metrics.elidedText(left, elide, rest.width()));
        next();
    }

    /// Each count above its bar; what has no bar stands beside them.
    void counts(const QStringList &texts, const QVariantList &shares)
    {
        const int columns = int(std::max(texts.size(), qsizetype(3)));
        const int width = m_line.width() / columns;
        for (int i = 0; i < texts.size(); ++i) {
            const QRect column(m_line.left() + i * width, m_line.top(), width - kPadding, m_line.height());
            m_painter.setPen(pen(false));
            m_painter.drawText(visual(column), Qt::AlignLeading | Qt::AlignVCenter,
                               m_painter.fontMetrics().elidedText(texts.at(i), Qt::ElideRight, column.width()));
            if (i < shares.size())
                bar(QRect(column.left(), column.bottom() + 3, column.width(), kBarHeight), shares.at(i).toDouble());
        }
        next();
        m_line.translate(0, kBarHeight + 2);
    }

private:
    QColor pen(bool isSecond) const
    {
        if (m_isSelected)
            return m_palette.color(QPalette::HighlightedText);
        return m_palette.color(m_group, isSecond && m_group == QPalette::Active ? QPalette::PlaceholderText
                                                                               : QPalette::Text);
    }

    void bar(const QRect &whole, double share)
    {
        QColor rest = pen(false);
        rest.setAlphaF(0.18F);
        m_painter.fillRect(visual(whole), rest);
        QRect done = whole;
        done.setWidth(int(whole.width() * share));
        m_painter.fillRect(visual(done), m_isSelected || m_group == QPalette::Disabled
                                             ? pen(false)
                                             : m_palette.color(QPalette::Highlight));
    }

    QRect visual(const QRect &rect) const { return QStyle::visualRect(m_direction, m_line, rect); }
    void next() { m_line.translate(0, m_line.height() + kGap); }

    QPainter &m_painter;
    const QPalette &m_palette;
    QPalette::ColorGroup m_group;
    bool m_isSelected;
    Qt::LayoutDirection m_direction;
    QRect m_line;
};

} // namespace

RecentDelegate::RecentDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->setPen(item.palette.color(QPalette::Mid));
    painter->drawRoundedRect(QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const bool isMissing = index.data(kRecentMissingRole).toBool();
    CardPainter card(*painter, item, isMissing);
    painter->setFont(titleFont(item.font));
    const QString pin = index.data(kRecentPinnedRole).toBool() ? tr("pinned") : QString();
    card.text(index.data(Qt::DisplayRole).toString(), pin, false);
    painter->setFont(item.font);
    card.text(index.data(kRecentDevicesRole).toString(), {}, false);
    const QStringList counts = index.data(kRecentCountsRole).toStringList();
    if (!counts.isEmpty())
        card.counts(counts, index.data(kRecentSharesRole).toList());
    card.text(QDir::toNativeSeparators(index.data(kRecentPathRole).toString()),
              index.data(kRecentChangedRole).toString(), true, Qt::ElideMiddle);
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.rect = item.rect.adjusted(2, 2, -2, -2);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height() + kGap;
    const bool hasCounts = !index.data(kRecentCountsRole).toStringList().isEmpty();
    return {260, 2 * kPadding + line * (hasCounts ? 4 : 3) - kGap + (hasCounts ? kBarHeight + 2 : 0)};
}

} // namespace ui
