// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencecopy.h"
#include "models/workspace.h"
#include "pagestore.h"

#include <domain/pagelist.h>
#include <project/citations.h>

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace ui
{

class PagesPane;
class PageView;
class ViewerSearch;
class ViewerToolbar;

/// Shows the pages of evidence: a toolbar, the pages, thumbnails and outline. What cannot be shown gets a
/// sentence in their place. Cheap while it is hidden: then nothing is read.
class ViewerPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewerPanel)

public:
    explicit ViewerPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~ViewerPanel() override;

    /// Opens the revision a moment later, at the first of `pages` ("3-5"), with the quote marked. Whatever
    /// was asked for before and is not shown yet is left out.
    void show(const domain::Revision &revision, const QString &pages = {}, const QString &quote = {});
    void clear();

    /// As a quote; empty without selection.
    QString selectedText() const;
    PageView &view() const { return *m_view; }

Q_SIGNALS:
    /// The user wants to cite what is selected: revision, page, heading and quote.
    void citeRequested(const project::CitationDetails &details);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Wanted
    {
        domain::Revision revision;
        QList<domain::PageRange> pages;
        QString quote;

        bool operator==(const Wanted &) const = default;
    };

    void createPages();
    void restoreZoom();
    void load();
    void showCited();
    void markQuote();
    void say(const QString &sentence);
    void sayProgress(int permille);
    void release();
    void cite();
    void updateCite();
    QList<int> citedPages() const;

    Workspace &m_workspace;
    EvidenceCopy m_copy;
    PageStore m_store;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_notice = nullptr; ///< one line above the pages
    QWidget *m_pages = nullptr;
    ViewerToolbar *m_toolbar = nullptr;
    ViewerSearch *m_search = nullptr;
    PagesPane *m_panes = nullptr;
    QSplitter *m_splitter = nullptr;
    PageView *m_view = nullptr;
    std::optional<Wanted> m_wanted; ///< what is shown, or will be
    QString m_open;                 ///< hash of the document that is open or being opened; empty: none
    bool m_looksForQuote = false;
    QTimer m_delay;
    QTimer m_patience; ///< before it is said that something is being read
    QTimer m_idle;     ///< hidden that long: the workers go
};

} // namespace ui
