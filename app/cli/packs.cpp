// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "console.h"

using namespace Qt::StringLiterals;

namespace cli
{

Outcome runPacks(const Context &context)
{
    QJsonArray array;
    for (const domain::Pack &pack : context.environment.catalog.packs()) {
        const auto answerable = std::ranges::count_if(pack.requirements, &domain::Requirement::answerable);
        const QString dateOfLaw = pack.dateOfLaw.toString(Qt::ISODate);
        array.append(QJsonObject{{u"id"_s, pack.id},
                                 {u"edition"_s, pack.edition},
                                 {u"regulation"_s, domain::nameOf(pack.regulation)},
                                 {u"annex"_s, pack.annex},
                                 {u"title"_s, pack.title},
                                 {u"celex"_s, pack.celex},
                                 {u"date_of_law"_s, dateOfLaw},
                                 {u"items"_s, pack.requirements.size()},
                                 {u"answerable"_s, qint64(answerable)}});
        if (!context.arguments.json)
            print(u"%1  edition %2, law as of %3: %4 items, %5 answerable"_s.arg(pack.id, -15).arg(pack.edition, dateOfLaw)
                      .arg(pack.requirements.size())
                      .arg(answerable));
    }
    if (context.arguments.json)
        printJson(array);
    return 0;
}

} // namespace cli
