// passthrough_i8_256_16_1x1
// y = x of 256 elements i8, through the cores
//
// For npu2 (aie2p), 1 column of 1 core. Printed from the design by
//   npubench emit 'Passthrough/i8/tile:16/16x16/cores:1x1' --npu=npu2
//
// Its cores are linked from
//   pass_through_256_BIT_WIDTH-8_aie2p.o: mlir/kernels/pass_through.cc -DBIT_WIDTH=8 -DDIM=256
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu2-passthrough_i8_256_16_1x1
module {
  aie.device(npu2_1col) {
    %shim_0 = aie.tile(0, 0)
    %mem_0 = aie.tile(0, 1)
    %core_0_2 = aie.tile(0, 2)

    // in_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @in_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @in_core_0(%mem_0, {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @out_shim_0(%mem_0, {%shim_0}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @out_core_0(%core_0_2, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@in_shim_0] -> [@in_core_0] ([] [])
    aie.objectfifo.link [@out_core_0] -> [@out_shim_0] ([] [])

    // The core functions, and the object each is linked from.
    func.func private @passThroughLine(memref<256xi8>, memref<256xi8>, i32) attributes {link_with = "pass_through_256_BIT_WIDTH-8_aie2p.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_0_view = aie.objectfifo.acquire @in_core_0(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_0_object = aie.objectfifo.subview.access %in_core_0_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_0_view = aie.objectfifo.acquire @out_core_0(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_0_object = aie.objectfifo.subview.access %out_core_0_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_0_object, %out_core_0_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_0(Consume, 1)
        aie.objectfifo.release @out_core_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%input: memref<256xi8>, %output: memref<256xi8>) {
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 0][1, 1, 1, 256][0, 0, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<256xi8>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 0][1, 1, 1, 256][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64, issue_token = true} : memref<256xi8>
      aiex.npu.dma_wait {symbol = @out_shim_0}
    }
  }
}
