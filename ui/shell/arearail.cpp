// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "arearail.h"

#include "widgets/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui
{

AreaRail::AreaRail(QWidget *parent) : QWidget(parent), m_areas(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 8);
    column->setSpacing(2);
    createWays(column);
    createAreas(column);
    column->addStretch();
    m_collapse = createButton(u"collapse"_s, tr("Collapse"), u"railCollapse"_s);
    column->addWidget(m_collapse);
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_isCollapsed); });
    connect(m_areas, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT areaChosen(Area(id)); });
    showWords();
}

QToolButton *AreaRail::createButton(const QString &iconName, const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(icon(iconName));
    button->setIconSize({22, 22});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void AreaRail::createWays(QVBoxLayout *column)
{
    m_back = createButton(u"back"_s, tr("Back"), u"railBack"_s);
    m_back->setToolTip(tr("Back to where you were (Alt+Left)"));
    m_forward = createButton(u"forward"_s, tr("Forward"), u"railForward"_s);
    m_forward->setToolTip(tr("Forward again (Alt+Right)"));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(0);
    for (QToolButton *way : {m_back, m_forward}) {
        way->setIconSize({18, 18});
        ways->addWidget(way);
    }
    column->addLayout(ways);
    connect(m_back, &QToolButton::clicked, this, &AreaRail::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &AreaRail::forwardRequested);
    setWays(false, false);
}

void AreaRail::createAreas(QVBoxLayout *column)
{
    for (const Area area : kAreas) {
        QToolButton *button = createButton(areaIcon(area), areaName(area), u"area-"_s + areaIcon(area));
        button->setCheckable(true);
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(areaName(area)).arg(int(area) + 1));
        m_areas->addButton(button, int(area));
        column->addWidget(button);
    }
}

void AreaRail::setArea(Area area)
{
    m_areas->button(int(area))->setChecked(true);
}

void AreaRail::setWays(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void AreaRail::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    showWords();
}

void AreaRail::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    showWords();
}

void AreaRail::showWords()
{
    const bool hasWords = !m_isCollapsed && !m_isNarrow;
    const auto style = hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    const auto buttons = m_areas->buttons();
    for (QAbstractButton *button : buttons)
        qobject_cast<QToolButton *>(button)->setToolButtonStyle(style);
    m_collapse->setToolButtonStyle(style);
    m_collapse->setVisible(!m_isNarrow);
    m_collapse->setIcon(icon(m_isCollapsed ? u"expand"_s : u"collapse"_s));
    m_collapse->setToolTip(m_isCollapsed ? tr("Show the names of the areas") : tr("Show icons alone"));
    m_collapse->setAccessibleName(m_collapse->toolTip());
}

} // namespace ui
