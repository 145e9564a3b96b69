// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "verifyoutput.h"

#include <base/text.h>

using namespace Qt::StringLiterals;

namespace cli
{

int printVerification(const storage::VerifyReport &report, bool withEvidence, bool json)
{
    QJsonArray damages;
    for (const storage::Damage &damage : report.damages) {
        damages.append(QJsonObject{{u"where"_s, damage.where}, {u"message"_s, damage.message}});
        if (!json)
            print(u"%1: %2"_s.arg(damage.where, damage.message));
    }
    if (json)
        printJson(QJsonObject{{u"ok"_s, report.damages.isEmpty()},
                              {u"damages"_s, damages},
                              {u"rows"_s, report.rows},
                              {u"files"_s, report.files},
                              {u"bytes"_s, report.bytes},
                              {u"entries"_s, report.entries},
                              {u"head"_s, report.head}});
    const QString files = withEvidence ? u", %1 files with %2"_s.arg(report.files).arg(base::humanBytes(report.bytes))
                                       : u"; evidence bytes were not read"_s;
    const QString looked = u"Looked at %1 rows and %2 history entries%3. The history ends with %4."_s.arg(report.rows)
                               .arg(report.entries)
                               .arg(files, report.head);
    const QString result = report.damages.isEmpty() ? u"Nothing was changed behind Gesper's back."_s
                                                    : u"%1 things are not as they were stored."_s.arg(report.damages.size());
    const auto say = json ? tell : print;
    say(result + u' ' + looked);
    return report.damages.isEmpty() ? 0 : 1;
}

} // namespace cli
