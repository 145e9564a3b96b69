// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "startpage.h"

#include "examples.h"
#include "recentprojects.h"
#include "widgets/emptyhint.h"
#include "widgets/icons.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QLabel *headline(const QString &text, double factor, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

QString describe(const RecentProject &project)
{
    const QString changed =
        project.changed.isValid()
            ? StartPage::tr("changed %1")
                  .arg(QLocale().toString(project.changed.toLocalTime(), QLocale::ShortFormat))
            : StartPage::tr("not there any more");
    return project.devices + u'\n' + project.progress + u" · "_s + changed + u'\n' +
           QDir::toNativeSeparators(project.path);
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_recent(new QListWidget(this))
{
    auto *actions = new QVBoxLayout;
    actions->setSpacing(10);
    actions->addWidget(headline(tr("Gesper"), 2.2, this));
    auto *claim =
        new QLabel(tr("Technical documentation of medical devices for the EU, from the requirement to the "
                      "page that shows it."),
                   this);
    claim->setWordWrap(true);
    actions->addWidget(claim);
    actions->addSpacing(20);
    const auto *create = addButton(actions, u"file-new"_s, tr("&New project"),
                                   tr("For a device under MDR or IVDR"), u"startNew"_s);
    const auto *open =
        addButton(actions, u"file-open"_s, tr("&Open a project"), tr("A *.gesper file"), u"startOpen"_s);
    auto *example = addButton(actions, u"example"_s, tr("Look at an &example"),
                              tr("A worked example of an invented device, as a copy of your own: a wearable under "
                                 "the MDR or an assay under the IVDR"),
                              u"startExample"_s);
    example->setMenu(createExampleMenu());
    actions->addStretch(1);
    auto *recent = new QVBoxLayout;
    recent->setSpacing(10);
    recent->addWidget(headline(tr("Recent projects"), 1.2, this));
    recent->addWidget(m_recent, 1);
    m_recent->setObjectName(u"recentProjects"_s);
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setSpacing(4);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    new EmptyHint(tr("The projects you open will stand here."), m_recent);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(48, 48, 48, 48);
    row->setSpacing(48);
    row->addLayout(actions, 2);
    row->addLayout(recent, 3);
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT projectChosen(item->data(Qt::UserRole).toString());
    });
    refresh();
}

QMenu *StartPage::createExampleMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"startExamples"_s);
    for (const domain::Regulation regulation : kExamples) {
        QAction *action = menu->addAction(exampleText(regulation), this,
                                          [this, regulation] { Q_EMIT exampleRequested(regulation); });
        action->setObjectName(u"startExample-"_s + domain::nameOf(regulation));
    }
    return menu;
}

QPushButton *StartPage::addButton(QVBoxLayout *column, const QString &iconName, const QString &text,
                                  const QString &note, const QString &name)
{
    auto *button = new QCommandLinkButton(text, note, this);
    button->setIcon(icon(iconName));
    button->setObjectName(name);
    column->addWidget(button);
    return button;
}

void StartPage::refresh()
{
    m_recent->clear();
    const QList<RecentProject> projects = recentProjects();
    for (const RecentProject &project : projects) {
        auto *item = new QListWidgetItem(icon(u"gesper"_s), describe(project), m_recent);
        item->setData(Qt::UserRole, project.path);
    }
}

} // namespace ui
