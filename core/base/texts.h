// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace base
{

/// What this folder says to people, in the language of the window.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(base)
};

} // namespace base
