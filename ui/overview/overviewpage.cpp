// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "overviewpage.h"

#include "countbar.h"
#include "history/historymodel.h"
#include "linkbutton.h"
#include "statusprint.h"
#include "statustexts.h"
#include "widgets/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kMostDates = 12;
constexpr int kTwoColumns = 120; ///< characters from which on two columns fit side by side

void empty(QLayout *layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout->takeAt(0)}) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    label->setContentsMargins(4, 0, 4, 0); // as the links below it
    return label;
}

CountBar *countBar(qint64 count, qint64 all, const QString &name, QWidget *parent)
{
    auto *bar = new CountBar(parent);
    bar->setRange(0, int(all));
    bar->setValue(int(count));
    bar->setFormat(OverviewPage::tr("%1 of %2", "a count").arg(count).arg(all));
    bar->setAccessibleName(OverviewPage::tr("%1: %2", "what is counted, count").arg(name, bar->format()));
    return bar;
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent) : AreaPage(parent), m_workspace(workspace)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"overviewScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(m_scroll);
    createGroups(page);
    m_scroll->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(createToolbar());
    setFocusProxy(m_save);
    column->addWidget(m_scroll, 1);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    connect(&m_runner, &JobRunner::changed, this, [this] {
        if (m_isStale && isVisible() && !m_runner.isBusy())
            compute(); // something changed while the last run read
    });
}

QWidget *OverviewPage::createToolbar()
{
    auto *bar = new QWidget(this);
    m_about = new QLabel(bar);
    m_about->setObjectName(u"overviewAbout"_s);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_save = addButton(u"export"_s, tr("Save as &PDF…"), u"overviewSave"_s, &OverviewPage::chooseSave);
    m_print = addButton(u"print"_s, tr("P&rint…"), u"overviewPrint"_s, &OverviewPage::print);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 0, 0, 0);
    row->addWidget(m_about, 1);
    row->addWidget(m_save);
    row->addWidget(m_print);
    return bar;
}

QPushButton *OverviewPage::addButton(const QString &iconName, const QString &text, const QString &name,
                                     void (OverviewPage::*slot)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QVBoxLayout *OverviewPage::addGroup(QVBoxLayout *column, const QString &name, const QString &title)
{
    auto *group = new QWidget(m_scroll);
    group->setObjectName(name);
    group->setAccessibleName(title);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    auto *inner = new QVBoxLayout(group);
    inner->setContentsMargins(0, 0, 0, 20);
    inner->setSpacing(4);
    inner->addWidget(headingLabel(title, group));
    inner->addLayout(rows);
    column->addWidget(group);
    return rows;
}

void OverviewPage::createGroups(QWidget *page)
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_columns->setContentsMargins(0, 8, 8, 8);
    m_columns->setSpacing(28);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(8); // theirs would be the gap between the columns
    right->setSpacing(8);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    m_next = addGroup(left, u"overviewNext"_s, tr("What next"));
    m_chapters = new QGridLayout;
    m_chapters->setHorizontalSpacing(16); // the layout around it has none
    m_chapters->setVerticalSpacing(8);
    m_chapters->setColumnStretch(0, 2);
    for (int column = 1; column <= 3; ++column)
        m_chapters->setColumnStretch(column, 1);
    addGroup(left, u"overviewChapters"_s, tr("Requirements, by chapter of Annex I"))->addLayout(m_chapters);
    m_annexes = addGroup(left, u"overviewAnnexes"_s, tr("Documentation"));
    left->addStretch(1);
    m_remarkCounts = addGroup(right, u"overviewRemarks"_s, tr("Remarks"));
    m_confirm = addGroup(right, u"overviewConfirm"_s, tr("To confirm"));
    m_dates = addGroup(right, u"overviewDates"_s, tr("Dates"));
    m_changes = addGroup(right, u"overviewChanges"_s, tr("Last changes"));
    right->addStretch(1);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    AreaPage::resizeEvent(event);
    const bool isWide = width() > kTwoColumns * fontMetrics().averageCharWidth();
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    AreaPage::showEvent(event);
    if (m_isStale)
        compute();
}

void OverviewPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        compute();
}

void OverviewPage::setRemarks(const QList<domain::Remark> &remarks)
{
    m_remarks = remarks;
    refresh();
}

void OverviewPage::compute()
{
    if (m_runner.isBusy())
        return; // stays stale: the present run sees older data, and the next begins when it is done
    m_isStale = false;
    const OverviewRequest request{m_workspace.data(), m_workspace.environment(), m_remarks,
                                  m_workspace.project().file().historyStore()};
    m_runner.start<OverviewFacts>(
        tr("Reading the state of the project"),
        [request](base::JobContext &job) { return overviewFacts(request, job); }, this,
        [this](const base::Result<OverviewFacts> &facts) {
            if (m_workspace.accept(facts))
                show(*facts);
        });
}

void OverviewPage::show(const OverviewFacts &facts)
{
    m_facts = facts;
    m_about->setText(
        tr("%1 · %2 · %3", "project, devices, law").arg(facts.title, facts.devices.join(u", "_s), facts.law));
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    showChapters();
    showRemarks();
    showLists();
}

void OverviewPage::showChapters()
{
    empty(m_chapters);
    const QString titles[] = {tr("Decided"), tr("Evidence located"), tr("Reviewed by a named person")};
    for (int column = 0; column < 3; ++column) {
        auto *title = new QLabel(titles[column], this);
        title->setWordWrap(true);
        title->setForegroundRole(QPalette::PlaceholderText);
        m_chapters->addWidget(title, 0, column + 1, Qt::AlignBottom);
    }
    int row = 1;
    for (const project::ChapterStatus &chapter : std::as_const(m_facts->status.chapters))
        addChapter(row++, chapter);
    addChapter(row, {{}, tr("All chapters"), {}, m_facts->status.total});
}

