# SPDX-FileCopyrightText: 2026 The Gesper authors
# SPDX-License-Identifier: Apache-2.0
#
# Packages. Linux is what `./dev package` makes and tries; the settings for Windows and macOS were never run.

set(CPACK_PACKAGE_NAME gesper)
set(CPACK_PACKAGE_VENDOR "The Gesper authors")
set(CPACK_PACKAGE_CONTACT "${GESPER_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "write the technical documentation of medical devices")
set(CPACK_PACKAGE_DESCRIPTION
"Gesper is for the regulatory engineers of medical-device makers. In it they
walk through the requirements of Annex I of the MDR (EU) 2017/745 and the
IVDR (EU) 2017/746, decide what applies, cite the exact page of the evidence,
write the sections of Annex II and III, and export the technical file as one
linked, searchable PDF. It runs offline; one project is one file.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    include(${CMAKE_CURRENT_LIST_DIR}/GesperCPackWindows.cmake)
elseif(APPLE)
    include(${CMAKE_CURRENT_LIST_DIR}/GesperCPackMacos.cmake)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION editors)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    # What no check of libraries finds: Qt's plugins for SQLite, SVG, TIFF and WebP, Qt's own texts in German, and the
    # fonts that documents are set in.
    string(CONCAT CPACK_DEBIAN_PACKAGE_DEPENDS
        "libqt6sql6-sqlite, qt6-svg-plugins, qt6-image-formats-plugins, qt6-translations-l10n, "
        "fonts-noto-core, fonts-noto-mono, fonts-noto-cjk")
    # The window under Wayland without XWayland, and the file dialogs and colours of GNOME.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-gtk-platformtheme")
endif()
include(CPack)
