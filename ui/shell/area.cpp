// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "area.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Area)
};

} // namespace

QString areaName(Area area)
{
    switch (area) {
        case Area::Overview:
            return Texts::tr("Overview");
        case Area::History:
            return Texts::tr("History");
        case Area::Requirements:
            return Texts::tr("Requirements");
        case Area::Evidence:
            return Texts::tr("Evidence");
        case Area::Documentation:
            return Texts::tr("Documentation");
        case Area::Devices:
            return Texts::tr("Devices");
        case Area::Remarks:
            return Texts::tr("Remarks");
    }
    Q_UNREACHABLE_RETURN({});
}

QString areaIcon(Area area)
{
    switch (area) {
        case Area::Overview:
            return u"overview"_s;
        case Area::History:
            return u"history"_s;
        case Area::Requirements:
            return u"requirements"_s;
        case Area::Evidence:
            return u"evidence"_s;
        case Area::Documentation:
            return u"documentation"_s;
        case Area::Devices:
            return u"devices"_s;
        case Area::Remarks:
            return u"remarks"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace ui
