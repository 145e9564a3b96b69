// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspection.h"

namespace evidence
{

/// What a trial merge of a PDF came to; the same meaning as report::MergeTrial, which this folder may not
/// know.
struct MergeOutcome
{
    bool merges = false;
    qint64 pages = 0;
    bool isEncrypted = false;
    bool isSigned = false;
    int hiddenLayers = 0; ///< they stay in the copy, hidden
    QStringList warnings; ///< repairs, each once
    QStringList dropped;  ///< what the merged copy will not carry
    QString reason;       ///< why it does not merge, one sentence
};

/// The class of a PDF from what reading and merging showed. The reason names the most important thing only:
/// what forbids merging, then lost pages, repairs, a name that lies, a signature, dropped parts, no text.
Inspection combined(Inspection reading, const MergeOutcome &merge);

} // namespace evidence
