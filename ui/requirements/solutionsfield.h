// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/gridfield.h"

#include <catalog/catalog.h>

namespace ui
{

/// The standards, common specifications and other solutions of an answer, as rows of a GridField.
GridField *createSolutionsField(QWidget *parent);
void setSolutions(GridField *field, const QList<domain::Solution> &solutions);
QList<domain::Solution> solutionsFrom(const QList<QStringList> &rows);
/// Offers the standards of the catalogue while a name is typed: the clause's own first.
void suggestStandards(GridField *field, const catalog::Catalog &catalog, const catalog::Catalog::Row &row);

} // namespace ui
