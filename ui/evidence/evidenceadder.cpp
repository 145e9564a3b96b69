// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidenceadder.h"

#include "evidencedialog.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kNamedProblems = 5;

QString summaryOf(const QList<project::RefusedEvidence> &refused)
{
    QStringList shown;
    for (const project::RefusedEvidence &file : refused.first(std::min(kNamedProblems, refused.size())))
        shown.append(EvidenceAdder::tr("%1 was not added: %2")
                         .arg(QFileInfo(file.path).fileName(), file.error.message));
    if (refused.size() > kNamedProblems)
        shown.append(EvidenceAdder::tr("… and %n more.", nullptr, int(refused.size() - kNamedProblems)));
    return shown.join(u'\n');
}

} // namespace

EvidenceAdder::EvidenceAdder(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
}

void EvidenceAdder::add(const QStringList &paths, Done done)
{
    if (paths.size() == 1 && QFileInfo(paths.first()).isFile())
        return askAbout(paths.first(), std::move(done));
    const auto look = [paths](base::JobContext &job) { return project::filesBelow(paths, job); };
    m_workspace.jobs().start<QStringList>(
        tr("Looking for files"), look, this,
        [this, done = std::move(done)](const base::Result<QStringList> &files) { addFound(files, done); });
}

void EvidenceAdder::addFound(const base::Result<QStringList> &files, const Done &done)
{
    if (!m_workspace.accept(files))
        return;
    if (files->isEmpty())
        return Q_EMIT m_workspace.messageRaised(tr("There are no files in this folder."), MessageKind::Warning);
    if (files->size() == 1)
        askAbout(files->first(), done);
    else
        addFiles(*files, {}, done);
}

void EvidenceAdder::askAbout(const QString &path, Done done)
{
    const QFileInfo file(path);
    EvidenceEntry entry;
    entry.details.number = file.completeBaseName();
    entry.details.title = file.completeBaseName();
    const auto submit = [this, path, done](const EvidenceEntry &given) -> base::Result<> {
        addFiles({path}, given.details, done);
        return {};
    };
    auto *dialog = new EvidenceDialog(tr("Add %1").arg(file.fileName()), EvidenceDialog::Purpose::File, entry,
                                      submit, m_window);
    dialog->open();
}

void EvidenceAdder::addFiles(const QStringList &files, const project::EvidenceDetails &details, Done done)
{
    const auto target = project::evidenceTarget(m_workspace.project());
    if (!m_workspace.accept(target))
        return;
    const auto store = [files, details, target = *target](base::JobContext &job) {
        return project::storeEvidence(files, details, target, job);
    };
    const QString title = files.size() == 1 ? tr("Adding %1").arg(QFileInfo(files.first()).fileName())
                                            : tr("Adding %n files", nullptr, int(files.size()));
    m_workspace.jobs().start<QList<project::StoredEvidence>>(
        title, store, this,
        [this, details, done = std::move(done)](const base::Result<QList<project::StoredEvidence>> &stored) {
            addRows(stored, details, done);
        });
}

void EvidenceAdder::addRows(const base::Result<QList<project::StoredEvidence>> &stored,
                            const project::EvidenceDetails &details, const Done &done)
{
    if (!m_workspace.accept(stored))
        return;
    const auto batch = project::addStoredEvidence(m_workspace.project(), *stored, details);
    if (!m_workspace.accept(batch))
        return;
    if (!batch->refused.isEmpty())
        Q_EMIT m_workspace.messageRaised(summaryOf(batch->refused), MessageKind::Error);
    QList<domain::RevisionId> revisions;
    for (const project::AddedEvidence &added : batch->added)
        revisions.append(added.revision);
    if (done && !revisions.isEmpty())
        done(revisions);
}

} // namespace ui
