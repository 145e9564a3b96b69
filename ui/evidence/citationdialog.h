// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencetreemodel.h"
#include "widgets/formdialog.h"

#include <project/citations.h>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTreeView;

namespace ui
{

/// Asks for an evidence reference: which revision, where in it, and the words that show it. One types a
/// number or title, goes on with the arrow keys where several are left, and says at once when a page is not
/// there.
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList(const domain::ProjectData &project);
    void createFields();
    void find(const QString &text);
    const EvidenceRow *chosen() const;
    QString problemWithPages() const;
    void showState();

    Submit m_submit;
    EvidenceTreeModel *m_model;
    QLineEdit *m_filter;
    QTreeView *m_list;
    QLineEdit *m_pages;
    QLabel *m_pagesHint;
    QLineEdit *m_section;
    QPlainTextEdit *m_quote;
};

} // namespace ui
