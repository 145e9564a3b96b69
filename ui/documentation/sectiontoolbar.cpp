// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "sectiontoolbar.h"

#include "markdownedit.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"

#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kMostRows = 50;
constexpr int kMostColumns = 12;

QString previewKey()
{
    return u"documentation/preview"_s;
}

} // namespace

SectionToolbar::SectionToolbar(MarkdownEdit *edit, QWidget *parent) : QWidget(parent), m_edit(edit)
{
    auto *row = new FlowLayout(FlowLayout::Rest::Empty, this);
    row->setContentsMargins({});
    row->setSpacing(2);
    m_start =
        addButton(u"startFromTemplate"_s, u"draft"_s, tr("Start from the &template"),
                  tr("Fill this empty section with hints and fields; nothing is stored until you leave it"));
    m_start->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_start, &QToolButton::clicked, this, &SectionToolbar::startRequested);
    addFormatting();
    addTableMenu();
    addInsertMenu();
    addFind();
    row->addStretch();
    m_words = new QLabel(this);
    m_words->setObjectName(u"sectionWords"_s);
    row->addWidget(m_words);
    addPreviewSwitch();
    connect(m_edit, &QPlainTextEdit::textChanged, this, &SectionToolbar::countWords);
    countWords();
}

QToolButton *SectionToolbar::addButton(const QString &name, const QString &iconName, const QString &text,
                                       const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    m_changing.append(button);
    return button;
}

void SectionToolbar::addFormatting()
{
    const auto add = [this](const QString &name, const QString &iconName, const QString &text,
                            const QString &tip, void (MarkdownEdit::*change)()) {
        connect(addButton(name, iconName, text, tip), &QToolButton::clicked, m_edit, [this, change] {
            (m_edit->*change)();
            m_edit->setFocus(Qt::OtherFocusReason);
        });
    };
    add(u"formatBold"_s, u"bold"_s, tr("Bold"), tr("Bold (Ctrl+B)"), &MarkdownEdit::toggleBold);
    add(u"formatItalic"_s, u"italic"_s, tr("Italic"), tr("Italic (Ctrl+I)"), &MarkdownEdit::toggleItalic);
    add(u"formatHeading"_s, u"heading"_s, tr("Heading"), tr("Heading: none, level 1, 2, 3"),
        &MarkdownEdit::cycleHeading);
    add(u"formatList"_s, u"list"_s, tr("List"), tr("List; Enter adds an item, Tab moves it in"),
        &MarkdownEdit::toggleList);
    add(u"formatLink"_s, u"link"_s, tr("Link"), tr("Link to an address"), &MarkdownEdit::insertLink);
}

