# Installs everything, moves the prefix, and runs bench and npubench by their names, as a shell finds them in PATH. Neither
# may know the folder that it was built or installed in.
cmake_minimum_required(VERSION 3.25)

set(installed ${WORK_DIR}/installed)
set(moved ${WORK_DIR}/moved)
file(REMOVE_RECURSE ${WORK_DIR})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${NPUBENCH_BINARY_DIR} --prefix ${installed}
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${installed} ${moved})

foreach(program npubench bench)
  find_program(found ${program} PATHS ${moved}/${BINDIR} NO_DEFAULT_PATH NO_CACHE REQUIRED)
  file(READ_ELF ${found} RPATH rpath RUNPATH runpath CAPTURE_ERROR error)
  foreach(folder ${NPUBENCH_BINARY_DIR} ${installed})
    if("${rpath};${runpath}" MATCHES "${folder}")
      message(SEND_ERROR "${program} looks for libraries in ${folder}: ${rpath};${runpath}")
    endif()
  endforeach()
  unset(found)
endforeach()
file(GLOB_RECURSE programs RELATIVE ${moved} ${moved}/libexec/*)
if(programs)
  message(SEND_ERROR "not in PATH: ${programs}")
endif()

# runs(<expected in the output> <command>...)
function(runs expected)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env --unset=LD_LIBRARY_PATH PATH=${moved}/${BINDIR}:$ENV{PATH} -- ${ARGN}
    WORKING_DIRECTORY ${moved} RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT result STREQUAL "0" OR NOT said MATCHES "${expected}")
    message(SEND_ERROR "${ARGN}: ended with ${result} and without \"${expected}\":\n${said}")
  endif()
endfunction()
runs("emit" npubench --help)
runs("DispatchFloor" bench --benchmark_list_tests)
