// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "targets.h"

#include <QUrl>

#include <array>
#include <set>

namespace report::pdf {

namespace {

constexpr size_t kMostNames = 200'000;
constexpr size_t kMostNodes = 50'000;
constexpr int kMostViewItems = 4;

bool isView(const std::string &name)
{
    constexpr std::array kViews{"/XYZ", "/Fit", "/FitH", "/FitV", "/FitR", "/FitB", "/FitBH", "/FitBV"};
    return std::ranges::find(kViews, name) != kViews.end();
}

/// An old reader's /Dests and the values of the tree may both wrap the array in a dictionary.
Object unwrapped(Object value)
{
    return value.isDictionary() ? value.getKey("/D") : value;
}

} // namespace

std::optional<std::string> harmlessAddress(Object uri)
{
    if (!uri.isString() || uri.getStringValue().size() > 4096)
        return std::nullopt;
    const std::string bytes = uri.getStringValue();
    const QUrl url = QUrl::fromEncoded(QByteArray::fromStdString(bytes).trimmed());
    constexpr std::array kSchemes{"http", "https", "mailto", "ftp"};
    if (std::ranges::find(kSchemes, url.scheme().toStdString()) == kSchemes.end())
        return std::nullopt;
    return bytes;
}

TargetReader::TargetReader(QPDF &document, const std::vector<Object> &pages)
{
    for (size_t i = 0; i < pages.size(); ++i)
        m_pages.try_emplace(pages[i].getObjGen(), int(i));
    const Object names = document.getRoot().getKey("/Names");
    if (names.isDictionary())
        readTree(names.getKey("/Dests"));
    const Object old = document.getRoot().getKey("/Dests");
    if (!old.isDictionary())
        return;
    for (const auto &[name, value] : old.getDictAsMap()) {
        if (m_names.size() >= kMostNames)
            return;
        if (const auto target = fromArray(unwrapped(value)))
            m_names.try_emplace(name, *target);
    }
}

void TargetReader::readTree(Object node)
{
    std::vector<Object> waiting{node};
    std::set<QPDFObjGen> seen;
    size_t nodes = 0;
    while (!waiting.empty() && ++nodes < kMostNodes) {
        Object next = waiting.back();
        waiting.pop_back();
        if (!next.isDictionary() || (next.isIndirect() && !seen.insert(next.getObjGen()).second))
            continue;
        readPairs(next.getKey("/Names"));
        const Object kids = next.getKey("/Kids");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems() && waiting.size() < kMostNodes; ++i)
            waiting.push_back(kids.getArrayItem(i));
    }
}

void TargetReader::readPairs(Object pairs)
{
    if (!pairs.isArray())
        return;
    for (int i = 0; i + 1 < pairs.getArrayNItems() && m_names.size() < kMostNames; i += 2) {
        const auto name = nameOf(pairs.getArrayItem(i));
        const auto target = fromArray(unwrapped(pairs.getArrayItem(i + 1)));
        if (name && target)
            m_names.try_emplace(*name, *target);
    }
}

std::optional<std::string> TargetReader::nameOf(Object destination)
{
    if (destination.isString())
        return destination.getStringValue();
    if (destination.isName())
        return destination.getName(); // with its slash, so that it never meets a string
    return std::nullopt;
}

std::optional<int> TargetReader::pageIndex(Object page) const
{
    if (page.isDictionary()) {
        const auto known = m_pages.find(page.getObjGen());
        return page.isIndirect() && known != m_pages.end() ? std::optional(known->second) : std::nullopt;
    }
    int index = 0; // a page number is allowed for other files only, but some writers use it for their own
    if (page.getValueAsInt(index) && index >= 0 && size_t(index) < m_pages.size())
        return index;
    return std::nullopt;
}

std::optional<Target> TargetReader::fromArray(Object array) const
{
    if (!array.isArray() || array.getArrayNItems() < 1)
        return std::nullopt;
    const auto page = pageIndex(array.getArrayItem(0));
    if (!page)
        return std::nullopt;
    Target target{*page, {}};
    const Object view = array.getArrayItem(1);
    if (array.getArrayNItems() < 2 || !view.isName() || !isView(view.getName())) {
        target.view.push_back(Object::newName("/Fit"));
        return target;
    }
    target.view.push_back(Object::newName(view.getName()));
    for (int i = 2; i < array.getArrayNItems() && i < 2 + kMostViewItems; ++i) {
        double value = 0;
        const bool isNumber = array.getArrayItem(i).getValueAsNumber(value) && std::abs(value) < 1e9;
        target.view.push_back(isNumber ? Object::newReal(number(value)) : Object::newNull());
    }
    return target;
}

std::optional<Target> TargetReader::resolve(Object destination) const
{
    const Object plain = unwrapped(destination);
    const auto name = nameOf(plain);
    if (!name)
        return fromArray(plain);
    const auto known = m_names.find(*name);
    return known == m_names.end() ? std::nullopt : std::optional(known->second);
}

Object destinationArray(const Target &target, Object page)
{
    Object result = Object::newArray();
    result.appendItem(page);
    for (const Object &item : target.view)
        result.appendItem(item.isNull() ? Object::newNull() : item);
    return result;
}

} // namespace report::pdf
