// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "clausemodel.h"

#include "widgets/icons.h"

#include <QFont>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui
{

ClauseModel::ClauseModel(QList<const domain::Pack *> packs, QObject *parent) : QAbstractItemModel(parent)
{
    for (const domain::Pack *pack : packs)
        addPack(pack);
}

void ClauseModel::addPack(const domain::Pack *pack)
{
    const qsizetype first = m_nodes.size();
    m_firstNode.insert(pack, first);
    for (qsizetype row = 0; row < pack->requirements.size(); ++row) {
        Node node{pack, row, {}, 0, {}, {}, 0, {}};
        if (const QList<qsizetype> above = pack->ancestors(row); !above.isEmpty())
            node.parent = first + above.first();
        QList<qsizetype> &siblings = node.parent ? m_nodes[*node.parent].children : m_top;
        node.position = int(siblings.size());
        siblings.append(m_nodes.size());
        m_nodes.append(node);
    }
}

void ClauseModel::setStates(const domain::Pack *pack, const QList<ClauseState> &states)
{
    const qsizetype first = m_firstNode.value(pack);
    for (qsizetype row = 0; row < states.size(); ++row) {
        Node &node = m_nodes[first + row];
        if (node.state == states.at(row))
            continue;
        node.state = states.at(row);
        Q_EMIT dataChanged(indexOfNode(first + row, kClauseColumn),
                           indexOfNode(first + row, kClauseStateColumn));
    }
}

void ClauseModel::setRemarkCounts(const QHash<QString, int> &counts)
{
    for (qsizetype number = 0; number < m_nodes.size(); ++number) {
        Node &node = m_nodes[number];
        const int count = counts.value(node.pack->requirements.at(node.row).id);
        if (std::exchange(node.remarks, count) != count)
            Q_EMIT dataChanged(indexOfNode(number, kClauseColumn), indexOfNode(number, kClauseStateColumn));
    }
}

int ClauseModel::remarkCount(const QModelIndex &index) const
{
    return node(index).remarks;
}

QString ClauseModel::description(const Node &node)
{
    if (node.remarks == 0)
        return node.state.description;
    const QString remarks = tr("%n remark(s)", nullptr, node.remarks);
    return node.state.description.isEmpty() ? remarks : QString(node.state.description + u", "_s + remarks);
}

void ClauseModel::forgetText(const QString &clause)
{
    for (const auto &[pack, first] : m_firstNode.asKeyValueRange()) {
        if (const auto row = pack->indexOfId(clause))
            m_nodes[first + *row].search = QString();
    }
}

void ClauseModel::forgetTexts()
{
    for (Node &node : m_nodes)
        node.search = QString();
}

const QString &ClauseModel::searchText(const Node &node) const
{
    if (!node.search.isNull())
        return node.search;
    const domain::Requirement &clause = node.pack->requirements.at(node.row);
    QString text = clause.ref + u' ' + clause.title + u' ' + clause.summary + u' ' + clause.advice.searchWords.join(u' ');
    if (m_texts)
        text += u' ' + m_texts({node.pack, node.row});
    node.search = text.toCaseFolded();
    return node.search;
}

const ClauseModel::Node &ClauseModel::node(const QModelIndex &index) const
{
    return m_nodes.at(qsizetype(index.internalId()));
}

const ClauseState &ClauseModel::state(const QModelIndex &index) const
{
    return node(index).state;
}

catalog::Catalog::Row ClauseModel::rowAt(const QModelIndex &index) const
{
    return {node(index).pack, node(index).row};
}

const domain::Requirement &ClauseModel::requirementAt(const QModelIndex &index) const
{
    return node(index).pack->requirements.at(node(index).row);
}

QModelIndex ClauseModel::indexOfNode(qsizetype number, int column) const
{
    return createIndex(m_nodes.at(number).position, column, quintptr(number));
}

QModelIndex ClauseModel::indexOf(const QString &clause) const
{
    for (const auto &[pack, first] : m_firstNode.asKeyValueRange()) {
        if (const auto row = pack->indexOfId(clause))
            return indexOfNode(first + *row, kClauseColumn);
    }
    return {};
}

QModelIndex ClauseModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const QList<qsizetype> &siblings = parent.isValid() ? node(parent).children : m_top;
    return indexOfNode(siblings.at(row), column);
}

QModelIndex ClauseModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !node(child).parent)
        return {};
    return indexOfNode(*node(child).parent, kClauseColumn);
}

int ClauseModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != kClauseColumn)
        return 0;
    return int(parent.isValid() ? node(parent).children.size() : m_top.size());
}

int ClauseModel::columnCount(const QModelIndex &) const
{
    return kClauseColumnCount;
}

QVariant ClauseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return index.column() == kClauseColumn ? clauseData(node(index), role) : stateData(node(index), role);
}

QVariant ClauseModel::clauseData(const Node &node, int role) const
{
    const domain::Requirement &clause = node.pack->requirements.at(node.row);
    switch (role) {
        case Qt::DisplayRole:
            return QString(clause.ref + u"  "_s + clause.title);
        case Qt::DecorationRole:
            return node.state.icon.isEmpty() ? QVariant() : icon(node.state.icon);
        case Qt::ToolTipRole:
            return QString(clause.ref + u' ' + clause.title + u'\n' + description(node));
        case Qt::AccessibleTextRole:
            return QString(clause.ref + u", "_s + clause.title + u", "_s + description(node));
        case Qt::AccessibleDescriptionRole:
            return clause.summary;
        case kClauseIdRole:
            return clause.id;
        case kClauseNoteRole:
            return node.remarks > 0 ? tr("%n remark(s)", nullptr, node.remarks) : node.state.note;
        case kClauseSearchRole:
            return searchText(node);
        case Qt::FontRole:
            if (clause.answerable)
                return {};
            QFont font;
            font.setBold(node.parent ? clause.kind == domain::RequirementKind::Chapter : true);
            return font;
    }
    return {};
}

QVariant ClauseModel::stateData(const Node &node, int role) const
{
    switch (role) {
        case Qt::DisplayRole:
            return node.remarks > 0 ? tr("%n remark(s)", nullptr, node.remarks) : node.state.text;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return description(node);
    }
    return {};
}

QVariant ClauseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section != kClauseColumn)
        return tr("State");
    return holdsSections() ? tr("Section") : tr("Requirement");
}

bool ClauseModel::holdsSections() const
{
    return !m_nodes.isEmpty() && m_nodes.first().pack->annex != "I"_L1;
}

} // namespace ui
