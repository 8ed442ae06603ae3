// What an aiecc is tried with before it is trusted: one core that does nothing, and a runtime sequence that does nothing.
module {
  aie.device(npu1_1col) {
    %tile_0_2 = aie.tile(0, 2)
    %core_0_2 = aie.core(%tile_0_2) {
      aie.end
    }
    aie.runtime_sequence(%unused: memref<16xi32>) {
    }
  }
}
