// empty
// the empty design: what a launch costs
//
// For npu1 (aie2), 1 column of 0 cores. Printed from the design by
//   npubench emit 'DispatchFloor' --npu=npu1
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu1-empty
module {
  aie.device(npu1_1col) {

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence() {
    }
  }
}
