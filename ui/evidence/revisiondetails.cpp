// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "revisiondetails.h"

#include "evidencetexts.h"
#include "models/shown.h"
#include "models/words.h"
#include "widgets/rows.h"

#include <domain/confirm.h>
#include <domain/names.h>

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kDeviceRole = Qt::UserRole + 1;

QLabel *addText(QBoxLayout *column, const QString &name)
{
    auto *label = new QLabel(column->parentWidget());
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(label);
    return label;
}

} // namespace

RevisionDetails::RevisionDetails(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_tabs(new QTabWidget(this)),
      m_citedFrom(createList(u"citedFrom"_s, tr("Cited from"))),
      m_revisions(createList(u"revisions"_s, tr("Revisions of the document")))
{
    m_tabs->setObjectName(u"evidenceTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_citedFrom, tr("Cited from"));
    m_tabs->addTab(m_revisions, tr("Revisions"));
    m_citedFrom->setToolTip(tr("Press Enter or double-click to go there"));
    m_revisions->setToolTip(tr("Press Enter or double-click to show this revision"));
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"evidenceDetailsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createFacts());
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({500, 500});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 0);
    row->addWidget(splitter);
    connect(m_citedFrom, &QListWidget::itemActivated, this, &RevisionDetails::goToCitation);
    connect(m_revisions, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT revisionChosen({item->data(Qt::UserRole).toLongLong()});
    });
}

QListWidget *RevisionDetails::createList(const QString &name, const QString &accessibleName)
{
    auto *list = new QListWidget(this);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setFrameShape(QFrame::NoFrame);
    airRows(list);
    return list;
}

QWidget *RevisionDetails::createFacts()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"evidenceFacts"_s);
    scroll->setAccessibleName(tr("What is known of the revision"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the texts wrap
    scroll->setMinimumWidth(220);
    auto *panel = new QWidget(scroll);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 8, 0);
    m_title = addText(column, u"evidenceTitleLine"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_facts = addText(column, u"evidenceDetails"_s);
    m_addition = addText(column, u"evidenceAddition"_s);
    m_hash = addText(column, u"evidenceHash"_s);
    column->addStretch();
    scroll->setWidget(panel);
    return scroll;
}

void RevisionDetails::show(const EvidenceRow *row, const QList<EvidenceRow> &rows)
{
    m_citedFrom->clear();
    m_revisions->clear();
    m_tabs->setEnabled(row);
    for (QLabel *label : {m_facts, m_addition, m_hash})
        label->clear();
    m_title->setText(row ? tr("%1 – %2", "number and revision, title").arg(nameOf(*row), row->document.title)
                         : tr("Choose a document in the list to see what is known of it."));
    if (!row)
        return;
    m_facts->setText(describe(*row));
    showAddition(row->revision);
    // A hash has no place to break; these are such places, and none of them is copied with Copy SHA-256.
    m_hash->setText(
        row->revision.sha256.isEmpty()
            ? QString()
            : tr("SHA-256: %1 %2").arg(row->revision.sha256.left(32), row->revision.sha256.mid(32)));
    listCitations(row->revision);
    listRevisions(*row, rows);
}

void RevisionDetails::showAddition(const domain::Revision &revision)
{
    const auto entry =
        m_workspace.project().file().additionOf(domain::EntityKind::Revision, revision.id.value);
    if (entry && *entry)
        m_addition->setText(
            tr("Added by %1 on %2.")
                .arg((*entry)->who, momentText((*entry)->at)));
}

void RevisionDetails::listCitations(const domain::Revision &revision)
{
    const domain::ProjectData &project = m_workspace.data();
    const domain::Revision *newest = domain::newestApprovedRevisions(project).value(revision.document);
    for (const domain::Citation &citation : project.citations) {
        if (citation.revision != revision.id)
            continue;
        const auto clause = m_workspace.environment().catalog.find(citation.clause);
        if (!clause)
            continue;
        QString text = domain::placeName(*clause->pack, clause->requirement());
        if (!citation.pages.isEmpty())
            text += tr(" · p. %1").arg(citation.pages);
        if (citation.device)
            text += u" · "_s + domain::printDevices(project, {*citation.device});
        if (domain::needsConfirmation(citation, revision, newest))
            text += tr(" · to confirm");
        auto *item = new QListWidgetItem(text, m_citedFrom);
        item->setToolTip(citation.quote);
        item->setData(Qt::UserRole, citation.clause);
        item->setData(kDeviceRole, citation.device ? citation.device->value : 0);
    }
    m_tabs->setTabText(0, tr("Cited from (%1)").arg(m_citedFrom->count()));
}

void RevisionDetails::listRevisions(const EvidenceRow &row, const QList<EvidenceRow> &rows)
{
    QList<EvidenceRow> revisions;
    for (const EvidenceRow &each : rows) {
        if (each.document.id == row.document.id)
            revisions.append(each);
    }
    std::ranges::sort(revisions, [](const EvidenceRow &a, const EvidenceRow &b) {
        return domain::isOlder(b.revision, a.revision);
    });
    for (const EvidenceRow &each : std::as_const(revisions)) {
        QStringList words{tr("Revision %1").arg(each.revision.label), word(each.revision.state)};
        if (each.revision.date)
            words.append(word(each.revision.date));
        words.append(tr("cited %n time(s)", nullptr, int(each.cited)));
        auto *item = new QListWidgetItem(words.join(u" · "_s), m_revisions);
        item->setData(Qt::UserRole, each.revision.id.value);
        if (each.revision.id == row.revision.id)
            m_revisions->setCurrentItem(item);
    }
    m_tabs->setTabText(1, tr("Revisions (%1)").arg(m_revisions->count()));
}

void RevisionDetails::goToCitation(const QListWidgetItem *item)
{
    domain::Place place;
    place.clause = item->data(Qt::UserRole).toString();
    place.device = item->data(kDeviceRole).toLongLong();
    Q_EMIT m_workspace.goToRequested(place);
}

} // namespace ui
