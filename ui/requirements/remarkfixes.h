// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"
#include "widgets/fixbuttons.h"

namespace ui
{

/// The answer in view: a row, for all devices or for one.
struct AnswerPlace
{
    catalog::Catalog::Row row;
    QList<domain::DeviceId> devices; ///< empty: all

    std::optional<domain::DeviceId> device() const
    {
        return devices.isEmpty() ? std::nullopt : std::optional(devices.first());
    }
};

/// What can be done at once about a remark on the answer in view; each is one step of undo. Nothing where what is
/// remarked is not the answer's own: it has to be mended where it stands.
QList<Fix> fixesFor(const domain::Remark &remark, const AnswerPlace &place, Workspace &workspace);

} // namespace ui
