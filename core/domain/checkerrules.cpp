// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checkerrules.h"

#include "texts.h"

using namespace Qt::StringLiterals;

namespace domain {

Spot atProject()
{
    Spot spot;
    spot.place.text = Texts::tr("the project");
    return spot;
}

Spot atManufacturer(const QString &field)
{
    Spot spot{Spot::Area::Manufacturer, 0, 0, {}};
    spot.place.field = field;
    spot.place.text = Texts::tr("the manufacturer");
    return spot;
}

Spot atDevice(const QString &field)
{
    Spot spot{Spot::Area::Device, 0, 0, {}};
    spot.place.field = field;
    return spot;
}

Spot atRow(const CheckContext &context, qsizetype pack, qsizetype row, const QString &field)
{
    const Pack &owner = *context.packs().at(pack);
    Spot spot{Spot::Area::Row, pack, row, {}};
    spot.place.clause = owner.requirements.at(row).id;
    spot.place.field = field;
    spot.place.text = clauseText(owner, row);
    return spot;
}

Spot atDocument(const Document &document, const Revision *revision, const QString &field)
{
    Spot spot{Spot::Area::Document, 0, 0, {}};
    spot.place.document = document.id.value;
    spot.place.field = field;
    spot.place.text = evidenceText(&document, revision);
    return spot;
}

void RemarkBook::add(const Spot &spot, const DeviceList &devices, const QString &message,
                     const QString &advice, std::optional<Severity> severity)
{
    const Key key{m_rule,
                  spot.area,
                  spot.major,
                  spot.minor,
                  spot.place.document,
                  spot.place.field,
                  spot.place.text + message};
    const auto known = m_index.constFind(key);
    if (known == m_index.cend()) {
        m_index.insert(key, m_found.size());
        m_found.append({spot, devices,
                        Remark{QLatin1StringView(m_rule->id), severity.value_or(m_rule->severity), spot.place,
                               message, advice}});
        return;
    }
    for (const Device *device : devices) {
        if (DeviceList &all = m_found[*known].devices; !all.contains(device))
            all.append(device);
    }
}

Remark RemarkBook::finished(const Found &found) const
{
    Remark remark = found.remark;
    if (found.devices.size() == 1)
        remark.place.device = found.devices.first()->id.value;
    if (found.spot.area == Spot::Area::Device) {
        remark.place.text = (found.devices.size() == 1 ? Texts::tr("device %1") : Texts::tr("devices %1"))
                                .arg(deviceNames(found.devices));
    } else if (!found.devices.isEmpty() && found.devices.size() < m_scope.size()) {
        remark.message += (found.devices.size() == 1 ? Texts::tr(" This concerns the device %1.")
                                                     : Texts::tr(" This concerns the devices %1."))
                              .arg(deviceNames(found.devices));
    }
    return remark;
}

QList<Remark> RemarkBook::remarks() const
{
    QList<const Found *> sorted;
    for (const Found &found : m_found)
        sorted.append(&found);
    std::ranges::stable_sort(sorted, {}, [](const Found *found) {
        return std::tuple(found->spot.area, found->spot.major, found->spot.minor);
    });
    QList<Remark> remarks;
    for (const Found *found : sorted)
        remarks.append(finished(*found));
    return remarks;
}

QString deviceNames(const DeviceList &devices)
{
    QStringList names;
    for (const Device *device : devices)
        names.append(device->name.isEmpty() ? Texts::tr("number %1 (without a name)").arg(device->id.value)
                                            : device->name);
    const QString last = names.isEmpty() ? QString() : names.takeLast();
    return names.isEmpty() ? last : names.join(u", "_s) + Texts::tr(" and ") + last;
}

} // namespace domain
