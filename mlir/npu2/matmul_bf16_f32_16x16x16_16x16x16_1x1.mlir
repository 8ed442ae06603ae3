// matmul_bf16_f32_16x16x16_16x16x16_1x1
// C = A x B: A 16x16 bf16, B 16x16 bf16, C f32, by tiles of 16x16x16
//
// For npu2 (aie2p), 1 column of 1 core. Printed from the design by
//   npubench emit 'Matmul/bf16_f32/tile:16/16x16x16/cores:1x1' --npu=npu2
//
// Its cores are linked from
//   matmul_bf16_f32_16x16x16_aie2p.o: mlir/kernels/matmul.cc -Dbf16_f32_ONLY=1 -DDIM_M=16 -DDIM_K=16 -DDIM_N=16
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu2-matmul_bf16_f32_16x16x16_16x16x16_1x1
module {
  aie.device(npu2_1col) {
    %shim_0 = aie.tile(0, 0)
    %mem_0 = aie.tile(0, 1)
    %core_0_2 = aie.tile(0, 2)

    // a_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @a_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // a_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @a_core_0(%mem_0 dimensionsToStream [<size = 1, stride = 16>, <size = 2, stride = 8>, <size = 16, stride = 16>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>]}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // b_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @b_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // b_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @b_core_0(%mem_0 dimensionsToStream [<size = 2, stride = 128>, <size = 2, stride = 8>, <size = 8, stride = 16>, <size = 8, stride = 1>], {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 4, stride = 64>, <size = 4, stride = 8>, <size = 2, stride = 32>, <size = 8, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<16x16xf32>>

    // c_core_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0(%core_0_2, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<16x16xf32>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@a_shim_0] -> [@a_core_0] ([] [])
    aie.objectfifo.link [@b_shim_0] -> [@b_core_0] ([] [])
    aie.objectfifo.link [@c_core_0] -> [@c_shim_0] ([] [])

    // The core functions, and the object each is linked from.
    func.func private @zero_f32(memref<16x16xf32>) attributes {link_with = "matmul_bf16_f32_16x16x16_aie2p.o"}
    func.func private @matmul_bf16_f32(memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) attributes {link_with = "matmul_bf16_f32_16x16x16_aie2p.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_view = aie.objectfifo.acquire @c_core_0(Produce, 1) : !aie.objectfifosubview<memref<16x16xf32>>
        %c_core_0_object = aie.objectfifo.subview.access %c_core_0_view[0] : !aie.objectfifosubview<memref<16x16xf32>> -> memref<16x16xf32>
        func.call @zero_f32(%c_core_0_object) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c1 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_0_object, %c_core_0_object) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        aie.objectfifo.release @c_core_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%A: memref<16x16xbf16>, %B: memref<16x16xbf16>, %C: memref<16x16xf32>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 1, 1, 256][0, 0, 0, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<16x16xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][1, 1, 1, 256][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<16x16xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][1, 1, 1, 256][0, 0, 0, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<16x16xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
    }
  }
}
