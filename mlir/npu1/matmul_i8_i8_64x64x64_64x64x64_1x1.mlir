// matmul_i8_i8_64x64x64_64x64x64_1x1
// C = A x B: A 64x64 i8, B 64x64 i8, C i8, by tiles of 64x64x64
//
// For npu1 (aie2), 1 column of 1 core. Printed from the design by
//   npubench emit 'Matmul/i8_i8/tile:64/64x64x64/cores:1x1' --npu=npu1
//
// To build it:
//   cmake --build build --target xclbin-npu1-matmul_i8_i8_64x64x64_64x64x64_1x1
// which runs
//   clang++ -O2 -std=c++20 --target=aie2-none-unknown-elf -Di8_i32_ONLY=1 -DDIM_M=64 -DDIM_K=64 -DDIM_N=64 -c <mlir-aie>/aie_kernels/aie2/mm.cc -o mm_i8_i32_64x64x64_aie2.o
//   clang++ -O2 -std=c++20 --target=aie2-none-unknown-elf -Di32_i8_ONLY=1 -DDIM=4096 -c mlir/kernels/convert.cc -o convert_i32_i8_4096_aie2.o
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=matmul_i8_i8_64x64x64_64x64x64_1x1.xclbin --aie-generate-npu-insts --npu-insts-name=matmul_i8_i8_64x64x64_64x64x64_1x1.insts.bin matmul_i8_i8_64x64x64_64x64x64_1x1.mlir
module {
  aie.device(npu1_1col) {
    %shim_0 = aie.tile(0, 0)
    %mem_0 = aie.tile(0, 1)
    %core_0_2 = aie.tile(0, 2)

    // a_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @a_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xi8>>

    // a_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @a_core_0(%mem_0 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [2, 2]) : !aie.objectfifo<memref<64x64xi8>>

    // b_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @b_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xi8>>

    // b_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @b_core_0(%mem_0 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<64x64xi8>>

    // c_core_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0(%core_0_2, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<64x64xi8>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 8>, <size = 8, stride = 32>, <size = 8, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<64x64xi8>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@a_shim_0] -> [@a_core_0] ([] [])
    aie.objectfifo.link [@b_shim_0] -> [@b_core_0] ([] [])
    aie.objectfifo.link [@c_core_0] -> [@c_shim_0] ([] [])

    // What cores keep between calls; zero at start.
    %sum_0_2 = aie.buffer(%core_0_2) {sym_name = "sum_0_2"} : memref<64x64xi32> = dense<0>

    // The core functions, and the object each is linked from.
    func.func private @zero_i32(memref<64x64xi32>) attributes {link_with = "mm_i8_i32_64x64x64_aie2.o"}
    func.func private @matmul_i8_i32(memref<64x64xi8>, memref<64x64xi8>, memref<64x64xi32>) attributes {link_with = "mm_i8_i32_64x64x64_aie2.o"}
    func.func private @requantize_i32_i8(memref<64x64xi32>, memref<64x64xi8>, i32) attributes {link_with = "convert_i32_i8_4096_aie2.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_11 = arith.constant 11 : i32
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_i32(%sum_0_2) : (memref<64x64xi32>) -> ()
        scf.for %i = %c0 to %c1 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xi8>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xi8>> -> memref<64x64xi8>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xi8>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x64xi8>> -> memref<64x64xi8>
          func.call @matmul_i8_i32(%a_core_0_object, %b_core_0_object, %sum_0_2) : (memref<64x64xi8>, memref<64x64xi8>, memref<64x64xi32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        %c_core_0_view = aie.objectfifo.acquire @c_core_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xi8>>
        %c_core_0_object = aie.objectfifo.subview.access %c_core_0_view[0] : !aie.objectfifosubview<memref<64x64xi8>> -> memref<64x64xi8>
        func.call @requantize_i32_i8(%sum_0_2, %c_core_0_object, %i32_11) : (memref<64x64xi32>, memref<64x64xi8>, i32) -> ()
        aie.objectfifo.release @c_core_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%A: memref<64x64xi8>, %B: memref<64x64xi8>, %C: memref<64x64xi8>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<64x64xi8>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<64x64xi8>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<64x64xi8>
      aiex.npu.dma_wait {symbol = @c_shim_0}
    }
  }
}
