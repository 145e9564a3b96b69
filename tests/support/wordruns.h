// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

/// For tests that compare our wording with somebody else's.
namespace testsupport
{

/// The words of a text in lower case, without punctuation.
QStringList words(const QString &text);

/// Every run of `length` words of a text, as one string each.
QSet<QString> runsOf(const QString &text, qsizetype length);

/// Every run of `length` words of the official acts and guidance beside the checkout; empty when they are not there.
QSet<QString> officialRuns(qsizetype length);

} // namespace testsupport
