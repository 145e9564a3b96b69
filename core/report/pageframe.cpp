// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pageframe.h"

#include "pagecleaner.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace report::pdf {

namespace {

constexpr double kMargin = 12;

/// Concatenates streams when the file is written; nothing is held in memory before.
class JoinedContent final : public Object::StreamDataProvider
{
public:
    explicit JoinedContent(std::vector<Object> parts) : StreamDataProvider(true), m_parts(std::move(parts)) {}

    bool provideStreamData(const QPDFObjGen &, Pipeline *pipeline, bool, bool) override
    {
        for (Object &part : m_parts)
            pipePart(part, *pipeline);
        pipeline->finish();
        return true;
    }

private:
    /// A part may end in the middle of a line: a line end goes between. Of a damaged part goes in what can be
    /// decoded, as readers show it.
    static void pipePart(Object &part, Pipeline &pipeline)
    {
        class Unfinished final : public Pipeline
        {
        public:
            explicit Unfinished(Pipeline &next) : Pipeline("part", &next) {}
            void write(const unsigned char *data, size_t size) override { getNext()->write(data, size); }
            void finish() override { getNext()->writeCStr("\n"); }
        };
        Unfinished through(pipeline);
        part.pipeStreamData(&through, nullptr, 0, qpdf_dl_generalized, true, false);
    }

    std::vector<Object> m_parts;
};

} // namespace

std::vector<Object> contentParts(Object page)
{
    std::vector<Object> parts;
    const Object contents = page.getKey("/Contents");
    if (contents.isStream())
        parts.push_back(contents);
    for (int i = 0; contents.isArray() && i < contents.getArrayNItems(); ++i) {
        if (contents.getArrayItem(i).isStream())
            parts.push_back(contents.getArrayItem(i));
    }
    return parts;
}

