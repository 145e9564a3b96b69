// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <storage/entitystore.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace samples {

namespace {

/// A connection of the tests' own, closed on leaving.
struct Connection
{
    sqlite3 *db = nullptr;
    Connection(const QString &path, int flags)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &db, flags, nullptr);
        sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
        sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 1, nullptr);
        sqlite3_busy_timeout(db, 5000);
    }
    ~Connection() { sqlite3_close(db); }
};

QString cell(sqlite3_stmt *row, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
    const QByteArray raw(bytes, sqlite3_column_bytes(row, column));
    const QByteArray shown =
        raw.size() > 200 ? QCryptographicHash::hash(raw, QCryptographicHash::Sha256) : raw;
    return QString::number(sqlite3_column_type(row, column)) + u':' + QString::fromLatin1(shown);
}

bool dumpTable(sqlite3 *db, const QString &table, QStringList &lines)
{
    sqlite3_stmt *row = nullptr;
    const QByteArray sql = u"SELECT * FROM \"%1\" NOT INDEXED ORDER BY 1"_s.arg(table).toUtf8();
    if (sqlite3_prepare_v2(db, sql.constData(), -1, &row, nullptr) != SQLITE_OK)
        return false;
    int code = sqlite3_step(row);
    for (; code == SQLITE_ROW; code = sqlite3_step(row)) {
        QStringList cells{table};
        for (int i = 0; i < sqlite3_column_count(row); ++i)
            cells.append(cell(row, i));
        lines.append(cells.join(u'|'));
    }
    sqlite3_finalize(row);
    return code == SQLITE_DONE;
}

} // namespace

storage::Occasion occasion(const QString &action)
{
    return {u"Ada Ångström"_s, action, u"because"_s};
}

domain::ProjectInfo info()
{
    domain::ProjectInfo value;
    value.regulation = domain::Regulation::Ivdr;
    value.title = u"Glucose meter Δ — \"quoted\", 日本, 𝔊"_s;
    value.uuid = u"7f0e1a52-1111-4222-8333-444455556666"_s;
    value.language = u"de"_s;
    return value;
}

domain::Manufacturer manufacturer()
{
    domain::Manufacturer value;
    value.name = u"Beispiel GmbH"_s;
    value.address = u"Hauptstraße 1\n12345 Ort"_s;
    value.srn = u"DE-MF-000000001"_s;
    value.prrc = u"B. Beispiel"_s;
    value.authorisedRepresentative = u"Rep SA, Paris"_s;
    value.notifiedBodyName = u"A Body"_s;
    value.notifiedBodyNumber = u"0000"_s;
    value.sites = {{u"Plant"_s, u"Elsewhere"_s, u"manufacture"_s}, {u"Store"_s, {}, {}}};
    return value;
}

domain::Device device(qint64 id)
{
    domain::Device value;
    value.id.value = id;
    value.position = 3;
    value.name = u"Meter %1"_s.arg(id);
    value.deviceClass = u"IIa"_s;
    value.rule = u"Rule 11"_s;
    value.route = u"Annex IX"_s;
    value.basicUdiDi = u"4012345METERX9"_s;
    value.issuingEntity = u"GS1"_s;
    value.emdn = u"W0101"_s;
    value.intendedPurpose = u"Measures\tglucose."_s;
    value.users = u"lay persons"_s;
    value.patients = u"blood"_s;
    value.indications = u"diabetes"_s;
    value.contraIndications = u"none"_s;
    value.softwareVersion = u"2.1"_s;
    value.variants = {{u"mmol"_s, u"0401"_s}, {u"mg"_s, u"0402"_s}};
    value.certificates = {{u"C 1"_s, u"all"_s, QDate(2024, 2, 29), QDate(2029, 2, 28), u"none"_s}, {}};
    value.traits = {{u"software"_s, domain::Tristate::Yes}, {u"sterile"_s, domain::Tristate::No}};
    return value;
}

domain::Answer answer(qint64 id, const QString &requirement, std::optional<domain::DeviceId> device)
{
    domain::Answer value;
    value.id.value = id;
    value.requirement = requirement;
    value.device = device;
    value.coversBelow = true;
    value.applies = domain::Applicability::No;
    value.justification = u"No radiation is emitted.\r\nSee below."_s;
    value.method = u"analysis"_s;
    value.solutions = {{domain::SolutionKind::CommonSpecification, u"CS"_s, u"2022"_s,
                        domain::SolutionUse::Partial, u"Annex C"_s},
                       {}};
    value.status = domain::WorkStatus::Review;
    value.verdict = domain::Verdict::PartlyShown;
    value.verdictBy = u"C. Judge"_s;
    value.verdictOn = QDate(2026, 1, 31);
    value.owner = u"D. Owner"_s;
    value.due = QDate(2026, 12, 1);
    value.note = u"internal"_s;
    value.toConfirm = u"carried over"_s;
    return value;
}

