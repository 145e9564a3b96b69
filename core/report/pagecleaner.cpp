// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pagecleaner.h"

#include <qpdf/Constants.h>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFAnnotationObjectHelper.hh>

#include <array>
#include <set>

namespace report::pdf {

namespace {

constexpr int kMostAnnotations = 20'000;

constexpr std::array kPageKeys{"/Type",     "/Contents", "/Resources", "/MediaBox", "/CropBox",
                               "/BleedBox", "/TrimBox",  "/ArtBox",    "/Rotate",   "/Group",
                               "/UserUnit", "/Annots",   "/Parent",    "/VP"};
constexpr std::array kLinkKeys{"/Rect", "/Border", "/BS", "/C", "/H", "/QuadPoints", "/F"};
constexpr std::array kMediaTypes{"/RichMedia", "/3D", "/Movie", "/Sound", "/Screen"};

template <typename List>
bool contains(const List &list, const std::string &name)
{
    return std::ranges::find(list, name) != list.end();
}

QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

std::string typeOf(Object annotation)
{
    const Object type = annotation.getKey("/Subtype");
    return type.isName() ? type.getName() : std::string();
}

bool showsText(Object look)
{
    if (!look.isStream())
        return false;
    try {
        const auto bytes = look.getStreamData(qpdf_dl_generalized);
        const std::string_view content(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
        return content.contains("Tj") || content.contains("TJ");
    } catch (const std::exception &) {
        return false;
    }
}

/// One line of Latin letters.
bool isPlainValue(QPDFFormFieldObjectHelper &field)
{
    const QString value = QString::fromStdString(field.getValueAsString());
    constexpr int kSeveralLines = 1 << 12;
    const bool isOneLine = !field.isText() || (field.getFlags() & kSeveralLines) == 0;
    return isOneLine && std::ranges::all_of(value, [](QChar c) { return c >= u' ' && c.unicode() < 0x100; });
}

/// Direct values only: nothing of the source may hang on a copied link.
Object plainCopy(Object value)
{
    return value.isIndirect() ? (value.isStream() ? Object::newNull() : value.shallowCopy()) : value;
}

} // namespace

PageCleaner::PageCleaner(SourceDocument &source, std::string namePrefix)
    : m_source(source), m_namePrefix(std::move(namePrefix))
{
    if (!source.pdf().getRoot().getKey("/AcroForm").isDictionary())
        return;
    try {
        m_form = std::make_unique<QPDFAcroFormDocumentHelper>(source.pdf());
        m_drawsFields = m_form->getNeedAppearances();
    } catch (const std::exception &) {
        m_form.reset(); // a broken form tree: the widgets' own appearances are still drawn
    }
}

PageCleaner::~PageCleaner() = default;

void PageCleaner::note(const QString &what)
{
    if (!m_source.facts.dropped.contains(what))
        m_source.facts.dropped.append(what);
}

void PageCleaner::clean(Object page)
{
    if (page.hasKey("/AA"))
        note(QStringLiteral("automatic actions"));
    for (const auto &[key, value] : page.getDictAsMap()) {
        if (!contains(kPageKeys, key))
            page.removeKey(key);
    }
    cleanAnnotations(page, rotation(page));
}

void PageCleaner::cleanAnnotations(Object page, int rotate)
{
    const Object annotations = page.getKey("/Annots");
    Object kept = Object::newArray();
    Overlay overlay;
    std::set<QPDFObjGen> seen;
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems() && i < kMostAnnotations; ++i) {
        const Object annotation = annotations.getArrayItem(i);
        if (!annotation.isDictionary() ||
            (annotation.isIndirect() && !seen.insert(annotation.getObjGen()).second))
            continue;
        noteActions(annotation);
        if (typeOf(annotation) == "/Link")
            cleanLink(page, annotation, kept);
        else
            flatten(annotation, rotate, overlay);
    }
    page.removeKey("/Annots");
    if (kept.getArrayNItems() > 0)
        page.replaceKey("/Annots", kept);
    if (overlay.draw.empty())
        return;
    Object saved = Object::newDictionary();
    saved.replaceKey("/XObject", overlay.forms);
    saved.replaceKey("/Draw", Object::newString(overlay.draw));
    page.replaceKey(kOverlay, saved);
}

void PageCleaner::noteActions(Object annotation)
{
    if (annotation.hasKey("/AA"))
        note(QStringLiteral("automatic actions"));
    const Object action = annotation.getKey("/A");
    if (!action.isDictionary() || !action.getKey("/S").isName())
        return;
    const std::string kind = action.getKey("/S").getName();
    if (kind == "/JavaScript")
        note(QStringLiteral("JavaScript"));
    else if (kind == "/Launch")
        note(QStringLiteral("actions that start programs"));
    else if (kind == "/SubmitForm" || kind == "/ImportData")
        note(QStringLiteral("actions that send or fetch data"));
}

void PageCleaner::cleanLink(Object page, Object annotation, Object kept)
{
    if (!rect(annotation.getKey("/Rect")))
        return;
    Object link = Object::newDictionary();
    link.replaceKey("/Type", Object::newName("/Annot"));
    link.replaceKey("/Subtype", Object::newName("/Link"));
    for (const char *key : kLinkKeys) {
        if (annotation.hasKey(key))
            link.replaceKey(key, plainCopy(annotation.getKey(key)));
    }
    if (setTarget(link, annotation))
        kept.appendItem(page.getOwningQPDF()->makeIndirectObject(link));
}

/// Gives `link` the target of `annotation`; false when it has none that may stay.
bool PageCleaner::setTarget(Object link, Object annotation)
{
    Object destination = annotation.getKey("/Dest");
    const Object action = annotation.getKey("/A");
    if (destination.isNull() && action.isDictionary()) {
        if (action.getKey("/S").isNameAndEquals("/URI")) {
            const auto address = harmlessAddress(action.getKey("/URI"));
            m_foreignLinks += address ? 0 : 1;
            if (!address)
                return false;
            Object follow = Object::newDictionary();
            follow.replaceKey("/S", Object::newName("/URI"));
            follow.replaceKey("/URI", Object::newString(*address));
            link.replaceKey("/A", follow);
            return true;
        }
        if (!action.getKey("/S").isNameAndEquals("/GoTo")) {
            ++m_foreignLinks;
            return false;
        }
        destination = action.getKey("/D");
    }
    const auto target = m_source.targets().resolve(destination);
    if (!target) {
        ++m_deadLinks;
        return false;
    }
    const auto name = TargetReader::nameOf(destination);
    link.replaceKey("/Dest", name ? Object::newString(m_namePrefix + *name)
                                  : destinationArray(*target, m_source.pages().at(size_t(target->page))));
    return true;
}

/// Draws the value of a field whose file leaves that to the reader. A value that qpdf cannot set (several lines,
/// letters outside Latin) keeps the look it has.
void PageCleaner::drawField(QPDFAnnotationObjectHelper &annotation)
{
    QPDFFormFieldObjectHelper field = m_form->getFieldForAnnotation(annotation);
    if (!field.isText() && !field.isChoice())
        return;
    if (showsText(annotation.getAppearanceStream("/N")) && !isPlainValue(field))
        return;
    try {
        field.generateAppearance(annotation);
        Object look = annotation.getAppearanceStream("/N");
        // The new look is a filter over the old one, which a copy of the stream would not have.
        if (look.isStream())
            look.replaceStreamData(look.getStreamData(qpdf_dl_specialized), Object::newNull(), Object::newNull());
    } catch (const std::exception &) {
        note(QStringLiteral("the look of a form field (it could not be drawn)"));
    }
}

Object PageCleaner::appearance(QPDFAnnotationObjectHelper &annotation, bool isWidget)
{
    if (isWidget && m_form && m_drawsFields)
        drawField(annotation);
    Object stream = annotation.getAppearanceStream("/N");
    if (!stream.isStream())
        return Object::newNull();
    Object dict = stream.getDict();
    const Object layer = annotation.getObjectHandle().getKey("/OC");
    if (layer.isDictionary() && !dict.hasKey("/OC"))
        dict.replaceKey("/OC", layer);
    if (!isWidget || !m_form)
        return stream;
    Object resources = dict.getKey("/Resources").isDictionary() ? dict.getKey("/Resources").shallowCopy()
                                                                : Object::newDictionary();
    const Object standard = m_form->getFieldForAnnotation(annotation).getDefaultResources();
    if (standard.isDictionary())
        resources.mergeResources(standard);
    dict.replaceKey("/Resources", resources);
    return stream;
}

void PageCleaner::flatten(Object annotation, int rotate, Overlay &overlay)
{
    const std::string type = typeOf(annotation);
    if (type == "/Popup")
        return; // the window of a comment, never part of the page
    if (contains(kMediaTypes, type))
        note(QStringLiteral("multimedia (its still picture stays)"));
    if (type == "/FileAttachment")
        note(QStringLiteral("embedded files"));
    QPDFAnnotationObjectHelper helper(annotation);
    const bool isWidget = type == "/Widget";
    if ((helper.getFlags() & (an_hidden | an_no_view)) != 0 || !rect(annotation.getKey("/Rect")))
        return;
    const Object form = appearance(helper, isWidget);
    if (!form.isStream()) {
        m_invisible += isWidget ? 0 : 1;
        return;
    }
    const std::string name = "/Ga" + std::to_string(overlay.forms.getKeys().size());
    const std::string draw = helper.getPageContentForAppearance(name, rotate, 0, an_hidden | an_no_view);
    if (draw.empty())
        return;
    overlay.forms.replaceKey(name, form);
    overlay.draw += draw;
    if (!isWidget)
        note(QStringLiteral("comments and drawings (made part of the page)"));
}

void PageCleaner::finish()
{
    if (m_deadLinks > 0)
        note(counted(m_deadLinks, QStringLiteral("1 link without a target"),
                     QStringLiteral("%1 links without a target")));
    if (m_foreignLinks > 0)
        note(counted(m_foreignLinks, QStringLiteral("1 link to another file or program"),
                     QStringLiteral("%1 links to other files or programs")));
    if (m_invisible > 0)
        note(counted(m_invisible, QStringLiteral("1 annotation without an appearance"),
                     QStringLiteral("%1 annotations without an appearance")));
}

} // namespace report::pdf
