# SPDX-FileCopyrightText: 2026 The Gesper authors
# SPDX-License-Identifier: Apache-2.0
#
# Untried. `cpack` makes an installer for one user, without administrator rights (NSIS), and a zip that runs from any folder.
# Both bring the libraries; the Noto fonts have to be installed on the system.

# Qt's libraries and plugins; then what windeployqt does not know: the other libraries, the tags of KTextTemplate, Qt's own
# texts in German, the runtime of the compiler.
qt_generate_deploy_script(TARGET gesper OUTPUT_SCRIPT deploy CONTENT "
qt_deploy_runtime_dependencies(
    EXECUTABLE \"${CMAKE_INSTALL_BINDIR}/$<TARGET_FILE_NAME:gesper>\"
    ADDITIONAL_EXECUTABLES
        \"${CMAKE_INSTALL_BINDIR}/$<TARGET_FILE_NAME:gesper-cli>\"
        \"${CMAKE_INSTALL_BINDIR}/$<TARGET_FILE_NAME:gesper-worker>\"
    GENERATE_QT_CONF NO_TRANSLATIONS NO_COMPILER_RUNTIME)
")
install(SCRIPT ${deploy})
install(RUNTIME_DEPENDENCY_SET gesper_libraries
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6"
    POST_EXCLUDE_REGEXES "[/\\\\][Ss][Yy][Ss][Tt][Ee][Mm]32[/\\\\]"
    DIRECTORIES ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/bin
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES $<TARGET_FILE:KF6::defaulttags> $<TARGET_FILE:KF6::defaultfilters>
              $<TARGET_FILE:KF6::loadertags> $<TARGET_FILE:KF6::i18ntags> DESTINATION plugins/kf6/ktexttemplate)
install(FILES ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_de.qm DESTINATION translations)
include(InstallRequiredSystemLibraries)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION .)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/packaging/doc/manual DESTINATION doc)

set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Gesper)
set(CPACK_NSIS_DISPLAY_NAME Gesper)
set(CPACK_NSIS_PACKAGE_NAME Gesper)
set(CPACK_NSIS_INSTALL_ROOT [[$LOCALAPPDATA\Programs]])
set(CPACK_NSIS_DEFINES "RequestExecutionLevel user") # after the template's own line, which asks for an administrator
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MUI_ICON ${PROJECT_SOURCE_DIR}/packaging/icons/gesper.ico)
set(CPACK_NSIS_MUI_UNIICON ${PROJECT_SOURCE_DIR}/packaging/icons/gesper.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME [[bin\gesper.exe]])
set(CPACK_PACKAGE_EXECUTABLES gesper Gesper)
# The type of the file; Explorer is told that it changed.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr HKCU "Software\Classes\.gesper" "" "Gesper.Project"
  WriteRegStr HKCU "Software\Classes\Gesper.Project" "" "Gesper project"
  WriteRegStr HKCU "Software\Classes\Gesper.Project\DefaultIcon" "" "$INSTDIR\bin\gesper.exe,0"
  WriteRegStr HKCU "Software\Classes\Gesper.Project\shell\open\command" "" '"$INSTDIR\bin\gesper.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey HKCU "Software\Classes\.gesper"
  DeleteRegKey HKCU "Software\Classes\Gesper.Project"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
]])
