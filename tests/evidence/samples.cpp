// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <QFile>
#include <QtEndian>

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

template <typename T>
QByteArray little(T number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// An entry of a TIFF's directory that holds one number.
QByteArray entry(quint16 tag, quint32 value)
{
    constexpr quint16 kLong = 4;
    return little(tag) + little(kLong) + little(quint32(1)) + little(value);
}

} // namespace

QByteArray tiff(const QList<QSize> &sizes)
{
    QByteArray bytes = QByteArray("II*\0", 4);
    for (const QSize &size : sizes) {
        const auto length = quint32(size.width()) * quint32(size.height());
        const auto pixels = quint32(bytes.size()) + 4;
        bytes += little(pixels + length) + QByteArray(qsizetype(length), '\x80');
        const QList<QByteArray> entries{entry(256, quint32(size.width())),
                                        entry(257, quint32(size.height())),
                                        entry(258, 8),
                                        entry(259, 1),
                                        entry(262, 1),
                                        entry(273, pixels),
                                        entry(277, 1),
                                        entry(278, quint32(size.height())),
                                        entry(279, length)};
        bytes += little(quint16(entries.size())) + entries.join();
    }
    return bytes + little(quint32(0));
}

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
