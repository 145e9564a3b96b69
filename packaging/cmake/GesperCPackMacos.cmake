# SPDX-FileCopyrightText: 2026 The Gesper authors
# SPDX-License-Identifier: Apache-2.0
#
# Untried. `cpack` makes a disk image with the bundle, which brings its libraries; it is not signed, and the Noto fonts have
# to be installed on the system.

set(contents gesper.app/Contents)
set(tags)
foreach(plugin defaulttags defaultfilters loadertags i18ntags)
    install(FILES $<TARGET_FILE:KF6::${plugin}> DESTINATION ${contents}/PlugIns/kf6/ktexttemplate)
    list(APPEND tags "\"${contents}/PlugIns/kf6/ktexttemplate/$<TARGET_FILE_NAME:KF6::${plugin}>\"")
endforeach()
list(JOIN tags "\n        " tags)
qt_generate_deploy_script(TARGET gesper OUTPUT_SCRIPT deploy CONTENT "
qt_deploy_runtime_dependencies(
    EXECUTABLE gesper.app
    ADDITIONAL_EXECUTABLES
        \"${contents}/MacOS/$<TARGET_FILE_NAME:gesper-cli>\"
        \"${contents}/MacOS/$<TARGET_FILE_NAME:gesper-worker>\"
    ADDITIONAL_MODULES
        ${tags})
")
install(SCRIPT ${deploy})
# Where Qt's texts are looked for in a bundle: QLibraryInfo::TranslationsPath without an entry in qt.conf.
install(FILES ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_de.qm DESTINATION ${contents}/translations)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Gesper)
