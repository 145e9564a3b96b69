// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "paletteindex.h"

#include "models/folding.h"

#include <base/text.h>
#include <domain/names.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kSnippet = 90;
constexpr qsizetype kBeforeMatch = 20;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

void addClauses(const QList<const domain::Pack *> &packs, QList<PaletteEntry> &entries)
{
    for (const domain::Pack *pack : packs) {
        const auto kind = pack->annex == "I"_L1 ? PaletteKind::Requirement : PaletteKind::Section;
        const QString from = Texts::tr("%1 Annex %2").arg(domain::shortName(pack->regulation), pack->annex);
        for (const domain::Requirement &clause : pack->requirements) {
            const QString words = clause.summary + u' ' + clause.advice.searchWords.join(u' ');
            entries.append(indexed({kind, clause.ref, clause.title, from, words, {clause.id, 0, 0, {}, {}}, 0, {}, {}, {}}));
        }
    }
}

void addRows(const domain::ProjectData &data, QList<PaletteEntry> &entries)
{
    for (const domain::Document &document : data.documents)
        entries.append(indexed({PaletteKind::Evidence, document.number, document.title, document.owner, document.owner,
                                {{}, 0, document.id.value, {}, {}}, 0, {}, {}, {}}));
    for (const domain::Device &device : data.devices)
        entries.append(indexed({PaletteKind::Device, {}, device.name,
                                device.deviceClass.isEmpty() ? QString() : Texts::tr("class %1").arg(device.deviceClass),
                                {}, {{}, device.id.value, 0, {}, {}}, 0, {}, {}, {}}));
}

/// Owners, each once for every area in which they have rows.
class PersonCollector
{
public:
    void add(const QString &owner, Area area)
    {
        if (const QString name = owner.trimmed(); !name.isEmpty())
            ++m_rows[{name, area}];
    }

    void addTo(QList<PaletteEntry> &entries) const
    {
        for (const auto &[key, rows] : m_rows) {
            PaletteEntry entry;
            entry.kind = PaletteKind::Person;
            entry.title = key.first;
            entry.area = key.second;
            entry.detail = Texts::tr("%1, %n row(s)", "an area of the window", int(rows)).arg(areaName(key.second));
            entries.append(indexed(entry));
        }
    }

private:
    std::map<std::pair<QString, Area>, qint64> m_rows;
};

void addPeople(const domain::ProjectData &data, QList<PaletteEntry> &entries)
{
    PersonCollector people;
    for (const domain::Answer &answer : data.answers)
        people.add(answer.owner, Area::Requirements);
    for (const domain::Section &section : data.sections)
        people.add(section.owner, Area::Documentation);
    for (const domain::Document &document : data.documents)
        people.add(document.owner, Area::Evidence);
    people.addTo(entries);
}

/// The texts of people, each with the row it belongs to.
class TextCollector
{
public:
    TextCollector(const domain::ProjectData &data, const QList<const domain::Pack *> &packs,
                  QList<PaletteEntry> &entries)
        : m_data(data), m_packs(packs), m_entries(entries)
    {
    }

    void add(const QString &clause, const std::optional<domain::DeviceId> &device, const QString &field,
             const QString &fieldName, const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        const domain::Device *owner = device ? domain::deviceOf(m_data, *device) : nullptr;
        const QString detail = owner ? Texts::tr("%1 for %2", "field, device").arg(fieldName, owner->name) : fieldName;
        m_entries.append(indexed({PaletteKind::Text, {}, nameOf(clause), detail, text,
                                  {clause, device ? device->value : 0, 0, field, {}}, 0, {}, {}, {}}));
    }

private:
    QString nameOf(const QString &clause) const
    {
        for (const domain::Pack *pack : m_packs) {
            if (const auto row = pack->indexOfId(clause))
                return domain::placeName(*pack, pack->requirements.at(*row));
        }
        return clause;
    }

    const domain::ProjectData &m_data;
    const QList<const domain::Pack *> &m_packs;
    QList<PaletteEntry> &m_entries;
};

