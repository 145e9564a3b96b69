// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui
{

class PageView;

/// Finds words in the document that is shown; hidden until it is asked for.
class ViewerSearch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewerSearch)

public:
    ViewerSearch(PageView &view, QWidget *parent);

    /// Shows itself and takes the words that are selected, if any.
    void begin();
    void end();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void step(int direction);
    void showCount();

    PageView &m_view;
    QLineEdit *m_words;
    QLabel *m_count;
    QTimer m_delay;
    bool m_goesToFirst = false; ///< as soon as there is one
};

} // namespace ui
