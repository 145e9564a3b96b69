// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "combine.h"

#include <base/text.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evidence
{

namespace
{

using domain::FileClass;

constexpr qsizetype kLongestQuote = 160;

Inspection attachmentOnly(Inspection found, const QString &reason)
{
    found.fileClass = FileClass::AttachmentOnly;
    found.reason = reason;
    found.dropped.clear();
    return found;
}

QString reasonNotToMerge(const Inspection &reading, const MergeOutcome &merge)
{
    if (reading.fileClass == FileClass::AttachmentOnly && !reading.reason.isEmpty())
        return reading.reason;
    if (merge.isEncrypted)
        return u"It is encrypted; it goes in as an attachment."_s;
    if (!merge.merges && merge.reason.isEmpty())
        return u"Its pages cannot be put into another PDF; it goes in as an attachment."_s;
    if (!merge.merges)
        return merge.reason;
    return merge.pages < 1 ? u"It is a PDF without pages."_s : QString();
}

/// Every repair begins with "file is damaged"; the next warning says what was wrong.
QString repairs(const MergeOutcome &merge)
{
    const auto telling =
        std::ranges::find_if(merge.warnings, [](const QString &w) { return w != "file is damaged"_L1; });
    const QString quote = telling == merge.warnings.end() ? merge.warnings.first() : *telling;
    return u"It is damaged; its pages are taken from a repaired copy (%1)."_s.arg(
        base::elided(base::singleLine(quote), kLongestQuote));
}

/// The most important thing that is not as it should be; empty for a sound file.
QString warning(const Inspection &reading, const MergeOutcome &merge)
{
    const qint64 read = reading.pages.value_or(0);
    if (read != merge.pages)
        return u"It is damaged: %1 pages readable of %2."_s.arg(std::min(read, merge.pages))
            .arg(std::max(read, merge.pages));
    if (!merge.warnings.isEmpty())
        return repairs(merge);
    if (reading.fileClass == FileClass::SoundWithWarnings && reading.pagesWithoutText < read)
        return reading.reason;
    if (merge.isSigned)
        return u"It is digitally signed: the original goes in as an attachment, with a view of its pages."_s;
    if (merge.hiddenLayers > 0)
        return merge.hiddenLayers == 1
            ? u"It has a hidden layer, which stays hidden; its content is in the file."_s
            : u"It has %1 hidden layers, which stay hidden; their content is in the file."_s.arg(merge.hiddenLayers);
    if (!merge.dropped.isEmpty())
        return u"The copy of its pages does not carry: %1."_s.arg(
            base::elided(merge.dropped.join(u", "_s), kLongestQuote));
    return reading.fileClass == FileClass::SoundWithWarnings ? reading.reason : QString();
}

} // namespace

Inspection combined(Inspection reading, const MergeOutcome &merge)
{
    reading.isSigned = merge.isSigned;
    reading.isEncrypted = reading.isEncrypted || merge.isEncrypted;
    if (const QString reason = reasonNotToMerge(reading, merge); !reason.isEmpty())
        return attachmentOnly(std::move(reading), reason);
    reading.reason = warning(reading, merge);
    reading.fileClass = reading.reason.isEmpty() ? FileClass::Sound : FileClass::SoundWithWarnings;
    reading.pages = merge.pages;
    reading.dropped = merge.dropped;
    return reading;
}

} // namespace evidence
