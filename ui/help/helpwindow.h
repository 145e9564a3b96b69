// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manual.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace ui
{

class MarkdownView;

/// The manual beside the work: chapters, search, the text, links between chapters, back and forward. It follows the
/// language of the window while it is open.
class HelpWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Opens the window, or brings the open one to the front, at that chapter.
    static void open(QWidget *parent, const QString &chapter);

    void showChapter(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QWidget *createChapters();
    QWidget *createText();
    void fillChapters();
    void showCurrent();
    void followLink(const QUrl &link);
    void step(QStringList &from, QStringList &to);
    void updateSteps();

    QList<Chapter> m_chapters;
    QWidget *m_content = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    MarkdownView *m_view = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QStringList m_before; ///< chapters behind the one in view
    QStringList m_after;
    QString m_shown;
    bool m_isStepping = false;
};

/// Lets F1 open the manual over a dialog, which has no menu: at that chapter, or at that of the place with the focus.
void offerHelp(QDialog *dialog, const QString &chapter = {});

} // namespace ui
