// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

namespace ui
{

inline constexpr domain::Regulation kExamples[] = {domain::Regulation::Mdr, domain::Regulation::Ivdr};

/// What the example of that regulation is about, for a menu.
QString exampleText(domain::Regulation regulation);

/// A path in `folder` for a copy of the example, where nothing lies yet.
QString freeExamplePath(const QString &folder, domain::Regulation regulation);

} // namespace ui
