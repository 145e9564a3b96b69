// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "verifyoutput.h"

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

QJsonObject entryJson(const storage::AuditEntry &entry)
{
    return {{u"serial"_s, entry.serial}, {u"change"_s, entry.change},
            {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
            {u"who"_s, entry.who},       {u"action"_s, entry.action},
            {u"kind"_s, entry.kind},     {u"entity"_s, entry.entity},
            {u"before"_s, entry.before}, {u"after"_s, entry.after},
            {u"reason"_s, entry.reason}, {u"hash"_s, entry.hash}};
}

} // namespace

Outcome runHistory(const Context &context)
{
    const auto opened = openProject(context, storage::OpenMode::ReadOnly);
    if (!opened)
        return base::fail(opened.error());
    if (context.arguments.verify) {
        ConsoleJob job;
        const auto report = (*opened)->file().verify(false, job);
        if (!report)
            return base::fail(report.error());
        return printVerification(*report, false, context.arguments.json);
    }
    const auto entries = (*opened)->file().history();
    if (!entries)
        return base::fail(entries.error());
    QJsonArray array;
    for (const storage::AuditEntry &entry : *entries) {
        if (context.arguments.json)
            array.append(entryJson(entry));
        else
            print(u"%1  %2  %3: %4"_s.arg(entry.serial, 6)
                      .arg(entry.at.toString(Qt::ISODate), shown(entry.who), shown(entry.action)));
    }
    if (context.arguments.json)
        printJson(array);
    return 0;
}

} // namespace cli
