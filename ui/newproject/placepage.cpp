// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "placepage.h"

#include "factchoice.h"
#include "placefield.h"
#include "widgets/scrollcolumn.h"

#include <domain/regulation.h>

#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

PlacePage::PlacePage(const catalog::Catalog &catalog, NewProjectDraft &draft, QWidget *parent)
    : NewProjectPage(draft, parent),
      m_catalog(catalog),
      m_title(new QLineEdit(this)),
      m_place(new PlaceField(u"newPath"_s, this)),
      m_summary(new QLabel(this))
{
    m_title->setObjectName(u"newTitle"_s);
    m_summary->setObjectName(u"newSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto *title = new QLabel(tr("&Title of the project, if not the device's name"), this);
    title->setBuddy(m_title);
    auto *place = new QLabel(tr("&Keep the project in"), this);
    place->setBuddy(m_place->line());
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(m_title);
    column->addSpacing(10);
    column->addWidget(place);
    column->addWidget(m_place);
    column->addSpacing(10);
    column->addWidget(m_summary);
    auto *scroll = new ScrollColumn(this);
    scroll->addWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_isLoading)
            return;
        this->draft().title = text;
        m_place->propose(this->draft().shownName());
        Q_EMIT edited();
    });
    connect(m_place, &PlaceField::edited, this, [this] {
        if (m_isLoading)
            return;
        this->draft().path = m_place->chosenPath();
        Q_EMIT edited();
    });
}

QString PlacePage::summary() const
{
    QStringList names;
    QList<domain::Traits> traits;
    for (const DraftDevice &device : std::as_const(draft().devices)) {
        const QString name = device.name.trimmed();
        names.append(device.deviceClass.isEmpty() ? name : tr("%1 (class %2)").arg(name, device.deviceClass));
        traits.append(device.traits);
    }
    return tr("A project under the %1 for %2.", "regulation, devices")
               .arg(domain::shortName(draft().regulation), names.join(u", "_s)) +
           u'\n' + effectText(effectOf(m_catalog, draft().regulation, traits)) + u'\n' +
           tr("One file holds everything. Every change is stored as you make it.");
}

void PlacePage::load()
{
    const QScopedValueRollback loading(m_isLoading, true);
    m_title->setPlaceholderText(draft().devices.first().name.trimmed());
    m_title->setText(draft().title);
    m_place->setChosenPath(draft().path);
    m_place->propose(draft().shownName());
    m_summary->setText(summary());
}

bool PlacePage::check()
{
    const auto path = m_place->check();
    m_path = path.value_or(QString());
    return path.has_value();
}

void PlacePage::showError(const QString &message)
{
    m_place->showError(message);
}

void PlacePage::focusFirst()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
