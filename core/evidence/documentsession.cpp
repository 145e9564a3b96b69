// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "documentsession.h"

#include <domain/keptwords.h>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

constexpr int kMostLossesInARow = 5;

void release(std::unique_ptr<ViewChannel> &channel)
{
    if (!channel)
        return;
    channel->disconnect();
    channel.release()->deleteLater(); // we may be inside its signal
}

} // namespace

size_t qHash(const PagePart &part, size_t seed)
{
    return qHashMulti(seed, part.page, part.pageSize.width(), part.pageSize.height(), part.part.x(),
                      part.part.y());
}

DocumentSession::DocumentSession(QString program, Limits limits, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_limits(limits)
{
}

DocumentSession::~DocumentSession() = default;

std::unique_ptr<ViewChannel> DocumentSession::makeChannel(const QString &path)
{
    auto channel = std::make_unique<ViewChannel>(m_program, path, m_limits, nullptr);
    connect(channel.get(), &ViewChannel::answered, this, &DocumentSession::take);
    connect(channel.get(), &ViewChannel::lost, this, &DocumentSession::lose);
    return channel;
}

void DocumentSession::open(const QString &path)
{
    close();
    m_drawing = makeChannel(path);
    m_reading = makeChannel(path);
    ViewRequest facts;
    facts.kind = Kind::Facts;
    m_drawing->ask(facts);
}

void DocumentSession::close()
{
    release(m_drawing);
    release(m_reading);
    m_pages = 0;
    m_parts.clear();
    m_texts.clear();
    m_wantsOutline = false;
    m_searchLeft = 0;
    m_undrawable.clear();
    m_unreadable.clear();
    m_lossesInARow = 0;
}

void DocumentSession::wantParts(const QList<PagePart> &parts)
{
    m_parts = parts;
    drawNext();
}

void DocumentSession::wantOutline()
{
    m_wantsOutline = true;
    readNext();
}

void DocumentSession::wantText(int page)
{
    m_texts.removeOne(page);
    m_texts.prepend(page);
    readNext();
}

void DocumentSession::find(const QString &needle, int first)
{
    m_needle = needle;
    m_searchAt = first;
    m_searchLeft = needle.isEmpty() ? 0 : m_pages;
    readNext();
}

void DocumentSession::drawNext()
{
    while (m_pages > 0 && !m_drawing->isBusy() && !m_parts.isEmpty()) {
        const PagePart part = m_parts.takeFirst();
        if (part.page < 0 || part.page >= m_pages || m_undrawable.contains(part.page))
            continue;
        ViewRequest request;
        request.kind = Kind::Render;
        request.page = part.page;
        request.pageSize = part.pageSize;
        request.part = part.part;
        m_drawing->ask(request);
    }
}

void DocumentSession::readNext()
{
    while (m_pages > 0 && !m_reading->isBusy()) {
        ViewRequest request;
        if (!m_texts.isEmpty()) {
            request.kind = Kind::Text;
            request.page = m_texts.takeFirst();
            if (m_unreadable.contains(request.page)) {
                Q_EMIT textRead(request.page, {});
                continue;
            }
        } else if (std::exchange(m_wantsOutline, false))
            request.kind = Kind::Outline;
        else if (m_searchLeft > 0) {
            request.kind = Kind::Find;
            request.page = m_searchAt;
            request.needle = m_needle;
            m_searchAt = (m_searchAt + 1) % m_pages;
            if (--m_searchLeft == 0 && m_unreadable.contains(request.page))
                Q_EMIT searchEnded();
            if (m_unreadable.contains(request.page))
                continue;
        } else
            return;
        m_reading->ask(request);
    }
}

void DocumentSession::take(const ViewRequest &request, const ViewAnswer &answer)
{
    m_lossesInARow = 0;
    if (const auto *error = std::get_if<base::Error>(&answer))
        return takeError(request, *error);
    switch (request.kind) {
        case Kind::Facts: {
            const auto facts = std::get<DocumentFacts>(answer);
            m_pages = int(facts.pageSizes.size());
            Q_EMIT opened(facts);
            break;
        }
        case Kind::Outline:
            Q_EMIT outlineRead(std::get<QList<OutlineEntry>>(answer));
            break;
        case Kind::Render:
            Q_EMIT partDrawn({request.page, request.pageSize, request.part}, std::get<QImage>(answer));
            break;
        case Kind::Text:
            Q_EMIT textRead(request.page, std::get<PageText>(answer));
            break;
        case Kind::Find:
            if (request.needle == m_needle)
                Q_EMIT pageSearched(request.page, std::get<QList<TextSpan>>(answer));
            if (m_searchLeft == 0 && request.needle == m_needle)
                Q_EMIT searchEnded();
            break;
    }
    drawNext();
    readNext();
}

void DocumentSession::takeError(const ViewRequest &request, const base::Error &error)
{
    switch (request.kind) {
        case Kind::Facts:
            return fail(error.message);
        case Kind::Render:
            m_undrawable.insert(request.page);
            Q_EMIT pageFailed(request.page, domain::keptWords(error.message));
            break;
        case Kind::Outline:
            Q_EMIT outlineRead({});
            break;
        case Kind::Text:
        case Kind::Find:
            m_unreadable.insert(request.page);
            if (request.kind == Kind::Text)
                Q_EMIT textRead(request.page, {});
            else if (m_searchLeft == 0)
                Q_EMIT searchEnded();
            break;
    }
    drawNext();
    readNext();
}

void DocumentSession::lose(const ViewRequest &request, const base::Error &why)
{
    const bool isOver = why.code != base::ErrorCode::Hostile || request.kind == Kind::Facts;
    if (isOver || ++m_lossesInARow > kMostLossesInARow)
        return fail(why.message);
    takeError(request, why);
}

void DocumentSession::fail(const QString &sentence)
{
    close();
    Q_EMIT failed(domain::keptWords(sentence));
}

} // namespace evidence
