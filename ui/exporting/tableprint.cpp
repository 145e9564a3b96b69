// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "tableprint.h"

#include <base/outputfile.h>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct Print
{
    Q_DECLARE_TR_FUNCTIONS(TablePrint)
};

constexpr qreal kPointSize = 7.5;
constexpr qreal kLineLength = 46; ///< of a text column at most, in characters, before others are served
constexpr qsizetype kMeasuredRows = 500;

QStringList brokenLines(const QString &text, const QFont &font, QPaintDevice *device, qreal width)
{
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font, device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        while (true) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()));
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            lines.append(QString());
    }
    return lines;
}

class TablePainter
{
public:
    TablePainter(QPagedPaintDevice &device, const TableText &table)
        : m_device(device), m_table(table), m_font(QGuiApplication::font())
    {
    }

    base::Result<> paint(base::JobContext &job)
    {
        if (!m_painter.begin(&m_device))
            return base::fail(base::ErrorCode::Io, Print::tr("The pages could not be begun. Choose another place or printer."));
        m_font.setPointSizeF(kPointSize);
        m_painter.setFont(m_font);
        measure();
        startPage();
        paintTitle();
        paintHeaders();
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            if (job.isCancelled())
                return base::cancelled();
            job.progress(row, m_table.rows.size(), Print::tr("Row %1 of %2").arg(row + 1).arg(m_table.rows.size()));
            paintRow(m_table.rows.at(row));
        }
        if (!m_painter.end())
            return base::fail(base::ErrorCode::Io, Print::tr("The pages could not be finished. Is there room on the disk?"));
        return {};
    }

private:
    /// Columns get what their content asks for, long texts a comfortable line; then all shrink or grow together.
    void measure()
    {
        const QFontMetricsF metrics(m_font, &m_device);
        m_lineHeight = metrics.lineSpacing();
        m_gap = metrics.horizontalAdvance(u'x');
        m_page = QRectF(m_painter.viewport());
        const qreal most = kLineLength * metrics.averageCharWidth();
        QFont bold = m_font;
        bold.setBold(true);
        const QFontMetricsF headerMetrics(bold, &m_device);
        qreal sum = 0;
        for (qsizetype column = 0; column < m_table.headers.size(); ++column) {
            qreal width = headerMetrics.horizontalAdvance(m_table.headers.at(column).section(u' ', 0, 0));
            for (qsizetype row = 0; row < std::min(m_table.rows.size(), kMeasuredRows); ++row)
                width = std::max(width, metrics.horizontalAdvance(m_table.rows.at(row).at(column).left(120)));
            m_widths.append(std::min(width, most) + 2 * m_gap);
            sum += m_widths.last();
        }
        for (qreal &width : m_widths)
            width *= m_page.width() / sum;
    }

    qreal bottom() const { return m_page.bottom() - 2 * m_lineHeight; }

    void startPage()
    {
        if (m_pages++ > 0)
            m_device.newPage();
        m_y = m_page.top();
        m_painter.drawText(QRectF(m_page.left(), m_page.bottom() - m_lineHeight, m_page.width(), m_lineHeight),
                           Qt::AlignRight, Print::tr("Page %1").arg(m_pages));
    }

    void paintTitle()
    {
        const QStringList lines = brokenLines(m_table.title, m_font, &m_device, m_page.width());
        for (const QString &line : lines) {
            m_painter.drawText(QPointF(m_page.left(), m_y + m_lineHeight), line);
            m_y += m_lineHeight;
        }
        m_y += m_lineHeight;
    }

    void paintHeaders()
    {
        QFont bold = m_font;
        bold.setBold(true);
        m_painter.setFont(bold);
        paintLines(broken(m_table.headers, bold), false);
        m_painter.setFont(m_font);
    }

    QList<QStringList> broken(const QStringList &cells, const QFont &font) const
    {
        QList<QStringList> columns;
        for (qsizetype column = 0; column < cells.size(); ++column)
            columns.append(brokenLines(cells.at(column), font, &m_device, m_widths.at(column) - 2 * m_gap));
        return columns;
    }

    void paintRow(const QStringList &cells)
    {
        if (m_y + m_lineHeight > bottom())
            nextPage();
        paintLines(broken(cells, m_font), true);
    }

    void nextPage()
    {
        startPage();
        paintHeaders();
    }

    void paintLines(const QList<QStringList> &columns, bool breaks)
    {
        const qsizetype count = std::ranges::max(columns, {}, &QStringList::size).size();
        for (qsizetype line = 0; line < count; ++line) {
            if (breaks && m_y + m_lineHeight > bottom())
                nextPage();
            qreal x = m_page.left();
            for (qsizetype column = 0; column < columns.size(); ++column) {
                m_painter.drawText(QPointF(x + m_gap, m_y + 0.8 * m_lineHeight), columns.at(column).value(line));
                x += m_widths.at(column);
            }
            m_y += m_lineHeight;
        }
        m_y += 0.25 * m_lineHeight;
        m_painter.setPen(QPen(Qt::gray, 0));
        m_painter.drawLine(QPointF(m_page.left(), m_y), QPointF(m_page.right(), m_y));
        m_painter.setPen(Qt::black);
        m_y += 0.25 * m_lineHeight;
    }

    QPagedPaintDevice &m_device;
    const TableText &m_table;
    QFont m_font;
    QPainter m_painter;
    QRectF m_page;
    QList<qreal> m_widths;
    qreal m_lineHeight = 0;
    qreal m_gap = 0;
    qreal m_y = 0;
    int m_pages = 0;
};

} // namespace

base::Result<> paintTable(QPagedPaintDevice &device, const TableText &table, base::JobContext &job)
{
    return TablePainter(device, table).paint(job);
}

base::Result<> writeTablePdf(const QString &path, const TableText &table, base::JobContext &job)
{
    const auto file = base::OutputFile::create(path);
    if (!file)
        return base::fail(file.error());
    QPdfWriter writer((*file)->temporaryPath());
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {12, 12, 12, 12},
                                     QPageLayout::Millimeter));
    writer.setTitle(table.title);
    if (const auto painted = paintTable(writer, table, job); !painted)
        return painted;
    return (*file)->commit();
}

base::Result<> writeTableCsv(const QString &path, const TableText &table, bool byteOrderMark)
{
    const auto file = base::OutputFile::create(path);
    if (!file)
        return base::fail(file.error());
    if (const auto written = (*file)->write(toCsv(table, byteOrderMark)); !written)
        return written;
    return (*file)->commit();
}

} // namespace ui
