// matmul_i8_i8_16x16x16_16x16x16_1x1
// C = A x B: A 16x16 i8, B 16x16 i8, C i8, by tiles of 16x16x16
//
// For npu1 (aie2), 1 column of 1 core. Printed from the design by
//   npubench emit 'Matmul/i8_i8/tile:16/16x16x16/cores:1x1' --npu=npu1
//
// Its cores are linked from
//   matmul_i8_i32_16x16x16_aie2.o: mlir/kernels/matmul.cc -Di8_i32_ONLY=1 -DDIM_M=16 -DDIM_K=16 -DDIM_N=16
//   convert_i32_i8_256_aie2.o: mlir/kernels/convert.cc -Di32_i8_ONLY=1 -DDIM=256
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu1-matmul_i8_i8_16x16x16_16x16x16_1x1
module {
  aie.device(npu1_1col) {
    %shim_0 = aie.tile(0, 0)
    %mem_0 = aie.tile(0, 1)
    %core_0_2 = aie.tile(0, 2)

    // a_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @a_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x16xi8>>

    // a_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @a_core_0(%mem_0 dimensionsToStream [<size = 1, stride = 16>, <size = 2, stride = 8>, <size = 16, stride = 16>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>]}, [2, 2]) : !aie.objectfifo<memref<16x16xi8>>

    // b_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @b_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x16xi8>>

    // b_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @b_core_0(%mem_0 dimensionsToStream [<size = 2, stride = 128>, <size = 2, stride = 8>, <size = 8, stride = 16>, <size = 8, stride = 1>], {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<16x16xi8>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 4, stride = 64>, <size = 4, stride = 8>, <size = 2, stride = 32>, <size = 8, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<16x16xi8>>

    // c_core_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0(%core_0_2, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<16x16xi8>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@a_shim_0] -> [@a_core_0] ([] [])
    aie.objectfifo.link [@b_shim_0] -> [@b_core_0] ([] [])
    aie.objectfifo.link [@c_core_0] -> [@c_shim_0] ([] [])

    // What cores keep between calls; zero at start.
    %sum_0_2 = aie.buffer(%core_0_2) {sym_name = "sum_0_2"} : memref<16x16xi32> = dense<0>

    // The core functions, and the object each is linked from.
    func.func private @zero_i32(memref<16x16xi32>) attributes {link_with = "matmul_i8_i32_16x16x16_aie2.o"}
    func.func private @matmul_i8_i32(memref<16x16xi8>, memref<16x16xi8>, memref<16x16xi32>) attributes {link_with = "matmul_i8_i32_16x16x16_aie2.o"}
    func.func private @requantize_i32_i8(memref<16x16xi32>, memref<16x16xi8>, i32) attributes {link_with = "convert_i32_i8_256_aie2.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_10 = arith.constant 10 : i32
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_i32(%sum_0_2) : (memref<16x16xi32>) -> ()
        scf.for %i = %c0 to %c1 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xi8>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<16x16xi8>> -> memref<16x16xi8>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xi8>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<16x16xi8>> -> memref<16x16xi8>
          func.call @matmul_i8_i32(%a_core_0_object, %b_core_0_object, %sum_0_2) : (memref<16x16xi8>, memref<16x16xi8>, memref<16x16xi32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        %c_core_0_view = aie.objectfifo.acquire @c_core_0(Produce, 1) : !aie.objectfifosubview<memref<16x16xi8>>
        %c_core_0_object = aie.objectfifo.subview.access %c_core_0_view[0] : !aie.objectfifosubview<memref<16x16xi8>> -> memref<16x16xi8>
        func.call @requantize_i32_i8(%sum_0_2, %c_core_0_object, %i32_10) : (memref<16x16xi32>, memref<16x16xi8>, i32) -> ()
        aie.objectfifo.release @c_core_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%A: memref<16x16xi8>, %B: memref<16x16xi8>, %C: memref<16x16xi8>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 1, 1, 256][0, 0, 0, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<16x16xi8>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][1, 1, 1, 256][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<16x16xi8>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][1, 1, 1, 256][0, 0, 0, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<16x16xi8>
      aiex.npu.dma_wait {symbol = @c_shim_0}
    }
  }
}
