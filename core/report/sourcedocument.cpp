// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sourcedocument.h"

#include "pdferrors.h"
#include "texts.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace report::pdf {

namespace {

/// A file that needs more repairs than this is not a document any more; qpdf's own tests hold one with a
/// million.
constexpr size_t kMostWarnings = 2000;
constexpr qint64 kMostPages = 200'000;

} // namespace

SourceDocument::SourceDocument(SourcePool &pool, const QString &key, const QString &who)
    : m_pdf(QPDF::create())
{
    m_pdf->setSuppressWarnings(true);
    m_pdf->setMaxWarnings(kMostWarnings);
    open(pool.source(key, who), who);
    pool.check();
    refuseProtected(who);
    facts.version = m_pdf->getPDFVersion();
    readPages(who);
    pool.check();
    m_targets = std::make_unique<TargetReader>(*m_pdf, m_pages);
    inspectCatalog(*m_pdf, facts);
    pool.check();
}

void SourceDocument::open(std::shared_ptr<InputSource> input, const QString &who)
{
    try {
        m_pdf->processInputSource(std::move(input));
    } catch (const QPDFExc &exception) {
        if (exception.getErrorCode() != qpdf_e_password)
            throw;
        throw Protected(
            {base::ErrorCode::Conflict,
             Texts::tr("The PDF of %1 opens with a password only; enclose it as an attachment or "
                            "store a copy without password.")
                 .arg(who),
             QString::fromUtf8(exception.what())});
    }
}

/// The author's wish is respected: pages that may not be copied go in as an attachment, unchanged.
void SourceDocument::refuseProtected(const QString &who)
{
    facts.isEncrypted = m_pdf->isEncrypted();
    if (!facts.isEncrypted)
        return;
    if (!m_pdf->ownerPasswordMatched() && !m_pdf->allowExtractAll())
        throw Protected(
            {base::ErrorCode::Conflict,
             Texts::tr("The author of the PDF of %1 forbids copying from it; enclose it as an "
                            "attachment or ask for an unprotected copy.")
                 .arg(who),
             {}});
    facts.dropped.append(QStringLiteral("encryption and its restrictions"));
}

void SourceDocument::readPages(const QString &who)
{
    const Object tree = m_pdf->getRoot().getKey("/Pages");
    long long declared = 0;
    if (tree.isDictionary() && tree.getKey("/Count").getValueAsInt(declared))
        facts.declaredPages = declared;
    m_pages = m_pdf->getAllPages();
    if (m_pages.empty() || qint64(m_pages.size()) > kMostPages)
        throw Failure({base::ErrorCode::Corrupt,
                       Texts::tr("The PDF of %1 has %2 readable pages; enclose it as an attachment.")
                           .arg(who)
                           .arg(m_pages.size()),
                       {}});
    QPDFPageDocumentHelper(*m_pdf).pushInheritedAttributesToPage();
}

} // namespace report::pdf
