// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "clausefilterbar.h"

#include "choicename.h"
#include "filternotice.h"
#include "icons.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// A device's or person's name is no mnemonic.
QString literal(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

ClauseFilterBar::ClauseFilterBar(const QList<FilterChoice> &states, const QString &searchHint, QWidget *parent)
    : QWidget(parent), m_top(new QHBoxLayout)
{
    createStates(states);
    createMore();
    createSearch(searchHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(4);
    m_top->addWidget(m_state, 1);
    m_top->addWidget(m_more);
    m_lines->addLayout(m_top);
    m_lines->addWidget(m_search);
    column->addLayout(m_lines);
    column->addWidget(m_notice);
    setTabOrder(m_search, m_notice->button());
    apply();
}

void ClauseFilterBar::createStates(const QList<FilterChoice> &states)
{
    m_state = new QComboBox(this);
    m_state->setObjectName(u"clauseFilter"_s);
    nameChoice(m_state, tr("What to show"));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->setMinimumContentsLength(9);
    for (const FilterChoice &choice : states)
        m_state->addItem(choice.text, int(choice.filter));
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_criteria.state = ClauseFilter(m_state->currentData().toInt());
        apply();
    });
}

void ClauseFilterBar::createMore()
{
    m_more = new QToolButton(this);
    m_more->setObjectName(u"clauseFilterMore"_s);
    m_more->setIcon(icon(u"filter"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_menu = new QMenu(m_more);
    m_more->setMenu(m_menu);
    m_more->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &ClauseFilterBar::fillMenu);
    m_notice = new FilterNotice(u"clauseFilterClear"_s, this);
    connect(m_notice, &FilterNotice::showAllRequested, this, [this] {
        clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
}

void ClauseFilterBar::createSearch(const QString &hint)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"clauseSearch"_s);
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_criteria.text = text;
        apply();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &ClauseFilterBar::searchEntered);
}

void ClauseFilterBar::offer(const FilterOffer &offer)
{
    m_offer = offer;
    m_more->show();
    setTabOrder(m_state, m_more);
    setTabOrder(m_more, m_search);
}

void ClauseFilterBar::addControl(QWidget *control)
{
    m_top->addWidget(control);
    setTabOrder(m_more, control);
    setTabOrder(control, m_search);
}

void ClauseFilterBar::fillMenu()
{
    const auto submenus = m_menu->findChildren<QMenu *>();
    qDeleteAll(submenus);
    m_menu->clear();
    if (m_offer.remarks)
        addSwitch(tr("With &remarks"), u"filterRemarks"_s, &ClauseCriteria::withRemarks);
    if (m_offer.toConfirm)
        addSwitch(tr("To &confirm"), u"filterToConfirm"_s, &ClauseCriteria::toConfirm);
    if (m_offer.cybersecurity)
        addSwitch(tr("C&ybersecurity"), u"filterCybersecurity"_s, &ClauseCriteria::cybersecurity);
    if (m_offer.owners)
        addOwners();
    if (m_offer.devices)
        addDevices();
}

void ClauseFilterBar::addSwitch(const QString &text, const QString &name, bool ClauseCriteria::*member)
{
    QAction *action = addChoice(m_menu, text, m_criteria.*member);
    action->setObjectName(name);
    connect(action, &QAction::toggled, this, [this, member](bool on) {
        m_criteria.*member = on;
        apply();
    });
}

