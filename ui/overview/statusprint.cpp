// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "statusprint.h"

#include "history/historymodel.h"
#include "statustexts.h"

#include <base/outputfile.h>
#include <project/outputguard.h>

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr qsizetype kMostDates = 12;

struct Print
{
    Q_DECLARE_TR_FUNCTIONS(StatusPrint)
};

QString heading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString list(const QStringList &lines, const QString &none)
{
    if (lines.isEmpty())
        return u"<p>%1</p>"_s.arg(none.toHtmlEscaped());
    QString html;
    for (const QString &line : lines)
        html += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
    return u"<ul>%1</ul>"_s.arg(html);
}

QString row(const QStringList &cells, const QString &tag)
{
    QString html;
    for (const QString &cell : cells)
        html += u"<%1 align=\"left\">%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return u"<tr>%1</tr>"_s.arg(html);
}

QString headHtml(const OverviewFacts &facts)
{
    const auto line = [](const QString &name, const QString &value) {
        return u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    return u"<h2>%1</h2><table cellspacing=\"0\" cellpadding=\"2\">"_s.arg(
               Print::tr("Status of %1").arg(facts.title).toHtmlEscaped()) +
           line(Print::tr("Manufacturer"), facts.manufacturer) +
           line(Print::tr("Devices"), facts.devices.join(u", "_s)) +
           line(Print::tr("Regulation"), facts.law) +
           line(Print::tr("As of"), QLocale().toString(facts.at.toLocalTime(), QLocale::LongFormat)) +
           line(Print::tr("State of the history"), facts.head) + u"</table>"_s;
}

QString countsHtml(const project::ProjectStatus &status)
{
    QString html = row({Print::tr("Chapter of Annex I"), Print::tr("Requirements"), Print::tr("Decided"),
                        Print::tr("Evidence located"), Print::tr("Reviewed")},
                       u"th"_s);
    const auto counts = [&](const QString &name, const project::Progress &p) {
        html += row({name, QString::number(p.answerable), QString::number(p.decided),
                     QString::number(p.withEvidence), QString::number(p.reviewed)},
                    u"td"_s);
    };
    for (const project::ChapterStatus &chapter : status.chapters)
        counts(chapterText(chapter), chapter.progress);
    counts(Print::tr("All chapters"), status.total);
    return u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">"_s + html +
           u"</table>"_s;
}

QStringList dateLines(const project::ProjectStatus &status)
{
    QStringList lines;
    for (const project::DueDate &due : status.dates.first(std::min(kMostDates, status.dates.size())))
        lines.append(dateText(due, status.today));
    if (status.dates.size() > kMostDates)
        lines.append(Print::tr("and %n more", "dates", int(status.dates.size() - kMostDates)));
    return lines;
}

template <typename T, typename Text>
QStringList linesOf(const QList<T> &rows, Text text)
{
    QStringList lines;
    for (const T &one : rows)
        lines.append(text(one));
    return lines;
}

} // namespace

QString statusHtml(const OverviewFacts &facts)
{
    const project::ProjectStatus &status = facts.status;
    const QStringList remarks{remarksText(domain::Severity::Error, status.errors),
                              remarksText(domain::Severity::Warning, status.warnings),
                              remarksText(domain::Severity::Note, status.notes)};
    return headHtml(facts) + heading(Print::tr("What next")) +
           list(linesOf(status.next, nextText), Print::tr("Nothing that the rules know of.")) +
           heading(Print::tr("Requirements")) + countsHtml(status) + heading(Print::tr("Documentation")) +
           list(linesOf(status.annexes, annexText), {}) + heading(Print::tr("Remarks of the checker")) +
           u"<p>%1</p>"_s.arg(remarks.join(u", "_s).toHtmlEscaped()) + heading(Print::tr("To confirm")) +
           list(linesOf(status.toConfirm, [&](const auto &cause) { return confirmText(cause, facts); }),
                Print::tr("No reference waits for a confirmation.")) +
           heading(Print::tr("Dates")) + list(dateLines(status), Print::tr("No date within half a year.")) +
           heading(Print::tr("Last changes")) + list(linesOf(facts.changes, plainLine), {}) +
           u"<p><small>%1</small></p>"_s.arg(
               Print::tr("Counts and dates as the project holds them. Gesper judges nothing.")
                   .toHtmlEscaped());
}

void paintStatus(const OverviewFacts &facts, QPagedPaintDevice &device)
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    QFont font = document.defaultFont();
    font.setFeature("liga", 0); // a reader that searches for "office" finds it
    const QSizeF page(device.width(), device.height());
    for (qreal size = 9; size >= 6; size -= 0.5) {
        font.setPointSizeF(size);
        document.setDefaultFont(font);
        document.setHtml(statusHtml(facts));
        document.setPageSize(page);
        if (document.pageCount() == 1)
            break;
    }
    QPainter painter(&device);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        document.drawContents(&painter, QRectF(0, number * page.height(), page.width(), page.height()));
        painter.restore();
    }
}

base::Result<> writeStatusPdf(const OverviewFacts &facts, const QString &path, const QString &projectPath)
{
    if (const auto ok = project::checkOutput(path, projectPath); !ok)
        return ok;
    const auto output = base::OutputFile::create(path);
    if (!output)
        return base::fail(output.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(Print::tr("Status of %1").arg(facts.title));
        writer.setCreator(u"Gesper"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout::Millimeter);
        writer.setResolution(300);
        paintStatus(facts, writer);
    }
    if (const auto ok = (*output)->write(bytes); !ok)
        return ok;
    return (*output)->commit();
}

} // namespace ui
