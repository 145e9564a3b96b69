// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "strictjson.h"

#include "texts.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace catalog
{

namespace
{

using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// Where in the file, and what is wrong there: of all errors the one with the deepest place.
QString describe(valijson::ValidationResults &results)
{
    valijson::ValidationResults::Error error;
    QString text;
    size_t deepest = 0;
    while (results.popError(error)) {
        if (error.context.size() <= deepest)
            continue;
        deepest = error.context.size();
        QStringList place;
        for (const std::string &step : error.context)
            place.append(QString::fromStdString(step));
        text = place.join(u' ') + u": "_s + QString::fromStdString(error.description);
    }
    return text;
}

} // namespace

base::Result<> checkAgainstSchema(const nlohmann::json &schema, const nlohmann::json &pack,
                                  const nlohmann::json &requirements, const QString &name)
{
    try {
        valijson::Schema compiled;
        valijson::SchemaParser().populateSchema(Adapter(schema), compiled);
        nlohmann::json whole{{"pack", pack}, {"requirements", requirements.value("requirements", nlohmann::json())}};
        valijson::ValidationResults results;
        if (!valijson::Validator().validate(compiled, Adapter(whole), &results))
            return base::fail(base::ErrorCode::Corrupt, Texts::tr("The content pack %1 breaks the format of packs at %2").arg(
                                                            name, describe(results)));
    } catch (const std::exception &error) {
        return base::fail(base::ErrorCode::Corrupt, Texts::tr("The content pack %1 cannot be checked: %2.").arg(
                                                        name, QString::fromUtf8(error.what())));
    }
    return {};
}

} // namespace catalog
