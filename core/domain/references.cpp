// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "references.h"

#include "names.h"
#include "pagelist.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain
{

namespace
{

/// `text` behind `head`, if that is a whole word of it or a part up to a comma.
std::optional<QString> behind(const QString &text, const QString &head)
{
    if (head.isEmpty() || !text.startsWith(head))
        return std::nullopt;
    const QString rest = text.sliced(head.size());
    if (!rest.isEmpty() && !rest.front().isSpace() && rest.front() != u',')
        return std::nullopt;
    return rest.trimmed();
}

/// A revision of the document, and what stands behind its label. The longest label that fits wins.
struct Found
{
    const Revision *revision = nullptr;
    QString rest;
};

Found revisionIn(const ProjectData &data, DocumentId document, const QString &text)
{
    static const QRegularExpression word(u"^(?:rev\\.?|revision)\\s+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = word.match(text);
    Found found;
    qsizetype count = 0;
    for (const Revision &revision : data.revisions) {
        if (revision.document != document)
            continue;
        ++count;
        const auto rest = match.hasMatch() ? behind(text.sliced(match.capturedLength()), revision.label)
                                           : std::optional(text);
        if (rest && (!found.revision || rest->size() < found.rest.size()))
            found = {&revision, *rest};
    }
    return match.hasMatch() || count == 1 ? found : Found();
}

std::optional<Reference> located(const Found &found)
{
    static const QRegularExpression pages(u"^pp?\\.\\s*([\\d\\s,\u2013-]*\\d)\\s*(?:,\\s*(.*))?$"_s);
    Reference reference{found.revision->id, {}, {}};
    if (found.rest.isEmpty())
        return reference;
    if (!found.rest.startsWith(u','))
        return std::nullopt;
    const QString place = found.rest.sliced(1).trimmed();
    const auto match = pages.match(place);
    if (!match.hasMatch()) {
        reference.section = place;
        return reference;
    }
    const auto ranges = parsePages(match.captured(1));
    if (!ranges)
        return std::nullopt;
    reference.pages = printPages(*ranges);
    reference.section = match.captured(2).trimmed();
    return reference;
}

} // namespace

QList<WrittenReference> referencesIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\[\\[([^\\[\\]\\n]+)\\]\\]"_s);
    QList<WrittenReference> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        found.append({match.capturedStart(), match.capturedLength(), match.captured(1)});
    }
    return found;
}

std::optional<Reference> parseReference(const ProjectData &data, const QString &inside)
{
    const QString text = inside.simplified();
    const Document *named = nullptr;
    for (const Document &document : data.documents) {
        const bool longer = !named || document.number.size() > named->number.size();
        if (longer && behind(text, document.number))
            named = &document;
    }
    if (!named)
        return std::nullopt;
    const Found found = revisionIn(data, named->id, *behind(text, named->number));
    return found.revision ? located(found) : std::nullopt;
}

QString printReference(const ProjectData &data, const Reference &reference)
{
    const Revision *revision = revisionOf(data, reference.revision);
    const Document *document = revision ? documentOf(data, revision->document) : nullptr;
    if (!document)
        return {};
    QString inside = document->number.simplified() + u" rev "_s + revision->label.simplified();
    if (!reference.pages.isEmpty())
        inside += u", p. "_s + reference.pages;
    if (!reference.section.isEmpty())
        inside += u", "_s + reference.section.simplified();
    const bool hasBracket = inside.contains(u'[') || inside.contains(u']');
    return hasBracket ? QString() : u"[["_s + inside + u"]]"_s;
}

} // namespace domain
