// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCollator>
#include <QStringList>

namespace ui
{

/// How lists are ordered in the language of the window: "VV-2" before "VV-10", whatever the case, "ä" beside "a".
const QCollator &collator();

void sortByLanguage(QStringList &texts);

} // namespace ui
