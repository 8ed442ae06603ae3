# npubench_skeleton_test(<suite> <test> [<property> <value>...] [COMPILER <path> <id>]): a test of skeleton.cmake.
function(npubench_skeleton_test suite test)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "COMPILER")
  if(NOT arg_COMPILER)
    set(arg_COMPILER ${CMAKE_CXX_COMPILER} ${CMAKE_CXX_COMPILER_ID})
  endif()
  list(GET arg_COMPILER 0 compiler)
  list(GET arg_COMPILER 1 id)
  set(name ${suite}.skeleton.${test})
  if(NOT id STREQUAL CMAKE_CXX_COMPILER_ID)
    string(APPEND name _${id})
  endif()
  add_test(NAME ${name} COMMAND ${CMAKE_COMMAND}
    -D TEST=${test}
    -D NPUBENCH_BINARY_DIR=${PROJECT_BINARY_DIR}
    -D WORK_DIR=${CMAKE_CURRENT_BINARY_DIR}/skeleton
    -D GENERATOR=${CMAKE_GENERATOR}
    -D CXX_COMPILER=${compiler}
    -D COMPILER_ID=${id}
    -D CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER}
    -D LIBDIR=${CMAKE_INSTALL_LIBDIR}
    -P ${PROJECT_SOURCE_DIR}/tests/consumer/skeleton.cmake)
  set_tests_properties(${name} PROPERTIES LABELS ${suite} TIMEOUT 600 ${arg_UNPARSED_ARGUMENTS})
endfunction()