namespace {

void dressAsForm(Object dict, Object page, const Rect &box)
{
    for (const char *foreign :
         {"/F", "/FFilter", "/FDecodeParms", "/Matrix", "/Ref", "/StructParents", "/AF"})
        dict.removeKey(foreign);
    dict.replaceKey("/Type", Object::newName("/XObject"));
    dict.replaceKey("/Subtype", Object::newName("/Form"));
    dict.replaceKey("/BBox", array(box));
    const Object resources = page.getKey("/Resources");
    dict.replaceKey("/Resources", resources.isDictionary() ? resources : Object::newDictionary());
    if (page.getKey("/Group").isDictionary())
        dict.replaceKey("/Group", page.getKey("/Group"));
}

std::string numbers(std::initializer_list<double> values)
{
    std::string line;
    for (const double value : values)
        line += number(value) + ' ';
    return line;
}

std::string clip(const Rect &box)
{
    return numbers({box.x0, box.y0, box.width(), box.height()}) + "re W n\n";
}

/// `box` with the band at the bottom a reader sees.
Rect grown(Rect box, int rotate, double band)
{
    switch (rotate) {
        case 90:
            box.x1 += band;
            break;
        case 180:
            box.y1 += band;
            break;
        case 270:
            box.x0 -= band;
            break;
        default:
            box.y0 -= band;
    }
    return box;
}

Rect bandOf(const Rect &before, const Rect &after, int rotate)
{
    switch (rotate) {
        case 90:
            return {before.x1, after.y0, after.x1, after.y1};
        case 180:
            return {after.x0, before.y1, after.x1, after.y1};
        case 270:
            return {after.x0, after.y0, before.x0, after.y1};
        default:
            return {after.x0, after.y0, after.x1, before.y0};
    }
}

/// Maps the band, seen upright from its visible bottom left corner, to user space; `s` user units to the
/// point.
std::string bandMatrix(const Rect &box, int rotate, double s)
{
    switch (rotate) {
        case 90:
            return numbers({0, s, -s, 0, box.x1, box.y0}) + "cm\n";
        case 180:
            return numbers({-s, 0, 0, -s, box.x1, box.y1}) + "cm\n";
        case 270:
            return numbers({0, -s, s, 0, box.x0, box.y1}) + "cm\n";
        default:
            return numbers({s, 0, 0, s, box.x0, box.y0}) + "cm\n";
    }
}

/// Takes the overlay off the page; its forms go into `forms`. Returns what draws it.
std::string takeOverlay(Object page, Object forms)
{
    Object overlay = page.getKey(PageCleaner::kOverlay);
    if (!overlay.isDictionary())
        return {};
    for (const auto &[name, form] : overlay.getKey("/XObject").getDictAsMap())
        forms.replaceKey(name, form);
    std::string draw = overlay.getKey("/Draw").getStringValue();
    page.removeKey(PageCleaner::kOverlay);
    return draw;
}

std::string drawStamp(const PageStamp &stamp, const Rect &box, int rotate, double unit, Object forms)
{
    double width = 0;
    for (const StampPiece &piece : stamp.pieces)
        width += piece.width;
    const double room = (rotate % 180 == 0 ? box.width() : box.height()) * unit;
    const double margin = room > 6 * kMargin ? kMargin : 0;
    const double shrink = width > 0 ? std::min(1.0, (room - 2 * margin) / width) : 1;
    std::string draw = "q\n" + bandMatrix(box, rotate, 1 / unit);
    draw += numbers({shrink, 0, 0, shrink, margin, 0}) + "cm\n";
    std::map<QPDFObjGen, std::string> named;
    double x = 0;
    for (StampPiece piece : stamp.pieces) {
        const auto [at, isNew] =
            named.try_emplace(piece.form.getObjGen(), "/Gs" + std::to_string(named.size()));
        if (isNew)
            forms.replaceKey(at->second, piece.form);
        draw += "q " + numbers({1, 0, 0, 1, x, 0}) + "cm " + at->second + " Do Q\n";
        x += piece.width;
    }
    return draw + "Q\n";
}

void addStampLink(QPDF &out, Object page, const Rect &band, const std::string &target)
{
    Object link = Object::newDictionary();
    link.replaceKey("/Type", Object::newName("/Annot"));
    link.replaceKey("/Subtype", Object::newName("/Link"));
    link.replaceKey("/Rect", array(band));
    link.replaceKey("/Border", Object::parse("[0 0 0]"));
    link.replaceKey("/F", Object::newInteger(4));
    link.replaceKey("/Dest", Object::newString(target));
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", Object::newArray());
    Object annotations = page.getKey("/Annots");
    annotations.appendItem(out.makeIndirectObject(link));
}

/// Makes room for the band in both boxes. Returns the band.
Rect grow(Object page, const Rect &visible, int rotate, double band)
{
    const Rect shown = grown(visible, rotate, band);
    const Rect media = rect(page.getKey("/MediaBox")).value_or(visible);
    page.replaceKey("/MediaBox", array({std::min(media.x0, shown.x0), std::min(media.y0, shown.y0),
                                        std::max(media.x1, shown.x1), std::max(media.y1, shown.y1)}));
    page.replaceKey("/CropBox", array(shown));
    return bandOf(visible, shown, rotate);
}

} // namespace

Object contentAsForm(QPDF &out, Object page, const Rect &box)
{
    const std::vector<Object> parts = contentParts(page);
    if (parts.empty())
        return Object::newNull();
    Object form;
    if (parts.size() == 1) {
        form = Object(parts.front()).copyStream();
    } else {
        form = out.newStream();
        form.replaceStreamData(std::make_shared<JoinedContent>(parts), Object::newNull(), Object::newNull());
    }
    dressAsForm(form.getDict(), page, box);
    return form;
}

void framePage(QPDF &out, Object page, const PageStamp &stamp, bool always)
{
    Object forms = Object::newDictionary();
    const std::string overlay = takeOverlay(page, forms);
    if (overlay.empty() && stamp.pieces.empty() && !always)
        return;
    const Rect visible = visibleBox(page);
    const int rotate = rotation(page);
    const double unit = userUnit(page);
    std::string behind = overlay.empty() ? std::string() : "q\n" + clip(visible) + overlay + "Q\n";
    const Object content = contentAsForm(out, page, visible);
    if (!stamp.pieces.empty()) {
        const Rect band = grow(page, visible, rotate, kStampBand / unit);
        behind += drawStamp(stamp, *rect(page.getKey("/CropBox")), rotate, unit, forms);
        if (!stamp.target.empty())
            addStampLink(out, page, band, stamp.target);
    }
    page.replaceKey("/Rotate", Object::newInteger(rotate));
    if (!content.isNull())
        forms.replaceKey("/Gc", content);
    Object resources = Object::newDictionary();
    resources.replaceKey("/XObject", forms);
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", out.newStream((content.isNull() ? "" : "q /Gc Do Q\n") + behind));
}

} // namespace report::pdf
