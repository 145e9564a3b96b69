// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "overviewfacts.h"

#include <domain/names.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kLastChanges = 10;

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(OverviewFacts)
};

void describe(const OverviewRequest &request, OverviewFacts &facts)
{
    const domain::ProjectData &data = request.data;
    facts.title = data.info.title;
    facts.manufacturer = data.manufacturer.name;
    for (const domain::Device &device : data.devices)
        facts.devices.append(device.deviceClass.isEmpty()
                                 ? Facts::tr("%1 (class not yet known)").arg(device.name)
                                 : Facts::tr("%1 (class %2)").arg(device.name, device.deviceClass));
    const auto packs = request.environment.catalog.packs(data.info.regulation);
    if (!packs.isEmpty())
        facts.law = Facts::tr("%1, law as of %2")
                        .arg(domain::officialNumber(data.info.regulation),
                             packs.first()->dateOfLaw.toString(Qt::ISODate));
    for (const project::ConfirmCause &cause : facts.status.toConfirm) {
        if (cause.newest)
            facts.revisions.insert(*cause.newest, domain::revisionName(data, *cause.newest));
    }
}

} // namespace

base::Result<OverviewFacts> overviewFacts(const OverviewRequest &request, base::JobContext &job)
{
    const domain::Regulation regulation = request.data.info.regulation;
    OverviewFacts facts;
    facts.at = request.environment.clock.now();
    facts.status = project::statusOf(request.data, request.environment.catalog.packs(regulation),
                                     request.remarks, facts.at.toLocalTime().date());
    describe(request, facts);
    const HistoryNames names(request.data, request.environment.catalog.traits(regulation));
    auto part = readHistory(request.history, {.names = names, .wanted = kLastChanges}, job);
    if (!part)
        return base::fail(part.error());
    facts.changes = part->lines.first(std::min(kLastChanges, part->lines.size()));
    const auto last = request.history.between(part->newest, part->newest);
    if (!last)
        return base::fail(last.error());
    facts.head = last->isEmpty() ? QString() : last->first().hash;
    return facts;
}

} // namespace ui
