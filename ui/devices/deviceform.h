// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <QWidget>

class QLabel;

namespace ui
{

class ChoiceField;
class GridField;
class TraitsForm;
class ValueField;

/// The data of one device and the facts that drive applicability.
class DeviceForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceForm)

public:
    explicit DeviceForm(Workspace &workspace, QWidget *parent = nullptr);

    void show(domain::DeviceId device);
    void refresh();
    /// Puts the focus on the field with that name in entities.h.
    void focusField(const QString &name);

private:
    void createTexts();
    void createGrids();
    void addText(const QString &label, const char *name, QString domain::Device::*member, int lines);
    /// Stores the device with one member changed.
    template <typename M>
    base::Result<> change(M domain::Device::*member, M value);
    void showOutcome(const domain::Device &device);
    base::Result<> storeCertificates(const QList<QStringList> &rows);

    Workspace &m_workspace;
    domain::DeviceId m_device;
    QList<std::pair<ValueField *, QString domain::Device::*>> m_texts;
    GridField *m_variants = nullptr;
    GridField *m_certificates = nullptr;
    TraitsForm *m_traits = nullptr;
    QLabel *m_outcome = nullptr; ///< what the facts lead to
};

} // namespace ui
