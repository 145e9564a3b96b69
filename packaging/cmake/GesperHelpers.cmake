# SPDX-FileCopyrightText: 2026 The Gesper authors
# SPDX-License-Identifier: Apache-2.0

# What every target of the house is built with.
add_library(gesper_house INTERFACE)
target_compile_definitions(gesper_house INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_UP_TO=0x060800
    POINTERHOLDER_TRANSITION=4
)
if(MSVC)
    target_compile_options(gesper_house INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
else()
    target_compile_options(gesper_house INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor)
endif()
if(GESPER_FUZZ)
    target_compile_options(gesper_house INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(GESPER_SANITIZE)
    target_compile_options(gesper_house INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(gesper_house INTERFACE -fsanitize=address,undefined)
endif()

# gesper_add_library(name [MOC] [ROOT folder] SOURCES a.cpp a.h … LINK gesper::x Qt6::Y …)
# A static library `gesper_<name>` with the alias `gesper::<name>`; its headers are included as <folder/header.h>.
# MOC where a header of it has Q_OBJECT.
function(gesper_add_library name)
    cmake_parse_arguments(ARG "MOC" "ROOT" "SOURCES;LINK" ${ARGN})
    if(NOT ARG_ROOT)
        set(ARG_ROOT ${PROJECT_SOURCE_DIR}/core)
    endif()
    add_library(gesper_${name} STATIC ${ARG_SOURCES})
    add_library(gesper::${name} ALIAS gesper_${name})
    set_target_properties(gesper_${name} PROPERTIES AUTOMOC ${ARG_MOC})
    target_include_directories(gesper_${name} PUBLIC ${ARG_ROOT})
    target_link_libraries(gesper_${name} PUBLIC gesper_house ${ARG_LINK})
endfunction()

# gesper_add_test(tst_name LINK gesper::x … [SOURCES extra.cpp …]): one Qt Test program, run without a display.
# Programs of a folder that link the same share the precompiled headers of the first.
function(gesper_add_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE gesper_house Qt6::Test gesper::testsupport ${ARG_LINK})
    string(MAKE_C_IDENTIFIER "gesper_first_test_${ARG_LINK}" key)
    get_property(first DIRECTORY PROPERTY ${key})
    if(first)
        target_precompile_headers(${name} REUSE_FROM ${first})
    else()
        set_property(DIRECTORY PROPERTY ${key} ${name})
        target_precompile_headers(${name} PRIVATE <QtTest/QtTest> <expected> <functional> <memory> <optional> <ranges>)
        if("gesper_uitest" IN_LIST ARG_LINK)
            target_precompile_headers(${name} PRIVATE <QtWidgets/QtWidgets>)
        endif()
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8"
        TIMEOUT 600)
endfunction()