void SectionToolbar::addTableMenu()
{
    auto *button =
        addButton(u"tableMenu"_s, u"table-insert"_s, tr("Table"),
                  tr("Table: Tab goes to the next cell, Enter to the row below; tables from a spreadsheet "
                     "can be pasted"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("&Insert table…"), this,
                    [this, button] {
                        QWidget *size = createTableSize();
                        size->move(button->mapToGlobal(QPoint(0, button->height())));
                        size->show();
                    })
        ->setObjectName(u"insertTable"_s);
    menu->addSeparator();
    QList<QAction *> inside;
    const auto add = [&](const QString &name, const QString &text, QTextCursor (TableCursor::*step)()) {
        inside.append(menu->addAction(text, m_edit, [this, step] { m_edit->inTable(step); }));
        inside.last()->setObjectName(name);
    };
    add(u"tableAddRow"_s, tr("Add &row below"), &TableCursor::insertRowBelow);
    add(u"tableAddColumn"_s, tr("Add &column to the right"), &TableCursor::insertColumnRight);
    add(u"tableRemoveRow"_s, tr("R&emove row"), &TableCursor::removeRow);
    add(u"tableRemoveColumn"_s, tr("Re&move column"), &TableCursor::removeColumn);
    connect(menu, &QMenu::aboutToShow, this, [this, inside] {
        for (QAction *action : inside)
            action->setEnabled(m_edit->isInTable());
    });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

QWidget *SectionToolbar::createTableSize()
{
    // A dialog, not a popup: Enter inserts from every field, and a screen reader sees it.
    auto *popup = new QDialog(this);
    popup->setObjectName(u"tableSize"_s);
    popup->setWindowTitle(tr("Insert a table"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setWindowModality(Qt::WindowModal);
    auto *form = new QFormLayout(popup);
    const auto addNumber = [&](const QString &name, const QString &label, int value, int most) {
        auto *box = new QSpinBox(popup);
        box->setObjectName(name);
        box->setRange(1, most);
        box->setValue(value);
        form->addRow(label, box);
        return box;
    };
    auto *rows = addNumber(u"tableRows"_s, tr("&Rows below the header"), 3, kMostRows);
    auto *columns = addNumber(u"tableColumns"_s, tr("&Columns"), 3, kMostColumns);
    auto *insert = new QPushButton(tr("&Insert"), popup);
    insert->setObjectName(u"tableInsert"_s);
    insert->setDefault(true);
    form->addRow(insert);
    connect(insert, &QPushButton::clicked, m_edit, [this, popup, rows, columns] {
        m_edit->insertTable(rows->value(), columns->value());
        popup->close();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    rows->setFocus(Qt::OtherFocusReason);
    rows->selectAll();
    return popup;
}

void SectionToolbar::addInsertMenu()
{
    auto *button = addButton(u"insertMenu"_s, u"field"_s, tr("Insert"),
                             tr("Insert a field or a reference to evidence; typing {{ or [[ does the same, "
                                "Ctrl+Space offers all"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &name, const QString &iconName, const QString &text,
                         const QString &opening) {
        menu->addAction(icon(iconName), text, this, [this, opening] { openWith(opening); })
            ->setObjectName(name);
    };
    add(u"insertField"_s, u"field"_s, tr("&Field, filled in when the document is made ({{ )"), u"{{ "_s);
    add(u"insertReference"_s, u"reference"_s, tr("&Reference to evidence ([[)"), u"[["_s);
    add(u"insertCondition"_s, u"differs"_s, tr("&Condition over the class or facts ({% )"), u"{% "_s);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void SectionToolbar::addFind()
{
    QToolButton *button =
        addButton(u"findInText"_s, u"search"_s, tr("Find and replace"), tr("Find and replace in this text (Ctrl+F)"));
    m_changing.removeOne(button); // finding changes nothing
    connect(button, &QToolButton::clicked, this, &SectionToolbar::findRequested);
}

void SectionToolbar::openWith(const QString &opening)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->insertPlainText(opening);
    m_edit->complete();
}

void SectionToolbar::addPreviewSwitch()
{
    m_preview = addButton(u"previewSwitch"_s, u"preview"_s, tr("Preview"),
                          tr("Show the section as it will print (Ctrl+Shift+P)"));
    m_changing.removeOne(m_preview);
    m_preview->setShortcut(QKeySequence(u"Ctrl+Shift+P"_s));
    m_preview->setCheckable(true);
    m_preview->setChecked(QSettings().value(previewKey(), true).toBool());
    connect(m_preview, &QToolButton::toggled, this, [this](bool shown) {
        QSettings().setValue(previewKey(), shown);
        Q_EMIT previewToggled(shown);
    });
}

bool SectionToolbar::isPreviewShown() const
{
    return m_preview->isChecked();
}

void SectionToolbar::setReadOnly(bool readOnly)
{
    for (QToolButton *button : std::as_const(m_changing))
        button->setEnabled(!readOnly);
}

void SectionToolbar::setStartOffered(bool offered)
{
    m_start->setVisible(offered);
}

void SectionToolbar::countWords()
{
    m_words->setText(tr("%n words", nullptr, int(m_edit->wordCount())));
}

} // namespace ui
