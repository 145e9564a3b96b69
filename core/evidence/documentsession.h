// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "viewchannel.h"

#include <QSet>

#include <memory>

namespace evidence
{

/// A part of a page as it is drawn at some size.
struct PagePart
{
    int page = 0;   ///< from 0
    QSize pageSize; ///< pixels of the whole page
    QRect part;     ///< of these

    bool operator==(const PagePart &) const = default;
};

size_t qHash(const PagePart &part, size_t seed = 0);

/// One document in front of a page viewer. Asks two workers, one that draws and one that reads text, so that
/// neither waits for the other; nothing blocks. Questions that still wait can be replaced at any time. A page
/// that crashes or hangs a worker is named once by pageFailed() and not asked for again; the others go on.
class DocumentSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentSession)

public:
    explicit DocumentSession(QString program, Limits limits = {.seconds = 15}, QObject *parent = nullptr);
    ~DocumentSession() override;

    /// Ends the document before. opened() or failed() follows.
    void open(const QString &path);
    void close();

    /// The parts to draw, the most urgent first, in place of those that still wait.
    void wantParts(const QList<PagePart> &parts);
    void wantOutline();
    /// The text of a page, before those that still wait.
    void wantText(int page);
    /// Looks through all pages for `needle` as findInText() does, from page `first` on and round, when
    /// nothing else is to be read. Ends the search before; an empty needle only does that.
    void find(const QString &needle, int first);

Q_SIGNALS:
    void opened(const evidence::DocumentFacts &facts);
    /// The document cannot be shown; one sentence. It is closed.
    void failed(const QString &sentence);
    void partDrawn(const evidence::PagePart &part, const QImage &image);
    /// Nothing more of this page will be drawn.
    void pageFailed(int page, const QString &sentence);
    void outlineRead(const QList<evidence::OutlineEntry> &outline);
    /// Empty where the page's text cannot be read.
    void textRead(int page, const evidence::PageText &text);
    void pageSearched(int page, const QList<evidence::TextSpan> &spans);
    void searchEnded();

private:
    using Kind = ViewRequest::Kind;

    std::unique_ptr<ViewChannel> makeChannel(const QString &path);
    void drawNext();
    void readNext();
    void take(const ViewRequest &request, const ViewAnswer &answer);
    void takeError(const ViewRequest &request, const base::Error &error);
    void lose(const ViewRequest &request, const base::Error &why);
    void fail(const QString &sentence);

    QString m_program;
    Limits m_limits;
    std::unique_ptr<ViewChannel> m_drawing;
    std::unique_ptr<ViewChannel> m_reading;
    int m_pages = 0; ///< 0 until it is open
    QList<PagePart> m_parts;
    QList<int> m_texts;
    bool m_wantsOutline = false;
    QString m_needle;
    int m_searchAt = 0;
    int m_searchLeft = 0;
    QSet<int> m_undrawable;
    QSet<int> m_unreadable;
    int m_lossesInARow = 0;
};

} // namespace evidence
