// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "render.h"

#include "composer.h"
#include "pdffinish.h"
#include "texts.h"

#include <base/outputfile.h>

#include <QDir>
#include <QFile>

namespace report {

namespace {

/// Qt's PDF writer looks at no return value; this remembers the first write that failed.
class WatchedFile final : public QFile
{
public:
    using QFile::QFile;
    bool hasFailed() const { return m_failed; }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = QFile::writeData(data, length);
        m_failed = m_failed || written != length;
        return written;
    }

private:
    bool m_failed = false;
};

qint64 countSteps(const DocumentDefinition &document)
{
    qint64 steps = 0;
    for (const Part &part : document.parts) {
        for (const Block &block : part.blocks) {
            const auto *table = std::get_if<Table>(&block);
            steps += 1 + (table ? table->rows.size() : 0);
        }
    }
    return steps;
}

QString cannotWriteText(const QString &path)
{
    return Texts::tr("Cannot write \"%1\": the disk did not take it. Make room or choose another place, then try again.")
        .arg(path);
}

base::Error cannotWrite(const QString &path)
{
    return {base::ErrorCode::Io, cannotWriteText(QDir::toNativeSeparators(path)), {}};
}

/// Finds the page breaks, then paints.
base::Result<LaidOutPages> paint(const DocumentDefinition &document, const FontBook &fonts, PageSink &sink,
                                 WorkMeter &meter)
{
    PageSink counting;
    const LaidOutPages breaks = layOut(document, fonts, counting, nullptr, meter);
    if (meter.stopped())
        return base::cancelled();
    LaidOutPages painted = layOut(document, fonts, sink, &breaks, meter);
    if (meter.stopped())
        return base::cancelled();
    if (painted.rendered.logicalPages != breaks.rendered.logicalPages)
        return base::fail(
            base::ErrorCode::Internal,
            Texts::tr("The document was not written, because its pages came out differently in two "
                           "runs. This is a fault in Gesper; please report it."));
    return painted;
}

} // namespace

base::Result<Rendered> render(const DocumentDefinition &document, const QString &path, base::JobContext &job)
{
    auto fonts = FontBook::open(document.language);
    if (!fonts)
        return base::fail(fonts.error());
    auto output = base::OutputFile::create(path);
    if (!output)
        return base::fail(output.error());
    auto scratch = base::OutputFile::create(path);
    if (!scratch)
        return base::fail(scratch.error());
    constexpr qint64 kFinishSteps = 100;
    const qint64 steps = 2 * countSteps(document);
    WorkMeter meter(job, steps + kFinishSteps);
    WatchedFile file((*scratch)->temporaryPath());
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(cannotWrite(path));
    PageSink sink;
    base::Result<LaidOutPages> painted;
    bool whole = false;
    {
        QPdfWriter writer(&file);
        writer.setResolution(kResolution);
        sink.paintOn(&writer);
        painted = paint(document, *fonts, sink, meter);
        whole = sink.finish();
    }
    if (!painted)
        return base::fail(painted.error());
    if (!whole || !file.flush() || file.hasFailed())
        return base::fail(cannotWrite(path));
    file.close();
    const FinishPlan plan{file.fileName(), (*output)->temporaryPath(), document.language, &sink};
    const auto goesOn = [&](int percent) {
        job.progress(steps + percent, steps + kFinishSteps, Texts::tr("Writing the document"));
        return !job.isCancelled();
    };
    if (auto finished = finishPdf(plan, goesOn); !finished)
        return base::fail(finished.error());
    if (auto committed = (*output)->commit(); !committed)
        return base::fail(committed.error());
    return painted->rendered;
}

base::Result<Pictures> renderPictures(const DocumentDefinition &document, const PictureRequest &request,
                                      base::JobContext &job)
{
    const auto fonts = FontBook::open(document.language);
    if (!fonts)
        return base::fail(fonts.error());
    WorkMeter meter(job, 2 * countSteps(document));
    PageImages images{request.pixelsPerPoint / pt(1), request.first, request.last, {}, {}};
    PageSink sink;
    sink.paintOn(&images);
    auto painted = paint(document, *fonts, sink, meter);
    if (!painted)
        return base::fail(painted.error());
    if (!sink.finish())
        return base::fail(base::ErrorCode::Internal, Texts::tr("The pages are too large to be shown."));
    Pictures pictures{{}, std::move(images.images), painted->rendered.missingGlyphs};
    for (const QSizeF &size : std::as_const(images.sizes))
        pictures.sizes.append(size / pt(1));
    return pictures;
}

} // namespace report
