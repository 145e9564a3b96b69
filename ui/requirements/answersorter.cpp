// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "answersorter.h"

#include "models/collation.h"

#include <QDate>
#include <QSet>

#include <algorithm>

namespace ui
{

namespace
{

constexpr qsizetype kTextsAtOnce = 300;

/// Which place each one has when all are in order; the same for those that are equal.
template <typename T, typename Less>
QList<qsizetype> ranksOf(const QList<T> &values, Less less)
{
    QList<qsizetype> order(values.size());
    std::ranges::generate(order, [place = qsizetype(0)]() mutable { return place++; });
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) { return less(values.at(a), values.at(b)); });
    QList<qsizetype> ranks(values.size());
    qsizetype rank = 0;
    for (qsizetype place = 0; place < order.size(); ++place) {
        if (place > 0 && less(values.at(order.at(place - 1)), values.at(order.at(place))))
            ++rank;
        ranks[order.at(place)] = rank;
    }
    return ranks;
}

/// As ranksOf() for texts, each of which is compared once however often it stands there.
QList<qsizetype> textRanks(const QStringList &texts, const QStringList &distinct, const QCollator &collator)
{
    QList<QCollatorSortKey> keys;
    for (const QString &text : distinct)
        keys.append(collator.sortKey(text));
    const QList<qsizetype> ranks =
        ranksOf(keys, [](const QCollatorSortKey &a, const QCollatorSortKey &b) { return a.compare(b) < 0; });
    QHash<QString, qsizetype> byText;
    for (qsizetype place = 0; place < distinct.size(); ++place)
        byText.insert(distinct.at(place), ranks.at(place));
    QList<qsizetype> all;
    for (const QString &text : texts)
        all.append(byText.value(text));
    return all;
}

} // namespace

AnswerSorter::AnswerSorter(AnswerTableModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setDynamicSortFilter(false);
    setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_ranks.clear(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_column != kAnswerRefColumn)
            rank();
    });
}

void AnswerSorter::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    rank();
}

void AnswerSorter::rank()
{
    ++m_request;
    if (!rankValues())
        rankTexts();
}

/// False: the column holds texts.
bool AnswerSorter::rankValues()
{
    if (m_column < 0)
        return true;
    if (m_column == kAnswerRefColumn) {
        take({}); // the lines stand in the order of the law
        return true;
    }
    QList<qint64> values;
    for (const AnswerLine &line : m_model->lines()) {
        switch (m_column) {
            case kAnswerAppliesColumn:
                values.append(int(line.answer.applies));
                break;
            case kAnswerStatusColumn:
                values.append(int(line.answer.status));
                break;
            case kAnswerVerdictColumn:
                values.append(int(line.answer.verdict));
                break;
            case kAnswerDueColumn:
                values.append(line.answer.due.value_or(QDate(9999, 12, 31)).toJulianDay());
                break;
            default:
                return false;
        }
    }
    take(ranksOf(values, std::less<qint64>()));
    return true;
}

void AnswerSorter::rankTexts()
{
    QStringList texts;
    QSet<QString> known;
    QStringList distinct;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        texts.append(m_model->text(row, AnswerColumn(m_column)));
        if (known.contains(texts.last()))
            continue;
        known.insert(texts.last());
        distinct.append(texts.last());
    }
    if (distinct.size() <= kTextsAtOnce)
        return take(textRanks(texts, distinct, collator()));
    using Ranks = QList<qsizetype>;
    m_runner.start<Ranks>(
        tr("Sorting"), [texts, distinct, order = collator()](base::JobContext &) -> base::Result<Ranks> {
            return textRanks(texts, distinct, order);
        },
        this, [this, request = m_request](const base::Result<Ranks> &ranks) {
            if (request == m_request && ranks)
                take(*ranks);
        });
}

void AnswerSorter::take(const QList<qsizetype> &ranks)
{
    m_ranks = ranks;
    QSortFilterProxyModel::sort(m_column, m_order);
}

bool AnswerSorter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_ranks.size() != m_model->rowCount())
        return left.row() < right.row();
    return m_ranks.at(left.row()) < m_ranks.at(right.row());
}

} // namespace ui
