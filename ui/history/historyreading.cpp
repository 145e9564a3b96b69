// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "historyreading.h"

#include "changetext.h"
#include "shell/changeplace.h"
#include "valuetext.h"

#include <domain/keptwords.h>

#include <algorithm>

namespace ui
{

namespace
{

constexpr qint64 kEntriesAtOnce = 300;

bool concerns(const project::Change &change, const HistoryRow &row)
{
    return std::ranges::any_of(change.rows, [&](const project::RowChange &one) {
        return row.clause.isEmpty() ? project::concernsRow(one, row.kind, row.id)
                                    : project::concernsClause(one.known(), row.clause);
    });
}

bool holds(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool valuesHold(const project::Change &change, const QString &part, const HistoryNames &names)
{
    return std::ranges::any_of(change.rows, [&](const project::RowChange &row) {
        return std::ranges::any_of(project::changedFields(row), [&](const QString &field) {
            return holds(valueText(row.before, field, names), part) ||
                   holds(valueText(row.after, field, names), part);
        });
    });
}

bool isBefore(const project::Change &change, const std::optional<QDate> &day)
{
    return day && change.at.toLocalTime().date() < *day;
}

/// Everything but the text, which needs the line.
bool fits(const project::Change &change, const HistoryFilter &filter)
{
    if (isBefore(change, filter.from) || (filter.to && change.at.toLocalTime().date() > *filter.to))
        return false;
    if (!filter.who.isEmpty() && !holds(change.who, filter.who))
        return false;
    if (filter.row.isSet() && !concerns(change, filter.row))
        return false;
    return filter.kinds.isEmpty() || std::ranges::any_of(change.rows, [&](const project::RowChange &row) {
               return filter.kinds.contains(row.kind);
           });
}

void take(const project::Change &change, const HistoryFilter &filter, HistoryPart &part)
{
    part.names.learn(change);
    if (!part.people.contains(change.who))
        part.people.append(change.who);
    if (!fits(change, filter))
        return;
    const HistoryLine line = lineOf(change, part.names);
    if (filter.text.isEmpty() || holds(line.text, filter.text) || holds(line.reason, filter.text) ||
        valuesHold(change, filter.text, part.names))
        part.lines.append(line);
}

} // namespace

HistoryLine lineOf(const project::Change &change, const HistoryNames &names)
{
    HistoryLine line{change.number,
                     change.firstSerial,
                     change.lastSerial,
                     change.at,
                     change.who,
                     changeText(change, names),
                     domain::keptWords(change.reason),
                     {},
                     {}};
    if (change.rows.isEmpty())
        return line;
    line.kind = change.rows.first().kind;
    const project::RowChange &row = change.rows.first();
    line.place = placeOf(storage::Written{row.kind, row.id, row.before, row.after});
    return line;
}

base::Result<HistoryPart> readHistory(const storage::HistoryStore &store, const HistoryRequest &request,
                                      base::JobContext &job)
{
    HistoryPart part{{}, {}, request.before, 0, request.names};
    do {
        if (job.isCancelled())
            return base::cancelled();
        const auto page = project::changesBefore(store, part.olderThan, kEntriesAtOnce);
        if (!page)
            return base::fail(page.error());
        for (const project::Change &change : page->changes) {
            part.newest = std::max(part.newest, change.lastSerial);
            if (change.lastSerial <= request.newerThan)
                return part;
            take(change, request.filter, part);
        }
        part.olderThan = page->olderThan;
        if (!page->changes.isEmpty() && isBefore(page->changes.last(), request.filter.from))
            part.olderThan = 1;
    } while (part.olderThan > 1 && part.lines.size() < request.wanted);
    return part;
}

} // namespace ui
