// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "answertablemodel.h"

#include "models/words.h"
#include "widgets/icons.h"

#include <QFont>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kShownCharacters = 300; ///< more than two lines of a wide cell

QString iconOf(domain::Applicability applies)
{
    switch (applies) {
        case domain::Applicability::Undecided:
            return u"undecided"_s;
        case domain::Applicability::Yes:
            return u"applies"_s;
        case domain::Applicability::No:
            return u"excluded"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString remarkText(const AnswerLine &line, const ClauseRemarks &all)
{
    QStringList texts;
    const auto remarks = all.value(line.requirement().id);
    for (const domain::Remark &remark : remarks) {
        const bool concerns = remark.place.device == 0 || !line.device || line.device->value == remark.place.device;
        if (concerns && remark.rule != "undecided"_L1) // the line says so itself
            texts.append(remark.message);
    }
    return texts.join(u'\n');
}

QString wholeCell(const AnswerLine &line, AnswerColumn column, const ClauseRemarks &remarks)
{
    return column == kAnswerRemarksColumn ? remarkText(line, remarks) : shownCell(line, column);
}

} // namespace

TableText tableText(const AnswerSnapshot &shown)
{
    TableText table{shown.title, {}, {}};
    for (const AnswerColumn column : shown.columns)
        table.headers.append(columnTitle(column));
    for (const int line : shown.order) {
        QStringList cells;
        for (const AnswerColumn column : shown.columns)
            cells.append(wholeCell(shown.lines.at(line), column, shown.remarks));
        table.rows.append(cells);
    }
    return table;
}

void AnswerTableModel::setLines(const QList<AnswerLine> &lines)
{
    if (!std::ranges::equal(lines, m_lines, &AnswerLine::isSamePlace)) {
        // The view still holds the editor whose content is being stored.
        if (m_isStoring)
            QMetaObject::invokeMethod(this, [this, lines] { reset(lines); }, Qt::QueuedConnection);
        else
            reset(lines);
        return;
    }
    const QList<AnswerLine> before = std::exchange(m_lines, lines);
    for (int row = 0; row < rowCount(); ++row) {
        if (!before.at(row).saysTheSame(lines.at(row)))
            Q_EMIT dataChanged(index(row, 0), index(row, kAnswerColumnCount - 1));
    }
}

void AnswerTableModel::reset(const QList<AnswerLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void AnswerTableModel::setRemarks(const Remarks &remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, kAnswerRemarksColumn), index(rowCount() - 1, kAnswerRemarksColumn));
}

std::optional<int> AnswerTableModel::rowOf(const QString &clause, qint64 device) const
{
    std::optional<int> found;
    for (int row = 0; row < rowCount(); ++row) {
        const AnswerLine &line = m_lines.at(row);
        if (line.requirement().id != clause)
            continue;
        if (!found || (line.device && line.device->value == device))
            found = row;
    }
    return found;
}

QString AnswerTableModel::text(int row, AnswerColumn column) const
{
    return wholeCell(m_lines.at(row), column, m_remarks);
}

bool AnswerTableModel::canEdit(int row, AnswerColumn column) const
{
    return !m_readOnly && !fieldName(column).isEmpty() && m_lines.at(row).inheritedFrom.isEmpty();
}

const AnswerTableModel::Refused *AnswerTableModel::refused(int row, AnswerColumn column) const
{
    const auto it = std::ranges::find_if(m_refused, [&](const Refused &one) {
        return one.column == column && one.line.isSamePlace(m_lines.at(row));
    });
    return it == m_refused.end() ? nullptr : &*it;
}

void AnswerTableModel::forget(const AnswerLine &line, AnswerColumn column)
{
    m_refused.removeIf([&](const Refused &one) { return one.column == column && one.line.isSamePlace(line); });
}

/// A verdict and the name behind it are two cells and one decision: what was refused in one helps the other.
AnswerLine AnswerTableModel::withPending(AnswerLine line) const
{
    for (const Refused &one : m_refused) {
        if (!one.line.isSamePlace(line))
            continue;
        if (one.column == kAnswerVerdictColumn)
            line.answer.verdict = domain::valueOf<domain::Verdict>(one.text).value_or(line.answer.verdict);
        if (one.column == kAnswerVerdictByColumn)
            line.answer.verdictBy = one.text;
    }
    return line;
}

