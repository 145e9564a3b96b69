// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "outline.h"

#include "bookmarks.h"

namespace report
{

namespace
{

constexpr size_t kMostWarnings = 2000;

void append(QList<OutlineLine> &lines, const std::vector<pdf::Bookmark> &bookmarks, int depth)
{
    for (const pdf::Bookmark &bookmark : bookmarks) {
        const auto page = bookmark.target ? std::optional(bookmark.target->page) : std::nullopt;
        lines.append({depth, bookmark.title, page});
        append(lines, bookmark.children, depth + 1);
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
        append(lines, pdf::readBookmarks(*document, targets).top, 0);
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) {
        return {};
    }
    return lines;
}

} // namespace report
