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
        array.append(requirementJson(row));
        if (!context.arguments.json)
            print(u"%1 %2  %3"_s.arg(row.answerable ? u"\u2022"_s : u" "_s).arg(row.ref, -18).arg(row.title));
    }
    if (context.arguments.json)
        printJson(array);
    return 0;
}

} // namespace cli
