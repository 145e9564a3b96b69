// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "mergetrial.h"

#include "assembler.h"
#include "outputpipeline.h"
#include "pdferrors.h"

#include <base/text.h>

#include <QFile>
#include <QFileInfo>

namespace report {

namespace {

constexpr qsizetype kMostWarnings = 20;

SourceOpener opener(const QString &path)
{
    return [path](const QString &) -> base::Result<std::unique_ptr<QIODevice>> {
        if (!QFileInfo(path).isFile())
            return base::fail(base::ErrorCode::NotFound, QStringLiteral("there is no such file."));
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            return base::fail(base::ErrorCode::Io, QStringLiteral("%1.").arg(file->errorString()));
        return file;
    };
}

QStringList shown(const std::vector<std::string> &warnings)
{
    QStringList result;
    for (const std::string &warning : warnings) {
        const QString line = base::elided(base::singleLine(QString::fromUtf8(warning)), 200);
        if (!result.contains(line) && result.size() < kMostWarnings)
            result.append(line);
    }
    return result;
}

void tryInto(MergeTrial &trial, const QString &path)
{
    base::SilentJob job;
    pdf::SourcePool pool(opener(path), job);
    pdf::Assembler assembler(pool, job);
    pdf::EvidenceOrder order;
    order.who = QFileInfo(path).fileName();
    order.isTrial = true;
    const pdf::AddedEvidence added = assembler.addEvidence(order);
    trial.pages = added.pages;
    trial.isEncrypted = added.facts.isEncrypted;
    trial.isSigned = added.facts.isSigned;
    trial.warnings = shown(added.warnings);
    trial.dropped = added.facts.dropped;
    if (added.facts.isTagged)
        trial.dropped.append(QStringLiteral("tags (structure for screen readers)"));
    trial.hiddenLayers = added.facts.hiddenLayers;
    if (added.facts.declaredPages > added.pages)
        trial.warnings.prepend(QStringLiteral("Damaged: %1 pages readable of %2.")
                                   .arg(added.pages)
                                   .arg(added.facts.declaredPages));
    trial.warnings = trial.warnings.first(std::min(trial.warnings.size(), kMostWarnings));
    pdf::writeBookmarks(assembler.out(), added.bookmarks);
    assembler.finish();
    pdf::OutputPipeline nowhere(nullptr, job);
    pdf::writeDocument(assembler.out(), assembler.version(), nowhere, job, added.pages);
    trial.merges = true;
}

} // namespace

MergeTrial tryMerge(const QString &path)
{
    MergeTrial trial;
    try {
        tryInto(trial, path);
    } catch (const pdf::Protected &failure) {
        trial.isEncrypted = true;
        trial.reason = failure.error().message;
    } catch (...) {
        trial.reason = pdf::currentError(QFileInfo(path).fileName()).message;
    }
    return trial;
}

} // namespace report
