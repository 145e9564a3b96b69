// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "evidencetreemodel.h"

#include "models/collation.h"
#include "models/folding.h"
#include "models/words.h"

#include <domain/confirm.h>
#include <domain/keptwords.h>

#include <QFont>
#include <QMimeData>

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kLead = -1; ///< in place of a child's number: the row at the top itself

} // namespace

void EvidenceTreeModel::setRows(const QList<EvidenceRow> &rows)
{
    if (rows == m_rows)
        return;
    QHash<domain::RevisionId, qsizetype> before;
    for (qsizetype place = 0; place < m_rows.size(); ++place)
        before.insert(m_rows.at(place).revision.id, place);
    QStringList search;
    for (const EvidenceRow &row : rows) {
        const auto known = before.constFind(row.revision.id);
        const bool isSame = known != before.cend() && m_rows.at(*known) == row;
        search.append(isSame ? m_search.at(*known) : searchText(row));
    }
    if (takeInPlace(rows, search))
        return;
    beginResetModel();
    m_rows = rows;
    m_search = search;
    sortOrder();
    layOut();
    endResetModel();
}

bool EvidenceTreeModel::takeInPlace(const QList<EvidenceRow> &rows, const QStringList &search)
{
    const auto idOf = [](const EvidenceRow &row) { return row.revision.id; };
    if (!std::ranges::equal(rows, m_rows, {}, idOf, idOf))
        return false;
    const auto before = std::tuple(m_rows, m_search, m_order);
    m_rows = rows;
    m_search = search;
    sortOrder();
    if (laidOut() != m_tops) {
        std::tie(m_rows, m_search, m_order) = before;
        return false;
    }
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const QModelIndex index = indexOf(rows.at(place).revision.id);
        if (index.isValid() && rows.at(place) != std::get<0>(before).at(place))
            Q_EMIT dataChanged(index, index.siblingAtColumn(kEvidenceColumnCount - 1));
    }
    return true;
}

void EvidenceTreeModel::setFilter(const EvidenceFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_words = folded(filter.text).split(u' ', Qt::SkipEmptyParts);
    layOut();
    endResetModel();
}

void EvidenceTreeModel::setGrouping(EvidenceGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    layOut();
    endResetModel();
}

void EvidenceTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_sortColumn && order == m_sortOrder))
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    sortOrder();
    layOut();
    endResetModel();
}

bool EvidenceTreeModel::isBefore(qsizetype a, qsizetype b) const
{
    const EvidenceRow &first = m_rows.at(a);
    const EvidenceRow &second = m_rows.at(b);
    if (const QVariant value = cellValue(first, m_sortColumn); value.isValid())
        return QVariant::compare(value, cellValue(second, m_sortColumn)) == QPartialOrdering::Less;
    return m_rowKeys.at(a).compare(m_rowKeys.at(b)) < 0;
}

void EvidenceTreeModel::keepSortKeys()
{
    m_rowKeys.clear();
    if (m_keysLocale != collator().locale()) // the language is switched at run time
        m_sortKeys.clear();
    m_keysLocale = collator().locale();
    if (m_rows.isEmpty() || cellValue(m_rows.first(), m_sortColumn).isValid())
        return;
    QHash<QString, QCollatorSortKey> keys;
    for (const EvidenceRow &row : std::as_const(m_rows)) {
        const QString text = cellText(row, m_sortColumn);
        auto key = keys.constFind(text);
        if (key == keys.cend()) {
            const auto known = m_sortKeys.constFind(text);
            key = keys.insert(text, known == m_sortKeys.cend() ? collator().sortKey(text) : *known);
        }
        m_rowKeys.append(*key);
    }
    m_sortKeys = keys;
}

