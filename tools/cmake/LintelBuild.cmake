# Compiler flags, ccache, and the one function that makes a layer.

find_program(LINTEL_CCACHE ccache)
if(LINTEL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # base_dir and no hash_dir: clones and work trees share what they compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros ${LINTEL_CCACHE})
endif()

# -O3 costs an eighth more build time than -O2 and gains nothing that was measured.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

# g++ collects its own garbage whenever its memory has grown by a third or so, which for files as
# ours is a tenth of the time; it needs some 100 MB more without.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_compile_options(--param=ggc-min-expand=1000)
endif()

# A quick linker where there is one, for the builds that are made again and again: Debian's default
# takes 400 MB and seconds for a program with debug information.
find_program(LINTEL_MOLD mold)
if(LINTEL_MOLD AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
  add_link_options(-fuse-ld=mold)
endif()

add_library(lintel_options INTERFACE)
target_include_directories(lintel_options INTERFACE ${CMAKE_SOURCE_DIR})
# Embedded data is one long string literal, which every compiler we use takes.
target_compile_options(lintel_options INTERFACE
  -Wall -Wextra -Wpedantic -Wno-missing-field-initializers -Wno-overlength-strings)
if(LINTEL_WERROR)
  target_compile_options(lintel_options INTERFACE -Werror)
endif()
if(LINTEL_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(LINTEL_FUZZ)
  # Adding to a null pointer, as RapidJSON's empty stack does, is not ours to mend.
  set(LINTEL_IGNORED ${CMAKE_BINARY_DIR}/sanitizer_ignored.txt)
  file(CONFIGURE OUTPUT ${LINTEL_IGNORED} CONTENT "[pointer-overflow]\nsrc:*/rapidjson/*\n")
  add_compile_options(-fsanitize=fuzzer-no-link -fsanitize-ignorelist=${LINTEL_IGNORED})
endif()

# lintel_layer(<name> SOURCES … [DEPENDS …] [PRIVATE …]): the static library `lintel_<name>` of one
# folder. DEPENDS names lower layers only; tools/check_layers.py holds the includes to the same
# order. PRIVATE is linked but its headers and flags stay in the folder.
function(lintel_layer name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
  add_library(lintel_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(lintel_${name} PUBLIC lintel_options fmt_static ${ARG_DEPENDS}
                                       PRIVATE ${ARG_PRIVATE})
  lintel_precompile(lintel_${name})
  set_property(GLOBAL APPEND PROPERTY LINTEL_LAYERS lintel_${name})  # what the tests link
endfunction()

# lintel_precompile(<target>): in Release builds the headers that nearly every file reads are
# compiled once, which halves the build: the standard ones, and for the IR and what is declared
# after it also the IR's own. Other builds do without, so that a missing #include is found there.
function(lintel_precompile target)
  if(NOT CMAKE_BUILD_TYPE STREQUAL "Release")
    return()
  endif()
  set(headers standard_headers)
  if(TARGET lintel_ir)
    set(headers ir_headers)
  endif()
  if(NOT TARGET lintel_${headers})
    add_library(lintel_${headers} OBJECT ${CMAKE_SOURCE_DIR}/tools/cmake/precompiled.cpp)
    target_link_libraries(lintel_${headers} PRIVATE lintel_options fmt_static)
    target_precompile_headers(lintel_${headers} PRIVATE
                              ${CMAKE_SOURCE_DIR}/tools/cmake/${headers}.h)
    lintel_compiles_headers(lintel_${headers})
  endif()
  target_precompile_headers(${target} REUSE_FROM lintel_${headers})
endfunction()

# lintel_runs_briefly(<target>): for code that little time is spent in, such as programs of the build
# and the tests: it is not worth what -O2 takes.
function(lintel_runs_briefly target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
endfunction()

# lintel_compiles_headers(<target>): for a target that makes a precompiled header of its own.
function(lintel_compiles_headers target)
  if(CMAKE_CXX_COMPILER_LAUNCHER)
    set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER
      "sh;${CMAKE_SOURCE_DIR}/tools/cmake/compile_header.sh;${CMAKE_CXX_COMPILER_LAUNCHER}")
  endif()
endfunction()
