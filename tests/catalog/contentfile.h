// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <catalog/strictjson.h>
#include <support/shareddata.h>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QFile>

/// Content of the checkout that the product does not hold yet, read and checked as the product reads its packs.
namespace testsupport
{

inline QString text(const nlohmann::json &object, const char *key)
{
    return object.contains(key) && object[key].is_string() ? QString::fromStdString(object[key].get<std::string>())
                                                           : QString();
}

inline QStringList texts(const nlohmann::json &object, const char *key)
{
    QStringList list;
    for (const nlohmann::json &item : object.value(key, nlohmann::json::array()))
        list.append(QString::fromStdString(item.get<std::string>()));
    return list;
}

/// `name` below templates/.
inline base::Result<nlohmann::json> contentFile(const QString &name)
{
    QFile file(sourceFolder() + QStringLiteral("/templates/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::NotFound, file.fileName());
    return catalog::parseStrictJson(file.readAll(), name);
}

/// What the schema has against the document; empty: nothing.
inline QString complaint(const nlohmann::json &schema, const nlohmann::json &document)
{
    using Adapter = valijson::adapters::NlohmannJsonAdapter;
    valijson::Schema compiled;
    valijson::SchemaParser().populateSchema(Adapter(schema), compiled);
    valijson::ValidationResults results;
    if (valijson::Validator().validate(compiled, Adapter(document), &results))
        return {};
    valijson::ValidationResults::Error error;
    QStringList path{QStringLiteral("refused")};
    while (results.popError(error)) {
        for (const std::string &step : error.context)
            path.append(QString::fromStdString(step));
        path.append(QString::fromStdString(error.description));
    }
    return path.join(u' ');
}

} // namespace testsupport
