// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <domain/entities.h>

namespace project
{

/// What a reader of a revision's file, or a submission it goes into, will stumble over.
enum class EvidenceProblem { NoText, Password, Signed, Warnings, AttachmentOnly, ByReference };

QList<EvidenceProblem> problemsOf(const domain::Revision &revision);

} // namespace project
