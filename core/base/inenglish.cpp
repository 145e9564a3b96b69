// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "inenglish.h"

#include <utility>

namespace base
{

namespace
{

thread_local int depth = 0;

} // namespace

InEnglish::InEnglish()
{
    ++depth;
}

InEnglish::~InEnglish()
{
    --depth;
}

bool InEnglish::isOn()
{
    return depth > 0;
}

InLanguageOfWindow::InLanguageOfWindow() : m_outside(std::exchange(depth, 0)) {}

InLanguageOfWindow::~InLanguageOfWindow()
{
    depth = m_outside;
}

} // namespace base
