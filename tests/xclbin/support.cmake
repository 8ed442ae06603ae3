# For the tests of cmake/xclbins.cmake: stand-ins for the tools, which keep a record of how they are called; a small set
# of designs; and a project built with them, isolated from what this machine has. Tests set WORK_DIR, a folder of
# their own.
cmake_minimum_required(VERSION 3.25)
get_filename_component(REPOSITORY ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
file(REMOVE_RECURSE ${WORK_DIR})
file(MAKE_DIRECTORY ${WORK_DIR}/bin)
set(RECORD ${WORK_DIR}/record.txt)
set(BUILD ${WORK_DIR}/build)
set(OUTPUT ${BUILD}/xclbin)
if(NOT GENERATOR)
  set(GENERATOR Ninja)
endif()
find_program(NINJA ninja REQUIRED NO_CACHE)

# --- stand-ins ---

# write_program(<path> <text>): a shell script. Every one records its name, its directory and its arguments.
function(write_program path text)
  cmake_path(GET path FILENAME name)
  file(WRITE ${path} "#!/bin/sh\necho \"${name}|$PWD|$*\" >>${RECORD}\n${text}")
  file(CHMOD ${path} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endfunction()

# make_peano(<folder> [<target>...]): Peano as aiecc and this project call it, for AIE2 and AIE2P unless other targets are
# named. Its clang++ writes what it was given into the object, and the depfile a compiler would write. A source that says
# FAIL does not compile, nor does one that includes what is neither beside it nor in a folder of -I.
function(make_peano folder)
  set(targets ${ARGN})
  if(NOT targets)
    set(targets aie2 aie2p)
  endif()
  list(JOIN targets "|" targets)
  foreach(program clang opt llc ld.lld)
    write_program(${folder}/bin/${program} "exit 0\n")
  endforeach()
  write_program(${folder}/bin/clang++ [=[
target= source= object= depfile= folders=
all="$*"
while [ $# -gt 0 ]; do
  case $1 in
    --version) echo "clang version 20.0.0 (stand-in llvm-aie)"; exit 0 ;;
    --target=*) target=${1#--target=} ;;
    -I*) folders="$folders ${1#-I}" ;;
    -c) source=$2; shift ;;
    -o) object=$2; shift ;;
    -MF) depfile=$2; shift ;;
  esac
  shift
done
case ${target%%-*} in
  ]=] )
  file(APPEND ${folder}/bin/clang++ "${targets}) ;;\n" [=[
  *) echo "error: unable to create target: 'No available targets are compatible with triple \"$target\"'" >&2; exit 1 ;;
esac
if grep -q FAIL "$source"; then echo "$source:1:1: error: the source says FAIL" >&2; exit 1; fi
headers=
for header in $(sed -n 's/^#include "\(.*\)"/\1/p' "$source"); do
  for folder in ${source%/*} $folders none; do
    if [ -f "$folder/$header" ]; then headers="$headers $folder/$header"; break; fi
  done
  if [ $folder = none ]; then echo "$source:1:10: fatal error: '$header' file not found" >&2; exit 1; fi
done
if [ -n "$depfile" ]; then echo "$object: $source$headers" >"$depfile"; fi
echo "$all" >"$object"
]=])
endfunction()

# make_mlir_aie(<folder> [<behaviour>]): mlir-aie as its wheel installs it, with an aiecc that does what the real one does
# at its borders: it refuses flags that it does not have, takes the chess compiler unless told otherwise (until August
# 2026), wants the objects that the design names beside it, and without xclbinutil leaves the xclbin out and reports
# success. Its command line is that of March 2026, unless the behaviour is one of
#   july17   the same flags, and {0} is the key of an instruction stream (mlir-aie #3271)
#   july21   outputs are chosen by --get-... (#3364)
#   august   Peano is the default (#3501)
#   reworded the same, and the help has no example of --get-...
#   future   a command line that nobody knows yet
#   broken_promise   the help has a flag that is then refused
# Other behaviours, with March's:
#   module   a Python script whose module is missing
#   chess    calls the chess compiler whatever it is told; august_chess, with August's command line
#   old      does not know --no-xbridge
#   liar     makes nothing and reports success
function(make_mlir_aie folder)
  set(behaviour "${ARGV1}")
  foreach(file aie2/mm.cc aie2p/mm.cc generic/passThrough.cc)
    file(WRITE ${folder}/include/aie_kernels/${file} "// stand-in\n#include \"../shared.h\"\n")
  endforeach()
  file(WRITE ${folder}/include/aie_kernels/shared.h "// stand-in\n")
  file(WRITE ${folder}/include/aie_api/aie.hpp "// stand-in\n")
  file(WRITE ${folder}/aie_runtime_lib/AIE2/lut_based_ops.cpp "// stand-in\n")
  set(before_july21 "--aie-generate-xclbin --aie-generate-npu-insts --no-compile-host")
  set(before_august "--no-xchesscc --no-xbridge")
  set(flags "${before_july21} ${before_august}")
  set(start)
  if(behaviour STREQUAL "july17")
    string(APPEND flags " --get --emit-dot")
  elseif(behaviour STREQUAL "july21")
    set(flags "${before_august} --get --emit-dot")
  elseif(behaviour MATCHES "august|reworded|broken_promise")
    set(flags "--get --emit-dot")
  elseif(behaviour STREQUAL "future")
    set(flags "--want")
  elseif(behaviour STREQUAL "old")
    string(REPLACE " --no-xbridge" "" flags "${flags}")
  elseif(behaviour STREQUAL "module")
    string(CONCAT start "echo 'Traceback (most recent call last):' >&2\n"
      "echo \"ModuleNotFoundError: No module named 'aie'\" >&2\nexit 1\n")
  endif()
  if(behaviour MATCHES "chess")
    string(APPEND start "if [ \"$1\" != --help ]; then xchesscc_wrapper aie2 -c core.ll || exit 1; fi\n")
  elseif(behaviour STREQUAL "liar")
    string(APPEND start "if [ \"$1\" != --help ]; then exit 0; fi\n")
  endif()
  write_program(${folder}/bin/aiecc "${start}behaviour=${behaviour}\nflags=' ${flags} '\n" )
  file(APPEND ${folder}/bin/aiecc [=[
has() { case $flags in *" $1 "*) return 0 ;; esac; return 1; }
refuse() { echo "aiecc: Unknown command line argument '$1'.  Try: 'aiecc --help'" >&2; exit 1; }
xclbin= insts= mlir= peano= chess=yes xbridge=yes in_order= get_xclbin= get_insts=
if has --get && ! has --no-xchesscc; then chess= xbridge=; fi
while [ $# -gt 0 ]; do
  case $1 in
    --version)
      if has --emit-dot; then echo "aiecc (mlir-aie declarative driver)"; echo "  git SHA:  3ca0193c"
      else echo "LLVM 22.0.0"; echo "aiecc (C++ version) stand-in"; fi
      exit 0 ;;
    --help)
      echo "OVERVIEW: aiecc"; echo; echo "OPTIONS:"
      for flag in $flags; do
        if [ $flag != --get ]; then echo "  $flag   - Words that mention --no-host and no other flag"
        elif [ $behaviour = reworded ]; then echo "  --get=<name>   - Request graph outputs by edge name"
        elif has --aie-generate-xclbin; then echo "  --get=<name>   - Request graph outputs by edge name"
        else echo "  --get=<name>   - Request graph outputs by edge name; shorthands: --get-<name> (e.g. --get-xclbin)"; fi
      done
      exit 0 ;;
    --get-*)
      if ! has --get || has --aie-generate-xclbin || [ $behaviour = broken_promise ]; then refuse "$1"; fi
      case $1 in
        --get-xclbin) get_xclbin=yes ;;
        --get-npu-insts) get_insts=yes ;;
        *) echo "aiecc: unknown output selector '$1'; available selectors are:" >&2
           echo "  --get-npu-insts  (insts_{0}.bin)" >&2; echo "  --get-xclbin  (aie.xclbin)" >&2; exit 1 ;;
      esac ;;
    --aie-generate-xclbin) has $1 || refuse $1; get_xclbin=yes ;;
    --aie-generate-npu-insts) has $1 || refuse $1; get_insts=yes ;;
    --no-xchesscc) has $1 || refuse $1; chess= ;;
    --no-xbridge) has $1 || refuse $1; xbridge= ;;
    --no-compile-host) has $1 || refuse $1 ;;
    --peano) peano=$2; shift ;;
    --xclbin-name=*) xclbin=${1#*=} ;;
    --npu-insts-name=*) insts=${1#*=} ;;
    --alloc-scheme=basic-sequential) in_order=yes ;;
    *.mlir) mlir=$1 ;;
    *) refuse "$1" ;;
  esac
  shift
done
if [ -n "$chess$xbridge" ]; then xchesscc_wrapper aie2 -c core.ll || exit 1; fi
[ -x "$peano/bin/llc" ] || { echo "Error: Could not find Peano compiler tools (opt/llc)" >&2; exit 1; }
for object in $(sed -n 's/.*link_with = "\(.*\)".*/\1/p' "$mlir"); do
  [ -f "$object" ] || { echo "Error: $object: No such file or directory" >&2; exit 1; }
done
if grep -q CALL_CHESS "$mlir"; then xchesscc_wrapper aie2 -c core.ll || exit 1; fi
if grep -q FAIL "$mlir"; then echo "$mlir:3:1: error: the design says FAIL" >&2; exit 1; fi
if [ -z "$in_order" ] && grep -q CROWDED "$mlir"; then
  echo "ld.lld: error: section '.rodata' will not fit in region 'data': overflowed by 64 bytes" >&2; exit 1
fi
if grep -q EMPTY_XCLBIN "$mlir"; then touch "$xclbin" "$insts"; exit 0; fi
if grep -q NO_XCLBIN "$mlir"; then exit 0; fi
if grep -q RENDEZVOUS "$mlir"; then
  # Two at once, or it never ends well.
  touch "]=] ${WORK_DIR} [=[/met-$mlir"
  for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    [ $(ls ]=] ${WORK_DIR} [=[/met-* | wc -l) -ge 2 ] && break
    [ $i = 20 ] && { echo "error: nobody else came" >&2; exit 1; }
    sleep 0.5
  done
fi
# What stands for the key of a stream, and the key.
key="{1}" device=
if has --emit-dot; then
  key="{0}" device=$(sed -n 's/.*aie\.device([^)]*) @\([A-Za-z0-9_]*\).*/\1/p' "$mlir")
  device=${device:-main}_
fi
if [ -n "$get_insts" ]; then
  case $insts in
    *"$key"*)
      for sequence in $(sed -n 's/.*aie.runtime_sequence @\([A-Za-z0-9_]*\)(.*/\1/p' "$mlir"); do
        echo "instructions of $sequence" >"${insts%"$key"*}$device$sequence${insts##*"$key"}"
      done ;;
    *) echo "instructions of $mlir" >"$insts" ;;
  esac
fi
mkdir -p "$mlir.prj"
echo "a core" >"$mlir.prj/main_core_0_2.elf"
[ -n "$get_xclbin" ] || exit 0
command -v xclbinutil >/dev/null || exit 0
xclbinutil --force --output "$xclbin"
echo "Compilation completed successfully"
]=])
endfunction()

