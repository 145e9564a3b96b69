// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "area.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace ui
{

/// The areas at the left of the window: icons with words, or icons alone by choice or where the window is narrow.
/// At its head the ways back and forward.
class AreaRail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AreaRail)

public:
    explicit AreaRail(QWidget *parent = nullptr);

    void setArea(Area area);
    void setWays(bool back, bool forward);

    /// Chosen by the user; a narrow window collapses the rail whatever was chosen.
    bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool collapsed);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void areaChosen(ui::Area area);
    void backRequested();
    void forwardRequested();

private:
    QToolButton *createButton(const QString &iconName, const QString &text, const QString &name);
    void createWays(QVBoxLayout *column);
    void createAreas(QVBoxLayout *column);
    void showWords();

    QButtonGroup *m_areas;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_collapse = nullptr;
    bool m_isCollapsed = false;
    bool m_isNarrow = false;
};

} // namespace ui
