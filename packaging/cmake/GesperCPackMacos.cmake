# SPDX-FileCopyrightText: 2026 The Gesper authors
# SPDX-License-Identifier: Apache-2.0
#
# Untried. `cpack` makes a disk image with the bundle; it is not signed.

qt_generate_deploy_app_script(TARGET gesper OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR NO_TRANSLATIONS)
install(SCRIPT ${deploy})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Gesper)
