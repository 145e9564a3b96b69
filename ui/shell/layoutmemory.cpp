// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "layoutmemory.h"

#include "widgets/areapage.h"

#include <QDateTime>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kKept = 50;
constexpr auto kProjects = "layout/projects/"_L1;
constexpr auto kLast = "layout/last/"_L1;
constexpr auto kUsed = "/used"_L1;

void forgetOldest()
{
    QSettings settings;
    settings.beginGroup(kProjects);
    QStringList projects = settings.childGroups();
    if (projects.size() <= kKept)
        return;
    std::ranges::sort(projects, std::greater(), [&](const QString &project) {
        return settings.value(project + kUsed).toLongLong();
    });
    for (const QString &project : std::as_const(projects).sliced(kKept))
        settings.remove(project);
}

QString keyOf(Area area, const QString &kind, const QObject *object)
{
    return areaIcon(area) + u'/' + kind + u'/' + object->objectName();
}

/// The headers a person can set: of named tables, without those inside a field.
QList<QHeaderView *> headersOf(const AreaPage *page)
{
    QList<QHeaderView *> headers;
    const auto tables = page->findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        if (!table->objectName().isEmpty() && !table->inherits("ui::GridTable"))
            headers.append(table->horizontalHeader());
    }
    return headers;
}

} // namespace

LayoutMemory::LayoutMemory(const QString &project) : m_group(kProjects + project + u'/')
{
    QSettings().setValue(kProjects + project + kUsed, QDateTime::currentSecsSinceEpoch());
    forgetOldest();
}

QVariant LayoutMemory::value(const QString &key) const
{
    const QSettings settings;
    return settings.value(m_group + key, settings.value(kLast + key));
}

void LayoutMemory::setValue(const QString &key, const QVariant &value) const
{
    QSettings settings;
    settings.setValue(m_group + key, value);
    settings.setValue(kLast + key, value);
}

std::optional<Stop> LayoutMemory::stop() const
{
    const QVariantMap map = QSettings().value(m_group + u"stop"_s).toMap();
    const auto area = std::ranges::find(kAreas, map.value(u"area"_s).toString(), areaIcon);
    if (area == std::end(kAreas))
        return std::nullopt;
    Stop stop{*area, {}};
    stop.place.clause = map.value(u"clause"_s).toString();
    stop.place.device = map.value(u"device"_s).toLongLong();
    stop.place.document = map.value(u"document"_s).toLongLong();
    return stop;
}

void LayoutMemory::setStop(const Stop &stop) const
{
    QSettings().setValue(m_group + u"stop"_s, QVariantMap{{u"area"_s, areaIcon(stop.area)},
                                                          {u"clause"_s, stop.place.clause},
                                                          {u"device"_s, stop.place.device},
                                                          {u"document"_s, stop.place.document}});
}

void LayoutMemory::keep(Area area, const AreaPage *page) const
{
    const auto splitters = page->findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            setValue(keyOf(area, u"splitter"_s, splitter), splitter->saveState());
    }
    const auto headers = headersOf(page);
    for (const QHeaderView *header : headers) {
        const QString key = keyOf(area, u"header"_s, header->parent());
        setValue(key, QVariantList{header->count(), header->saveState()});
    }
    if (const QVariantMap state = page->layoutState(); !state.isEmpty())
        QSettings().setValue(m_group + areaIcon(area) + u"/state"_s, state); // names people and rows of this project
}

void LayoutMemory::restore(Area area, AreaPage *page) const
{
    const auto splitters = page->findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters)
        splitter->restoreState(value(keyOf(area, u"splitter"_s, splitter)).toByteArray());
    const auto headers = headersOf(page);
    for (QHeaderView *header : headers) {
        // A table that has other columns by now would mistake them.
        const QVariantList kept = value(keyOf(area, u"header"_s, header->parent())).toList();
        if (kept.size() == 2 && kept.first().toInt() == header->count())
            header->restoreState(kept.last().toByteArray());
    }
    restoreState(area, page);
}

void LayoutMemory::restoreState(Area area, AreaPage *page) const
{
    const QVariantMap state = QSettings().value(m_group + areaIcon(area) + u"/state"_s).toMap();
    if (!state.isEmpty())
        page->restoreLayoutState(state);
}

} // namespace ui
