// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/requirement.h>

/// Everything a pack says of a clause in sentences.
inline QStringList proseOf(const domain::Requirement &row)
{
    const domain::Advice &advice = row.advice;
    QStringList texts{row.title, row.summary, row.reason.value_or(QString()), row.cybersecurityReason.value_or(QString()),
                      advice.doesNotApply, advice.deficiency};
    texts << advice.judgement << advice.thinkOf << advice.methods << advice.evidence;
    if (advice.counterpart)
        texts.append(advice.counterpart->difference);
    return texts;
}
