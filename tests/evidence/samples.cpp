// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <QFile>

namespace samples
{

namespace
{

QByteArray stream(const QByteArray &content)
{
    return "<< /Length " + QByteArray::number(content.size()) + " >> stream\n" + content + "\nendstream";
}

QByteArray assembled(const QList<QByteArray> &objects)
{
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj " + objects.at(i) + " endobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer << /Size " + size +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

} // namespace

QByteArray pdf(const QList<QByteArray> &pageTexts, const QByteArray &catalog, const QByteArray &mediaBox)
{
    QByteArray kids;
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
                              {},
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    for (const QByteArray &text : pageTexts) {
        const QByteArray page = QByteArray::number(objects.size() + 1);
        kids += page + " 0 R ";
        objects += "<< /Type /Page /Parent 2 0 R /MediaBox " + mediaBox +
                   " /Resources << /Font << /F1 3 0 R >> >> /Contents " +
                   QByteArray::number(objects.size() + 2) + " 0 R >>";
        objects += stream(text.isEmpty() ? QByteArray() : "BT /F1 12 Tf 20 300 Td (" + text + ") Tj ET");
    }
    objects[1] =
        "<< /Type /Pages /Count " + QByteArray::number(pageTexts.size()) + " /Kids [" + kids + "] >>";
    return assembled(objects);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace samples
