// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "helpwindow.h"

#include "widgets/dialogsize.h"
#include "widgets/emptyhint.h"
#include "widgets/icons.h"
#include "widgets/markdownview.h"
#include "widgets/rows.h"
#include "widgets/taborder.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui
{

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resizeWithinScreen(this, {980, 700});
    new QVBoxLayout(this);
    build();
}

void HelpWindow::build()
{
    setWindowTitle(tr("User guide"));
    m_chapters = manual();
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"helpSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createChapters());
    splitter->addWidget(createText());
    splitter->setSizes({260, 720});
    splitter->setStretchFactor(1, 1);
    layout()->addWidget(splitter);
    m_content = splitter;
    fillChapters();
    updateSteps();
}

// Another language: the same chapter, with the same way back.
void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString chapter = std::exchange(m_shown, QString());
    delete m_content;
    m_isStepping = true;
    build();
    showChapter(chapter);
    m_isStepping = false;
}

QWidget *HelpWindow::createChapters()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    m_search = new QLineEdit(panel);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Words in the guide"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(panel);
    m_list->setObjectName(u"helpChapters"_s);
    m_list->setAccessibleName(tr("Chapters"));
    airRows(m_list);
    new EmptyHint(tr("No chapter has all these words."), m_list);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillChapters);
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpWindow::showCurrent);
    return panel;
}

QWidget *HelpWindow::createText()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    auto *bar = new QToolBar(panel);
    m_back = bar->addAction(icon(u"previous"_s), tr("Back"), this, [this] { step(m_before, m_after); });
    m_back->setObjectName(u"helpBack"_s);
    m_back->setShortcut(QKeySequence::Back);
    m_forward = bar->addAction(icon(u"next"_s), tr("Forward"), this, [this] { step(m_after, m_before); });
    m_forward->setObjectName(u"helpForward"_s);
    m_forward->setShortcut(QKeySequence::Forward);
    m_view = new MarkdownView(panel);
    m_view->setObjectName(u"helpText"_s);
    m_view->setAccessibleName(tr("Text of the chapter"));
    column->addWidget(bar);
    column->addWidget(m_view, 1);
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpWindow::followLink);
    return panel;
}

void HelpWindow::open(QWidget *parent, const QString &chapter)
{
    auto *window = parent->window()->findChild<HelpWindow *>();
    if (!window)
        window = new HelpWindow(parent->window());
    window->showChapter(chapter);
    window->show();
    window->raise();
    window->activateWindow();
}

void HelpWindow::fillChapters()
{
    const QString shown = m_shown;
    m_list->clear();
    const QList<Chapter> found = chaptersWith(m_chapters, m_search->text());
    for (const Chapter &chapter : found) {
        auto *item = new QListWidgetItem(chapter.title, m_list);
        item->setData(Qt::UserRole, chapter.id);
    }
    const auto there = std::ranges::find(found, shown, &Chapter::id);
    m_list->setCurrentRow(there == found.end() ? 0 : int(there - found.begin()));
}

void HelpWindow::showChapter(const QString &id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == id)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(Qt::UserRole).toString() : QString();
    if (id.isEmpty() || id == m_shown)
        return;
    if (!m_isStepping && !m_shown.isEmpty()) {
        m_before.append(m_shown);
        m_after.clear();
    }
    m_shown = id;
    m_view->showMarkdown(std::ranges::find(m_chapters, id, &Chapter::id)->text);
    m_view->moveCursor(QTextCursor::Start);
    updateSteps();
}

// "evidence.md" or "evidence": another chapter. Nothing else is ever opened.
void HelpWindow::followLink(const QUrl &link)
{
    showChapter(link.path().section(u'/', -1).section(u'.', 0, 0));
}

void HelpWindow::step(QStringList &from, QStringList &to)
{
    if (from.isEmpty())
        return;
    to.append(m_shown);
    m_isStepping = true;
    showChapter(from.takeLast());
    m_isStepping = false;
    updateSteps();
}

void HelpWindow::updateSteps()
{
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
}

bool HelpWindow::focusNextPrevChild(bool next)
{
    return stepFocus(this, next) || QDialog::focusNextPrevChild(next);
}

void offerHelp(QDialog *dialog, const QString &chapter)
{
    if (!chapter.isEmpty())
        setHelpTopic(dialog, chapter);
    QObject::connect(new QShortcut(QKeySequence::HelpContents, dialog), &QShortcut::activated, dialog, [dialog] {
        const QWidget *at = dialog->focusWidget();
        HelpWindow::open(dialog, helpTopicAt(at ? at : dialog));
    });
}

} // namespace ui
