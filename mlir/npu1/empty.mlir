// empty
// the empty design: what a launch costs
//
// For npu1 (aie2), 1 column of 0 cores. Printed from the design by
//   npubench emit 'DispatchFloor' --npu=npu1
//
// To build it:
//   cmake --build build --target xclbin-npu1-empty
// which runs
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=empty.xclbin --aie-generate-npu-insts --npu-insts-name=empty.insts.bin empty.mlir
module {
  aie.device(npu1_1col) {

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence() {
    }
  }
}
