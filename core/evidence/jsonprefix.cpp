// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonprefix.h"

#include <nlohmann/json.hpp>

namespace evidence
{

namespace
{

/// Keeps nothing but the place of the first error.
class ErrorPlace final : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t &) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t at, const std::string &, const nlohmann::detail::exception &) override
    {
        position = at;
        return false;
    }

    std::size_t position = 0;
};

QByteArrayView behindMarkAndSpace(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    return bytes.trimmed();
}

} // namespace

bool isJsonPrefix(QByteArrayView bytes, bool isWhole)
{
    const QByteArrayView body = behindMarkAndSpace(bytes);
    if (!body.startsWith('{') && !body.startsWith('['))
        return false;
    ErrorPlace errors;
    if (nlohmann::json::sax_parse(body.begin(), body.end(), &errors))
        return true;
    return !isWhole && errors.position >= std::size_t(body.size());
}

} // namespace evidence