void OverviewPage::addChapter(int row, const project::ChapterStatus &chapter)
{
    const project::Progress &progress = chapter.progress;
    const QString name = chapter.title.isEmpty() ? chapter.ref : chapterText(chapter);
    if (chapter.clause.isEmpty()) {
        m_chapters->addWidget(headingLabel(name, this), row, 0);
    } else {
        auto *link = new LinkButton(name, this);
        connect(link, &LinkButton::clicked, this, [this, clause = chapter.clause] {
            Q_EMIT m_workspace.goToRequested({clause, 0, 0, {}, {}});
        });
        m_chapters->addWidget(link, row, 0);
    }
    const std::pair<qint64, QString> counts[] = {{progress.decided, tr("Decided in %1")},
                                                 {progress.withEvidence, tr("Evidence located in %1")},
                                                 {progress.reviewed, tr("Reviewed in %1")}};
    for (int column = 0; column < 3; ++column)
        m_chapters->addWidget(
            countBar(counts[column].first, progress.answerable, counts[column].second.arg(name), this), row,
            column + 1);
}

void OverviewPage::showRemarks()
{
    empty(m_remarkCounts);
    const project::ProjectStatus &status = m_facts->status;
    const std::pair<domain::Severity, qint64> counts[] = {{domain::Severity::Error, status.errors},
                                                          {domain::Severity::Warning, status.warnings},
                                                          {domain::Severity::Note, status.notes}};
    for (const auto &[severity, count] : counts) {
        auto *link = new LinkButton(remarksText(severity, count), this);
        link->setIcon(icon(domain::nameOf(severity)));
        link->setObjectName(u"overviewRemarks-"_s + domain::nameOf(severity));
        connect(link, &LinkButton::clicked, this, [this, severity] { Q_EMIT remarksRequested(severity); });
        m_remarkCounts->addWidget(link);
    }
}

void OverviewPage::addLink(QVBoxLayout *group, const QString &text, const domain::Place &place)
{
    auto *link = new LinkButton(text, this);
    connect(link, &LinkButton::clicked, this, [this, place] { Q_EMIT m_workspace.goToRequested(place); });
    group->addWidget(link);
}

void OverviewPage::addNone(QVBoxLayout *group, const QString &text)
{
    if (group->count() > 0)
        return;
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setContentsMargins(4, 4, 4, 4);
    label->setForegroundRole(QPalette::PlaceholderText);
    group->addWidget(label);
}

void OverviewPage::showLists()
{
    for (QVBoxLayout *group : {m_next, m_annexes, m_confirm, m_dates, m_changes})
        empty(group);
    const project::ProjectStatus &status = m_facts->status;
    for (const project::NextStep &step : status.next)
        addLink(m_next, nextText(step), step.place);
    addNone(m_next, tr("Nothing that the rules know of: export the technical file and read it."));
    for (const project::AnnexStatus &annex : status.annexes)
        addLink(m_annexes, annexText(annex),
                annex.empty > 0 ? annex.firstEmpty : domain::Place{annex.first, 0, 0, {}, {}});
    for (const project::ConfirmCause &cause : status.toConfirm)
        addLink(m_confirm, confirmText(cause, *m_facts), cause.first);
    addNone(m_confirm,
            tr("Nothing waits: what came from elsewhere was confirmed, and each reference cites the newest approved "
               "revision or was confirmed against it."));
    for (const project::DueDate &due : status.dates.first(std::min(kMostDates, status.dates.size())))
        addLink(m_dates, dateText(due, status.today), due.place);
    addNone(m_dates, tr("No answer is due and no certificate ends within half a year."));
    for (const HistoryLine &line : std::as_const(m_facts->changes)) {
        auto *link = new LinkButton(plainLine(line), this);
        connect(link, &LinkButton::clicked, this, &OverviewPage::changesRequested);
        m_changes->addWidget(link);
    }
}

void OverviewPage::chooseSave()
{
    const QString name = QFileInfo(m_workspace.project().path()).completeBaseName();
    auto *dialog = new QFileDialog(this, tr("Save the status"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("%1 status.pdf", "name of a project").arg(name));
    connect(dialog, &QFileDialog::fileSelected, this, &OverviewPage::save);
    dialog->open();
}

void OverviewPage::save(const QString &path)
{
    const auto work = [facts = *m_facts, path, project = m_workspace.project().path()](base::JobContext &) {
        const auto written = writeStatusPdf(facts, path, project);
        return written ? base::Result<QString>(path) : base::fail(written.error());
    };
    m_workspace.jobs().start<QString>(
        tr("Saving the status"), work, &m_workspace, [&workspace = m_workspace](const base::Result<QString> &written) {
            if (written)
                Q_EMIT workspace.messageRaised(tr("The status is in %1.").arg(QDir::toNativeSeparators(*written)),
                                               MessageKind::Note);
            else if (written.error().code != base::ErrorCode::Cancelled)
                workspace.accept(written);
        });
}

void OverviewPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_facts->title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const auto work = [facts = *m_facts, printer](base::JobContext &) -> base::Result<bool> {
            paintStatus(facts, *printer);
            return true;
        };
        m_workspace.jobs().start<bool>(tr("Printing the status"), work, &m_workspace, [](const base::Result<bool> &) {});
    });
    dialog->open();
}

} // namespace ui
