# Fails unless npubench/npubench.h includes every public header of the library and nothing else. Left out are the harness and
# the commands, which have libraries of their own; parts of other headers and what is compiled once per instruction set
# (-inl.h), and what such a source includes first (simd.h).
cmake_minimum_required(VERSION 3.25)
file(STRINGS ${PUBLIC} public)
list(FILTER public EXCLUDE REGEX "/npubench/(bench|commands)/|-inl\\.h$|/core/simd\\.h$|/npubench/npubench\\.h$")
list(TRANSFORM public REPLACE "^${LIB}/" "")
file(STRINGS ${LIB}/npubench/npubench.h included REGEX "^#include ")
# Kernels are listed in a header of their own.
file(STRINGS ${LIB}/npubench/kernels/library.h kernels REGEX "^#include ")
list(APPEND included ${kernels})
list(TRANSFORM included REPLACE "^#include <(.*)>$" "\\1")
set(missing ${public})
list(REMOVE_ITEM missing ${included})
set(others ${included})
list(REMOVE_ITEM others ${public})
foreach(header IN LISTS missing)
  message(SEND_ERROR "npubench/npubench.h does not include <${header}>")
endforeach()
foreach(header IN LISTS others)
  message(SEND_ERROR "npubench/npubench.h includes <${header}>, which is not public")
endforeach()
