// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <nlohmann/json.hpp>

namespace catalog
{

/// Parses what RFC 8259 allows and nothing else; duplicate keys and nesting below 100 levels are refused.
/// `name` is for the message.
base::Result<nlohmann::json> parseStrictJson(QByteArrayView bytes, const QString &name);

/// The schema that pack.json and requirements.json must satisfy together; the sentence names the first place that does
/// not. Slow to compile, hence a source file of its own.
base::Result<> checkAgainstSchema(const nlohmann::json &schema, const nlohmann::json &pack,
                                  const nlohmann::json &requirements, const QString &name);

} // namespace catalog
