// empty
// the empty design: what a launch costs
//
// For npu2 (aie2p), 1 column of 0 cores. Printed from the design by
//   npubench emit 'DispatchFloor' --npu=npu2
//
// To build it:
//   cmake --build build --target xclbin-npu2-empty
// which runs
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=empty.xclbin --aie-generate-npu-insts --npu-insts-name=empty.insts.bin empty.mlir
module {
  aie.device(npu2_1col) {

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence() {
    }
  }
}
