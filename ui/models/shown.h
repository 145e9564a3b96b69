// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>

/// Days, moments and sizes as people of the window's language write them in a sentence. Fields and columns show days as
/// they are typed, "2026-03-31", in every language.
namespace ui
{

QString dayText(QDate day);                  ///< with the year in full
QString momentText(const QDateTime &moment); ///< local time
QString sizeText(qint64 bytes);              ///< "3.4 MB", decimal units

} // namespace ui
