// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pagestore.h"

#include <algorithm>

namespace ui
{

namespace
{

constexpr qsizetype kMostImageBytes = 160 << 20;
constexpr qsizetype kMostTexts = 200;

bool isWhole(const evidence::PagePart &part)
{
    return part.part == QRect({}, part.pageSize);
}

} // namespace

PageStore::PageStore(const QString &workerProgram, QObject *parent)
    : QObject(parent), m_session(workerProgram), m_images(kMostImageBytes), m_texts(kMostTexts)
{
    using Session = evidence::DocumentSession;
    connect(&m_session, &Session::opened, this, [this](const evidence::DocumentFacts &facts) {
        m_facts = facts;
        m_session.wantOutline();
        Q_EMIT opened();
    });
    connect(&m_session, &Session::failed, this, [this](const QString &sentence) {
        forget();
        Q_EMIT failed(sentence);
    });
    connect(&m_session, &Session::partDrawn, this,
            [this](const evidence::PagePart &part, const QImage &image) {
                ++m_drawnParts;
                m_images.insert(part, std::make_unique<QImage>(image).release(), image.sizeInBytes());
                if (isWhole(part) && part.pageSize.width() > anyImage(part.page).width())
                    m_lastWhole.insert(part.page, part);
                Q_EMIT pageDrawn(part.page);
            });
    connect(&m_session, &Session::pageFailed, this, [this](int page, const QString &sentence) {
        m_problems.insert(page, sentence);
        Q_EMIT pageDrawn(page);
    });
    connect(&m_session, &Session::textRead, this, [this](int page, const evidence::PageText &text) {
        m_askedTexts.remove(page);
        m_texts.insert(
            page,
            std::make_unique<std::shared_ptr<const TextMap>>(std::make_shared<TextMap>(text)).release());
        Q_EMIT textReady(page);
    });
    connect(&m_session, &Session::outlineRead, this, [this](const QList<evidence::OutlineEntry> &outline) {
        m_outline = outline;
        Q_EMIT outlineReady();
    });
    connect(&m_session, &Session::pageSearched, this,
            [this](int page, const QList<evidence::TextSpan> &spans) {
                if (spans.isEmpty())
                    return;
                m_hitCount += spans.size() - m_hits.value(page).size();
                m_hits.insert(page, spans);
                Q_EMIT hitsChanged();
            });
    connect(&m_session, &Session::searchEnded, this, [this] {
        m_isSearching = false;
        Q_EMIT hitsChanged();
    });
}

void PageStore::forget()
{
    m_facts = {};
    m_outline.clear();
    m_wanted = {};
    m_images.clear();
    m_lastWhole.clear();
    m_problems.clear();
    m_texts.clear();
    m_askedTexts.clear();
    m_needle.clear();
    m_hits.clear();
    m_hitCount = 0;
    m_isSearching = false;
    m_drawnParts = 0;
    Q_EMIT closed();
}

void PageStore::open(const QString &path)
{
    forget();
    m_session.open(path);
}

void PageStore::close()
{
    forget();
    m_session.close();
}

QString PageStore::label(int page) const
{
    const QString label = m_facts.pageLabels.value(page);
    return label.isEmpty() ? QString::number(page + 1) : label;
}

std::optional<int> PageStore::pageNamed(const QString &words) const
{
    const QString wanted = words.trimmed();
    if (const qsizetype page = m_facts.pageLabels.indexOf(wanted); page >= 0)
        return int(page);
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 && number <= pageCount() ? std::optional(number - 1) : std::nullopt;
}

QString PageStore::headingOf(int page) const
{
    QString heading;
    int best = -1;
    for (const evidence::OutlineEntry &entry : m_outline) {
        if (entry.page && *entry.page <= page && *entry.page >= best) {
            best = *entry.page;
            heading = entry.title;
        }
    }
    return heading;
}

void PageStore::want(User user, const QList<evidence::PagePart> &parts)
{
    QList<evidence::PagePart> &wanted = m_wanted.at(std::size_t(user));
    if (wanted == parts)
        return;
    wanted = parts;
    wantAll();
}

void PageStore::wantAll()
{
    QList<evidence::PagePart> missing;
    for (const QList<evidence::PagePart> &wanted : m_wanted) {
        for (const evidence::PagePart &part : wanted) {
            if (!m_images.contains(part) && !m_problems.contains(part.page))
                missing.append(part);
        }
    }
    m_session.wantParts(missing);
}

QImage PageStore::image(const evidence::PagePart &part) const
{
    const QImage *found = m_images.object(part);
    return found ? *found : QImage();
}

QImage PageStore::anyImage(int page) const
{
    const auto part = m_lastWhole.constFind(page);
    return part == m_lastWhole.cend() ? QImage() : image(*part);
}

std::shared_ptr<const TextMap> PageStore::text(int page)
{
    if (const auto *found = m_texts.object(page))
        return *found;
    if (page >= 0 && page < pageCount() && !m_askedTexts.contains(page)) {
        m_askedTexts.insert(page);
        m_session.wantText(page);
    }
    return nullptr;
}

void PageStore::find(const QString &needle, int first)
{
    m_needle = needle;
    m_hits.clear();
    m_hitCount = 0;
    m_isSearching = !needle.isEmpty() && pageCount() > 0;
    m_session.find(needle, first);
    Q_EMIT hitsChanged();
}

qsizetype PageStore::hitsBefore(int page) const
{
    qsizetype count = 0;
    for (auto it = m_hits.cbegin(); it != m_hits.cend() && it.key() < page; ++it)
        count += it->size();
    return count;
}

std::optional<int> PageStore::pageWithHit(int page, int step) const
{
    if (m_hits.isEmpty())
        return std::nullopt;
    if (step > 0) {
        const auto next = m_hits.upperBound(page);
        return next == m_hits.cend() ? m_hits.firstKey() : next.key();
    }
    const auto here = m_hits.lowerBound(page);
    return here == m_hits.cbegin() ? m_hits.lastKey() : std::prev(here).key();
}

} // namespace ui
