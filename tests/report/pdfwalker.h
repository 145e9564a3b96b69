// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>

#include <memory>

class QPDF;

namespace testpdf {

/// Looks into a finished PDF with qpdf, independent of the code under test.
class Walker
{
public:
    explicit Walker(const QString &path);
    ~Walker();

    int pages() const;

    /// Links and bookmarks, of all kinds, whose target is not a page of this file: "page 3: name".
    QStringList deadTargets() const;
    int links() const;

    /// Every name in order, as text; empty when the tree is not sorted or broken.
    QStringList names() const;

    /// Page index from 0 that a name leads to; -1 when nowhere.
    int pageOf(const QString &name) const;

    /// The outline, one line an entry, indented by two spaces a level: "Title -> page".
    QStringList outline() const;

    /// The label a reader shows for page `index`.
    QString label(int index) const;

    /// The whole file as one uncompressed text: for "does not contain".
    QByteArray allText() const;

    QString info(const char *key) const;
    QByteArray xmp() const;
    QStringList attachments() const;
    QByteArray attachment(const QString &name) const;

    /// Fonts without an embedded file, by name, of fonts whose name has a subset tag or is Noto.
    QStringList fontsNotEmbedded() const;

    QPDF &pdf() const { return *m_pdf; }

private:
    std::shared_ptr<QPDF> m_pdf;
};

} // namespace testpdf
