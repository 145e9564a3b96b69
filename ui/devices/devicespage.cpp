// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "devicespage.h"

#include "deviceform.h"
#include "manufacturerform.h"
#include "widgets/field.h"
#include "widgets/icons.h"
#include "widgets/panes.h"
#include "widgets/rows.h"
#include "widgets/scrollcolumn.h"

#include <domain/names.h>
#include <project/devices.h>

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kListCharacters = 28; ///< the least widths that are of use
constexpr int kFormCharacters = 54;

/// "New device", "New device 2" …: a name that is still free.
QString freeName(const QList<domain::Device> &devices, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; std::ranges::contains(devices, name, &domain::Device::name); ++number)
        name = wanted + u' ' + QString::number(number);
    return name;
}

} // namespace

DevicesPage::DevicesPage(Workspace &workspace, QWidget *parent) : AreaPage(parent), m_workspace(workspace)
{
    auto *panes = new Panes(u"devicesSplitter"_s, this);
    panes->addPane(createList(), tr("List"), kListCharacters);
    panes->addPane(createForms(), tr("Details"), kFormCharacters);
    panes->setWidths({{260, 860}, {1, 2}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panes);
    setFocusProxy(m_list);
    fillList();
    m_list->setCurrentRow(1);
}

QWidget *DevicesPage::createList()
{
    auto *panel = new QWidget(this);
    m_list = new QListWidget(panel);
    m_list->setObjectName(u"devices"_s);
    m_list->setAccessibleName(tr("Project, manufacturer and devices"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are elided
    airRows(m_list);
    m_list->setIconSize({16, 16});
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 8, 0, 8);
    column->addWidget(m_list, 1);
    m_add = addButton(column, u"add"_s, tr("Add a &device"), u"addDevice"_s, &DevicesPage::addDevice);
    m_duplicate = addButton(column, u"devices"_s, tr("Duplicate this device"), u"duplicateDevice"_s,
                            &DevicesPage::duplicateDevice);
    m_duplicate->setToolTip(tr("With its data and facts, without its identifiers and certificates"));
    m_remove = addButton(column, u"delete"_s, tr("&Remove this device"), u"removeDevice"_s, &DevicesPage::removeDevice);
    m_up = new QAction(tr("Move up"), this);
    m_up->setShortcut(QKeySequence(u"Alt+Up"_s));
    m_down = new QAction(tr("Move down"), this);
    m_down->setShortcut(QKeySequence(u"Alt+Down"_s));
    m_list->addActions({m_up, m_down});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    createDragging();
    for (QAction *action : {m_up, m_down})
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &DevicesPage::onRowChanged);
    return panel;
}

void DevicesPage::createDragging()
{
    m_list->setDragDropMode(m_workspace.isReadOnly() ? QAbstractItemView::NoDragDrop
                                                     : QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setToolTip(tr("Drag a device, or press Alt+Up and Alt+Down, to change the order"));
    // Later: the list is filled anew by the change, and the drop is not over yet.
    connect(
        m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { takeOrder(); }, Qt::QueuedConnection);
}

/// The list was put in another order: the device that moved furthest from its place is the one that was dragged.
void DevicesPage::takeOrder()
{
    const QList<domain::Device> &devices = m_workspace.data().devices;
    QList<qint64> order;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const qint64 id = m_list->item(row)->data(Qt::UserRole).toLongLong())
            order.append(id);
    }
    qsizetype furthest = 0;
    domain::DeviceId dragged;
    for (qsizetype from = 0; from < devices.size(); ++from) {
        const qsizetype by = order.indexOf(devices.at(from).id.value) - from;
        if (std::abs(by) > std::abs(furthest)) {
            furthest = by;
            dragged = devices.at(from).id;
        }
    }
    if (furthest == 0 || !commitFields(m_forms) ||
        !m_workspace.accept(project::moveDevice(m_workspace.project(), dragged, int(furthest))))
        return refresh(); // as it was
    select(dragged.value);
}

