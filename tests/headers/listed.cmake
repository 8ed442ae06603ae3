# Fails when a public header, or a program built on the library, includes a header of LIB that is not public. It would be
# missing from an install, and nobody would notice until then.
cmake_minimum_required(VERSION 3.25)
file(STRINGS ${PUBLIC} public)
file(GLOB_RECURSE programs ${PROGRAMS}/*.h ${PROGRAMS}/*.cpp)
foreach(file IN LISTS public programs)
  file(STRINGS ${file} includes REGEX "^#include [<\"]npubench/")
  foreach(include IN LISTS includes)
    string(REGEX REPLACE "^#include [<\"]([^>\"]*).*" "${LIB}/\\1" include "${include}")
    if(NOT include IN_LIST public)
      message(SEND_ERROR "${file} includes ${include}, which is not public. Users need it too: list it in its layer's "
        "CMakeLists.txt, in FILE_SET HEADERS")
    endif()
  endforeach()
endforeach()
