// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "requirement.h"

namespace domain
{

std::optional<qsizetype> Pack::indexOfId(const QString &requirementId) const
{
    const auto it = m_byId.constFind(requirementId);
    return it == m_byId.cend() ? std::nullopt : std::optional(*it);
}

std::optional<qsizetype> Pack::indexOfRef(const QString &ref) const
{
    const auto it = m_byRef.constFind(ref);
    return it == m_byRef.cend() ? std::nullopt : std::optional(*it);
}

QList<qsizetype> Pack::ancestors(qsizetype index) const
{
    return m_ancestors.at(index);
}

qsizetype Pack::answerableBelow(qsizetype index) const
{
    return m_answerableBelow.at(index);
}

void Pack::buildIndex()
{
    m_byId.clear();
    m_byRef.clear();
    m_ancestors.assign(requirements.size(), {});
    m_answerableBelow.assign(requirements.size(), 0);
    std::optional<qsizetype> annexRow;
    std::optional<qsizetype> chapterRow;
    for (qsizetype i = 0; i < requirements.size(); ++i) {
        const Requirement &row = requirements.at(i);
        m_byId.insert(row.id, i);
        m_byRef.insert(row.ref, i);
        QList<qsizetype> above;
        // A parent may be a number that is not printed as a row of its own (MDR Annex III, "1" above 1.1).
        const auto parent = row.parent ? indexOfRef(*row.parent) : std::nullopt;
        if (parent) {
            above = QList{*parent} + m_ancestors.at(*parent);
        } else if (row.kind != RequirementKind::Annex) {
            if (chapterRow && row.kind != RequirementKind::Chapter)
                above.append(*chapterRow);
            if (annexRow)
                above.append(*annexRow);
        }
        if (row.kind == RequirementKind::Annex)
            annexRow = i;
        if (row.kind == RequirementKind::Chapter)
            chapterRow = i;
        for (const qsizetype ancestor : above)
            m_answerableBelow[ancestor] += row.answerable ? 1 : 0;
        m_ancestors[i] = above;
    }
}

} // namespace domain
