// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "pdfobjects.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace report::pdf {

namespace {

constexpr double kFarthest = 1e7;
constexpr Rect kLetter{0, 0, 612, 792};

} // namespace

Object text(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

QString text(Object string)
{
    return string.isString() ? QString::fromStdString(string.getUTF8Value()) : QString();
}

std::string nameKey(const QString &name)
{
    return text(name).getStringValue();
}

std::string number(double value)
{
    char digits[400]; // the largest double has 309 before the point
    const auto end = std::to_chars(digits, std::end(digits), value, std::chars_format::fixed, 5);
    std::string result(digits, end.ptr);
    result.erase(result.find_last_not_of('0') + 1);
    if (result.back() == '.')
        result.pop_back();
    return result == "-0" ? "0" : result;
}

Object array(const Rect &rect)
{
    Object result = Object::newArray();
    for (const double side : {rect.x0, rect.y0, rect.x1, rect.y1})
        result.appendItem(Object::newReal(number(side)));
    return result;
}

std::optional<Rect> rect(Object object)
{
    if (!object.isArray() || object.getArrayNItems() != 4)
        return std::nullopt;
    double side[4];
    for (int i = 0; i < 4; ++i) {
        if (!object.getArrayItem(i).getValueAsNumber(side[i]) || !std::isfinite(side[i]))
            return std::nullopt;
        side[i] = std::clamp(side[i], -kFarthest, kFarthest);
    }
    const Rect result{std::min(side[0], side[2]), std::min(side[1], side[3]), std::max(side[0], side[2]),
                      std::max(side[1], side[3])};
    return result.isEmpty() ? std::nullopt : std::optional(result);
}

Rect visibleBox(Object page)
{
    const Rect media = rect(page.getKey("/MediaBox")).value_or(kLetter);
    const Rect crop = rect(page.getKey("/CropBox")).value_or(media);
    const Rect both{std::max(media.x0, crop.x0), std::max(media.y0, crop.y0), std::min(media.x1, crop.x1),
                    std::min(media.y1, crop.y1)};
    return both.isEmpty() ? media : both;
}

int rotation(Object page)
{
    int degrees = 0;
    if (!page.getKey("/Rotate").getValueAsInt(degrees) || degrees % 90 != 0)
        return 0;
    return (degrees % 360 + 360) % 360;
}

double userUnit(Object page)
{
    double unit = 1;
    if (!page.getKey("/UserUnit").getValueAsNumber(unit) || !std::isfinite(unit) || unit < 0.001 ||
        unit > 1e6)
        return 1;
    return unit;
}

std::string date(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

} // namespace report::pdf
