# aiecc's command lines: which are known, and what is said of others.

# builds_with(<behaviour> <expected command line>...): the default designs, with an aiecc of this behaviour.
function(builds_with behaviour)
  complete_toolchain(${behaviour})
  make_chess()
  default_designs()
  configure()
  build(PASSES xclbins)
  calls(designs "aiecc")
  expect_count("designs" "${designs}" 5)
  list(FILTER designs INCLUDE REGEX "work/npu1/matmul_a")
  string(REGEX REPLACE "^.*\\|" "" command "${designs}")
  expect_equal("the command line" "${command}" "${ARGN}")
  calls(chess "xchess.*|chess.*")
  expect_equal("calls of chess" "${chess}" "")
  expect_made(npu1 matmul_a)
  expect_made(npu2 pass)
endfunction()

function(test_that_of_17_july_2026)
  builds_with(july17 "--no-xchesscc --no-xbridge --peano ${WORK_DIR}/opt/peano --aie-generate-xclbin \
--xclbin-name=matmul_a.xclbin --aie-generate-npu-insts --npu-insts-name=matmul_a.insts.bin --no-compile-host \
matmul_a.mlir")
endfunction()

function(test_that_of_21_july_2026)
  builds_with(july21 "--no-xchesscc --no-xbridge --peano ${WORK_DIR}/opt/peano --get-xclbin \
--xclbin-name=matmul_a.xclbin --get-npu-insts --npu-insts-name=matmul_a.insts.bin matmul_a.mlir")
endfunction()

function(test_that_of_august_2026)
  builds_with(august "--peano ${WORK_DIR}/opt/peano --get-xclbin --xclbin-name=matmul_a.xclbin --get-npu-insts \
--npu-insts-name=matmul_a.insts.bin matmul_a.mlir")
  file(READ ${OUTPUT}/npu1/manifest.json manifest)
  string(JSON version GET "${manifest}" xclbins 0 toolchain mlir-aie)
  expect_equal("version in the manifest" "${version}" "aiecc (mlir-aie declarative driver) 3ca0193c")
endfunction()

function(test_that_of_august_where_help_has_no_example_of_an_output)
  builds_with(reworded "--peano ${WORK_DIR}/opt/peano --get-xclbin --xclbin-name=matmul_a.xclbin --get-npu-insts \
--npu-insts-name=matmul_a.insts.bin matmul_a.mlir")
endfunction()

function(test_one_that_is_not_known_yet)
  complete_toolchain(future)
  default_designs()
  configure()
  build(FAILS xclbins)
  expect_says("${WORK_DIR}/opt/mlir-aie (in ${WORK_DIR}/opt): broken"
    "- aiecc has a command line that npubench does not know: neither --get-xclbin (mlir-aie since 21 July 2026) nor --aie-generate-xclbin (before)"
    "to do: update npubench, or install a mlir-aie of August 2026 or before")
  expect_silent_about("chess" "pip install --upgrade mlir_aie")
  calls(designs "aiecc")
  expect_equal("designs" "${designs}" "")
endfunction()

function(test_one_that_refuses_what_its_help_has)
  complete_toolchain(broken_promise)
  default_designs()
  configure()
  build(FAILS xclbins)
  expect_says(
    "- aiecc refuses a command line that its --help promises, so npubench does not know this version: Unknown command line argument '--get-xclbin'"
    "to do: update npubench, or install a mlir-aie of August 2026 or before")
  expect_silent_about("chess" "pip install --upgrade mlir_aie")
endfunction()

function(test_one_of_august_that_calls_chess)
  complete_toolchain(august_chess)
  make_chess()
  default_designs()
  configure()
  build(FAILS xclbins)
  expect_says("- aiecc calls the chess compiler in spite of --peano: xchesscc_wrapper aie2 -c core.ll")
endfunction()

function(test_another_aiecc_in_the_same_place_is_asked_anew)
  complete_toolchain()
  default_designs()
  configure()
  build(PASSES xclbin-npu1-matmul_a)
  make_mlir_aie(${WORK_DIR}/opt/mlir-aie august)
  build(PASSES xclbin-npu1-matmul_a)
  calls(designs "aiecc")
  if(NOT designs MATCHES "--get-xclbin")
    message(SEND_ERROR "${designs}")
  endif()
endfunction()

# What an installation that has passed is called with is kept with the pass.
function(test_an_aiecc_that_passed_before_is_called_as_it_was_tried)
  complete_toolchain(august)
  default_designs()
  configure()
  file(WRITE ${RECORD} "")
  configure()
  file(STRINGS ${RECORD} asked REGEX "^aiecc.*--help")
  expect_equal("asked again" "${asked}" "")
  build(PASSES xclbins)
  expect_made(npu1 gelu)
endfunction()

# several_sequences(<behaviour> <head of the device>)
function(several_sequences behaviour device)
  complete_toolchain(${behaviour})
  add_design(npu1 merged gelu_32.o gelu.cc 32)
  write_index()
  file(APPEND ${WORK_DIR}/mlir/npu1/merged.mlir "${device} {\naie.runtime_sequence @first(%a: memref<4xi32>) {\n}\n"
    "aie.runtime_sequence @second(%a: memref<8xi32>) {\n}\n}\n")
  file(WRITE ${WORK_DIR}/kernels/gelu.cc "// stand-in\n")
  file(READ ${WORK_DIR}/mlir/npu1/index.json index)
  string(REPLACE "\"objects\"" "\"sequences\": [{\"name\": \"first\", \"arguments\": [\"A 64x64xbf16\"]},
    {\"name\": \"second\", \"arguments\": [\"B 8xi32\", \"D 8xi32\"]}], \"objects\"" index "${index}")
  file(WRITE ${WORK_DIR}/mlir/npu1/index.json "${index}")
  configure()
  build(PASSES xclbin-npu1-merged)
  file(READ ${OUTPUT}/npu1/merged.insts.bin first)
  file(READ ${OUTPUT}/npu1/merged.1.insts.bin second)
  expect_equal("the streams" "${first}${second}" "instructions of first\ninstructions of second\n")
endfunction()

function(test_instruction_streams_of_several_sequences_on_17_july_2026)
  several_sequences(july17 "aie.device(npu1)")
endfunction()

function(test_instruction_streams_of_several_sequences_in_august_2026)
  several_sequences(august "aie.device(npu1)")
endfunction()

function(test_instruction_streams_of_several_sequences_of_a_device_with_a_name)
  several_sequences(august "aie.device(npu1) @all")
endfunction()
