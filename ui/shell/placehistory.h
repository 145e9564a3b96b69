// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "area.h"

#include <domain/remark.h>

#include <QList>

#include <optional>

namespace ui
{

/// Where one was: an area and the row in view.
struct Stop
{
    Area area = Area::Requirements;
    domain::Place place;

    bool operator==(const Stop &) const = default;
};

/// The places one was at, as in a browser: back, forward, and a new visit forgets what lay ahead.
class PlaceHistory
{
public:
    void visit(const Stop &stop);
    bool canGoBack() const { return m_here > 0; }
    bool canGoForward() const { return m_here + 1 < m_stops.size(); }
    /// Nothing at either end.
    std::optional<Stop> back();
    std::optional<Stop> forward();

private:
    QList<Stop> m_stops;
    qsizetype m_here = -1;
};

} // namespace ui
