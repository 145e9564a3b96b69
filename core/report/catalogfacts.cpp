// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sourcedocument.h"

#include <set>

namespace report::pdf {

namespace {

constexpr size_t kMostFields = 50'000;

void add(SourceFacts &facts, const QString &what)
{
    if (!facts.dropped.contains(what))
        facts.dropped.append(what);
}

bool isScript(Object action)
{
    return action.isDictionary() && action.getKey("/S").isNameAndEquals("/JavaScript");
}

bool hasSignature(Object form)
{
    std::vector<Object> waiting{form.getKey("/Fields")};
    std::set<QPDFObjGen> seen;
    for (size_t count = 0; !waiting.empty() && count < kMostFields; ++count) {
        const Object next = waiting.back();
        waiting.pop_back();
        for (int i = 0; next.isArray() && i < next.getArrayNItems() && waiting.size() < kMostFields; ++i)
            waiting.push_back(next.getArrayItem(i));
        if (!next.isDictionary() || (next.isIndirect() && !seen.insert(next.getObjGen()).second))
            continue;
        const Object value = next.getKey("/V");
        if (value.isDictionary() &&
            (value.hasKey("/ByteRange") || next.getKey("/FT").isNameAndEquals("/Sig")))
            return true;
        waiting.push_back(next.getKey("/Kids"));
    }
    return false;
}

void inspectForm(Object form, SourceFacts &facts)
{
    if (!form.isDictionary())
        return;
    facts.isSigned = hasSignature(form);
    if (facts.isSigned)
        add(facts, QStringLiteral("signatures (the copy is an unsigned view)"));
    if (form.hasKey("/XFA"))
        add(facts, QStringLiteral("XFA form"));
    const Object fields = form.getKey("/Fields");
    if (fields.isArray() && fields.getArrayNItems() > 0)
        add(facts, QStringLiteral("form fields (flattened)"));
}

void inspectNames(Object names, SourceFacts &facts)
{
    if (!names.isDictionary())
        return;
    if (names.hasKey("/JavaScript"))
        add(facts, QStringLiteral("JavaScript"));
    if (names.hasKey("/EmbeddedFiles"))
        add(facts, QStringLiteral("embedded files"));
}

} // namespace

void inspectCatalog(QPDF &pdf, SourceFacts &facts)
{
    const Object root = pdf.getRoot();
    inspectForm(root.getKey("/AcroForm"), facts);
    inspectNames(root.getKey("/Names"), facts);
    const Object opening = root.getKey("/OpenAction");
    if (isScript(opening))
        add(facts, QStringLiteral("JavaScript"));
    else if (opening.isDictionary() && !opening.getKey("/S").isNameAndEquals("/GoTo"))
        add(facts, QStringLiteral("actions on opening"));
    if (root.hasKey("/AA"))
        add(facts, QStringLiteral("automatic actions"));
    if (root.hasKey("/Collection"))
        add(facts, QStringLiteral("portfolio view"));
    facts.isTagged = root.hasKey("/StructTreeRoot");
}

} // namespace report::pdf
