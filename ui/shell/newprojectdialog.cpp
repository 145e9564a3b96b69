// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "newprojectdialog.h"

#include "models/words.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

NewProjectDialog::NewProjectDialog(Submit submit, QWidget *parent)
    : FormDialog(tr("New project"), tr("Create"), parent),
      m_submit(std::move(submit)),
      m_regulation(new QComboBox(this)),
      m_device(new QLineEdit(this)),
      m_class(new QComboBox(this)),
      m_manufacturer(new QLineEdit(this)),
      m_path(new QLineEdit(this))
{
    setObjectName(u"newProjectDialog"_s);
    setMinimumWidth(560);
    createFields();
    connect(m_regulation, &QComboBox::currentIndexChanged, this, &NewProjectDialog::fillClasses);
    connect(m_device, &QLineEdit::textChanged, this, &NewProjectDialog::proposePath);
    fillClasses();
    proposePath();
    m_device->setFocus(Qt::OtherFocusReason);
}

void NewProjectDialog::createFields()
{
    m_regulation->setObjectName(u"newRegulation"_s);
    m_regulation->addItem(tr("MDR – Regulation (EU) 2017/745, medical devices"),
                          int(domain::Regulation::Mdr));
    m_regulation->addItem(tr("IVDR – Regulation (EU) 2017/746, in vitro diagnostics"),
                          int(domain::Regulation::Ivdr));
    m_device->setObjectName(u"newDevice"_s);
    m_class->setObjectName(u"newClass"_s);
    m_manufacturer->setObjectName(u"newManufacturer"_s);
    m_path->setObjectName(u"newPath"_s);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    connect(browse, &QPushButton::clicked, this, &NewProjectDialog::choosePath);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browse);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Regulation"), m_regulation);
    form->addRow(tr("Name of the &device"), m_device);
    form->addRow(tr("&Class, if known"), m_class);
    form->addRow(tr("&Manufacturer, if you like"), m_manufacturer);
    auto *placeLabel = new QLabel(tr("&Keep the project in"), this);
    placeLabel->setBuddy(m_path);
    form->addRow(placeLabel, place);
    content()->addLayout(form);
}

domain::Regulation NewProjectDialog::regulation() const
{
    return domain::Regulation(m_regulation->currentData().toInt());
}

void NewProjectDialog::fillClasses()
{
    m_class->clear();
    m_class->addItem(tr("not yet known"), QString());
    for (const QString &name : deviceClasses(regulation()))
        m_class->addItem(name, name);
}

void NewProjectDialog::proposePath()
{
    if (!m_path->text().isEmpty() && m_path->text() != m_proposedPath)
        return; // the user chose another place
    static const QRegularExpression unsafe(u"[^\\w .,()-]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(m_device->text()).replace(unsafe, u"-"_s).left(80).trimmed();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_proposedPath =
        QDir::toNativeSeparators(folder.filePath((name.isEmpty() ? tr("New project") : name) + u".gesper"_s));
    m_path->setText(m_proposedPath);
}

void NewProjectDialog::choosePath()
{
    auto *dialog =
        new QFileDialog(this, tr("Keep the project in"), m_path->text(), tr("Gesper projects (*.gesper)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"gesper"_s);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

base::Result<> NewProjectDialog::submit()
{
    if (m_device->text().trimmed().isEmpty())
        return base::fail(base::ErrorCode::Usage, tr("The device needs a name; you can change it later."));
    Choice choice;
    choice.regulation = regulation();
    choice.content.firstDevice.name = m_device->text().trimmed();
    choice.content.firstDevice.deviceClass = m_class->currentData().toString();
    choice.content.manufacturer.name = m_manufacturer->text().trimmed();
    choice.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    QDir().mkpath(QFileInfo(choice.path).path());
    return m_submit(choice);
}

} // namespace ui
