// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"
#include "widgets/areapage.h"

class QAction;
class QLayout;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ui
{

class DeviceForm;
class ManufacturerForm;

/// The manufacturer and the devices of the project.
class DevicesPage final : public AreaPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DevicesPage)

public:
    explicit DevicesPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    HistoryRow historyRow() const override;
    /// A device and field, or the manufacturer where the place names no device.
    void goTo(const domain::Place &place) override;
    domain::Place place() const override { return {{}, m_shown, 0, {}, {}}; }

private:
    QWidget *createList();
    void createDragging();
    void takeOrder();
    QWidget *createForms();
    void fillList();
    void select(qint64 device);
    void onRowChanged();
    void showCurrent();
    void addDevice();
    void duplicateDevice();
    void removeDevice();
    void move(int by);
    QPushButton *addButton(QLayout *column, const QString &iconName, const QString &text, const QString &name,
                           void (DevicesPage::*slot)());
    domain::DeviceId current() const;

    Workspace &m_workspace;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QStackedWidget *m_forms = nullptr;
    ManufacturerForm *m_manufacturer = nullptr;
    DeviceForm *m_device = nullptr;
    QWidget *m_devicePage = nullptr;
    qint64 m_shown = 0; ///< device in view; 0: the manufacturer
};

} // namespace ui
