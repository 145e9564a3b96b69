// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "filestate.h"
#include "opening.h"
#include "projectfile.h"

#include <QHash>

namespace storage {

/// The one implementation of ProjectFile.
class SqliteProject final : public ProjectFile
{
public:
    SqliteProject(OpenedFile file, quint32 changes, const base::Clock &clock);
    ~SqliteProject() override;

    QString path() const override { return m_file.path; }
    bool isReadOnly() const override { return m_file.isReadOnly(); }
    QStringList openingNotes() const override { return m_file.notes; }
    base::Result<domain::ProjectData> load() const override;
    base::Result<qint64> reserveId(domain::EntityKind kind) override;
    base::Result<QList<Written>> apply(const QList<Write> &writes, const Occasion &occasion) override;
    base::Result<StoredFile> addFile(QIODevice &source, const QString &name, base::JobContext &job) override;
    base::Result<FileStore> fileStore() const override;
    base::Result<std::unique_ptr<QIODevice>> openFile(const QString &sha256) const override;
    base::Result<QList<AuditEntry>> history(qint64 limit) const override;
    base::Result<std::optional<AuditEntry>> additionOf(domain::EntityKind kind, qint64 id) const override;
    HistoryStore historyStore() const override { return HistoryStore(m_state); }
    base::Result<QString> auditHead() const override;
    base::Result<VerifyReport> verify(bool withEvidence, base::JobContext &job) const override;
    base::Result<> saveCopy(const QString &path) const override;

private:
    base::Result<> checkWritable() const;

    OpenedFile m_file;
    std::shared_ptr<FileState> m_state;
    const base::Clock &m_clock;
    QHash<domain::EntityKind, qint64> m_reserved; ///< largest number given out, by kind
};

} // namespace storage
