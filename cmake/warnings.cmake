# npubench_warnings(<target>): the warnings this project is free of, under GCC and Clang. Private to the target, so that
# who uses the library keeps their own. Designated initializers name the few members that differ from their defaults:
# that the others are missing is their point. GCC 12 and 13 see overlapping copies in std::string's operator+ at -O3
# (GCC bug 105651), so -Wrestrict is left out there.
function(npubench_warnings target)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wshadow -Wno-missing-field-initializers
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<BOOL:${NPUBENCH_WARNINGS_AS_ERRORS}>:-Werror>)
endfunction()
