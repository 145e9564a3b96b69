// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "newprojectpage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui
{

/// First page: regulation, devices with their class, manufacturer.
class NewDevicesPage final : public NewProjectPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewDevicesPage)

public:
    NewDevicesPage(NewProjectDraft &draft, QWidget *parent = nullptr);

    void load() override;
    bool check() override;
    void focusFirst() override;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLineEdit *name = nullptr;
        QComboBox *deviceClass = nullptr;
        QPushButton *remove = nullptr;
    };
    void createRows(QVBoxLayout *column);
    void addRow();
    void removeRow(const QWidget *widget);
    void showRows();
    void fillClasses();
    void clearError();
    void showError(qsizetype row, const QString &message);
    void store();

    QComboBox *m_regulation;
    QVBoxLayout *m_rowColumn = nullptr;
    QList<Row> m_rows;
    QLabel *m_error;
    QLineEdit *m_manufacturer;
    bool m_isLoading = false;
};

} // namespace ui
