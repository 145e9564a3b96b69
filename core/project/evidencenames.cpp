// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencefiles.h"

#include <base/text.h>

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

struct NameParts {
    const domain::Document *document = nullptr;
    QString revision; ///< empty: the name does not say
};

/// "rev 4", "_r4", " Revision B", "v2.1" at the beginning of what follows a document's number.
QString revisionIn(const QString &rest)
{
    static const QRegularExpression pattern(
        u"^[\\s_.,-]*(?:revision|rev|r|version|ver|v|issue|edition|ed)[\\s_.-]*(\\d+(?:\\.\\d+)*|[A-Z])(?![A-Z0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(rest).captured(1);
}

/// The document whose number a file's name begins with, the longest if there are several. A name that goes on with
/// other words than a revision is another document's.
NameParts partsOf(const domain::ProjectData &data, const QString &name)
{
    NameParts best;
    for (const domain::Document &document : data.documents) {
        const QString &number = document.number;
        if (!name.startsWith(number, Qt::CaseInsensitive) ||
            (best.document && number.size() <= best.document->number.size()))
            continue;
        const QString rest = name.mid(number.size());
        const QString revision = revisionIn(rest);
        if (rest.isEmpty() || !revision.isEmpty())
            best = {&document, revision};
    }
    return best;
}

} // namespace

const domain::Revision *revisionWithBytes(const domain::ProjectData &data, const QString &sha256)
{
    const auto it = std::ranges::find(data.revisions, sha256, &domain::Revision::sha256);
    return sha256.isEmpty() || it == data.revisions.end() ? nullptr : &*it;
}

EvidenceDetails detailsFor(const domain::ProjectData &data, EvidenceDetails given, const QString &path)
{
    const QFileInfo info(path);
    if (given.number.isEmpty() && given.recognise) {
        if (const NameParts parts = partsOf(data, info.completeBaseName()); parts.document) {
            given.number = parts.document->number;
            if (!parts.revision.isEmpty())
                given.revision = parts.revision;
        }
    }
    if (given.number.isEmpty())
        given.number = base::singleLine(info.fileName());
    if (given.title.isEmpty())
        given.title = base::singleLine(info.completeBaseName());
    return given;
}

} // namespace project
