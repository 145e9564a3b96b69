// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "catalog.h"

#include "texts.h"

#include <base/outputfile.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

static void initTemplates()
{
    Q_INIT_RESOURCE(templates); // the linker drops resources of static libraries that nobody names
}

namespace catalog
{

namespace
{

constexpr QLatin1StringView kPackIds[] = {"mdr-annex-i"_L1,  "mdr-annex-ii"_L1,  "mdr-annex-iii"_L1,
                                          "ivdr-annex-i"_L1, "ivdr-annex-ii"_L1, "ivdr-annex-iii"_L1};

QStringList idsOf(const QList<Catalog::Row> &rows)
{
    QStringList ids;
    for (const Catalog::Row &row : rows)
        ids.append(row.requirement().id);
    return ids;
}

base::Result<Catalog::Row> inPack(const domain::Pack &pack, const QString &ref)
{
    if (const auto index = pack.indexOfRef(ref))
        return Catalog::Row{&pack, *index};
    return base::fail(
        base::ErrorCode::NotFound,
        Texts::tr("There is no \"%1\" in %2 (%3). `gesper-cli requirements --pack %3` lists what there is.")
            .arg(ref, pack.title, pack.id));
}

} // namespace

base::Result<Catalog> Catalog::load(PackCheck check)
{
    initTemplates();
    Catalog catalog;
    auto traits = readTraits(u":/templates/traits.json"_s);
    if (!traits)
        return base::fail(traits.error());
    catalog.m_traits = std::move(*traits);
    auto standards = readStandards(u":/templates/standards.json"_s);
    if (!standards)
        return base::fail(standards.error());
    catalog.m_standards = std::move(*standards);
    for (const QLatin1StringView id : kPackIds) {
        auto pack = readPack(u":/templates/packs/"_s + id, catalog.m_traits, check);
        if (!pack)
            return base::fail(pack.error());
        catalog.m_packs.append(std::move(*pack));
    }
    return catalog;
}

QList<domain::TraitDefinition> Catalog::traits(domain::Regulation regulation) const
{
    QList<domain::TraitDefinition> matching;
    std::ranges::copy_if(m_traits, std::back_inserter(matching), [&](const domain::TraitDefinition &trait) {
        return trait.regulations.contains(domain::nameOf(regulation));
    });
    return matching;
}

QList<const domain::Pack *> Catalog::packs(domain::Regulation regulation) const
{
    QList<const domain::Pack *> matching;
    for (const domain::Pack &pack : m_packs) {
        if (pack.regulation == regulation)
            matching.append(&pack);
    }
    return matching;
}

QStringList Catalog::clausesTurningOn(const QString &trait, domain::Regulation regulation) const
{
    QStringList refs;
    for (const domain::Requirement &row : annex(regulation, u"I"_s)->requirements) {
        if (row.appliesWhen && domain::traitsOf(*row.appliesWhen).contains(trait))
            refs.append(row.ref);
    }
    return refs;
}

const domain::Standard *Catalog::standard(const QString &designation) const
{
    const auto it = std::ranges::find(m_standards, designation, &domain::Standard::designation);
    return it == m_standards.end() ? nullptr : &*it;
}

const domain::Pack *Catalog::pack(const QString &packId) const
{
    const auto it = std::ranges::find(m_packs, packId, &domain::Pack::id);
    return it == m_packs.end() ? nullptr : &*it;
}

const domain::Pack *Catalog::annex(domain::Regulation regulation, const QString &annex) const
{
    for (const domain::Pack *pack : packs(regulation)) {
        if (pack->annex == annex)
            return pack;
    }
    return nullptr;
}

base::Result<Catalog::Row> Catalog::find(const QString &requirementId) const
{
    for (const domain::Pack &pack : m_packs) {
        if (const auto index = pack.indexOfId(requirementId))
            return Row{&pack, *index};
    }
    return base::fail(base::ErrorCode::NotFound,
                      Texts::tr("There is no requirement \"%1\".").arg(requirementId));
}

base::Result<Catalog::Row> Catalog::resolve(const QString &ref, domain::Regulation regulation, const QString &packId,
                                            const QString &defaultAnnex) const
{
    if (const auto row = find(ref)) {
        if (row->pack->regulation != regulation)
            return base::fail(
                base::ErrorCode::Usage,
                Texts::tr("\"%1\" belongs to the %2; this is a project under the %3.")
                    .arg(ref, domain::shortName(row->pack->regulation), domain::shortName(regulation)));
        return row;
    }
    if (!packId.isEmpty()) {
        const domain::Pack *wanted = pack(packId);
        if (!wanted || wanted->regulation != regulation)
            return base::fail(
                base::ErrorCode::NotFound,
                Texts::tr(
                    "There is no content pack \"%1\" for a project under the %2. `gesper-cli packs` lists "
                    "what there is.")
                    .arg(packId, domain::shortName(regulation)));
        return inPack(*wanted, ref);
    }
    QList<Row> elsewhere;
    for (const domain::Pack *candidate : packs(regulation)) {
        const auto index = candidate->indexOfRef(ref);
        if (index && candidate->annex == defaultAnnex)
            return Row{candidate, *index};
        if (index)
            elsewhere.append({candidate, *index});
    }
    if (elsewhere.size() == 1)
        return elsewhere.first();
    if (elsewhere.isEmpty())
        return inPack(*annex(regulation, defaultAnnex), ref);
    return base::fail(base::ErrorCode::Ambiguous,
                      Texts::tr("\"%1\" stands in more than one annex. Choose one of: %2.")
                          .arg(ref, idsOf(elsewhere).join(u", "_s)));
}

QString Catalog::sectionTemplate(const domain::Pack &pack, const QString &ref)
{
    static const QRegularExpression other(u"[^A-Za-z0-9.]+"_s);
    QString name = ref;
    name.replace(other, u"-"_s);
    if (name.endsWith(u'-'))
        name.chop(1);
    const auto bytes = base::readFile(u":/templates/documents/%1/%2.md"_s.arg(pack.id, name), 1'000'000);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

} // namespace catalog
