// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "devicescope.h"

#include "choicename.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

DeviceScope::DeviceScope(QWidget *parent) : QComboBox(parent)
{
    setObjectName(u"deviceScope"_s);
    nameChoice(this, tr("For which devices"));
    setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name must not widen the page
    setMinimumContentsLength(20);
    setToolTip(tr("What you say here holds for all devices, or for the one you choose"));
    connect(this, &QComboBox::currentIndexChanged, this, &DeviceScope::onIndexChanged);
}

void DeviceScope::setDevices(const QList<domain::Device> &devices)
{
    setVisible(devices.size() > 1);
    const auto shows = [this](const domain::Device &device, int item) {
        return itemData(item).toLongLong() == device.id.value && itemText(item) == device.name;
    };
    bool isSame = count() == devices.size() + 1;
    for (int item = 1; isSame && item < count(); ++item)
        isSame = shows(devices.at(item - 1), item);
    if (isSame)
        return;
    const auto before = scope();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("All devices"), 0);
        for (const domain::Device &device : devices)
            addItem(device.name, device.id.value);
        setCurrentIndex(std::max(0, findData(before ? before->value : 0)));
        m_shown = currentIndex();
    }
    if (scope() != before)
        Q_EMIT scopeChanged();
}

void DeviceScope::onIndexChanged(int index)
{
    if (m_mayLeave && !m_mayLeave()) {
        const QSignalBlocker quiet(this);
        setCurrentIndex(m_shown);
        return;
    }
    m_shown = index;
    Q_EMIT scopeChanged();
}

std::optional<domain::DeviceId> DeviceScope::scope() const
{
    const qint64 id = currentData().toLongLong();
    return id > 0 ? std::optional(domain::DeviceId{id}) : std::nullopt;
}

QList<domain::DeviceId> DeviceScope::devices() const
{
    const auto device = scope();
    return device ? QList{*device} : QList<domain::DeviceId>();
}

void DeviceScope::setScope(std::optional<domain::DeviceId> device)
{
    setCurrentIndex(std::max(0, findData(device ? device->value : 0)));
}

} // namespace ui
