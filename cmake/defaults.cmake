# What a person who builds this project itself (not as a part of another) expects without asking.

# Benchmarks of an unoptimized build mislead; CMake's own default is no optimization.
get_property(multi_config GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
if(NOT CMAKE_BUILD_TYPE AND NOT multi_config)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
endif()

# Programs meant to be run by hand, such as build/bin/bench, lie together.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

# A compiler cache makes switching branches cheap. It is used where there is one and never required.
if(NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(CCACHE_PROGRAM ccache)
  mark_as_advanced(CCACHE_PROGRAM)
  if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
  endif()
endif()

# GCC looks for garbage whenever its memory has doubled, from 128 MiB on, and then goes through all of a precompiled
# header. From 512 MiB on tests/emulator/engine_test.cpp took 4.6 s of CPU instead of 5.3 (medians of five); sources that
# need less memory take the same.
add_compile_options($<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-heapsize=524288>)
