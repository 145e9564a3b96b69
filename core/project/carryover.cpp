// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "carryover.h"

#include "partofjob.h"
#include "project.h"
#include "texts.h"

#include <base/text.h>
#include <domain/checker.h>
#include <domain/names.h>
#include <storage/newplace.h>

#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

QString shownName(const QString &path)
{
    return QFileInfo(path).fileName();
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool saysSomething(const domain::Answer &answer)
{
    return answer.applies != domain::Applicability::Undecided || !isBlank(answer.justification) ||
           !isBlank(answer.method) || !answer.solutions.isEmpty();
}

domain::WorkStatus backToDraft(domain::WorkStatus status)
{
    return std::min(status, domain::WorkStatus::Draft);
}

/// Turns the rows of one project into those of another. Rows keep their numbers, so that their references hold.
class Carrier
{
public:
    Carrier(const domain::ProjectData &old, const CarryOver &choice, const catalog::Catalog &catalog);

    base::Result<> check() const;
    domain::ProjectInfo info() const;
    QList<storage::Write> rows();
    const CarryOverSummary &summary() const { return m_summary; }
    QString reason() const { return m_reason; }

private:
    bool isCarried(std::optional<domain::DeviceId> device) const
    {
        return !device || std::ranges::contains(m_devices, *device, &CarriedDevice::device);
    }
    domain::Device carried(const CarriedDevice &chosen) const;
    domain::Answer carried(domain::Answer answer) const;
    domain::Section carried(domain::Section section) const;
    domain::Citation carried(domain::Citation citation) const;
    template <typename T>
    void addScoped(const QList<T> &rows, qint64 &count, QList<storage::Write> &writes);

    const domain::ProjectData &m_old;
    const CarryOver &m_choice;
    const catalog::Catalog &m_catalog;
    QList<CarriedDevice> m_devices;
    QString m_reason; ///< why a person must confirm a row
    CarryOverSummary m_summary;
};

Carrier::Carrier(const domain::ProjectData &old, const CarryOver &choice, const catalog::Catalog &catalog)
    : m_old(old),
      m_choice(choice),
      m_catalog(catalog),
      m_devices(choice.devices),
      m_reason(u"carried over from the project \"%1\""_s
                   .arg(base::elided(base::singleLine(old.info.title), 120)))
{
    if (m_devices.isEmpty()) {
        for (const domain::Device &device : old.devices)
            m_devices.append({device.id, device.name});
    }
}

base::Result<> Carrier::check() const
{
    if (m_choice.regulation && *m_choice.regulation != m_old.info.regulation)
        return base::fail(
            base::ErrorCode::Usage,
            Texts::tr(
                "\"%1\" follows the %2, and its answers are about clauses of that act; a project under the "
                "%3 cannot be made from it. Begin an empty one.")
                .arg(shownName(m_choice.from), domain::shortName(m_old.info.regulation),
                     domain::shortName(*m_choice.regulation)));
    QSet<QString> names;
    for (const CarriedDevice &chosen : m_devices) {
        if (!domain::deviceOf(m_old, chosen.device))
            return base::fail(
                base::ErrorCode::NotFound,
                Texts::tr("The chosen device is not in \"%1\" any more.").arg(shownName(m_choice.from)));
        if (isBlank(chosen.name))
            return base::fail(base::ErrorCode::Usage, Texts::tr("A device needs a name."));
        if (names.contains(chosen.name.trimmed().toCaseFolded()))
            return base::fail(
                base::ErrorCode::Conflict,
                Texts::tr("Two devices are called \"%1\"; give one another name.").arg(chosen.name));
        names.insert(chosen.name.trimmed().toCaseFolded());
    }
    return {};
}

domain::ProjectInfo Carrier::info() const
{
    domain::ProjectInfo info = m_old.info;
    info.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!isBlank(m_choice.title))
        info.title = m_choice.title.trimmed();
    else if (!m_devices.isEmpty())
        info.title = m_devices.first().name.trimmed();
    return info;
}

domain::Device Carrier::carried(const CarriedDevice &chosen) const
{
    domain::Device device = *domain::deviceOf(m_old, chosen.device);
    if (device.name != chosen.name.trimmed()) { // another product: its identifiers and certificates are not this one's
        device.name = chosen.name.trimmed();
        device.basicUdiDi.clear();
        device.variants.clear();
        device.certificates.clear();
    }
    if (!m_choice.withTraits)
        device.traits.clear();
    return device;
}

domain::Answer Carrier::carried(domain::Answer answer) const
{
    answer.status = backToDraft(answer.status);
    answer.verdict = domain::Verdict::NotJudged;
    answer.verdictBy.clear();
    answer.verdictOn.reset();
    answer.due.reset();
    answer.toConfirm = saysSomething(answer) ? m_reason : QString();
    return answer;
}

