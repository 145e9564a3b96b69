// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <evidence/protocol.h>

namespace worker
{

/// Does what is asked and gives the bytes for the standard output.
base::Result<QByteArray> fulfil(const evidence::WorkerRequest &request);

} // namespace worker
