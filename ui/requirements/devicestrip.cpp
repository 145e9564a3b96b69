// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "devicestrip.h"

#include "models/words.h"
#include "widgets/rows.h"

#include <project/answers.h>

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kMostLines = 6; ///< then it scrolls
constexpr int kIdRole = Qt::UserRole;

enum Column { kDeviceColumn, kAppliesColumn, kStatusColumn, kVerdictColumn, kAnswerColumn };

std::optional<domain::DeviceId> deviceOf(const QTreeWidgetItem *item)
{
    const qint64 id = item->data(kDeviceColumn, kIdRole).toLongLong();
    return id > 0 ? std::optional(domain::DeviceId{id}) : std::nullopt;
}

} // namespace

DeviceStrip::DeviceStrip(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    createTable();
    createButtons();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_makeOwn);
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_table);
    column->addLayout(buttons);
    hide();
}

void DeviceStrip::createTable()
{
    m_table = new QTreeWidget(this);
    m_table->setObjectName(u"deviceStrip"_s);
    m_table->setAccessibleName(tr("The answers of the devices"));
    m_table->setHeaderLabels({tr("Device"), tr("Applies"), tr("Status"), tr("Verdict"), tr("Answer")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    airRows(m_table);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->header()->setStretchLastSection(false);
    for (const int column : {kDeviceColumn, kVerdictColumn}) // the long ones share what the others leave
        m_table->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    const auto choose = [this](const QTreeWidgetItem *item) {
        if (deviceOf(item) != m_device)
            Q_EMIT deviceChosen(deviceOf(item));
    };
    connect(m_table, &QTreeWidget::itemClicked, this, choose);
    connect(m_table, &QTreeWidget::itemActivated, this, choose);
}

void DeviceStrip::createButtons()
{
    m_makeOwn = new QPushButton(tr("Make an own answer"), this);
    m_makeOwn->setObjectName(u"deviceMakeOwn"_s);
    m_takeBack = new QPushButton(tr("Same as all devices"), this);
    m_takeBack->setObjectName(u"deviceTakeBack"_s);
    m_takeBack->setToolTip(tr("Take back what was said for this device alone"));
    connect(m_makeOwn, &QPushButton::clicked, this, &DeviceStrip::makeOwn);
    connect(m_takeBack, &QPushButton::clicked, this, &DeviceStrip::takeBack);
}

void DeviceStrip::show(const catalog::Catalog::Row &row, std::optional<domain::DeviceId> device)
{
    m_row = row;
    m_device = device;
    refresh();
}

bool DeviceStrip::isWanted() const
{
    const QList<domain::Device> &devices = m_workspace.data().devices;
    if (!m_row || devices.size() < 2)
        return false;
    const domain::AnswerBook &book = m_workspace.book(*m_row->pack);
    const domain::Answer *common = book.effective(m_row->index, std::nullopt).answer;
    return m_device || std::ranges::any_of(devices, [&](const domain::Device &device) {
        return book.effective(m_row->index, device.id).answer != common;
    });
}

void DeviceStrip::refresh()
{
    const bool wanted = isWanted();
    if (wanted) {
        fill();
        updateButtons();
        fitHeight();
    }
    setVisible(wanted);
}

void DeviceStrip::fill()
{
    const QList<domain::Device> &devices = m_workspace.data().devices;
    const int lines = int(devices.size()) + 1;
    while (m_table->topLevelItemCount() > lines)
        delete m_table->takeTopLevelItem(lines);
    while (m_table->topLevelItemCount() < lines)
        m_table->addTopLevelItem(new QTreeWidgetItem);
    bool isChanged = setLine(0, tr("All devices"), std::nullopt);
    for (int line = 1; line < lines; ++line)
        isChanged = setLine(line, devices.at(line - 1).name, devices.at(line - 1).id) || isChanged;
    if (!isChanged)
        return;
    for (const int column : {kAppliesColumn, kStatusColumn, kAnswerColumn})
        m_table->resizeColumnToContents(column); // once, not for every line
}

QString DeviceStrip::ownerOf(const domain::EffectiveAnswer &answer, std::optional<domain::DeviceId> device) const
{
    if (!answer.answer)
        return tr("nobody's yet");
    if (answer.inherited)
        return tr("of %1", "a row further up").arg(m_row->pack->requirements.at(answer.from).ref);
    return device && answer.answer->device == device ? tr("its own") : tr("of all devices");
}

bool DeviceStrip::setLine(int line, const QString &name, std::optional<domain::DeviceId> device)
{
    const domain::EffectiveAnswer answer = m_workspace.book(*m_row->pack).effective(m_row->index, device);
    const domain::Answer none;
    const domain::Answer &shown = answer.answer ? *answer.answer : none;
    const QString texts[] = {name, word(shown.applies), word(shown.status), word(shown.verdict),
                             ownerOf(answer, device)};
    QTreeWidgetItem *item = m_table->topLevelItem(line);
    bool isChanged = false;
    for (int column = 0; column < int(std::size(texts)); ++column) {
        if (item->text(column) == texts[column])
            continue;
        isChanged = true;
        item->setText(column, texts[column]);
        if (column == kDeviceColumn || column == kVerdictColumn)
            item->setToolTip(column, texts[column]);
    }
    item->setData(kDeviceColumn, kIdRole, device ? device->value : 0);
    if (device == m_device && m_table->currentItem() != item)
        m_table->setCurrentItem(item);
    return isChanged;
}

void DeviceStrip::updateButtons()
{
    const bool hasOwn = m_device && m_workspace.book(*m_row->pack).own(m_row->index, m_device);
    const bool canEdit = m_device && !m_workspace.isReadOnly();
    const domain::Device *device = m_device ? domain::deviceOf(m_workspace.data(), *m_device) : nullptr;
    m_makeOwn->setVisible(canEdit && !hasOwn);
    m_takeBack->setVisible(canEdit && hasOwn);
    if (device)
        m_makeOwn->setText(tr("Make an own answer for %1").arg(QString(device->name).left(40).replace(u'&', u"&&"_s)));
}

void DeviceStrip::fitHeight()
{
    const int lines = std::min(m_table->topLevelItemCount(), kMostLines);
    const int line = m_table->sizeHintForRow(0);
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + lines * line + 2 * m_table->frameWidth() + 2);
}

void DeviceStrip::makeOwn()
{
    m_workspace.accept(project::setAnswer(m_workspace.project(), *m_row, {*m_device}, {}));
}

void DeviceStrip::takeBack()
{
    m_workspace.accept(project::clearAnswer(m_workspace.project(), *m_row, {*m_device}));
}

} // namespace ui
