// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clauses/clausepage.h"

namespace ui
{

class SectionEditor;

/// Annexes II and III: the sections left, the text in the middle, its evidence on the right.
class DocumentationPage final : public ClausePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentationPage)

public:
    explicit DocumentationPage(Workspace &workspace, QWidget *parent = nullptr);

    void setRemarks(const QList<domain::Remark> &remarks) override;

protected:
    void refreshStates() override;
    void refreshRow() override;
    void showRow(const catalog::Catalog::Row &row) override;
    bool takesCitations(const catalog::Catalog::Row &row) const override;
    void focusField(const QString &name) override;

private:
    void offerFilters();
    QWidget *createEditor();
    QWidget *createAdvice();

    QList<const domain::Pack *> m_packs;
    QHash<QString, QString> m_startingTexts; ///< by section id: what it holds before anybody writes in it
    QList<domain::Remark> m_remarks;
    SectionEditor *m_editor;
};

} // namespace ui