base::Result<> AnswerTableModel::store(const AnswerLine &line, AnswerColumn column, const QString &text)
{
    const auto patch = patchFor(withPending(line), column, text);
    if (!patch)
        return base::fail(patch.error());
    m_isStoring = true;
    const auto stored = m_store(line, *patch);
    m_isStoring = false;
    if (stored && patch->verdict) {
        forget(line, kAnswerVerdictColumn);
        forget(line, kAnswerVerdictByColumn);
    }
    return stored;
}

bool AnswerTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto column = AnswerColumn(index.column());
    if (!index.isValid() || role != Qt::EditRole || !canEdit(index.row(), column))
        return false;
    const AnswerLine line = m_lines.at(index.row()); // storing replaces the lines
    const QString text = value.toString();
    const bool wasRefused = refused(index.row(), column) != nullptr;
    if (!wasRefused && text == editedCell(line, column))
        return true;
    forget(line, column);
    if (text != editedCell(line, column)) {
        if (const auto stored = store(line, column, text); !stored)
            m_refused.append({line, column, text, stored.error().message});
    }
    if (index.row() < rowCount())
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), kAnswerColumnCount - 1));
    Q_EMIT edited();
    return true;
}

base::Result<> AnswerTableModel::storeRefused()
{
    const QList<Refused> waiting = m_refused;
    for (const Refused &one : waiting) {
        const auto stored = store(one.line, one.column, one.text);
        if (!stored)
            return base::fail(stored.error().code, tr("%1, %2: %3", "number of a row, column, what is wrong")
                                                       .arg(one.line.requirement().ref, columnTitle(one.column),
                                                            stored.error().message));
        forget(one.line, one.column);
    }
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kAnswerColumnCount - 1));
    return {};
}

int AnswerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AnswerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kAnswerColumnCount;
}

QVariant AnswerTableModel::hint(const QModelIndex &index) const
{
    const auto column = AnswerColumn(index.column());
    const AnswerLine &line = m_lines.at(index.row());
    if (const Refused *one = refused(index.row(), column))
        return tr("Not stored: %1").arg(one->message);
    const QString text = this->text(index.row(), column);
    if (fieldName(column).isEmpty() || line.inheritedFrom.isEmpty())
        return text;
    return QString(tr("Answered at %1, for all rows below it. Break away in the row's form to change it here.")
                       .arg(line.inheritedFrom) +
                   (text.isEmpty() ? QString() : QString(u'\n' + text)));
}

QVariant AnswerTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = AnswerColumn(index.column());
    const AnswerLine &line = m_lines.at(index.row());
    const Refused *refusedHere = m_refused.isEmpty() ? nullptr : refused(index.row(), column);
    switch (role) {
        case Qt::DisplayRole:
            if (refusedHere)
                return refusedHere->text;
            return text(index.row(), column).left(kShownCharacters).replace(u'\n', u' ');
        case Qt::EditRole:
            return refusedHere ? refusedHere->text : editedCell(line, column);
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return hint(index);
        case Qt::DecorationRole:
            if (refusedHere)
                return icon(u"error"_s);
            return column == kAnswerAppliesColumn ? QVariant(icon(iconOf(line.answer.applies))) : QVariant();
        case Qt::FontRole:
            if (line.inheritedFrom.isEmpty() || fieldName(column).isEmpty())
                return {};
            {
                QFont font;
                font.setItalic(true);
                return font;
            }
    }
    return {};
}

QVariant AnswerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == kAnswerSolutionsColumn)
        return tr("One a line: name:edition, then | partial | and what was left out, where it was not applied in full");
    return role == Qt::DisplayRole ? QVariant(columnTitle(AnswerColumn(section))) : QVariant();
}

Qt::ItemFlags AnswerTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return canEdit(index.row(), AnswerColumn(index.column())) ? shown | Qt::ItemIsEditable : shown;
}

} // namespace ui
