// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sourcedocument.h"

class QPDFAcroFormDocumentHelper;
class QPDFAnnotationObjectHelper;

namespace report::pdf {

/// Prepares the pages of a source for copying: only what shows stays. Page dictionaries keep the keys we
/// know; links keep targets inside the document (names get `namePrefix`) and harmless addresses; all other
/// annotations become an overlay, see kOverlay. Adds what went to facts.dropped.
class PageCleaner
{
public:
    PageCleaner(SourceDocument &source, std::string namePrefix);
    ~PageCleaner();

    void clean(Object page);

    /// Call once after the last page: puts the counts into facts.dropped.
    void finish();

    /// Key of a cleaned page under which its flattened annotations lie: a dictionary with /XObject (name →
    /// form) and /Draw (a string: the content that draws them). Never written; PageFrame takes it away.
    static constexpr const char *kOverlay = "/GesperOverlay";

private:
    struct Overlay
    {
        Object forms = Object::newDictionary();
        std::string draw;
    };

    void cleanAnnotations(Object page, int rotate);
    void cleanLink(Object page, Object annotation, Object kept);
    bool setTarget(Object link, Object annotation);
    void flatten(Object annotation, int rotate, Overlay &overlay);
    void drawField(QPDFAnnotationObjectHelper &annotation);
    Object appearance(QPDFAnnotationObjectHelper &annotation, bool isWidget);
    void noteActions(Object annotation);
    void note(const QString &what);

    SourceDocument &m_source;
    std::string m_namePrefix;
    std::unique_ptr<QPDFAcroFormDocumentHelper> m_form;
    bool m_drawsFields = false; ///< the file leaves it to the reader to draw the values of its fields
    int m_deadLinks = 0;
    int m_foreignLinks = 0;
    int m_invisible = 0;
};

} // namespace report::pdf
