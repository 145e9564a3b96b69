// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "bigproject.h"

using namespace Qt::StringLiterals;

namespace testsupport
{

namespace
{

constexpr int kDevices = 30;
constexpr int kAnswers = 5000;
constexpr int kDocuments = 1000;
constexpr int kCitations = 2000;

class Filler
{
public:
    explicit Filler(project::Project &project) : m_project(project)
    {
        for (const domain::Device &device : project.data().devices)
            m_devices.append(device.id);
    }

    base::Result<> fill()
    {
        addDevices();
        addDocuments();
        addAnswers();
        addCitations();
        m_edit.action = u"Fill"_s;
        return m_failed ? base::fail(base::ErrorCode::Internal, u"no number for a row"_s) : m_project.apply(m_edit);
    }

private:
    template <typename Id>
    Id reserve(domain::EntityKind kind)
    {
        const auto id = m_project.reserveId(kind);
        m_failed = m_failed || !id;
        return Id{id.value_or(0)};
    }

    void addDevices()
    {
        while (m_devices.size() < kDevices) {
            domain::Device device;
            device.id = reserve<domain::DeviceId>(domain::EntityKind::Device);
            device.position = m_devices.size();
            device.name = u"Device %1"_s.arg(m_devices.size() + 1);
            device.deviceClass = u"IIa"_s;
            m_devices.append(device.id);
            m_edit.writes.append(project::put(device));
        }
    }

    void addDocuments()
    {
        for (int number = 0; number < kDocuments; ++number) {
            domain::Document document;
            document.id = reserve<domain::DocumentId>(domain::EntityKind::Document);
            document.number = u"DOC-%1"_s.arg(number, 4, 10, QChar(u'0'));
            document.title = u"Report on matter %1 of the technical documentation"_s.arg(number);
            domain::Revision revision;
            revision.id = reserve<domain::RevisionId>(domain::EntityKind::Revision);
            revision.document = document.id;
            revision.label = u"1"_s;
            revision.fileClass = domain::FileClass::ByReference;
            revision.keptAt = u"archive"_s;
            revision.notEnclosedReason = u"on paper"_s;
            m_revisions.append(revision.id);
            m_edit.writes.append({project::put(document), project::put(revision)});
        }
    }

    void addAnswers()
    {
        const domain::Pack *pack = m_project.environment().catalog.annex(m_project.regulation(), u"I"_s);
        const QString why = u"The device is designed, made and verified so that this holds over its life. "_s.repeated(4);
        for (int n = 0; m_answers < kAnswers; ++n) {
            for (qsizetype row = 0; row < pack->requirements.size(); ++row) {
                if (!pack->requirements.at(row).answerable)
                    continue;
                domain::Answer answer;
                answer.id = reserve<domain::AnswerId>(domain::EntityKind::Answer);
                answer.requirement = pack->requirements.at(row).id;
                answer.device = m_devices.at(n % kDevices);
                answer.applies = row % 5 ? domain::Applicability::Yes : domain::Applicability::No;
                answer.justification = why + QString::number(m_answers);
                answer.method = u"Test and analysis, report %1"_s.arg(m_answers);
                answer.owner = u"Person %1"_s.arg(row % 7);
                m_edit.writes.append(project::put(answer));
                m_clauses.append({answer.requirement, m_devices.at(n % kDevices)});
                ++m_answers;
            }
            if (n + 1 == kDevices)
                break;
        }
    }

    void addCitations()
    {
        for (int n = 0; n < kCitations; ++n) {
            const auto &[clause, device] = m_clauses.at(n % m_clauses.size());
            domain::Citation citation;
            citation.id = reserve<domain::CitationId>(domain::EntityKind::Citation);
            citation.clause = clause;
            citation.device = device;
            citation.revision = m_revisions.at(n % m_revisions.size());
            citation.section = u"Section %1"_s.arg(n % 9 + 1);
            m_edit.writes.append(project::put(citation));
        }
    }

    project::Project &m_project;
    project::Edit m_edit;
    QList<domain::DeviceId> m_devices;
    QList<domain::RevisionId> m_revisions;
    QList<std::pair<QString, domain::DeviceId>> m_clauses;
    int m_answers = 0;
    bool m_failed = false;
};

} // namespace

base::Result<> fillBigProject(project::Project &project)
{
    return Filler(project).fill();
}

} // namespace testsupport
