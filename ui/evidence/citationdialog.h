// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "revisionmodel.h"
#include "widgets/formdialog.h"

#include <project/citations.h>

class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QTableView;

namespace ui
{

/// Asks for an evidence reference: which revision, where in it, and the words that show it.
class CitationDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CitationDialog)

public:
    using Submit = std::function<base::Result<>(const project::CitationDetails &)>;

    CitationDialog(const QString &title, const QString &acceptText, const domain::ProjectData &project,
                   Submit submit, QWidget *parent);

    /// What the dialog begins with, when a citation is edited.
    void setDetails(const project::CitationDetails &details);

protected:
    base::Result<> submit() override;

private:
    void createList(const domain::ProjectData &project);
    void createFields();
    std::optional<domain::RevisionId> chosen() const;
    void updateButton();

    Submit m_submit;
    RevisionModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTableView *m_list;
    QLineEdit *m_pages;
    QLineEdit *m_section;
    QPlainTextEdit *m_quote;
};

} // namespace ui
