// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "devices.h"

#include "names.h"
#include "texts.h"

#include <base/text.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

/// The value of a field as JSON, from the text a person typed: text stays text, lists and traits are JSON already.
QJsonValue jsonFrom(const QJsonValue &sample, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (sample.isString())
        return text;
    const QByteArray wrapped = "[" + text.toUtf8() + "]";
    const QJsonArray parsed = QJsonDocument::fromJson(wrapped).array();
    return parsed.size() == 1 ? parsed.first() : QJsonValue(text);
}

template <typename M>
QJsonValue sampleOf(const M &)
{
    return std::is_same_v<M, QString> ? QJsonValue(u"text"_s) : QJsonValue();
}

template <typename T>
base::Result<> setField(T &row, const QString &key, const QString &text)
{
    bool known = false;
    bool fits = false;
    QStringList names;
    domain::forEachField(row, [&](const char *name, auto &member) {
        names.append(QLatin1StringView(name));
        if (key != QLatin1StringView(name))
            return;
        known = true;
        auto value = member;
        fits = domain::fromJson(jsonFrom(sampleOf(member), text), value);
        if (fits)
            member = value;
    });
    if (!known)
        return base::fail(base::ErrorCode::Usage,
                          Texts::tr("There is no field \"%1\". There is: %2.").arg(key, names.join(u", "_s)));
    if (!fits)
        return base::fail(
            base::ErrorCode::Usage,
            Texts::tr("\"%1\" is no value for the field \"%2\".").arg(base::elided(text, 60), key));
    return base::checkStorable(text, key);
}

} // namespace

base::Result<FieldValue> parseFieldValue(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return base::fail(base::ErrorCode::Usage,
                          Texts::tr("\"%1\" is not KEY=VALUE.").arg(base::elided(text, 60)));
    return FieldValue{text.left(equals).trimmed().toLower().replace(u'-', u'_'), text.sliced(equals + 1)};
}

base::Result<std::pair<QString, domain::Tristate>> parseTrait(const catalog::Catalog &catalog,
                                                              domain::Regulation regulation, const QString &text)
{
    const auto field = parseFieldValue(text);
    if (!field)
        return base::fail(field.error());
    const QString id = QString(field->key).replace(u'_', u'-');
    const auto state = domain::valueOf<domain::Tristate>(field->value);
    if (!state)
        return base::fail(base::ErrorCode::Usage,
                          Texts::tr("A trait is yes, no or unknown; \"%1\" is none of these.")
                              .arg(base::elided(field->value, 60)));
    const auto traits = catalog.traits(regulation);
    if (!std::ranges::contains(traits, id, &domain::TraitDefinition::id)) {
        QStringList names;
        for (const domain::TraitDefinition &trait : traits)
            names.append(trait.id);
        return base::fail(base::ErrorCode::Usage,
                          Texts::tr("There is no trait \"%1\". There is: %2.").arg(id, names.join(u", "_s)));
    }
    return std::pair(id, *state);
}

base::Result<> setFields(domain::Device &device, domain::Manufacturer &manufacturer, domain::ProjectInfo &info,
                         const QList<FieldValue> &fields)
{
    for (const FieldValue &field : fields) {
        const QString area = field.key.contains(u'.') ? field.key.section(u'.', 0, 0) : QString();
        const QString key = area.isEmpty() ? field.key : field.key.section(u'.', 1);
        base::Result<> ok;
        if (key == "position"_L1 || key == "uuid"_L1 || key == "regulation"_L1)
            ok = base::fail(base::ErrorCode::Usage,
                            Texts::tr("The field \"%1\" is Gesper's own.").arg(field.key));
        else if (area == "manufacturer"_L1)
            ok = setField(manufacturer, key, field.value);
        else if (area == "project"_L1)
            ok = setField(info, key, field.value);
        else if (area.isEmpty() || area == "device"_L1)
            ok = setField(device, key, field.value);
        else
            ok = base::fail(base::ErrorCode::Usage,
                            Texts::tr("\"%1\" is neither manufacturer, device nor project.").arg(area));
        if (!ok)
            return ok;
    }
    return {};
}

base::Result<domain::DeviceId> addDevice(Project &project, domain::Device device)
{
    const auto sameName = [&](const domain::Device &other) {
        return other.name.compare(device.name, Qt::CaseInsensitive) == 0;
    };
    if (device.name.trimmed().isEmpty())
        return base::fail(base::ErrorCode::Usage, Texts::tr("A device needs a name."));
    if (std::ranges::any_of(project.data().devices, sameName))
        return base::fail(base::ErrorCode::Conflict,
                          Texts::tr("There is a device \"%1\" already.").arg(device.name));
    const auto id = project.reserveId(domain::EntityKind::Device);
    if (!id)
        return base::fail(id.error());
    device.id = {*id};
    device.position = project.data().devices.isEmpty() ? 0 : project.data().devices.last().position + 1;
    if (const auto ok = project.apply({u"Add the device %1"_s.arg(device.name), {}, {put(device)}});
        !ok)
        return base::fail(ok.error());
    return device.id;
}

