// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

namespace samples {

using namespace Qt::StringLiterals;
using namespace report;

RichText text(const QString &content)
{
    Span span;
    span.text = content;
    return {span};
}

RichText linkTo(const QString &content, const QString &target)
{
    RichText made = text(content);
    made.first().target = target;
    return made;
}

Paragraph paragraph(const QString &content, ParagraphStyle style)
{
    Paragraph made;
    made.text = text(content);
    made.style = style;
    return made;
}

Heading heading(int level, const QString &content, const QString &destination)
{
    Heading made;
    made.level = level;
    made.text = text(content);
    made.destination = destination;
    return made;
}

Cell cell(const QString &content)
{
    Cell made;
    made.paragraphs.append(paragraph(content));
    return made;
}

Table::Row row(const QStringList &cells)
{
    Table::Row made;
    for (const QString &content : cells)
        made.cells.append(cell(content));
    return made;
}

Table table(qsizetype columns)
{
    Table made;
    made.columns.resize(columns);
    QStringList titles;
    for (qsizetype i = 0; i < columns; ++i)
        titles.append(QString(QChar(u'A' + char16_t(i))));
    made.header.append(row(titles));
    return made;
}

QString prose(int words, int seed)
{
    static const QStringList vocabulary =
        u"the device shall achieve its intended performance and during normal conditions of use be safe so "
        u"that "
        "residual risks which remain office affine efficient controls manufacturer patients users benefits"_s
            .split(u' ');
    QStringList made;
    for (int i = 0; i < words; ++i)
        made.append(vocabulary.at((i * 7 + seed * 5 + i / 3) % vocabulary.size()));
    return made.join(u' ');
}

DocumentDefinition document(const QList<Block> &blocks)
{
    DocumentDefinition made;
    made.title = u"Technical documentation"_s;
    made.language = u"en"_s;
    made.headerLeft = u"CardioSense ECG patch"_s;
    made.headerRight = u"Example Medical GmbH"_s;
    made.footerLeft = u"TD-001, revision 3"_s;
    made.pageOf = u"Page %1 of %2"_s;
    Part part;
    part.blocks = blocks;
    made.parts.append(part);
    return made;
}

DocumentDefinition checklist(int rows)
{
    Table checks = table(0);
    checks.small = true;
    for (const double weight : {0.6, 2.2, 0.9, 2.2, 1.6, 2.5}) {
        Table::Column column;
        column.weight = weight;
        checks.columns.append(column);
    }
    checks.header = {
        row({u"Ref"_s, u"Requirement"_s, u"Applies"_s, u"Justification"_s, u"Solutions"_s, u"Evidence"_s})};
    for (int i = 0; i < rows; ++i) {
        Table::Row made = row({u"17.%1"_s.arg(i),
                               prose(20 + i % 30, i),
                               u"Yes"_s,
                               prose(10 + i % 20, i),
                               u"EN ISO 14971:2019 + A11:2021"_s,
                               {}});
        made.cells.last().paragraphs.first().text =
            linkTo(u"VV-012 revision 3, page %1"_s.arg(i % 12 + 1), u"VV-p%1"_s.arg(i % 12 + 1));
        made.destination = u"row-%1"_s.arg(i);
        checks.rows.append(made);
    }
    DocumentDefinition made = document({heading(1, u"Checklist"_s), checks});
    made.parts.first().landscape = true;
    return made;
}

DocumentDefinition fullDocument()
{
    List nested{true, {{text(u"first step"_s), {}}, {text(u"second step"_s), {}}}};
    List list{false, {{text(prose(12)), {}}, {text(prose(20)), {nested}}}};
    Table risks = table(3);
    for (int i = 0; i < 5; ++i)
        risks.rows.append(row({u"R-%1"_s.arg(i), prose(14, i), u"Acceptable ✓"_s}));
    Insertion evidence;
    evidence.key = u"vv12"_s;
    evidence.pages = 12;
    evidence.destinationPrefix = u"VV"_s;
    evidence.outlineTitle = u"VV-012 Bench test report"_s;
    DocumentDefinition made = document(
        {paragraph(u"Technical documentation"_s, ParagraphStyle::Title),
         paragraph(u"CardioSense ECG patch"_s, ParagraphStyle::Subtitle),
         PageBreak{},
         heading(1, u"Contents"_s),
         Contents{},
         heading(1, u"Device description"_s, u"sec-1"_s),
         paragraph(prose(150)),
         heading(2, u"Variants"_s),
         list,
         paragraph(prose(30), ParagraphStyle::Quote),
         paragraph(prose(30), ParagraphStyle::Remark),
         paragraph(u"if (a != b)\n    return c;"_s, ParagraphStyle::Code),
         paragraph(u"Table 1: Risks"_s, ParagraphStyle::Caption),
         risks,
         heading(1, u"Scripts"_s),
         paragraph(u"Ασφάλεια Безопасность السلامة בטיחות सुरक्षा ความปลอดภัย 用户手册 取扱説明書 カナ 안전"_s),
         heading(1, u"Evidence"_s),
         evidence,
         heading(1, u"Closing"_s),
         paragraph(prose(40))});
    made.hasCover = true;
    made.draftMark = u"DRAFT"_s;
    made.parts.insert(1, checklist(30).parts.first());
    return made;
}

} // namespace samples
