// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/jobcontext.h>
#include <base/result.h>
#include <domain/regulation.h>

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace project
{

/// What is known of a document of the example once it is laid out: for citations by heading and quote.
struct ExampleDocument {
    QString path;                     ///< the PDF
    QHash<QString, qint64> headings;  ///< heading → page from 1
    QStringList pageTexts;            ///< in one line each, white space collapsed
};

/// Lays the Markdown of one revision out as PDF in `folder`. `document` and `revision` are entries of example.json.
base::Result<ExampleDocument> makeExampleDocument(const QJsonObject &document, const QJsonObject &revision,
                                                  const QString &markdown, const QString &manufacturer,
                                                  const QString &folder, base::JobContext &job);

/// The page the quote stands on, at or after the heading's; the heading's page if the quote runs over a page break.
/// Nothing if the document has no such heading.
std::optional<qint64> pageOfQuote(const ExampleDocument &document, const QString &heading, const QString &quote);

/// A file of the example for that regulation (templates/example/mdr, ivdr), as text.
base::Result<QString> exampleText(domain::Regulation regulation, const QString &name);

/// A JSON object of it.
base::Result<QJsonObject> exampleJson(domain::Regulation regulation, const QString &name);

} // namespace project
