// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pdfobjects.h"

#include <map>
#include <vector>

/// Where links and bookmarks of one document lead.
namespace report::pdf {

/// A place in the document: page by index, and the view ("/XYZ", left, top, zoom …) as scalars.
struct Target
{
    int page = 0;
    std::vector<Object> view;
};

/// An external address a reader may follow.
std::optional<std::string> harmlessAddress(Object uri);

/// The destinations of one opened document. Reads the name tree and the old /Dests once, with guards against
/// loops, depth and number.
class TargetReader
{
public:
    TargetReader(QPDF &document, const std::vector<Object> &pages);

    /// The place a destination (array, name, string or dictionary with /D) leads to, if it does.
    std::optional<Target> resolve(Object destination) const;

    /// The key under which a destination by name is found in names().
    static std::optional<std::string> nameOf(Object destination);

    /// Every name that leads to a page, by its bytes.
    const std::map<std::string, Target> &names() const { return m_names; }

private:
    void readTree(Object node);
    void readPairs(Object pairs);
    std::optional<Target> fromArray(Object array) const;
    std::optional<int> pageIndex(Object page) const;

    std::map<QPDFObjGen, int> m_pages;
    std::map<std::string, Target> m_names;
};

/// The array form of `target` in the document that owns `page`.
Object destinationArray(const Target &target, Object page);

} // namespace report::pdf
