// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <QWidget>

namespace ui
{

class GridField;
class LineField;
class ValueField;

/// What the project is called, who makes the devices, and who takes part.
class ManufacturerForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManufacturerForm)

public:
    explicit ManufacturerForm(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    void focusField(const QString &name);

private:
    void addText(const QString &label, const char *name, QString domain::Manufacturer::*member, int lines);
    base::Result<> storeSites(const QList<QStringList> &rows);

    Workspace &m_workspace;
    QList<std::pair<ValueField *, QString domain::Manufacturer::*>> m_texts;
    LineField *m_title = nullptr;
    GridField *m_sites = nullptr;
};

} // namespace ui
