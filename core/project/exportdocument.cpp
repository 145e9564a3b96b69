// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "exportdocument.h"

#include "exportestimate.h"
#include "outputguard.h"
#include "sections.h"
#include "texts.h"

#include <base/inenglish.h>
#include <base/outputfile.h>
#include <domain/checker.h>
#include <domain/draftstate.h>
#include <report/assembly.h>
#include <storage/projectfile.h>

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

/// A part of a longer job: maps its progress into a range of a thousand steps.
class Stage final : public base::JobContext
{
public:
    Stage(base::JobContext &job, int from, int to) : m_job(job), m_from(from), m_to(to) {}

    bool isCancelled() const override { return m_job.isCancelled(); }
    void progress(qint64 done, qint64 total, const QString &what) override
    {
        const double share = total > 0 ? double(done) / double(total) : 0;
        m_job.progress(m_from + qint64(share * (m_to - m_from)), 1000, what);
    }

private:
    base::JobContext &m_job;
    int m_from;
    int m_to;
};

QList<domain::DeviceId> devicesInScope(const domain::ProjectData &data, const QList<domain::DeviceId> &wanted)
{
    QList<domain::DeviceId> devices;
    for (const domain::Device &device : data.devices) {
        if (wanted.isEmpty() || wanted.contains(device.id))
            devices.append(device.id);
    }
    return devices;
}

QStringList reasonTexts(const domain::DraftState &state)
{
    QStringList texts;
    for (const domain::DraftReason &reason : state.reasons)
        texts.append(reason.text);
    return texts;
}

/// What a document says of the check: in English, as all of it.
struct Checked {
    domain::CheckReport report;
    domain::DraftState state;
    QString closingSentence;
};

Checked checkedInEnglish(const domain::ProjectData &data, const Environment &environment,
                         const QList<domain::DeviceId> &devices)
{
    const base::InEnglish documentsAreEnglish;
    const domain::CheckReport report = checkProject(data, environment, devices);
    return {report, domain::draftState(report), domain::closingSentence(report)};
}

struct LaidOut {
    report::Composition composition;
    report::Rendered rendered;
};

QHash<QString, qint64> firstPages(const report::Rendered &rendered)
{
    QHash<QString, qint64> pages;
    qint64 inserted = 0;
    for (const auto &insertion : rendered.insertions) {
        pages.insert(insertion.key, insertion.paintedPage + inserted + 1);
        inserted += insertion.pages;
    }
    return pages;
}

/// Lays out until the evidence index names the pages that are there: where they begin is known after a layout only.
base::Result<LaidOut> layOut(report::DocumentKind kind, const report::DocumentInput &input, const QString &path,
                             base::JobContext &job)
{
    // The numbers themselves can move what follows; a layout that never settles would need numbers that get shorter
    // and longer in turn.
    constexpr int kMostRounds = 6;
    LaidOut result;
    QHash<QString, qint64> printed;
    for (int round = 0; round < kMostRounds; ++round) {
        Stage stage(job, round == 0 ? 0 : 300, round == 0 ? 300 : 600);
        result.composition = report::compose(kind, input, printed);
        auto rendered = report::render(result.composition.document, path, stage);
        if (!rendered)
            return base::fail(rendered.error());
        result.rendered = std::move(*rendered);
        auto found = firstPages(result.rendered);
        if (found == printed)
            return result;
        printed = std::move(found);
    }
    return base::fail(
        base::ErrorCode::Internal,
        Texts::tr("The pages of the evidence move each time they are numbered; this is a bug in Gesper."));
}

report::AssemblyPlan planFor(const LaidOut &laidOut, const report::DocumentInput &input, const QString &basePdf,
                             const QString &output, report::DocumentKind kind)
{
    report::AssemblyPlan plan;
    plan.basePdf = basePdf;
    plan.rendered = laidOut.rendered;
    plan.title = laidOut.composition.document.title;
    plan.author = input.data.manufacturer.name;
    plan.language = laidOut.composition.document.language;
    plan.documentId = input.data.info.uuid + u'/' + report::nameOf(kind);
    plan.moment = input.moment;
    plan.evidence = laidOut.composition.evidence;
    plan.attachments = laidOut.composition.attachments;
    plan.outputPath = output;
    return plan;
}