void addTexts(const domain::ProjectData &data, const QList<const domain::Pack *> &packs, QList<PaletteEntry> &entries)
{
    TextCollector texts(data, packs, entries);
    for (const domain::Answer &answer : data.answers) {
        texts.add(answer.requirement, answer.device, u"justification"_s, Texts::tr("Justification"), answer.justification);
        texts.add(answer.requirement, answer.device, u"method"_s, Texts::tr("Method"), answer.method);
        texts.add(answer.requirement, answer.device, u"note"_s, Texts::tr("Note"), answer.note);
    }
    for (const domain::Section &section : data.sections)
        texts.add(section.clause, section.device, u"text"_s, Texts::tr("Text"), section.text);
    for (const domain::Citation &citation : data.citations)
        texts.add(citation.clause, citation.device, {}, Texts::tr("Quote"), citation.quote);
}

std::optional<PaletteMatch> matchOf(const PaletteEntry &entry, const QString &query, const QStringList &words)
{
    if (!entry.foldedNumber.isEmpty() && entry.foldedNumber == query)
        return PaletteMatch::Number;
    if (!entry.foldedNumber.isEmpty() && entry.foldedNumber.startsWith(query))
        return PaletteMatch::NumberBegins;
    const auto inTitle = [&](const QString &word) { return entry.foldedTitle.contains(word) || entry.foldedNumber.contains(word); };
    const auto beginsWord = [&](const QString &word) {
        return entry.foldedTitle.startsWith(word) || entry.foldedTitle.contains(u' ' + word) || entry.foldedNumber.startsWith(word);
    };
    if (entry.kind != PaletteKind::Text) {
        if (entry.foldedTitle.startsWith(query))
            return PaletteMatch::TitleBegins;
        if (std::ranges::all_of(words, beginsWord))
            return PaletteMatch::TitleWords;
        if (std::ranges::all_of(words, inTitle))
            return PaletteMatch::Title;
    }
    const auto anywhere = [&](const QString &word) { return entry.foldedText.contains(word) || inTitle(word); };
    const auto inText = [&](const QString &word) { return entry.foldedText.contains(word); };
    // A text matches by what it says, not by the row it belongs to alone.
    if (std::ranges::all_of(words, anywhere) && std::ranges::any_of(words, inText))
        return PaletteMatch::Words;
    return std::nullopt;
}

} // namespace

PaletteEntry indexed(PaletteEntry entry)
{
    entry.foldedNumber = folded(entry.number);
    entry.foldedTitle = folded(entry.title);
    entry.foldedText = folded(entry.text);
    return entry;
}

QList<PaletteEntry> paletteEntries(const domain::ProjectData &data, const QList<const domain::Pack *> &packs)
{
    QList<PaletteEntry> entries;
    addClauses(packs, entries);
    addRows(data, entries);
    addPeople(data, entries);
    addTexts(data, packs, entries);
    return entries;
}

QList<PaletteHit> findInPalette(const QList<PaletteEntry> &entries, const QString &query, qsizetype perKind)
{
    const QString wanted = folded(query);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::map<PaletteKind, QList<PaletteHit>> kinds;
    for (const PaletteEntry &entry : entries) {
        if (const auto match = matchOf(entry, wanted, words))
            kinds[entry.kind].append({entry, *match});
    }
    QList<QList<PaletteHit>> groups;
    for (auto &[kind, hits] : kinds) {
        std::ranges::stable_sort(hits, {}, &PaletteHit::match);
        groups.append(hits.first(std::min(perKind, hits.size())));
    }
    std::ranges::stable_sort(groups, {}, [](const QList<PaletteHit> &group) { return group.first().match; });
    QList<PaletteHit> found;
    for (const QList<PaletteHit> &group : std::as_const(groups))
        found.append(group);
    return found;
}

QString snippet(const PaletteEntry &entry, const QString &query)
{
    const QString word = folded(query).section(u' ', 0, 0);
    // Folding leaves positions nearly where they were: near enough for a part of a sentence.
    const QString line = entry.text.simplified();
    const qsizetype at = std::clamp<qsizetype>(entry.foldedText.indexOf(word) - kBeforeMatch, 0, line.size());
    const QString part = base::singleLine(line.mid(at, kSnippet));
    return (at > 0 ? u"… "_s : QString()) + part + (at + kSnippet < line.size() ? u" …"_s : QString());
}

} // namespace ui
