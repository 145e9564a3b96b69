// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "applicability.h"
#include "enums.h"
#include "fields.h"
#include "regulation.h"

#include <base/ids.h>

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

/// The rows a project is made of. Plain values; each lists its fields once (`fields()`), and storage, audit trail,
/// history, undo and the command line's `--set` all work from that list. Field names are part of the file format.
namespace domain
{

using ManufacturerId = base::Id<struct ManufacturerTag>;
using ProjectInfoId = base::Id<struct ProjectInfoTag>;
using DeviceId = base::Id<struct DeviceTag>;
using AnswerId = base::Id<struct AnswerTag>;
using DocumentId = base::Id<struct DocumentTag>;
using RevisionId = base::Id<struct RevisionTag>;
using CitationId = base::Id<struct CitationTag>;
using SectionId = base::Id<struct SectionTag>;

/// One row, number 1.
struct ProjectInfo {
    ProjectInfoId id{1};
    Regulation regulation = Regulation::Mdr;
    QString title;
    QString uuid;     ///< random, made once; names the project in documents
    QString language = QStringLiteral("en"); ///< of the exported documents, BCP 47

    bool operator==(const ProjectInfo &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("regulation", &ProjectInfo::regulation), field("title", &ProjectInfo::title),
                          field("uuid", &ProjectInfo::uuid), field("language", &ProjectInfo::language)};
    }
};

/// A place of the manufacturer, or a supplier or sub-contractor (Annex II 3(c) MDR, 3.2(b) IVDR).
struct Site {
    QString name;
    QString address;
    QString activity; ///< what is done there: design, manufacture, sterilisation …

    bool operator==(const Site &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("name", &Site::name), field("address", &Site::address),
                          field("activity", &Site::activity)};
    }
};

/// One row, number 1.
struct Manufacturer {
    ManufacturerId id{1};
    QString name;
    QString address;
    QString srn;                       ///< single registration number (MDR Article 31)
    QString prrc;                      ///< person responsible for regulatory compliance (Article 15)
    QString authorisedRepresentative;  ///< name, address, SRN; for makers outside the Union (Article 11)
    QString notifiedBodyName;
    QString notifiedBodyNumber;        ///< four digits
    QList<Site> sites;

    bool operator==(const Manufacturer &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("name", &Manufacturer::name),
                          field("address", &Manufacturer::address),
                          field("srn", &Manufacturer::srn),
                          field("prrc", &Manufacturer::prrc),
                          field("authorised_representative", &Manufacturer::authorisedRepresentative),
                          field("notified_body_name", &Manufacturer::notifiedBodyName),
                          field("notified_body_number", &Manufacturer::notifiedBodyNumber),
                          field("sites", &Manufacturer::sites)};
    }
};

struct Variant {
    QString name;
    QString udiDi; ///< device identifier part of the UDI (Annex VI Part C)

    bool operator==(const Variant &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("name", &Variant::name), field("udi_di", &Variant::udiDi)};
    }
};

struct Certificate {
    QString number;
    QString scope;
    std::optional<QDate> issued;
    std::optional<QDate> ends;
    QString conditions;

    bool operator==(const Certificate &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("number", &Certificate::number), field("scope", &Certificate::scope),
                          field("issued", &Certificate::issued), field("ends", &Certificate::ends),
                          field("conditions", &Certificate::conditions)};
    }
};

/// A device of the project. Several devices of one manufacturer may share one documentation.
struct Device {
    DeviceId id;
    qint64 position = 0; ///< order in the project
    QString name;
    QString deviceClass; ///< "I", "Is", "Im", "Ir", "IIa", "IIb", "III"; IVDR "A" to "D"
    QString rule;        ///< the rule of Annex VIII that decides, with the reason
    QString route;       ///< conformity assessment route
    QString basicUdiDi;
    QString issuingEntity; ///< GS1, HIBCC, ICCBBA or IFA
    QString emdn;          ///< code of the European Medical Device Nomenclature
    QString intendedPurpose;
    QString users;
    QString patients;      ///< patients or specimens
    QString indications;
    QString contraIndications;
    QString softwareVersion;
    QList<Variant> variants;
    QList<Certificate> certificates;
    Traits traits;

