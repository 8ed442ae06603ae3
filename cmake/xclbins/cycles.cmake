# Cycles of compiled core code, counted by `npubench cycles` in what Peano's llvm-objdump prints of it.
include_guard(GLOBAL)
include(${CMAKE_CURRENT_LIST_DIR}/run.cmake)

# npubench_count_cycles(<program> <peano> <npu> <compiler> <binary> <json> <log> [-D<definition>...]): the table of an object
# or a core's ELF; the disassembly lies beside it. <compiler> is said where the binary does not say it. Nothing is done
# where there is no program or no llvm-objdump; what cannot be counted is in the log, and fails nothing.
function(npubench_count_cycles program peano npu compiler binary json log)
  string(REGEX REPLACE "\\.cycles\\.json$" ".txt" text ${json})
  file(REMOVE ${json} ${text})
  set(objdump ${peano}/bin/llvm-objdump)
  if(NOT EXISTS "${program}" OR NOT EXISTS ${objdump})
    return()
  endif()
  cmake_path(GET json PARENT_PATH folder)
  file(MAKE_DIRECTORY ${folder})
  execute_process(COMMAND sh -c [=[{ "$0" -s -j .comment "$1"; "$0" -d -r "$1"; } >"$2" 2>>"$3"]=]
    ${objdump} ${binary} ${text} ${log}.log)
  set(definitions ${ARGN})
  list(TRANSFORM definitions REPLACE "^-D" "--definition=")
  # A core's own loop has no end; what it calls is counted by itself.
  run_logged(result ${log} ${folder} "" ${program} cycles ${text} --npu=${npu} --compiler=${compiler} --limit=2000000
    --json=${json} ${definitions})
endfunction()
