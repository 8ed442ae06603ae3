// empty
// the empty design: what a launch costs
//
// For npu2 (aie2p), 1 column of 0 cores. Printed from the design by
//   npubench emit 'DispatchFloor' --npu=npu2
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu2-empty
module {
  aie.device(npu2_1col) {

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence() {
    }
  }
}
