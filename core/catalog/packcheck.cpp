// SPDX-FileCopyrightText: 2026 The Gesper authors
// SPDX-License-Identifier: Apache-2.0

#include "catalog.h"

#include <cstdio>

/// Run by the build after every change of a pack: a broken pack stops the build.
int main()
{
    const auto catalog = catalog::Catalog::load(catalog::PackCheck::Full);
    if (catalog)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(catalog.error().message));
    return 1;
}
