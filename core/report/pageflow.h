// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "textblock.h"

#include <base/jobcontext.h>

#include <QPainterPath>

#include <optional>

namespace report {

/// Counts the steps of a job. After tick() said false, everything winds up as fast as it can.
class WorkMeter
{
public:
    WorkMeter(base::JobContext &job, qint64 total) : m_job(job), m_total(total) {}

    /// One step done. False once the user wants to stop.
    bool tick(const QString &what);
    bool stopped() const { return m_stopped; }
    base::JobContext &job() { return m_job; }
    qint64 total() const { return m_total; }

private:
    base::JobContext &m_job;
    qint64 m_total;
    qint64 m_done = 0;
    bool m_stopped = false;
};

/// Fills pages from top to bottom. A page opens when the first thing comes onto it; it gets its header,
/// footer and draft mark here.
class PageFlow
{
public:
    /// `totalPages`: for "page x of y"; nothing while it is not known.
    PageFlow(PageSink &sink, const Typesetter &setter, PageDress dress, std::optional<qint64> totalPages);

    PageSink &sink() { return m_sink; }
    const Typesetter &setter() const { return m_setter; }
    const PageFrame &frame() const { return m_frame; }

    /// From the next page on.
    void setLandscape(bool landscape);

    /// What follows begins on a new page. Nothing happens on a page that is still empty.
    void endPage();

    /// Pages that others put in here: counted, not painted. Ends the page.
    void skipPages(qint64 count);

    /// True while nothing stands on the page.
    bool isFresh() const { return m_fresh; }
    /// Height left below the gap that would precede a thing with `before`.
    qreal room(qreal before);
    /// Height of an empty page.
    qreal fullRoom() const { return m_frame.bodyHeight(); }
    /// Begins a thing: leaves the gap and gives its top.
    qreal place(qreal before);
    /// The thing took `height`, and wants `after` below it.
    void advance(qreal height, qreal after);

    qint64 logicalPage() const { return m_skipped + m_sink.pages() - 1; }
    qint64 logicalPages() const { return m_skipped + m_sink.pages(); }

    /// Ends the last page; an empty document gets one.
    void finish();

private:
    void open();
    void close();
    void paintCover();
    void paintHeader();
    void paintFooter();
    void paintDraftMark();
    qreal paintOneLine(const QString &text, const TextStyle &style, qreal width, const QPointF &at,
                       Qt::Alignment side);

    PageSink &m_sink;
    Typesetter m_setter;
    PageDress m_dress;
    std::optional<qint64> m_totalPages;
    PageFrame m_frame = pageFrame(false);
    QPainterPath m_draftShape;
    bool m_open = false;
    bool m_fresh = true;
    qreal m_y = 0;
    qreal m_gap = 0;
    qint64 m_skipped = 0;
};

} // namespace report
