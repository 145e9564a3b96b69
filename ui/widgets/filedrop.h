// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QMimeData;

namespace ui
{

/// The local files and folders in what is dragged or copied; empty if there are none.
QStringList localFiles(const QMimeData *data);

} // namespace ui
