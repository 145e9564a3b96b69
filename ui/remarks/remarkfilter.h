// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/remark.h>

#include <QSortFilterProxyModel>

namespace ui
{

/// Leaves the remarks of one severity and with some words.
class RemarkFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemarkFilter)

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// None: all severities.
    void setSeverity(std::optional<domain::Severity> severity);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    std::optional<domain::Severity> m_severity;
    QString m_text;
};

} // namespace ui
