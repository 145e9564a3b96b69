// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historynames.h"

namespace ui
{

/// "17.2", "Annex II 6.1(b)": what people call the clause with that id.
QString clauseText(const QString &clause);

/// What people call a row in a sentence: "17.2 for Alpha", "VV-012 revision 3", "the device Alpha".
QString rowText(const domain::Entity &row, const HistoryNames &names);

/// What a field is called: "justification".
QString fieldText(domain::EntityKind kind, const QString &field);

/// A field's value in words; empty where it is unset or there is no row.
QString valueText(const std::optional<domain::Entity> &row, const QString &field, const HistoryNames &names);

} // namespace ui
