// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "filefacts.h"
#include "filename.h"
#include "inspection.h"
#include "pdfreading.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

using domain::FileClass;

const QString kNoText = u"No page has text that can be searched; it may be a scan."_s;

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

void classPdf(Inspection &found, const PdfReading &reading, const QString &mismatch)
{
    found.pages = reading.pages;
    found.pageLabels = reading.pageLabels;
    found.isEncrypted = reading.isEncrypted;
    found.pagesWithoutText = reading.pagesWithoutText;
    found.pagesNotLookedAt = reading.pagesNotLookedAt;
    found.reason = joined(mismatch, reading.problem);
    const qint64 pages = reading.pages.value_or(0);
    if (reading.pages && pages == 0)
        found.reason = joined(mismatch, u"It is a PDF without pages."_s);
    if (pages == 0)
        found.fileClass = FileClass::AttachmentOnly;
    else if (!found.reason.isEmpty())
        found.fileClass = FileClass::SoundWithWarnings;
    else if (reading.pagesWithoutText == pages) {
        found.fileClass = FileClass::SoundWithWarnings;
        found.reason = kNoText;
    } else
        found.fileClass = FileClass::Sound;
}

void classOther(Inspection &found, const QString &mismatch)
{
    found.fileClass = FileClass::AttachmentOnly;
    if (found.bytes == 0)
        found.reason = u"The file is empty (0 bytes); it is kept as it is."_s;
    else if (!mismatch.isEmpty())
        found.reason = mismatch + u" It goes in as an attachment."_s;
    else
        found.reason = u"It is no PDF (%1); it goes in as an attachment."_s.arg(wordsFor(found.mediaType));
}

} // namespace

bool saysNoText(const QString &reason)
{
    return reason.contains(kNoText);
}

bool saysPassword(const QString &reason)
{
    return reason.contains("protected by a password"_L1) || reason.contains("encrypted"_L1);
}

base::Result<Inspection> inspectFile(const QString &path)
{
    const auto facts = factsOf(path, base::SilentJob());
    if (!facts)
        return base::fail(facts.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Io, u"%1 cannot be opened: %2."_s.arg(path, file.errorString()));
    const MediaType type = mediaTypeOf(file);
    file.close();
    Inspection found;
    found.sha256 = facts->sha256;
    found.bytes = facts->bytes;
    found.mediaType = type.name;
    const QString mismatch = nameMismatch(QFileInfo(path).fileName(), type);
    if (type.name == "application/pdf"_L1)
        classPdf(found, readPdf(path), mismatch);
    else
        classOther(found, mismatch);
    return found;
}

} // namespace evidence
