// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "newdevicespage.h"

#include "models/words.h"
#include "widgets/announce.h"
#include "widgets/icons.h"
#include "widgets/scrollcolumn.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QLabel *caption(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

QString numbered(const QString &name, qsizetype row)
{
    return row == 0 ? name : u"%1-%2"_s.arg(name).arg(row + 1);
}

} // namespace

NewDevicesPage::NewDevicesPage(NewProjectDraft &draft, QWidget *parent)
    : NewProjectPage(draft, parent),
      m_regulation(new QComboBox(this)),
      m_error(new QLabel(this)),
      m_manufacturer(new QLineEdit(this))
{
    m_regulation->setObjectName(u"newRegulation"_s);
    m_regulation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_regulation->addItem(tr("MDR – Regulation (EU) 2017/745, medical devices"), int(domain::Regulation::Mdr));
    m_regulation->addItem(tr("IVDR – Regulation (EU) 2017/746, in vitro diagnostics"),
                          int(domain::Regulation::Ivdr));
    m_manufacturer->setObjectName(u"newManufacturer"_s);
    m_error->setObjectName(u"newDeviceError"_s);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(caption(tr("&Regulation"), m_regulation, content));
    column->addWidget(m_regulation);
    column->addSpacing(10);
    createRows(column);
    column->addSpacing(10);
    column->addWidget(caption(tr("&Manufacturer, if you like"), m_manufacturer, content));
    column->addWidget(m_manufacturer);
    auto *scroll = new ScrollColumn(this);
    scroll->addWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);
    connect(m_regulation, &QComboBox::currentIndexChanged, this, [this] {
        store();
        fillClasses();
    });
    connect(m_manufacturer, &QLineEdit::textChanged, this, &NewDevicesPage::store);
}

void NewDevicesPage::createRows(QVBoxLayout *column)
{
    auto *add = new QPushButton(icon(u"add"_s), tr("&Another device"), this);
    add->setObjectName(u"addNewDevice"_s);
    add->setAutoDefault(false);
    add->setToolTip(tr("Devices in one project share their documentation"));
    m_rowColumn = new QVBoxLayout;
    column->addLayout(m_rowColumn);
    column->addWidget(m_error);
    column->addWidget(add, 0, Qt::AlignLeft);
    addRow();
    connect(add, &QPushButton::clicked, this, [this] {
        addRow();
        store();
        showRows();
        m_rows.last().name->setFocus(Qt::OtherFocusReason);
    });
}

void NewDevicesPage::addRow()
{
    Row row;
    row.widget = new QWidget(this);
    row.name = new QLineEdit(row.widget);
    row.deviceClass = new QComboBox(row.widget);
    row.remove = new QPushButton(icon(u"remove"_s), {}, row.widget);
    row.remove->setAutoDefault(false);
    auto *name = new QVBoxLayout;
    name->addWidget(caption(m_rows.isEmpty() ? tr("Name of the &device") : tr("Name of another device"), row.name,
                            row.widget));
    name->addWidget(row.name);
    auto *classes = new QVBoxLayout;
    classes->addWidget(caption(m_rows.isEmpty() ? tr("&Class, if known") : tr("Class, if known"), row.deviceClass,
                               row.widget));
    classes->addWidget(row.deviceClass);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins({});
    layout->addLayout(name, 1);
    layout->addLayout(classes);
    layout->addWidget(row.remove, 0, Qt::AlignBottom);
    m_rowColumn->addWidget(row.widget);
    row.widget->show(); // now, not when the events come round: it is to take the focus
    m_rows.append(row);
    connect(row.name, &QLineEdit::textChanged, this, &NewDevicesPage::store);
    connect(row.deviceClass, &QComboBox::currentIndexChanged, this, &NewDevicesPage::store);
    connect(row.remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    fillClasses();
}

void NewDevicesPage::removeRow(const QWidget *widget)
{
    const auto row = std::ranges::find(m_rows, widget, &Row::widget);
    const qsizetype place = std::distance(m_rows.begin(), row);
    row->widget->deleteLater();
    m_rows.erase(row);
    draft().devices.removeAt(place);
    store();
    showRows();
    m_rows.at(std::min(place, m_rows.size() - 1)).name->setFocus(Qt::OtherFocusReason);
}

/// The first device stays: a project has one.
void NewDevicesPage::showRows()
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const Row &shown = m_rows.at(row);
        shown.name->setObjectName(numbered(u"newDevice"_s, row));
        shown.name->setAccessibleName(tr("Name of device %1").arg(row + 1));
        shown.deviceClass->setObjectName(numbered(u"newClass"_s, row));
        shown.deviceClass->setAccessibleName(tr("Class of device %1").arg(row + 1));
        shown.remove->setObjectName(numbered(u"removeNewDevice"_s, row));
        shown.remove->setAccessibleName(tr("Remove device %1").arg(row + 1));
        shown.remove->setToolTip(tr("Remove this device"));
        shown.remove->setVisible(row > 0);
    }
    clearError();
}

void NewDevicesPage::fillClasses()
{
    const QScopedValueRollback loading(m_isLoading, true);
    const QStringList classes = deviceClasses(draft().regulation);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        QComboBox *box = m_rows.at(row).deviceClass;
        box->clear();
        box->addItem(tr("not yet known"), QString());
        for (const QString &name : classes)
            box->addItem(name, name);
        box->setCurrentIndex(std::max(0, box->findData(draft().devices.value(row).deviceClass)));
    }
}

void NewDevicesPage::load()
{
    const QScopedValueRollback loading(m_isLoading, true);
    m_regulation->setCurrentIndex(m_regulation->findData(int(draft().regulation)));
    while (m_rows.size() < draft().devices.size())
        addRow();
    for (qsizetype row = 0; row < draft().devices.size(); ++row)
        m_rows.at(row).name->setText(draft().devices.at(row).name);
    m_manufacturer->setText(draft().manufacturer);
    fillClasses();
    showRows();
}

void NewDevicesPage::store()
{
    if (m_isLoading)
        return;
    NewProjectDraft &d = draft();
    const auto regulation = domain::Regulation(m_regulation->currentData().toInt());
    const bool isOther = regulation != d.regulation; // classes and facts are those of the other act
    d.regulation = regulation;
    d.devices.resize(m_rows.size());
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        d.devices[row].name = m_rows.at(row).name->text();
        d.devices[row].deviceClass = isOther ? QString() : m_rows.at(row).deviceClass->currentData().toString();
    }
    d.manufacturer = m_manufacturer->text();
    clearError();
    Q_EMIT edited();
}

void NewDevicesPage::clearError()
{
    m_error->hide();
    for (const Row &row : std::as_const(m_rows))
        row.name->setAccessibleDescription({});
}

void NewDevicesPage::showError(qsizetype row, const QString &message)
{
    m_error->setText(message);
    m_error->show();
    announce(this, message, Urgency::Assertive);
    m_rows.at(row).name->setAccessibleDescription(message);
    m_rows.at(row).name->setFocus(Qt::OtherFocusReason);
}

bool NewDevicesPage::check()
{
    QStringList names;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const QString name = m_rows.at(row).name->text().trimmed();
        if (name.isEmpty()) {
            showError(row, tr("The device needs a name; you can change it later."));
            return false;
        }
        if (names.contains(name.toCaseFolded())) {
            showError(row, tr("Two devices are called \"%1\"; give one another name.").arg(name));
            return false;
        }
        names.append(name.toCaseFolded());
    }
    return true;
}

void NewDevicesPage::focusFirst()
{
    m_rows.first().name->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
