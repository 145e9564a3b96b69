// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "textmap.h"

#include <evidence/documentsession.h>

#include <QCache>
#include <QHash>

#include <array>
#include <memory>

namespace ui
{

/// What is known of the document in a viewer: sizes, drawn parts, texts, places found. Keeps what was used
/// last within a cap on memory, and has the rest made by the workers when it is wanted.
class PageStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageStore)

public:
    /// Who wants parts; the first goes first.
    enum class User { View, Thumbnails };

    explicit PageStore(const QString &workerProgram, QObject *parent = nullptr);

    void open(const QString &path);
    void close();

    int pageCount() const { return int(m_facts.pageSizes.size()); } ///< 0: nothing is open
    const QList<QSizeF> &pageSizes() const { return m_facts.pageSizes; }
    /// As the document names the page, else its number.
    QString label(int page) const;
    /// The page with that label, else with that number.
    std::optional<int> pageNamed(const QString &words) const;
    const QList<evidence::OutlineEntry> &outline() const { return m_outline; }
    /// Title of the outline's last entry at or before the page; empty without outline.
    QString headingOf(int page) const;

    /// The parts this user needs now, the most urgent first.
    void want(User user, const QList<evidence::PagePart> &parts);
    /// Null while it is not drawn.
    QImage image(const evidence::PagePart &part) const;
    /// The whole page at any size; null while there is none.
    QImage anyImage(int page) const;
    /// Why a page cannot be drawn; empty otherwise.
    QString problem(int page) const { return m_problems.value(page); }
    qint64 drawnParts() const { return m_drawnParts; } ///< in all, since the document was opened

    /// Null until it has been read; asks for it.
    std::shared_ptr<const TextMap> text(int page);
    bool hasText(int page) const { return m_texts.contains(page); }

    /// Marks all places of `needle`, from a page on and round. Empty: none.
    void find(const QString &needle, int first);
    const QString &needle() const { return m_needle; }
    bool isSearching() const { return m_isSearching; }
    QList<evidence::TextSpan> hits(int page) const { return m_hits.value(page); }
    qsizetype hitCount() const { return m_hitCount; }
    /// Places before this page.
    qsizetype hitsBefore(int page) const;
    /// The next page (step 1) or the one before (-1) with a place, going round; `page` itself comes last.
    std::optional<int> pageWithHit(int page, int step) const;

Q_SIGNALS:
    void opened();
    /// There are no pages any more; also before another document is opened.
    void closed();
    void failed(const QString &sentence);
    void pageDrawn(int page);
    void textReady(int page);
    void outlineReady();
    void hitsChanged();

private:
    void forget();
    void wantAll();

    evidence::DocumentSession m_session;
    evidence::DocumentFacts m_facts;
    QList<evidence::OutlineEntry> m_outline;
    std::array<QList<evidence::PagePart>, 2> m_wanted;
    QCache<evidence::PagePart, QImage> m_images;
    QHash<int, evidence::PagePart> m_lastWhole;
    QHash<int, QString> m_problems;
    QCache<int, std::shared_ptr<const TextMap>> m_texts;
    QSet<int> m_askedTexts;
    QString m_needle;
    QMap<int, QList<evidence::TextSpan>> m_hits;
    qsizetype m_hitCount = 0;
    bool m_isSearching = false;
    qint64 m_drawnParts = 0;
};

} // namespace ui
