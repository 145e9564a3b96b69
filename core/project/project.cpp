// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "project.h"

#include "texts.h"

#include <storage/newplace.h>

#include <QUuid>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

constexpr qsizetype kUndoSteps = 1000;

/// Keeps the order in which rows are read from the file: a row that comes back by undo stands where it stood.
template <typename T>
void replaceRow(QList<T> &rows, qint64 id, const std::optional<domain::Entity> &value)
{
    const auto it = std::ranges::find(rows, id, [](const T &row) { return row.id.value; });
    if (!value)
        rows.erase(it);
    else if (it != rows.end())
        *it = std::get<T>(*value);
    else
        rows.insert(std::ranges::find_if(rows, [id](const T &row) { return row.id.value > id; }),
                    std::get<T>(*value));
}

/// Citations stand by clause, in the order a person gave them.
bool isBefore(const domain::Citation &a, const domain::Citation &b)
{
    const int clauses = a.clause.compare(b.clause);
    return clauses != 0 ? clauses < 0 : std::pair(a.position, a.id) < std::pair(b.position, b.id);
}

template <typename T>
std::optional<qsizetype> placeOf(const QList<T> &rows, qint64 id)
{
    const auto it = std::ranges::find(rows, id, [](const T &row) { return row.id.value; });
    return it == rows.end() ? std::nullopt : std::optional(it - rows.begin());
}

base::Result<> checkNames(const NewProject &content)
{
    QStringList names{content.firstDevice.name.toCaseFolded()};
    for (const domain::Device &device : content.otherDevices) {
        if (names.contains(device.name.toCaseFolded()))
            return base::fail(
                base::ErrorCode::Conflict,
                Texts::tr("Two devices are called \"%1\"; give one another name.").arg(device.name));
        names.append(device.name.toCaseFolded());
    }
    return {};
}

QList<storage::Write> inverse(const QList<storage::Written> &written)
{
    QList<storage::Write> writes;
    for (auto row = written.crbegin(); row != written.crend(); ++row)
        writes.append({row->kind, row->id, row->before});
    return writes;
}

} // namespace

Project::Project(std::unique_ptr<storage::ProjectFile> file, domain::ProjectData data, const Environment &environment)
    : m_environment(environment), m_file(std::move(file)), m_data(std::move(data))
{
}

Project::~Project() = default;

base::Result<> Project::make(const QString &path, domain::Regulation regulation, const NewProject &content,
                             const Environment &environment)
{
    domain::ProjectInfo info;
    info.regulation = regulation;
    info.title = content.title.isEmpty() ? content.firstDevice.name : content.title;
    info.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const storage::Occasion occasion{environment.user, u"Create the project"_s, {}};
    auto file = storage::ProjectFile::create(path, info, occasion, environment.clock);
    if (!file)
        return base::fail(file.error());
    QList<storage::Write> writes{put(content.manufacturer)};
    qint64 position = content.firstDevice.position;
    for (domain::Device device : QList{content.firstDevice} + content.otherDevices) {
        const auto id = (*file)->reserveId(domain::EntityKind::Device);
        if (!id)
            return base::fail(id.error());
        device.id = {*id};
        device.position = position++;
        writes.append(put(device));
    }
    const auto written = (*file)->apply(writes, occasion);
    return written ? base::Result<>() : base::fail(written.error());
}

base::Result<std::unique_ptr<Project>> Project::create(const QString &path, domain::Regulation regulation,
                                                       const NewProject &content, const Environment &environment)
{
    if (const auto ok = checkNames(content); !ok)
        return base::fail(ok.error());
    const auto place = storage::NewPlace::at(path);
    if (!place)
        return base::fail(place.error());
    if (const auto made = make((*place)->draftPath(), regulation, content, environment); !made)
        return base::fail(made.error());
    if (const auto moved = (*place)->moveIn(); !moved)
        return base::fail(moved.error());
    return open(path, storage::OpenMode::ReadWrite, environment);
}

base::Result<std::unique_ptr<Project>> Project::open(const QString &path, storage::OpenMode mode,
                                                     const Environment &environment)
{
    auto file = storage::ProjectFile::open(path, mode, environment.clock);
    if (!file)
        return base::fail(file.error());
    auto data = (*file)->load();
    if (!data)
        return base::fail(data.error());
    return std::unique_ptr<Project>(new Project(std::move(*file), std::move(*data), environment));
}

