// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "composition.h"

#include "annexsections.h"
#include "checklist.h"
#include "evidenceparts.h"
#include "frontmatter.h"

#include <base/inenglish.h>

#include <array>

using namespace Qt::StringLiterals;

namespace report
{

namespace
{

constexpr std::array kNames{std::pair{DocumentKind::GsprChecklist, "gspr-checklist"},
                            std::pair{DocumentKind::AnnexII, "annex-ii"}, std::pair{DocumentKind::AnnexIII, "annex-iii"},
                            std::pair{DocumentKind::TechnicalFile, "technical-file"}};

QString titleOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::GsprChecklist:
        return u"General safety and performance requirements: checklist"_s;
    case DocumentKind::AnnexII:
        return u"Technical documentation (Annex II)"_s;
    case DocumentKind::AnnexIII:
        return u"Technical documentation on post-market surveillance (Annex III)"_s;
    case DocumentKind::TechnicalFile:
        break;
    }
    return u"Technical documentation (Annex II and III)"_s;
}

DocumentDefinition frame(const DocumentInput &input, const QString &title)
{
    DocumentDefinition document;
    document.title = title + u": "_s + deviceNames(input);
    document.language = input.data.info.language;
    document.headerLeft = input.data.manufacturer.name;
    document.headerRight = deviceNames(input);
    document.footerLeft = title + u", "_s + input.moment.date().toString(Qt::ISODate);
    document.pageOf = u"Page %1 of %2"_s;
    document.draftMark = input.draft ? u"DRAFT"_s : QString();
    document.hasCover = true;
    return document;
}

/// Annex II with the checklist behind the rows of its section 4.
QList<Part> annexTwo(const Scope &scope, QStringList &remarks)
{
    const domain::Pack &pack = scope.annex(u"II"_s);
    const qsizetype five = pack.indexOfRef(u"5"_s).value_or(pack.requirements.size());
    Part before;
    before.blocks = annexBlocks(scope, pack, 0, five, remarks);
    Part after;
    after.blocks = annexBlocks(scope, pack, five, pack.requirements.size(), remarks);
    return {before, checklistPart(scope, 3), after};
}

Part annexThree(const Scope &scope, QStringList &remarks)
{
    const domain::Pack &pack = scope.annex(u"III"_s);
    Part part;
    part.blocks = annexBlocks(scope, pack, 0, pack.requirements.size(), remarks);
    return part;
}

QList<const domain::Pack *> packsOf(DocumentKind kind, const Scope &scope)
{
    switch (kind) {
    case DocumentKind::GsprChecklist:
        return {&scope.annex(u"I"_s)};
    case DocumentKind::AnnexII:
        return {&scope.annex(u"I"_s), &scope.annex(u"II"_s)};
    case DocumentKind::AnnexIII:
        return {&scope.annex(u"III"_s)};
    case DocumentKind::TechnicalFile:
        break;
    }
    return scope.input().packs;
}

QList<Part> bodyOf(DocumentKind kind, const Scope &scope, QStringList &remarks)
{
    switch (kind) {
    case DocumentKind::GsprChecklist:
        return {checklistPart(scope, 1)};
    case DocumentKind::AnnexII:
        return annexTwo(scope, remarks);
    case DocumentKind::AnnexIII:
        return {annexThree(scope, remarks)};
    case DocumentKind::TechnicalFile:
        break;
    }
    return annexTwo(scope, remarks) << annexThree(scope, remarks);
}

} // namespace

std::optional<DocumentKind> documentKindOf(const QString &name)
{
    for (const auto &[kind, candidate] : kNames) {
        if (name == QLatin1StringView(candidate))
            return kind;
    }
    return std::nullopt;
}

QString nameOf(DocumentKind kind)
{
    return QLatin1StringView(std::ranges::find(kNames, kind, [](const auto &pair) { return pair.first; })->second);
}

DocumentDefinition composeSection(const DocumentInput &input, const domain::Pack &pack, qsizetype row,
                                  QStringList &remarks)
{
    const base::InEnglish documentsAreEnglish;
    Scope scope(input, false);
    scope.collect({&pack});
    DocumentDefinition document = frame(input, u"%1 %2"_s.arg(pack.annex, pack.requirements.at(row).ref));
    document.hasCover = false;
    document.parts.append(Part{false, annexBlocks(scope, pack, row, row + 1, remarks)});
    return document;
}

Composition compose(DocumentKind kind, const DocumentInput &input, const QHash<QString, qint64> &insertionPages)
{
    const base::InEnglish documentsAreEnglish;
    const bool withEvidence = kind == DocumentKind::TechnicalFile;
    Scope scope(input, withEvidence);
    scope.collect(packsOf(kind, scope));
    Composition composition;
    composition.document = frame(input, titleOf(kind));
    composition.document.parts.append(frontMatter(scope, titleOf(kind), packsOf(kind, scope), 3));
    composition.document.parts += bodyOf(kind, scope, composition.remarks);
    composition.document.parts.append(evidenceIndex(scope, insertionPages));
    if (withEvidence)
        composition.document.parts.append(evidencePart(scope, composition));
    return composition;
}

} // namespace report
