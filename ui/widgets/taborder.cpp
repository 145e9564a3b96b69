// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "taborder.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFormLayout>
#include <QGridLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

class Reading
{
public:
    explicit Reading(QWidget *root) { addInside(root); }

    const QList<QWidget *> &found() const { return m_found; }

private:
    void add(QWidget *widget)
    {
        if (!widget || widget->isWindow())
            return;
        if (isPlace(widget))
            m_found.append(widget);
        addInside(widget);
    }

    /// What hands its focus on is none, unless to a part of itself that no layout tells of: a box one can type into.
    static bool isPlace(const QWidget *widget)
    {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QTabWidget *>(widget))
            return false;
        return !widget->focusProxy() || (!widget->layout() && widget->isAncestorOf(widget->focusProxy()));
    }

    void addInside(QWidget *widget)
    {
        if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                add(splitter->widget(i));
        } else if (const auto *stack = qobject_cast<QStackedWidget *>(widget)) {
            add(stack->currentWidget());
        } else if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
            add(tabs->tabBar());
            add(tabs->currentWidget());
        } else if (const auto *scroll = qobject_cast<QScrollArea *>(widget)) {
            add(scroll->widget());
        } else if (const auto *window = qobject_cast<QMainWindow *>(widget)) {
            add(window->centralWidget());
            add(window->findChild<QStatusBar *>(Qt::FindDirectChildrenOnly));
        } else if (widget->layout()) {
            addLayout(widget->layout());
            if (qobject_cast<const QToolBar *>(widget)) // what has no room is behind it
                add(widget->findChild<QWidget *>(u"qt_toolbar_ext_button"_s, Qt::FindDirectChildrenOnly));
        }
    }

    void addItem(QLayoutItem *item)
    {
        if (!item)
            return;
        if (item->layout())
            addLayout(item->layout());
        else
            add(item->widget());
    }

    void addLayout(QLayout *layout)
    {
        if (const auto *grid = qobject_cast<QGridLayout *>(layout))
            return addGrid(*grid);
        if (const auto *form = qobject_cast<QFormLayout *>(layout)) {
            for (int row = 0; row < form->rowCount(); ++row) {
                for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole})
                    addItem(form->itemAt(row, role));
            }
            return;
        }
        for (int i = 0; i < layout->count(); ++i)
            addItem(layout->itemAt(i));
    }

    void addGrid(const QGridLayout &grid)
    {
        std::map<std::pair<int, int>, QLayoutItem *> cells;
        for (int i = 0; i < grid.count(); ++i) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid.getItemPosition(i, &row, &column, &rows, &columns);
            cells[{row, column}] = grid.itemAt(i);
        }
        for (const auto &[place, item] : cells)
            addItem(item);
    }

    QList<QWidget *> m_found;
};

bool takesTab(const QWidget *widget, const QWidget *root)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisibleTo(root);
}

} // namespace

bool stepFocus(QWidget *root, bool next)
{
    const QList<QWidget *> all = Reading(root).found();
    qsizetype here = -1;
    for (const QWidget *at = root->focusWidget(); at && at != root && here < 0; at = at->parentWidget())
        here = all.indexOf(at);
    if (here < 0)
        return false;
    for (qsizetype step = 1; step < all.size(); ++step) {
        QWidget *widget = all.at((here + (next ? step : all.size() - step)) % all.size());
        if (!takesTab(widget, root))
            continue;
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

void enterAtChosen(QButtonGroup *group)
{
    const auto order = [group] {
        const QList<QAbstractButton *> buttons = group->buttons();
        for (QAbstractButton *button : buttons) {
            const bool isEntry = !group->checkedButton() || button == group->checkedButton();
            const int policy = isEntry ? button->focusPolicy() | Qt::TabFocus : button->focusPolicy() & ~Qt::TabFocus;
            button->setFocusPolicy(Qt::FocusPolicy(policy));
        }
    };
    QObject::connect(group, &QButtonGroup::idToggled, group, order);
    order();
}

} // namespace ui
