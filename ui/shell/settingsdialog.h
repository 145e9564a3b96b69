// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui
{

/// The name under which changes are kept, if the user set one; else `system`.
QString userNameOr(const QString &system);

/// What holds for every project of this user. Every choice holds at once; the dialog blocks nothing.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    /// `systemName` is used while no name is set.
    explicit SettingsDialog(const QString &systemName, QWidget *parent = nullptr);

Q_SIGNALS:
    void userNameChanged(const QString &name);
    void appearanceChanged();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void createName(QFormLayout *form);
    void createLook(QFormLayout *form);
    void storeName();

    QString m_systemName;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameError = nullptr;
};

} // namespace ui
