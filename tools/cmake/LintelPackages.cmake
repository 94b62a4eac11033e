# The third-party packages, all from the distribution, as targets that link statically where the
# distribution has an archive: a static binary starts about twice as fast (docs/decisions.md).

find_package(Threads REQUIRED)

# fmt. Debian ships no archive, so for the version it has (9) the library's one source file is made
# here from its header; any other version links as its own package says.
find_package(fmt REQUIRED)
if(fmt_VERSION VERSION_GREATER_EQUAL 9 AND fmt_VERSION VERSION_LESS 10)
  add_library(fmt_static STATIC ${CMAKE_SOURCE_DIR}/tools/cmake/fmt_static.cpp)
  get_target_property(fmt_includes fmt::fmt INTERFACE_INCLUDE_DIRECTORIES)
  target_include_directories(fmt_static SYSTEM PUBLIC ${fmt_includes})
else()
  add_library(fmt_static INTERFACE)
  target_link_libraries(fmt_static INTERFACE fmt::fmt)
endif()

# libyaml reads rules (compiler/yaml).
find_path(LINTEL_LIBYAML_INCLUDE yaml.h REQUIRED)
find_library(LINTEL_LIBYAML NAMES libyaml.a yaml REQUIRED)
add_library(libyaml INTERFACE)
target_include_directories(libyaml SYSTEM INTERFACE ${LINTEL_LIBYAML_INCLUDE})
target_link_libraries(libyaml INTERFACE ${LINTEL_LIBYAML})

# CLI11 is header-only and dear: one file includes it (tools/lintel/command_line.cpp).
find_package(CLI11 REQUIRED)

# RapidJSON writes and reads JSON; header-only.
find_path(LINTEL_RAPIDJSON_INCLUDE rapidjson/writer.h REQUIRED)
add_library(rapidjson INTERFACE)
target_include_directories(rapidjson SYSTEM INTERFACE ${LINTEL_RAPIDJSON_INCLUDE})

# RE2 says whether KQL's engine, which is of its family, can run a regular expression.
find_path(LINTEL_RE2_INCLUDE re2/re2.h REQUIRED)
find_library(LINTEL_RE2 NAMES libre2.a re2 REQUIRED)
add_library(re2_static INTERFACE)
target_include_directories(re2_static SYSTEM INTERFACE ${LINTEL_RE2_INCLUDE})
target_link_libraries(re2_static INTERFACE ${LINTEL_RE2} Threads::Threads)
