// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "names.h"

#include "texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain
{

namespace
{

template <typename T, typename Id>
const T *rowOf(const QList<T> &rows, Id id)
{
    const auto it = std::ranges::find(rows, id, &T::id);
    return it == rows.end() ? nullptr : &*it;
}

} // namespace

const Document *documentOf(const ProjectData &data, DocumentId id)
{
    return rowOf(data.documents, id);
}

const Revision *revisionOf(const ProjectData &data, RevisionId id)
{
    return rowOf(data.revisions, id);
}

const Device *deviceOf(const ProjectData &data, DeviceId id)
{
    return rowOf(data.devices, id);
}

QString placeName(const Pack &pack, const Requirement &requirement)
{
    return Texts::tr("%1 Annex %2 %3").arg(shortName(pack.regulation), pack.annex, requirement.ref);
}

QString revisionName(const ProjectData &data, RevisionId id)
{
    const Revision *revision = revisionOf(data, id);
    const Document *document = revision ? documentOf(data, revision->document) : nullptr;
    return document ? Texts::tr("%1 revision %2").arg(document->number, revision->label) : Texts::tr("unknown evidence");
}

base::Result<Solution> parseSolution(const QString &text)
{
    const QStringList parts = text.split(u'|');
    Solution solution;
    const QString identity = parts.first().trimmed();
    const qsizetype colon = identity.indexOf(u':');
    solution.name = identity.left(colon < 0 ? identity.size() : colon).trimmed();
    solution.edition = colon < 0 ? QString() : identity.sliced(colon + 1).trimmed();
    if (solution.name.isEmpty())
        return base::fail(base::ErrorCode::Usage,
                          Texts::tr("A standard needs a name, as in \"ISO 14971:2019\"; \"%1\" has none.").arg(text.left(60)));
    if (parts.size() > 1) {
        const auto use = valueOf<SolutionUse>(parts.at(1).trimmed());
        if (!use)
            return base::fail(base::ErrorCode::Usage,
                              Texts::tr("A standard is used full or partial; \"%1\" is neither.").arg(parts.at(1).left(60)));
        solution.use = *use;
    }
    solution.omitted = parts.size() > 2 ? QStringList(parts.sliced(2)).join(u'|').trimmed() : QString();
    return solution;
}

QString printSolution(const Solution &solution)
{
    QString text = solution.name;
    if (!solution.edition.isEmpty())
        text += (solution.kind == SolutionKind::Other ? u", "_s : u":"_s) + solution.edition;
    if (solution.use == SolutionUse::Partial)
        text += solution.omitted.isEmpty() ? Texts::tr(" (in part)") : Texts::tr(" (in part: %1)").arg(solution.omitted);
    return text;
}

QString printDevices(const ProjectData &data, const QList<DeviceId> &devices)
{
    QStringList names;
    for (const Device &device : data.devices) {
        if (devices.contains(device.id))
            names.append(device.name);
    }
    return devices.isEmpty() || names.size() == data.devices.size() ? Texts::tr("all devices") : names.join(u", "_s);
}

} // namespace domain
