// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <report/document.h>

/// Short ways to write down documents for tests.
namespace samples {

report::RichText text(const QString &text);
report::RichText linkTo(const QString &text, const QString &target);
report::Paragraph paragraph(const QString &text, report::ParagraphStyle style = report::ParagraphStyle::Body);
report::Heading heading(int level, const QString &text, const QString &destination = {});
report::Cell cell(const QString &text);
report::Table::Row row(const QStringList &cells);

/// A table with a header row "A", "B" … and columns of equal weight.
report::Table table(qsizetype columns);

/// `words` words of English that differ with `seed`.
QString prose(int words, int seed = 0);

/// One portrait part with these blocks, header, footer and "Page %1 of %2".
report::DocumentDefinition document(const QList<report::Block> &blocks);

/// Cover, contents, text, lists, tables, a landscape checklist, an insertion of 12 pages, every script.
report::DocumentDefinition fullDocument();

/// A landscape checklist of six columns.
report::DocumentDefinition checklist(int rows);

} // namespace samples
