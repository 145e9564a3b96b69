// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

#include <QJsonDocument>
#include <QStringDecoder>
#include <QVariant>

#include <string_view>

/// How the members of a row become the columns of its table and back, by type. Reading is strict: what is not
/// exactly what writing would give is damage.
namespace storage {

inline QVariant toColumn(const QString &value)
{
    return value;
}
inline QVariant toColumn(qint64 value)
{
    return value;
}
inline QVariant toColumn(bool value)
{
    return qint64(value);
}
inline QVariant toColumn(QDate value)
{
    return value.toString(Qt::ISODate);
}
template <typename Tag>
QVariant toColumn(base::Id<Tag> value)
{
    return value.value;
}
template <domain::NamedEnum E>
QVariant toColumn(E value)
{
    return domain::nameOf(value);
}
template <domain::HasFields T>
QVariant toColumn(const QList<T> &value)
{
    const QByteArray json = QJsonDocument(domain::toJson(value).toArray()).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json);
}
inline QVariant toColumn(const domain::Traits &value)
{
    const QByteArray json = QJsonDocument(domain::toJson(value).toObject()).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json);
}
template <typename T>
QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant();
}

/// A text column, also when it was read as raw bytes (for verification); nothing when they are no valid
/// UTF-8.
inline std::optional<QString> textOf(const QVariant &column)
{
    if (column.isNull())
        return std::nullopt;
    if (column.typeId() != QMetaType::QByteArray)
        return column.typeId() == QMetaType::QString ? std::optional(column.toString()) : std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(column.toByteArray());
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

inline bool fromColumn(const QVariant &column, QString &value)
{
    const auto text = textOf(column);
    value = text.value_or(QString());
    return text.has_value();
}
inline bool fromColumn(const QVariant &column, qint64 &value)
{
    value = column.toLongLong();
    return !column.isNull() && column.typeId() == QMetaType::LongLong;
}
inline bool fromColumn(const QVariant &column, bool &value)
{
    qint64 number = 0;
    const bool isNumber = fromColumn(column, number);
    value = number == 1;
    return isNumber && (number == 0 || number == 1);
}
template <typename Tag>
bool fromColumn(const QVariant &column, base::Id<Tag> &value)
{
    return fromColumn(column, value.value);
}
inline bool fromColumn(const QVariant &column, QDate &value)
{
    const auto text = textOf(column);
    value = QDate::fromString(text.value_or(QString()), Qt::ISODate);
    return text && value.isValid() && toColumn(value).toString() == *text;
}
template <domain::NamedEnum E>
bool fromColumn(const QVariant &column, E &value)
{
    const auto text = textOf(column);
    const auto found = text ? domain::valueOf<E>(*text) : std::nullopt;
    value = found.value_or(value);
    return found && domain::nameOf(*found) == *text;
}
/// Lists of structs and traits: JSON.
template <typename T>
bool fromJsonColumn(const QVariant &column, T &value)
{
    const auto text = textOf(column);
    const QJsonDocument json = QJsonDocument::fromJson(text.value_or(QString()).toUtf8());
    const QJsonValue content = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    return text && domain::fromJson(content, value) && toColumn(value).toString() == *text;
}
template <domain::HasFields T>
bool fromColumn(const QVariant &column, QList<T> &value)
{
    return fromJsonColumn(column, value);
}
inline bool fromColumn(const QVariant &column, domain::Traits &value)
{
    return fromJsonColumn(column, value);
}
template <typename T>
bool fromColumn(const QVariant &column, std::optional<T> &value)
{
    value.reset();
    if (column.isNull())
        return true;
    T inner{};
    const bool ok = fromColumn(column, inner);
    value = inner;
    return ok;
}

/// The SQL type of a member's column: for the test that compares schema and field lists.
template <typename T>
struct ColumnType
{
    static constexpr std::string_view sql = "TEXT";
    static constexpr bool isNullable = false;
};
template <>
struct ColumnType<qint64>
{
    static constexpr std::string_view sql = "INTEGER";
    static constexpr bool isNullable = false;
};
template <>
struct ColumnType<bool> : ColumnType<qint64>
{
};
template <typename Tag>
struct ColumnType<base::Id<Tag>> : ColumnType<qint64>
{
};
template <typename T>
struct ColumnType<std::optional<T>>
{
    static constexpr std::string_view sql = ColumnType<T>::sql;
    static constexpr bool isNullable = true;
};

} // namespace storage