QPushButton *DevicesPage::addButton(QLayout *column, const QString &iconName, const QString &text,
                                    const QString &name, void (DevicesPage::*slot)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    column->addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget *DevicesPage::createForms()
{
    m_forms = new QStackedWidget(this);
    auto *manufacturerScroll = new ScrollColumn(m_forms);
    m_manufacturer = new ManufacturerForm(m_workspace, this);
    manufacturerScroll->addWidget(m_manufacturer);
    auto *deviceScroll = new ScrollColumn(m_forms);
    m_device = new DeviceForm(m_workspace, this);
    deviceScroll->addWidget(m_device);
    m_devicePage = deviceScroll;
    m_forms->addWidget(manufacturerScroll);
    m_forms->addWidget(deviceScroll);
    return m_forms;
}

void DevicesPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    const qint64 current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toLongLong() : 0;
    m_list->clear();
    auto *manufacturer = new QListWidgetItem(icon(u"documentation"_s), tr("Project and manufacturer"), m_list);
    manufacturer->setData(Qt::UserRole, 0);
    manufacturer->setFlags(manufacturer->flags() & ~(Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled));
    for (const domain::Device &device : m_workspace.data().devices) {
        const QString text = device.deviceClass.isEmpty()
                                 ? device.name
                                 : tr("%1 (class %2)").arg(device.name, device.deviceClass);
        auto *item = new QListWidgetItem(icon(u"devices"_s), text, m_list);
        item->setData(Qt::UserRole, device.id.value);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled); // between devices, not onto one
        item->setToolTip(text);
    }
    select(current);
}

void DevicesPage::select(qint64 device)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == device)
            return m_list->setCurrentRow(row);
    }
    m_list->setCurrentRow(0);
}

void DevicesPage::refresh()
{
    fillList();
    showCurrent();
}

void DevicesPage::onRowChanged()
{
    if (commitFields(m_forms))
        return showCurrent();
    const QSignalBlocker quiet(m_list);
    select(m_shown);
}

void DevicesPage::showCurrent()
{
    const qint64 device = m_list->currentItem()->data(Qt::UserRole).toLongLong();
    m_shown = device;
    const bool canWrite = !m_workspace.isReadOnly();
    m_add->setEnabled(canWrite);
    m_duplicate->setEnabled(canWrite && device > 0);
    m_up->setEnabled(canWrite && m_list->currentRow() > 1);
    m_down->setEnabled(canWrite && device > 0 && m_list->currentRow() < m_list->count() - 1);
    m_remove->setEnabled(canWrite && device > 0 && m_workspace.data().devices.size() > 1);
    m_remove->setToolTip(m_workspace.data().devices.size() > 1
                             ? tr("With everything said for this device alone")
                             : tr("A project keeps at least one device"));
    if (device > 0) {
        m_device->show({device});
        m_forms->setCurrentWidget(m_devicePage);
    } else {
        m_manufacturer->refresh();
        m_forms->setCurrentIndex(0);
    }
    Q_EMIT placeChanged();
}

HistoryRow DevicesPage::historyRow() const
{
    if (const domain::Device *device = domain::deviceOf(m_workspace.data(), {m_shown}))
        return {{}, domain::EntityKind::Device, m_shown, device->name};
    return {{}, domain::EntityKind::Manufacturer, 1, tr("the manufacturer")};
}

void DevicesPage::addDevice()
{
    domain::Device device;
    device.name = freeName(m_workspace.data().devices, tr("New device"));
    const auto added = project::addDevice(m_workspace.project(), device);
    if (!m_workspace.accept(added))
        return;
    select(added->value);
    m_device->focusField(u"name"_s);
}

domain::DeviceId DevicesPage::current() const
{
    return {m_list->currentItem()->data(Qt::UserRole).toLongLong()};
}

void DevicesPage::duplicateDevice()
{
    if (!commitFields(m_forms))
        return;
    const domain::Device *device = domain::deviceOf(m_workspace.data(), current());
    const QString name = freeName(m_workspace.data().devices, tr("%1 (copy)").arg(device->name));
    const auto added = project::duplicateDevice(m_workspace.project(), current(), name);
    if (!m_workspace.accept(added))
        return;
    select(added->value);
    m_device->focusField(u"name"_s);
}

void DevicesPage::removeDevice()
{
    m_workspace.accept(project::removeDevice(m_workspace.project(), current()));
}

void DevicesPage::move(int by)
{
    if (commitFields(m_forms))
        m_workspace.accept(project::moveDevice(m_workspace.project(), current(), by));
}

void DevicesPage::goTo(const domain::Place &place)
{
    Panes::reveal(m_forms);
    select(place.device);
    if (place.device > 0)
        m_device->focusField(place.field);
    else
        m_manufacturer->focusField(place.field);
}

} // namespace ui
