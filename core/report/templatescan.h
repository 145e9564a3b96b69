// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <base/result.h>

#include <QString>
#include <QStringList>

namespace report {

/// A template made safe for the engine: only our fields and tags are left as such, every other brace is
/// literal text.
struct ScannedTemplate
{
    QString text; ///< for the engine
    QStringList
        fields;        ///< field n stands in `text` between the marks kFieldStart n kFieldValue and kFieldEnd
    QStringList loops; ///< what loops run over, where that is no loop variable
    QStringList remarks; ///< see FilledTemplate::remarks
};

/// Noncharacters: nobody types them, and values are cleared of them.
inline constexpr char16_t kFieldStart = 0xfdd0;
inline constexpr char16_t kFieldValue = 0xfdd1;
inline constexpr char16_t kFieldEnd = 0xfdd2;

/// Fails with Usage for a tag that is not allowed, and for too much text, nesting or too many tags.
base::Result<ScannedTemplate> scanTemplate(const QString &text);

} // namespace report
