// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "names.h"

#include "texts.h"

#include <domain/confirm.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

/// A document that has its file's name for a number may be named without the ending: "report" for "report.pdf".
/// Other numbers with a point in them may not: TR-1 is not TR-1.2.
bool isFileCalled(const domain::ProjectData &data, const domain::Document &document, const QString &text)
{
    const QString stem = document.number.section(u'.', 0, -2);
    return !stem.isEmpty() && stem == text
        && std::ranges::any_of(data.revisions, [&](const domain::Revision &revision) {
               return revision.document == document.id && revision.fileName == document.number;
           });
}

QList<const domain::Document *> documentsCalled(const domain::ProjectData &data, const QString &text)
{
    QList<const domain::Document *> found;
    for (const domain::Document &document : data.documents) {
        if (document.number == text)
            return {&document};
        if (document.number.compare(text, Qt::CaseInsensitive) == 0 || isFileCalled(data, document, text))
            found.append(&document);
    }
    return found;
}

/// Number and revision may hold an @ themselves: the whole is compared, not cut in two.
const domain::Revision *revisionSpelled(const domain::ProjectData &data, const QString &text)
{
    const auto it = std::ranges::find_if(data.revisions, [&](const domain::Revision &revision) {
        if (!text.endsWith(u'@' + revision.label))
            return false;
        const domain::Document *document = domain::documentOf(data, revision.document);
        return document && text == document->number + u'@' + revision.label;
    });
    return it == data.revisions.end() ? nullptr : &*it;
}

base::Result<const domain::Document *> documentCalled(const domain::ProjectData &data, const QString &text)
{
    const auto found = documentsCalled(data, text);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          Texts::tr("There is no evidence \"%1\" in this project. `gesper-cli evidence list` "
                                    "shows what there is.")
                              .arg(text));
    QStringList numbers;
    for (const domain::Document *document : found)
        numbers.append(document->number);
    return base::fail(
        base::ErrorCode::Ambiguous,
        Texts::tr("\"%1\" may mean %2. Write the whole number.").arg(text, numbers.join(Texts::tr(" or "))));
}

bool isNewer(const domain::Revision &a, const domain::Revision &b)
{
    const bool aApproved = a.state == domain::DocumentState::Approved;
    const bool bApproved = b.state == domain::DocumentState::Approved;
    if (aApproved != bApproved)
        return aApproved;
    return domain::isOlder(b, a);
}

base::Result<ChosenRevision> newestOf(const domain::ProjectData &data, const domain::Document &document)
{
    const domain::Revision *newest = nullptr;
    for (const domain::Revision &revision : data.revisions) {
        if (revision.document == document.id && (!newest || isNewer(revision, *newest)))
            newest = &revision;
    }
    if (!newest)
        return base::fail(base::ErrorCode::NotFound,
                          Texts::tr("%1 has no revision yet.").arg(document.number));
    const QString why = newest->state == domain::DocumentState::Approved
                            ? Texts::tr("the newest approved one")
                            : Texts::tr("the newest; none is approved");
    return ChosenRevision{newest->id,
                          Texts::tr("Taken: %1 revision %2, %3.").arg(document.number, newest->label, why)};
}

} // namespace

base::Result<domain::DeviceId> deviceByName(const domain::ProjectData &data, const QString &name)
{
    QStringList names;
    for (const domain::Device &device : data.devices) {
        if (device.name.compare(name, Qt::CaseInsensitive) == 0)
            return device.id;
        names.append(u"\"%1\""_s.arg(device.name));
    }
    return base::fail(
        base::ErrorCode::NotFound,
        Texts::tr("There is no device \"%1\" in this project. There is: %2.").arg(name, names.join(u", "_s)));
}

base::Result<QList<domain::DeviceId>> devicesByName(const domain::ProjectData &data, const QStringList &names)
{
    QList<domain::DeviceId> ids;
    for (const QString &name : names) {
        const auto id = deviceByName(data, name);
        if (!id)
            return base::fail(id.error());
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

base::Result<ChosenRevision> revisionByText(const domain::ProjectData &data, const QString &text)
{
    if (documentsCalled(data, text).isEmpty()) {
        if (const domain::Revision *spelled = revisionSpelled(data, text))
            return ChosenRevision{spelled->id, {}};
        bool isNumber = false;
        const domain::RevisionId id{text.toLongLong(&isNumber)};
        if (isNumber && domain::revisionOf(data, id))
            return ChosenRevision{id, {}};
        if (const qsizetype at = text.lastIndexOf(u'@'); at > 0) {
            const auto document = documentCalled(data, text.left(at));
            if (!document)
                return base::fail(document.error());
            const QString label = text.sliced(at + 1);
            for (const domain::Revision &revision : data.revisions) {
                if (revision.document == (*document)->id && revision.label == label)
                    return ChosenRevision{revision.id, {}};
            }
            return base::fail(base::ErrorCode::NotFound,
                              Texts::tr("%1 has no revision \"%2\".").arg((*document)->number, label));
        }
    }
    const auto document = documentCalled(data, text);
    return document ? newestOf(data, **document) : base::fail(document.error());
}

} // namespace project