void count(const report::DocumentInput &input, report::DocumentKind kind, ExportSummary &summary)
{
    for (const domain::Pack *pack : input.packs) {
        if (!prints(kind, *pack))
            continue;
        summary.requirements += std::ranges::count_if(pack->requirements, &domain::Requirement::answerable);
        summary.citations += std::ranges::count_if(input.data.citations, [&](const domain::Citation &citation) {
            const bool inScope = !citation.device || input.devices.contains(*citation.device);
            return inScope && pack->indexOfId(citation.clause);
        });
    }
}

QStringList notesOf(const LaidOut &laidOut, const QStringList &assembled)
{
    QStringList notes = laidOut.composition.remarks + assembled;
    for (const report::MissingGlyph &glyph : laidOut.rendered.missingGlyphs)
        notes.append(Texts::tr("No font can draw \"%1\" (in \"%2\").").arg(glyph.character, glyph.context));
    return notes;
}

base::Result<ExportSummary> makeFile(const ExportRequest &request, const report::DocumentInput &input,
                                     const storage::ProjectFile &file, base::JobContext &job)
{
    const auto output = base::OutputFile::create(request.outputPath);
    if (!output)
        return base::fail(output.error());
    (*output)->hold();
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return base::fail(base::ErrorCode::Io,
                          Texts::tr("No temporary folder can be made: %1.").arg(scratch.errorString()));
    const QString basePdf = scratch.filePath(u"base.pdf"_s);
    const auto laidOut = layOut(request.kind, input, basePdf, job);
    if (!laidOut)
        return base::fail(laidOut.error());
    const auto opener = [&](const QString &key) { return file.openFile(laidOut->composition.sources.value(key)); };
    Stage assembling(job, 600, 1000);
    const auto assembled = report::assemble(planFor(*laidOut, input, basePdf, (*output)->temporaryPath(), request.kind),
                                            opener, assembling);
    if (!assembled)
        return base::fail(assembled.error());
    if (job.isCancelled())
        return base::cancelled();
    if (const auto ok = (*output)->commit(); !ok)
        return base::fail(ok.error());
    ExportSummary summary;
    summary.path = request.outputPath;
    summary.pages = assembled->pages;
    summary.attachments = laidOut->composition.attachments.size();
    summary.notes = notesOf(*laidOut, assembled->notes);
    count(input, request.kind, summary);
    return summary;
}

} // namespace

domain::CheckReport checkProject(const domain::ProjectData &data, const Environment &environment,
                                 const QList<domain::DeviceId> &devices)
{
    const QList<const domain::Pack *> packs = environment.catalog.packs(data.info.regulation);
    return domain::check(data, packs, environment.catalog.traits(data.info.regulation),
                         {.devices = devicesInScope(data, devices),
                          .today = environment.clock.now().date(),
                          .startingTexts = startingTexts(data, packs)});
}

base::Result<ExportSummary> exportDocument(const ExportRequest &request, const Environment &environment,
                                           base::JobContext &job)
{
    if (const auto ok = checkOutput(request.outputPath, request.projectPath); !ok)
        return base::fail(ok.error());
    const auto file = storage::ProjectFile::open(request.projectPath, storage::OpenMode::ReadOnly, environment.clock);
    if (!file)
        return base::fail(file.error());
    const auto data = (*file)->load();
    if (!data)
        return base::fail(data.error());
    const auto head = (*file)->auditHead();
    if (!head)
        return base::fail(head.error());
    const Checked checked = checkedInEnglish(*data, environment, request.devices);
    if (request.final && checked.state.isDraft())
        return base::fail(base::ErrorCode::Conflict, domain::finalRefusal(domain::draftState(
                                                         checkProject(*data, environment, request.devices))));
    const QList<const domain::Pack *> packs = environment.catalog.packs(data->info.regulation);
    const report::DocumentInput input{*data,
                                      packs,
                                      devicesInScope(*data, request.devices),
                                      checked.report,
                                      checked.closingSentence,
                                      reasonTexts(checked.state),
                                      !request.final,
                                      request.stamps,
                                      request.moment.value_or(environment.clock.now()),
                                      *head,
                                      QCoreApplication::applicationVersion(),
                                      startingTexts(*data, packs)};
    return makeFile(request, input, **file, job);
}

} // namespace project
