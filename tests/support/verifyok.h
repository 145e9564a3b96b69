// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QTest>

/// Fails the test with the error's text when a base::Result holds an error.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verifiedResult = (result);                                                                         \
        QVERIFY2(verifiedResult.has_value(),                                                                           \
                 verifiedResult.has_value()                                                                            \
                     ? ""                                                                                              \
                     : qPrintable(verifiedResult.error().message + QLatin1StringView(" / ")                            \
                                  + verifiedResult.error().detail));                                                   \
    } while (false)

/// Fails the test unless a base::Result holds an error of that code.
#define VERIFY_FAILS(result, expectedCode)                                                                             \
    do {                                                                                                               \
        const auto &verifiedResult = (result);                                                                         \
        QVERIFY2(!verifiedResult.has_value(), "an error was expected");                                                \
        QCOMPARE(int(verifiedResult.error().code), int(expectedCode));                                                 \
    } while (false)
