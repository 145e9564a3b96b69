// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "references.h"

#include "confirm.h"
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

/// Letters and digits alone: "vv 012" is like "VV-012".
QString bare(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            plain.append(c.toCaseFolded());
    }
    return plain;
}

/// The revision of that label, else the newest approved one, else the last that was added.
const Revision *likelyRevision(const ProjectData &data, DocumentId document, const QString &label)
{
    const Revision *last = nullptr;
    for (const Revision &revision : data.revisions) {
        if (revision.document != document)
            continue;
        if (!label.isEmpty() && bare(revision.label) == bare(label))
            return &revision;
        last = &revision;
    }
    const Revision *approved = newestApprovedRevisions(data).value(document);
    return approved ? approved : last;
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

std::optional<Reference> likelyReference(const ProjectData &data, const QString &inside)
{
    static const QRegularExpression parts(u"^(.*?)(?:\\s+(?:rev\\.?|revision)\\s*(\\S+))?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = inside.simplified();
    const auto match = parts.match(text.section(u',', 0, 0).trimmed());
    const QString number = bare(match.captured(1));
    const auto document = std::ranges::find_if(
        data.documents, [&](const Document &known) { return !number.isEmpty() && bare(known.number) == number; });
    const Revision *revision =
        document == data.documents.end() ? nullptr : likelyRevision(data, document->id, match.captured(2));
    if (!revision)
        return std::nullopt;
    const QString place = text.section(u',', 1).trimmed();
    const auto reference = located({revision, place.isEmpty() ? QString() : QString(u", "_s + place)});
    return reference ? reference : std::optional(Reference{revision->id, {}, {}});
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
