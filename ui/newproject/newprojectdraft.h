// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <project/project.h>

#include <QDateTime>

namespace ui
{

/// What a project is made from.
struct NewProjectChoice
{
    domain::Regulation regulation = domain::Regulation::Mdr;
    project::NewProject content;
    QString path;
};

struct DraftDevice
{
    QString name;
    QString deviceClass;
    domain::Traits traits;

    bool operator==(const DraftDevice &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{domain::field("name", &DraftDevice::name), domain::field("class", &DraftDevice::deviceClass),
                          domain::field("traits", &DraftDevice::traits)};
    }
};

/// A new project as far as it was entered. Kept in the user's settings with every change, until the project is made or
/// the draft discarded.
struct NewProjectDraft
{
    domain::Regulation regulation = domain::Regulation::Mdr;
    QList<DraftDevice> devices{DraftDevice()}; ///< at least one, perhaps without a name yet
    QString manufacturer;
    QString title;   ///< empty: the name of the first device
    QString path;    ///< empty: as proposed
    qint64 page = 0; ///< where the user was
    QString left;    ///< when it was last changed, ISO 8601, UTC

    bool operator==(const NewProjectDraft &) const = default;
    static constexpr auto fields()
    {
        using D = NewProjectDraft;
        return std::tuple{domain::field("regulation", &D::regulation), domain::field("devices", &D::devices),
                          domain::field("manufacturer", &D::manufacturer), domain::field("title", &D::title),
                          domain::field("path", &D::path), domain::field("page", &D::page),
                          domain::field("left", &D::left)};
    }

    /// Nothing was entered that would be worth keeping.
    bool isEmpty() const;
    /// Of the first device or the title; may be empty.
    QString shownName() const;
    QDateTime leftAt() const;
    NewProjectChoice choice() const;
};

/// Nothing if none is kept.
std::optional<NewProjectDraft> unfinishedProject();
/// An empty one is not kept.
void keepUnfinishedProject(const NewProjectDraft &draft);
void discardUnfinishedProject();

} // namespace ui
