// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pageflow.h"

#include <base/text.h>

#include <QPainterPath>
#include <QTransform>

namespace report {

namespace {

constexpr qreal kHeaderTop = pt(35);
constexpr qreal kHeaderRule = pt(51);
constexpr qreal kFooterRule = pt(46); ///< from the bottom edge
constexpr TextStyle kBandStyle{.size = 80, .ink = ink::kMuted};

} // namespace

bool WorkMeter::tick(const QString &what)
{
    if (m_stopped)
        return false;
    constexpr qint64 kReportEvery = 4;
    if (m_done++ % kReportEvery == 0)
        m_job.progress(m_done, m_total, what);
    m_stopped = m_job.isCancelled();
    return !m_stopped;
}

PageFlow::PageFlow(PageSink &sink, const Typesetter &setter, PageDress dress,
                   std::optional<qint64> totalPages)
    : m_sink(sink), m_setter(setter), m_dress(std::move(dress)), m_totalPages(totalPages)
{
    if (m_dress.draftMark.isEmpty() || !sink.paints())
        return;
    const QList<StyledLine> lines =
        prepareText(plainRuns(base::singleLine(m_dress.draftMark)), false, *setter.fonts, *setter.missing);
    const StyledLine &line = lines.first();
    if (!line.runs.isEmpty())
        m_draftShape.addText(0, 0, setter.fonts->font(line.runs.first().family, 1000, true, false),
                             line.text);
}

void PageFlow::setLandscape(bool landscape)
{
    endPage();
    m_frame = pageFrame(landscape);
}

void PageFlow::endPage()
{
    close();
}

void PageFlow::skipPages(qint64 count)
{
    close();
    m_skipped += qMax<qint64>(0, count);
}

void PageFlow::open()
{
    if (m_open)
        return;
    m_open = true;
    m_fresh = true;
    m_gap = 0;
    m_y = m_frame.top;
    m_sink.beginPage(m_frame);
    const bool cover = m_dress.hasCover && m_sink.pages() == 1;
    if (cover)
        m_y += m_frame.bodyHeight() * 0.22;
    if (!m_sink.paints())
        return;
    paintDraftMark();
    if (cover)
        paintCover();
    else if (m_sink.pages() > 1)
        paintHeader();
}

void PageFlow::close()
{
    if (m_open && m_sink.paints() && !(m_dress.hasCover && m_sink.pages() == 1))
        paintFooter();
    m_open = false;
}

void PageFlow::finish()
{
    if (m_sink.pages() == 0)
        open();
    close();
}

qreal PageFlow::room(qreal before)
{
    open();
    return m_frame.bottom - m_y - (m_fresh ? 0 : qMax(m_gap, before));
}

qreal PageFlow::place(qreal before)
{
    open();
    if (!m_fresh)
        m_y += qMax(m_gap, before);
    m_gap = 0;
    m_fresh = false;
    return m_y;
}

void PageFlow::advance(qreal height, qreal after)
{
    m_y += height;
    m_gap = after;
}

qreal PageFlow::paintOneLine(const QString &text, const TextStyle &style, qreal width, const QPointF &at,
                             Qt::Alignment side)
{
    QString shown = base::singleLine(text);
    if (shown.isEmpty())
        return 0;
    TextBlock whole(plainRuns(shown), style, pt(10'000), m_setter);
    if (whole.lineEnd(0) > width) {
        const qreal share = width / whole.lineEnd(0);
        shown = base::elided(shown, qMax<qsizetype>(4, qsizetype(share * qreal(shown.size())) - 1));
    }
    TextBlock line(plainRuns(shown), style, pt(10'000), m_setter);
    const qreal ink = line.lineEnd(0);
    const qreal shift = side == Qt::AlignRight ? -ink : side == Qt::AlignHCenter ? -ink / 2 : 0;
    line.paintLine(0, at + QPointF(shift, 0), m_sink);
    return ink;
}

void PageFlow::paintCover()
{
    m_sink.fill(QRectF(m_frame.left, m_y - pt(26), pt(64), pt(5)), ink::kAccent);
}

void PageFlow::paintHeader()
{
    const qreal width = m_frame.bodyWidth();
    const bool draft = !m_dress.draftMark.isEmpty();
    const qreal half = width / 2 - (draft ? pt(34) : pt(8));
    const qreal right =
        paintOneLine(m_dress.headerRight, kBandStyle, half, {m_frame.right, kHeaderTop}, Qt::AlignRight);
    paintOneLine(m_dress.headerLeft, kBandStyle, draft ? half : width - right - pt(16),
                 {m_frame.left, kHeaderTop}, Qt::AlignLeft);
    m_sink.horizontalRule(m_frame.left, m_frame.right, kHeaderRule, pt(0.6), ink::kRule);
}

void PageFlow::paintFooter()
{
    const qreal y = m_frame.height - kFooterRule;
    m_sink.horizontalRule(m_frame.left, m_frame.right, y, pt(0.6), ink::kRule);
    const QPointF right(m_frame.right, y + pt(5));
    qreal used = 0;
    if (!m_dress.pageOf.isEmpty()) {
        const QString number = m_dress.pageOf.arg(logicalPage() + 1).arg(m_totalPages.value_or(0));
        used = paintOneLine(number, kBandStyle, pt(200), right, Qt::AlignRight);
    }
    paintOneLine(m_dress.footerLeft, kBandStyle, m_frame.bodyWidth() - used - pt(20),
                 {m_frame.left, y + pt(5)}, Qt::AlignLeft);
}

void PageFlow::paintDraftMark()
{
    if (m_dress.draftMark.isEmpty())
        return;
    // The large mark is a shape, not text: it can be seen but does not get between the words when text is
    // copied.
    const QRectF bounds = m_draftShape.boundingRect();
    const qreal diagonal = std::hypot(m_frame.bodyWidth(), m_frame.bodyHeight());
    const qreal scale =
        bounds.width() > 0 ? qMin(diagonal * 0.62 / bounds.width(), pt(170) / bounds.height()) : 0;
    QTransform turn;
    turn.translate(m_frame.width / 2, m_frame.height / 2);
    turn.rotateRadians(-std::atan2(m_frame.bodyHeight(), m_frame.bodyWidth()));
    turn.scale(scale, scale);
    turn.translate(-bounds.center().x(), -bounds.center().y());
    m_sink.path(turn.map(m_draftShape), ink::kDraftPale);
    const TextStyle style{.size = 110, .bold = true, .ink = ink::kDraft};
    paintOneLine(m_dress.draftMark, style, m_frame.bodyWidth() * 0.2, {m_frame.width / 2, kHeaderTop - pt(3)},
                 Qt::AlignHCenter);
}

} // namespace report
