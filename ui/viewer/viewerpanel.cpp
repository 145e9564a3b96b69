// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "viewerpanel.h"

#include "evidence/evidencecopies.h"
#include "pagespane.h"
#include "pageview.h"
#include "quotes.h"
#include "viewersearch.h"
#include "viewertoolbar.h"
#include "widgets/icons.h"

#include <evidence/textmatch.h>
#include <evidence/workerclient.h>

#include <domain/names.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kDelayMilliseconds = 150; ///< rows one only passes by are not opened
constexpr int kPatienceMilliseconds = 100;
constexpr int kIdleMilliseconds = 30'000;
constexpr qsizetype kMostQuotePages = 50;
constexpr qsizetype kLongestLookedFor = 300; ///< of a quote, in the whole document
constexpr auto kFitKey = "viewer/fit"_L1;
constexpr auto kZoomKey = "viewer/zoom"_L1;
constexpr auto kPanesKey = "viewer/panes"_L1;

QString workerOf(const Workspace &workspace)
{
    if (const QString &given = workspace.environment().workerProgram; !given.isEmpty())
        return given;
    return evidence::findWorker().value_or(u"gesper-worker"_s); // a missing one is told when it is started
}

} // namespace

ViewerPanel::ViewerPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_copy(workspace.project()), m_store(workerOf(workspace))
{
    setObjectName(u"viewerPanel"_s);
    m_stack = new QStackedWidget(this);
    m_copies = new EvidenceCopies(workspace, this);
    m_messagePage = createMessage();
    createPages();
    m_stack->addWidget(m_messagePage);
    m_stack->addWidget(m_pages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMilliseconds);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &ViewerPanel::load);
    connect(&m_patience, &QTimer::timeout, this, [this] { sayProgress(0); });
    connect(&m_idle, &QTimer::timeout, this, &ViewerPanel::release);
    connect(&m_copy, &EvidenceCopy::ready, &m_store, &PageStore::open);
    connect(&m_copy, &EvidenceCopy::failed, this, &ViewerPanel::say);
    connect(&m_copy, &EvidenceCopy::progressed, this, &ViewerPanel::sayProgress);
    connect(&m_store, &PageStore::failed, this, &ViewerPanel::say);
    connect(&m_store, &PageStore::opened, this, &ViewerPanel::showCited);
    connect(&m_store, &PageStore::hitsChanged, this, &ViewerPanel::onHits);
    connect(&m_store, &PageStore::textReady, this, [this](int page) {
        if (m_looksForQuote && citedPages().contains(page))
            markQuote();
    });
    clear();
}

QVariantMap ViewerPanel::state() const
{
    return {{u"fit"_s, int(m_view->fit())},
            {u"zoom"_s, m_view->zoom()},
            {u"panes"_s, m_toolbar->panesAction()->isChecked()}};
}

void ViewerPanel::restoreState(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    m_toolbar->panesAction()->setChecked(state.value(u"panes"_s).toBool());
    setZoom(state.value(u"fit"_s).toInt(), state.value(u"zoom"_s).toDouble());
}

ViewerPanel::~ViewerPanel()
{
    QSettings settings;
    settings.setValue(kFitKey, int(m_view->fit()));
    if (m_view->fit() == PageFit::None)
        settings.setValue(kZoomKey, m_view->zoom());
}

