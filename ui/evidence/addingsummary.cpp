// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "addingsummary.h"

#include <domain/names.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kNamed = 5;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AddingSummary)
};

/// The first lines, and how many more there are.
QStringList shortened(const QStringList &lines)
{
    if (lines.size() <= kNamed)
        return lines;
    return lines.first(kNamed) + QStringList(Texts::tr("… and %n more; the whole list stands in Evidence.",
                                                       nullptr, int(lines.size() - kNamed)));
}

QString fileNameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

QString outcomeOf(const project::AddedEvidence &added, const domain::ProjectData &data)
{
    const QString name = domain::revisionName(data, added.revision);
    if (added.outcome == project::AddOutcome::AlreadyThere)
        return Texts::tr("already here as %1").arg(name);
    const domain::Revision *revision = domain::revisionOf(data, added.revision);
    const bool isFirst =
        !revision || std::ranges::count(data.revisions, revision->document, &domain::Revision::document) == 1;
    return isFirst ? Texts::tr("added as %1").arg(name) : Texts::tr("added as %1, a new revision").arg(name);
}

AddingSummary summaryOf(const project::EvidenceBatch &batch, const domain::ProjectData &data,
                        const std::optional<project::CitingRow> &citing, bool telling)
{
    QStringList refused;
    for (const project::RefusedEvidence &file : batch.refused)
        refused.append(Texts::tr("%1 was not added: %2").arg(fileNameOf(file.path), file.error.message));
    QStringList known;
    QStringList added;
    for (const project::AddedEvidence &file : batch.added) {
        const bool isKnown = file.outcome == project::AddOutcome::AlreadyThere;
        (isKnown ? known : added)
            .append(Texts::tr("%1: %2.", "file name, what became of it")
                        .arg(fileNameOf(file.path), outcomeOf(file, data)));
    }
    QStringList lines = shortened(refused) + shortened(known);
    if (telling && added.size() == 1)
        lines += added;
    else if (telling && added.size() > 1)
        lines += Texts::tr("%n files were added to the evidence list.", nullptr, int(added.size()));
    if (citing && !batch.added.isEmpty())
        lines +=
            Texts::tr("Cited for %1.").arg(domain::placeName(*citing->row.pack, citing->row.requirement()));
    return {lines.join(u'\n'), refused.isEmpty() ? MessageKind::Note : MessageKind::Error};
}

} // namespace ui
