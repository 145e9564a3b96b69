// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTranslator>

namespace testsupport
{

/// A language nobody speaks, written from right to left: every text is half as long again, in brackets, so that what is
/// cut shows, and what was forgotten to be translated stands out in English.
class PseudoTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int number) const override;
    bool isEmpty() const override { return false; }
};

} // namespace testsupport
