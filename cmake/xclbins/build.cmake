# cmake -D TARGET=<target> -D OUTPUT=<folder> -D GENERATOR=<generator> -D MAKE_PROGRAM=<path> -P build.cmake: builds a
# target of the project in <OUTPUT>/project. It is configured once; after that its own build notices what has changed.
cmake_minimum_required(VERSION 3.25)

# make tells the makes that it starts how many jobs they may run, which only works for those it knows of.
set(ENV{MAKEFLAGS})
set(ENV{MFLAGS})
set(build ${OUTPUT}/build)
if(NOT EXISTS ${build}/configured)
  execute_process(COMMAND ${CMAKE_COMMAND} -S ${OUTPUT}/project -B ${build} -G ${GENERATOR}
    -D CMAKE_MAKE_PROGRAM=${MAKE_PROGRAM} RESULT_VARIABLE result)
  if(NOT result STREQUAL "0")
    message(FATAL_ERROR "${TARGET}: the designs in ${OUTPUT}/designs could not be made a project")
  endif()
  file(TOUCH ${build}/configured)
endif()
set(jobs)
if("$ENV{CMAKE_BUILD_PARALLEL_LEVEL}" STREQUAL "")
  cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)
  set(jobs --parallel ${cores})
endif()
execute_process(COMMAND ${CMAKE_COMMAND} --build ${build} --target ${TARGET} ${jobs} RESULT_VARIABLE result)
if(NOT result STREQUAL "0")
  message(FATAL_ERROR "${TARGET}: not all xclbins were made; what is missing is said above")
endif()
message(NOTICE "npubench: a program finds them by NPUBENCH_XCLBINS=${OUTPUT}")
