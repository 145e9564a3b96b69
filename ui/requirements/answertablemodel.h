// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "answerlines.h"
#include "models/tabletext.h"

#include <domain/remark.h>

#include <QAbstractTableModel>

namespace ui
{

/// Remarks by clause.
using ClauseRemarks = QHash<QString, QList<domain::Remark>>;

/// The table as it was shown at one moment. Turned into text wherever there is time for that.
struct AnswerSnapshot
{
    QString title;
    QList<AnswerLine> lines; ///< shared with the model
    QList<int> order;        ///< which of them were shown, from above
    QList<AnswerColumn> columns;
    ClauseRemarks remarks;
};

/// For any thread.
TableText tableText(const AnswerSnapshot &shown);

/// The lines of the table of requirements. An edited cell is stored at once; what cannot be stored stays in the
/// cell as it was typed, with the reason.
class AnswerTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerTableModel)

public:
    using Store = std::function<base::Result<>(const AnswerLine &, const project::AnswerPatch &)>;
    using Remarks = ClauseRemarks;

    using QAbstractTableModel::QAbstractTableModel;

    void onStore(Store store) { m_store = std::move(store); }
    /// Keeps an open editor where the lines are about the same places as before.
    void setLines(const QList<AnswerLine> &lines);
    void setRemarks(const Remarks &remarks);
    const Remarks &remarks() const { return m_remarks; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    const AnswerLine &line(int row) const { return m_lines.at(row); }
    const QList<AnswerLine> &lines() const { return m_lines; }
    /// Nothing where no line is about the clause; the first one where none is about the device.
    std::optional<int> rowOf(const QString &clause, qint64 device) const;
    /// The whole text of a cell, as copies and exports show it.
    QString text(int row, AnswerColumn column) const;
    bool canEdit(int row, AnswerColumn column) const;

    bool hasRefused() const { return !m_refused.isEmpty(); }
    /// Tries once more to store what was refused. The error of the first that still is.
    base::Result<> storeRefused();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A cell was stored or refused.
    void edited();

private:
    /// What could not be stored, with the place it was typed at: the lines may change meanwhile.
    struct Refused
    {
        AnswerLine line;
        AnswerColumn column;
        QString text;
        QString message;
    };
    const Refused *refused(int row, AnswerColumn column) const;
    void forget(const AnswerLine &line, AnswerColumn column);
    base::Result<> store(const AnswerLine &line, AnswerColumn column, const QString &text);
    AnswerLine withPending(AnswerLine line) const;
    QVariant hint(const QModelIndex &index) const;
    void reset(const QList<AnswerLine> &lines);

    QList<AnswerLine> m_lines;
    Remarks m_remarks;
    QList<Refused> m_refused;
    Store m_store;
    bool m_readOnly = false;
    bool m_isStoring = false;
};

} // namespace ui
