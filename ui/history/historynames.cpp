// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "historynames.h"

#include <QCoreApplication>

namespace ui
{

namespace
{

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(HistoryNames)
};

} // namespace

HistoryNames::HistoryNames(const domain::ProjectData &data, const QList<domain::TraitDefinition> &traits)
{
    for (const domain::Device &device : data.devices)
        add(device);
    for (const domain::Document &document : data.documents)
        add(document);
    for (const domain::Revision &revision : data.revisions)
        add(revision);
    for (const domain::TraitDefinition &trait : traits)
        m_traits.insert(trait.id, trait.question);
}

void HistoryNames::learn(const project::Change &change)
{
    for (const project::RowChange &row : change.rows)
        std::visit([this](const auto &value) { add(value); }, row.known());
}

QString HistoryNames::device(domain::DeviceId id) const
{
    return m_devices.value(id, Names::tr("a device that is gone"));
}

QString HistoryNames::document(domain::DocumentId id) const
{
    return m_documents.value(id, Names::tr("a document that is gone"));
}

QString HistoryNames::revision(domain::RevisionId id) const
{
    const auto known = m_revisions.constFind(id);
    return known == m_revisions.cend() ? Names::tr("evidence that is gone")
                                       : Names::tr("%1 revision %2", "document number, label")
                                             .arg(document(known->first), known->second);
}

} // namespace ui
