# Configures, builds and runs project/ in WORK_DIR, with the library found in one WAY: build-tree, install, subdirectory.
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(options -G ${GENERATOR} -DCMAKE_CXX_COMPILER=${CXX_COMPILER} -DCMAKE_CXX_COMPILER_LAUNCHER=${CXX_COMPILER_LAUNCHER})
if(WAY STREQUAL build-tree)
  list(APPEND options -Dnpubench_DIR=${NPUBENCH_BINARY_DIR})
elseif(WAY STREQUAL install)
  file(REMOVE_RECURSE ${WORK_DIR}/prefix)  # headers of an earlier install must not help this one
  run(${CMAKE_COMMAND} --install ${NPUBENCH_BINARY_DIR} --prefix ${WORK_DIR}/prefix --component library)
  list(APPEND options -DCMAKE_PREFIX_PATH=${WORK_DIR}/prefix)
else()
  list(APPEND options -DNPUBENCH_SOURCE_DIR=${NPUBENCH_SOURCE_DIR})
endif()

run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/project -B ${WORK_DIR}/build ${options})
if(WAY STREQUAL subdirectory)
  # Compiling the whole library a second time would show nothing new.
  run(${CMAKE_COMMAND} --build ${WORK_DIR}/build --target consumer_objects)
else()
  run(${CMAKE_COMMAND} --build ${WORK_DIR}/build)
  run(${WORK_DIR}/build/consumer)
endif()
