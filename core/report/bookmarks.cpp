// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "bookmarks.h"

#include <base/text.h>

#include <set>

namespace report::pdf {

namespace {

constexpr int kDeepest = 32;
constexpr int kMost = 50'000;
constexpr qsizetype kLongestTitle = 1000;

class Reader
{
public:
    explicit Reader(const TargetReader &targets) : m_targets(targets) {}

    std::vector<Bookmark> readSiblings(Object first, int depth)
    {
        std::vector<Bookmark> result;
        for (Object item = first; item.isDictionary(); item = item.getKey("/Next")) {
            if (depth > kDeepest || ++m_count > kMost || !item.isIndirect() ||
                !m_seen.insert(item.getObjGen()).second) {
                read.isCut = true;
                break;
            }
            Bookmark bookmark = readOne(item);
            bookmark.children = readSiblings(item.getKey("/First"), depth + 1);
            if (bookmark.target || !bookmark.address.empty() || !bookmark.children.empty())
                result.push_back(std::move(bookmark));
        }
        return result;
    }

    ReadBookmarks read;

private:
    Bookmark readOne(Object item)
    {
        Bookmark bookmark;
        bookmark.title = base::elided(base::singleLine(text(item.getKey("/Title"))), kLongestTitle);
        int count = 0;
        bookmark.isOpen = item.getKey("/Count").getValueAsInt(count) && count > 0;
        const Object action = item.getKey("/A");
        const bool isAction = action.isDictionary();
        if (item.hasKey("/Dest"))
            bookmark.target = m_targets.resolve(item.getKey("/Dest"));
        else if (isAction && action.getKey("/S").isNameAndEquals("/GoTo"))
            bookmark.target = m_targets.resolve(action.getKey("/D"));
        else if (isAction && action.getKey("/S").isNameAndEquals("/URI"))
            bookmark.address = harmlessAddress(action.getKey("/URI")).value_or(std::string());
        const bool leads = item.hasKey("/Dest") || isAction;
        read.dead += leads && !bookmark.target && bookmark.address.empty() ? 1 : 0;
        return bookmark;
    }

    const TargetReader &m_targets;
    std::set<QPDFObjGen> m_seen;
    int m_count = 0;
};

Object makeItem(QPDF &document, const Bookmark &bookmark, Object parent)
{
    Object item = document.makeIndirectObject(Object::newDictionary());
    item.replaceKey("/Title", text(bookmark.title));
    item.replaceKey("/Parent", parent);
    if (!bookmark.destination.isNull()) {
        item.replaceKey("/Dest", bookmark.destination);
    } else if (!bookmark.address.empty()) {
        Object action = Object::newDictionary();
        action.replaceKey("/S", Object::newName("/URI"));
        action.replaceKey("/URI", Object::newString(bookmark.address));
        item.replaceKey("/A", action);
    }
    return item;
}

/// Hangs `children` below `parent`; gives the number of entries that are visible when `parent` is open.
int hang(QPDF &document, Object parent, const std::vector<Bookmark> &children)
{
    Object before = Object::newNull();
    int visible = 0;
    for (const Bookmark &child : children) {
        Object item = makeItem(document, child, parent);
        if (before.isNull())
            parent.replaceKey("/First", item);
        else {
            item.replaceKey("/Prev", before);
            before.replaceKey("/Next", item);
        }
        const int below = hang(document, item, child.children);
        if (below > 0)
            item.replaceKey("/Count", Object::newInteger(child.isOpen ? below : -below));
        visible += 1 + (child.isOpen ? below : 0);
        before = item;
    }
    if (!before.isNull())
        parent.replaceKey("/Last", before);
    return visible;
}

} // namespace

ReadBookmarks readBookmarks(QPDF &document, const TargetReader &targets)
{
    Reader reader(targets);
    const Object outlines = document.getRoot().getKey("/Outlines");
    if (outlines.isDictionary())
        reader.read.top = reader.readSiblings(outlines.getKey("/First"), 0);
    return std::move(reader.read);
}

void writeBookmarks(QPDF &document, const std::vector<Bookmark> &top)
{
    if (top.empty()) {
        document.getRoot().removeKey("/Outlines");
        return;
    }
    Object root = document.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", Object::newName("/Outlines"));
    root.replaceKey("/Count", Object::newInteger(hang(document, root, top)));
    document.getRoot().replaceKey("/Outlines", root);
}

} // namespace report::pdf
