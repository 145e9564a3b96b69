// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

QJsonObject requirementJson(const domain::Requirement &row)
{
    QJsonObject json{{u"id"_s, row.id},
                     {u"ref"_s, row.ref},
                     {u"parent"_s, row.parent ? QJsonValue(*row.parent) : QJsonValue()},
                     {u"kind"_s, domain::nameOf(row.kind)},
                     {u"answerable"_s, row.answerable},
                     {u"title"_s, row.title},
                     {u"summary"_s, row.summary},
                     {u"tags"_s, QJsonArray::fromStringList(row.tags)}};
    if (row.reason)
        json.insert(u"reason"_s, *row.reason);
    return json;
}

QJsonObject counterpartJson(const domain::Counterpart &counterpart)
{
    return {{u"id"_s, counterpart.id},
            {u"relation"_s, domain::nameOf(counterpart.likeness)},
            {u"difference"_s, counterpart.difference}};
}

QJsonObject adviceJson(const domain::Advice &advice)
{
    const auto array = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    return {{u"judgement"_s, array(advice.judgement)},
            {u"does_not_apply"_s, advice.doesNotApply},
            {u"think_of"_s, array(advice.thinkOf)},
            {u"methods"_s, array(advice.methods)},
            {u"evidence"_s, array(advice.evidence)},
            {u"standards"_s, array(advice.standards)},
            {u"guidance"_s, array(advice.guidance)},
            {u"related"_s, array(advice.related)},
            {u"counterpart"_s, advice.counterpart ? QJsonValue(counterpartJson(*advice.counterpart)) : QJsonValue()},
            {u"deficiency"_s, advice.deficiency},
            {u"search_words"_s, array(advice.searchWords)}};
}

void printList(const QString &title, const QStringList &items)
{
    if (!items.isEmpty())
        print(u"    %1: %2"_s.arg(title, items.join(u"; "_s)));
}

void printAdvice(const domain::Requirement &row)
{
    const domain::Advice &advice = row.advice;
    print(u"    "_s + row.summary);
    printList(u"To judge"_s, advice.judgement);
    printList(u"Think of"_s, advice.thinkOf);
    printList(u"Methods"_s, advice.methods);
    printList(u"Evidence"_s, advice.evidence);
    printList(u"Standards"_s, advice.standards);
    printList(u"Guidance"_s, advice.guidance);
    printList(u"See also"_s, advice.related);
    if (!advice.deficiency.isEmpty())
        printList(u"Often found wanting"_s, {advice.deficiency});
}

} // namespace

Outcome runRequirements(const Context &context)
{
    const domain::Pack *pack = context.environment.catalog.pack(context.arguments.pack);
    if (!pack)
        return base::fail(base::ErrorCode::NotFound,
                          u"There is no content pack \"%1\". `gesper-cli packs` lists what there is."_s.arg(
                              context.arguments.pack));
    QJsonArray array;
    for (const domain::Requirement &row : pack->requirements) {
        QJsonObject json = requirementJson(row);
        if (context.arguments.full)
            json.insert(u"advice"_s, adviceJson(row.advice));
        array.append(json);
        if (!context.arguments.json)
            print(u"%1 %2  %3"_s.arg(row.answerable ? u"\u2022"_s : u" "_s).arg(row.ref, -18).arg(row.title));
        if (!context.arguments.json && context.arguments.full)
            printAdvice(row);
    }
    if (context.arguments.json)
        printJson(array);
    return 0;
}

} // namespace cli