    bool operator==(const Device &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("position", &Device::position),
                          field("name", &Device::name),
                          field("class", &Device::deviceClass),
                          field("rule", &Device::rule),
                          field("route", &Device::route),
                          field("basic_udi_di", &Device::basicUdiDi),
                          field("issuing_entity", &Device::issuingEntity),
                          field("emdn", &Device::emdn),
                          field("intended_purpose", &Device::intendedPurpose),
                          field("users", &Device::users),
                          field("patients", &Device::patients),
                          field("indications", &Device::indications),
                          field("contra_indications", &Device::contraIndications),
                          field("software_version", &Device::softwareVersion),
                          field("variants", &Device::variants),
                          field("certificates", &Device::certificates),
                          field("traits", &Device::traits)};
    }
};

enum class Applicability { Undecided, Yes, No };

template <>
struct EnumNames<Applicability> {
    static constexpr std::array table{std::pair{Applicability::Undecided, "undecided"},
                                      std::pair{Applicability::Yes, "yes"}, std::pair{Applicability::No, "no"}};
};

enum class WorkStatus { Open, Draft, Review, Done };

template <>
struct EnumNames<WorkStatus> {
    static constexpr std::array table{std::pair{WorkStatus::Open, "open"}, std::pair{WorkStatus::Draft, "draft"},
                                      std::pair{WorkStatus::Review, "review"}, std::pair{WorkStatus::Done, "done"}};
};

/// A person's judgement; Gesper never sets any but NotJudged.
enum class Verdict { NotJudged, Shown, PartlyShown, NotShown };

template <>
struct EnumNames<Verdict> {
    static constexpr std::array table{
        std::pair{Verdict::NotJudged, "not-judged"}, std::pair{Verdict::Shown, "shown"},
        std::pair{Verdict::PartlyShown, "partly-shown"}, std::pair{Verdict::NotShown, "not-shown"}};
};

enum class SolutionKind { Standard, CommonSpecification, Other };

template <>
struct EnumNames<SolutionKind> {
    static constexpr std::array table{std::pair{SolutionKind::Standard, "standard"},
                                      std::pair{SolutionKind::CommonSpecification, "common-specification"},
                                      std::pair{SolutionKind::Other, "other"}};
};

enum class SolutionUse { Full, Partial };

template <>
struct EnumNames<SolutionUse> {
    static constexpr std::array table{std::pair{SolutionUse::Full, "full"}, std::pair{SolutionUse::Partial, "partial"}};
};

/// A standard, common specification or other solution applied (Annex II 4(c)).
struct Solution {
    SolutionKind kind = SolutionKind::Standard;
    QString name;    ///< "EN ISO 14971"
    QString edition; ///< "2019+A11:2021"
    SolutionUse use = SolutionUse::Full;
    QString omitted; ///< for partial use: what was left out, and why

    bool operator==(const Solution &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("kind", &Solution::kind), field("name", &Solution::name),
                          field("edition", &Solution::edition), field("use", &Solution::use),
                          field("omitted", &Solution::omitted)};
    }
};

/// What the project says of a requirement, for all devices (`device` empty) or for one.
/// At most one row for a requirement and a device.
struct Answer {
    AnswerId id;
    QString requirement;            ///< requirement id
    std::optional<DeviceId> device; ///< none: holds for every device without a row of its own
    bool coversBelow = false;       ///< the rows below inherit it until they have one of their own
    Applicability applies = Applicability::Undecided;
    QString justification;
    QString method;
    QList<Solution> solutions;
    WorkStatus status = WorkStatus::Open;
    Verdict verdict = Verdict::NotJudged;
    QString verdictBy;
    std::optional<QDate> verdictOn;
    QString owner;
    std::optional<QDate> due;
    QString note; ///< internal; no document for others prints it
    QString toConfirm; ///< why a person must confirm what the answer says, in words; empty: nothing to confirm

