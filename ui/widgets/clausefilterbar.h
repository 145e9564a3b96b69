// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/clausefiltermodel.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QBoxLayout;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace ui
{

class FilterNotice;

struct FilterChoice
{
    QString text;
    ClauseFilter filter = ClauseFilter::All;
};

/// What the menu of filters offers beside the states. What is empty is left out.
struct FilterOffer
{
    bool remarks = false;
    bool toConfirm = false;
    bool cybersecurity = false;
    std::function<QStringList()> owners;                ///< asked when the menu opens
    std::function<QList<domain::Device>()> devices;     ///< asked when the menu opens
};

/// Chooses which clauses are shown: by state, by the filters of a menu, which says how many are on, and by
/// words. All of them combine.
class ClauseFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClauseFilterBar)

public:
    ClauseFilterBar(const QList<FilterChoice> &states, const QString &searchHint, QWidget *parent = nullptr);

    void offer(const FilterOffer &offer);
    /// A control of the area, at the end of the first line.
    void addControl(QWidget *control);
    const ClauseCriteria &criteria() const { return m_criteria; }
    /// What is filtered for, in words; empty: nothing.
    QString description() const;
    void clear();
    /// Clears where the device filtered for is not offered any more.
    void forgetRemovedDevice();
    void focusSearch();
    /// Everything in one line, for a place that is wide enough.
    void setOneLine(bool oneLine);
    /// Only what that person is to do.
    void showOwner(const QString &owner);

    /// For the settings of a project.
    QVariantMap state() const;
    /// Leaves out a device that is not there any more.
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void criteriaChanged(const ui::ClauseCriteria &criteria);
    /// Enter was pressed in the search.
    void searchEntered();

private:
    void createStates(const QList<FilterChoice> &states);
    void createMore();
    void createSearch(const QString &hint);
    void fillMenu();
    void addSwitch(const QString &text, const QString &name, bool ClauseCriteria::*member);
    void addOwners();
    void addDevices();
    QAction *addChoice(QMenu *menu, const QString &text, bool isChosen);
    void setCriteria(const ClauseCriteria &criteria);
    void apply();
    QStringList activeFilters() const;

    QComboBox *m_state = nullptr;
    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    FilterNotice *m_notice = nullptr;
    QLineEdit *m_search = nullptr;
    QBoxLayout *m_lines = nullptr;
    QHBoxLayout *m_top = nullptr;
    FilterOffer m_offer;
    ClauseCriteria m_criteria;
    QString m_deviceName; ///< of the device chosen
};

} // namespace ui
