// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "example.h"

#include "answers.h"
#include "citations.h"
#include "devices.h"
#include "evidencefiles.h"
#include "exampledocuments.h"
#include "examplegaps.h"
#include "names.h"
#include "sections.h"
#include "texts.h"

#include <evidence/workerclient.h>
#include <storage/newplace.h>

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

/// Builds the example step by step; every step goes through the use cases a user has.
class ExampleBuilder
{
public:
    ExampleBuilder(Project &project, const QString &folder, base::JobContext &job)
        : m_project(project), m_folder(folder), m_job(job)
    {
    }

    base::Result<> addEvidence(const QJsonArray &documents);
    base::Result<> addAnswers(const QJsonArray &answers);
    base::Result<> addSections(const QJsonArray &sections);

private:
    base::Result<QList<domain::DeviceId>> devicesOf(const QJsonObject &entry) const;
    base::Result<> addRevision(const QJsonObject &document, const QJsonObject &revision);
    base::Result<> addFile(const QJsonObject &document, const QJsonObject &revision, const EvidenceDetails &details);
    base::Result<> addAnswer(const QJsonObject &entry);
    base::Result<> addSection(const QJsonObject &entry);
    base::Result<> addCitations(const catalog::Catalog::Row &row, const QJsonObject &entry);
    base::Result<catalog::Catalog::Row> rowOf(const QJsonObject &entry, const QString &annex) const;

    Project &m_project;
    QString m_folder;
    base::JobContext &m_job;
    QHash<QString, ExampleDocument> m_documents; ///< by "NUMBER@REVISION"
};

std::unexpected<base::Error> broken(const QString &what)
{
    return base::fail(base::ErrorCode::Internal, Texts::tr("The example is broken: %1.").arg(what));
}