function(make_xclbinutil)
  write_program(${WORK_DIR}/bin/xclbinutil [=[
if [ "$1" = --version ]; then echo "XRT Build Version: 2.25.0"; exit 0; fi
while [ $# -gt 0 ]; do
  if [ "$1" = --output ]; then echo "an xclbin" >"$2"; fi
  shift
done
]=])
endfunction()

# A chess compiler that works, as on a machine with AMD's tools: being called is what must not happen.
function(make_chess)
  foreach(program xchesscc xchesscc_wrapper chess-llvm-link)
    write_program(${WORK_DIR}/bin/${program} "exit 0\n")
  endforeach()
endfunction()

# What this machine's own python3 would say is kept out.
write_program(${WORK_DIR}/bin/python3 "echo ${WORK_DIR}/site-packages\n")
foreach(program cmake sh env ls wc tr sed grep touch sleep cat cp mkdir rm make ninja as ld)
  find_program(found ${program} NO_CACHE)
  if(found)
    file(CREATE_LINK ${found} ${WORK_DIR}/bin/${program} SYMBOLIC)
  endif()
  unset(found)
endforeach()
set(ENVIRONMENT --unset=VIRTUAL_ENV --unset=PEANO_INSTALL_DIR --unset=MLIR_AIE_INSTALL_DIR --unset=MLIR_AIE_DIR
  --unset=XILINX_XRT --unset=PYTHONPATH --unset=CMAKE_C_COMPILER_LAUNCHER --unset=CMAKE_CXX_COMPILER_LAUNCHER
  PATH=${WORK_DIR}/bin)

# complete_toolchain([<behaviour>]): all that is needed, in the folder that stands for /opt.
function(complete_toolchain)
  make_peano(${WORK_DIR}/opt/peano)
  make_mlir_aie(${WORK_DIR}/opt/mlir-aie ${ARGN})
  make_xclbinutil()
endfunction()

# --- designs ---

# add_design(<npu> <name> <object> <source> <tile> [<word in its text>]): appends to the index; write_index writes it.
function(add_design npu name object source tile)
  string(SHA256 hash "${name} ${tile} ${ARGN}")
  string(SUBSTRING ${hash} 0 16 hash)
  file(WRITE ${WORK_DIR}/mlir/${npu}/${name}.mlir
    "// ${name}, tile ${tile} ${ARGN}\nfunc.func private @f(memref<4xi32>) attributes {link_with = \"${object}\"}\n")
  set(entry "{\"case\": \"Kernel/bf16/tile:${tile}/${name}\", \"design\": \"${name}\", \"hash\": \"${hash}\",
  \"mlir\": \"${name}.mlir\", \"columns\": 1, \"core_rows\": 1, \"arguments\": [\"A 64x64xbf16\", \"C 64x64xf32\"],
  \"objects\": [{\"file\": \"${object}\", \"source\": \"${source}\", \"definitions\": {\"DIM_M\": \"${tile}\"}}]}")
  set_property(GLOBAL APPEND PROPERTY index_${npu} "${entry}")
endfunction()

function(write_index)
  foreach(npu npu1 npu2)
    get_property(entries GLOBAL PROPERTY index_${npu})
    list(JOIN entries ",\n" entries)
    file(WRITE ${WORK_DIR}/mlir/${npu}/index.json "[${entries}]\n")
    set_property(GLOBAL PROPERTY index_${npu})
  endforeach()
endfunction()

# Two matmuls of npu1 that share their core code, a kernel of our own on each NPU, a matmul of npu2.
function(default_designs)
  file(WRITE ${WORK_DIR}/kernels/gelu.cc "#include \"gelu.h\"\n")
  file(WRITE ${WORK_DIR}/kernels/gelu.h "")
  add_design(npu1 matmul_a mm_64.o aie_kernels/mm.cc 64)
  add_design(npu1 matmul_b mm_64.o aie_kernels/mm.cc 64 larger)
  add_design(npu1 gelu gelu_32.o gelu.cc 32)
  add_design(npu2 matmul_a mm_64.o aie_kernels/mm.cc 64)
  add_design(npu2 pass pass.o aie_kernels/passThrough.cc 16)
  write_index()
endfunction()

# --- the project ---

# run(<expected> <command>...): runs it in the test's environment; <expected> is PASSES or FAILS. Sets `said`.
function(run expected)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env ${ENVIRONMENT} -- ${ARGN} RESULT_VARIABLE result
    OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if((expected STREQUAL "PASSES" AND NOT result STREQUAL "0") OR (expected STREQUAL "FAILS" AND result STREQUAL "0"))
    list(JOIN ARGN " " words)
    message(FATAL_ERROR "${expected} was expected of ${words}, which ended with ${result}:\n${said}")
  endif()
  set(said "${said}" PARENT_SCOPE)
endfunction()

# configure([<argument>...])
function(configure)
  run(PASSES ${CMAKE_COMMAND} -S ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/project -B ${BUILD} -G ${GENERATOR}
    -D MODULES=${REPOSITORY}/cmake -D DESIGNS=${WORK_DIR}/mlir -D KERNELS=${WORK_DIR}/kernels
    -D NPUBENCH_TOOLCHAIN_FOLDERS=${WORK_DIR}/opt ${ARGN})
  set(said "${said}" PARENT_SCOPE)
endfunction()

# build(<expected> <target>...): from here on the record holds this build's calls alone.
function(build expected target)
  file(WRITE ${RECORD} "")
  run(${expected} ${CMAKE_COMMAND} --build ${BUILD} --parallel 2 --target ${target})
  set(said "${said}" PARENT_SCOPE)
endfunction()

# calls(<out> <program>): the record's lines of a program (a regular expression), without those by which installations
# are judged.
function(calls out program)
  file(STRINGS ${RECORD} lines REGEX "^(${program})\\|")
  list(FILTER lines EXCLUDE REGEX "/trial\\.cc|trial\\.(mlir|xclbin)|--version$|--help$|--get-npubench$")
  set(${out} "${lines}" PARENT_SCOPE)
endfunction()

# --- expectations ---

function(expect_equal what is expected)
  if(NOT is STREQUAL expected)
    message(SEND_ERROR "${what}: expected\n  ${expected}\nis\n  ${is}")
  endif()
endfunction()

function(expect_count what list expected)
  list(LENGTH list count)
  expect_equal("${what} (${list})" ${count} ${expected})
endfunction()

# expect_says(<text>...): each is in what the last command said. CMake breaks the lines of its own messages, so white
# space counts as one blank.
function(expect_says)
  string(REGEX REPLACE "[ \n]+" " " words "${said}")
  foreach(text IN LISTS ARGN)
    string(REGEX REPLACE "[ \n]+" " " text "${text}")
    string(FIND "${words}" "${text}" at)
    if(at LESS 0)
      message(SEND_ERROR "not said: ${text}\nwhat was said:\n${said}")
    endif()
  endforeach()
endfunction()

function(expect_silent_about)
  foreach(text IN LISTS ARGN)
    string(FIND "${said}" "${text}" at)
    if(at GREATER_EQUAL 0)
      message(SEND_ERROR "said: ${text}\nin:\n${said}")
    endif()
  endforeach()
endfunction()

# The design's files are there, and its manifest lists it; or neither.
function(expect_made npu design)
  foreach(file ${design}.xclbin ${design}.insts.bin)
    if(NOT EXISTS ${OUTPUT}/${npu}/${file})
      message(SEND_ERROR "${npu}/${file} was not made:\n${said}")
    endif()
  endforeach()
  file(READ ${OUTPUT}/${npu}/manifest.json manifest)
  if(NOT manifest MATCHES "\"xclbin\": \"${design}.xclbin\"")
    message(SEND_ERROR "${design} is not in the manifest:\n${manifest}")
  endif()
endfunction()

function(expect_not_made npu design)
  file(GLOB files ${OUTPUT}/${npu}/${design}.*)
  if(files)
    message(SEND_ERROR "there are ${files}")
  endif()
  if(EXISTS ${OUTPUT}/${npu}/manifest.json)
    file(READ ${OUTPUT}/${npu}/manifest.json manifest)
    if(manifest MATCHES "\"${design}.xclbin\"")
      message(SEND_ERROR "${design} is in the manifest:\n${manifest}")
    endif()
  endif()
endfunction()
