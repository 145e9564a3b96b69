// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "fonttags.h"

#include <base/sha256.h>

#include <map>

namespace report::pdf {

namespace {

/// Six capital letters from the font's bytes.
std::string tagOf(Object fontFile)
{
    const auto bytes = fontFile.getRawStreamData();
    const QByteArray digest = base::Sha256::of(
        QByteArrayView(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())));
    std::string tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + uchar(digest.at(i)) % 26);
    return tag;
}

Object fontFile(Object descriptor)
{
    for (const char *key : {"/FontFile2", "/FontFile3", "/FontFile"}) {
        if (descriptor.getKey(key).isStream())
            return descriptor.getKey(key);
    }
    return Object::newNull();
}

/// "/QPBAAA+Name" and "/Name" become "/TAG+Name".
Object tagged(Object name, const std::string &tag)
{
    std::string plain = name.getName().substr(1);
    if (plain.size() > 7 && plain[6] == '+')
        plain.erase(0, 7);
    return Object::newName("/" + tag + "+" + plain);
}

void rename(Object dict, const char *key, const std::string &tag)
{
    if (dict.getKey(key).isName())
        dict.replaceKey(key, tagged(dict.getKey(key), tag));
}

Object descriptorOf(Object font)
{
    const Object below = font.getKey("/DescendantFonts");
    const Object holder = below.isArray() ? below.getArrayItem(0) : font;
    return holder.isDictionary() ? holder.getKey("/FontDescriptor") : Object::newNull();
}

} // namespace

void pinFontTags(QPDF &document)
{
    std::map<QPDFObjGen, std::string> tags;
    const std::vector<Object> objects = document.getAllObjects();
    for (const Object &object : objects) {
        if (!object.isDictionaryOfType("/FontDescriptor") || !fontFile(object).isStream())
            continue;
        const std::string tag = tagOf(fontFile(object));
        tags.emplace(object.getObjGen(), tag);
        rename(object, "/FontName", tag);
    }
    for (const Object &object : objects) {
        if (!object.isDictionaryOfType("/Font"))
            continue;
        const auto known = tags.find(descriptorOf(object).getObjGen());
        if (known != tags.end())
            rename(object, "/BaseFont", known->second);
    }
}

} // namespace report::pdf
