// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

class QPushButton;
class QTreeWidget;

namespace ui
{

/// How the devices of the project stand in one row, all at once: what applies, status, verdict, and whose answer it
/// is. Shown where they differ, or while one device is in view.
class DeviceStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceStrip)

public:
    explicit DeviceStrip(Workspace &workspace, QWidget *parent = nullptr);

    /// `device`: the one in view; none: all.
    void show(const catalog::Catalog::Row &row, std::optional<domain::DeviceId> device);
    void refresh();

Q_SIGNALS:
    void deviceChosen(std::optional<domain::DeviceId> device);

private:
    void createTable();
    void createButtons();
    void fill();
    /// False: the line said so already.
    bool setLine(int line, const QString &name, std::optional<domain::DeviceId> device);
    QString ownerOf(const domain::EffectiveAnswer &answer, std::optional<domain::DeviceId> device) const;
    bool isWanted() const;
    void updateButtons();
    void fitHeight();
    void makeOwn();
    void takeBack();

    Workspace &m_workspace;
    std::optional<catalog::Catalog::Row> m_row;
    std::optional<domain::DeviceId> m_device;
    QTreeWidget *m_table = nullptr;
    QPushButton *m_makeOwn = nullptr;
    QPushButton *m_takeBack = nullptr;
};

} // namespace ui
