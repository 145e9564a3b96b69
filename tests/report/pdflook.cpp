// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdflook.h"

#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>

namespace pdflook {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
    if (!done)
        QTest::qFail(
            qPrintable(program + QLatin1StringView(": ") + QString::fromUtf8(process.readAllStandardError())),
            __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

QString popplerText(const QString &path, int page)
{
    QStringList arguments{QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (page > 0)
        arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l")
                  << QString::number(page);
    return QString::fromUtf8(run(QStringLiteral("pdftotext"), arguments << path << QStringLiteral("-")));
}

QString pdfiumText(const QString &path)
{
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None) {
        QTest::qFail("PDFium does not open the file", __FILE__, __LINE__);
        return {};
    }
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + QLatin1Char('\n');
    return text;
}

QString simplified(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format)
            plain += c;
    }
    return plain.normalized(QString::NormalizationForm_C).simplified();
}

Links links(const QString &path)
{
    Links found;
    QPDF pdf;
    pdf.processFile(path.toUtf8().constData());
    QMap<int, int> pageNumbers;
    const auto pages = pdf.getAllPages();
    for (std::size_t i = 0; i < pages.size(); ++i)
        pageNumbers.insert(pages[i].getObjectID(), int(i) + 1);
    QPDFNameTreeObjectHelper names(pdf.getRoot().getKey("/Names").getKey("/Dests"), pdf);
    for (auto &[name, place] : names.getAsMap())
        found.destinations.insert(QString::fromStdString(name),
                                  pageNumbers.value(place.getArrayItem(0).getObjectID()));
    for (QPDFObjectHandle page : pages) {
        if (!page.getKey("/Annots").isArray())
            continue;
        for (QPDFObjectHandle note : page.getKey("/Annots").aitems()) {
            QPDFObjectHandle action = note.getKey("/A");
            if (action.getKey("/S").getName() == "/GoTo")
                found.targets.append(QString::fromStdString(action.getKey("/D").getUTF8Value()));
            else
                found.urls.append(QString::fromStdString(action.getKey("/URI").getUTF8Value()));
        }
    }
    return found;
}

} // namespace pdflook
