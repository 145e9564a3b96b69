// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "startpage.h"

#include "examples.h"
#include "models/shown.h"
#include "newproject/newprojectdraft.h"
#include "recentlist.h"
#include "widgets/icons.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kWidestContent = 1240;
constexpr int kRoomyWidth = 1000; ///< from here on there is room for wide margins

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

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(kWidestContent);
    m_row = new QHBoxLayout(content);
    QScrollArea *actions = createActions();
    m_row->addWidget(actions, 2);
    m_row->addWidget(createRecent(), 3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    refresh();
    actions->setMinimumWidth(actions->widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

QScrollArea *StartPage::createActions()
{
    auto *panel = new QWidget;
    auto *actions = new QVBoxLayout(panel);
    actions->setContentsMargins({});
    actions->setSpacing(8);
    actions->addWidget(headline(tr("Gesper"), 2.2, panel));
    actions->addWidget(paragraph(tr("Technical documentation of medical devices for the EU, from the requirement to the "
                                    "page that shows it."),
                                 panel));
    actions->addSpacing(12);
    actions->addWidget(createUnfinished());
    m_create = addButton(actions, u"file-new"_s, tr("&New project"),
                                   tr("For a device under MDR or IVDR"), u"startNew"_s);
    const auto *carry =
        addButton(actions, u"extract"_s, tr("New from an e&xisting project"),
                  tr("Takes its answers, texts and evidence over, each to be confirmed"), u"startFrom"_s);
    const auto *open =
        addButton(actions, u"file-open"_s, tr("Open a &project"), tr("A *.gesper file"), u"startOpen"_s);
    auto *example = addButton(actions, u"example"_s, tr("Look at an ex&ample"),
                              tr("A worked example of an invented device, as a copy of your own: a wearable under "
                                 "the MDR or an assay under the IVDR"),
                              u"startExample"_s);
    example->setMenu(createExampleMenu());
    actions->addStretch(1);
    connect(m_create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(carry, &QPushButton::clicked, this, [this] { Q_EMIT carryOverRequested({}); });
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(panel);
    return scroll;
}

QWidget *StartPage::createUnfinished()
{
    auto *card = new QFrame(this);
    card->setObjectName(u"unfinishedProject"_s);
    card->setFrameShape(QFrame::StyledPanel);
    m_unfinishedText = paragraph({}, card);
    m_unfinishedText->setObjectName(u"unfinishedText"_s);
    auto *resume = new QPushButton(icon(u"next"_s), tr("Go &on"), card);
    resume->setObjectName(u"resumeNew"_s);
    auto *discard = new QPushButton(tr("&Discard"), card);
    discard->setObjectName(u"discardNew"_s);
    discard->setAccessibleName(tr("Discard the unfinished new project"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(resume);
    buttons->addWidget(discard);
    buttons->addStretch();
    auto *column = new QVBoxLayout(card);
    column->addWidget(m_unfinishedText);
    column->addLayout(buttons);
    connect(resume, &QPushButton::clicked, this, &StartPage::resumeRequested);
    connect(discard, &QPushButton::clicked, this, &StartPage::discardRequested);
    m_unfinished = card;
    return card;
}

QWidget *StartPage::createRecent()
{
    auto *panel = new QWidget(this);
    panel->setMinimumWidth(200); // less than it has in the smallest window: its margins shrink only after the window
    m_recent = new RecentList(panel);
    auto *recent = new QVBoxLayout(panel);
    recent->setContentsMargins({});
    recent->setSpacing(8);
    recent->addWidget(headline(tr("Recent projects"), 1.2, panel));
    recent->addWidget(m_recent, 1);
    connect(m_recent, &RecentList::projectChosen, this, &StartPage::projectChosen);
    connect(m_recent, &RecentList::carryOverRequested, this, &StartPage::carryOverRequested);
    return panel;
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
    button->setAccessibleDescription(note);
    column->addWidget(button);
    return button;
}

void StartPage::showUnfinished()
{
    const auto draft = unfinishedProject();
    m_unfinished->setVisible(draft.has_value());
    if (!draft)
        return;
    const QString name = draft->shownName();
    const QString when = momentText(draft->leftAt());
    m_unfinishedText->setText(
        name.isEmpty() ? tr("You began a new project on %1 and left it. What you entered is kept.").arg(when)
                       : tr("You began a new project for \"%1\" on %2 and left it. What you entered is kept.")
                             .arg(name, when));
}

void StartPage::refresh()
{
    showUnfinished();
    m_recent->refresh();
}

void StartPage::focusFirst()
{
    if (m_recent->model()->rowCount() > 0)
        m_recent->setFocus(Qt::OtherFocusReason);
    else
        m_create->setFocus(Qt::OtherFocusReason);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    const bool isRoomy = event->size().width() >= kRoomyWidth;
    const int margin = isRoomy ? 48 : 16;
    m_row->setContentsMargins(margin, margin, margin, margin);
    m_row->setSpacing(margin);
    QWidget::resizeEvent(event);
}

} // namespace ui
