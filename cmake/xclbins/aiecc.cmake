# How aiecc is called: on trial (FindMlirAie.cmake) and for each case (case.cmake).
#
# Its command line has had four forms (mlir-aie's tools/aiecc/aiecc.cpp, since July 2026 CommandLineOptions.h):
#   until 16 July 2026      --no-xchesscc --no-xbridge --no-compile-host --aie-generate-xclbin --aie-generate-npu-insts; in
#                           the name for instruction streams {0} is the device's name and {1} the runtime sequence's
#   since 17 July (#3271)   the same flags; {0} is <device>_<sequence>, {1} is not replaced
#   since 21 July (#3364)   --get-xclbin --get-npu-insts; no --no-compile-host
#   since 5 August (#3501)  no --no-xchesscc, no --no-xbridge: Peano is the default
# An aiecc is asked which of these flags it has; a version's number or date would say less of one built from source.
include_guard(GLOBAL)

# npubench_aiecc_flags(<out> <help>): which of the flags that not every form has are in what `aiecc --help` printed. Where
# --get-xclbin is not among the words for --get, what aiecc says to an unknown --get-... can be added to <help>.
function(npubench_aiecc_flags out help)
  set(flags)
  # An option begins a line, in LLVM's help and in argparse's. --emit-dot came with the driver of 17 July.
  foreach(flag --no-xchesscc --no-xbridge --no-compile-host --aie-generate-xclbin --emit-dot)
    if(help MATCHES "(^|\n)[ \t]+(-[A-Za-z], *)?${flag}[^A-Za-z0-9-]")
      list(APPEND flags ${flag})
    endif()
  endforeach()
  # --get-<output> is no option of its own; one example of it is among the words for --get.
  if(help MATCHES "[^A-Za-z0-9-]--get-xclbin[^A-Za-z0-9-]")
    list(APPEND flags --get-xclbin)
  endif()
  set(${out} "${flags}" PARENT_SCOPE)
endfunction()

# npubench_aiecc_command(<out> <aiecc> <peano> <flags> <name> <instructions>): makes <name>.xclbin and the instruction
# stream <instructions> of <name>.mlir, in the directory it runs in. <flags> are those of npubench_aiecc_flags. Every flag
# that keeps aiecc from the chess compiler, the default until August 2026, is here and nowhere else.
function(npubench_aiecc_command out aiecc peano flags name instructions)
  set(first)
  foreach(flag --no-xchesscc --no-xbridge)
    if(flag IN_LIST flags)
      list(APPEND first ${flag})
    endif()
  endforeach()
  set(last)
  if(--no-compile-host IN_LIST flags)
    set(last --no-compile-host)
  endif()
  set(xclbin --aie-generate-xclbin)
  set(streams --aie-generate-npu-insts)
  if(--get-xclbin IN_LIST flags)
    set(xclbin --get-xclbin)
    set(streams --get-npu-insts)
  endif()
  set(${out} ${aiecc} ${first} --peano ${peano} ${xclbin} --xclbin-name=${name}.xclbin ${streams}
    --npu-insts-name=${instructions} ${last} ${name}.mlir PARENT_SCOPE)
endfunction()

# npubench_aiecc_sequence_names(<placeholder> <prefix> <flags> <text>): how the instruction streams of several runtime
# sequences are told apart in the design of the file <text>: aiecc puts <prefix><sequence> in place of <placeholder>.
function(npubench_aiecc_sequence_names out_placeholder out_prefix flags text)
  set(placeholder "{1}")
  set(prefix)
  if(--emit-dot IN_LIST flags)
    set(placeholder "{0}")
    set(prefix main_)  # the name of a device that has none (mlir-aie's AIEOps.td, getDefaultDeviceName)
    file(STRINGS ${text} device REGEX "aie\\.device\\(" LIMIT_COUNT 1)
    if(device MATCHES "aie\\.device\\([^)]*\\) *@([A-Za-z0-9_]+)")
      set(prefix ${CMAKE_MATCH_1}_)
    endif()
  endif()
  set(${out_placeholder} "${placeholder}" PARENT_SCOPE)
  set(${out_prefix} "${prefix}" PARENT_SCOPE)
endfunction()

# What aiecc is given in addition where the constants of core code find no room. By default mlir-aie spreads buffers over a
# core's banks, so that loads do not meet, and leaves the constants what lies behind the last; in address order the whole
# rest lies there.
set(NPUBENCH_AIECC_IN_ORDER --alloc-scheme=basic-sequential)

# npubench_aiecc_environment(<out> <mlir-aie> <aiecc> <xclbinutil> <guard> <log>): the environment for it, as the start of
# a command line. In PATH come first the programs in place of chess's (chess.sh), whose record is <log>; then the folders
# of aiecc and xclbinutil, as aiecc looks for its helpers there (and since July 2026 in AIE_XCLBINUTIL). A Python aiecc finds its module in the installation.
function(npubench_aiecc_environment out prefix aiecc xclbinutil guard log)
  cmake_path(GET aiecc PARENT_PATH bin)
  set(path ${guard} ${bin})
  if(xclbinutil)
    cmake_path(GET xclbinutil PARENT_PATH folder)
    list(APPEND path ${folder})
  endif()
  list(JOIN path ":" path)
  set(modules ${prefix}/python)
  if(NOT "$ENV{PYTHONPATH}" STREQUAL "")
    string(APPEND modules ":$ENV{PYTHONPATH}")
  endif()
  set(${out} ${CMAKE_COMMAND} -E env --unset=AIETOOLS_ROOT --unset=LM_LICENSE_FILE --unset=AIE_XCLBINUTIL
    NPUBENCH_CHESS_LOG=${log}
    PATH=${path}:$ENV{PATH} PYTHONPATH=${modules} -- PARENT_SCOPE)
endfunction()

# npubench_guard_against_chess(<folder>): fills it with programs that stand in for chess's.
function(npubench_guard_against_chess folder)
  file(MAKE_DIRECTORY ${folder})
  foreach(program xchesscc xchesscc_wrapper xchessmk chess-clang chess-llvm-link)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/chess.sh ${folder}/${program} COPYONLY
      FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
  endforeach()
endfunction()
