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

# npubench_above_library(<target>): what uses the library shares the precompiled headers of npubench_predict. What runs
# often is in the library; these are compiled with less optimization, which is faster.
function(npubench_above_library target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
  if(target STREQUAL npubench_predict)
    npubench_precompile(npubench_predict ${npubench_common_headers})
  else()
    npubench_precompile(${target} REUSE_FROM npubench_predict)
  endif()
endfunction()
