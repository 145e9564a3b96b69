// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "restore.h"

#include "citations.h"
#include "evidencerows.h"
#include "texts.h"

#include <base/inenglish.h>
#include <domain/names.h>
#include <storage/rownames.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

using Kind = domain::EntityKind;

Kind kindOf(const domain::Entity &row)
{
    return static_cast<Kind>(row.index());
}

qint64 idOf(const domain::Entity &row)
{
    return std::visit([](const auto &value) { return value.id.value; }, row);
}

template <typename T, typename Id>
const T *find(const QList<T> &rows, Id id)
{
    const auto it = std::ranges::find(rows, id, &T::id);
    return it == rows.end() ? nullptr : &*it;
}

template <typename T>
void putInto(QList<T> &rows, const T &row)
{
    const auto it = std::ranges::find(rows, row.id, &T::id);
    if (it == rows.end())
        rows.append(row);
    else
        *it = row;
}

/// Where two rows may not be equal: `key` of another row than `row` that is the same as that of `row`.
template <typename T, typename Key>
bool isTaken(const QList<T> &rows, const T &row, Key key)
{
    return std::ranges::any_of(rows,
                               [&](const T &other) { return other.id != row.id && key(other) == key(row); });
}

base::Result<> gone(const QString &what)
{
    return base::fail(
        base::ErrorCode::NotFound,
        Texts::tr("%1 is not in the project any more; restore it first. Nothing was changed.").arg(what));
}

base::Result<> taken(const QString &what)
{
    return base::fail(base::ErrorCode::Conflict,
                      Texts::tr("%1 in the project now; change that one. Nothing was changed.").arg(what));
}

base::Result<> missing(const QString &what)
{
    return base::fail(base::ErrorCode::Usage, Texts::tr("%1 Nothing was changed.").arg(what));
}

QString nameOf(const domain::ProjectData &data, const domain::Entity &row)
{
    storage::RowNames names;
    for (const domain::Device &device : data.devices)
        names.learn(Kind::Device, device.id.value, domain::toJson(device).toObject());
    for (const domain::Document &document : data.documents)
        names.learn(Kind::Document, document.id.value, domain::toJson(document).toObject());
    for (const domain::Revision &revision : data.revisions)
        names.learn(Kind::Revision, revision.id.value, domain::toJson(revision).toObject());
    return std::visit(
        [&](const auto &value) {
            return names.nameOf(kindOf(row), value.id.value, domain::toJson(value).toObject());
        },
        row);
}

/// The same for the history.
QString keptNameOf(const domain::ProjectData &data, const domain::Entity &row)
{
    const base::InEnglish english;
    return nameOf(data, row);
}

QString refOf(const QString &clause)
{
    return storage::RowNames::clauseName(clause);
}

/// Plans an edit that makes rows as they were; knows the project as it will be.
class Restoring
{
public:
    explicit Restoring(Project &project) : m_project(project), m_after(project.data()) {}

    base::Result<> add(const domain::Entity &state)
    {
        return std::visit([this](auto row) { return plan(std::move(row)); }, state);
    }
    base::Result<> apply(const QString &action);

private:
    base::Result<> plan(domain::ProjectInfo row);
    base::Result<> plan(domain::Manufacturer row);
    base::Result<> plan(domain::Device row);
    base::Result<> plan(domain::Answer row);
    base::Result<> plan(domain::Document row);
    base::Result<> plan(domain::Revision row);
    base::Result<> plan(domain::Citation row);
    base::Result<> plan(domain::Section row);
    base::Result<> checkDevice(std::optional<domain::DeviceId> device) const;
    void consequence(const storage::Write &write);

    Project &m_project;
    domain::ProjectData m_after;
    QList<storage::Write> m_rows;         ///< what was asked for
    QList<storage::Write> m_consequences; ///< what follows from it
};

base::Result<> Restoring::checkDevice(std::optional<domain::DeviceId> device) const
{
    return !device || domain::deviceOf(m_after, *device) ? base::Result<>()
                                                         : gone(Texts::tr("The device it belongs to"));
}

base::Result<> Restoring::plan(domain::ProjectInfo row)
{
    if (row.title.trimmed().isEmpty())
        return missing(Texts::tr("A project needs a title."));
    row.uuid = m_after.info.uuid;
    row.regulation = m_after.info.regulation;
    m_rows.append(put(row));
    return {};
}

base::Result<> Restoring::plan(domain::Manufacturer row)
{
    m_rows.append(put(row));
    return {};
}

