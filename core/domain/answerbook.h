// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "entities.h"
#include "requirement.h"

namespace domain
{

/// What holds for one requirement and one device, after inheritance.
struct EffectiveAnswer {
    const Answer *answer = nullptr;    ///< null: nobody has answered; undecided
    qsizetype from = 0;                ///< row of the pack the answer was given at: the row itself or an ancestor
    bool inherited = false;            ///< `from` is an ancestor
    QList<const Citation *> citations; ///< of the row itself, then of the ancestor it inherits from

    Applicability applies() const { return answer ? answer->applies : Applicability::Undecided; }
};

/// Devices for which the same holds.
struct DeviceGroup {
    QList<DeviceId> devices;
    EffectiveAnswer answer;
};

/// Finds the answer that holds. Order: the row's own answer for the device, the row's own for all devices, then the
/// nearest ancestor whose answer covers the rows below, for the device before for all.
/// Points into the pack and the data it was made from; both must outlive it unchanged.
class AnswerBook
{
public:
    AnswerBook(const Pack &pack, const ProjectData &data);

    const Pack &pack() const { return *m_pack; }

    /// For row `index` of the pack; without a device: what holds for all devices alike.
    EffectiveAnswer effective(qsizetype index, std::optional<DeviceId> device) const;

    /// The given devices, together where the same answer and the same citations hold; in order of the first of each.
    QList<DeviceGroup> groups(qsizetype index, const QList<DeviceId> &devices) const;

    /// The row's own answer for exactly this device (or for all); null if there is none.
    const Answer *own(qsizetype index, std::optional<DeviceId> device) const;

    /// The row's own citations for exactly this device (or for all), in order.
    QList<const Citation *> ownCitations(qsizetype index, std::optional<DeviceId> device) const;

private:
    using Key = std::pair<qsizetype, qint64>; ///< row and device number; 0 stands for "all" in this map only
    EffectiveAnswer found(qsizetype index, qsizetype from, const Answer *answer,
                          std::optional<DeviceId> device) const;

    const Pack *m_pack;
    QHash<Key, const Answer *> m_answers;
    QHash<Key, QList<const Citation *>> m_citations;
};

} // namespace domain
