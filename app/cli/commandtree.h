// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "arguments.h"

#include <CLI/CLI.hpp>

namespace cli
{

/// Fills `app` with every command and option of gesper-cli. Parsing writes to `arguments`, which must outlive
/// `app`.
void describeCommands(CLI::App &app, Arguments &arguments);

} // namespace cli
