// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

#include <domain/checker.h>
#include <project/exportdocument.h>
#include <project/names.h>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

QJsonObject remarkJson(const domain::Remark &remark)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"rule"_s, remark.rule},
            {u"severity"_s, domain::nameOf(remark.severity)},
            {u"place"_s, remark.place.text},
            {u"clause"_s, orNull(remark.place.clause)},
            {u"field"_s, orNull(remark.place.field)},
            {u"message"_s, remark.message},
            {u"advice"_s, remark.advice}};
}

void printRemark(const domain::Remark &remark)
{
    print(u"%1  %2: %3 %4 [%5]"_s.arg(domain::nameOf(remark.severity), -7)
              .arg(shown(remark.place.text), shown(remark.message), shown(remark.advice), remark.rule));
}

} // namespace

Outcome runCheck(const Context &context)
{
    const auto opened = openProject(context, storage::OpenMode::ReadOnly);
    if (!opened)
        return base::fail(opened.error());
    const domain::ProjectData &data = (*opened)->data();
    const auto devices = project::devicesByName(data, context.arguments.devices);
    if (!devices)
        return base::fail(devices.error());
    const domain::CheckReport report = project::checkProject(data, context.environment, *devices);
    QJsonArray array;
    for (const domain::Remark &remark : report.remarks) {
        array.append(remarkJson(remark));
        if (!context.arguments.json)
            printRemark(remark);
    }
    if (context.arguments.json)
        printJson(array);
    const auto say = context.arguments.json ? tell : print;
    say(domain::closingSentence(report));
    for (const QString &sentence : report.notLookedAt)
        say(u"Not looked at: "_s + sentence);
    return report.count(domain::Severity::Error) > 0 ? 1 : 0;
}

} // namespace cli
