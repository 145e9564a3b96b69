// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "checkerrules.h"
#include "texts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

void missing(RemarkBook &book, const QString &field, bool isMissing, const QString &words, Severity severity)
{
    if (isMissing)
        book.add(atManufacturer(field), {}, Texts::tr("Missing: %1.").arg(words),
                 Texts::tr("Fill it in on the manufacturer's page."), severity);
}

/// Class I of the MDR and class A of the IVDR need no notified body; their sterile, measuring and reusable
/// kinds do.
bool needsNotifiedBody(const CheckContext &context)
{
    return std::ranges::any_of(context.devices(), [](const Device *device) {
        const QString name = device->deviceClass.trimmed().toUpper();
        return !name.isEmpty() && name != u"I" && name != u"A";
    });
}

void missingManufacturerField(const CheckContext &context, RemarkBook &book)
{
    const Manufacturer &maker = context.data().manufacturer;
    missing(book, u"name"_s, maker.name.trimmed().isEmpty(), Texts::tr("name"), Severity::Error);
    missing(book, u"address"_s, maker.address.trimmed().isEmpty(), Texts::tr("address"), Severity::Error);
    missing(book, u"srn"_s, maker.srn.trimmed().isEmpty(), Texts::tr("single registration number"),
            Severity::Warning);
    missing(book, u"prrc"_s, maker.prrc.trimmed().isEmpty(),
            Texts::tr("person responsible for regulatory compliance"), Severity::Warning);
    missing(book, u"sites"_s, maker.sites.isEmpty(), Texts::tr("sites, suppliers and sub-contractors"),
            Severity::Warning);
    if (!needsNotifiedBody(context))
        return;
    missing(book, u"notified_body_name"_s, maker.notifiedBodyName.trimmed().isEmpty(),
            Texts::tr("name of the notified body"), Severity::Warning);
    missing(book, u"notified_body_number"_s, maker.notifiedBodyNumber.trimmed().isEmpty(),
            Texts::tr("number of the notified body"), Severity::Warning);
}

void officialWording(const CheckContext &context, RemarkBook &book)
{
    if (!context.scope().officialWordingLoaded)
        book.add(
            atProject(), {}, Texts::tr("The official wording of the regulation is not loaded."),
            Texts::tr(
                "Read the clauses in the Official Journal; documents show Gesper's summaries and say so."));
}

void unknownClause(const CheckContext &context, RemarkBook &book)
{
    QStringList clauses;
    QSet<QString> seen;
    const auto look = [&](const QString &clause) {
        if (seen.contains(clause))
            return;
        seen.insert(clause);
        const bool known = std::ranges::any_of(
            context.packs(), [&](const Pack *pack) { return pack->indexOfId(clause).has_value(); });
        if (!known)
            clauses.append(clause);
    };
    for (const Answer &answer : context.data().answers)
        look(answer.requirement);
    for (const Citation &citation : context.data().citations)
        look(citation.clause);
    for (const Section &section : context.data().sections)
        look(section.clause);
    for (const QString &clause : std::as_const(clauses)) {
        Spot spot = atProject();
        spot.place.clause = clause;
        spot.place.text = clause;
        book.add(
            spot, {},
            Texts::tr("The project says something of a clause that no content pack has: \"%1\".").arg(clause),
            Texts::tr("Install the pack it belongs to; no document shows it until then."));
    }
}

constexpr Rule kRules[] = {
    {"missing-manufacturer-field", Severity::Warning, QT_TRANSLATE_NOOP("domain", "The manufacturer is described"),
     missingManufacturerField},
    {"official-wording-not-loaded", Severity::Note, QT_TRANSLATE_NOOP("domain", "The official wording is loaded"), officialWording},
    {"unknown-clause", Severity::Warning, QT_TRANSLATE_NOOP("domain", "Everything belongs to a known clause"), unknownClause},
};

} // namespace

std::span<const Rule> projectRules()
{
    return kRules;
}

} // namespace domain
