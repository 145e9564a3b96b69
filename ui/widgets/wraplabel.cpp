// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "wraplabel.h"

#include <QEvent>

namespace ui
{

WrapLabel::WrapLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
}

int WrapLabel::heightForWidth(int width) const
{
    if (m_text != text()) {
        m_heights.clear();
        m_text = text();
    }
    const auto known = m_heights.constFind(width);
    return known == m_heights.cend() ? *m_heights.insert(width, QLabel::heightForWidth(width)) : *known;
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    m_heights.clear(); // font, style, direction of the text
}

} // namespace ui
