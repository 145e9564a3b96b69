// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "progress.h"

#include <domain/remark.h>

/// How the project stands, in counts and dates; no judgement and no percentage.
namespace project
{

/// One chapter of Annex I.
struct ChapterStatus
{
    QString clause; ///< its id
    QString ref;    ///< "CHAPTER I"
    QString title;
    Progress progress;
};

/// The sections of Annex II or III, by state.
struct AnnexStatus
{
    QString annex;
    qint64 empty = 0;
    qint64 draft = 0; ///< open or draft
    qint64 review = 0;
    qint64 done = 0;
    domain::Place firstEmpty; ///< empty where there is none
    QString first;            ///< id of its first section

    qint64 all() const { return empty + draft + review + done; }
};

/// Rows that a person must look at again for one reason.
struct ConfirmCause
{
    std::optional<domain::RevisionId> newest; ///< references: this revision was approved since
    QString reason;                           ///< else why, in words: "carried over from …"
    qint64 count = 0;                         ///< answers, texts and references
    domain::Place first;
};

/// A date that comes, or is past.
struct DueDate
{
    enum class What { Answer, Certificate };
    What what = What::Answer;
    QDate date;
    QString name; ///< clause id of the answer; number of the certificate
    domain::Place place;
    QString owner;
};

/// Something to do next, and why. The rules, first to last: what is past its date; references to confirm because
/// a revision was approved; answers, texts and references to confirm for another reason; a
/// device nothing is known about; errors of the checker other than those with a rule of their own here; the
/// first chapter with undecided requirements; requirements without evidence; dates within 30 days; empty
/// sections; answers nobody has reviewed.
struct NextStep
{
    enum class Kind { Overdue, Confirm, Carried, Facts, Errors, Undecided, Evidence, Soon, Sections, Review };
    Kind kind = Kind::Undecided;
    qint64 count = 0;
    QString name; ///< what it is about: chapter, device, annex, clause id, reason
    QDate date;
    domain::Place place;
};

struct ProjectStatus
{
    QDate today;
    QList<ChapterStatus> chapters;
    Progress total;
    QList<AnnexStatus> annexes;
    qint64 errors = 0;
    qint64 warnings = 0;
    qint64 notes = 0;
    QList<ConfirmCause> toConfirm; ///< most rows first
    QList<DueDate> dates;          ///< past, or within half a year; earliest first
    QList<NextStep> next;          ///< at most three
};

/// `packs`: of the project's regulation. `remarks`: of the checker over the whole project. Cost grows
/// linearly with rows times devices.
ProjectStatus statusOf(const domain::ProjectData &data, const QList<const domain::Pack *> &packs,
                       const QList<domain::Remark> &remarks, QDate today);

} // namespace project
