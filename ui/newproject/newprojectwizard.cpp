// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "newprojectwizard.h"

#include "factspage.h"
#include "help/helpwindow.h"
#include "newdevicespage.h"
#include "placepage.h"
#include "widgets/dialogsize.h"
#include "widgets/taborder.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

NewProjectWizard::NewProjectWizard(const catalog::Catalog &catalog, const NewProjectDraft &draft, Submit submit,
                                   QWidget *parent)
    : QDialog(parent),
      m_draft(draft),
      m_submit(std::move(submit)),
      m_steps(new QLabel(this)),
      m_pages(new QStackedWidget(this))
{
    setObjectName(u"newProjectDialog"_s);
    setWindowTitle(tr("New project"));
    setAttribute(Qt::WA_DeleteOnClose);
    offerHelp(this, u"first-steps"_s);
    setMinimumSize(420, 300);
    resizeWithinScreen(this, {720, 560});
    m_steps->setObjectName(u"newSteps"_s);
    m_steps->setTextFormat(Qt::PlainText);
    QFont font = m_steps->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.35);
    m_steps->setFont(font);
    createPages(catalog);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_steps);
    column->addWidget(m_pages, 1);
    column->addWidget(createButtons());
    showPage(int(std::clamp(m_draft.page, qint64(0), qint64(m_pages->count() - 1))));
}

void NewProjectWizard::createPages(const catalog::Catalog &catalog)
{
    m_place = new PlacePage(catalog, m_draft, m_pages);
    for (NewProjectPage *made : std::initializer_list<NewProjectPage *>{
             new NewDevicesPage(m_draft, m_pages), new FactsPage(catalog, m_draft, m_pages), m_place}) {
        m_pages->addWidget(made);
        connect(made, &NewProjectPage::edited, this, [this] {
            keepUnfinishedProject(m_draft);
            m_discard->setVisible(!m_draft.isEmpty());
        });
    }
}

QPushButton *NewProjectWizard::addButton(QLayout *row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

QWidget *NewProjectWizard::createButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_discard = addButton(row, tr("Di&scard"), u"discardDraft"_s);
    m_discard->setToolTip(tr("Forget what was entered, and close"));
    m_later = addButton(row, tr("Finish &later"), u"finishLater"_s);
    m_later->setToolTip(tr("Close; what was entered is kept, and the start page offers to go on"));
    row->addStretch();
    m_back = addButton(row, tr("&Back"), u"back"_s);
    m_next = addButton(row, tr("&Next"), u"accept"_s);
    m_next->setDefault(true);
    connect(m_discard, &QPushButton::clicked, this, &NewProjectWizard::discard);
    connect(m_later, &QPushButton::clicked, this, &NewProjectWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &NewProjectWizard::back);
    connect(m_next, &QPushButton::clicked, this, &NewProjectWizard::next);
    return bar;
}

NewProjectPage *NewProjectWizard::page() const
{
    return qobject_cast<NewProjectPage *>(m_pages->currentWidget());
}

void NewProjectWizard::showPage(int number)
{
    qobject_cast<NewProjectPage *>(m_pages->widget(number))->load(); // first: what is made then is shown with the page
    m_pages->setCurrentIndex(number);
    page()->focusFirst();
    m_draft.page = number;
    updateSteps();
}

void NewProjectWizard::updateSteps()
{
    const QStringList names{tr("Devices"), tr("Facts"), tr("Place")};
    const int number = m_pages->currentIndex();
    m_steps->setText(
        tr("Step %1 of %2: %3", "number, count, name").arg(number + 1).arg(names.size()).arg(names.at(number)));
    m_back->setEnabled(number > 0);
    m_next->setText(number + 1 < m_pages->count() ? tr("&Next") : tr("&Create"));
    m_discard->setVisible(!m_draft.isEmpty());
}

void NewProjectWizard::next()
{
    if (!page()->check())
        return;
    if (m_pages->currentIndex() + 1 == m_pages->count())
        return accept();
    showPage(m_pages->currentIndex() + 1);
    keepUnfinishedProject(m_draft);
}

void NewProjectWizard::back()
{
    showPage(m_pages->currentIndex() - 1);
    keepUnfinishedProject(m_draft);
}

void NewProjectWizard::accept()
{
    NewProjectChoice choice = m_draft.choice();
    choice.path = m_place->path();
    if (const auto made = m_submit(choice); !made)
        return m_place->showError(made.error().message);
    discardUnfinishedProject();
    Q_EMIT draftChanged();
    QDialog::accept();
}

void NewProjectWizard::reject()
{
    keepUnfinishedProject(m_draft);
    Q_EMIT draftChanged();
    QDialog::reject();
}

void NewProjectWizard::discard()
{
    m_draft = {};
    reject();
}

bool NewProjectWizard::focusNextPrevChild(bool next)
{
    return stepFocus(this, next) || QDialog::focusNextPrevChild(next);
}

} // namespace ui
