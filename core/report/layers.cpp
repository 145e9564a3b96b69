// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "layers.h"

#include <set>

namespace report::pdf {

namespace {

constexpr int kMostGroups = 10'000;

std::vector<Object> dictionaries(Object array)
{
    std::vector<Object> result;
    for (int i = 0; array.isArray() && i < array.getArrayNItems() && i < kMostGroups; ++i) {
        const Object item = array.getArrayItem(i);
        if (item.isDictionary())
            result.push_back(item);
    }
    return result;
}

std::set<QPDFObjGen> groupSet(Object array)
{
    std::set<QPDFObjGen> result;
    for (const Object &group : dictionaries(array))
        result.insert(group.getObjGen());
    return result;
}

Object arrayOf(const std::vector<Object> &items)
{
    return Object::newArray(items);
}

} // namespace

Object LayerMerger::mapped(Object groups) const
{
    Object result = Object::newArray();
    for (const Object &group : dictionaries(groups)) {
        const auto known = m_groups.find(group.getObjGen());
        if (known != m_groups.end())
            result.appendItem(known->second);
    }
    return result;
}

int LayerMerger::add(QPDF &source, const QString &label)
{
    const Object properties = source.getRoot().getKey("/OCProperties");
    if (!properties.isDictionary())
        return 0;
    Object standard = properties.getKey("/D");
    if (!standard.isDictionary())
        standard = Object::newDictionary();
    const bool offAtFirst = standard.getKey("/BaseState").isNameAndEquals("/OFF");
    const auto on = groupSet(standard.getKey("/ON"));
    const auto off = groupSet(standard.getKey("/OFF"));
    const size_t hiddenBefore = m_hidden.size();
    Object order = Object::newArray();
    order.appendItem(text(label));
    m_groups.clear();
    for (const Object &group : dictionaries(properties.getKey("/OCGs"))) {
        if (!group.isIndirect() || m_groups.contains(group.getObjGen()))
            continue;
        const Object copy = m_out.copyForeignObject(group);
        m_groups.emplace(group.getObjGen(), copy);
        m_all.push_back(copy);
        order.appendItem(copy);
        if (off.contains(group.getObjGen()) || (offAtFirst && !on.contains(group.getObjGen())))
            m_hidden.push_back(copy);
    }
    if (m_groups.empty())
        return 0;
    m_order.push_back(order);
    addAutomatic(standard.getKey("/AS"));
    const Object radio = standard.getKey("/RBGroups");
    for (int i = 0; radio.isArray() && i < radio.getArrayNItems() && i < kMostGroups; ++i)
        m_radio.push_back(mapped(radio.getArrayItem(i)));
    return int(m_hidden.size() - hiddenBefore);
}

/// States that follow from an event (viewing, printing) rather than from the lists.
void LayerMerger::addAutomatic(Object automatic)
{
    for (Object rule : dictionaries(automatic)) {
        Object copy = Object::newDictionary();
        Object categories = Object::newArray();
        const Object named = rule.getKey("/Category");
        for (int i = 0; named.isArray() && i < named.getArrayNItems() && i < 16; ++i) {
            if (named.getArrayItem(i).isName())
                categories.appendItem(Object::newName(named.getArrayItem(i).getName()));
        }
        if (!rule.getKey("/Event").isName() || categories.getArrayNItems() == 0)
            continue;
        copy.replaceKey("/Event", Object::newName(rule.getKey("/Event").getName()));
        copy.replaceKey("/Category", categories);
        copy.replaceKey("/OCGs", mapped(rule.getKey("/OCGs")));
        m_automatic.push_back(copy);
    }
}

void LayerMerger::finish()
{
    if (m_all.empty())
        return;
    Object standard = Object::newDictionary();
    standard.replaceKey("/BaseState", Object::newName("/ON"));
    standard.replaceKey("/OFF", arrayOf(m_hidden));
    standard.replaceKey("/Order", arrayOf(m_order));
    if (!m_radio.empty())
        standard.replaceKey("/RBGroups", arrayOf(m_radio));
    if (!m_automatic.empty())
        standard.replaceKey("/AS", arrayOf(m_automatic));
    Object properties = Object::newDictionary();
    properties.replaceKey("/OCGs", arrayOf(m_all));
    properties.replaceKey("/D", standard);
    m_out.getRoot().replaceKey("/OCProperties", m_out.makeIndirectObject(properties));
}

} // namespace report::pdf
