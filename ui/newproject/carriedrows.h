// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <project/carryover.h>

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace ui
{

/// The devices of another project: which come over, and what they are called then.
class CarriedRows final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CarriedRows)

public:
    explicit CarriedRows(QWidget *parent = nullptr);

    void setDevices(const QList<domain::Device> &devices);
    QList<project::CarriedDevice> chosen() const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        domain::DeviceId device;
        QCheckBox *take = nullptr;
        QLineEdit *name = nullptr;
    };
    QVBoxLayout *m_column;
    QWidget *m_rowsWidget = nullptr;
    QList<Row> m_rows;
};

} // namespace ui
