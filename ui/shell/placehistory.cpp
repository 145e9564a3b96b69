// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "placehistory.h"

namespace ui
{

namespace
{

constexpr qsizetype kKept = 500;

} // namespace

void PlaceHistory::visit(const Stop &stop)
{
    if (m_here >= 0 && m_stops.at(m_here) == stop)
        return;
    m_stops.resize(m_here + 1);
    m_stops.append(stop);
    if (m_stops.size() > kKept)
        m_stops.removeFirst();
    m_here = m_stops.size() - 1;
}

std::optional<Stop> PlaceHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_stops.at(--m_here);
}

std::optional<Stop> PlaceHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_stops.at(++m_here);
}

} // namespace ui
