// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checkerrules.h"
#include "texts.h"
#include "udi.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

struct NeededField
{
    const char *name;
    QString Device::*member;
    Severity severity;
    const char *words;
};

constexpr NeededField kNeeded[] = {
    {"name", &Device::name, Severity::Error, QT_TRANSLATE_NOOP("domain", "name")},
    {"class", &Device::deviceClass, Severity::Error, QT_TRANSLATE_NOOP("domain", "risk class")},
    {"rule", &Device::rule, Severity::Warning, QT_TRANSLATE_NOOP("domain", "rule of Annex VIII that decides the class")},
    {"route", &Device::route, Severity::Warning, QT_TRANSLATE_NOOP("domain", "conformity assessment route")},
    {"basic_udi_di", &Device::basicUdiDi, Severity::Warning, QT_TRANSLATE_NOOP("domain", "Basic UDI-DI")},
    {"issuing_entity", &Device::issuingEntity, Severity::Warning, QT_TRANSLATE_NOOP("domain", "issuing entity of the UDI")},
    {"emdn", &Device::emdn, Severity::Note, QT_TRANSLATE_NOOP("domain", "EMDN code")},
    {"intended_purpose", &Device::intendedPurpose, Severity::Error, QT_TRANSLATE_NOOP("domain", "intended purpose")},
    {"users", &Device::users, Severity::Warning, QT_TRANSLATE_NOOP("domain", "intended users")},
    {"patients", &Device::patients, Severity::Warning, QT_TRANSLATE_NOOP("domain", "patients or specimens")},
    {"indications", &Device::indications, Severity::Note, QT_TRANSLATE_NOOP("domain", "indications")},
    {"contra_indications", &Device::contraIndications, Severity::Note,
     QT_TRANSLATE_NOOP("domain", "contra-indications (write \"none\" if so)")},
};

void missingField(const CheckContext &context, RemarkBook &book)
{
    const QString message = Texts::tr("Missing: %1.");
    for (const NeededField &needed : kNeeded) {
        for (const Device *device : context.devices()) {
            if ((device->*needed.member).trimmed().isEmpty())
                book.add(atDevice(QLatin1StringView(needed.name)), {device},
                         message.arg(Texts::tr(needed.words)),
                         Texts::tr("Fill it in on the device's page."), needed.severity);
        }
    }
    for (const Device *device : context.devices()) {
        const bool hasSoftware = device->traits.value(u"software-contained"_s) == Tristate::Yes ||
                                 device->traits.value(u"software-itself"_s) == Tristate::Yes;
        if (hasSoftware && device->softwareVersion.trimmed().isEmpty())
            book.add(atDevice(u"software_version"_s), {device}, message.arg(Texts::tr("software version")),
                     Texts::tr("The device has software: name the version that this documentation is about."),
                     Severity::Warning);
    }
}

/// Traits on which, as far as the others are known, the applicability of answerable rows turns; with their
/// number.
QMap<QString, qsizetype> openTraits(const CheckContext &context, const Device &device)
{
    QMap<QString, qsizetype> open;
    for (const Pack *pack : context.packs()) {
        for (const Requirement &row : pack->requirements) {
            if (!row.answerable || !row.appliesWhen ||
                evaluate(*row.appliesWhen, device.traits) != Tristate::Unknown)
                continue;
            for (const QString &trait : traitsOf(*row.appliesWhen)) {
                if (device.traits.value(trait, Tristate::Unknown) == Tristate::Unknown)
                    ++open[trait];
            }
        }
    }
    return open;
}

void unknownTrait(const CheckContext &context, RemarkBook &book)
{
    for (const Device *device : context.devices()) {
        const QMap<QString, qsizetype> open = openTraits(context, *device);
        for (const auto &[id, rows] : open.asKeyValueRange()) {
            const TraitDefinition *trait = context.trait(id);
            book.add(atDevice(u"traits."_s + id), {device},
                     Texts::tr("Not yet known: %1").arg(trait ? trait->question : id),
                     Texts::tr("Answer yes or no; %1 on it.")
                         .arg(counted(rows, Texts::tr("requirement turns"), Texts::tr("requirements turn"))));
        }
    }
}

struct Identifier
{
    QString field;
    QString words;
    QString code;
    UdiCheck check = UdiCheck::NotChecked;
};

