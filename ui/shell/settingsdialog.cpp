// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "settingsdialog.h"

#include "appearance.h"
#include "help/helpwindow.h"
#include "widgets/taborder.h"

#include <base/text.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr auto kNameKey = "user/name"_L1;
constexpr int kLongestName = 200;

} // namespace

QString userNameOr(const QString &system)
{
    const QString name = base::singleLine(QSettings().value(kNameKey).toString()).trimmed();
    return name.isEmpty() ? system : name;
}

SettingsDialog::SettingsDialog(const QString &systemName, QWidget *parent)
    : QDialog(parent), m_systemName(systemName)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    offerHelp(this, u"first-steps"_s);
    auto *form = new QFormLayout;
    createName(form);
    createLook(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, &SettingsDialog::storeName);
    setMinimumWidth(460);
}

void SettingsDialog::createName(QFormLayout *form)
{
    m_name = new QLineEdit(QSettings().value(kNameKey).toString(), this);
    m_name->setObjectName(u"settingsName"_s);
    m_name->setPlaceholderText(m_systemName);
    m_name->setMaxLength(kLongestName);
    auto *hint = new QLabel(tr("Stands in the history of a project beside what you change from now on. While it is empty, it "
                               "is the name you are signed in with."),
                            this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(tr("Your &name"), m_name);
    form->addRow(QString(), hint);
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsDialog::storeName);
}

void SettingsDialog::createLook(QFormLayout *form)
{
    auto *look = new QComboBox(this);
    look->setObjectName(u"settingsLook"_s);
    for (const Look choice : kLooks)
        look->addItem(lookName(choice), int(choice));
    look->setCurrentIndex(look->findData(int(currentLook())));
    auto *size = new QComboBox(this);
    size->setObjectName(u"settingsTextSize"_s);
    for (const int percent : kTextSizes)
        size->addItem(tr("%1 %", "size of text").arg(percent), percent);
    size->setCurrentIndex(size->findData(currentTextSize()));
    form->addRow(tr("&Look"), look);
    form->addRow(tr("&Size of text"), size);
    connect(look, &QComboBox::activated, this, [this, look] {
        setLook(Look(look->currentData().toInt()));
        Q_EMIT appearanceChanged();
    });
    connect(size, &QComboBox::activated, this, [this, size] {
        setTextSize(size->currentData().toInt());
        Q_EMIT appearanceChanged();
    });
}

void SettingsDialog::storeName()
{
    QSettings().setValue(kNameKey, base::singleLine(m_name->text()).trimmed());
    Q_EMIT userNameChanged(userNameOr(m_systemName));
}

bool SettingsDialog::focusNextPrevChild(bool next)
{
    return stepFocus(this, next) || QDialog::focusNextPrevChild(next);
}

} // namespace ui