void EvidenceTreeModel::sortOrder()
{
    keepSortKeys();
    m_order.resize(m_rows.size());
    std::ranges::generate(m_order, [place = qsizetype(0)]() mutable { return place++; });
    std::ranges::stable_sort(m_order, [this](qsizetype a, qsizetype b) {
        return m_sortOrder == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
}

bool EvidenceTreeModel::accepts(qsizetype place) const
{
    const EvidenceRow &row = m_rows.at(place);
    const auto fits = [](const auto &wanted, const auto &value) { return !wanted || *wanted == value; };
    if (!fits(m_filter.state, row.revision.state) || !fits(m_filter.kind, row.document.kind) ||
        !fits(m_filter.owner, row.document.owner) || !fits(m_filter.isCited, row.cited > 0))
        return false;
    if (m_filter.problem || m_filter.hasProblems) {
        const auto problems = project::problemsOf(row.revision);
        if (!fits(m_filter.hasProblems, !problems.isEmpty()) ||
            (m_filter.problem && !problems.contains(*m_filter.problem)))
            return false;
    }
    const QString &text = m_search.at(place);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

EvidenceTreeModel::Top EvidenceTreeModel::groupFor(const EvidenceRow &row) const
{
    switch (m_grouping) {
        case EvidenceGrouping::Kind:
            return {{}, domain::nameOf(row.document.kind), word(row.document.kind), {}};
        case EvidenceGrouping::State:
            return {{}, domain::nameOf(row.revision.state), word(row.revision.state), {}};
        default:
            return {{},
                    row.document.owner,
                    row.document.owner.isEmpty() ? tr("no owner") : row.document.owner,
                    {}};
    }
}

QList<EvidenceTreeModel::Top> EvidenceTreeModel::documentsOf(const QList<qsizetype> &places) const
{
    QList<Top> tops;
    QHash<domain::DocumentId, qsizetype> known;
    for (const qsizetype place : places) {
        const domain::DocumentId document = m_rows.at(place).document.id;
        const auto found = known.constFind(document);
        if (found == known.cend()) {
            known.insert(document, tops.size());
            tops.append({place, QString::number(document.value), {}, {}});
        } else {
            tops[*found].children.append(place);
        }
    }
    const auto isNewer = [this](qsizetype a, qsizetype b) {
        return domain::isOlder(m_rows.at(b).revision, m_rows.at(a).revision);
    };
    for (Top &top : tops) {
        if (top.children.isEmpty())
            continue;
        top.children.prepend(*top.lead);
        std::ranges::sort(top.children, isNewer);
        top.lead = top.children.takeFirst();
    }
    return tops;
}

QList<EvidenceTreeModel::Top> EvidenceTreeModel::laidOut() const
{
    QList<qsizetype> places;
    for (const qsizetype place : m_order) {
        if (accepts(place))
            places.append(place);
    }
    if (m_grouping == EvidenceGrouping::Document)
        return documentsOf(places);
    QList<Top> tops;
    QHash<QString, qsizetype> known;
    for (const qsizetype place : std::as_const(places)) {
        if (m_grouping == EvidenceGrouping::None) {
            tops.append({place, {}, {}, {}});
            continue;
        }
        const Top group = groupFor(m_rows.at(place));
        if (!known.contains(group.key)) {
            known.insert(group.key, tops.size());
            tops.append(group);
        }
        tops[known.value(group.key)].children.append(place);
    }
    if (m_grouping != EvidenceGrouping::None)
        std::ranges::stable_sort(
            tops, [](const Top &a, const Top &b) { return collator().compare(a.title, b.title) < 0; });
    return tops;
}

void EvidenceTreeModel::layOut()
{
    m_tops = laidOut();
    m_places.clear();
    m_shown = 0;
    for (int top = 0; top < m_tops.size(); ++top) {
        const Top &each = m_tops.at(top);
        m_shown += each.children.size() + (each.lead ? 1 : 0);
        if (each.lead)
            m_places.insert(m_rows.at(*each.lead).revision.id, {top, kLead});
        for (int child = 0; child < each.children.size(); ++child)
            m_places.insert(m_rows.at(each.children.at(child)).revision.id, {top, child});
    }
}

const EvidenceRow *EvidenceTreeModel::at(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() > 0)
        return &m_rows.at(m_tops.at(qsizetype(index.internalId()) - 1).children.at(index.row()));
    const Top &top = m_tops.at(index.row());
    return top.lead ? &m_rows.at(*top.lead) : nullptr;
}

QModelIndex EvidenceTreeModel::indexOf(domain::RevisionId revision) const
{
    const auto place = m_places.constFind(revision);
    if (place == m_places.cend())
        return {};
    const auto [top, child] = *place;
    return child == kLead ? index(top, 0) : index(child, 0, index(top, 0));
}

QString EvidenceTreeModel::groupKey(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 ? m_tops.at(index.row()).key : QString();
}

QModelIndex EvidenceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex EvidenceTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int EvidenceTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_tops.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_tops.at(parent.row()).children.size())
                                                            : 0;
}

int EvidenceTreeModel::columnCount(const QModelIndex &) const
{
    return kEvidenceColumnCount;
}

QVariant EvidenceTreeModel::groupData(const Top &top, int column, int role) const
{
    if (column != 0)
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return tr("%1 (%2)", "name of a group, number of its rows")
                .arg(top.title)
                .arg(top.children.size());
        case Qt::AccessibleTextRole:
            return tr("%1, %n revision(s)", nullptr, int(top.children.size())).arg(top.title);
        case Qt::FontRole: {
            QFont font;
            font.setBold(true);
            return font;
        }
    }
    return {};
}

QVariant EvidenceTreeModel::rowData(const EvidenceRow &row, int column, int role) const
{
    switch (role) {
        case Qt::DisplayRole:
            return cellText(row, column);
        case Qt::AccessibleTextRole: {
            const QString text = cellText(row, column);
            return text.isEmpty() ? tr("%1: none").arg(columnName(column))
                                  : tr("%1: %2", "column, value").arg(columnName(column), text);
        }
        case Qt::ToolTipRole:
            if (column == kProblemsColumn)
                return domain::keptWords(row.revision.classReason);
            return column == kHashColumn ? row.revision.sha256 : cellText(row, column);
        case Qt::TextAlignmentRole:
            return isNumber(column) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    return {};
}

QVariant EvidenceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EvidenceRow *row = at(index);
    return row ? rowData(*row, index.column(), role)
               : groupData(m_tops.at(index.row()), index.column(), role);
}

QVariant EvidenceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? columnName(section) : QVariant();
}

Qt::ItemFlags EvidenceTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return at(index) ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList EvidenceTreeModel::mimeTypes() const
{
    return {kRevisionsMimeType, u"text/plain"_s};
}

QMimeData *EvidenceTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    QStringList names;
    for (const QModelIndex &index : indexes) {
        const EvidenceRow *row = index.column() == 0 ? at(index) : nullptr;
        if (!row)
            continue;
        ids.append(QString::number(row->revision.id.value));
        names.append(tr("%1 – %2", "number and revision, title").arg(nameOf(*row), row->document.title));
    }
    if (ids.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(kRevisionsMimeType, ids.join(u' ').toLatin1());
    data->setText(names.join(u'\n'));
    return data.release(); // the caller owns it
}

} // namespace ui