QList<Identifier> identifiers(const Device &device)
{
    QList<Identifier> found;
    if (!device.basicUdiDi.trimmed().isEmpty())
        found.append({u"basic_udi_di"_s, Texts::tr("Basic UDI-DI"), device.basicUdiDi,
                      checkBasicUdiDi(device.basicUdiDi, device.issuingEntity)});
    for (const Variant &variant : device.variants) {
        if (!variant.udiDi.trimmed().isEmpty())
            found.append({u"variants"_s, Texts::tr("UDI-DI of \"%1\"").arg(variant.name), variant.udiDi,
                          checkUdiDi(variant.udiDi, device.issuingEntity)});
    }
    return found;
}

void forEachIdentifier(const CheckContext &context, RemarkBook &book, UdiCheck wanted, const QString &message,
                       const QString &advice)
{
    for (const Device *device : context.devices()) {
        for (const Identifier &identifier : identifiers(*device)) {
            if (identifier.check == wanted)
                book.add(atDevice(identifier.field), {device},
                         message.arg(identifier.words, identifier.code, device->issuingEntity), advice);
        }
    }
}

void udiWrong(const CheckContext &context, RemarkBook &book)
{
    forEachIdentifier(
        context, book, UdiCheck::Wrong,
        Texts::tr("The %1 \"%2\" does not have the form or the check characters that %3 prescribes."),
        Texts::tr("Compare it with the issuing entity's record; one character may be mistyped."));
}

void udiNotChecked(const CheckContext &context, RemarkBook &book)
{
    forEachIdentifier(
        context, book, UdiCheck::NotChecked,
        Texts::tr("The check characters of the %1 \"%2\" were not checked (issuing entity: \"%3\")."),
        Texts::tr("Compare it with the issuing entity's record yourself."));
}

void certificateEnded(const CheckContext &context, RemarkBook &book)
{
    for (const Device *device : context.devices()) {
        for (const Certificate &certificate : device->certificates) {
            if (certificate.ends && context.scope().today.isValid() &&
                *certificate.ends < context.scope().today)
                book.add(atDevice(u"certificates"_s), {device},
                         Texts::tr("Certificate \"%1\" ended on %2.")
                             .arg(certificate.number, dateText(*certificate.ends)),
                         Texts::tr("Enter the certificate that holds now."));
        }
    }
}

void duplicateName(const CheckContext &context, RemarkBook &book)
{
    QHash<QString, DeviceList> byName;
    for (const Device *device : context.devices())
        byName[device->name.simplified().toCaseFolded()].append(device);
    for (const Device *device : context.devices()) {
        const DeviceList same = byName.value(device->name.simplified().toCaseFolded());
        if (same.size() > 1 && !device->name.trimmed().isEmpty())
            book.add(atDevice(u"name"_s), {device},
                     Texts::tr("More than one device is called \"%1\".").arg(same.first()->name),
                     Texts::tr(
                         "Give each device a name of its own; documents and remarks tell them apart by it."));
    }
}

void noDevice(const CheckContext &context, RemarkBook &book)
{
    if (context.devices().isEmpty())
        book.add(atProject(), {}, Texts::tr("There is no device to make documents for."),
                 Texts::tr("Add the device."));
}

constexpr Rule kRules[] = {
    {"no-device", Severity::Error, QT_TRANSLATE_NOOP("domain", "There is a device"), noDevice},
    {"missing-device-field", Severity::Warning, QT_TRANSLATE_NOOP("domain", "Devices are described"), missingField},
    {"duplicate-device-name", Severity::Error, QT_TRANSLATE_NOOP("domain", "Devices have different names"), duplicateName},
    {"unknown-trait", Severity::Warning, QT_TRANSLATE_NOOP("domain", "The facts that requirements turn on are known"), unknownTrait},
    {"udi-check-character", Severity::Warning, QT_TRANSLATE_NOOP("domain", "Check characters of identifiers fit"), udiWrong},
    {"udi-not-checked", Severity::Note, QT_TRANSLATE_NOOP("domain", "Check characters of identifiers could be checked"), udiNotChecked},
    {"certificate-ended", Severity::Warning, QT_TRANSLATE_NOOP("domain", "No certificate has ended"), certificateEnded},
};

} // namespace

std::span<const Rule> deviceRules()
{
    return kRules;
}

} // namespace domain
