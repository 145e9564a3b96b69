# SPDX-FileCopyrightText: 2026 The Gesper authors
# SPDX-License-Identifier: Apache-2.0
#
# Who publishes the packages. Nobody does yet: neither the address nor the page exists. RFC 2606 keeps ".invalid" for
# that; the checks of AppStream and lintian want both. Whoever gives packages away fills both in, and the date of the release.

set(GESPER_CONTACT "The Gesper authors <gesper@gesper.invalid>" CACHE STRING "Maintainer of the packages: name and mail address")
set(GESPER_HOMEPAGE "https://gesper.invalid/" CACHE STRING "Page of the project")
set(GESPER_RELEASE_DATE 2026-11-25 CACHE STRING "Date of this version")