base::Result<> Restoring::plan(domain::Device row)
{
    if (row.name.trimmed().isEmpty())
        return missing(Texts::tr("A device needs a name."));
    if (isTaken(m_after.devices, row,
                [](const domain::Device &device) { return device.name.toCaseFolded(); }))
        return taken(Texts::tr("There is another device \"%1\"").arg(row.name));
    putInto(m_after.devices, row);
    m_rows.append(put(row));
    return {};
}

base::Result<> Restoring::plan(domain::Answer row)
{
    if (const auto ok = checkDevice(row.device); !ok)
        return ok;
    const auto place = [](const domain::Answer &answer) {
        return std::pair(answer.requirement, answer.device);
    };
    if (isTaken(m_after.answers, row, place))
        return taken(Texts::tr("There is another answer to %1").arg(refOf(row.requirement)));
    const auto clause = m_project.environment().catalog.find(row.requirement);
    if (clause && !clause->requirement().answerable)
        row.coversBelow = true;
    const domain::Answer *now = find(m_after.answers, row.id);
    const bool saysTheSame = now && now->applies == row.applies && now->justification == row.justification &&
                             now->method == row.method && now->solutions == row.solutions;
    row.verdict = saysTheSame ? now->verdict : domain::Verdict::NotJudged;
    row.verdictBy = saysTheSame ? now->verdictBy : QString();
    row.verdictOn = saysTheSame ? now->verdictOn : std::nullopt;
    putInto(m_after.answers, row);
    m_rows.append(put(row));
    return {};
}

base::Result<> Restoring::plan(domain::Document row)
{
    if (row.number.trimmed().isEmpty())
        return missing(Texts::tr("Evidence needs a document number."));
    if (isTaken(m_after.documents, row, [](const domain::Document &document) { return document.number; }))
        return taken(Texts::tr("There is another document with the number %1").arg(row.number));
    putInto(m_after.documents, row);
    m_rows.append(put(row));
    return {};
}

base::Result<> Restoring::plan(domain::Revision row)
{
    const domain::Document *document = domain::documentOf(m_after, row.document);
    if (!document)
        return gone(Texts::tr("The document of revision %1").arg(row.label));
    const auto place = [](const domain::Revision &revision) {
        return std::pair(revision.document, revision.label);
    };
    if (isTaken(m_after.revisions, row, place))
        return taken(Texts::tr("There is another revision %1 of %2").arg(row.label, document->number));
    putInto(m_after.revisions, row);
    m_rows.append(put(row));
    Edit edit;
    addConsequences(m_project.packs(), row, m_after, edit);
    for (const storage::Write &write : std::as_const(edit.writes))
        consequence(write);
    return {};
}

base::Result<> Restoring::plan(domain::Citation row)
{
    if (const auto ok = checkDevice(row.device); !ok)
        return ok;
    if (!domain::revisionOf(m_after, row.revision))
        return gone(Texts::tr("The evidence it cites"));
    const auto pages = checkedPages(m_after, row.revision, row.pages);
    if (!pages)
        return base::fail(pages.error());
    row.pages = *pages;
    if (row.confirmedAgainst && !domain::revisionOf(m_after, *row.confirmedAgainst))
        row.confirmedAgainst.reset();
    const domain::Citation *now = find(m_project.data().citations, row.id);
    const bool isSame = now && *now == row;
    putInto(m_after.citations, row);
    m_rows.append(put(row));
    if (isSame)
        return {};
    Edit edit;
    takeBackVerdicts(m_project, row.clause, row.device, edit);
    for (const storage::Write &write : std::as_const(edit.writes))
        consequence(write);
    return {};
}

base::Result<> Restoring::plan(domain::Section row)
{
    if (const auto ok = checkDevice(row.device); !ok)
        return ok;
    const auto place = [](const domain::Section &section) {
        return std::pair(section.clause, section.device);
    };
    if (isTaken(m_after.sections, row, place))
        return taken(Texts::tr("There is another text of %1").arg(refOf(row.clause)));
    putInto(m_after.sections, row);
    m_rows.append(put(row));
    return {};
}

/// A row that was asked for stays as it is asked for, but without its verdict.
void Restoring::consequence(const storage::Write &write)
{
    const auto same = [&](const storage::Write &other) {
        return other.kind == write.kind && other.id == write.id;
    };
    const auto known = std::ranges::find_if(m_rows, same);
    if (known == m_rows.end()) {
        m_consequences.removeIf(same);
        m_consequences.append(write);
    } else if (auto *answer = std::get_if<domain::Answer>(&*known->value)) {
        answer->verdict = domain::Verdict::NotJudged;
        answer->verdictBy.clear();
        answer->verdictOn.reset();
    }
}

base::Result<> Restoring::apply(const QString &action)
{
    return m_project.apply({action, {}, m_rows + m_consequences});
}

