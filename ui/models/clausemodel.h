// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <catalog/catalog.h>

#include <QAbstractItemModel>

namespace ui
{

/// How one clause stands, as the tree shows it.
struct ClauseState
{
    QString icon;        ///< name for icon()
    QString text;        ///< "applies", "draft", "18 · 15 · 9 of 21"
    QString description; ///< the same in a sentence, for tool tips and screen readers
    bool isAnswerable = false;
    bool needsWork = false;
    bool toConfirm = false; ///< an answer, text or citation waits for a person to confirm it
    bool isUndecided = false; ///< or empty, for a section
    bool applies = false;     ///< or draft, for a section
    bool isExcluded = false;  ///< or done, for a section

    bool operator==(const ClauseState &) const = default;
};

/// Unscoped: they are passed as the `int` Qt wants.
enum ClauseColumn { kClauseColumn, kClauseStateColumn, kClauseColumnCount };
enum ClauseRole { kClauseSearchRole = Qt::UserRole + 1, kClauseIdRole = Qt::UserRole + 100 }; ///< ref, title, summary and search words, for filters

/// The clauses of one or more packs as a tree, each with its state. Borrows the packs.
class ClauseModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClauseModel)

public:
    explicit ClauseModel(QList<const domain::Pack *> packs, QObject *parent = nullptr);

    /// One state for each row of `pack`, which is one of this model's.
    void setStates(const domain::Pack *pack, const QList<ClauseState> &states);
    const ClauseState &state(const QModelIndex &index) const;

    catalog::Catalog::Row rowAt(const QModelIndex &index) const;
    const domain::Requirement &requirementAt(const QModelIndex &index) const;
    /// Invalid if no pack has that clause.
    QModelIndex indexOf(const QString &clause) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node
    {
        const domain::Pack *pack = nullptr;
        qsizetype row = 0;
        std::optional<qsizetype> parent;
        int position = 0; ///< among its siblings
        QList<qsizetype> children;
        ClauseState state;
    };
    void addPack(const domain::Pack *pack);
    const Node &node(const QModelIndex &index) const;
    QModelIndex indexOfNode(qsizetype number, int column) const;
    QVariant clauseData(const Node &node, int role) const;
    QVariant stateData(const Node &node, int role) const;

    QList<Node> m_nodes;
    QList<qsizetype> m_top;
    QHash<const domain::Pack *, qsizetype> m_firstNode;
};

} // namespace ui
