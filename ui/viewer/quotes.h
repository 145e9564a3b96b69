// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace ui
{

/// Text selected on a page as a quote: on one line, words that were parted at a line end joined again.
QString quoteOf(const QString &selected);

} // namespace ui
