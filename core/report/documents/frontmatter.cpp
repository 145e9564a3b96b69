// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "frontmatter.h"

#include <domain/names.h>

using namespace Qt::StringLiterals;

namespace report
{

namespace
{

QString classText(const DocumentInput &input)
{
    QStringList texts;
    for (const domain::DeviceId id : input.devices) {
        const domain::Device &device = *domain::deviceOf(input.data, id);
        texts.append(device.deviceClass.isEmpty() ? u"%1: class not stated"_s.arg(device.name)
                                                  : u"%1: class %2"_s.arg(device.name, device.deviceClass));
    }
    return texts.join(u'\n');
}

QString packText(const QList<const domain::Pack *> &packs)
{
    QStringList texts;
    for (const domain::Pack *pack : packs)
        texts.append(u"%1, edition %2, law as of %3"_s.arg(pack->title, pack->edition,
                                                           pack->dateOfLaw.toString(Qt::ISODate)));
    return texts.join(u'\n');
}

QString remarkCounts(const domain::CheckReport &check)
{
    return u"%1 errors, %2 warnings, %3 notes"_s.arg(check.count(domain::Severity::Error))
        .arg(check.count(domain::Severity::Warning))
        .arg(check.count(domain::Severity::Note));
}

QList<Block> cover(const DocumentInput &input, const QString &title)
{
    QList<Block> blocks;
    blocks.append(paragraph(title, ParagraphStyle::Title));
    blocks.append(paragraph(deviceNames(input), ParagraphStyle::Subtitle));
    blocks.append(factTable({{u"Manufacturer"_s, input.data.manufacturer.name + u'\n' + input.data.manufacturer.address},
                             {u"Regulation"_s, domain::officialNumber(input.data.info.regulation)},
                             {u"Class"_s, classText(input)},
                             {u"Date"_s, input.moment.date().toString(Qt::ISODate)},
                             {u"State"_s, input.draft ? u"DRAFT"_s : u"Final"_s}}));
    return blocks;
}

QList<Block> controlPage(const Scope &scope, const QList<const domain::Pack *> &packs)
{
    const DocumentInput &input = scope.input();
    QList<Block> blocks{PageBreak{}, Heading{1, {Span{u"Document control"_s, false, false, false, {}, {}}}, u"control"_s}};
    blocks.append(factTable(
        {{u"Project"_s, u"%1 (%2)"_s.arg(input.data.info.title, input.data.info.uuid)},
         {u"Made at"_s, input.moment.toString(Qt::ISODate)},
         {u"Made with"_s, u"Gesper %1"_s.arg(input.programVersion)},
         {u"Devices in scope"_s, deviceNames(input)},
         {u"Follows"_s, packText(packs)},
         {u"Evidence cited"_s, u"%1 revisions"_s.arg(scope.cited().size())},
         {u"State of the history"_s, input.auditHead},
         {u"Remarks"_s, remarkCounts(input.check)}}));
    blocks.append(paragraph(input.closingSentence, ParagraphStyle::Small));
    blocks.append(paragraph(u"This document states what the manufacturer decided, by whom, and on which evidence. The "
                            "program that made it judges none of it."_s,
                            ParagraphStyle::Small));
    if (!input.draft)
        return blocks;
    blocks.append(Heading{2, {Span{u"Why this is a draft"_s, false, false, false, {}, {}}}, {}});
    List reasons;
    for (const QString &reason : input.draftReasons)
        reasons.items.append({{Span{reason, false, false, false, {}, {}}}, {}});
    if (reasons.items.isEmpty())
        reasons.items.append({{Span{u"It was asked for as a draft; nothing stands against a final document."_s, false,
                                    false, false, {}, {}}},
                              {}});
    blocks.append(reasons);
    return blocks;
}

} // namespace

QString deviceNames(const DocumentInput &input)
{
    QStringList names;
    for (const domain::DeviceId id : input.devices)
        names.append(domain::deviceOf(input.data, id)->name);
    return names.join(u", "_s);
}

Part frontMatter(const Scope &scope, const QString &title, const QList<const domain::Pack *> &packs, int depth)
{
    Part part;
    part.blocks = cover(scope.input(), title) + controlPage(scope, packs);
    part.blocks.append(PageBreak{});
    part.blocks.append(Heading{1, {Span{u"Contents"_s, false, false, false, {}, {}}}, {}});
    part.blocks.append(Contents{depth});
    return part;
}

} // namespace report
