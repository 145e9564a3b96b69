// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "changeplace.h"

#include <domain/names.h>

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

/// The first field in which two states of a row differ.
QString changedField(const domain::Entity &before, const domain::Entity &after)
{
    return std::visit(
        [&](const auto &old) -> QString {
            const auto *now = std::get_if<std::decay_t<decltype(old)>>(&after);
            const QJsonObject a = domain::toJson(old).toObject();
            const QJsonObject b = now ? domain::toJson(*now).toObject() : QJsonObject();
            QString name;
            domain::forEachField(old, [&](const char *field, const auto &) {
                const QString key = QString::fromLatin1(field);
                if (name.isEmpty() && a.value(key) != b.value(key))
                    name = key;
            });
            return name;
        },
        before);
}

} // namespace

domain::Place placeOf(const project::ChangeEvent &event, const domain::ProjectData &data)
{
    if (event.written.isEmpty())
        return {};
    const storage::Written &row = event.written.first();
    domain::Place place = std::visit([](const auto &entity) { return placeOfRow(entity); },
                                     row.after ? *row.after : *row.before);
    if (row.before && row.after)
        place.field = changedField(*row.before, *row.after);
    if (place.device > 0 && !domain::deviceOf(data, {place.device}))
        place.device = 0;
    return place;
}

} // namespace ui
