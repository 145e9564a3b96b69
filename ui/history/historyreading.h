// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historynames.h"
#include "models/historyrow.h"

#include <base/jobcontext.h>
#include <domain/remark.h>
#include <storage/historystore.h>

#include <QDate>

#include <limits>

namespace ui
{

/// Which changes to show; what is empty leaves all.
struct HistoryFilter
{
    QString who;               ///< a part of the name
    std::optional<QDate> from; ///< days as the user's clock has them
    std::optional<QDate> to;
    QList<domain::EntityKind> kinds;
    HistoryRow row;
    QString text; ///< in the line, the reason or a value before or after

    bool isSet() const { return *this != HistoryFilter(); }
    bool operator==(const HistoryFilter &) const = default;
};

/// One change as the list shows it.
struct HistoryLine
{
    qint64 number = 0;
    qint64 firstSerial = 0;
    qint64 lastSerial = 0;
    QDateTime at;
    QString who;
    QString text; ///< changeText()
    QString reason;
    domain::EntityKind kind = domain::EntityKind::ProjectInfo; ///< of its first row
    domain::Place place;                                       ///< of its first row
};

struct HistoryPart
{
    QList<HistoryLine> lines; ///< newest first
    QStringList people;       ///< of all changes read, shown or not
    qint64 olderThan = 1;     ///< where to go on; 1: there is no more
    qint64 newest = 0;        ///< the highest serial read
    HistoryNames names;       ///< with what this part taught
};

/// What to read of the history.
struct HistoryRequest
{
    HistoryFilter filter = {};
    HistoryNames names = {};
    qint64 before = 0;    ///< changes with serials below this; 0: from the newest on
    qint64 newerThan = 0; ///< and above this
    qsizetype wanted = std::numeric_limits<qsizetype>::max(); ///< enough when so many pass the filter
};

/// For a job: time is that of the entries looked at, in short reads.
base::Result<HistoryPart> readHistory(const storage::HistoryStore &store, const HistoryRequest &request,
                                      base::JobContext &job);

HistoryLine lineOf(const project::Change &change, const HistoryNames &names);

} // namespace ui
