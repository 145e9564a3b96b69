// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "historymodel.h"

#include "models/shown.h"
#include "widgets/icons.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kLinesAtOnce = 200;

QString when(const QDateTime &at)
{
    return momentText(at);
}

QString iconOf(domain::EntityKind kind)
{
    switch (kind) {
        case domain::EntityKind::Answer:
            return u"requirements"_s;
        case domain::EntityKind::Document:
        case domain::EntityKind::Revision:
            return u"evidence"_s;
        case domain::EntityKind::Citation:
            return u"reference"_s;
        case domain::EntityKind::Section:
            return u"documentation"_s;
        default:
            return u"devices"_s;
    }
}

} // namespace

QString plainLine(const HistoryLine &line)
{
    const QString text =
        HistoryModel::tr("%1 %2 (%3)", "who, what, when").arg(line.who, line.text, when(line.at));
    return line.reason.isEmpty() ? text : HistoryModel::tr("%1. Reason: %2").arg(text, line.reason);
}

HistoryModel::HistoryModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_lines.clear();
    m_newest = 0;
    m_olderThan = 0;
    m_isStale = false;
    const project::Project &project = m_workspace.project();
    m_names =
        HistoryNames(m_workspace.data(), m_workspace.environment().catalog.traits(project.regulation()));
    endResetModel();
    m_runner.cancelAll();
    read({.filter = m_filter, .names = m_names, .wanted = kLinesAtOnce}, &HistoryModel::takeOlder);
}

void HistoryModel::refresh()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    // Rows may be called otherwise since.
    m_names = HistoryNames(m_workspace.data(),
                           m_workspace.environment().catalog.traits(m_workspace.project().regulation()));
    read({.filter = m_filter, .names = m_names, .newerThan = m_newest}, &HistoryModel::takeNewer);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isReading && m_olderThan > 1;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read({.filter = m_filter, .names = m_names, .before = m_olderThan, .wanted = kLinesAtOnce},
             &HistoryModel::takeOlder);
}

void HistoryModel::read(const HistoryRequest &request, void (HistoryModel::*take)(const HistoryPart &))
{
    m_isReading = true;
    const int reading = ++m_reading;
    const auto work = [store = m_workspace.project().file().historyStore(), request](base::JobContext &job) {
        return readHistory(store, request, job);
    };
    m_runner.start<HistoryPart>(tr("Reading the history"), work, this,
                                [this, reading, take](const base::Result<HistoryPart> &part) {
                                    if (reading != m_reading)
                                        return;
                                    m_isReading = false;
                                    if (m_workspace.accept(part))
                                        (this->*take)(*part);
                                    Q_EMIT readingChanged();
                                    if (m_isStale)
                                        refresh();
                                });
    Q_EMIT readingChanged();
}

void HistoryModel::takeOlder(const HistoryPart &part)
{
    m_names = part.names;
    m_olderThan = part.olderThan;
    m_newest = std::max(m_newest, part.newest);
    learnPeople(part.people);
    if (part.lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + part.lines.size()) - 1);
    m_lines += part.lines;
    endInsertRows();
}

void HistoryModel::takeNewer(const HistoryPart &part)
{
    m_newest = std::max(m_newest, part.newest);
    learnPeople(part.people);
    if (part.lines.isEmpty())
        return;
    beginInsertRows({}, 0, int(part.lines.size()) - 1);
    m_lines = part.lines + m_lines;
    endInsertRows();
}

void HistoryModel::learnPeople(const QStringList &people)
{
    m_people += people;
    m_people.removeDuplicates();
    m_people.sort(Qt::CaseInsensitive);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kHistoryColumnCount);
}

QVariant HistoryModel::display(const HistoryLine &line, int column) const
{
    switch (column) {
        case kWhenColumn:
            return when(line.at);
        case kWhoColumn:
            return line.who;
        case kWhatColumn:
            return line.text;
        case kReasonColumn:
            return line.reason;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryLine &line = m_lines.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return display(line, index.column());
        case Qt::ToolTipRole:
            return index.column() == kWhenColumn
                       ? QVariant(QLocale().toString(line.at.toLocalTime(), QLocale::LongFormat))
                       : display(line, index.column());
        case Qt::DecorationRole:
            return index.column() == kWhatColumn ? QVariant(icon(iconOf(line.kind))) : QVariant();
        case Qt::AccessibleTextRole:
            return index.column() == kWhatColumn ? QVariant(plainLine(line)) : display(line, index.column());
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case kWhenColumn:
            return tr("When");
        case kWhoColumn:
            return tr("Who");
        case kWhatColumn:
            return tr("What");
        case kReasonColumn:
            return tr("Reason");
    }
    return {};
}

} // namespace ui