QWidget *ViewerPanel::createMessage()
{
    auto *page = new QWidget(m_stack);
    m_message = new QLabel(page);
    m_message->setObjectName(u"viewerMessage"_s);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setMargin(16);
    m_save = new QPushButton(icon(u"extract"_s), tr("Save a copy…"), page);
    m_save->setObjectName(u"viewerSaveCopy"_s);
    m_openCopy = new QPushButton(icon(u"open-copy"_s), tr("Open a copy"), page);
    m_openCopy->setObjectName(u"viewerOpenCopy"_s);
    m_openCopy->setToolTip(tr("Opens a temporary copy in the system's program"));
    connect(m_save, &QPushButton::clicked, this, &ViewerPanel::saveCopy);
    connect(m_openCopy, &QPushButton::clicked, this, &ViewerPanel::openCopy);
    for (QPushButton *button : {m_save, m_openCopy})
        button->hide(); // from the beginning: a splitter would keep the width for them
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(m_save, 0, Qt::AlignHCenter); // one below the other: the pane may be narrow
    column->addWidget(m_openCopy, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void ViewerPanel::saveCopy()
{
    if (m_wanted)
        m_copies->ask(m_wanted->revision, this);
}

void ViewerPanel::openCopy()
{
    if (m_wanted)
        m_copies->open(m_wanted->revision);
}

void ViewerPanel::createPages()
{
    m_pages = new QWidget(m_stack);
    m_view = new PageView(m_store, m_pages);
    m_view->setCanCite(!m_workspace.isReadOnly());
    m_toolbar = new ViewerToolbar(*m_view, m_pages);
    m_search = new ViewerSearch(*m_view, m_pages);
    m_notice = new QLabel(m_pages);
    m_notice->setObjectName(u"viewerNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setMargin(6);
    m_notice->hide();
    m_splitter = new QSplitter(m_pages);
    m_splitter->setObjectName(u"viewerSplitter"_s);
    m_panes = new PagesPane(*m_view, m_splitter);
    m_splitter->addWidget(m_panes);
    m_splitter->addWidget(m_view);
    m_splitter->setSizes({180, 600});
    m_splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(m_pages);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(m_search);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
    m_toolbar->panesAction()->setChecked(QSettings().value(kPanesKey, false).toBool());
    m_panes->setVisible(m_toolbar->panesAction()->isChecked());
    connect(m_toolbar->panesAction(), &QAction::toggled, this, [this](bool isShown) {
        m_panes->setVisible(isShown);
        QSettings().setValue(kPanesKey, isShown);
    });
    connect(m_toolbar->saveAction(), &QAction::triggered, this, &ViewerPanel::saveCopy);
    connect(m_toolbar->openAction(), &QAction::triggered, this, &ViewerPanel::openCopy);
    connect(m_toolbar->findAction(), &QAction::triggered, m_search, &ViewerSearch::begin);
    connect(m_view, &PageView::findRequested, m_search, &ViewerSearch::begin);
    connect(m_toolbar->citeAction(), &QAction::triggered, this, &ViewerPanel::cite);
    connect(m_view, &PageView::citeRequested, this, &ViewerPanel::cite);
    connect(m_view, &PageView::selectionChanged, this, &ViewerPanel::updateCite);
    restoreZoom();
}

void ViewerPanel::restoreZoom()
{
    const QSettings settings;
    setZoom(settings.value(kFitKey, int(PageFit::Width)).toInt(), settings.value(kZoomKey, 1.0).toDouble());
}

void ViewerPanel::setZoom(int fit, double zoom)
{
    if (fit == int(PageFit::None))
        m_view->setZoom(zoom);
    else
        m_view->setFit(fit == int(PageFit::Page) ? PageFit::Page : PageFit::Width);
}

void ViewerPanel::show(const domain::Revision &revision, const QString &pages, const QString &quote)
{
    const Wanted wanted{revision, domain::parsePages(pages).value_or(QList<domain::PageRange>()), quote};
    if (m_wanted == wanted)
        return; // where the reader has scrolled to meanwhile stays
    m_wanted = wanted;
    m_delay.stop();
    if (m_open == revision.sha256 && m_store.pageCount() > 0)
        return showCited();
    if (isVisible())
        m_delay.start();
}

void ViewerPanel::clear()
{
    m_wanted.reset();
    release();
    say(tr("Choose a document or a reference to it, and its pages are shown here."));
}

/// Lets the document go; what is wanted stays so.
void ViewerPanel::release()
{
    m_delay.stop();
    m_patience.stop();
    m_store.close();
    m_copy.drop();
    m_open.clear();
    m_looksForQuote = false;
    m_lookedFor.clear();
}

void ViewerPanel::load()
{
    if (!m_wanted)
        return;
    release();
    const domain::Revision &revision = m_wanted->revision;
    if (revision.sha256.isEmpty())
        return say(
            tr("This document is not part of the project file. It is kept at: %1").arg(revision.keptAt));
    m_open = revision.sha256;
    m_patience.start();
    m_copy.fetch(revision);
}

void ViewerPanel::say(const QString &sentence)
{
    m_patience.stop();
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    const bool hasFile = m_wanted && !m_wanted->revision.sha256.isEmpty();
    for (QPushButton *button : {m_save, m_openCopy})
        button->setVisible(hasFile);
    m_stack->setCurrentWidget(m_messagePage);
}

void ViewerPanel::sayProgress(int permille)
{
    if (!m_wanted || m_open.isEmpty() || m_patience.isActive() || m_store.pageCount() > 0)
        return;
    const QString name = m_wanted->revision.fileName;
    say(permille > 0 ? tr("Reading %1 … %2 %").arg(name).arg(permille / 10) : tr("Reading %1 …").arg(name));
    for (QPushButton *button : {m_save, m_openCopy})
        button->hide(); // the pages may come yet
}

QList<int> ViewerPanel::citedPages() const
{
    QList<int> pages;
    if (!m_wanted)
        return pages;
    for (const domain::PageRange &range : m_wanted->pages) {
        for (qint64 page = range.first; page <= range.last && pages.size() < kMostQuotePages; ++page) {
            if (page <= m_store.pageCount())
                pages.append(int(page) - 1);
        }
    }
    return pages;
}

void ViewerPanel::showCited()
{
    m_patience.stop();
    m_notice->hide();
    m_stack->setCurrentWidget(m_pages);
    m_view->clearMarks();
    m_view->clearSelection();
    const QList<int> pages = citedPages();
    if (!pages.isEmpty())
        m_view->goToPage(pages.first());
    const bool hasQuote = m_wanted && !m_wanted->quote.isEmpty();
    m_looksForQuote = hasQuote && !pages.isEmpty();
    m_lookedFor.clear();
    if (m_looksForQuote)
        markQuote();
    else if (hasQuote && m_wanted->pages.isEmpty())
        lookForQuote();
    updateCite();
}

/// A reference without pages says by its quote where it leads.
void ViewerPanel::lookForQuote()
{
    m_search->hide(); // its places would be those of the quote
    QString words = m_wanted->quote.simplified().left(kLongestLookedFor);
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1);
    m_lookedFor = words; // before it begins: no pages, and it has ended
    m_store.find(words, 0);
}

void ViewerPanel::onHits()
{
    if (m_lookedFor.isEmpty() || (m_store.hitCount() == 0 && m_store.isSearching()))
        return;
    const bool isOurs = m_store.needle() == m_lookedFor; // else somebody looks for something else by now
    m_lookedFor.clear();
    if (!isOurs)
        return;
    if (m_store.hitCount() > 0) {
        const int page = m_store.hits(0).isEmpty() ? *m_store.pageWithHit(0, 1) : 0;
        const QList<evidence::TextSpan> spans = m_store.hits(page);
        m_store.find({}, 0);
        m_view->mark(page, spans);
        return m_view->reveal(page, spans.first());
    }
    m_notice->setText(tr("The quote was not found in this document. It may be worded differently there, or the pages "
                         "may be pictures without text."));
    m_notice->show();
}

void ViewerPanel::markQuote()
{
    bool isComplete = true;
    const QList<int> pages = citedPages();
    for (const int page : pages) {
        const auto text = m_store.text(page);
        if (!text) {
            isComplete = false;
            continue;
        }
        const QList<evidence::TextSpan> spans = evidence::findInText(text->text(), m_wanted->quote);
        if (spans.isEmpty())
            continue;
        m_looksForQuote = false;
        m_view->mark(page, spans);
        return m_view->reveal(page, spans.first());
    }
    if (!isComplete)
        return;
    m_looksForQuote = false;
    m_notice->setText(
        tr("The quote was not found on the cited pages (%1). It may be worded differently there, or the "
           "page may be a picture without text.")
            .arg(domain::printPages(m_wanted->pages)));
    m_notice->show();
}

QString ViewerPanel::selectedText() const
{
    return quoteOf(m_view->selectedText());
}

void ViewerPanel::updateCite()
{
    m_toolbar->citeAction()->setEnabled(m_view->hasSelection() && !m_workspace.isReadOnly());
}

void ViewerPanel::cite()
{
    if (!m_wanted || !m_view->hasSelection() || m_workspace.isReadOnly())
        return;
    const TextPlace start = m_view->selectionStart();
    TextPlace end = m_view->selectionEnd();
    if (end.index == 0 && end.page > start.page)
        --end.page; // nothing of the last page is selected
    const QString pages = domain::printPages({{start.page + 1, end.page + 1}});
    Q_EMIT citeRequested({m_wanted->revision.id, pages, m_store.headingOf(start.page), selectedText()});
}

void ViewerPanel::showEvent(QShowEvent *event)
{
    m_idle.stop();
    if (m_wanted && m_open != m_wanted->revision.sha256)
        m_delay.start();
    QWidget::showEvent(event);
}

void ViewerPanel::hideEvent(QHideEvent *event)
{
    m_delay.stop();
    m_idle.start();
    QWidget::hideEvent(event);
}

} // namespace ui
