# Fails when a header below LIB is in no list of its layer's CMakeLists.txt, or a public one includes one that is not:
# either would be missing from an install, and nobody would notice until then.
cmake_minimum_required(VERSION 3.25)
file(STRINGS ${PUBLIC} public)
file(STRINGS ${PRIVATE} private)
file(GLOB_RECURSE headers ${LIB}/*.h)
list(REMOVE_ITEM headers ${public} ${private})
if(headers)
  list(JOIN headers "\n  " headers)
  message(SEND_ERROR "List these headers in their layer's CMakeLists.txt, in FILE_SET HEADERS where users include them "
    "and under PRIVATE where they do not:\n  ${headers}")
endif()

foreach(header IN LISTS public)
  file(STRINGS ${header} includes REGEX "^#include [<\"]npubench/")
  foreach(include IN LISTS includes)
    string(REGEX REPLACE "^#include [<\"]([^>\"]*).*" "${LIB}/\\1" include "${include}")
    if(NOT include IN_LIST public)
      message(SEND_ERROR "${header} is public and includes ${include}, which is not: list it in FILE_SET HEADERS")
    endif()
  endforeach()
endforeach()
