// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencetexts.h"

#include "models/words.h"

#include <base/text.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceTexts)
};

} // namespace

EvidenceEntry entryOf(const EvidenceRow &row)
{
    EvidenceEntry entry;
    entry.details.number = row.document.number;
    entry.details.title = row.document.title;
    entry.details.kind = row.document.kind;
    entry.details.owner = row.document.owner;
    entry.details.language = row.document.language;
    entry.details.revision = row.revision.label;
    entry.details.date = row.revision.date;
    entry.details.state = row.revision.state;
    entry.details.approvedBy = row.revision.approvedBy;
    entry.details.approvedOn = row.revision.approvedOn;
    entry.keptAt = row.revision.keptAt;
    entry.notEnclosedReason = row.revision.notEnclosedReason;
    return entry;
}

bool isByReference(const EvidenceRow &row)
{
    return row.revision.fileClass == domain::FileClass::ByReference;
}

QString describe(const EvidenceRow &row)
{
    const domain::Revision &revision = row.revision;
    QStringList lines{
        Texts::tr("%1 revision %2 – %3").arg(row.document.number, revision.label, row.document.title)};
    if (isByReference(row)) {
        lines.append(Texts::tr("By reference, kept at: %1").arg(revision.keptAt));
        lines.append(Texts::tr("Not enclosed because: %1").arg(revision.notEnclosedReason));
    } else {
        lines.append(Texts::tr("%1, %2, SHA-256 %3…")
                         .arg(revision.fileName, base::humanBytes(revision.bytes), revision.sha256.left(12)));
        lines.append(word(revision.fileClass) +
                     (revision.classReason.isEmpty() ? QString() : QString(u": "_s + revision.classReason)));
    }
    if (revision.isSigned)
        lines.append(Texts::tr("Carries a digital signature."));
    if (!revision.approvedBy.isEmpty())
        lines.append(
            Texts::tr("Approved by %1 %2").arg(revision.approvedBy, word(revision.approvedOn)).trimmed());
    return lines.join(u'\n');
}

} // namespace ui
