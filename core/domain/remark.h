// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "enums.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace domain
{

enum class Severity { Error, Warning, Note };

template <>
struct EnumNames<Severity> {
    static constexpr std::array table{std::pair{Severity::Error, "error"}, std::pair{Severity::Warning, "warning"},
                                      std::pair{Severity::Note, "note"}};
};

/// Where a remark leads. `clause` for requirements and sections, the numbers for rows of the other kinds; all empty:
/// the project as a whole.
struct Place {
    QString clause;         ///< requirement or section id
    qint64 device = 0;      ///< device it concerns, 0: all or none
    qint64 document = 0;    ///< evidence document
    QString field;          ///< the field's name in entities.h, where one is concerned; "traits.sterile" for one trait
    QString text;           ///< for people: "MDR Annex I 17.2", "VV-012 revision 3", "device Decuvia"

    bool operator==(const Place &) const = default;
};

/// One result of the checker.
struct Remark {
    QString rule; ///< "undecided", "no-justification" …
    Severity severity = Severity::Note;
    Place place;
    QString message; ///< what is so
    QString advice;  ///< what to do

    bool operator==(const Remark &) const = default;
};

/// What the checker looked at, beside what it found.
struct CheckReport {
    QList<Remark> remarks;     ///< in the order of packs and rows
    qsizetype rules = 0;       ///< rules that ran
    qsizetype rows = 0;        ///< answerable rows in scope, once per device they differ for
    qsizetype documents = 0;   ///< evidence documents looked at
    QStringList notLookedAt;   ///< what the checker cannot see, in sentences

    qsizetype count(Severity severity) const
    {
        return std::ranges::count(remarks, severity, &Remark::severity);
    }
};

} // namespace domain
