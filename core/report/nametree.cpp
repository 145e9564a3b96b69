// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "nametree.h"

#include <vector>

namespace report::pdf {

namespace {

constexpr size_t kPerNode = 64;

struct Node
{
    Object object;
    std::string first;
    std::string last;
};

Object limits(const std::string &first, const std::string &last)
{
    return Object::newArray({Object::newString(first), Object::newString(last)});
}

std::vector<Node> makeLeaves(QPDF &document, const std::map<std::string, Object> &names)
{
    std::vector<Node> leaves;
    for (auto at = names.begin(); at != names.end();) {
        Node leaf{document.makeIndirectObject(Object::newDictionary()), at->first, at->first};
        Object pairs = Object::newArray();
        for (size_t n = 0; n < kPerNode && at != names.end(); ++n, ++at) {
            pairs.appendItem(Object::newString(at->first));
            pairs.appendItem(at->second);
            leaf.last = at->first;
        }
        leaf.object.replaceKey("/Names", pairs);
        leaf.object.replaceKey("/Limits", limits(leaf.first, leaf.last));
        leaves.push_back(leaf);
    }
    return leaves;
}

std::vector<Node> makeLevel(QPDF &document, const std::vector<Node> &below)
{
    std::vector<Node> level;
    for (size_t start = 0; start < below.size(); start += kPerNode) {
        const size_t end = std::min(below.size(), start + kPerNode);
        Object kids = Object::newArray();
        for (size_t i = start; i < end; ++i)
            kids.appendItem(below[i].object);
        Node node{document.makeIndirectObject(Object::newDictionary()), below[start].first,
                  below[end - 1].last};
        node.object.replaceKey("/Kids", kids);
        node.object.replaceKey("/Limits", limits(node.first, node.last));
        level.push_back(node);
    }
    return level;
}

} // namespace

Object makeNameTree(QPDF &document, const std::map<std::string, Object> &names)
{
    if (names.empty())
        return Object::newNull();
    std::vector<Node> level = makeLeaves(document, names);
    while (level.size() > 1)
        level = makeLevel(document, level);
    level.front().object.removeKey("/Limits"); // the root has none
    return level.front().object;
}

} // namespace report::pdf
