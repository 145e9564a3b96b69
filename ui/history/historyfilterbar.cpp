// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "historyfilterbar.h"

#include "widgets/choicename.h"
#include "widgets/filternotice.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

using Kind = domain::EntityKind;

constexpr int kSearchCharacters = 30;

enum Days { AnyDay, Today, LastWeek, LastMonth, Between };

constexpr std::chrono::milliseconds kTypingPause{250};

/// In the order of the list of kinds; nothing for "everything".
QList<Kind> kindsAt(int index)
{
    static const QList<QList<Kind>> kinds{{},
                                          {Kind::Answer},
                                          {Kind::Citation},
                                          {Kind::Document, Kind::Revision},
                                          {Kind::Section},
                                          {Kind::Device, Kind::Manufacturer, Kind::ProjectInfo}};
    return kinds.value(index);
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *row = new FlowLayout(FlowLayout::Rest::Shared);
    m_notice = new FilterNotice(u"clearHistoryFilter"_s, this);
    column->addLayout(row);
    column->addWidget(m_notice);
    createRowLabel();
    createPerson();
    createDays();
    createKinds();
    createSearch();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_rowLabel, m_leaveRow, m_person, m_days, m_from, m_to, m_kind})
        row->addWidget(widget);
    row->addWidget(m_text);
    setRow({});
    onDaysChosen();
    connect(this, &HistoryFilterBar::filterChanged, this, &HistoryFilterBar::describe);
    connect(m_notice, &FilterNotice::showAllRequested, this, [this] {
        clear();
        m_text->setFocus(Qt::OtherFocusReason);
    });
}

void HistoryFilterBar::createRowLabel()
{
    m_rowLabel = new QLabel(this);
    m_rowLabel->setObjectName(u"historyRow"_s);
    m_rowLabel->setTextFormat(Qt::PlainText);
    m_leaveRow = new QToolButton(this);
    m_leaveRow->setObjectName(u"historyLeaveRow"_s);
    m_leaveRow->setIcon(icon(u"close"_s));
    m_leaveRow->setAutoRaise(true);
    m_leaveRow->setText(tr("Show all rows"));
    m_leaveRow->setToolTip(m_leaveRow->text());
    connect(m_leaveRow, &QToolButton::clicked, this, [this] {
        setRow({});
        m_text->setFocus();
        Q_EMIT filterChanged();
    });
}

void HistoryFilterBar::createPerson()
{
    m_person = new QComboBox(this);
    m_person->setObjectName(u"historyPerson"_s);
    nameChoice(m_person, tr("Who made the changes"));
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->lineEdit()->setAccessibleName(m_person->accessibleName());
    m_person->lineEdit()->setPlaceholderText(tr("Anyone"));
    m_person->lineEdit()->setClearButtonEnabled(true);
    m_person->setMinimumContentsLength(12);
    connect(m_person->lineEdit(), &QLineEdit::editingFinished, this, &HistoryFilterBar::filterChanged);
    connect(m_person, &QComboBox::activated, this, &HistoryFilterBar::filterChanged);
}

void HistoryFilterBar::createDays()
{
    m_days = new QComboBox(this);
    m_days->setObjectName(u"historyDays"_s);
    nameChoice(m_days, tr("From which days"));
    m_days->addItems({tr("Any day"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("From – to")});
    const auto edit = [this](const QString &name, const QString &accessibleName) {
        auto *date = new QDateEdit(QDate::currentDate(), this);
        date->setObjectName(name);
        date->setAccessibleName(accessibleName);
        date->setCalendarPopup(true);
        connect(date, &QDateEdit::dateChanged, this, &HistoryFilterBar::filterChanged);
        return date;
    };
    m_from = edit(u"historyFrom"_s, tr("First day"));
    m_to = edit(u"historyTo"_s, tr("Last day"));
    connect(m_days, &QComboBox::currentIndexChanged, this, [this] {
        onDaysChosen();
        Q_EMIT filterChanged();
    });
}

void HistoryFilterBar::onDaysChosen()
{
    m_from->setVisible(m_days->currentIndex() == Between);
    m_to->setVisible(m_days->currentIndex() == Between);
}

void HistoryFilterBar::createKinds()
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"historyKind"_s);
    nameChoice(m_kind, tr("What was changed"));
    m_kind->addItems({tr("Everything"), tr("Answers"), tr("References"), tr("Evidence"), tr("Sections"),
                      tr("Devices and project")});
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::filterChanged);
}

