// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../assembly.h"

#include <domain/answerbook.h>
#include <domain/remark.h>

#include <QHash>

/// The documents Gesper makes, as definitions for render() and plans for assemble(). Pure: no files, no clock.
namespace report
{

enum class DocumentKind { GsprChecklist, AnnexII, AnnexIII, TechnicalFile };

/// "gspr-checklist" …: as the command line names them.
std::optional<DocumentKind> documentKindOf(const QString &name);
QString nameOf(DocumentKind kind);

/// What a document is made from. Everything borrowed; must outlive the composition.
struct DocumentInput {
    const domain::ProjectData &data;
    QList<const domain::Pack *> packs;    ///< Annex I, II, III of the project's regulation
    QList<domain::DeviceId> devices;      ///< in scope, in the project's order; never empty
    const domain::CheckReport &check;     ///< over the same scope
    QString closingSentence;              ///< what the checker looked at
    QStringList draftReasons;             ///< sentences with counts; empty: nothing stands against a final document
    bool draft = true;
    bool stamps = true;                   ///< evidence pages carry number, revision and page
    QDateTime moment;
    QString auditHead;
    QString programVersion;
    QHash<QString, QString> startingTexts = {}; ///< by section id; a section that is still this is not printed
};

/// One section as it will stand in the documents: heading, text, evidence. `remarks`: what came to nothing.
DocumentDefinition composeSection(const DocumentInput &input, const domain::Pack &pack, qsizetype row,
                                  QStringList &remarks);

/// A document ready to be laid out and assembled.
struct Composition {
    DocumentDefinition document;
    QList<EvidencePages> evidence;     ///< of the insertions in `document`
    QList<Attachment> attachments;
    QHash<QString, QString> sources;   ///< key of evidence or attachment → SHA-256 of its bytes
    QStringList remarks;               ///< fields that resolved to nothing, templates that could not be read
};

/// `insertionPages`: for the evidence index, the page of this document each insertion begins at, by key; known after
/// a first layout, empty before (the column then stays as wide as it will be).
Composition compose(DocumentKind kind, const DocumentInput &input, const QHash<QString, qint64> &insertionPages);

} // namespace report
