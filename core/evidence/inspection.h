// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>
#include <domain/entities.h>

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// Looks into foreign files. The functions that open them run in `gesper-worker` only.
namespace evidence
{

/// Limits for one request to the worker.
struct Limits
{
    int seconds = 20; ///< of the clock on the wall; one more for every 20 MB of the file
    qint64 memoryBytes = qint64(1) << 30;
};

/// What was found in a file.
struct Inspection
{
    QString sha256; ///< of the bytes that were inspected
    qint64 bytes = 0;
    QString mediaType; ///< by content: "application/pdf", "image/png", "application/vnd.openxmlformats-…"
    domain::FileClass fileClass = domain::FileClass::AttachmentOnly;
    QString reason; ///< one sentence for the class; empty for a sound file
    std::optional<qint64> pages;
    QStringList pageLabels; ///< of the pages, empty when the file has none
    bool isSigned = false;
    bool isEncrypted = false;
    qint64 pagesWithoutText = 0; ///< pages no word was found on ("not searchable")
    qint64 pagesNotLookedAt = 0; ///< pages of a very long or slow file that were not searched for words
    QStringList dropped; ///< what a merged copy will not carry: "JavaScript", "form fields (flattened)" …

    bool operator==(const Inspection &) const = default;
    QJsonObject toJson() const;

    /// Strict: every field has to be there, of its type and in its range. Error: Corrupt.
    static base::Result<Inspection> fromJson(const QJsonObject &json);
};

/// What an Inspection's reason, kept with the revision, says of a file.
bool saysNoText(const QString &reason);   ///< no page has text that can be searched
bool saysPassword(const QString &reason); ///< it cannot be read without a password or key

/// Opens `path` and classes it by what reading alone shows; a PDF needs combined() after it. Runs inside the
/// worker; never crashes on purpose, but may, on a hostile file. Errors: NotFound, Usage (no regular file),
/// Io, Conflict (the file changed meanwhile).
base::Result<Inspection> inspectFile(const QString &path);

} // namespace evidence
