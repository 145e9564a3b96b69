// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "memoryguard.h"

#include <evidence/protocol.h>

#include <cstdlib>
#include <exception>
#include <new>

namespace worker
{

namespace
{

[[noreturn]] void endForMemory()
{
    std::_Exit(evidence::kExitMemory);
}

// Qt's containers throw std::bad_alloc themselves; where nobody catches it, it arrives here.
[[noreturn]] void endForException()
{
    try {
        if (const std::exception_ptr thrown = std::current_exception())
            std::rethrow_exception(thrown);
    } catch (const std::bad_alloc &) {
        endForMemory();
    } catch (...) {
        std::abort();
    }
    std::abort();
}

} // namespace

void guardMemory()
{
    std::set_new_handler(endForMemory);
    std::set_terminate(endForException);
}

} // namespace worker
