// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidenceadder.h"

#include "addingsummary.h"
#include "evidencedialog.h"

#include <domain/names.h>

#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui
{

EvidenceAdder::EvidenceAdder(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
}

void EvidenceAdder::add(const QStringList &paths, const std::optional<project::CitingRow> &citing, Done done)
{
    Adding adding{{}, {}, citing, std::move(done), {}};
    adding.details.recognise = true;
    const auto look = [paths](base::JobContext &job) { return project::findFiles(paths, job); };
    m_workspace.jobs().start<project::FoundFiles>(
        tr("Looking for files"), look, this,
        [this, adding](const base::Result<project::FoundFiles> &found) { addFound(found, adding); });
}

void EvidenceAdder::addImage(const QImage &image, const std::optional<project::CitingRow> &citing, Done done)
{
    const auto folder = std::make_shared<QTemporaryDir>(); // goes away with the last step that names it
    const QString moment =
        m_workspace.environment().clock.now().toLocalTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    const QString path =
        folder->filePath(tr("Picture %1", "file name, date and time").arg(moment) + u".png"_s);
    const auto write = [image, path, folder](base::JobContext &) -> base::Result<> {
        if (image.save(path, "PNG"))
            return {};
        return base::fail(base::ErrorCode::Io,
                          tr("The picture could not be kept: there is no room for temporary files."));
    };
    m_workspace.jobs().start<void>(
        tr("Taking the picture from the clipboard"), write, this,
        [this, path, folder, citing, done = std::move(done)](const base::Result<> &written) {
            const auto keep = [folder, done](const QList<domain::RevisionId> &revisions) { done(revisions); };
            if (m_workspace.accept(written))
                add({path}, citing, keep);
        });
}

void EvidenceAdder::addFiles(const QStringList &files, const project::EvidenceDetails &details, Done done)
{
    store({files, details, {}, std::move(done), {}});
}

void EvidenceAdder::addFound(const base::Result<project::FoundFiles> &found, Adding adding)
{
    if (!m_workspace.accept(found))
        return;
    adding.files = found->files;
    adding.refused = found->refused;
    if (adding.files.isEmpty() && adding.refused.isEmpty())
        return Q_EMIT m_workspace.messageRaised(tr("There are no files in this folder."),
                                                MessageKind::Warning);
    if (adding.files.isEmpty())
        finish({}, adding);
    else if (adding.files.size() == 1)
        recognise(adding);
    else
        store(adding);
}

/// A single file: bytes that are in the list need no question.
void EvidenceAdder::recognise(const Adding &adding)
{
    const QString path = adding.files.first();
    const auto hash = [path](base::JobContext &job) { return project::hashOfFile(path, job); };
    m_workspace.jobs().start<QString>(tr("Reading %1").arg(QFileInfo(path).fileName()), hash, this,
                                      [this, adding](const base::Result<QString> &sha256) {
                                          if (!m_workspace.accept(sha256))
                                              return;
                                          if (project::revisionWithBytes(m_workspace.data(), *sha256))
                                              store(adding);
                                          else
                                              ask(adding);
                                      });
}

void EvidenceAdder::ask(const Adding &adding)
{
    const QFileInfo file(adding.files.first());
    EvidenceEntry entry;
    entry.details = project::detailsFor(m_workspace.data(), adding.details, file.filePath());
    const auto &documents = m_workspace.data().documents;
    const auto known = std::ranges::find(documents, entry.details.number, &domain::Document::number);
    const bool isRevision = known != documents.end();
    if (isRevision) {
        entry.details.title = known->title;
        entry.details.kind = known->kind;
        entry.details.owner = known->owner;
        entry.details.language = known->language;
        const bool isTaken =
            std::ranges::any_of(m_workspace.data().revisions, [&](const domain::Revision &revision) {
                return revision.document == known->id && revision.label == entry.details.revision;
            });
        if (isTaken)
            entry.details.revision.clear(); // the person has to say which one it is
    } else {
        entry.details.number = file.completeBaseName();
    }
    const auto submit = [this, adding](const EvidenceEntry &given) -> base::Result<> {
        Adding complete = adding;
        complete.details = given.details;
        store(complete);
        return {};
    };
    QString title = isRevision ? tr("New revision of %1: %2").arg(entry.details.number, file.fileName())
                               : tr("Add %1").arg(file.fileName());
    if (adding.citing)
        title = tr("%1, and cite it for %2").arg(title, adding.citing->row.requirement().ref);
    auto *dialog = new EvidenceDialog(
        title, isRevision ? EvidenceDialog::Purpose::NewRevision : EvidenceDialog::Purpose::File, entry,
        submit, m_window);
    dialog->open();
}

void EvidenceAdder::store(const Adding &adding)
{
    const auto target = project::evidenceTarget(m_workspace.project());
    if (!m_workspace.accept(target))
        return;
    const auto work = [files = adding.files, details = adding.details,
                       target = *target](base::JobContext &job) {
        return project::storeEvidence(files, details, target, job);
    };
    const QString title = adding.files.size() == 1
                              ? tr("Adding %1").arg(QFileInfo(adding.files.first()).fileName())
                              : tr("Adding %n files", nullptr, int(adding.files.size()));
    m_workspace.jobs().start<QList<project::StoredEvidence>>(
        title, work, this, [this, adding](const base::Result<QList<project::StoredEvidence>> &stored) {
            addRows(stored, adding);
        });
}

void EvidenceAdder::addRows(const base::Result<QList<project::StoredEvidence>> &stored, const Adding &adding)
{
    if (!m_workspace.accept(stored))
        return;
    const auto batch =
        project::addStoredEvidence(m_workspace.project(), *stored, adding.details, adding.citing);
    if (m_workspace.accept(batch))
        finish(*batch, adding);
}

void EvidenceAdder::finish(project::EvidenceBatch batch, const Adding &adding)
{
    batch.refused = adding.refused + batch.refused;
    const AddingSummary summary = summaryOf(batch, m_workspace.data(), adding.citing, m_isTelling);
    if (!summary.text.isEmpty())
        Q_EMIT m_workspace.messageRaised(summary.text, summary.kind);
    QList<domain::RevisionId> revisions;
    for (const project::AddedEvidence &added : std::as_const(batch.added))
        revisions.append(added.revision);
    m_workspace.setLastBatch(batch);
    if (adding.done && !revisions.isEmpty())
        adding.done(revisions);
}

} // namespace ui
