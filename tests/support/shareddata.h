// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace testsupport
{

/// Folder of public test corpora beside the checkout; empty when there is none. Tests then say "no shared data".
QString sharedDataFolder();

/// Every file below `folder` of the shared data with one of the endings, sorted; empty when there is no shared data.
QStringList sharedFiles(const QString &folder, const QStringList &endings);

/// The checkout the tests were built from.
QString sourceFolder();

} // namespace testsupport
