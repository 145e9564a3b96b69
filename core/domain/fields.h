// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "applicability.h"
#include "enums.h"

#include <base/ids.h>
#include <base/result.h>

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>

#include <optional>
#include <tuple>

/// One list of fields per struct, and the conversions that follow from it.
namespace domain
{

template <typename T, typename M>
struct Field {
    const char *name;
    M T::*member;
};

template <typename T, typename M>
constexpr Field<T, M> field(const char *name, M T::*member)
{
    return {name, member};
}

template <typename T>
concept HasFields = requires { T::fields(); };

/// Calls `visit(name, value)` for every field of `object`, in order.
template <HasFields T, typename Visitor>
void forEachField(T &object, Visitor visit)
{
    std::apply([&](const auto &...f) { (visit(f.name, object.*(f.member)), ...); },
               std::remove_const_t<T>::fields());
}

template <HasFields T, typename Visitor>
void forEachField(const T &object, Visitor visit)
{
    std::apply([&](const auto &...f) { (visit(f.name, object.*(f.member)), ...); }, T::fields());
}

// --- value → JSON. Empty values give a null, and null members are left out of objects: a struct that gains a field
// --- keeps the JSON of its old rows.

inline QJsonValue toJson(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}
inline QJsonValue toJson(qint64 value)
{
    return value == 0 ? QJsonValue() : QJsonValue(value);
}
inline QJsonValue toJson(bool value)
{
    return value ? QJsonValue(true) : QJsonValue();
}
inline QJsonValue toJson(QDate value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
}
template <typename Tag>
QJsonValue toJson(base::Id<Tag> value)
{
    return toJson(value.value);
}
template <NamedEnum E>
QJsonValue toJson(E value)
{
    return value == EnumNames<E>::table.front().first ? QJsonValue() : QJsonValue(nameOf(value));
}
template <HasFields T>
QJsonValue toJson(const T &value);
inline QJsonValue toJson(const Traits &value)
{
    QJsonObject object;
    for (const auto &[trait, state] : value.asKeyValueRange()) {
        if (state != Tristate::Unknown)
            object.insert(trait, nameOf(state));
    }
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}
template <typename T>
QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue();
}
/// A number that is there is written, zero too: "no pages" is not "not known".
inline QJsonValue toJson(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
template <HasFields T>
QJsonValue toJson(const QList<T> &value)
{
    QJsonArray array;
    for (const T &item : value)
        array.append(toJson(item));
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}
template <HasFields T>
QJsonValue toJson(const T &value)
{
    QJsonObject object;
    forEachField(value, [&](const char *name, const auto &member) {
        if (const QJsonValue json = toJson(member); !json.isNull())
            object.insert(QLatin1StringView(name), json);
    });
    return object;
}

// --- JSON → value. False when the JSON has another type or an unknown name; the target is then unspecified.

inline bool fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString() || json.isNull() || json.isUndefined();
}
inline bool fromJson(const QJsonValue &json, qint64 &value)
{
    value = json.toInteger();
    return (json.isDouble() && double(value) == json.toDouble()) || json.isNull() || json.isUndefined();
}
inline bool fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool() || json.isNull() || json.isUndefined();
}
inline bool fromJson(const QJsonValue &json, QDate &value)
{
    value = QDate::fromString(json.toString(), Qt::ISODate);
    return value.isValid();
}
template <typename Tag>
bool fromJson(const QJsonValue &json, base::Id<Tag> &value)
{
    return fromJson(json, value.value);
}
template <NamedEnum E>
bool fromJson(const QJsonValue &json, E &value)
{
    const bool absent = json.isNull() || json.isUndefined();
    const std::optional<E> found = absent ? EnumNames<E>::table.front().first : valueOf<E>(json.toString());
    value = found.value_or(value);
    return found.has_value();
}
template <HasFields T>
bool fromJson(const QJsonValue &json, T &value);
inline bool fromJson(const QJsonValue &json, Traits &value)
{
    value.clear();
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto state = valueOf<Tristate>(it->toString());
        if (!state)
            return false;
        if (*state != Tristate::Unknown)
            value.insert(it.key(), *state);
    }
    return json.isObject() || json.isNull() || json.isUndefined();
}
template <typename T>
bool fromJson(const QJsonValue &json, std::optional<T> &value)
{
    if (json.isNull() || json.isUndefined()) {
        value.reset();
        return true;
    }
    T inner{};
    const bool ok = fromJson(json, inner);
    value = inner;
    return ok;
}
template <HasFields T>
bool fromJson(const QJsonValue &json, QList<T> &value)
{
    value.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        T inner{};
        if (!fromJson(item, inner))
            return false;
        value.append(inner);
    }
    return json.isArray() || json.isNull() || json.isUndefined();
}
/// Refuses members that no field is called after.
template <HasFields T>
bool fromJson(const QJsonValue &json, T &value)
{
    if (!json.isObject())
        return false;
    QJsonObject rest = json.toObject();
    bool ok = true;
    forEachField(value, [&](const char *name, auto &member) {
        ok = fromJson(rest.take(QLatin1StringView(name)), member) && ok;
    });
    return ok && rest.isEmpty();
}

} // namespace domain
