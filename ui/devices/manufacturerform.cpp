// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "manufacturerform.h"

#include "widgets/gridfield.h"
#include "widgets/textfields.h"

#include <project/devices.h>

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

ManufacturerForm::ManufacturerForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    using domain::Manufacturer;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_title = new LineField(tr("Title of the &project, as documents and the window bear it"), u"projectTitle"_s, this);
    m_title->onStore(
        [this](const QString &title) { return project::changeTitle(m_workspace.project(), title); });
    column->addWidget(m_title);
    addText(tr("Na&me of the manufacturer"), "manufacturer-name", &Manufacturer::name, 1);
    addText(tr("&Address"), "manufacturer-address", &Manufacturer::address, 2);
    addText(tr("&Single registration number (SRN)"), "manufacturer-srn", &Manufacturer::srn, 1);
    addText(tr("Person responsible for regulatory compliance"), "manufacturer-prrc", &Manufacturer::prrc, 1);
    addText(tr("A&uthorised representative: name, address, SRN"), "manufacturer-authorised_representative",
            &Manufacturer::authorisedRepresentative, 2);
    addText(tr("Notified &body"), "manufacturer-notified_body_name", &Manufacturer::notifiedBodyName, 1);
    addText(tr("Notified body &number"), "manufacturer-notified_body_number",
            &Manufacturer::notifiedBodyNumber, 1);
    m_sites = new GridField(tr("Sites, suppliers and sub-contractors"), u"manufacturer-sites"_s,
                            {{tr("Name"), {}}, {tr("Address"), {}}, {tr("What is done there"), {}}},
                            tr("Add a si&te"), this);
    m_sites->onStore([this](const QList<QStringList> &rows) { return storeSites(rows); });
    column->addWidget(m_sites);
    refresh();
}

void ManufacturerForm::addText(const QString &label, const char *name, QString domain::Manufacturer::*member,
                               int lines)
{
    const QString objectName = QString::fromLatin1(name);
    ValueField *field = lines == 1 ? static_cast<ValueField *>(new LineField(label, objectName, this))
                                   : new TextField(label, objectName, lines, this);
    layout()->addWidget(field);
    m_texts.append({field, member});
    field->onStore([this, member](const QString &text) {
        domain::Manufacturer manufacturer = m_workspace.data().manufacturer;
        manufacturer.*member = text;
        return project::changeManufacturer(m_workspace.project(), manufacturer);
    });
}

base::Result<> ManufacturerForm::storeSites(const QList<QStringList> &rows)
{
    domain::Manufacturer manufacturer = m_workspace.data().manufacturer;
    manufacturer.sites.clear();
    for (const QStringList &row : rows)
        manufacturer.sites.append({row.at(0).trimmed(), row.at(1).trimmed(), row.at(2).trimmed()});
    return project::changeManufacturer(m_workspace.project(), manufacturer);
}

void ManufacturerForm::refresh()
{
    m_title->setValue(m_workspace.data().info.title);
    const domain::Manufacturer &manufacturer = m_workspace.data().manufacturer;
    for (const auto &[field, member] : std::as_const(m_texts))
        field->setValue(manufacturer.*member);
    QList<QStringList> sites;
    for (const domain::Site &site : manufacturer.sites)
        sites.append({site.name, site.address, site.activity});
    m_sites->setRows(sites);
    setFieldsReadOnly(this, m_workspace.isReadOnly());
}

void ManufacturerForm::focusField(const QString &name)
{
    if (name == "title"_L1)
        return m_title->setFocus(Qt::OtherFocusReason);
    if (auto *editor = findChild<QWidget *>(u"manufacturer-"_s + name))
        editor->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
