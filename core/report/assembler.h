// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bookmarks.h"
#include "layers.h"
#include "pagecleaner.h"
#include "stampsheet.h"

#include <set>

namespace report::pdf {

/// One insertion: which pages, how they are named, marked and labelled.
struct EvidenceOrder
{
    QString key;
    QString who;               ///< for messages
    qint64 pages = 0;          ///< promised; 0: as many as there are
    QString destinationPrefix; ///< empty: no names
    QString stamp;             ///< empty: the pages stay as they are
    QString stampTarget;
    QString labelPrefix;
    bool mayBeDamaged = false; ///< broken page contents are written anew, as far as they can be read
    bool isTrial = false; ///< wrap every page even without a stamp, and decode the content for the warnings
};

/// What came of one insertion.
struct AddedEvidence
{
    SourceFacts facts;
    qint64 pages = 0;
    std::vector<std::string> warnings; ///< repairs qpdf made
    std::vector<Bookmark> bookmarks;   ///< with destinations in the document that is written
};

/// Builds one document out of a base and evidence, page after page. Everything throws; see pdferrors.h.
class Assembler
{
public:
    Assembler(SourcePool &pool, base::JobContext &job);

    QPDF &out() { return *m_out; }
    void setStamps(const StampSheet *stamps) { m_stamps = stamps; }

    /// The base is opened first; its pages are added one by one in between the evidence.
    void openBase(const QString &key);
    qint64 basePages() const { return qint64(m_base->pages().size()); }
    void addBasePage(qint64 index);

    AddedEvidence addEvidence(const EvidenceOrder &order);

    qint64 pageCount() const { return qint64(m_pages.size()); }
    Object page(qint64 index) const { return m_pages.at(size_t(index)); }

    /// After the last page: base names, the name tree, layers, page labels. Fails when a link of the base or
    /// a stamp leads nowhere.
    void finish();

    const std::string &version() const { return m_version; }

private:
    struct Copied
    {
        std::vector<Object> pages;
        std::string namePrefix;
    };

    void check() const;
    void reportPage(const QString &who);
    Object copyPage(Object page, QPDF &out);
    Copied copyPages(SourceDocument &source, const EvidenceOrder &order);
    void stampPages(const EvidenceOrder &order, const SourceFacts &facts, const std::vector<Object> &pages);
    void nameSource(const SourceDocument &source, const Copied &copied);
    void namePages(const EvidenceOrder &order, const std::vector<Object> &pages);
    void addName(const std::string &key, Object destination);
    void collectBaseLinks(Object page);
    void nameBase();
    void checkLinks() const;
    void startLabels(const std::string &prefix, qint64 first);
    std::string freePrefix();
    void raiseVersion(const std::string &version);

    SourcePool &m_pool;
    base::JobContext &m_job;
    std::shared_ptr<QPDF> m_out;
    const StampSheet *m_stamps = nullptr;
    std::unique_ptr<SourceDocument> m_base;
    std::vector<Object> m_basePages;           ///< in out
    std::map<std::string, Target> m_baseNames; ///< by their one form
    std::vector<Object> m_pages;
    std::map<std::string, Object> m_names;
    std::set<std::string> m_linked; ///< keys that links of ours lead to
    LayerMerger m_layers;
    Object m_labels = Object::newArray();
    bool m_baseLabelOpen = false;
    int m_documents = 0;
    std::string m_version = "1.7";
};

/// What the stamp of a signed document says behind the page number.
QString unsignedMark();

/// The place at the top left, as a reader sees it, of `page`; `top` points below its upper edge.
Object topOf(Object page, double top = 0);

} // namespace report::pdf
