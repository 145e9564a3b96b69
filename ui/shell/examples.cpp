// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "examples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Examples
{
    Q_DECLARE_TR_FUNCTIONS(Examples)
};

} // namespace

QString exampleText(domain::Regulation regulation)
{
    return regulation == domain::Regulation::Mdr ? Examples::tr("&MDR: a wearable with an app…")
                                                 : Examples::tr("&IVDR: an assay with its reader…");
}

QString freeExamplePath(const QString &folder, domain::Regulation regulation)
{
    const QString name =
        regulation == domain::Regulation::Mdr ? Examples::tr("Example MDR") : Examples::tr("Example IVDR");
    QString path = QDir(folder).filePath(name + u".gesper"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1 %2.gesper"_s.arg(name).arg(number));
    return path;
}

} // namespace ui
