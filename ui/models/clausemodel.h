// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <catalog/catalog.h>
#include <domain/entities.h>

#include <QAbstractItemModel>

#include <functional>

namespace ui
{

/// How a clause stands for devices with the same answer.
struct ClausePart
{
    QList<domain::DeviceId> devices;
    bool needsWork = false;
    bool isUndecided = false;
    bool applies = false;
    bool isExcluded = false;
    bool isToConfirm = false;
    QString owner;

    bool operator==(const ClausePart &) const = default;
};

/// How one clause stands, as the tree shows it.
struct ClauseState
{
    QString icon;        ///< name for icon()
    QString text;        ///< "applies", "draft", "18 · 15 · 9 of 21"
    QString note;        ///< of that, what the icon does not show already
    QString description; ///< the same in a sentence, for tool tips and screen readers
    bool isAnswerable = false;
    bool needsWork = false;
    bool toConfirm = false; ///< an answer, text or citation waits for a person to confirm it
    bool isUndecided = false; ///< or empty, for a section
    bool applies = false;     ///< or draft, for a section
    bool isExcluded = false;  ///< or done, for a section
    bool differs = false;     ///< between the devices
    bool isRemarked = false;  ///< the text says so itself; see also setRemarkCounts()
    QList<ClausePart> parts;  ///< by device; empty: the same for all

    bool operator==(const ClauseState &) const = default;
};

/// Unscoped: they are passed as the `int` Qt wants.
enum ClauseColumn { kClauseColumn, kClauseStateColumn, kClauseColumnCount };
enum ClauseRole {
    kClauseSearchRole = Qt::UserRole + 1, ///< ref, title, summary, search words and answers' texts
    kClauseNoteRole, ///< what stands beside the title: remarks, counts
    kClauseIdRole = Qt::UserRole + 100
};

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
    /// How many remarks there are for each clause, by id.
    void setRemarkCounts(const QHash<QString, int> &counts);
    int remarkCount(const QModelIndex &index) const;
    /// Gives what a person wrote about a row, for the search. Asked for once, until the text is forgotten.
    void setTexts(std::function<QString(const catalog::Catalog::Row &)> texts) { m_texts = std::move(texts); }
    /// Something else was written about that clause, or about any.
    void forgetText(const QString &clause);
    void forgetTexts();

    /// Whether the clauses are sections of the documentation, and not requirements.
    bool holdsSections() const;

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
        int remarks = 0;
        mutable QString search; ///< null: not asked for yet
    };
    void addPack(const domain::Pack *pack);
    const Node &node(const QModelIndex &index) const;
    QModelIndex indexOfNode(qsizetype number, int column) const;
    static QString description(const Node &node);
    const QString &searchText(const Node &node) const;
    QVariant clauseData(const Node &node, int role) const;
    QVariant stateData(const Node &node, int role) const;

    QList<Node> m_nodes;
    QList<qsizetype> m_top;
    QHash<const domain::Pack *, qsizetype> m_firstNode;
    std::function<QString(const catalog::Catalog::Row &)> m_texts;
};

} // namespace ui
