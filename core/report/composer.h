// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pageflow.h"
#include "render.h"

#include <QHash>

namespace report {

/// What composing found out: the report for the caller, and the page numbers the next run needs.
struct LaidOutPages
{
    Rendered rendered;
    QHash<QString, qint64> pageOfHeading; ///< by destination; logical pages from 0
};

/// The destination of each heading, in the document's order: the caller's name, or one of ours.
QStringList headingDestinations(const DocumentDefinition &document);

/// One run over the document onto `sink`. `known`: what a run before found, for page numbers.
LaidOutPages layOut(const DocumentDefinition &document, const FontBook &fonts, PageSink &sink,
                    const LaidOutPages *known, WorkMeter &meter);

/// Sets a whole document into a flow of pages.
class Composer
{
public:
    /// `known`: what an earlier run over the same document found; null in the first run.
    Composer(const DocumentDefinition &document, PageFlow &flow, const LaidOutPages *known, WorkMeter &meter);

    /// Stops early, with an incomplete result, once the meter was told to.
    LaidOutPages compose();

private:
    void compose(const Heading &heading);
    void compose(const Paragraph &paragraph);
    void compose(const List &list);
    void compose(const Table &table);
    void compose(const PageBreak &pageBreak);
    void compose(const Contents &contents);
    void compose(const Insertion &insertion);

    void composeItems(const List &list, int depth);
    void composeEntry(const Heading &heading, const QString &destination);
    /// Places a paragraph's lines over as many pages as it takes.
    void placeText(TextBlock &block, const TextStyle &style, qreal left, const QString &destination,
                   const QString &marker = {});
    qsizetype linesThatFit(const TextBlock &block, qsizetype from, const TextStyle &style);
    /// The height the blocks from `m_block + 1` on need so that what stands above them is not alone.
    qreal leadAfter(qsizetype block, int depth);
    qreal leadOf(const Block &block, qsizetype index, int depth);
    qreal leadOfText(const RichText &text, const TextStyle &style);
    qreal wholeHeight(const Paragraph &paragraph, const TextStyle &style);

    const DocumentDefinition &m_document;
    PageFlow &m_flow;
    const LaidOutPages *m_known;
    WorkMeter &m_meter;
    LaidOutPages m_result;
    QStringList m_headingNames;
    QList<const Heading *> m_headings;
    const Part *m_part = nullptr;
    qsizetype m_block = 0;
    qsizetype m_heading = 0;
    int m_headingLevel = 0;
};

} // namespace report
