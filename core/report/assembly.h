// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "render.h"

#include <base/jobcontext.h>
#include <base/result.h>

#include <QDateTime>
#include <QIODevice>

#include <functional>
#include <memory>

namespace report
{

/// Opens the bytes behind a key (random access). Called from the thread that runs assemble().
using SourceOpener = std::function<base::Result<std::unique_ptr<QIODevice>>(const QString &key)>;

/// One evidence file whose pages go in where the base document has an Insertion with the same key.
struct EvidencePages {
    QString key;
    QString name;       ///< for messages, bookmarks of layers and notes: "VV-012 revision 3"
    QString stamp;      ///< "VV-012 revision 3" ; assembly adds ", page x of y"; empty: pages stay untouched
    QString stampTarget;///< destination the stamp links back to; may be empty
    QString labelPrefix;///< page label prefix, "VV-012-"
    bool mayBeDamaged = false; ///< something was wrong at import: what can be read of broken page contents is written anew
};

/// One file that goes in untouched.
struct Attachment {
    QString key;
    QString name;        ///< file name shown by readers; unique
    QString description;
    QString mediaType;
    QDateTime modified;
};

struct AssemblyPlan {
    QString basePdf;     ///< what render() wrote
    Rendered rendered;   ///< what render() returned
    QString title;
    QString author;      ///< the manufacturer
    QString language;
    QString documentId;  ///< identity for /ID and XMP, any text that is equal for equal documents
    QDateTime moment;    ///< for every date in the file
    QList<EvidencePages> evidence;
    QList<Attachment> attachments;
    QString outputPath;  ///< a temporary path; the caller renames
};

struct AssemblyResult {
    qint64 pages = 0;
    QStringList notes; ///< what was dropped or changed in evidence copies: "VV-012 revision 3: JavaScript removed"
};

/// Puts the final PDF together (reliability rules in the source). Same plan and same bytes give the same file.
base::Result<AssemblyResult> assemble(const AssemblyPlan &plan, const SourceOpener &open, base::JobContext &job);

} // namespace report
