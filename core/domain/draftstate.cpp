// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "draftstate.h"

#include "texts.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

struct Kind
{
    QString id;
    QStringList rules; ///< none: all other errors
    QString one;
    QString many;
};

QList<Kind> kinds()
{
    return {{u"undecided"_s,
             {u"undecided"_s},
             Texts::tr("1 requirement is undecided."),
             Texts::tr("%1 requirements are undecided.")},
            {u"drafts-cited"_s,
             {u"cites-draft"_s},
             Texts::tr("1 reference cites a draft."),
             Texts::tr("%1 references cite drafts.")},
            {u"to-confirm"_s,
             {u"to-confirm"_s, u"answer-to-confirm"_s, u"section-to-confirm"_s},
             Texts::tr("1 answer, text or reference must be confirmed."),
             Texts::tr("%1 answers, texts or references must be confirmed.")},
            {u"errors"_s,
             {},
             Texts::tr("1 other remark of severity error is open."),
             Texts::tr("%1 other remarks of severity error are open.")}};
}

bool belongs(const Remark &remark, const Kind &kind, const QList<Kind> &all)
{
    if (!kind.rules.isEmpty())
        return kind.rules.contains(remark.rule);
    return remark.severity == Severity::Error &&
           std::ranges::none_of(all, [&](const Kind &other) { return other.rules.contains(remark.rule); });
}

QString listed(const QStringList &rows, qsizetype limit)
{
    const QString named = rows.first(std::min(limit, rows.size())).join(u", "_s);
    return rows.size() <= limit ? named : Texts::tr("%1 and %2 more").arg(named).arg(rows.size() - limit);
}

} // namespace

DraftState draftState(const CheckReport &report)
{
    DraftState state;
    const QList<Kind> all = kinds();
    for (const Kind &kind : all) {
        DraftReason reason{kind.id, 0, {}, {}};
        for (const Remark &remark : report.remarks) {
            if (!belongs(remark, kind, all))
                continue;
            ++reason.count;
            reason.rows.append(remark.place.text);
        }
        reason.rows.removeDuplicates();
        reason.text = reason.count == 1 ? kind.one : kind.many.arg(reason.count);
        if (reason.count > 0)
            state.reasons.append(reason);
    }
    return state;
}

QString finalRefusal(const DraftState &state, qsizetype limit)
{
    if (!state.isDraft())
        return {};
    QStringList sentences{Texts::tr("No final document can be made yet.")};
    for (const DraftReason &reason : state.reasons)
        sentences.append(u"%1: %2."_s.arg(reason.text.chopped(1), listed(reason.rows, limit)));
    return sentences.join(u' ');
}

} // namespace domain
