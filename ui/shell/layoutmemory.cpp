// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "layoutmemory.h"

#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QString keyOf(const QSplitter *splitter)
{
    return u"splitters/"_s + splitter->objectName();
}

} // namespace

void saveSplitters(const QWidget *parent)
{
    QSettings settings;
    const auto splitters = parent->findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters)
        settings.setValue(keyOf(splitter), splitter->saveState());
}

void restoreSplitters(const QWidget *parent)
{
    const QSettings settings;
    const auto splitters = parent->findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters)
        splitter->restoreState(settings.value(keyOf(splitter)).toByteArray());
}

} // namespace ui
