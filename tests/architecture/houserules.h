// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

/// The rules of the house that a compiler does not keep. Paths are relative to the checkout, with slashes.
namespace houserules {

/// Reads every source below `root` (core, ui, app, tests) and says what breaks a rule: "core/x/y.h:12: …".
QStringList brokenBySources(const QString &root);

/// Reads every text a user may see below `root` (core, ui, app, templates, resources, translations,
/// packaging/doc, README, CHANGELOG) and names each use of the word that Gesper never says.
QStringList forbiddenWords(const QString &root);

/// Number of files that brokenBySources() reads: a scan of nothing must not pass.
qsizetype sourceCount(const QString &root);

} // namespace houserules
