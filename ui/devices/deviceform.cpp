// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "deviceform.h"

#include "traitsform.h"
#include "widgets/gridfield.h"
#include "widgets/textfields.h"

#include <domain/names.h>
#include <project/devices.h>

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QList<QStringList> variantRows(const QList<domain::Variant> &variants)
{
    QList<QStringList> rows;
    for (const domain::Variant &variant : variants)
        rows.append({variant.name, variant.udiDi});
    return rows;
}

QList<QStringList> certificateRows(const QList<domain::Certificate> &certificates)
{
    QList<QStringList> rows;
    for (const domain::Certificate &c : certificates)
        rows.append({c.number, c.scope, word(c.issued), word(c.ends), c.conditions});
    return rows;
}

QList<Choice> classChoices(domain::Regulation regulation)
{
    QList<Choice> choices{{QString(), DeviceForm::tr("not yet known")}};
    for (const QString &name : deviceClasses(regulation))
        choices.append({name, name});
    return choices;
}

} // namespace

DeviceForm::DeviceForm(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    createTexts();
    createGrids();
    auto *heading = new QLabel(tr("Facts that decide which requirements apply"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addSpacing(8);
    column->addWidget(heading);
    m_outcome = new QLabel(this);
    m_outcome->setObjectName(u"factsOutcome"_s);
    m_outcome->setWordWrap(true);
    column->addWidget(m_outcome);
    m_traits = new TraitsForm(workspace.environment().catalog, workspace.project().regulation(), this);
    m_traits->onStore(
        [this](const domain::Traits &traits) { return change(&domain::Device::traits, traits); });
    column->addWidget(m_traits);
}

void DeviceForm::createTexts()
{
    addText(tr("Na&me"), "name", &domain::Device::name, 1);
    auto *deviceClass =
        new ChoiceField(tr("&Class"), u"class"_s, classChoices(m_workspace.project().regulation()), this);
    layout()->addWidget(deviceClass);
    m_texts.append({deviceClass, &domain::Device::deviceClass});
    deviceClass->onStore([this](const QString &name) { return change(&domain::Device::deviceClass, name); });
    addText(tr("R&ule of Annex VIII that decides, with the reason"), "rule", &domain::Device::rule, 2);
    addText(tr("Conformity assessment rou&te"), "route", &domain::Device::route, 2);
    addText(tr("&Intended purpose, word for word as on the label"), "intended_purpose",
            &domain::Device::intendedPurpose, 3);
    addText(tr("Intended u&sers"), "users", &domain::Device::users, 2);
    addText(tr("&Patients or specimens"), "patients", &domain::Device::patients, 2);
    addText(tr("Indications"), "indications", &domain::Device::indications, 2);
    addText(tr("Contra-indications"), "contra_indications", &domain::Device::contraIndications, 2);
    addText(tr("Soft&ware version"), "software_version", &domain::Device::softwareVersion, 1);
    addText(tr("&Basic UDI-DI"), "basic_udi_di", &domain::Device::basicUdiDi, 1);
    addText(tr("Issuing entity (GS1, HIBCC, ICCBBA, IFA)"), "issuing_entity", &domain::Device::issuingEntity,
            1);
    addText(tr("EMDN code"), "emdn", &domain::Device::emdn, 1);
}

void DeviceForm::addText(const QString &label, const char *name, QString domain::Device::*member, int lines)
{
    const QString objectName = QString::fromLatin1(name);
    ValueField *field = lines == 1 ? static_cast<ValueField *>(new LineField(label, objectName, this))
                                   : new TextField(label, objectName, lines, this);
    layout()->addWidget(field);
    m_texts.append({field, member});
    field->onStore([this, member](const QString &text) { return change(member, text); });
}

void DeviceForm::createGrids()
{
    m_variants = new GridField(tr("Variants"), u"variants"_s, {{tr("Variant"), {}}, {tr("UDI-DI"), {}}},
                               tr("Add a &variant"), this);
    m_certificates = new GridField(
        tr("Certificates"), u"certificates"_s,
        {{tr("Number"), {}}, {tr("Scope"), {}}, {tr("Issued"), {}}, {tr("Ends"), {}}, {tr("Conditions"), {}}},
        tr("&Add a certificate"), this);
    layout()->addWidget(m_variants);
    layout()->addWidget(m_certificates);
    m_variants->onStore([this](const QList<QStringList> &rows) {
        QList<domain::Variant> variants;
        for (const QStringList &row : rows)
            variants.append({row.at(0).trimmed(), row.at(1).trimmed()});
        return change(&domain::Device::variants, variants);
    });
    m_certificates->onStore([this](const QList<QStringList> &rows) { return storeCertificates(rows); });
}

template <typename M>
base::Result<> DeviceForm::change(M domain::Device::*member, M value)
{
    const domain::Device *known = domain::deviceOf(m_workspace.data(), m_device);
    if (!known)
        return base::fail(base::ErrorCode::NotFound, tr("This device is not in the project any more."));
    domain::Device device = *known;
    device.*member = std::move(value);
    return project::changeDevice(m_workspace.project(), device);
}

base::Result<> DeviceForm::storeCertificates(const QList<QStringList> &rows)
{
    QList<domain::Certificate> certificates;
    for (const QStringList &row : rows) {
        const auto issued = parseDate(row.at(2));
        const auto ends = parseDate(row.at(3));
        if (!issued || !ends)
            return base::fail(issued ? ends.error() : issued.error());
        certificates.append({row.at(0).trimmed(), row.at(1).trimmed(), *issued, *ends, row.at(4).trimmed()});
    }
    return change(&domain::Device::certificates, certificates);
}

void DeviceForm::show(domain::DeviceId device)
{
    if (m_device != device) {
        m_variants->dropBlankRows();
        m_certificates->dropBlankRows();
    }
    m_device = device;
    refresh();
}

void DeviceForm::refresh()
{
    const domain::Device *device = domain::deviceOf(m_workspace.data(), m_device);
    if (!device)
        return;
    for (const auto &[field, member] : std::as_const(m_texts))
        field->setValue(device->*member);
    m_variants->setRows(variantRows(device->variants));
    m_certificates->setRows(certificateRows(device->certificates));
    m_traits->setTraits(device->traits);
    showOutcome(*device);
    setFieldsReadOnly(this, m_workspace.isReadOnly());
}

void DeviceForm::showOutcome(const domain::Device &device)
{
    const QList<const domain::Pack *> packs = m_workspace.project().packs();
    const auto annex = std::ranges::find(packs, u"I"_s, &domain::Pack::annex);
    if (annex == packs.end())
        return;
    const project::FactsOutcome outcome = project::outcomeOfFacts(m_workspace.book(**annex), device);
    m_outcome->setText(
        tr("With these facts, %n undecided requirement(s) would be proposed as not applicable.", nullptr,
           int(outcome.notApplicable)) +
        u' ' + tr("%n turn(s) on a fact that is not yet known.", nullptr, int(outcome.open)) + u' ' +
        tr("You decide each of them."));
}

void DeviceForm::focusField(const QString &name)
{
    if (name == "traits"_L1)
        m_traits->focusFirstUnknown();
    else if (name.startsWith("traits."_L1))
        m_traits->focusTrait(name.sliced(7));
    else if (auto *editor = findChild<QWidget *>(name); editor && !name.isEmpty())
        editor->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
