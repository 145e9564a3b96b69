// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/requirement.h>
#include <project/project.h>

#include <QSet>

namespace ui
{

/// The rows of a pack whose answers may look different since they were looked at last: all of them at first.
class TouchedRows
{
public:
    explicit TouchedRows(const domain::Pack &pack) : m_pack(&pack) {}

    /// To be told of every change of the project.
    void follow(const project::ChangeEvent &event);
    /// They were looked at.
    void clear();

    bool isEmpty() const { return !m_all && m_rows.isEmpty(); }
    bool contains(qsizetype row) const;

private:
    void touch(const domain::Entity &value);

    const domain::Pack *m_pack;
    QSet<qsizetype> m_rows; ///< and what stands below them, which may inherit
    bool m_all = true;
};

} // namespace ui
