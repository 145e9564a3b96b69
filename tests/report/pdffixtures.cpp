// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdffixtures.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTextLayout>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace testpdf {

int Builder::add(const QByteArray &body)
{
    m_objects.append(body);
    return int(m_objects.size());
}

int Builder::addStream(const QByteArray &content, const QByteArray &keys)
{
    return add("<</Length " + QByteArray::number(content.size()) + ' ' + keys + ">>\nstream\n" + content +
               "\nendstream");
}

void Builder::set(int number, const QByteArray &body)
{
    m_objects[number - 1] = body;
}

int Builder::addPage(const QByteArray &contents, const QByteArray &keys)
{
    m_pages.append(add("<</Type/Page/Parent 2 0 R/Contents " + contents + ' ' + keys + ">>"));
    return m_pages.last();
}

QByteArray Builder::bytes(const QByteArray &catalog, const QByteArray &tree) const
{
    QByteArray kids;
    for (const int page : m_pages)
        kids += ref(page) + ' ';
    QList<QByteArray> objects = m_objects;
    objects[0] = "<</Type/Catalog/Pages 2 0 R " + catalog + ">>";
    objects[1] =
        "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" + kids + "]" + tree + ">>";
    QByteArray out = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(out.size());
    return out + "xref\n0 " + size + "\n" + table + "trailer\n<</Root 1 0 R/Size " + size +
           ">>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray evidence(const QString &label, int pages, const QByteArray &pageKeys)
{
    Builder pdf;
    const int font = pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (int i = 1; i <= pages; ++i) {
        const QByteArray text = "Evidence " + label.toLatin1() + ' ' + QByteArray::number(i);
        const int content =
            pdf.addStream("0.2 0.4 0.8 rg 20 40 120 30 re f 0 g BT /F1 14 Tf 20 300 Td (" + text + ") Tj ET");
        pdf.addPage(Builder::ref(content),
                    "/Resources<</Font<</F1 " + Builder::ref(font) + ">>>> " + pageKeys);
    }
    return pdf.bytes({}, "/MediaBox[0 0 300 400]");
}

namespace {

void drawLine(QPainter &painter, const QString &text, double y, const QString &name, const QString &link)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(14);
    QTextLayout layout(text, font, painter.device());
    QTextCharFormat format;
    format.setAnchor(true);
    if (!link.isEmpty())
        format.setAnchorHref(u'#' + link);
    if (!name.isEmpty())
        format.setAnchorNames({name});
    layout.setFormats({{0, int(text.size()), format}});
    layout.beginLayout();
    layout.createLine().setLineWidth(400);
    layout.endLayout();
    layout.draw(&painter, QPointF(40, y));
}

} // namespace

QByteArray base(int pages, const QStringList &links)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        drawLine(painter, u"Base %1 Überblick"_s.arg(page), 40, u"base-%1"_s.arg(page), {});
        for (qsizetype i = 0; page == 0 && i < links.size(); ++i)
            drawLine(painter, u"see "_s + links.at(i), 80 + 20 * double(i), {}, links.at(i));
    }
    painter.end();
    return bytes;
}

Scene::Scene(int basePages, const QStringList &links)
{
    plan.basePdf = m_folder.filePath(u"base.pdf"_s);
    plan.outputPath = m_folder.filePath(u"out.pdf"_s);
    QFile file(plan.basePdf);
    if (file.open(QIODevice::WriteOnly))
        file.write(testpdf::base(basePages, links));
    plan.title = u"Technical file <Ω> & more"_s;
    plan.author = u"Müller GmbH"_s;
    plan.language = u"en-GB"_s;
    plan.documentId = u"project-1"_s;
    plan.moment = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), QTimeZone::UTC);
    plan.rendered.paintedPages = basePages;
    plan.rendered.logicalPages = basePages;
    plan.rendered.outline.append({1, u"Overview"_s, 0, 40});
}

void Scene::insert(const QString &key, const QByteArray &bytes, qint64 pages, qint64 paintedPage,
                   const QString &stamp, const QString &stampTarget)
{
    files.insert(key, bytes);
    auto &rendered = plan.rendered;
    qint64 before = 0;
    for (const auto &earlier : rendered.insertions)
        before += earlier.pages;
    rendered.outline.append({2, u"Evidence "_s + key, paintedPage + before, 0});
    const QString prefix = u"ev-%1-%2"_s.arg(key).arg(rendered.insertions.size());
    rendered.insertions.append({key, prefix, paintedPage, pages, int(rendered.outline.size()) - 1});
    rendered.logicalPages += pages;
    if (std::ranges::find(plan.evidence, key, &report::EvidencePages::key) == plan.evidence.end())
        plan.evidence.append({key, stamp.isEmpty() ? key : stamp, stamp, stampTarget, key + u'-'});
}

void Scene::attach(const QString &name, const QByteArray &bytes, const QString &mediaType)
{
    files.insert(u"a:"_s + name, bytes);
    plan.attachments.append({u"a:"_s + name, name, u"the original of "_s + name, mediaType, plan.moment});
}

report::SourceOpener Scene::opener() const
{
    return [this](const QString &key) -> base::Result<std::unique_ptr<QIODevice>> {
        if (!files.contains(key))
            return base::fail(base::ErrorCode::NotFound, u"There is no file \"%1\"."_s.arg(key));
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(files.value(key));
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
}

base::Result<report::AssemblyResult> Scene::assemble()
{
    base::SilentJob job;
    return assemble(job);
}

base::Result<report::AssemblyResult> Scene::assemble(base::JobContext &job)
{
    return report::assemble(plan, opener(), job);
}

Check check(const QString &path)
{
    QProcess qpdf;
    qpdf.setProcessChannelMode(QProcess::MergedChannels);
    qpdf.start(u"qpdf"_s, {u"--check"_s, path});
    qpdf.waitForFinished(120'000);
    return {qpdf.exitStatus() == QProcess::NormalExit ? qpdf.exitCode() : -1,
            QString::fromUtf8(qpdf.readAll()).right(2000)};
}

double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 1;
    qint64 off = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            off += std::abs(qRed(p) - qRed(q)) > 40 || std::abs(qGreen(p) - qGreen(q)) > 40 ||
                           std::abs(qBlue(p) - qBlue(q)) > 40
                       ? 1
                       : 0;
        }
    }
    return double(off) / (double(a.width()) * a.height());
}

} // namespace testpdf
