// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// Looks into finished PDF files with other people's tools.
namespace pdflook {

/// What a program of the system printed; an empty text, and a failed test, when it cannot be run.
QByteArray run(const QString &program, const QStringList &arguments);

/// The text poppler finds: of all pages, or of one (from 1).
QString popplerText(const QString &path, int page = 0);

/// The text PDFium finds on all pages.
QString pdfiumText(const QString &path);

/// Without direction marks, runs of white space as one space.
QString simplified(const QString &text);

struct Links
{
    QMap<QString, int> destinations; ///< name to page, from 1
    QStringList targets;             ///< names links lead to
    QStringList urls;
};

/// Names and links as qpdf reads them.
Links links(const QString &path);

} // namespace pdflook