    bool operator==(const Answer &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("requirement", &Answer::requirement),
                          field("device", &Answer::device),
                          field("covers_below", &Answer::coversBelow),
                          field("applies", &Answer::applies),
                          field("justification", &Answer::justification),
                          field("method", &Answer::method),
                          field("solutions", &Answer::solutions),
                          field("status", &Answer::status),
                          field("verdict", &Answer::verdict),
                          field("verdict_by", &Answer::verdictBy),
                          field("verdict_on", &Answer::verdictOn),
                          field("owner", &Answer::owner),
                          field("due", &Answer::due),
                          field("note", &Answer::note),
                          field("to_confirm", &Answer::toConfirm)};
    }
};

enum class EvidenceKind {
    Report, Plan, Protocol, Specification, Procedure, Record, Certificate, Label, Instructions, Drawing, Literature, Other
};

template <>
struct EnumNames<EvidenceKind> {
    static constexpr std::array table{
        std::pair{EvidenceKind::Report, "report"}, std::pair{EvidenceKind::Plan, "plan"},
        std::pair{EvidenceKind::Protocol, "protocol"}, std::pair{EvidenceKind::Specification, "specification"},
        std::pair{EvidenceKind::Procedure, "procedure"}, std::pair{EvidenceKind::Record, "record"},
        std::pair{EvidenceKind::Certificate, "certificate"}, std::pair{EvidenceKind::Label, "label"},
        std::pair{EvidenceKind::Instructions, "instructions"}, std::pair{EvidenceKind::Drawing, "drawing"},
        std::pair{EvidenceKind::Literature, "literature"}, std::pair{EvidenceKind::Other, "other"}};
};

enum class DocumentState { Draft, Approved, Superseded, Obsolete };

template <>
struct EnumNames<DocumentState> {
    static constexpr std::array table{
        std::pair{DocumentState::Draft, "draft"}, std::pair{DocumentState::Approved, "approved"},
        std::pair{DocumentState::Superseded, "superseded"}, std::pair{DocumentState::Obsolete, "obsolete"}};
};

/// A controlled document; its number is unique in the project.
struct Document {
    DocumentId id;
    QString number;
    QString title;
    EvidenceKind kind = EvidenceKind::Other;
    QString owner;
    QString language;

    bool operator==(const Document &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("number", &Document::number), field("title", &Document::title),
                          field("kind", &Document::kind), field("owner", &Document::owner),
                          field("language", &Document::language)};
    }
};

/// What Gesper can do with the bytes of a revision, decided at import (core/evidence).
enum class FileClass {
    Sound,             ///< a PDF that reads and merges
    SoundWithWarnings, ///< a PDF that reads and merges after repairs, or loses something named in the reason
    AttachmentOnly,    ///< kept and attached untouched: no PDF, encrypted, or cannot be merged
    Refused,           ///< never stored
    ByReference        ///< no bytes: kept elsewhere
};

template <>
struct EnumNames<FileClass> {
    static constexpr std::array table{std::pair{FileClass::Sound, "sound"},
                                      std::pair{FileClass::SoundWithWarnings, "sound-with-warnings"},
                                      std::pair{FileClass::AttachmentOnly, "attachment-only"},
                                      std::pair{FileClass::Refused, "refused"},
                                      std::pair{FileClass::ByReference, "by-reference"}};
};

/// A revision of a document. Its bytes, if any, are known by `sha256` and never change.
struct Revision {
    RevisionId id;
    DocumentId document;
    QString label; ///< "3", "B", "2024-05"
    std::optional<QDate> date;
    DocumentState state = DocumentState::Draft;
    QString approvedBy;
    std::optional<QDate> approvedOn;
    QString fileName;  ///< as it was added; a label only
    QString sha256;    ///< 64 hexadecimal digits; empty for evidence by reference
    qint64 bytes = 0;
    QString mediaType; ///< by content, not by name
    FileClass fileClass = FileClass::AttachmentOnly;
    QString classReason;
    std::optional<qint64> pages; ///< of a PDF that could be read
    bool isSigned = false;       ///< carries a digital signature: goes in as original, with a view of its pages
    QString keptAt;              ///< by reference: where it is kept
    QString notEnclosedReason;   ///< by reference: why it is not enclosed

