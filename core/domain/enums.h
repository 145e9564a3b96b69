// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

/// Enums that are stored and shown by name. Each has a table `EnumNames<E>::table`; the names are part of the
/// project format and of the command line, so a name never changes.
namespace domain
{

template <typename E>
struct EnumNames; // specialised beside each enum: `static constexpr std::array table = { std::pair{E::A, "a"}, … }`

template <typename E>
concept NamedEnum = requires { EnumNames<E>::table; };

/// The stored name of `value`.
template <NamedEnum E>
QString nameOf(E value)
{
    for (const auto &[candidate, name] : EnumNames<E>::table) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE_RETURN(QString());
}

/// The value with that name; spaces and underscores count as hyphens.
template <NamedEnum E>
std::optional<E> valueOf(QString name)
{
    name = name.trimmed().toLower().replace(u' ', u'-').replace(u'_', u'-');
    for (const auto &[value, candidate] : EnumNames<E>::table) {
        if (name == QLatin1StringView(candidate))
            return value;
    }
    return std::nullopt;
}

/// "yes|no|undecided": for messages and help.
template <NamedEnum E>
QString namesOf()
{
    QString names;
    for (const auto &[value, name] : EnumNames<E>::table)
        names += (names.isEmpty() ? QStringLiteral("") : QStringLiteral("|")) + QLatin1StringView(name);
    return names;
}

} // namespace domain
