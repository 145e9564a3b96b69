// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "strictjson.h"

#include "texts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace catalog
{

namespace
{

constexpr int kMaxDepth = 100;

/// Watches the parser's events: nlohmann keeps the last of two equal keys without a word.
class DuplicateGuard
{
public:
    bool operator()(int depth, nlohmann::json::parse_event_t event, nlohmann::json &parsed)
    {
        using Event = nlohmann::json::parse_event_t;
        if (depth > kMaxDepth)
            throw std::runtime_error("nested deeper than 100 levels");
        if (event == Event::object_start)
            m_keys.emplaceBack();
        else if (event == Event::object_end)
            m_keys.removeLast();
        else if (event == Event::key)
            remember(parsed.get_ref<const std::string &>());
        return true;
    }

private:
    void remember(const std::string &key)
    {
        const QByteArray name = QByteArray::fromStdString(key);
        if (m_keys.last().contains(name))
            throw std::runtime_error("the member \"" + key + "\" stands there twice");
        m_keys.last().insert(name);
    }

    QList<QSet<QByteArray>> m_keys;
};

} // namespace

base::Result<nlohmann::json> parseStrictJson(QByteArrayView bytes, const QString &name)
{
    try {
        DuplicateGuard guard;
        return nlohmann::json::parse(bytes.begin(), bytes.end(), std::ref(guard));
    } catch (const std::exception &error) {
        return base::fail(base::ErrorCode::Corrupt,
                          Texts::tr("%1 is not valid JSON: %2. Correct the file and try again.")
                              .arg(name, QString::fromUtf8(error.what())));
    }
}

} // namespace catalog
