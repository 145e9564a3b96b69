// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "rowwriter.h"

#include "audittrail.h"
#include "blobstore.h"
#include "texts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

using domain::EntityKind;

bool isSingleRow(EntityKind kind)
{
    return kind == EntityKind::ProjectInfo || kind == EntityKind::Manufacturer;
}

base::Result<> checkWrite(const Write &write)
{
    const QString row = Texts::tr("%1 number %2").arg(tableOf(write.kind)).arg(write.id);
    if (write.id < 1 || (isSingleRow(write.kind) && write.id != 1))
        return base::fail(base::ErrorCode::Usage, Texts::tr("There is no %1; nothing was changed.").arg(row));
    if (!write.value && isSingleRow(write.kind))
        return base::fail(
            base::ErrorCode::Usage,
            Texts::tr("Every project has one %1; it cannot be removed.").arg(tableOf(write.kind)));
    if (!write.value)
        return {};
    const qint64 own = idOf(*write.value);
    if (kindOf(*write.value) != write.kind || (own != 0 && own != write.id))
        return base::fail(base::ErrorCode::Internal,
                          Texts::tr("A value was meant for another row than %1; this is a bug.").arg(row));
    return EntityStore::check(*write.value);
}

base::Result<> checkWrites(const QList<Write> &writes)
{
    QSet<std::pair<int, qint64>> rows;
    for (const Write &write : writes) {
        if (auto ok = checkWrite(write); !ok)
            return ok;
        const std::pair row(int(write.kind), write.id);
        if (rows.contains(row))
            return base::fail(base::ErrorCode::Usage,
                              Texts::tr("One change names %1 number %2 twice; nothing was changed.")
                                  .arg(tableOf(write.kind))
                                  .arg(write.id));
        rows.insert(row);
    }
    return {};
}

/// What the unique keys of the schema mean in words.
QString ruleBroken(const QString &sqliteText)
{
    static constexpr std::pair<QLatin1StringView, const char *> kRules[] = {
        {"answer_place"_L1,
         QT_TRANSLATE_NOOP("storage", "There is an answer for this requirement and device already; change that one.")},
        {"section_place"_L1, QT_TRANSLATE_NOOP("storage", "There is a text for this section and device already; change that one.")},
        {"document.number"_L1,
         QT_TRANSLATE_NOOP("storage", "There is a document with this number already; numbers are unique in a project.")},
        {"revision.document"_L1,
         QT_TRANSLATE_NOOP("storage", "This document has a revision with this name already; choose another name.")}};
    const QString unchanged = Texts::tr(" Nothing was changed.");
    for (const auto &[key, sentence] : kRules) {
        if (sqliteText.contains(key))
            return Texts::tr(sentence) + unchanged;
    }
    return {};
}

base::Error explained(base::Error error)
{
    const QString rule = error.code == base::ErrorCode::Conflict ? ruleBroken(error.detail) : QString();
    if (!rule.isEmpty())
        error.message = rule;
    return error;
}

QString jsonOf(const std::optional<domain::Entity> &value)
{
    return value ? rowJson(*value) : QString();
}

} // namespace

base::Result<QList<Written>> RowWriter::write(const QList<Write> &writes, const Occasion &occasion,
                                              const QDateTime &at) const
{
    if (auto ok = checkWrites(writes); !ok)
        return base::fail(ok.error());
    // A row that goes may make room for one that comes with the same unique key.
    QList<Write> ordered = writes;
    std::ranges::stable_partition(ordered, [](const Write &write) { return !write.value; });
    QList<Written> done;
    QList<AuditTrail::RowChange> changes;
    for (const Write &write : std::as_const(ordered)) {
        auto written = writeOne(write);
        if (!written)
            return base::fail(explained(written.error()));
        if (!*written)
            continue;
        changes.append(
            {tableOf(write.kind), write.id, jsonOf((*written)->before), jsonOf((*written)->after)});
        done.append(std::move(**written));
    }
    if (changes.isEmpty())
        return done;
    if (auto recorded = AuditTrail(m_database).append(changes, occasion, at); !recorded)
        return base::fail(recorded.error());
    return done;
}

base::Result<std::optional<Written>> RowWriter::writeOne(const Write &write) const
{
    const auto before = m_store.read(write.kind, write.id);
    if (!before)
        return base::fail(before.error());
    if (jsonOf(*before) == jsonOf(write.value))
        return std::optional<Written>();
    if (auto stored = store(write); !stored)
        return base::fail(stored.error());
    const auto after = m_store.read(write.kind, write.id);
    if (!after)
        return base::fail(after.error());
    if (jsonOf(*after) != jsonOf(write.value))
        return base::fail(
            base::ErrorCode::Internal,
            Texts::tr("The %1 would not read back as it was written; nothing was changed. This is a bug.")
                .arg(tableOf(write.kind)));
    return std::optional(Written{write.kind, write.id, *before, *after});
}

base::Result<> RowWriter::store(const Write &write) const
{
    if (!write.value)
        return m_store.remove(write.kind, write.id);
    if (write.kind == EntityKind::Revision) {
        if (auto ok = checkFile(std::get<domain::Revision>(*write.value)); !ok)
            return ok;
    }
    return m_store.write(write.id, *write.value);
}

base::Result<> RowWriter::checkFile(const domain::Revision &revision) const
{
    if (revision.sha256.isEmpty())
        return {};
    const auto file = BlobStore(m_database).find(revision.sha256);
    if (!file)
        return base::fail(file.error());
    if (*file && (*file)->bytes == revision.bytes)
        return {};
    return base::fail(
        base::ErrorCode::Conflict,
        Texts::tr(
            "The revision \"%1\" names a file of %2 bytes with SHA-256 %3, which is not in the project; "
            "nothing was changed. Add the file first.")
            .arg(revision.label)
            .arg(revision.bytes)
            .arg(revision.sha256));
}

base::Result<qint64> nextId(const Database &database, domain::EntityKind kind)
{
    const auto largest = AuditTrail(database).largestEntity(tableOf(kind));
    if (!largest)
        return base::fail(largest.error());
    return *largest + 1;
}

} // namespace storage
