// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

/// What a report is made of before it is laid out. Plain values; no fonts, no positions.
namespace report
{

/// A run of text with one look. `target`: name of a destination in the document (see Heading::destination,
/// Paragraph::destination, Insertion::destinationPrefix), makes the run a link. `url`: an external link.
struct Span {
    QString text;
    bool bold = false;
    bool italic = false;
    bool code = false;
    QString target;
    QString url;

    bool operator==(const Span &) const = default;
};

using RichText = QList<Span>;

/// A label stands above what it names and is never parted from it.
enum class ParagraphStyle { Body, Small, Quote, Code, Remark, Title, Subtitle, Caption, Label };

struct Heading {
    int level = 1; ///< 1 to 6; levels 1 to 4 go into the outline and the contents
    RichText text;
    QString destination; ///< name other runs link to; unique in the document; may be empty
};

struct Paragraph {
    RichText text;
    ParagraphStyle style = ParagraphStyle::Body;
    QString destination;
};

struct List {
    bool ordered = false;
    struct Item {
        RichText text;
        QList<List> nested;
    };
    QList<Item> items;
};

struct Cell {
    QList<Paragraph> paragraphs;
    bool shaded = false;
};

/// Columns share the width by weight, or by what stands in them. The header rows repeat on every page. Rows break across
/// pages without losing a line; where one goes on, its first cell says so. `destination` of a row names the row's first
/// line.
struct Table {
    struct Column {
        double weight = 1;
    };
    struct Row {
        QList<Cell> cells; ///< as many as columns, or one that spans all
        QString destination;
        int outlineLevel = 0; ///< 0: no entry in the outline
        QString outlineTitle;
        QString label = {}; ///< "17.2", what the row is called where it goes on; empty: a short first cell names it
    };
    QList<Column> columns;
    QList<Row> header;
    QList<Row> rows;
    bool small = false; ///< set in the smaller table size
    bool fitsContent = false; ///< the columns' weights do not count
    QString goesOn = QStringLiteral("%1 continued");
};

struct PageBreak {
};

/// The contents: every heading of levels 1 to `depth` that follows, with its page number, as links.
struct Contents {
    int depth = 3;
};

/// Pages of another PDF that assembly puts here. They count in the page numbers. A link to page n of it is
/// `destinationPrefix + "-p" + n`, n from 1; `destinationPrefix` alone leads to its first page.
struct Insertion {
    QString key;    ///< the caller's name for the file, given back in Rendered::insertions
    qint64 pages = 0;
    QString destinationPrefix;
    QString outlineTitle; ///< entry in the outline, below the heading before it
};

using Block = std::variant<Heading, Paragraph, List, Table, PageBreak, Contents, Insertion>;

/// A run of pages with one orientation.
struct Part {
    bool landscape = false;
    QList<Block> blocks;
};

struct DocumentDefinition {
    QString title;
    QString language;   ///< BCP 47
    QString headerLeft; ///< on every page but the first: device, manufacturer
    QString headerRight;
    QString footerLeft; ///< on every page; the footer's right side is "page x of y" (`pageOf`)
    QString pageOf;     ///< "Page %1 of %2"
    QString draftMark;  ///< printed across every page when not empty: "DRAFT"
    bool hasCover = false; ///< the first page carries neither header nor footer
    QList<Part> parts;
};

} // namespace report
