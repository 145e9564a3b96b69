// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <domain/names.h>

using namespace Qt::StringLiterals;

namespace cli
{

Outcome runEvidenceList(const Context &context)
{
    const auto opened = openProject(context, storage::OpenMode::ReadOnly);
    if (!opened)
        return base::fail(opened.error());
    const domain::ProjectData &data = (*opened)->data();
    QJsonArray array;
    for (const domain::Revision &revision : data.revisions) {
        const domain::Document &document = *domain::documentOf(data, revision.document);
        const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
        const auto date = [](const std::optional<QDate> &value) {
            return value ? QJsonValue(value->toString(Qt::ISODate)) : QJsonValue();
        };
        array.append(QJsonObject{{u"id"_s, revision.id.value},
                                 {u"number"_s, document.number},
                                 {u"title"_s, document.title},
                                 {u"kind"_s, domain::nameOf(document.kind)},
                                 {u"revision"_s, revision.label},
                                 {u"date"_s, date(revision.date)},
                                 {u"approved_on"_s, date(revision.approvedOn)},
                                 {u"file"_s, text(revision.fileName)},
                                 {u"media_type"_s, text(revision.mediaType)},
                                 {u"sha256"_s, text(revision.sha256)},
                                 {u"bytes"_s, revision.bytes},
                                 {u"pages"_s, revision.pages ? QJsonValue(*revision.pages) : QJsonValue()},
                                 {u"class"_s, domain::nameOf(revision.fileClass)},
                                 {u"reason"_s, text(revision.classReason)},
                                 {u"signed"_s, revision.isSigned},
                                 {u"kept_at"_s, text(revision.keptAt)},
                                 {u"state"_s, domain::nameOf(revision.state)}});
        if (!context.arguments.json)
            print(u"%1  %2  rev %3  %4  %5  %6"_s.arg(revision.id.value, 4)
                      .arg(shown(document.number), -16)
                      .arg(shown(revision.label), -6)
                      .arg(domain::nameOf(revision.state), -10)
                      .arg(domain::nameOf(revision.fileClass), -20)
                      .arg(shown(document.title)));
    }
    if (context.arguments.json)
        printJson(array);
    return 0;
}

} // namespace cli
