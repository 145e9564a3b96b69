// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <report/template.h>

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QSplitter;

namespace ui
{

class ChoiceField;
class ConfirmNotice;
class FixButtons;
class LineField;
class MarkdownEdit;
class MarkdownField;
class PreviewPages;
class SectionPreviewer;
class SectionToolbar;
class TextFind;

/// Writes one section of Annex II or III: Markdown with fields and references, what is wrong in it, and its
/// pages.
class SectionEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionEditor)

public:
    explicit SectionEditor(Workspace &workspace, QWidget *parent = nullptr);

    void show(const catalog::Catalog::Row &row, const QList<domain::DeviceId> &devices);
    void refresh();
    /// Puts the focus on the field with that name in entities.h.
    void focusField(const QString &name);
    void focusText();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createTexts();
    QWidget *createPreview();
    QListWidget *createProblems(QWidget *parent);
    QHBoxLayout *createWork();
    void connectFields();
    void connectText();
    void createKeys();
    void startFromTemplate();
    void updatePreview();
    /// The text in view: of the device, else of all; null if nothing is written.
    const domain::Section *section() const;
    void updateReferences();
    void showProblems(const QList<report::TemplateProblem> &problems, bool isStartingText);
    /// Offers what was probably meant by references that name nothing.
    void showReferenceFixes();
    void replaceText(const QString &before, const QString &after);
    QString templateText() const;
    MarkdownEdit *edit() const;

    Workspace &m_workspace;
    std::optional<catalog::Catalog::Row> m_row;
    QList<domain::DeviceId> m_devices;
    ConfirmNotice *m_toConfirm = nullptr;
    QList<domain::Document> m_documents; ///< the references were last looked up in these
    QList<domain::Revision> m_revisions;
    SectionToolbar *m_toolbar = nullptr;
    TextFind *m_find = nullptr;
    QLabel *m_notice = nullptr;
    QSplitter *m_splitter = nullptr;
    MarkdownField *m_text = nullptr;
    QListWidget *m_problems = nullptr;
    FixButtons *m_fixes = nullptr;
    PreviewPages *m_pages = nullptr;
    SectionPreviewer *m_previewer = nullptr;
    ChoiceField *m_status = nullptr;
    LineField *m_owner = nullptr;
    LineField *m_note = nullptr;
};

} // namespace ui