base::Result<> changeDevice(Project &project, const domain::Device &device)
{
    return changeDeviceData(project, device, project.data().manufacturer, project.data().info);
}

base::Result<> changeDeviceData(Project &project, const domain::Device &device,
                                const domain::Manufacturer &manufacturer, const domain::ProjectInfo &info)
{
    if (device.name.trimmed().isEmpty())
        return base::fail(base::ErrorCode::Usage, Texts::tr("A device needs a name."));
    const auto other = deviceByName(project.data(), device.name);
    if (other && *other != device.id)
        return base::fail(base::ErrorCode::Conflict,
                          Texts::tr("There is another device \"%1\".").arg(device.name));
    return project.apply({u"Change the device %1"_s.arg(device.name),
                          {},
                          {put(device), put(manufacturer), put(info)}});
}

base::Result<domain::DeviceId> duplicateDevice(Project &project, domain::DeviceId id, const QString &name)
{
    const QList<domain::Device> &devices = project.data().devices;
    const auto original = std::ranges::find(devices, id, &domain::Device::id);
    if (original == devices.end())
        return base::fail(base::ErrorCode::NotFound,
                          Texts::tr("This device is not in the project any more."));
    domain::Device copy = *original;
    copy.name = name;
    copy.basicUdiDi.clear();
    copy.variants.clear();
    copy.certificates.clear();
    return addDevice(project, copy);
}

base::Result<> moveDevice(Project &project, domain::DeviceId id, qsizetype by)
{
    QList<domain::Device> devices = project.data().devices;
    const auto device = std::ranges::find(devices, id, &domain::Device::id);
    if (device == devices.end())
        return base::fail(base::ErrorCode::NotFound,
                          Texts::tr("This device is not in the project any more."));
    Edit edit{u"Move the device %1"_s.arg(device->name), {}, {}};
    const qsizetype from = device - devices.begin();
    devices.move(from, std::clamp(from + by, qsizetype(0), devices.size() - 1));
    for (qsizetype position = 0; position < devices.size(); ++position) {
        devices[position].position = position;
        edit.writes.append(put(devices.at(position)));
    }
    return project.apply(edit);
}

FactsOutcome outcomeOfFacts(const domain::AnswerBook &book, const domain::Device &device)
{
    FactsOutcome outcome;
    const QList<domain::Requirement> &clauses = book.pack().requirements;
    for (qsizetype row = 0; row < clauses.size(); ++row) {
        const domain::Requirement &clause = clauses.at(row);
        if (!clause.answerable || !clause.appliesWhen ||
            book.effective(row, device.id).applies() != domain::Applicability::Undecided)
            continue;
        const domain::Tristate holds = domain::evaluate(*clause.appliesWhen, device.traits);
        outcome.notApplicable += holds == domain::Tristate::No ? 1 : 0;
        outcome.open += holds == domain::Tristate::Unknown ? 1 : 0;
    }
    return outcome;
}

base::Result<> removeDevice(Project &project, domain::DeviceId id)
{
    const domain::ProjectData &data = project.data();
    const auto device = std::ranges::find(data.devices, id, &domain::Device::id);
    if (device == data.devices.end() || data.devices.size() == 1)
        return base::fail(base::ErrorCode::Usage, Texts::tr("A project keeps at least one device."));
    Edit edit{u"Remove the device %1"_s.arg(device->name), {}, {}};
    const auto removeOwn = [&](const auto &rows) {
        for (const auto &row : rows) {
            if (row.device == id)
                edit.writes.append(removal(row));
        }
    };
    removeOwn(data.citations);
    removeOwn(data.answers);
    removeOwn(data.sections);
    edit.writes.append(removal(*device));
    return project.apply(edit);
}

base::Result<> changeManufacturer(Project &project, const domain::Manufacturer &manufacturer)
{
    return project.apply({u"Change the manufacturer"_s, {}, {put(manufacturer)}});
}

base::Result<> changeTitle(Project &project, const QString &title)
{
    if (const auto ok = base::checkStorable(title, Texts::tr("The title")); !ok)
        return ok;
    domain::ProjectInfo info = project.data().info;
    info.title = title.trimmed();
    if (info.title.isEmpty())
        return base::fail(base::ErrorCode::Usage, Texts::tr("A project needs a title."));
    return project.apply({u"Change the project's title"_s, {}, {put(info)}});
}

} // namespace project