std::optional<QDate> dateOf(const QJsonValue &json)
{
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

EvidenceDetails detailsOf(const QJsonObject &document, const QJsonObject &revision)
{
    EvidenceDetails details;
    details.number = document[u"number"_s].toString();
    details.title = document[u"title"_s].toString();
    details.kind = domain::valueOf<domain::EvidenceKind>(document[u"kind"_s].toString());
    details.owner = document[u"owner"_s].toString();
    details.language = document[u"language"_s].toString();
    details.revision = revision[u"revision"_s].toString();
    details.date = dateOf(revision[u"date"_s]);
    details.state = domain::valueOf<domain::DocumentState>(revision[u"state"_s].toString()).value_or(details.state);
    details.approvedBy = revision[u"approved_by"_s].toString();
    details.approvedOn = dateOf(revision[u"approved_on"_s]);
    return details;
}

base::Result<> ExampleBuilder::addEvidence(const QJsonArray &documents)
{
    qsizetype done = 0;
    for (const QJsonValue &document : documents) {
        m_job.progress(done++, documents.size() + 2, document[u"title"_s].toString());
        if (m_job.isCancelled())
            return base::cancelled();
        for (const QJsonValue &revision : document[u"revisions"_s].toArray()) {
            if (const auto ok = addRevision(document.toObject(), revision.toObject()); !ok)
                return ok;
        }
    }
    return {};
}

base::Result<> ExampleBuilder::addRevision(const QJsonObject &document, const QJsonObject &revision)
{
    const EvidenceDetails details = detailsOf(document, revision);
    if (revision.contains(u"file"_s))
        return addFile(document, revision, details);
    const auto added = addEvidenceByReference(m_project, details, document[u"kept_at"_s].toString(),
                                              document[u"not_enclosed_reason"_s].toString());
    return added ? base::Result<>() : base::fail(added.error());
}

base::Result<> ExampleBuilder::addFile(const QJsonObject &document, const QJsonObject &revision,
                                       const EvidenceDetails &details)
{
    base::SilentJob quiet;
    const auto markdown = exampleText(m_project.regulation(), u"evidence/"_s + revision[u"file"_s].toString());
    if (!markdown)
        return base::fail(markdown.error());
    auto made = makeExampleDocument(document, revision, *markdown, m_project.data().manufacturer.name, m_folder, quiet);
    if (!made)
        return base::fail(made.error());
    const auto added = addEvidenceFile(m_project, made->path, details, quiet);
    if (!added)
        return base::fail(added.error());
    const auto worker = evidence::findWorker();
    if (!worker)
        return base::fail(worker.error());
    const qint64 pages = domain::revisionOf(m_project.data(), added->revision)->pages.value_or(0);
    const auto texts = evidence::WorkerClient(*worker).pageTexts(made->path, 1, pages, quiet);
    if (!texts)
        return base::fail(texts.error());
    for (const QString &text : *texts)
        made->pageTexts.append(text.simplified());
    m_documents.insert(details.number + u'@' + details.revision, *made);
    return {};
}

base::Result<catalog::Catalog::Row> ExampleBuilder::rowOf(const QJsonObject &entry, const QString &annex) const
{
    return m_project.environment().catalog.resolve(entry[u"ref"_s].toString(), m_project.regulation(),
                                                   entry[u"pack"_s].toString(), annex);
}

/// Which devices an entry is about; none: all of them.
base::Result<QList<domain::DeviceId>> ExampleBuilder::devicesOf(const QJsonObject &entry) const
{
    return devicesByName(m_project.data(), entry[u"devices"_s].toVariant().toStringList());
}

base::Result<> ExampleBuilder::addCitations(const catalog::Catalog::Row &row, const QJsonObject &entry)
{
    const auto devices = devicesOf(entry);
    if (!devices)
        return base::fail(devices.error());
    for (const QJsonValue &citation : entry[u"citations"_s].toArray()) {
        const QString name = citation[u"evidence"_s].toString();
        const QString heading = citation[u"heading"_s].toString();
        const auto revision = revisionByText(m_project.data(), name);
        if (!revision)
            return base::fail(revision.error());
        CitationDetails details{revision->id, {}, heading, citation[u"quote"_s].toString()};
        if (const auto document = m_documents.constFind(name); document != m_documents.cend()) {
            const auto page = pageOfQuote(*document, heading, details.quote);
            if (!page)
                return broken(Texts::tr("%1 has no heading \"%2\"").arg(name, heading));
            details.pages = QString::number(*page);
        }
        if (const auto ok = addCitation(m_project, row, *devices, details); !ok)
            return ok;
    }
    return {};
}

base::Result<> ExampleBuilder::addAnswer(const QJsonObject &entry)
{
    const auto row = rowOf(entry, u"I"_s);
    const auto devices = devicesOf(entry);
    if (!row || !devices)
        return base::fail(row ? devices.error() : row.error());
    AnswerPatch patch;
    patch.applies = domain::valueOf<domain::Applicability>(entry[u"applies"_s].toString());
    patch.justification = entry[u"justification"_s].toString();
    patch.method = entry[u"method"_s].toString();
    patch.status = domain::valueOf<domain::WorkStatus>(entry[u"status"_s].toString());
    patch.owner = entry[u"owner"_s].toString();
    patch.note = entry[u"note"_s].toString();
    patch.solutions.emplace();
    if (!domain::fromJson(entry[u"solutions"_s], *patch.solutions))
        return broken(Texts::tr("the solutions of %1").arg(row->requirement().ref));
    if (const auto ok = setAnswer(m_project, *row, *devices, patch); !ok)
        return ok;
    return addCitations(*row, entry);
}

base::Result<> ExampleBuilder::addAnswers(const QJsonArray &answers)
{
    for (const QJsonValue &entry : answers) {
        if (const auto ok = addAnswer(entry.toObject()); !ok)
            return ok;
    }
    return {};
}

base::Result<> ExampleBuilder::addSection(const QJsonObject &entry)
{
    const auto row = rowOf(entry, u"II"_s);
    const auto devices = devicesOf(entry);
    if (!row || !devices)
        return base::fail(row ? devices.error() : row.error());
    SectionPatch patch;
    patch.text = entry[u"text"_s].toString();
    patch.status = domain::valueOf<domain::WorkStatus>(entry[u"status"_s].toString());
    if (const auto ok = setSection(m_project, *row, *devices, patch); !ok)
        return ok;
    return addCitations(*row, entry);
}

base::Result<> ExampleBuilder::addSections(const QJsonArray &sections)
{
    for (const QJsonValue &entry : sections) {
        if (const auto ok = addSection(entry.toObject()); !ok)
            return ok;
    }
    return {};
}

base::Result<NewProject> newProjectFrom(const QJsonObject &example)
{
    NewProject content;
    content.title = example[u"project"_s][u"title"_s].toString();
    const QJsonValue device = example[u"devices"_s].toArray().first();
    if (!domain::fromJson(example[u"manufacturer"_s], content.manufacturer))
        return broken(Texts::tr("the manufacturer"));
    if (!domain::fromJson(device, content.firstDevice))
        return broken(Texts::tr("the device"));
    return content;
}

/// The devices after the first, which the project was made with.
base::Result<> addOtherDevices(Project &project, const QJsonArray &devices)
{
    for (qsizetype i = 1; i < devices.size(); ++i) {
        domain::Device device;
        if (!domain::fromJson(devices.at(i), device))
            return broken(Texts::tr("device %1").arg(i + 1));
        if (const auto added = addDevice(project, device); !added)
            return base::fail(added.error());
    }
    return {};
}

base::Result<ExampleSummary> fill(Project &project, const QJsonObject &example, ExampleContent content,
                                  base::JobContext &job)
{
    const QTemporaryDir folder;
    const auto answers = exampleJson(project.regulation(), u"answers.json"_s);
    const auto sections = exampleJson(project.regulation(), u"sections.json"_s);
    if (!answers || !sections)
        return base::fail(answers ? sections.error() : answers.error());
    if (const auto ok = addOtherDevices(project, example[u"devices"_s].toArray()); !ok)
        return base::fail(ok.error());
    ExampleBuilder builder(project, folder.path(), job);
    if (const auto ok = builder.addEvidence(example[u"evidence"_s].toArray()); !ok)
        return base::fail(ok.error());
    if (const auto ok = builder.addAnswers((*answers)[u"answers"_s].toArray()); !ok)
        return base::fail(ok.error());
    if (const auto ok = builder.addSections((*sections)[u"sections"_s].toArray()); !ok)
        return base::fail(ok.error());
    if (content == ExampleContent::WithGaps) {
        if (const auto ok = makeGaps(project); !ok)
            return base::fail(ok.error());
    }
    const domain::ProjectData &data = project.data();
    return ExampleSummary{data.answers.size(), data.documents.size(), data.citations.size()};
}

} // namespace

base::Result<ExampleSummary> makeExample(const QString &path, domain::Regulation regulation, ExampleContent content,
                                         const Environment &environment, base::JobContext &job)
{
    const auto example = exampleJson(regulation, u"example.json"_s);
    if (!example)
        return base::fail(example.error());
    const auto first = newProjectFrom(*example);
    if (!first)
        return base::fail(first.error());
    const auto place = storage::NewPlace::at(path);
    if (!place)
        return base::fail(place.error());
    auto project = Project::create((*place)->draftPath(), regulation, *first, environment);
    if (!project)
        return base::fail(project.error());
    const auto summary = fill(**project, *example, content, job);
    project->reset();
    if (!summary)
        return summary;
    const auto moved = (*place)->moveIn();
    return moved ? summary : base::fail(moved.error());
}

} // namespace project
