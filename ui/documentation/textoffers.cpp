// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "textoffers.h"

#include "models/words.h"

#include <domain/names.h>
#include <domain/references.h>
#include <project/sectionpreview.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Offers
{
    Q_DECLARE_TR_FUNCTIONS(TextOffers)
};

std::optional<domain::DeviceId> deviceOf(const SectionPlace &place)
{
    if (!place.devices.isEmpty())
        return place.devices.first();
    return place.data.devices.isEmpty() ? std::nullopt : std::optional(place.data.devices.first().id);
}

QString titleOf(const domain::ProjectData &data, domain::RevisionId id)
{
    const domain::Revision *revision = domain::revisionOf(data, id);
    const domain::Document *document = revision ? domain::documentOf(data, revision->document) : nullptr;
    return document ? document->title : QString();
}

void addReference(const domain::ProjectData &data, const domain::Reference &reference,
                  QList<TextOffer> &offers)
{
    const QString insert = domain::printReference(data, reference);
    const bool isKnown =
        std::ranges::any_of(offers, [&](const TextOffer &offer) { return offer.insert == insert; });
    if (insert.isEmpty() || isKnown)
        return;
    offers.append({insert, 0, insert.sliced(2).chopped(2), titleOf(data, reference.revision)});
}

} // namespace

QList<TextOffer> fieldOffers(const SectionPlace &place)
{
    QList<TextOffer> offers;
    const auto device = deviceOf(place);
    for (const project::SectionField &field : project::sectionFields(place.data, device)) {
        const QString value = field.value.isEmpty() ? Offers::tr("empty now") : field.value;
        offers.append({u"{{ "_s + field.name + u" }}"_s, 0, field.name, value});
    }
    return offers;
}

QList<TextOffer> tagOffers(const SectionPlace &place)
{
    const QString end = u"{% endif %}"_s;
    const auto condition = [&](const QString &test, const QString &detail) {
        return TextOffer{u"{% if "_s + test + u" %}"_s + end, end.size(), u"if "_s + test, detail};
    };
    const auto id = deviceOf(place);
    const domain::Device *device = id ? domain::deviceOf(place.data, *id) : nullptr;
    const QString deviceClass = device ? device->deviceClass : QString();
    QList<TextOffer> offers{
        condition(u"device.class == \"%1\""_s.arg(deviceClass), Offers::tr("The class of the device"))};
    offers.append({u"{% else %}"_s, 0, u"else"_s, Offers::tr("Otherwise")});
    offers.append({end, 0, u"endif"_s, Offers::tr("The end of a condition")});
    for (const domain::TraitDefinition &trait : place.traits) {
        const auto value =
            device ? device->traits.value(trait.id, domain::Tristate::Unknown) : domain::Tristate::Unknown;
        const QString name = u"device.traits."_s + QString(trait.id).replace(u'-', u'_');
        offers.append(
            condition(name + u" == \"yes\""_s,
                      Offers::tr("%1 – %2", "a question and its answer").arg(trait.question, word(value))));
    }
    return offers;
}

QList<TextOffer> referenceOffers(const SectionPlace &place)
{
    QList<TextOffer> offers;
    const QString &clause = place.row.requirement().id;
    for (const domain::Citation &citation : place.data.citations) {
        const bool isHere = citation.clause == clause && (!citation.device || place.devices.isEmpty() ||
                                                          place.devices.contains(*citation.device));
        if (isHere)
            addReference(place.data, {citation.revision, citation.pages, citation.section}, offers);
    }
    QSet<QString> known;
    for (const TextOffer &offer : std::as_const(offers))
        known.insert(offer.insert);
    for (const domain::Revision &revision : place.data.revisions) {
        const QString insert = domain::printReference(place.data, {revision.id, {}, {}});
        if (!insert.isEmpty() && !known.contains(insert))
            offers.append({insert, 0, insert.sliced(2).chopped(2), titleOf(place.data, revision.id)});
    }
    return offers;
}

QString fieldText(const SectionPlace &place, const QString &inside)
{
    for (const project::SectionField &field : project::sectionFields(place.data, deviceOf(place))) {
        if (field.name == inside.trimmed())
            return field.value.isEmpty() ? Offers::tr("%1 is empty now.").arg(field.name) : field.value;
    }
    return {};
}

QString referenceText(const domain::ProjectData &data, const QString &inside)
{
    const auto reference = domain::parseReference(data, inside);
    if (!reference)
        return Offers::tr("This names no evidence of this project.");
    QStringList lines{domain::revisionName(data, reference->revision)};
    if (const QString title = titleOf(data, reference->revision); !title.isEmpty())
        lines.append(title);
    if (!reference->pages.isEmpty())
        lines.append(Offers::tr("Pages %1").arg(reference->pages));
    if (!reference->section.isEmpty())
        lines.append(reference->section);
    return lines.join(u'\n');
}

} // namespace ui
