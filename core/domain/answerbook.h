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
/// Refers to the pack and the data it was made from; both must outlive it. Whoever changes the data's answers or
/// citations tells the book with the functions below, or makes another.
class AnswerBook
{
public:
    AnswerBook(const Pack &pack, const ProjectData &data);

    /// An answer or citation now stands at that place of its list; those behind moved on by one.
    void answerInserted(qsizetype place);
    void citationInserted(qsizetype place);
    /// What stood at that place of its list is gone; those behind moved up by one.
    void answerRemoved(qsizetype place);
    void citationRemoved(qsizetype place);

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
    struct At {
        qint64 device; ///< 0 stands for "all" in here only
        qsizetype place; ///< in the list of the data

        auto operator<=>(const At &) const = default;
    };
    struct Row {
        QList<At> answers; ///< in order, as the citations
        QList<At> citations;
    };
    void addAnswer(qsizetype place);
    void addCitation(qsizetype place);
    void moveOn(QList<At> Row::*list, qsizetype place);
    void moveUp(QList<At> Row::*list, qsizetype place);
    void appendCitations(qsizetype index, std::optional<DeviceId> device, QList<const Citation *> &citations) const;
    EffectiveAnswer found(qsizetype index, qsizetype from, const Answer *answer,
                          std::optional<DeviceId> device) const;

    const Pack *m_pack;
    const ProjectData *m_data;
    QList<Row> m_rows; ///< of the pack
};

} // namespace domain
