// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>
#include <project/history.h>

#include <QHash>

namespace ui
{

/// What the rows are called that changes speak of: as they are called now, and those that are gone as they
/// were last.
class HistoryNames
{
public:
    HistoryNames() = default;
    HistoryNames(const domain::ProjectData &data, const QList<domain::TraitDefinition> &traits);

    /// Takes the names of rows not known yet; tell it changes from the newest to the oldest.
    void learn(const project::Change &change);

    QString device(domain::DeviceId id) const;
    QString document(domain::DocumentId id) const;
    /// "VV-012 revision 3"
    QString revision(domain::RevisionId id) const;
    /// The question the trait answers.
    QString trait(const QString &id) const { return m_traits.value(id, id); }

private:
    void add(const domain::Device &row) { keep(m_devices, row.id, row.name); }
    void add(const domain::Document &row) { keep(m_documents, row.id, row.number); }
    void add(const domain::Revision &row) { keep(m_revisions, row.id, std::pair(row.document, row.label)); }
    template <typename T>
    void add(const T &)
    {
    }
    template <typename Key, typename Value>
    static void keep(QHash<Key, Value> &names, Key id, const Value &name)
    {
        if (!names.contains(id))
            names.insert(id, name);
    }

    QHash<domain::DeviceId, QString> m_devices;
    QHash<domain::DocumentId, QString> m_documents;
    QHash<domain::RevisionId, std::pair<domain::DocumentId, QString>> m_revisions;
    QHash<QString, QString> m_traits;
};

} // namespace ui
