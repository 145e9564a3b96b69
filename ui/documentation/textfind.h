// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextDocument>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace ui
{

/// Finds words in a text and replaces them, one place at a time or all in one step of undo; hidden until it is asked
/// for. Blind to case unless told otherwise.
class TextFind final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextFind)

public:
    /// `edit` is borrowed.
    explicit TextFind(QPlainTextEdit *edit, QWidget *parent = nullptr);

    /// Shows itself and takes the words that are selected, if any.
    void begin();
    void end();
    /// To the next place (1) or the one before (-1), going round.
    void step(int direction);

private:
    void createFinding(QGridLayout *grid);
    void createReplacing(QGridLayout *grid);
    QToolButton *addButton(const QString &iconName, const QString &text, const QString &name);
    QTextDocument::FindFlags flags() const;
    QList<QTextCursor> places() const;
    bool isAtPlace() const;
    void showPlaces();
    void search();
    void replace();
    void replaceAll();

    QPlainTextEdit *m_edit;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_instead = nullptr;
    QCheckBox *m_case = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_replacing = nullptr;
};

} // namespace ui
