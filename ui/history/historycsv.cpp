// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "historycsv.h"

#include <base/outputfile.h>
#include <project/outputguard.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCsv)
};

QString quoted(QString cell)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    if (!cell.isEmpty() && formulaStarts.contains(cell.front()))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList quotedCells;
    for (const QString &cell : cells)
        quotedCells.append(quoted(cell));
    return (quotedCells.join(u',') + u"\r\n"_s).toUtf8();
}

base::Result<qint64> writeHistoryCsv(const storage::HistoryStore &store, const HistoryRequest &request,
                                     const QString &path, const QString &projectPath, base::JobContext &job)
{
    if (const auto ok = project::checkOutput(path, projectPath); !ok)
        return base::fail(ok.error());
    const auto part = readHistory(store, request, job);
    if (!part)
        return base::fail(part.error());
    const auto output = base::OutputFile::create(path);
    if (!output)
        return base::fail(output.error());
    QByteArray bytes =
        csvLine({Csv::tr("Change"), Csv::tr("When"), Csv::tr("Who"), Csv::tr("What"), Csv::tr("Reason")});
    for (const HistoryLine &line : part->lines)
        bytes += csvLine(
            {QString::number(line.number), line.at.toString(Qt::ISODate), line.who, line.text, line.reason});
    if (const auto ok = (*output)->write(bytes); !ok)
        return base::fail(ok.error());
    if (const auto ok = (*output)->commit(); !ok)
        return base::fail(ok.error());
    return part->lines.size();
}

} // namespace ui
