// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "exportestimate.h"

#include <domain/references.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

// As the documents of the example projects came out.
constexpr qint64 kFrontPages = 4;
constexpr qint64 kRowsOfAChecklistPage = 4;
constexpr qint64 kSectionsOfAPage = 4;
constexpr qint64 kCharactersOfAPage = 2200;
constexpr qint64 kBaseBytes = 20'000;
constexpr qint64 kBytesOfAPage = 8'000;

class Estimator
{
public:
    Estimator(const domain::ProjectData &data, QList<const domain::Pack *> packs,
              const QList<domain::DeviceId> &devices)
        : m_data(data), m_packs(std::move(packs)), m_devices(devices)
    {
    }

    qint64 writtenPages() const
    {
        qint64 rows = 0;
        qint64 sections = 0;
        for (const domain::Pack *pack : m_packs)
            (pack->annex == "I"_L1 ? rows : sections) +=
                std::ranges::count_if(pack->requirements, &domain::Requirement::answerable);
        qint64 characters = 0;
        for (const domain::Section &section : m_data.sections) {
            if (isPrinted(section.clause, section.device))
                characters += section.text.size();
        }
        for (const domain::Answer &answer : m_data.answers) {
            if (isPrinted(answer.requirement, answer.device))
                characters += answer.justification.size() + answer.method.size();
        }
        return kFrontPages + rows / kRowsOfAChecklistPage + sections / kSectionsOfAPage +
               characters / kCharactersOfAPage;
    }

    void addEvidence(ExportEstimate &estimate) const
    {
        QSet<qint64> cited;
        for (const domain::Citation &citation : m_data.citations) {
            if (isPrinted(citation.clause, citation.device))
                cited.insert(citation.revision.value);
        }
        for (const domain::Section &section : m_data.sections) {
            if (!section.text.contains("[["_L1) || !isPrinted(section.clause, section.device))
                continue;
            for (const domain::WrittenReference &written : domain::referencesIn(section.text)) {
                if (const auto reference = domain::parseReference(m_data, written.inside))
                    cited.insert(reference->revision.value);
            }
        }
        for (const domain::Revision &revision : m_data.revisions) {
            if (!cited.contains(revision.id.value) || revision.sha256.isEmpty())
                continue;
            const bool isMerged =
                revision.pages && (revision.fileClass == domain::FileClass::Sound ||
                                   revision.fileClass == domain::FileClass::SoundWithWarnings);
            estimate.evidencePages += isMerged ? *revision.pages : 0;
            estimate.attachments += !isMerged || revision.isSigned ? 1 : 0;
            estimate.bytes += revision.bytes * (isMerged && revision.isSigned ? 2 : 1);
        }
    }

private:
    bool isPrinted(const QString &clause, const std::optional<domain::DeviceId> &device) const
    {
        const bool isInScope = !device || m_devices.isEmpty() || m_devices.contains(*device);
        return isInScope && std::ranges::any_of(m_packs, [&](const domain::Pack *pack) {
                   return pack->indexOfId(clause).has_value();
               });
    }

    const domain::ProjectData &m_data;
    QList<const domain::Pack *> m_packs;
    const QList<domain::DeviceId> &m_devices;
};

} // namespace

bool prints(report::DocumentKind kind, const domain::Pack &pack)
{
    using Kind = report::DocumentKind;
    if (pack.annex == "I"_L1)
        return kind != Kind::AnnexIII;
    if (pack.annex == "II"_L1)
        return kind == Kind::AnnexII || kind == Kind::TechnicalFile;
    return kind == Kind::AnnexIII || kind == Kind::TechnicalFile;
}

ExportEstimate estimateExport(const domain::ProjectData &data, const catalog::Catalog &catalog,
                              report::DocumentKind kind, const QList<domain::DeviceId> &devices)
{
    QList<const domain::Pack *> packs = catalog.packs(data.info.regulation);
    packs.removeIf([&](const domain::Pack *pack) { return !prints(kind, *pack); });
    const Estimator estimator(data, packs, devices);
    ExportEstimate estimate;
    estimate.writtenPages = estimator.writtenPages();
    if (kind == report::DocumentKind::TechnicalFile)
        estimator.addEvidence(estimate);
    estimate.bytes += kBaseBytes + estimate.writtenPages * kBytesOfAPage;
    return estimate;
}

} // namespace project
