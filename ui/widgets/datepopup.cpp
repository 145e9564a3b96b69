// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "datepopup.h"

#include "icons.h"
#include "textfields.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct DatePopup
{
    Q_DECLARE_TR_FUNCTIONS(DatePopup)
};

void openCalendar(LineField *field)
{
    auto *popup = new QFrame(field, Qt::Popup);
    popup->setObjectName(u"datePopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    const auto date = parseDate(field->text());
    if (date && *date)
        calendar->setSelectedDate(**date);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins({});
    column->addWidget(calendar);
    const auto take = [field, popup](QDate chosen) {
        field->line()->setText(word(std::optional(chosen)));
        popup->close();
        field->commit();
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, field, take);
    QObject::connect(calendar, &QCalendarWidget::activated, field, take);
    popup->move(field->line()->mapToGlobal(QPoint(0, field->line()->height())));
    popup->show();
    calendar->setFocus();
}

} // namespace

void addCalendar(LineField *field)
{
    QAction *action =
        field->line()->addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition);
    action->setObjectName(u"openCalendar"_s);
    action->setText(DatePopup::tr("Choose from a calendar"));
    action->setToolTip(DatePopup::tr("Choose from a calendar (F4)"));
    action->setShortcuts({QKeySequence(Qt::Key_F4), QKeySequence(u"Alt+Down"_s)});
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, field, [field] {
        if (!field->line()->isReadOnly())
            openCalendar(field);
    });
}

} // namespace ui
