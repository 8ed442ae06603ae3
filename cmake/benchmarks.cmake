# npubench_add_benchmarks(<name> <source>...): the executable <name>, a benchmark of kernels of one's own. Its source has
# classes, their families and the main function (docs/own-kernels.md). It may use Eigen for references and the vector
# layer of core code. An installed npubench has this with the component bench.
function(npubench_add_benchmarks name)
  if(NOT ARGN)
    message(FATAL_ERROR "npubench_add_benchmarks(${name}): name its sources, as in npubench_add_benchmarks(${name} my_kernel.cpp)")
  endif()
  if(NOT TARGET npubench::bench)
    message(FATAL_ERROR "npubench_add_benchmarks(${name}): there is no target npubench::bench; where npubench is a part of "
      "this project, set NPUBENCH_BUILD_BENCH before add_subdirectory")
  endif()
  if(NOT TARGET Eigen3::Eigen)
    find_package(Eigen3 REQUIRED NO_MODULE)
  endif()
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE npubench::bench npubench::core_code Eigen3::Eigen)
endfunction()
