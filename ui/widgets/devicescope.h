// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

#include <QComboBox>

#include <functional>

namespace ui
{

/// "All devices" or one of them. Hidden while the project has a single device.
class DeviceScope final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceScope)

public:
    explicit DeviceScope(QWidget *parent = nullptr);

    /// Asked before another scope becomes current; false keeps the present one.
    void setLeaveGuard(std::function<bool()> guard) { m_mayLeave = std::move(guard); }
    /// Says scopeChanged() when the device in view is not among them any more.
    void setDevices(const QList<domain::Device> &devices);
    std::optional<domain::DeviceId> scope() const;
    /// The scope as the use cases take it: empty means all.
    QList<domain::DeviceId> devices() const;
    void setScope(std::optional<domain::DeviceId> device);

Q_SIGNALS:
    void scopeChanged();

private:
    void onIndexChanged(int index);

    std::function<bool()> m_mayLeave;
    int m_shown = -1;
};

} // namespace ui
