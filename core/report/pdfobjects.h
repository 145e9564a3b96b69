// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <string>

/// Small things every part of assembly needs from qpdf. They throw what qpdf throws; see pdferrors.h.
namespace report::pdf {

using Object = QPDFObjectHandle;

/// A rectangle in user space with x0 <= x1 and y0 <= y1.
struct Rect
{
    double x0 = 0;
    double y0 = 0;
    double x1 = 0;
    double y1 = 0;

    double width() const { return x1 - x0; }
    double height() const { return y1 - y0; }
    bool isEmpty() const { return !(x1 > x0 && y1 > y0); }
    bool operator==(const Rect &) const = default;
};

Object text(const QString &text);
QString text(Object string);

/// The key under which `name` stands in a name tree: one form for equal names, however they were encoded.
std::string nameKey(const QString &name);

/// A number as PDF wants it: no exponent, no locale.
std::string number(double value);
Object array(const Rect &rect);

/// Nothing unless `object` is an array of four finite numbers with an area. Coordinates are bounded to ±1e7.
std::optional<Rect> rect(Object object);

/// What a reader shows of the page: the crop box within the media box; US Letter where a page has no usable
/// box, as PDFium does.
Rect visibleBox(Object page);

/// 0, 90, 180 or 270.
int rotation(Object page);

/// Points per unit of user space; 1 when absent or nonsense.
double userUnit(Object page);

/// `D:20260131120000Z`
std::string date(const QDateTime &moment);

} // namespace report::pdf
