// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scope.h"

namespace report
{

/// Cover, document control page and contents.
Part frontMatter(const Scope &scope, const QString &title, const QList<const domain::Pack *> &packs, int depth);

/// "Decuvia patch, Decuvia app": the devices in scope.
QString deviceNames(const DocumentInput &input);

} // namespace report
