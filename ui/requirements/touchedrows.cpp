// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "touchedrows.h"

#include <algorithm>

namespace ui
{

void TouchedRows::follow(const project::ChangeEvent &event)
{
    for (const storage::Written &row : event.written) {
        for (const std::optional<domain::Entity> &value : {row.before, row.after}) {
            if (value)
                touch(*value);
        }
    }
}

void TouchedRows::touch(const domain::Entity &value)
{
    const auto touchClause = [this](const QString &clause) {
        if (const auto row = m_pack->indexOfId(clause))
            m_rows.insert(*row);
    };
    if (const auto *answer = std::get_if<domain::Answer>(&value))
        touchClause(answer->requirement);
    else if (const auto *citation = std::get_if<domain::Citation>(&value))
        touchClause(citation->clause);
    else if (std::holds_alternative<domain::Device>(value) || std::holds_alternative<domain::Document>(value) ||
             std::holds_alternative<domain::Revision>(value))
        m_all = true;
}

void TouchedRows::clear()
{
    m_rows.clear();
    m_all = false;
}

bool TouchedRows::contains(qsizetype row) const
{
    return m_all || m_rows.contains(row) ||
           (!m_rows.isEmpty() && std::ranges::any_of(m_pack->ancestors(row), [this](qsizetype above) {
                return m_rows.contains(above);
            }));
}

} // namespace ui
