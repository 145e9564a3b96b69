// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sectionpreviewer.h"

#include "previewpages.h"

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kAfterTyping = 400; ///< milliseconds
constexpr int kAfterScrolling = 60;

} // namespace

SectionPreviewer::SectionPreviewer(const project::Environment &environment, PreviewPages *pages,
                                   QObject *parent)
    : QObject(parent), m_environment(environment), m_pages(pages)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SectionPreviewer::start);
    connect(pages, &PreviewPages::imagesNeeded, this, [this] {
        if (m_draft && !m_timer.isActive())
            m_timer.start(kAfterScrolling);
    });
}

void SectionPreviewer::show(const project::SectionDraft &draft)
{
    if (m_draft == draft)
        return;
    const bool isSamePlace = m_draft && m_draft->pack == draft.pack && m_draft->row == draft.row &&
                             m_draft->devices == draft.devices;
    m_draft = draft;
    m_preview.reset();
    ++m_number; // what is under way is about an older text
    m_timer.start(isSamePlace ? kAfterTyping : 0);
}

void SectionPreviewer::clear()
{
    m_draft.reset();
    m_preview.reset();
    m_timer.stop();
    m_jobs.cancelAll();
    ++m_number;
}

void SectionPreviewer::setPagesShown(bool shown)
{
    m_arePagesShown = shown;
    if (shown && m_draft)
        m_timer.start(0);
}

base::Result<SectionPreviewer::Look> SectionPreviewer::work(
    const project::SectionDraft &draft, const project::Environment &environment,
    std::shared_ptr<const project::SectionPreview> known,
    const std::optional<report::PictureRequest> &request, base::JobContext &job)
{
    Look look{std::move(known), {}};
    if (!look.preview)
        look.preview =
            std::make_shared<const project::SectionPreview>(project::previewSection(draft, environment));
    if (!request)
        return look;
    auto pictures = report::renderPictures(look.preview->document, *request, job);
    if (!pictures)
        return base::fail(pictures.error());
    look.pictures = std::move(*pictures);
    return look;
}

void SectionPreviewer::start()
{
    if (!m_draft)
        return;
    m_jobs.cancelAll();
    const double scale = m_pages->pixelsPerPoint();
    const auto [first, last] = m_pages->visiblePages();
    // A page before and behind: a step of the wheel finds its picture there.
    const auto request =
        m_arePagesShown
            ? std::optional(report::PictureRequest{std::max<qint64>(0, first - 1), last + 1, scale})
            : std::nullopt;
    const auto run = [draft = *m_draft, environment = m_environment, known = m_preview, request](
                         base::JobContext &job) { return work(draft, environment, known, request, job); };
    const quint64 number = ++m_number;
    m_jobs.start<Look>(tr("Preview"), run, this, [this, number, scale](const base::Result<Look> &look) {
        finish(number, scale, look);
    });
}

void SectionPreviewer::finish(quint64 number, double pixelsPerPoint, const base::Result<Look> &look)
{
    if (number != m_number || !m_draft)
        return; // a newer one runs
    if (!look) {
        if (look.error().code != base::ErrorCode::Cancelled)
            m_pages->showMessage(look.error().message);
        return;
    }
    const bool isNew = m_preview != look->preview;
    m_preview = look->preview;
    if (m_arePagesShown) {
        m_pages->setSizes(look->pictures.sizes);
        m_pages->setImages(look->pictures.images, pixelsPerPoint);
    }
    if (!isNew)
        return;
    QList<report::TemplateProblem> problems = look->preview->problems;
    for (const report::MissingGlyph &glyph : look->pictures.missingGlyphs)
        problems.append(
            {0, tr("No font can draw \"%1\" (in \"%2\").").arg(glyph.character, glyph.context), false});
    Q_EMIT looked(problems, look->preview->isStartingText);
}

} // namespace ui
