// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historynames.h"

namespace ui
{

/// What a change did, as a person would go on after the name of who did it: "set 17.2 to "applies", because
/// …". Rows that changed alike are told together; long texts are shortened.
QString changeText(const project::Change &change, const HistoryNames &names);

} // namespace ui