    bool operator==(const Revision &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("document", &Revision::document),
                          field("revision", &Revision::label),
                          field("date", &Revision::date),
                          field("state", &Revision::state),
                          field("approved_by", &Revision::approvedBy),
                          field("approved_on", &Revision::approvedOn),
                          field("file_name", &Revision::fileName),
                          field("sha256", &Revision::sha256),
                          field("bytes", &Revision::bytes),
                          field("media_type", &Revision::mediaType),
                          field("class", &Revision::fileClass),
                          field("class_reason", &Revision::classReason),
                          field("pages", &Revision::pages),
                          field("signed", &Revision::isSigned),
                          field("kept_at", &Revision::keptAt),
                          field("not_enclosed_reason", &Revision::notEnclosedReason)};
    }
};

/// Evidence reference: from an answer or a section to a place in a pinned revision.
struct Citation {
    CitationId id;
    QString clause;                 ///< requirement id of the answer or section it belongs to
    std::optional<DeviceId> device; ///< none: for all devices
    qint64 position = 0;            ///< order within the clause
    RevisionId revision;            ///< pinned
    QString pages;                  ///< "3-5", "7", "2, 4-6"; one-based page numbers of the file, normalised
    QString section;                ///< heading, sheet, time or file inside
    QString quote;
    std::optional<RevisionId> confirmedAgainst; ///< newest approved revision when a person last confirmed it
    QString toConfirm; ///< why a person must confirm it whatever was approved, in words; empty: no such reason

    bool operator==(const Citation &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("clause", &Citation::clause),
                          field("device", &Citation::device),
                          field("position", &Citation::position),
                          field("revision", &Citation::revision),
                          field("pages", &Citation::pages),
                          field("section", &Citation::section),
                          field("quote", &Citation::quote),
                          field("confirmed_against", &Citation::confirmedAgainst),
                          field("to_confirm", &Citation::toConfirm)};
    }
};

/// The text of a place in Annex II or III, for all devices or for one.
struct Section {
    SectionId id;
    QString clause;
    std::optional<DeviceId> device;
    QString text; ///< Markdown with fields such as {{ device.name }}
    WorkStatus status = WorkStatus::Open;
    QString owner;
    QString note; ///< internal; no document for others prints it
    QString toConfirm; ///< as Answer::toConfirm

    bool operator==(const Section &) const = default;
    static constexpr auto fields()
    {
        return std::tuple{field("clause", &Section::clause), field("device", &Section::device),
                          field("text", &Section::text),     field("status", &Section::status),
                          field("owner", &Section::owner),   field("note", &Section::note),
                          field("to_confirm", &Section::toConfirm)};
    }
};

/// Any row of a project.
using Entity = std::variant<ProjectInfo, Manufacturer, Device, Answer, Document, Revision, Citation, Section>;

/// The kind of a row by its table; the order is that of `Entity`.
enum class EntityKind { ProjectInfo, Manufacturer, Device, Answer, Document, Revision, Citation, Section };

template <>
struct EnumNames<EntityKind> {
    static constexpr std::array table{
        std::pair{EntityKind::ProjectInfo, "project"},   std::pair{EntityKind::Manufacturer, "manufacturer"},
        std::pair{EntityKind::Device, "device"},         std::pair{EntityKind::Answer, "answer"},
        std::pair{EntityKind::Document, "document"},     std::pair{EntityKind::Revision, "revision"},
        std::pair{EntityKind::Citation, "citation"},     std::pair{EntityKind::Section, "section"}};
};

/// Everything a project holds but the bytes of its evidence.
struct ProjectData {
    ProjectInfo info;
    Manufacturer manufacturer;
    QList<Device> devices; ///< by position
    QList<Answer> answers;
    QList<Document> documents;
    QList<Revision> revisions;
    QList<Citation> citations; ///< by clause and position
    QList<Section> sections;

    bool operator==(const ProjectData &) const = default;
};

} // namespace domain