void HistoryFilterBar::createSearch()
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"historySearch"_s);
    m_text->setPlaceholderText(tr("Find in lines and values"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(kSearchCharacters * fontMetrics().averageCharWidth());
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kTypingPause);
    connect(m_text, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &HistoryFilterBar::filterChanged);
}

void HistoryFilterBar::setRow(const HistoryRow &row)
{
    m_row = row;
    m_rowLabel->setText(row.isSet() ? tr("Only %1", "name of a row").arg(row.name) : QString());
    m_rowLabel->setVisible(row.isSet());
    m_leaveRow->setVisible(row.isSet());
}

void HistoryFilterBar::showRow(const HistoryRow &row)
{
    {
        const QSignalBlocker quiet(this);
        m_person->clearEditText();
        m_days->setCurrentIndex(AnyDay);
        m_kind->setCurrentIndex(0);
        m_text->clear();
    }
    setRow(row);
    Q_EMIT filterChanged();
}

void HistoryFilterBar::describe()
{
    QStringList parts; // the one row stands in the bar by itself
    if (const QString person = m_person->currentText().trimmed(); !person.isEmpty())
        parts.append(person);
    if (m_days->currentIndex() == Between)
        parts.append(tr("%1 – %2", "first and last day")
                         .arg(locale().toString(m_from->date(), QLocale::ShortFormat),
                              locale().toString(m_to->date(), QLocale::ShortFormat)));
    else if (m_days->currentIndex() != AnyDay)
        parts.append(m_days->currentText());
    if (m_kind->currentIndex() > 0)
        parts.append(m_kind->currentText());
    if (const QString text = m_text->text().simplified(); !text.isEmpty())
        parts.append(u'"' + text + u'"');
    m_notice->setDescription(parts.join(tr(", ", "between filters")));
}

QVariantMap HistoryFilterBar::state() const
{
    return {{u"person"_s, m_person->currentText()}, {u"days"_s, m_days->currentIndex()}, {u"from"_s, m_from->date()},
            {u"to"_s, m_to->date()},                {u"kind"_s, m_kind->currentIndex()}, {u"text"_s, m_text->text()}};
}

void HistoryFilterBar::restoreState(const QVariantMap &state)
{
    {
        const QSignalBlocker quiet(this);
        m_person->setEditText(state.value(u"person"_s).toString());
        m_days->setCurrentIndex(std::clamp(state.value(u"days"_s).toInt(), 0, m_days->count() - 1));
        if (m_days->currentIndex() == Between) {
            m_from->setDate(state.value(u"from"_s).toDate());
            m_to->setDate(state.value(u"to"_s).toDate());
        }
        m_kind->setCurrentIndex(std::clamp(state.value(u"kind"_s).toInt(), 0, m_kind->count() - 1));
        m_text->setText(state.value(u"text"_s).toString());
    }
    Q_EMIT filterChanged();
}

void HistoryFilterBar::setPeople(const QStringList &people)
{
    if (people.size() == m_person->count())
        return;
    const QSignalBlocker quiet(m_person);
    const QString text = m_person->currentText();
    m_person->clear();
    m_person->addItems(people);
    m_person->setEditText(text);
}

QWidget *HistoryFilterBar::search() const
{
    return m_text;
}

std::optional<QDate> HistoryFilterBar::firstDay() const
{
    const QDate today = QDate::currentDate();
    switch (m_days->currentIndex()) {
        case Today:
            return today;
        case LastWeek:
            return today.addDays(-6);
        case LastMonth:
            return today.addDays(-29);
        case Between:
            return m_from->date();
        default:
            return std::nullopt;
    }
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    filter.who = m_person->currentText().trimmed();
    filter.from = firstDay();
    if (m_days->currentIndex() == Between)
        filter.to = m_to->date();
    filter.kinds = kindsAt(m_kind->currentIndex());
    filter.row = m_row;
    filter.text = m_text->text().trimmed();
    return filter;
}

} // namespace ui