const domain::AnswerBook &Project::book(const domain::Pack &pack) const
{
    return m_books.try_emplace(&pack, pack, m_data).first->second;
}

void Project::follow(const storage::Written &row)
{
    using Kind = domain::EntityKind;
    switch (row.kind) {
    case Kind::ProjectInfo:
        m_data.info = std::get<domain::ProjectInfo>(*row.after);
        return;
    case Kind::Manufacturer:
        m_data.manufacturer = std::get<domain::Manufacturer>(*row.after);
        return;
    case Kind::Device:
        replaceRow(m_data.devices, row.id, row.after);
        std::ranges::sort(m_data.devices, {}, [](const domain::Device &device) { return std::tuple(device.position, device.id); });
        return;
    case Kind::Answer:
        return followAnswer(row);
    case Kind::Document:
        return replaceRow(m_data.documents, row.id, row.after);
    case Kind::Revision:
        return replaceRow(m_data.revisions, row.id, row.after);
    case Kind::Citation:
        return followCitation(row);
    case Kind::Section:
        return replaceRow(m_data.sections, row.id, row.after);
    }
}

void Project::followAnswer(const storage::Written &row)
{
    const auto before = placeOf(m_data.answers, row.id);
    const auto *answer = row.after ? &std::get<domain::Answer>(*row.after) : nullptr;
    const domain::Answer *known = before ? &m_data.answers.at(*before) : nullptr;
    const bool isMoved = !answer || !known || answer->requirement != known->requirement || answer->device != known->device;
    if (known && isMoved) {
        for (auto &[pack, book] : m_books)
            book.answerRemoved(*before);
        m_data.answers.removeAt(*before);
    }
    if (!answer)
        return;
    replaceRow(m_data.answers, row.id, row.after);
    if (!isMoved)
        return;
    const qsizetype place = placeOf(m_data.answers, row.id).value();
    for (auto &[pack, book] : m_books)
        book.answerInserted(place);
}

void Project::followCitation(const storage::Written &row)
{
    QList<domain::Citation> &citations = m_data.citations;
    if (const auto before = placeOf(citations, row.id)) {
        for (auto &[pack, book] : m_books)
            book.citationRemoved(*before);
        citations.removeAt(*before);
    }
    if (!row.after)
        return;
    const auto &citation = std::get<domain::Citation>(*row.after);
    const qsizetype place = std::ranges::lower_bound(citations, citation, isBefore) - citations.begin();
    citations.insert(place, citation);
    for (auto &[pack, book] : m_books)
        book.citationInserted(place);
}

base::Result<QList<storage::Written>> Project::write(const Edit &edit)
{
    if (isReadOnly())
        return base::fail(base::ErrorCode::ReadOnly,
                          Texts::tr("\"%1\" is open for reading only; nothing was changed.").arg(path()));
    auto written = m_file->apply(edit.writes, {m_environment.user, edit.action, edit.reason});
    if (!written)
        return base::fail(written.error());
    for (const storage::Written &row : *written)
        follow(row);
    return written;
}

base::Result<> Project::apply(const Edit &edit)
{
    auto written = write(edit);
    if (!written)
        return base::fail(written.error());
    if (written->isEmpty())
        return {};
    const ChangeEvent event{edit.action, std::move(*written)};
    m_redo.clear();
    m_undo.append(event);
    if (m_undo.size() > kUndoSteps)
        m_undo.removeFirst();
    Q_EMIT changed(event);
    return {};
}

base::Result<> Project::replay(QList<ChangeEvent> &from, QList<ChangeEvent> &to, const QString &verb)
{
    if (from.isEmpty())
        return {};
    const ChangeEvent step = from.last();
    auto written = write({verb.arg(step.action), {}, inverse(step.written)});
    if (!written)
        return base::fail(written.error());
    from.removeLast();
    const ChangeEvent event{step.action, std::move(*written)};
    to.append(event);
    Q_EMIT changed(event);
    return {};
}

base::Result<> Project::undo()
{
    return replay(m_undo, m_redo, u"Undo: %1"_s); // the history knows it by that, in every language
}

base::Result<> Project::redo()
{
    return replay(m_redo, m_undo, u"Redo: %1"_s);
}

} // namespace project
