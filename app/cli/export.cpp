// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <project/exportdocument.h>
#include <project/names.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

base::Result<project::ExportRequest> requestFrom(const Arguments &a)
{
    const auto kind = report::documentKindOf(a.document);
    if (!kind)
        return base::fail(base::ErrorCode::Usage,
                          u"--document takes gspr-checklist, annex-ii, annex-iii or technical-file; \"%1\" is none of these."_s
                              .arg(a.document.left(60)));
    project::ExportRequest request;
    request.projectPath = a.file;
    request.kind = *kind;
    request.outputPath = a.output;
    request.final = a.final;
    request.stamps = a.stamp == "on"_L1;
    if (!a.clock.isEmpty()) {
        const QDateTime moment = QDateTime::fromString(a.clock, Qt::ISODate);
        if (!moment.isValid())
            return base::fail(base::ErrorCode::Usage,
                              u"--clock takes an ISO time such as 2026-03-01T09:00:00Z; \"%1\" is none."_s.arg(a.clock.left(60)));
        // A time without a zone is UTC, so that the document does not depend on where it is made.
        const bool hasZone = moment.timeSpec() != Qt::LocalTime;
        request.moment = hasZone ? moment.toUTC() : QDateTime(moment.date(), moment.time(), QTimeZone::UTC);
    }
    return request;
}

} // namespace

Outcome runExport(const Context &context)
{
    auto request = requestFrom(context.arguments);
    if (!request)
        return base::fail(request.error());
    {
        const auto opened = openProject(context, storage::OpenMode::ReadOnly);
        if (!opened)
            return base::fail(opened.error());
        const auto devices = project::devicesByName((*opened)->data(), context.arguments.devices);
        if (!devices)
            return base::fail(devices.error());
        request->devices = *devices;
    }
    base::Result<project::ExportSummary> summary;
    {
        ConsoleJob job;
        summary = project::exportDocument(*request, context.environment, job);
    }
    if (!summary)
        return base::fail(summary.error());
    for (const QString &note : summary->notes)
        tell(note);
    if (context.arguments.json)
        printJson(QJsonObject{{u"path"_s, summary->path},
                              {u"pages"_s, summary->pages},
                              {u"requirements"_s, summary->requirements},
                              {u"citations"_s, summary->citations},
                              {u"attachments"_s, summary->attachments},
                              {u"notes"_s, QJsonArray::fromStringList(summary->notes)}});
    else
        print(u"%1\n%2 pages, %3 requirements, %4 citations"_s.arg(summary->path)
                  .arg(summary->pages)
                  .arg(summary->requirements)
                  .arg(summary->citations));
    return 0;
}

} // namespace cli