domain::Document document(qint64 id, const QString &number)
{
    domain::Document value;
    value.id.value = id;
    value.number = number;
    value.title = u"Software verification"_s;
    value.kind = domain::EvidenceKind::Protocol;
    value.owner = u"QA"_s;
    value.language = u"en"_s;
    return value;
}

domain::Revision revision(qint64 id, qint64 document, const QString &label)
{
    domain::Revision value;
    value.id.value = id;
    value.document.value = document;
    value.label = label;
    value.date = QDate(2025, 5, 5);
    value.state = domain::DocumentState::Approved;
    value.approvedBy = u"E. Approver"_s;
    value.approvedOn = QDate(2025, 5, 6);
    value.fileName = u"Prüfbericht.pdf"_s;
    value.mediaType = u"application/pdf"_s;
    value.fileClass = domain::FileClass::ByReference;
    value.classReason = u"kept elsewhere"_s;
    value.pages = 12;
    value.isSigned = true;
    value.keptAt = u"archive"_s;
    value.notEnclosedReason = u"confidential"_s;
    return value;
}

domain::Citation citation(qint64 id, const QString &clause, qint64 revision)
{
    domain::Citation value;
    value.id.value = id;
    value.clause = clause;
    value.device = domain::DeviceId{1};
    value.position = 2;
    value.revision.value = revision;
    value.pages = u"2, 4-6"_s;
    value.section = u"Results"_s;
    value.quote = u"passed"_s;
    value.confirmedAgainst = domain::RevisionId{revision};
    value.toConfirm = u"carried over"_s;
    return value;
}

domain::Section section(qint64 id, const QString &clause)
{
    domain::Section value;
    value.id.value = id;
    value.clause = clause;
    value.device = domain::DeviceId{1};
    value.text = u"# Text\n\n{{ device.name }}"_s;
    value.status = domain::WorkStatus::Done;
    value.owner = u"F. Writer"_s;
    value.note = u"to be checked"_s;
    value.toConfirm = u"carried over"_s;
    return value;
}

storage::Write write(const domain::Entity &value)
{
    return {storage::kindOf(value), storage::idOf(value), value};
}

storage::Write removal(domain::EntityKind kind, qint64 id)
{
    return {kind, id, std::nullopt};
}

QList<storage::Write> oneOfEach()
{
    return {write(manufacturer()),
            write(device(1)),
            write(answer(1, u"ivdr:I:9.1(a)"_s, domain::DeviceId{1})),
            write(document(1, u"VV-001"_s)),
            write(revision(1, 1, u"1"_s)),
            write(citation(1, u"ivdr:I:9.1(a)"_s, 1)),
            write(section(1, u"ivdr:II:1.1(a)"_s))};
}

base::Result<> makeProject(const QString &path)
{
    auto project = storage::ProjectFile::create(path, info(), occasion(u"new project"_s), clock());
    if (!project)
        return base::fail(project.error());
    const auto written = (*project)->apply(oneOfEach(), occasion(u"fill"_s));
    return written ? base::Result<>() : base::fail(written.error());
}

base::Result<> makeProjectWithFile(const QString &path, const QByteArray &bytes)
{
    if (auto made = makeProject(path); !made)
        return made;
    auto project = storage::ProjectFile::open(path, storage::OpenMode::ReadWrite, clock());
    if (!project)
        return base::fail(project.error());
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    base::SilentJob job;
    const auto stored = (*project)->addFile(buffer, u"report.pdf"_s, job);
    if (!stored)
        return base::fail(stored.error());
    domain::Revision value = revision(2, 1, u"2"_s);
    value.sha256 = stored->sha256;
    value.bytes = stored->bytes;
    value.fileClass = domain::FileClass::Sound;
    const auto written = (*project)->apply({write(value)}, occasion(u"add evidence"_s));
    return written ? base::Result<>() : base::fail(written.error());
}

QByteArray noise(qint64 size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(size);
    return bytes;
}

QStringList dump(const QString &path)
{
    const Connection connection(path, SQLITE_OPEN_READONLY);
    QStringList lines;
    for (const auto table : {"project", "manufacturer", "device", "answer", "document", "revision",
                             "citation", "section", "audit", "file", "chunk"}) {
        if (!dumpTable(connection.db, QLatin1StringView(table).toString(), lines))
            return {};
    }
    return lines;
}

bool runSql(const QString &path, const QString &sql)
{
    const Connection connection(path, SQLITE_OPEN_READWRITE);
    return sqlite3_exec(connection.db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool patch(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size() &&
           file.flush();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace samples
