// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace report
{

/// Whether and how the pages of a PDF can go into a technical file.
struct MergeTrial {
    bool merges = false;
    qint64 pages = 0;
    bool isEncrypted = false;
    bool isSigned = false;
    int hiddenLayers = 0; ///< they stay in the copy, hidden
    QStringList warnings; ///< repairs the library made, each once, at most 20
    QStringList dropped;  ///< what the merged copy will not carry: "JavaScript", "form fields (flattened)" …
    QString reason;       ///< why it does not merge, one sentence
};

/// Does to the file what assemble() would do, into nothing. Opens foreign bytes: runs in `gesper-worker` only.
MergeTrial tryMerge(const QString &path);

} // namespace report