domain::Section Carrier::carried(domain::Section section) const
{
    const auto row = m_catalog.find(section.clause);
    const QString start = row ? catalog::Catalog::sectionTemplate(*row->pack, row->requirement().ref) : QString();
    section.status = backToDraft(section.status);
    section.toConfirm = domain::hasOwnText(section.text, start) ? m_reason : QString();
    return section;
}

domain::Citation Carrier::carried(domain::Citation citation) const
{
    citation.confirmedAgainst.reset();
    citation.toConfirm = m_reason;
    return citation;
}

template <typename T>
void Carrier::addScoped(const QList<T> &rows, qint64 &count, QList<storage::Write> &writes)
{
    for (const T &row : rows) {
        if (!isCarried(row.device))
            continue;
        const T made = carried(row);
        writes.append(put(made));
        ++count;
        m_summary.toConfirm += made.toConfirm.isEmpty() ? 0 : 1;
    }
}

QList<storage::Write> Carrier::rows()
{
    QList<storage::Write> writes{put(m_old.manufacturer)};
    for (const CarriedDevice &chosen : std::as_const(m_devices))
        writes.append(put(carried(chosen)));
    for (const domain::Document &document : m_old.documents)
        writes.append(put(document));
    for (const domain::Revision &revision : m_old.revisions)
        writes.append(put(revision));
    m_summary.devices = m_devices.size();
    m_summary.documents = m_old.documents.size();
    addScoped(m_old.answers, m_summary.answers, writes);
    addScoped(m_old.sections, m_summary.sections, writes);
    addScoped(m_old.citations, m_summary.citations, writes);
    return writes;
}

/// Why bytes could not be taken over: a source that gives nothing more is damaged, whatever the copying says.
base::Error copyingError(QIODevice &source, const base::Error &error)
{
    const bool isDamaged = error.code == base::ErrorCode::Io && !source.atEnd() && source.read(1).isEmpty();
    return isDamaged ? base::Error{base::ErrorCode::Corrupt, source.errorString(), error.message} : error;
}

/// The bytes of every revision, each once.
base::Result<> copyFiles(const Project &from, storage::ProjectFile &to, base::JobContext &job)
{
    QList<const domain::Revision *> files;
    QSet<QString> known{QString()};
    qint64 total = 1; // for the rows
    for (const domain::Revision &revision : from.data().revisions) {
        if (known.contains(revision.sha256))
            continue;
        known.insert(revision.sha256);
        files.append(&revision);
        total += revision.bytes;
    }
    qint64 before = 0;
    for (const domain::Revision *revision : std::as_const(files)) {
        const QString name = domain::revisionName(from.data(), revision->id);
        job.progress(before, total, name);
        if (job.isCancelled())
            return base::cancelled();
        const auto bytes = from.file().openFile(revision->sha256);
        if (!bytes)
            return base::fail(bytes.error());
        PartOfJob part(job, before, revision->bytes, total);
        const auto stored = to.addFile(**bytes, name, part);
        if (!stored)
            return base::fail(copyingError(**bytes, stored.error()));
        before += revision->bytes;
    }
    return job.isCancelled() ? base::cancelled() : base::Result<>();
}

base::Result<CarryOverSummary> make(const QString &path, const Project &from, const CarryOver &choice,
                                    const Environment &environment, base::JobContext &job)
{
    Carrier carrier(from.data(), choice, environment.catalog);
    if (const auto ok = carrier.check(); !ok)
        return base::fail(ok.error());
    const auto head = from.file().auditHead();
    if (!head)
        return base::fail(head.error());
    const storage::Occasion occasion{
        environment.user, u"Create the project from another one"_s,
        u"%1, file \"%2\", audit head %3"_s.arg(carrier.reason(), shownName(choice.from), *head)};
    auto file = storage::ProjectFile::create(path, carrier.info(), occasion, environment.clock);
    if (!file)
        return base::fail(file.error());
    if (const auto copied = copyFiles(from, **file, job); !copied)
        return base::fail(copied.error());
    const auto written = (*file)->apply(carrier.rows(), occasion);
    return written ? base::Result<CarryOverSummary>(carrier.summary()) : base::fail(written.error());
}

} // namespace

base::Result<domain::ProjectData> readProject(const QString &path, const Environment &environment)
{
    const auto opened = Project::open(path, storage::OpenMode::ReadOnly, environment);
    return opened ? base::Result<domain::ProjectData>((*opened)->data()) : base::fail(opened.error());
}

base::Result<CarryOverSummary> carryOver(const QString &path, const CarryOver &choice, const Environment &environment,
                                         base::JobContext &job)
{
    const auto from = Project::open(choice.from, storage::OpenMode::ReadOnly, environment);
    if (!from)
        return base::fail(from.error());
    const auto place = storage::NewPlace::at(path);
    if (!place)
        return base::fail(place.error());
    const auto summary = make((*place)->draftPath(), **from, choice, environment, job);
    if (!summary)
        return summary;
    const auto moved = (*place)->moveIn();
    return moved ? summary : base::fail(moved.error());
}

} // namespace project
