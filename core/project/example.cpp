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
    base::Result<> addRevision(const QJsonObject &document, const QJsonObject &revision);
    base::Result<> addFile(const QJsonObject &document, const QJsonObject &revision, const EvidenceDetails &details);
    base::Result<> addCitations(const catalog::Catalog::Row &row, const QJsonArray &citations);
    base::Result<catalog::Catalog::Row> rowOf(const QJsonObject &entry, const QString &annex) const;

    Project &m_project;
    QString m_folder;
    base::JobContext &m_job;
    QHash<QString, ExampleDocument> m_documents; ///< by "NUMBER@REVISION"
};

std::unexpected<base::Error> broken(const QString &what)
{
    return base::fail(base::ErrorCode::Internal, u"The example is broken: %1."_s.arg(what));
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
    auto made = makeExampleDocument(document, revision, m_project.data().manufacturer.name, m_folder, quiet);
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

base::Result<> ExampleBuilder::addCitations(const catalog::Catalog::Row &row, const QJsonArray &citations)
{
    for (const QJsonValue &citation : citations) {
        const QString name = citation[u"evidence"_s].toString();
        const QString heading = citation[u"heading"_s].toString();
        const auto revision = revisionByText(m_project.data(), name);
        if (!revision)
            return base::fail(revision.error());
        CitationDetails details{revision->id, {}, heading, citation[u"quote"_s].toString()};
        if (const auto document = m_documents.constFind(name); document != m_documents.cend()) {
            const auto page = pageOfQuote(*document, heading, details.quote);
            if (!page)
                return broken(u"%1 has no heading \"%2\""_s.arg(name, heading));
            details.pages = QString::number(*page);
        }
        if (const auto ok = addCitation(m_project, row, {}, details); !ok)
            return ok;
    }
    return {};
}

base::Result<> ExampleBuilder::addAnswers(const QJsonArray &answers)
{
    for (const QJsonValue &value : answers) {
        const QJsonObject entry = value.toObject();
        const auto row = rowOf(entry, u"I"_s);
        if (!row)
            return base::fail(row.error());
        AnswerPatch patch;
        patch.applies = domain::valueOf<domain::Applicability>(entry[u"applies"_s].toString());
        patch.justification = entry[u"justification"_s].toString();
        patch.method = entry[u"method"_s].toString();
        patch.status = domain::valueOf<domain::WorkStatus>(entry[u"status"_s].toString());
        patch.owner = entry[u"owner"_s].toString();
        patch.note = entry[u"note"_s].toString();
        patch.solutions.emplace();
        if (!domain::fromJson(entry[u"solutions"_s], *patch.solutions))
            return broken(u"the solutions of %1"_s.arg(row->requirement().ref));
        if (const auto ok = setAnswer(m_project, *row, {}, patch); !ok)
            return ok;
        if (const auto ok = addCitations(*row, entry[u"citations"_s].toArray()); !ok)
            return ok;
    }
    return {};
}

base::Result<> ExampleBuilder::addSections(const QJsonArray &sections)
{
    for (const QJsonValue &value : sections) {
        const QJsonObject entry = value.toObject();
        const auto row = rowOf(entry, u"II"_s);
        if (!row)
            return base::fail(row.error());
        SectionPatch patch;
        patch.text = entry[u"text"_s].toString();
        patch.status = domain::valueOf<domain::WorkStatus>(entry[u"status"_s].toString());
        if (const auto ok = setSection(m_project, *row, {}, patch); !ok)
            return ok;
        if (const auto ok = addCitations(*row, entry[u"citations"_s].toArray()); !ok)
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
        return broken(u"the manufacturer"_s);
    if (!domain::fromJson(device, content.firstDevice))
        return broken(u"the device"_s);
    return content;
}

base::Result<ExampleSummary> fill(Project &project, const QJsonObject &example, bool withGaps, base::JobContext &job)
{
    const QTemporaryDir folder;
    const auto answers = exampleJson(u"answers.json"_s);
    const auto sections = exampleJson(u"sections.json"_s);
    if (!answers || !sections)
        return base::fail(answers ? sections.error() : answers.error());
    ExampleBuilder builder(project, folder.path(), job);
    if (const auto ok = builder.addEvidence(example[u"evidence"_s].toArray()); !ok)
        return base::fail(ok.error());
    if (const auto ok = builder.addAnswers((*answers)[u"answers"_s].toArray()); !ok)
        return base::fail(ok.error());
    if (const auto ok = builder.addSections((*sections)[u"sections"_s].toArray()); !ok)
        return base::fail(ok.error());
    if (withGaps) {
        if (const auto ok = makeGaps(project); !ok)
            return base::fail(ok.error());
    }
    const domain::ProjectData &data = project.data();
    return ExampleSummary{data.answers.size(), data.documents.size(), data.citations.size()};
}

} // namespace

base::Result<ExampleSummary> makeExample(const QString &path, bool withGaps, const Environment &environment,
                                         base::JobContext &job)
{
    const auto example = exampleJson(u"example.json"_s);
    if (!example)
        return base::fail(example.error());
    const auto content = newProjectFrom(*example);
    if (!content)
        return base::fail(content.error());
    const auto place = storage::NewPlace::at(path);
    if (!place)
        return base::fail(place.error());
    auto project = Project::create((*place)->draftPath(), domain::Regulation::Mdr, *content, environment);
    if (!project)
        return base::fail(project.error());
    const auto summary = fill(**project, *example, withGaps, job);
    project->reset();
    if (!summary)
        return summary;
    const auto moved = (*place)->moveIn();
    return moved ? summary : base::fail(moved.error());
}

} // namespace project
