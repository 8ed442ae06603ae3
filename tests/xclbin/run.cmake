# cmake -D FILE=<file> -D TEST=<function> -D WORK_DIR=<folder> -P run.cmake: runs one test.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/support.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/${FILE}.cmake)
cmake_language(CALL ${TEST})
