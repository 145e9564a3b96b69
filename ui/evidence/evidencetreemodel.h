// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencerow.h"

#include <QAbstractItemModel>
#include <QCollator>
#include <QLocale>
#include <QHash>

namespace ui
{

enum class EvidenceGrouping { None, Document, Kind, State, Owner };

/// What the list is narrowed to; unset parts let everything through.
struct EvidenceFilter
{
    QString text; ///< words that all have to be found
    std::optional<domain::DocumentState> state;
    std::optional<domain::EvidenceKind> kind;
    std::optional<QString> owner;
    std::optional<bool> isCited;
    std::optional<bool> hasProblems;
    std::optional<project::EvidenceProblem> problem;

    bool operator==(const EvidenceFilter &) const = default;
    bool isEmpty() const { return *this == EvidenceFilter(); }
};

/// MIME type of dragged revisions: their numbers, separated by blanks.
inline constexpr QLatin1StringView kRevisionsMimeType{"application/x-gesper-revisions"};

/// The evidence list as a tree: filtered, sorted, and grouped. Grouped by document, the newest revision
/// stands for it and the others lie below; other groups have a row of their own with a count. Laid out anew
/// as a whole, at one go: with thousands of rows that costs a view far less than rows that leave one by one.
class EvidenceTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceTreeModel)

public:
    explicit EvidenceTreeModel(QObject *parent = nullptr) : QAbstractItemModel(parent) {}

    void setRows(const QList<EvidenceRow> &rows);
    void setFilter(const EvidenceFilter &filter);
    void setGrouping(EvidenceGrouping grouping);
    EvidenceGrouping grouping() const { return m_grouping; }

    /// Null for the row of a group.
    const EvidenceRow *at(const QModelIndex &index) const;
    /// Invalid if the revision is not there or filtered out.
    QModelIndex indexOf(domain::RevisionId revision) const;
    /// A group that is no revision; such rows are spanned.
    bool isGroup(const QModelIndex &index) const { return index.isValid() && !at(index); }
    /// What a group is remembered by.
    QString groupKey(const QModelIndex &index) const;
    const QList<EvidenceRow> &rows() const { return m_rows; }
    qsizetype shownCount() const { return m_shown; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Top
    {
        std::optional<qsizetype> lead; ///< place in m_rows; none: a group
        QString key;
        QString title;
        QList<qsizetype> children; ///< places in m_rows

        bool operator==(const Top &) const = default;
    };
    bool accepts(qsizetype place) const;
    /// The rows stand as they stood; their cells may say something else.
    bool takeInPlace(const QList<EvidenceRow> &rows, const QStringList &search);
    bool isBefore(qsizetype a, qsizetype b) const;
    void keepSortKeys();
    void sortOrder();
    void layOut();
    QList<Top> laidOut() const;
    QList<Top> documentsOf(const QList<qsizetype> &places) const;
    Top groupFor(const EvidenceRow &row) const;
    QVariant groupData(const Top &top, int column, int role) const;
    QVariant rowData(const EvidenceRow &row, int column, int role) const;

    QList<EvidenceRow> m_rows;
    QStringList m_search;     ///< searchText() of each row
    QHash<QString, QCollatorSortKey> m_sortKeys; ///< of the texts one sorts by: to compare the texts is slow
    QLocale m_keysLocale;
    QList<QCollatorSortKey> m_rowKeys;           ///< of each row; empty for a column of values
    QList<qsizetype> m_order; ///< places in m_rows, sorted
    QStringList m_words;      ///< of the filter's text, folded
    EvidenceFilter m_filter;
    EvidenceGrouping m_grouping = EvidenceGrouping::None;
    int m_sortColumn = kNumberColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<Top> m_tops;
    QHash<domain::RevisionId, std::pair<int, int>> m_places; ///< top, child or -1
    qsizetype m_shown = 0;
};

} // namespace ui
