// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "changeplace.h"

#include <domain/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

domain::Place placeOfRow(const domain::Answer &answer)
{
    return {answer.requirement, answer.device ? answer.device->value : 0, 0, {}, {}};
}
domain::Place placeOfRow(const domain::Citation &citation)
{
    return {citation.clause, citation.device ? citation.device->value : 0, 0, {}, {}};
}
domain::Place placeOfRow(const domain::Section &section)
{
    return {section.clause, section.device ? section.device->value : 0, 0, {}, {}};
}
domain::Place placeOfRow(const domain::Document &document)
{
    return {{}, 0, document.id.value, {}, {}};
}
domain::Place placeOfRow(const domain::Revision &revision)
{
    return {{}, 0, revision.document.value, {}, {}};
}
domain::Place placeOfRow(const domain::Device &device)
{
    return {{}, device.id.value, 0, {}, {}};
}
domain::Place placeOfRow(const domain::Manufacturer &)
{
    return {};
}
domain::Place placeOfRow(const domain::ProjectInfo &)
{
    return {};
}

/// What says which row it is, and no field of a form.
constexpr QLatin1StringView kKeys[] = {"requirement"_L1, "clause"_L1, "device"_L1, "document"_L1, "position"_L1};

/// The first field in which two states of a row differ. A row that is new or gone differs from an empty one.
QString changedField(const std::optional<domain::Entity> &before, const std::optional<domain::Entity> &after)
{
    return std::visit(
        [&](const auto &known) -> QString {
            using Row = std::decay_t<decltype(known)>;
            const QJsonObject a = domain::toJson(before ? std::get<Row>(*before) : Row()).toObject();
            const QJsonObject b = domain::toJson(after ? std::get<Row>(*after) : Row()).toObject();
            QString name;
            domain::forEachField(known, [&](const char *field, const auto &) {
                const QLatin1StringView key(field);
                if (name.isEmpty() && a.value(key) != b.value(key) && !std::ranges::contains(kKeys, key))
                    name = key;
            });
            return name;
        },
        before ? *before : *after);
}

/// Evidence that was added and cited in one step, or taken back so: what a person was at is the row it is cited for.
const storage::Written &rowThatMatters(const QList<storage::Written> &rows)
{
    const auto cites = [](const storage::Written &row) { return row.kind == domain::EntityKind::Citation; };
    const bool isEvidence = rows.first().kind == domain::EntityKind::Document ||
                            rows.first().kind == domain::EntityKind::Revision;
    const auto citation = std::ranges::find_if(rows, cites);
    return isEvidence && citation != rows.end() ? *citation : rows.first();
}

} // namespace

domain::Place placeOf(const storage::Written &row)
{
    domain::Place place = std::visit([](const auto &entity) { return placeOfRow(entity); },
                                     row.after ? *row.after : *row.before);
    place.field = changedField(row.before, row.after);
    return place;
}

domain::Place placeOf(const project::ChangeEvent &event, const domain::ProjectData &data)
{
    if (event.written.isEmpty())
        return {};
    domain::Place place = placeOf(rowThatMatters(event.written));
    if (place.device > 0 && !domain::deviceOf(data, {place.device}))
        place.device = 0;
    return place;
}

} // namespace ui
