// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "exportresult.h"

#include "widgets/announce.h"
#include "widgets/icons.h"
#include "widgets/rows.h"

#include <domain/draftstate.h>

#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

bool standsAgainstFinal(const domain::Remark &remark)
{
    domain::CheckReport one;
    one.remarks = {remark};
    return domain::draftState(one).isDraft();
}

QString printed(const project::ExportSummary &summary)
{
    return ExportResult::tr(
               "%1 pages, %2 requirements and sections, %3 evidence references, %4 attachments.\n%5")
        .arg(summary.pages)
        .arg(summary.requirements)
        .arg(summary.citations)
        .arg(summary.attachments)
        .arg(summary.path);
}

} // namespace

ExportResult::ExportResult(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_open(new QPushButton(icon(u"file-open"_s), tr("&Open"), this)),
      m_folder(new QPushButton(tr("Show in &folder"), this)),
      m_goTo(new QPushButton(tr("Go &there"), this))
{
    m_text->setObjectName(u"exportResult"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setObjectName(u"exportOpen"_s);
    m_list->setObjectName(u"exportNotes"_s);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setWordWrap(true);
    airRows(m_list);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_folder, m_goTo})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).path())); });
    connect(m_goTo, &QPushButton::clicked, this, &ExportResult::goTo);
    connect(m_list, &QListWidget::itemActivated, this, &ExportResult::goTo);
    setFocusProxy(m_open);
    clear();
}

void ExportResult::clear()
{
    m_places.clear();
    m_list->clear();
    m_text->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_list, m_open, m_folder, m_goTo})
        widget->hide();
}

void ExportResult::showSummary(const project::ExportSummary &summary)
{
    clear();
    m_path = summary.path;
    m_text->setText(printed(summary));
    m_list->addItems(summary.notes);
    m_list->setVisible(!summary.notes.isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_open, m_folder})
        widget->show();
    announce(this, tr("The document is written.") + u' ' + m_text->text());
}

void ExportResult::showError(const QString &message)
{
    clear();
    m_text->setText(message);
    m_text->show();
    announce(this, message, Urgency::Assertive);
}

void ExportResult::showObstacles(const domain::CheckReport &report)
{
    clear();
    m_text->setText(tr("No final document can be made yet. These rows stand against it:"));
    for (const domain::Remark &remark : report.remarks) {
        if (!standsAgainstFinal(remark))
            continue;
        m_list->addItem(remark.place.text + u": "_s + remark.message);
        m_places.append(remark.place);
    }
    m_list->setCurrentRow(0);
    m_text->show();
    m_list->show();
    m_goTo->show();
    announce(this, m_text->text(), Urgency::Assertive);
}

void ExportResult::goTo()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_places.size())
        Q_EMIT goToRequested(m_places.at(row));
}

} // namespace ui
