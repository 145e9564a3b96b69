// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <evidence/protocol.h>

namespace worker
{

/// Opens the document and answers the questions on the standard input until it ends; see
/// evidence/viewprotocol.h. Gives the exit code.
int answerQuestions(const evidence::WorkerRequest &request);

} // namespace worker
