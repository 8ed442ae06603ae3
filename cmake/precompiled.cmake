# Precompiled headers: the standard library and {fmt} are read once, not by every source. Nothing may rely on them: each
# file includes what it uses, and with NPUBENCH_PRECOMPILED_HEADERS=OFF everything compiles as well.
set(npubench_common_headers
  <algorithm> <array> <chrono> <cmath> <cstdint> <cstring> <filesystem> <fstream> <functional> <map> <memory> <optional>
  <ranges> <set> <span> <sstream> <string> <string_view> <thread> <utility> <variant> <vector> <fmt/format.h>)

# npubench_precompiled_library(<target>): compiles nothing; a target to reuse precompiled headers from.
function(npubench_precompiled_library target)
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp CONTENT "")
  add_library(${target} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
endfunction()

# npubench_precompile(<target> <header>...) or npubench_precompile(<target> REUSE_FROM <target>), which must be compiled
# with the same options. A source with an optimization of its own has to be left out (SKIP_PRECOMPILE_HEADERS): GCC 12
# crashes where it differs from the header's.
function(npubench_precompile target)
  if(NOT NPUBENCH_PRECOMPILED_HEADERS)
    return()
  endif()
  if(ARGV1 STREQUAL "REUSE_FROM")
    target_precompile_headers(${target} ${ARGN})
  else()
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
  # Without this ccache passes on every source that has a precompiled header.
  get_target_property(launcher ${target} CXX_COMPILER_LAUNCHER)
  if(launcher MATCHES "ccache")
    set_property(TARGET ${target} PROPERTY CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${launcher})
  endif()
endfunction()

# npubench_unity(<target>): five sources are compiled at a time. What several of them call by one name has to have one
# meaning, or a name of its own; the presets dev and clang compile each by itself.
function(npubench_unity target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${NPUBENCH_UNITY_BUILD} UNITY_BUILD_BATCH_SIZE 5)
endfunction()

# npubench_above_library(<target>): what uses the library shares precompiled headers. What runs often is in the library;
# these are compiled with -O1, which takes 0.75 to 0.83 of the time of -O2 (application.cpp, design_files.cpp and
# whisper_encoder.cpp, medians of three).
function(npubench_above_library target)
  if(NOT TARGET npubench_headers_above_library)
    npubench_precompiled_library(npubench_headers_above_library)
    target_link_libraries(npubench_headers_above_library PRIVATE npubench::npubench)
    npubench_above_library_options(npubench_headers_above_library)
    npubench_precompile(npubench_headers_above_library ${npubench_common_headers})
  endif()
  npubench_above_library_options(${target})
  npubench_unity(${target})
  npubench_precompile(${target} REUSE_FROM npubench_headers_above_library)
endfunction()
function(npubench_above_library_options target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
  npubench_warnings(${target})
endfunction()
