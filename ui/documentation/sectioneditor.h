// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/workspace.h"

#include <QWidget>

class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace ui
{

class ChoiceField;
class ConfirmNotice;
class LineField;
class MarkdownField;
class MarkdownView;
class TextField;

/// Writes one section of Annex II or III: Markdown with fields, and how it will read.
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

private:
    QHBoxLayout *createToolbar();
    QWidget *createTexts();
    QHBoxLayout *createWork();
    void connectFields();
    void fillFieldMenu(QPushButton *button);
    void insertField(const QString &name);
    void startFromTemplate();
    void updatePreview();
    /// The text in view: of the device, else of all; null if nothing is written.
    const domain::Section *section() const;
    QString templateText() const;

    Workspace &m_workspace;
    std::optional<catalog::Catalog::Row> m_row;
    QList<domain::DeviceId> m_devices;
    ConfirmNotice *m_toConfirm = nullptr;
    MarkdownField *m_text = nullptr;
    MarkdownView *m_preview = nullptr;
    ChoiceField *m_status = nullptr;
    LineField *m_owner = nullptr;
    LineField *m_note = nullptr;
    QPushButton *m_template = nullptr;
    QPushButton *m_insert = nullptr;
};

} // namespace ui
