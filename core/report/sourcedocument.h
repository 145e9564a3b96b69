// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcepool.h"
#include "targets.h"

namespace report::pdf {

/// What a document is and what its merged copy will not carry.
struct SourceFacts
{
    bool isEncrypted = false;
    bool isSigned = false;
    bool isTagged = false;
    qint64 declaredPages = 0; ///< what the page tree says; fewer may be readable
    std::string version;
    int hiddenLayers = 0; ///< stay hidden, their content stays in the file
    QStringList dropped;  ///< each once; without tags and hidden layers
};

/// One opened PDF: its pages, with inherited attributes, and its destinations. Throws on what cannot be read.
class SourceDocument
{
public:
    SourceDocument(SourcePool &pool, const QString &key, const QString &who);

    QPDF &pdf() { return *m_pdf; }
    std::vector<Object> &pages() { return m_pages; }
    const TargetReader &targets() const { return *m_targets; }

    SourceFacts facts;

private:
    void open(std::shared_ptr<InputSource> input, const QString &who);
    void refuseProtected(const QString &who);
    void readPages(const QString &who);

    std::shared_ptr<QPDF> m_pdf;
    std::vector<Object> m_pages;
    std::unique_ptr<TargetReader> m_targets;
};

/// Notes in `facts` what the catalog holds and a merged copy will not.
void inspectCatalog(QPDF &pdf, SourceFacts &facts);

} // namespace report::pdf
