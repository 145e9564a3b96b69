// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QSpinBox;
class QToolButton;

namespace ui
{

class MarkdownEdit;

/// What can be done to the text of a section, and how long it is.
class SectionToolbar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionToolbar)

public:
    explicit SectionToolbar(MarkdownEdit *edit, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Whether there is a text to begin with.
    void setStartOffered(bool offered);
    /// As the user left it last.
    bool isPreviewShown() const;

Q_SIGNALS:
    void startRequested();
    void findRequested();
    void previewToggled(bool shown);

private:
    QToolButton *addButton(const QString &name, const QString &iconName, const QString &text,
                           const QString &tip);
    void addFormatting();
    void addTableMenu();
    void addInsertMenu();
    void addFind();
    void addPreviewSwitch();
    QWidget *createTableSize();
    void openWith(const QString &opening);
    void countWords();

    MarkdownEdit *m_edit;
    QToolButton *m_start = nullptr;
    QToolButton *m_preview = nullptr;
    QLabel *m_words = nullptr;
    QList<QToolButton *> m_changing; ///< those that change the text
};

} // namespace ui