QAction *ClauseFilterBar::addChoice(QMenu *menu, const QString &text, bool isChosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

void ClauseFilterBar::addOwners()
{
    QMenu *menu = m_menu->addMenu(tr("&Owner"));
    menu->setObjectName(u"filterOwner"_s);
    QStringList owners = m_offer.owners();
    if (!m_criteria.owner.isEmpty() && !owners.contains(m_criteria.owner))
        owners.append(m_criteria.owner);
    owners.prepend({});
    for (const QString &owner : std::as_const(owners)) {
        const QString text = owner.isEmpty() ? tr("Anybody") : literal(owner);
        connect(addChoice(menu, text, owner == m_criteria.owner), &QAction::triggered, this, [this, owner] {
            m_criteria.owner = owner;
            apply();
        });
    }
}

void ClauseFilterBar::addDevices()
{
    const QList<domain::Device> devices = m_offer.devices();
    if (devices.size() < 2)
        return;
    QMenu *menu = m_menu->addMenu(tr("&Device"));
    menu->setObjectName(u"filterDevice"_s);
    const auto add = [&](const QString &name, std::optional<domain::DeviceId> device) {
        const QString text = device ? literal(name) : tr("All devices");
        connect(addChoice(menu, text, device == m_criteria.device), &QAction::triggered, this, [=, this] {
            m_criteria.device = device;
            m_deviceName = name;
            apply();
        });
    };
    add({}, std::nullopt);
    for (const domain::Device &device : devices)
        add(device.name, device.id);
}

QStringList ClauseFilterBar::activeFilters() const
{
    QStringList active;
    if (m_criteria.withRemarks)
        active.append(tr("with remarks"));
    if (m_criteria.toConfirm)
        active.append(tr("to confirm"));
    if (m_criteria.cybersecurity)
        active.append(tr("cybersecurity"));
    if (!m_criteria.owner.isEmpty())
        active.append(tr("owner %1").arg(m_criteria.owner));
    if (m_criteria.device)
        active.append(tr("device %1").arg(m_deviceName));
    return active;
}

QString ClauseFilterBar::description() const
{
    QStringList parts = activeFilters();
    if (m_criteria.state != ClauseFilter::All)
        parts.prepend(m_state->currentText());
    if (!m_criteria.text.trimmed().isEmpty())
        parts.append(u'"' + m_criteria.text.simplified() + u'"');
    return parts.join(tr(", ", "between filters"));
}

void ClauseFilterBar::apply()
{
    const QStringList active = activeFilters();
    m_more->setText(active.isEmpty() ? tr("Filter") : tr("%n active", nullptr, int(active.size())));
    m_more->setToolTip(active.isEmpty() ? tr("More filters; they combine") : active.join(u'\n'));
    m_more->setAccessibleName(active.isEmpty() ? tr("More filters") : tr("Filters: %1").arg(active.join(u", "_s)));
    m_notice->setDescription(description());
    Q_EMIT criteriaChanged(m_criteria);
}

void ClauseFilterBar::clear()
{
    setCriteria({});
}

void ClauseFilterBar::forgetRemovedDevice()
{
    if (m_criteria.device && m_offer.devices &&
        !std::ranges::contains(m_offer.devices(), *m_criteria.device, &domain::Device::id))
        clear();
}

void ClauseFilterBar::setCriteria(const ClauseCriteria &criteria)
{
    const QSignalBlocker quietState(m_state);
    const QSignalBlocker quietSearch(m_search);
    m_criteria = criteria;
    m_state->setCurrentIndex(std::max(0, m_state->findData(int(criteria.state))));
    m_criteria.state = ClauseFilter(m_state->currentData().toInt());
    m_search->setText(criteria.text);
    apply();
}

void ClauseFilterBar::showOwner(const QString &owner)
{
    ClauseCriteria criteria;
    criteria.owner = owner;
    setCriteria(criteria);
}

QVariantMap ClauseFilterBar::state() const
{
    return {{u"state"_s, int(m_criteria.state)},
            {u"remarks"_s, m_criteria.withRemarks},
            {u"toConfirm"_s, m_criteria.toConfirm},
            {u"cybersecurity"_s, m_criteria.cybersecurity},
            {u"owner"_s, m_criteria.owner},
            {u"device"_s, m_criteria.device ? m_criteria.device->value : 0},
            {u"text"_s, m_criteria.text}};
}

void ClauseFilterBar::restoreState(const QVariantMap &state)
{
    ClauseCriteria criteria{.state = ClauseFilter(state.value(u"state"_s).toInt()),
                            .withRemarks = m_offer.remarks && state.value(u"remarks"_s).toBool(),
                            .toConfirm = m_offer.toConfirm && state.value(u"toConfirm"_s).toBool(),
                            .cybersecurity = m_offer.cybersecurity && state.value(u"cybersecurity"_s).toBool(),
                            .owner = state.value(u"owner"_s).toString(),
                            .device = {},
                            .text = state.value(u"text"_s).toString()};
    const QList<domain::Device> devices = m_offer.devices ? m_offer.devices() : QList<domain::Device>();
    for (const domain::Device &device : devices) {
        if (device.id.value == state.value(u"device"_s).toLongLong()) {
            criteria.device = device.id;
            m_deviceName = device.name;
        }
    }
    setCriteria(criteria);
}

void ClauseFilterBar::setOneLine(bool oneLine)
{
    m_lines->setDirection(oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lines->setStretchFactor(m_search, oneLine ? 1 : 0);
}

void ClauseFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace ui
