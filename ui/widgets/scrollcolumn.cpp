// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "scrollcolumn.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui
{

namespace
{

constexpr int kReadableCharacters = 95; ///< the longest comfortable line

} // namespace

ScrollColumn::ScrollColumn(QWidget *parent) : QScrollArea(parent), m_column(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *text = new QWidget(page);
    text->setMaximumWidth(kReadableCharacters * fontMetrics().averageCharWidth());
    text->setLayout(m_column);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(14);
    m_column->addStretch();
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->addWidget(text, 100);
    row->addStretch(1);
    setWidget(page);
    // The scroll area itself follows Tab only, neither mnemonics nor setFocus().
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, fontMetrics().height());
    });
}

void ScrollColumn::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

} // namespace ui
