// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "advice.h"
#include "applicability.h"
#include "enums.h"
#include "regulation.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

namespace domain
{

/// How the regulation prints a clause.
enum class RequirementKind { Annex, Chapter, Title, Numbered, Point, Indent };

template <>
struct EnumNames<RequirementKind> {
    static constexpr std::array table{
        std::pair{RequirementKind::Annex, "annex"}, std::pair{RequirementKind::Chapter, "chapter"},
        std::pair{RequirementKind::Title, "title"}, std::pair{RequirementKind::Numbered, "numbered"},
        std::pair{RequirementKind::Point, "point"}, std::pair{RequirementKind::Indent, "indent"}};
};

/// One clause of an annex.
struct Requirement {
    QString id;                         ///< stable: "mdr:I:17.2"
    QString ref;                        ///< as printed: "17.2", "23.4(ab)", "10.4.1 indent 1", "CHAPTER I"
    std::optional<QString> parent;      ///< ref of the clause it stands under; none for top rows
    RequirementKind kind = RequirementKind::Numbered;
    bool answerable = false;            ///< decided by reading the clause, never by its kind
    std::optional<QString> reason;      ///< why it is not answerable, where that is not obvious
    QString title;                      ///< our words
    QString summary;                    ///< our words, every condition of the clause kept
    QStringList tags;                   ///< "cybersecurity" (MDCG 2019-16 Table 1), "cybersecurity-related"
    std::optional<QString> cybersecurityReason;
    std::optional<Condition> appliesWhen; ///< over traits; none: always, or a matter of judgement
    Advice advice;

    bool operator==(const Requirement &) const = default;
};

/// A content pack: one annex of one regulation in one edition.
struct Pack
{
    QString id;                 ///< "mdr-annex-i"
    QString edition;            ///< of the pack, "1.0.0"
    Regulation regulation = Regulation::Mdr;
    QString annex;              ///< "I", "II", "III"
    QString title;              ///< "MDR Annex I - General safety and performance requirements"
    QString celex;              ///< of the act, "32017R0745"
    QDate dateOfLaw;            ///< the consolidated state the summaries follow
    QStringList notes;          ///< what is not certain, or not covered
    QList<Requirement> requirements; ///< in the annex's order

    /// Row number of the requirement with that id or ref; nothing if there is none.
    std::optional<qsizetype> indexOfId(const QString &requirementId) const;
    std::optional<qsizetype> indexOfRef(const QString &ref) const;

    /// Rows from the parent of `index` up to the top clause, nearest first. The chapter or annex heading the clause
    /// stands under counts as the last ancestor: a section, a chapter and the annex can be answered as one.
    QList<qsizetype> ancestors(qsizetype index) const;

    /// Number of answerable rows below `index`, not counting the row itself.
    qsizetype answerableBelow(qsizetype index) const;

    /// Call once after filling `requirements`; the functions above need it.
    void buildIndex();

private:
    QHash<QString, qsizetype> m_byId;
    QHash<QString, qsizetype> m_byRef;
    QList<QList<qsizetype>> m_ancestors;
    QList<qsizetype> m_answerableBelow;
};

} // namespace domain