/// `row` with one field as in `state`, which is a row of the same kind.
domain::Entity withField(domain::Entity row, const domain::Entity &state, const QString &field)
{
    std::visit(
        [&](auto &value) {
            using T = std::decay_t<decltype(value)>;
            const T &from = std::get<T>(state);
            std::apply(
                [&](const auto &...f) {
                    ((field == QLatin1StringView(f.name) ? void(value.*(f.member) = from.*(f.member))
                                                         : void()),
                     ...);
                },
                T::fields());
        },
        row);
    return row;
}

} // namespace

std::optional<domain::Entity> presentRow(const domain::ProjectData &data, domain::EntityKind kind, qint64 id)
{
    const auto present = [id]<typename T>(const QList<T> &rows) {
        const auto it = std::ranges::find(rows, id, [](const T &row) { return row.id.value; });
        return it == rows.end() ? std::nullopt : std::optional(domain::Entity(*it));
    };
    switch (kind) {
        case Kind::ProjectInfo:
            return data.info;
        case Kind::Manufacturer:
            return data.manufacturer;
        case Kind::Device:
            return present(data.devices);
        case Kind::Answer:
            return present(data.answers);
        case Kind::Document:
            return present(data.documents);
        case Kind::Revision:
            return present(data.revisions);
        case Kind::Citation:
            return present(data.citations);
        case Kind::Section:
            return present(data.sections);
    }
    Q_UNREACHABLE_RETURN({});
}

bool isRestorable(domain::EntityKind kind, const QString &field)
{
    static const QHash<Kind, QStringList> fixed{
        {Kind::ProjectInfo, {u"regulation"_s, u"uuid"_s}},
        {Kind::Answer, {u"requirement"_s, u"device"_s, u"verdict"_s, u"verdict_by"_s, u"verdict_on"_s}},
        {Kind::Revision,
         {u"document"_s, u"file_name"_s, u"sha256"_s, u"bytes"_s, u"media_type"_s, u"class"_s,
          u"class_reason"_s, u"pages"_s, u"signed"_s}},
        {Kind::Citation, {u"clause"_s, u"device"_s, u"confirmed_against"_s}},
        {Kind::Section, {u"clause"_s, u"device"_s}}};
    return !fixed.value(kind).contains(field);
}

base::Result<> restoreField(Project &project, const domain::Entity &state, const QString &field)
{
    const QString name = nameOf(project.data(), state);
    if (!isRestorable(kindOf(state), field))
        return missing(Texts::tr("The field \"%1\" cannot be restored by itself.").arg(field));
    const auto present = presentRow(project.data(), kindOf(state), idOf(state));
    if (!present)
        return base::fail(
            base::ErrorCode::NotFound,
            Texts::tr("The %1 is not in the project any more; restore the whole row. Nothing was changed.")
                .arg(name));
    domain::Entity row = withField(*present, state, field);
    // Nobody has confirmed what is cited again against what was confirmed for the revision cited now.
    if (field == "revision"_L1 && kindOf(state) == Kind::Citation)
        row = withField(row, state, u"confirmed_against"_s);
    Restoring restoring(project);
    if (const auto ok = restoring.add(row); !ok)
        return ok;
    return restoring.apply(u"Restore a value of the %1"_s.arg(keptNameOf(project.data(), state)));
}

base::Result<> restoreRows(Project &project, const QList<domain::Entity> &states)
{
    if (states.isEmpty())
        return {};
    Restoring restoring(project);
    // The kinds stand in the order in which rows need one another.
    QList<domain::Entity> ordered = states;
    std::ranges::stable_sort(ordered, {}, [](const domain::Entity &state) { return state.index(); });
    for (const domain::Entity &state : std::as_const(ordered)) {
        if (const auto ok = restoring.add(state); !ok)
            return ok;
    }
    return restoring.apply(states.size() == 1
                               ? u"Restore the %1"_s.arg(keptNameOf(project.data(), states.first()))
                               : u"Restore %1 rows"_s.arg(states.size()));
}

QStringList lostFiles(const Project &project, const QList<domain::Entity> &states)
{
    QStringList lost;
    for (const domain::Entity &state : states) {
        const auto *revision = std::get_if<domain::Revision>(&state);
        if (!revision || revision->sha256.isEmpty() ||
            std::ranges::contains(project.data().revisions, revision->sha256, &domain::Revision::sha256))
            continue;
        const auto file = project.file().openFile(revision->sha256);
        if (!file && file.error().code == base::ErrorCode::NotFound)
            lost.append(revision->fileName);
    }
    return lost;
}

} // namespace project
