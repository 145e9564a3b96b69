// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "exampledocuments.h"

#include "texts.h"

#include <base/outputfile.h>
#include <report/markdown.h>
#include <report/render.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace project
{

namespace
{

constexpr qint64 kMaxBytes = 4'000'000;

report::DocumentDefinition definitionOf(const QJsonObject &document, const QJsonObject &revision,
                                        const QString &manufacturer, const QString &markdown)
{
    const QString number = document[u"number"_s].toString();
    const QString label = revision[u"revision"_s].toString();
    report::DocumentDefinition definition;
    definition.title = document[u"title"_s].toString();
    definition.language = document[u"language"_s].toString(u"en"_s);
    definition.headerLeft = manufacturer;
    definition.headerRight = u"%1 revision %2"_s.arg(number, label);
    definition.footerLeft = definition.title;
    definition.pageOf = u"Page %1 of %2"_s;
    report::Part part;
    part.blocks = report::fromMarkdown(markdown, 0);
    definition.parts.append(part);
    return definition;
}

} // namespace

base::Result<QString> exampleText(domain::Regulation regulation, const QString &name)
{
    const auto bytes = base::readFile(u":/templates/example/%1/%2"_s.arg(domain::nameOf(regulation), name), kMaxBytes);
    if (!bytes)
        return base::fail(bytes.error());
    return QString::fromUtf8(*bytes);
}

base::Result<QJsonObject> exampleJson(domain::Regulation regulation, const QString &name)
{
    const auto text = exampleText(regulation, name);
    if (!text)
        return base::fail(text.error());
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return base::fail(base::ErrorCode::Internal,
                          Texts::tr("The example's %1 is broken: %2.").arg(name, error.errorString()));
    return object;
}

base::Result<ExampleDocument> makeExampleDocument(const QJsonObject &document, const QJsonObject &revision,
                                                  const QString &markdown, const QString &manufacturer,
                                                  const QString &folder, base::JobContext &job)
{
    const QString file = revision[u"file"_s].toString();
    ExampleDocument result;
    result.path = folder + u'/' + file.section(u'.', 0, -2) + u".pdf"_s;
    const auto rendered = report::render(definitionOf(document, revision, manufacturer, markdown), result.path, job);
    if (!rendered)
        return base::fail(rendered.error());
    for (const report::OutlineEntry &entry : rendered->outline) {
        if (!result.headings.contains(entry.title))
            result.headings.insert(entry.title, entry.page + 1);
    }
    return result;
}

std::optional<qint64> pageOfQuote(const ExampleDocument &document, const QString &heading, const QString &quote)
{
    const auto start = document.headings.constFind(heading);
    if (start == document.headings.cend())
        return std::nullopt;
    const QString wanted = quote.simplified();
    for (qsizetype page = *start; page <= document.pageTexts.size(); ++page) {
        if (document.pageTexts.at(page - 1).contains(wanted))
            return page;
    }
    return *start;
}

} // namespace project
