// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "confirmations.h"

#include <domain/confirm.h>

#include <algorithm>

namespace ui
{

Confirmations::Confirmations(const domain::ProjectData &data) : m_newest(domain::newestApprovedRevisions(data))
{
    for (const domain::Revision &revision : data.revisions)
        m_revisions.insert(revision.id, &revision);
}

bool Confirmations::isNeeded(const domain::Citation &citation) const
{
    const domain::Revision *cited = m_revisions.value(citation.revision);
    return cited && domain::isToConfirm(citation, *cited, m_newest.value(cited->document));
}

bool Confirmations::isNeeded(const domain::EffectiveAnswer &answer) const
{
    return (answer.answer && !answer.answer->toConfirm.isEmpty()) ||
           std::ranges::any_of(answer.citations,
                               [this](const domain::Citation *citation) { return isNeeded(*citation); });
}

} // namespace ui
