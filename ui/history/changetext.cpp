// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "changetext.h"

#include "models/words.h"
#include "valuetext.h"

#include <base/text.h>
#include <domain/keptwords.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kLongestValue = 90; ///< characters of a text in a line
constexpr qsizetype kShortValue = 60;   ///< what is longer is not told, only that it changed
constexpr qsizetype kMostPlaces = 4;    ///< rows named one by one
constexpr qsizetype kMostPhrases = 2;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

/// What happened to a row: `pattern` with %1 for the row, and %2, %3 for `values`.
struct Phrase
{
    QString pattern;
    QStringList values;
    QString place;
    bool isConsequence = false; ///< followed from the rest of the change by itself
    bool isNamedElsewhere = false;

    bool isAlike(const Phrase &other) const { return pattern == other.pattern && values == other.values; }
};

QString shortened(const QString &text)
{
    return base::elided(base::singleLine(text), kLongestValue);
}

/// Puts all values in at once: what a person typed may hold a %1 itself.
QString spelled(const Phrase &phrase, const QString &places)
{
    const QStringList &v = phrase.values;
    switch (v.size()) {
        case 0:
            return QString(phrase.pattern).replace("%1"_L1, places);
        case 1:
            return phrase.pattern.arg(places, v.at(0));
        default:
            return phrase.pattern.arg(places, v.at(0), v.at(1));
    }
}

class Phrases
{
public:
    Phrases(const project::Change &change, const HistoryNames &names) : m_change(change), m_names(names) {}

    QList<Phrase> all() const
    {
        QList<Phrase> phrases;
        for (const project::RowChange &row : m_change.rows)
            phrases.append(of(row));
        return phrases;
    }

private:
    Phrase of(const project::RowChange &row) const
    {
        Phrase phrase = !row.before ? added(row) : !row.after ? removed(row) : changed(row);
        if (phrase.place.isEmpty())
            phrase.place = rowText(row.known(), m_names);
        return phrase;
    }

    Phrase added(const project::RowChange &row) const;
    Phrase removed(const project::RowChange &row) const;
    Phrase changed(const project::RowChange &row) const;
    Phrase answered(const domain::Answer &answer) const;
    Phrase judged(const domain::Answer &answer) const;
    std::optional<Phrase> special(const project::RowChange &row, const QStringList &fields) const;
    Phrase general(const project::RowChange &row, QStringList fields) const;
    Phrase ofTraits(const project::RowChange &row) const;
    QString citedClause(const domain::Citation &citation) const
    {
        domain::Answer place;
        place.requirement = citation.clause;
        place.device = citation.device;
        return rowText(place, m_names);
    }
    QString citedPlace(const domain::Citation &citation) const
    {
        const QString revision = m_names.revision(citation.revision);
        return citation.pages.isEmpty()
                   ? revision
                   : Texts::tr("%1, page %2", "evidence, pages").arg(revision, citation.pages);
    }

    const project::Change &m_change;
    const HistoryNames &m_names;
};

Phrase Phrases::answered(const domain::Answer &answer) const
{
    if (answer.applies == domain::Applicability::Undecided)
        return {Texts::tr("set %1 to “undecided”"), {}, {}};
    if (answer.justification.trimmed().isEmpty())
        return {Texts::tr("set %1 to “%2”"), {word(answer.applies)}, {}};
    return {
        Texts::tr("set %1 to “%2”, because %3"), {word(answer.applies), shortened(answer.justification)}, {}};
}

Phrase Phrases::judged(const domain::Answer &answer) const
{
    if (answer.verdict == domain::Verdict::NotJudged)
        return {Texts::tr("took back the verdict on %1"), {}, {}};
    return {Texts::tr("entered the verdict on %1: %2 (%3)"), {word(answer.verdict), answer.verdictBy}, {}};
}

Phrase Phrases::added(const project::RowChange &row) const
{
    switch (row.kind) {
        case domain::EntityKind::ProjectInfo:
            return {Texts::tr("created the project"), {}, {}};
        case domain::EntityKind::Answer: {
            const auto &answer = std::get<domain::Answer>(*row.after);
            return answer.applies == domain::Applicability::Undecided
                       ? Phrase{Texts::tr("began the answer to %1"), {}, {}}
                       : answered(answer);
        }
        case domain::EntityKind::Citation: {
            const auto &citation = std::get<domain::Citation>(*row.after);
            return {Texts::tr("cited %2 for %1"), {citedPlace(citation)}, citedClause(citation)};
        }
        case domain::EntityKind::Section:
            return {Texts::tr("wrote the text of %1"), {}, {}};
        case domain::EntityKind::Document: {
            Phrase phrase{Texts::tr("added %1"), {}, {}};
            phrase.isNamedElsewhere =
                std::ranges::any_of(m_change.rows, [&](const project::RowChange &other) {
                    const auto *revision = std::get_if<domain::Revision>(&other.known());
                    return revision && revision->document.value == row.id;
                });
            return phrase;
        }
        default:
            return {Texts::tr("added %1"), {}, {}};
    }
}

Phrase Phrases::removed(const project::RowChange &row) const
{
    if (row.kind == domain::EntityKind::Answer)
        return {Texts::tr("removed the answer to %1"), {}, {}};
    if (row.kind == domain::EntityKind::Section)
        return {Texts::tr("removed the text of %1"), {}, {}};
    return {Texts::tr("removed %1"), {}, {}};
}

