# SPDX-FileCopyrightText: 2026 The Gesper authors
# SPDX-License-Identifier: Apache-2.0
#
# Untried. `cpack` makes an installer for one user, without administrator rights, and a zip that runs from any folder.

qt_generate_deploy_app_script(TARGET gesper OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR NO_TRANSLATIONS)
install(SCRIPT ${deploy})
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
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr HKCU "Software\Classes\.gesper" "" "Gesper.Project"
  WriteRegStr HKCU "Software\Classes\Gesper.Project" "" "Gesper project"
  WriteRegStr HKCU "Software\Classes\Gesper.Project\DefaultIcon" "" "$INSTDIR\bin\gesper.exe,0"
  WriteRegStr HKCU "Software\Classes\Gesper.Project\shell\open\command" "" '"$INSTDIR\bin\gesper.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey HKCU "Software\Classes\.gesper"
  DeleteRegKey HKCU "Software\Classes\Gesper.Project"
]])
