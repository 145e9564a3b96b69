// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "historyreading.h"
#include "models/workspace.h"

#include <QAbstractTableModel>

namespace ui
{

/// Unscoped: they are passed as the `int` Qt wants.
enum HistoryColumn { kWhenColumn, kWhoColumn, kWhatColumn, kReasonColumn, kHistoryColumnCount };

/// The changes that pass a filter, newest first. Reads them part by part, in jobs that nobody waits for: as
/// many as the view asks for.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    explicit HistoryModel(Workspace &workspace, QObject *parent = nullptr);

    const HistoryFilter &filter() const { return m_filter; }
    /// Begins anew.
    void setFilter(const HistoryFilter &filter);
    /// Adds what is newer than the newest change read.
    void refresh();

    const HistoryLine &at(int row) const { return m_lines.at(row); }
    /// Whether a part is being read.
    bool isReading() const { return m_isReading; }
    const QStringList &people() const { return m_people; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A part began to be read or arrived.
    void readingChanged();

private:
    void read(const HistoryRequest &request, void (HistoryModel::*take)(const HistoryPart &));
    void takeOlder(const HistoryPart &part);
    void takeNewer(const HistoryPart &part);
    void learnPeople(const QStringList &people);
    QVariant display(const HistoryLine &line, int column) const;

    Workspace &m_workspace;
    HistoryFilter m_filter;
    HistoryNames m_names;
    QList<HistoryLine> m_lines;
    QStringList m_people;
    qint64 m_newest = 0;
    qint64 m_olderThan = 0;
    bool m_isReading = false;
    bool m_isStale = false; ///< something changed while a part was read
    int m_reading = 0;      ///< number of the newest read; older ones come too late
    JobRunner m_runner; ///< of its own: reading is not shown among the user's jobs and does not wait for them
};

/// "Anna set 17.2 to … (2 March 2026, 10:14)": a line for the clipboard.
QString plainLine(const HistoryLine &line);

} // namespace ui
