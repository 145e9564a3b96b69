// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "recentevidence.h"

#include "citing.h"
#include "evidencetreemodel.h"

#include <domain/names.h>

#include <QListWidget>
#include <QMimeData>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kCount = 8;
constexpr auto kOpenKey = "evidence/recentOpen"_L1;

/// A list whose items are dragged as revisions.
class RevisionList final : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        if (items.isEmpty())
            return nullptr;
        auto dragged = std::make_unique<QMimeData>();
        dragged->setData(kRevisionsMimeType, items.first()->data(Qt::UserRole).toString().toLatin1());
        dragged->setText(items.first()->text());
        return dragged.release(); // the caller owns it
    }
};

} // namespace

RecentEvidence::RecentEvidence(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_fold(new QToolButton(this)), m_list(new RevisionList(this))
{
    m_fold->setObjectName(u"recentEvidenceFold"_s);
    m_fold->setText(tr("Recent evidence"));
    m_fold->setToolTip(
        tr("What was added and cited last: drag it onto a row, or press Enter to cite it here"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_list->setObjectName(u"recentEvidence"_s);
    m_list->setAccessibleName(m_fold->text());
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(5 * (fontMetrics().height() + 6));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_fold);
    column->addWidget(m_list);
    connect(m_fold, &QToolButton::toggled, this, &RecentEvidence::fold);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen({item->data(Qt::UserRole).toLongLong()}); });
    const bool open = QSettings().value(kOpenKey, false).toBool();
    m_fold->setChecked(open);
    fold(open);
}

void RecentEvidence::fold(bool open)
{
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_list->setVisible(open);
    QSettings().setValue(kOpenKey, open);
    refresh();
}

void RecentEvidence::refresh()
{
    if (!m_fold->isChecked())
        return;
    const domain::ProjectData &project = m_workspace.data();
    const QList<domain::RevisionId> recent = recentRevisions(project, kCount);
    if (recent == m_shown)
        return;
    m_shown = recent;
    m_list->clear();
    for (const domain::RevisionId id : recent) {
        const domain::Revision *revision = domain::revisionOf(project, id);
        const domain::Document *document =
            revision ? domain::documentOf(project, revision->document) : nullptr;
        if (!document)
            continue;
        const QString text = tr("%1 – %2", "number and revision, title")
                                 .arg(domain::revisionName(project, id), document->title);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, QString::number(id.value));
        item->setToolTip(text);
    }
}

} // namespace ui
