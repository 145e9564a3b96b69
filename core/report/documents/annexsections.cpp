// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "annexsections.h"

#include "fieldvalues.h"
#include "referencelinks.h"

#include "../markdown.h"
#include "../template.h"
#include "../texts.h"

#include <base/inenglish.h>
#include <base/text.h>
#include <domain/names.h>

using namespace Qt::StringLiterals;

namespace report
{

namespace
{

struct FilledText {
    QList<domain::DeviceId> devices;
    QString text;
};

/// The section's text as it reads for each device; devices with equal texts together.
QList<FilledText> filledTexts(const Scope &scope, const domain::Pack &pack, const domain::Requirement &row,
                              QStringList &remarks)
{
    QList<FilledText> texts;
    for (const domain::DeviceId device : scope.input().devices) {
        const domain::Section *section = scope.section(row.id, device);
        if (!section || section->text.trimmed().isEmpty())
            continue;
        const QVariantHash values = fieldValues(scope.input().data, device);
        const base::InLanguageOfWindow remarksAreForThePerson;
        const auto filled = fillTemplate(section->text, values);
        const QString place = domain::placeName(pack, row);
        if (!filled)
            remarks.append(u"%1: %2"_s.arg(place, filled.error().message));
        for (const QString &remark : filled ? filled->remarks : QStringList())
            remarks.append(u"%1: %2"_s.arg(place, remark));
        for (const QString &field : filled ? filled->unresolved : QStringList())
            remarks.append(Texts::tr("%1: the field %2 is empty for %3.")
                               .arg(place, base::elided(field, 80),
                                    domain::deviceOf(scope.input().data, device)->name));
        const QString text = filled ? filled->markdown : section->text;
        const auto same = std::ranges::find(texts, text, &FilledText::text);
        if (same != texts.end())
            same->devices.append(device);
        else
            texts.append({{device}, text});
    }
    remarks.removeDuplicates();
    return texts;
}

void noteUnknown(const domain::Pack &pack, const domain::Requirement &row, QStringList references, QStringList &remarks)
{
    const base::InLanguageOfWindow remarksAreForThePerson;
    references.removeDuplicates();
    for (const QString &reference : std::as_const(references))
        remarks.append(Texts::tr("%1: %2 names no evidence of this project.")
                           .arg(domain::placeName(pack, row), base::elided(reference, 80)));
}

void addTexts(const Scope &scope, const QList<FilledText> &texts, int level, QList<Block> &blocks,
              QStringList &unknownReferences)
{
    for (const FilledText &text : texts) {
        if (texts.size() > 1 || text.devices.size() < scope.input().devices.size())
            blocks.append(paragraph(u"For %1:"_s.arg(domain::printDevices(scope.input().data, text.devices)),
                                    ParagraphStyle::Label));
        QList<Block> written = fromMarkdown(text.text, level);
        unknownReferences += linkReferences(scope, written);
        blocks += written;
    }
}

void addAnswer(const Scope &scope, const domain::AnswerBook &book, qsizetype index, QList<Block> &blocks)
{
    const QList<DeviceGroup> groups = scope.groups(book, index);
    for (const DeviceGroup &group : groups) {
        const QString label = scope.groupLabel(groups, group);
        const QString prefix = label.isEmpty() ? QString() : label + u": "_s;
        if (group.answer.applies() == domain::Applicability::No)
            blocks.append(paragraph(prefix + u"Does not apply. "_s + group.answer.answer->justification));
        List list;
        for (const domain::Citation *citation : group.answer.citations)
            list.items.append({citationParagraph(scope, *citation).text, {}});
        if (list.items.isEmpty())
            continue;
        blocks.append(paragraph(prefix + u"Evidence"_s, ParagraphStyle::Label));
        blocks.append(list);
    }
}

int levelOf(const domain::Pack &pack, qsizetype index)
{
    return std::min(6, int(pack.ancestors(index).size()) + 1);
}

} // namespace

QList<Block> annexBlocks(const Scope &scope, const domain::Pack &pack, qsizetype from, qsizetype to,
                         QStringList &remarks)
{
    QList<Block> blocks;
    const domain::AnswerBook &book = scope.book(pack);
    for (qsizetype i = from; i < to; ++i) {
        const domain::Requirement &row = pack.requirements.at(i);
        const bool isAnnex = row.kind == domain::RequirementKind::Annex;
        const QString title = isAnnex ? u"%1 Annex %2: %3"_s.arg(domain::shortName(pack.regulation), pack.annex, row.title)
                                      : row.ref + u"  "_s + row.title;
        const int level = levelOf(pack, i);
        blocks.append(Heading{level, {Span{title, false, false, false, {}, {}}}, clauseTarget(row.id)});
        const qsizetype before = blocks.size();
        QStringList unknown;
        addTexts(scope, filledTexts(scope, pack, row, remarks), level, blocks, unknown);
        noteUnknown(pack, row, unknown, remarks);
        addAnswer(scope, book, i, blocks);
        if (row.answerable && blocks.size() == before)
            blocks.append(paragraph(u"Nothing has been written here."_s, ParagraphStyle::Remark));
    }
    return blocks;
}

} // namespace report
