// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <catalog/catalog.h>

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui
{

/// Advice on answering a clause, folded away until asked for: what to think of, methods, evidence, standards,
/// related clauses as links. Remembers for the whole program whether it is open. Hidden where there is none.
class ClauseAdvice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClauseAdvice)

public:
    /// Borrows the catalog.
    explicit ClauseAdvice(const catalog::Catalog &catalog, QWidget *parent = nullptr);

    void show(const catalog::Catalog::Row &row);
    bool isOpen() const;

Q_SIGNALS:
    void opened(bool open);
    /// A related clause was activated; its full id.
    void clauseActivated(const QString &id);

private:
    void setOpen(bool open);

    const catalog::Catalog &m_catalog;
    QToolButton *m_fold;
    QLabel *m_text;
};

} // namespace ui
