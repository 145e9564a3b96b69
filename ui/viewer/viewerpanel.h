// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "evidencecopy.h"
#include "models/workspace.h"
#include "pagestore.h"

#include <domain/pagelist.h>
#include <project/citations.h>

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui
{

class EvidenceCopies;
class PagesPane;
class PageView;
class ViewerSearch;
class ViewerToolbar;

/// Shows the pages of evidence: a toolbar, the pages, thumbnails and outline. What cannot be shown gets a
/// sentence in their place; a copy of it can be saved, or opened in the system's program. Cheap while it is hidden: then nothing is read.
class ViewerPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewerPanel)

public:
    explicit ViewerPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~ViewerPanel() override;

    /// Opens the revision a moment later, at the first of `pages` ("3-5"), with the quote marked; a quote without
    /// pages is looked for in the whole document. Whatever was asked for before and is not shown yet is left out.
    void show(const domain::Revision &revision, const QString &pages = {}, const QString &quote = {});
    void clear();

    /// As a quote; empty without selection.
    QString selectedText() const;
    PageView &view() const { return *m_view; }

    /// Zoom and panes, for the settings of a project.
    QVariantMap state() const;
    void restoreState(const QVariantMap &state);

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

    QWidget *createMessage();
    void createPages();
    void saveCopy();
    void openCopy();
    void lookForQuote();
    void onHits();
    void restoreZoom();
    void setZoom(int fit, double zoom);
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
    QWidget *m_messagePage = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_openCopy = nullptr;
    EvidenceCopies *m_copies = nullptr;
    QLabel *m_notice = nullptr; ///< one line above the pages
    QWidget *m_pages = nullptr;
    ViewerToolbar *m_toolbar = nullptr;
    ViewerSearch *m_search = nullptr;
    PagesPane *m_panes = nullptr;
    QSplitter *m_splitter = nullptr;
    PageView *m_view = nullptr;
    std::optional<Wanted> m_wanted; ///< what is shown, or will be
    QString m_open;                 ///< hash of the document that is open or being opened; empty: none
    bool m_looksForQuote = false; ///< on the cited pages
    QString m_lookedFor;          ///< what is looked for in the whole document; empty: nothing
    QTimer m_delay;
    QTimer m_patience; ///< before it is said that something is being read
    QTimer m_idle;     ///< hidden that long: the workers go
};

} // namespace ui
