// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "placehistory.h"

#include <QVariant>

class QWidget;

namespace ui
{

class AreaPage;

/// How the user left a project's window, in the user's settings. What was last set in any project is where a project
/// begins that was never open here.
class LayoutMemory
{
public:
    /// `project` is its uuid. Forgets the projects that were not open here for the longest, beyond a fixed number.
    explicit LayoutMemory(const QString &project);

    /// The project's, else the last one of any project.
    QVariant value(const QString &key) const;
    void setValue(const QString &key, const QVariant &value) const;

    std::optional<Stop> stop() const;
    void setStop(const Stop &stop) const;

    /// Splitters, headers of tables, and what the area itself wants kept.
    void keep(Area area, const AreaPage *page) const;
    void restore(Area area, AreaPage *page) const;
    /// What the area itself wants kept, alone. It is this project's: no other one begins with it.
    void restoreState(Area area, AreaPage *page) const;

private:
    QString m_group;
};

} // namespace ui
