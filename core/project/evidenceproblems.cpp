// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidenceproblems.h"

#include <evidence/inspection.h>

using namespace Qt::StringLiterals;

namespace project
{

QList<EvidenceProblem> problemsOf(const domain::Revision &revision)
{
    using enum EvidenceProblem;
    QList<EvidenceProblem> problems;
    const bool isLocked = evidence::saysPassword(revision.classReason) ||
                          revision.mediaType == "application/x-ole-encrypted-office"_L1;
    const bool isScan = evidence::saysNoText(revision.classReason);
    if (isScan)
        problems.append(NoText);
    if (isLocked)
        problems.append(Password);
    if (revision.isSigned)
        problems.append(Signed);
    if (revision.fileClass == domain::FileClass::ByReference)
        problems.append(ByReference);
    else if (revision.fileClass == domain::FileClass::AttachmentOnly && !isLocked)
        problems.append(AttachmentOnly);
    else if (revision.fileClass == domain::FileClass::SoundWithWarnings && !isScan)
        problems.append(Warnings);
    return problems;
}

} // namespace project
