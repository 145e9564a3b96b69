// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scope.h"

namespace report
{

/// Makes of every "[[VV-012 rev 3, p. 14]]" in the blocks what a citation prints, as links to the evidence.
/// Code stays as it is, and so does a reference that names nothing: those are given back, as written.
QStringList linkReferences(const Scope &scope, QList<Block> &blocks);

} // namespace report
