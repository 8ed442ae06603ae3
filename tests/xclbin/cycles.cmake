# Cycles of compiled core code: counted by npubench in what Peano's llvm-objdump prints.

# make_objdump(): it prints a function of 16 + 6 bundles for npu1 whatever the file is, but for one whose name has
# "endless" a loop without end.
function(make_objdump)
  write_program(${WORK_DIR}/opt/peano/bin/llvm-objdump [=[
echo; echo "$3$4:	file format elf32-aie"; echo
if [ "$1" = -s ]; then
  echo "Contents of section .comment:"
  echo " 0000 00636c61 6e672076 65727369 6f6e2032  .clang version 2"
  echo " 0010 3000                                 0."
  exit 0
fi
echo "Disassembly of section .text:"; echo; echo "00000000 <matmul>:"
case $3 in *endless*) echo "       0: 05 00 00 00 00 00    	j	#0x0"; echo "			00000000:  R_AIE_1	matmul"
  for i in 6 8 a c e; do echo "       $i: 01 00        	nop	"; done; exit 0 ;; esac
for i in 0 1 2 3 4 5 6 7 8 9 a b c d e f; do
  echo "      ${i}0: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 	nopb	;		nopa	;		nops	;		nopx	;		nopm"
done
echo "     100: 19 18 00 10  	ret lr"
for i in 4 6 8 a c; do echo "     10$i: 01 00        	nop	"; done
]=])
endfunction()

function(configure_counting)
  configure(-D BENCH=${NPUBENCH_COMMAND} ${ARGN})
endfunction()

# expect_table(<file> <word>...)
function(expect_table file)
  if(NOT EXISTS ${file})
    message(SEND_ERROR "there is no ${file}")
    return()
  endif()
  file(READ ${file} table)
  foreach(word IN LISTS ARGN)
    string(FIND "${table}" "${word}" at)
    if(at LESS 0)
      message(SEND_ERROR "${word} is not in ${table}")
    endif()
  endforeach()
endfunction()

function(test_cycles_lie_beside_each_object_and_core)
  complete_toolchain()
  make_objdump()
  default_designs()
  configure_counting()
  build(PASSES xclbins-npu1)
  expect_made(npu1 matmul_a)
  foreach(table objects/npu1/mm_64.o npu1/matmul_a.cycles/main_core_0_2)
    expect_table(${OUTPUT}/${table}.cycles.json "\"symbol\": \"matmul\"" "\"cycles\": 22" "\"generation\": \"npu1\""
      "\"compiler\": \"clang version 20\"" "\"program_bytes\": 270")
  endforeach()
  expect_table(${OUTPUT}/objects/npu1/mm_64.o.cycles.json "\"DIM_M=64\"")
  build(PASSES xclbins-npu1)
  calls(all ".*")
  expect_equal("calls of a second build" "${all}" "")
endfunction()

function(test_code_that_cannot_be_counted_fails_nothing)
  complete_toolchain()
  make_objdump()
  file(WRITE ${WORK_DIR}/kernels/endless.cc "")
  add_design(npu1 endless endless.o endless.cc 32)
  write_index()
  configure_counting()
  build(PASSES xclbins-npu1)
  expect_made(npu1 endless)
  expect_table(${OUTPUT}/objects/npu1/endless.o.cycles.json "more than 2000000 bundles: does it end?")
endfunction()

function(test_without_objdump_nothing_is_counted)
  complete_toolchain()
  default_designs()
  configure_counting()
  build(PASSES xclbins-npu1)
  file(GLOB_RECURSE tables ${OUTPUT}/*.cycles.json)
  expect_equal("tables" "${tables}" "")
endfunction()
