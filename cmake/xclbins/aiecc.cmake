# How aiecc is called: on trial (FindMlirAie.cmake) and for each case (case.cmake).
include_guard(GLOBAL)

# npubench_aiecc_command(<out> <aiecc> <peano> <name> <instructions>): makes <name>.xclbin and the instruction stream
# <instructions> of <name>.mlir, in the directory it runs in. aiecc puts the name of the runtime sequence in place of {1}
# in <instructions>. Every flag that keeps it from the chess compiler, its default, is here and nowhere else.
function(npubench_aiecc_command out aiecc peano name instructions)
  set(${out} ${aiecc} --no-xchesscc --no-xbridge --peano ${peano} --aie-generate-xclbin --xclbin-name=${name}.xclbin
    --aie-generate-npu-insts --npu-insts-name=${instructions} --no-compile-host ${name}.mlir PARENT_SCOPE)
endfunction()

# What aiecc is given in addition where the constants of core code find no room. By default mlir-aie spreads buffers over a
# core's banks, so that loads do not meet, and leaves the constants what lies behind the last; in address order the whole
# rest lies there.
set(NPUBENCH_AIECC_IN_ORDER --alloc-scheme=basic-sequential)

# npubench_aiecc_environment(<out> <mlir-aie> <aiecc> <xclbinutil> <guard> <log>): the environment for it, as the start of
# a command line. In PATH come first the programs in place of chess's (chess.sh), whose record is <log>; then the folders
# of aiecc and xclbinutil, as aiecc looks for its helpers there. A Python aiecc finds its module in the installation.
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
  set(${out} ${CMAKE_COMMAND} -E env --unset=AIETOOLS_ROOT --unset=LM_LICENSE_FILE NPUBENCH_CHESS_LOG=${log}
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