std::optional<Phrase> Phrases::special(const project::RowChange &row, const QStringList &fields) const
{
    if (const auto *answer = std::get_if<domain::Answer>(&*row.after)) {
        if (fields.contains("applies"_L1))
            return answered(*answer);
        const bool isVerdictOnly =
            std::ranges::all_of(fields, [](const QString &field) { return field.startsWith("verdict"_L1); });
        if (isVerdictOnly) {
            Phrase phrase = judged(*answer);
            phrase.isConsequence = answer->verdict == domain::Verdict::NotJudged;
            return phrase;
        }
    }
    if (const auto *revision = std::get_if<domain::Revision>(&*row.after);
        revision && fields.contains("state"_L1)) {
        if (revision->state == domain::DocumentState::Approved)
            return Phrase{Texts::tr("approved %1"), {}, {}};
        if (fields.size() == 1 && revision->state == domain::DocumentState::Superseded)
            return Phrase{Texts::tr("marked %1 as superseded"), {}, {}, true};
    }
    if (row.kind == domain::EntityKind::Citation && fields == QStringList{u"confirmed_against"_s})
        return Phrase{Texts::tr("confirmed %1"), {}, {}};
    if (row.kind == domain::EntityKind::Device && fields == QStringList{u"traits"_s})
        return ofTraits(row);
    return std::nullopt;
}

/// One fact answered is told as question and answer.
Phrase Phrases::ofTraits(const project::RowChange &row) const
{
    const domain::Traits before = std::get<domain::Device>(*row.before).traits;
    const domain::Traits after = std::get<domain::Device>(*row.after).traits;
    QStringList changed;
    QStringList traits = before.keys() + after.keys();
    traits.removeDuplicates();
    for (const QString &trait : std::as_const(traits)) {
        if (before.value(trait) != after.value(trait))
            changed.append(trait);
    }
    if (changed.size() != 1)
        return {Texts::tr("answered questions about %1 anew"), {}, {}};
    return {Texts::tr("answered “%2” for %1 with “%3”"),
            {shortened(m_names.trait(changed.first())), word(after.value(changed.first()))},
            {}};
}

Phrase Phrases::general(const project::RowChange &row, QStringList fields) const
{
    if (fields.size() == 1) {
        const QString name = fieldText(row.kind, fields.first());
        const QString value = valueText(row.after, fields.first(), m_names);
        if (value.isEmpty())
            return {Texts::tr("cleared the %2 of %1", "row, field"), {name}, {}};
        if (value.size() > kShortValue || value.contains(u'\n'))
            return {Texts::tr("changed the %2 of %1", "row, field"), {name}, {}};
        return {Texts::tr("set the %2 of %1 to “%3”", "row, field, value"), {name, value}, {}};
    }
    for (QString &field : fields)
        field = fieldText(row.kind, field);
    const QString last = fields.takeLast();
    return {
        Texts::tr("changed %2 and %3 of %1", "row, fields, last field"), {fields.join(u", "_s), last}, {}};
}

Phrase Phrases::changed(const project::RowChange &row) const
{
    QStringList fields = project::changedFields(row);
    if (const auto phrase = special(row, fields))
        return *phrase;
    // A verdict that went because the answer says something else is not worth a word beside that.
    if (row.kind == domain::EntityKind::Answer)
        fields.removeIf([](const QString &field) { return field.startsWith("verdict"_L1); });
    return fields.isEmpty() ? Phrase{Texts::tr("changed %1"), {}, {}} : general(row, fields);
}

QString placesText(const QStringList &places)
{
    if (places.size() <= kMostPlaces)
        return places.join(u", "_s);
    return Texts::tr("%1 and %n more row(s)", "names of rows", int(places.size() - kMostPlaces))
        .arg(places.first(kMostPlaces).join(u", "_s));
}

/// Alike phrases become one.
QStringList together(const QList<Phrase> &phrases)
{
    QList<std::pair<Phrase, QStringList>> groups;
    for (const Phrase &phrase : phrases) {
        const auto known =
            std::ranges::find_if(groups, [&](const auto &group) { return group.first.isAlike(phrase); });
        if (known == groups.end())
            groups.append({phrase, {phrase.place}});
        else
            known->second.append(phrase.place);
    }
    QStringList texts;
    for (const auto &[phrase, places] : std::as_const(groups))
        texts.append(spelled(phrase, placesText(places)));
    return texts;
}

QString rowsText(const project::Change &change, const HistoryNames &names)
{
    const QList<Phrase> all = Phrases(change, names).all();
    QList<Phrase> told = all;
    told.removeIf([](const Phrase &phrase) { return phrase.isConsequence || phrase.isNamedElsewhere; });
    const bool onlyConsequences = told.isEmpty();
    const QStringList texts = together(onlyConsequences ? all : told);
    QString text = texts.first(std::min(texts.size(), kMostPhrases)).join(u"; "_s);
    if (texts.size() > kMostPhrases)
        text += Texts::tr("; and %n more", "changes of one step", int(texts.size() - kMostPhrases));
    const auto consequences = std::ranges::count_if(all, &Phrase::isConsequence);
    if (!onlyConsequences && consequences > 0)
        text +=
            Texts::tr("; %n row(s) followed", "verdicts taken back, revisions superseded", int(consequences));
    return text;
}

} // namespace

QString changeText(const project::Change &change, const HistoryNames &names)
{
    if (change.rows.isEmpty())
        return domain::keptStep(change.action);
    const QString text = rowsText(change, names);
    if (change.action.startsWith("Undo: "_L1))
        return Texts::tr("%1 (by undo)").arg(text);
    if (change.action.startsWith("Redo: "_L1))
        return Texts::tr("%1 (by redo)").arg(text);
    if (change.action.startsWith("Restore "_L1))
        return Texts::tr("%1 (restored)").arg(text);
    return text;
}

} // namespace ui
