// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "outline.h"

#include "bookmarks.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

namespace report
{

namespace
{

constexpr size_t kMostWarnings = 2000;

/// The height that a view names, in the coordinates of its page.
std::optional<double> heightOf(const std::vector<pdf::Object> &view)
{
    constexpr std::pair<const char *, size_t> kPlaces[] = {{"/XYZ", 2}, {"/FitH", 1}, {"/FitBH", 1}, {"/FitR", 4}};
    if (view.empty() || !view.front().isName())
        return std::nullopt;
    for (const auto &[name, place] : kPlaces) {
        double height = 0;
        if (view.front().getName() == name && view.size() > place && view.at(place).getValueAsNumber(height))
            return height;
    }
    return std::nullopt;
}

/// As it is shown: from the top edge of the part that is cropped out. Turned pages are shown from their beginning.
std::optional<double> topOf(const pdf::Target &target, const std::vector<pdf::Object> &pages)
{
    const auto height = heightOf(target.view);
    if (!height)
        return std::nullopt;
    QPDFPageObjectHelper page(pages.at(size_t(target.page)));
    int turned = 0;
    if (page.getAttribute("/Rotate", false).getValueAsInt(turned) && turned % 360 != 0)
        return std::nullopt;
    const pdf::Object box = page.getCropBox();
    double one = 0;
    double other = 0;
    if (!box.isRectangle() || !box.getArrayItem(1).getValueAsNumber(one) ||
        !box.getArrayItem(3).getValueAsNumber(other))
        return std::nullopt;
    const auto [bottom, top] = std::minmax(one, other);
    return std::clamp(top - *height, 0.0, top - bottom);
}

void append(QList<OutlineLine> &lines, const std::vector<pdf::Bookmark> &bookmarks,
            const std::vector<pdf::Object> &pages, int depth)
{
    for (const pdf::Bookmark &bookmark : bookmarks) {
        OutlineLine line{depth, bookmark.title, std::nullopt, std::nullopt};
        if (bookmark.target) {
            line.page = bookmark.target->page;
            line.top = topOf(*bookmark.target, pages);
        }
        lines.append(line);
        append(lines, bookmark.children, pages, depth + 1);
    }
}

} // namespace

QList<OutlineLine> readOutline(const QString &path)
{
    QList<OutlineLine> lines;
    try {
        const auto document = QPDF::create();
        document->setSuppressWarnings(true);
        document->setMaxWarnings(kMostWarnings);
        document->processFile(path.toUtf8().constData());
        const std::vector<pdf::Object> pages = document->getAllPages();
        const pdf::TargetReader targets(*document, pages);
        append(lines, pdf::readBookmarks(*document, targets).top, pages, 0);
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) {
        return {};
    }
    return lines;
}

} // namespace report
