// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace base
{

/// While one lives, this thread speaks English, whatever the language of the window. For what documents print and the
/// project file keeps: both are the same in every language. A LanguageTranslator heeds it.
class InEnglish
{
    Q_DISABLE_COPY_MOVE(InEnglish)

public:
    InEnglish();
    ~InEnglish();

    static bool isOn();
};

/// Within an InEnglish: what is said to the person at the window all the same.
class InLanguageOfWindow
{
    Q_DISABLE_COPY_MOVE(InLanguageOfWindow)

public:
    InLanguageOfWindow();
    ~InLanguageOfWindow();

private:
    int m_outside;
};

} // namespace base
