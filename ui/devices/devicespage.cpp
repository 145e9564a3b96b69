// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "devicespage.h"

#include "deviceform.h"
#include "manufacturerform.h"
#include "widgets/field.h"
#include "widgets/icons.h"
#include "widgets/scrollcolumn.h"

#include <domain/names.h>
#include <project/devices.h>

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// "New device", "New device 2" …: a name that is still free.
QString freeName(const QList<domain::Device> &devices)
{
    const QString wanted = DevicesPage::tr("New device");
    QString name = wanted;
    for (int number = 2; std::ranges::contains(devices, name, &domain::Device::name); ++number)
        name = wanted + u' ' + QString::number(number);
    return name;
}

} // namespace

DevicesPage::DevicesPage(Workspace &workspace, QWidget *parent) : AreaPage(parent), m_workspace(workspace)
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"devicesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createList());
    splitter->addWidget(createForms());
    splitter->setSizes({260, 900});
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
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
    m_add = new QPushButton(icon(u"add"_s), tr("Add a &device"), panel);
    m_add->setObjectName(u"addDevice"_s);
    m_remove = new QPushButton(icon(u"delete"_s), tr("&Remove this device"), panel);
    m_remove->setObjectName(u"removeDevice"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 8, 0, 8);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    column->addWidget(m_remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &DevicesPage::onRowChanged);
    connect(m_add, &QPushButton::clicked, this, &DevicesPage::addDevice);
    connect(m_remove, &QPushButton::clicked, this, &DevicesPage::removeDevice);
    return panel;
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
    auto *manufacturer = new QListWidgetItem(tr("Project and manufacturer"), m_list);
    manufacturer->setData(Qt::UserRole, 0);
    for (const domain::Device &device : m_workspace.data().devices) {
        const QString text = device.deviceClass.isEmpty()
                                 ? device.name
                                 : tr("%1 (class %2)").arg(device.name, device.deviceClass);
        auto *item = new QListWidgetItem(icon(u"devices"_s), text, m_list);
        item->setData(Qt::UserRole, device.id.value);
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
    device.name = freeName(m_workspace.data().devices);
    const auto added = project::addDevice(m_workspace.project(), device);
    if (!m_workspace.accept(added))
        return;
    select(added->value);
    m_device->focusField(u"name"_s);
}

void DevicesPage::removeDevice()
{
    m_workspace.accept(project::removeDevice(m_workspace.project(),
                                             {m_list->currentItem()->data(Qt::UserRole).toLongLong()}));
}

void DevicesPage::goTo(const domain::Place &place)
{
    select(place.device);
    if (place.device > 0)
        m_device->focusField(place.field);
    else
        m_manufacturer->focusField(place.field);
}

} // namespace ui
