// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencetexts.h"

#include "models/shown.h"
#include "models/words.h"

#include <base/text.h>
#include <domain/keptwords.h>

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

QString stateSentence(const domain::Revision &revision)
{
    QString text = Texts::tr("State: %1").arg(word(revision.state));
    if (!revision.approvedBy.isEmpty() && revision.approvedOn)
        text += Texts::tr(", approved by %1 on %2").arg(revision.approvedBy, word(revision.approvedOn));
    else if (!revision.approvedBy.isEmpty())
        text += Texts::tr(", approved by %1").arg(revision.approvedBy);
    return text + u'.';
}

QString fileSentence(const domain::Revision &revision)
{
    QString text =
        Texts::tr("File: %1, %2").arg(base::singleLine(revision.fileName), sizeText(revision.bytes));
    if (revision.pages)
        text += u", "_s + Texts::tr("%n page(s)", nullptr, int(*revision.pages));
    return text + u'.';
}

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

QString describe(const EvidenceRow &row)
{
    const domain::Revision &revision = row.revision;
    QStringList lines{stateSentence(revision)};
    if (isByReference(row)) {
        lines.append(Texts::tr("By reference, kept at: %1").arg(revision.keptAt));
        lines.append(Texts::tr("Not enclosed because: %1").arg(revision.notEnclosedReason));
    } else {
        lines.append(fileSentence(revision));
    }
    const auto problems = project::problemsOf(revision);
    for (const project::EvidenceProblem problem : problems)
        lines.append(sentence(problem));
    if (problems.isEmpty())
        lines.append(Texts::tr("Text was found in it; no problem is known."));
    else if (!revision.classReason.isEmpty() && !problems.contains(project::EvidenceProblem::NoText))
        lines.append(Texts::tr("Found when it was added: %1").arg(domain::keptWords(revision.classReason)));
    return lines.join(u'\n');
}

} // namespace ui
