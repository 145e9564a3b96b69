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

QString summaryOf(const QStringList &problems)
{
    QStringList shown = problems.first(std::min(kNamedProblems, problems.size()));
    if (problems.size() > kNamedProblems)
        shown.append(EvidenceAdder::tr("… and %n more.", nullptr, int(problems.size() - kNamedProblems)));
    return shown.join(u'\n');
}

} // namespace

EvidenceAdder::EvidenceAdder(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
}

void EvidenceAdder::add(const QStringList &paths, Done done)
{
    const auto files = project::filesBelow(paths);
    if (!m_workspace.accept(files))
        return;
    if (files->size() == 1)
        askAbout(files->first(), std::move(done));
    else
        addFiles(*files, {}, std::move(done));
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
    auto batch = std::make_shared<Batch>(Batch{files.size(), {}, {}, std::move(done)});
    for (const QString &path : files) {
        const auto inspect = [path, environment = m_workspace.environment()](base::JobContext &job) {
            return project::inspectEvidence(path, environment, job);
        };
        const auto settled = [this, batch, path,
                              details](const base::Result<project::InspectedEvidence> &inspected) {
            settle(*batch, path, store(inspected, details));
        };
        m_workspace.jobs().start<project::InspectedEvidence>(tr("Adding %1").arg(QFileInfo(path).fileName()),
                                                          inspect, this, settled);
    }
}

base::Result<project::AddedEvidence> EvidenceAdder::store(const base::Result<project::InspectedEvidence> &inspected,
                                                          const project::EvidenceDetails &details)
{
    if (!inspected)
        return base::fail(inspected.error());
    base::SilentJob job;
    return project::addInspectedEvidence(m_workspace.project(), *inspected, details, job);
}

void EvidenceAdder::settle(Batch &batch, const QString &path,
                           const base::Result<project::AddedEvidence> &added)
{
    if (added)
        batch.revisions.append(added->revision);
    else if (added.error().code != base::ErrorCode::Cancelled)
        batch.problems.append(
            tr("%1 was not added: %2").arg(QFileInfo(path).fileName(), added.error().message));
    if (--batch.open > 0)
        return;
    if (!batch.problems.isEmpty())
        Q_EMIT m_workspace.messageRaised(summaryOf(batch.problems), MessageKind::Error);
    if (batch.done && !batch.revisions.isEmpty())
        batch.done(batch.revisions);
}

} // namespace ui
