// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "carriedrows.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui
{

CarriedRows::CarriedRows(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void CarriedRows::setDevices(const QList<domain::Device> &devices)
{
    m_rows.clear();
    if (m_rowsWidget)
        m_rowsWidget->deleteLater();
    m_rowsWidget = new QWidget(this);
    auto *grid = new QGridLayout(m_rowsWidget);
    grid->setContentsMargins({});
    grid->addWidget(new QLabel(tr("Take over"), m_rowsWidget), 0, 0);
    grid->addWidget(new QLabel(tr("Name in the new project"), m_rowsWidget), 0, 1);
    grid->setColumnStretch(1, 1);
    for (const domain::Device &device : devices) {
        const int number = int(m_rows.size()) + 1;
        Row row{device.id, new QCheckBox(m_rowsWidget), new QLineEdit(device.name, m_rowsWidget)};
        row.take->setObjectName(u"carry-%1"_s.arg(number));
        row.take->setAccessibleName(tr("Take over %1").arg(device.name));
        row.take->setChecked(true);
        row.name->setObjectName(u"carryName-%1"_s.arg(number));
        row.name->setAccessibleName(tr("Name of %1 in the new project").arg(device.name));
        row.name->setCursorPosition(0);
        grid->addWidget(row.take, number, 0, Qt::AlignCenter);
        grid->addWidget(row.name, number, 1);
        connect(row.take, &QCheckBox::toggled, row.name, &QWidget::setEnabled);
        connect(row.take, &QCheckBox::toggled, this, &CarriedRows::edited);
        connect(row.name, &QLineEdit::textChanged, this, &CarriedRows::edited);
        m_rows.append(row);
    }
    m_column->addWidget(m_rowsWidget);
}

QList<project::CarriedDevice> CarriedRows::chosen() const
{
    QList<project::CarriedDevice> devices;
    for (const Row &row : m_rows) {
        if (row.take->isChecked())
            devices.append({row.device, row.name->text().trimmed()});
    }
    return devices;
}

} // namespace ui
