// matmul_bf16_f32_1500x2048x512_64x64x64_1x1
// C = A x B: A 1500x2048 bf16, B 2048x512 bf16, C f32, by tiles of 64x64x64
//
// For npu1 (aie2), 1 column of 1 core. Printed from the design by
//   npubench emit 'Matmul/bf16_f32/tile:64/1500x2048x512/cores:1x1' --npu=npu1
//
// To build it:
//   cmake --build build --target xclbin-npu1-matmul_bf16_f32_1500x2048x512_64x64x64_1x1
// which runs
//   clang++ -O2 -std=c++20 --target=aie2-none-unknown-elf -Dbf16_f32_ONLY=1 -DDIM_M=64 -DDIM_K=64 -DDIM_N=64 -c <mlir-aie>/aie_kernels/aie2/mm.cc -o mm_bf16_f32_64x64x64_aie2.o
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=matmul_bf16_f32_1500x2048x512_64x64x64_1x1.xclbin --aie-generate-npu-insts --npu-insts-name=matmul_bf16_f32_1500x2048x512_64x64x64_1x1.insts.bin matmul_bf16_f32_1500x2048x512_64x64x64_1x1.mlir
module {
  aie.device(npu1_1col) {
    %shim_0 = aie.tile(0, 0)
    %mem_0 = aie.tile(0, 1)
    %core_0_2 = aie.tile(0, 2)

    // a_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @a_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @a_core_0(%mem_0 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @b_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @b_core_0(%mem_0 dimensionsToStream [<size = 8, stride = 512>, <size = 16, stride = 4>, <size = 8, stride = 64>, <size = 4, stride = 1>], {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0(%core_0_2, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@a_shim_0] -> [@a_core_0] ([] [])
    aie.objectfifo.link [@b_shim_0] -> [@b_core_0] ([] [])
    aie.objectfifo.link [@c_core_0] -> [@c_shim_0] ([] [])

    // The core functions, and the object each is linked from.
    func.func private @zero_f32(memref<64x64xf32>) attributes {link_with = "mm_bf16_f32_64x64x64_aie2.o"}
    func.func private @matmul_bf16_f32(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) attributes {link_with = "mm_bf16_f32_64x64x64_aie2.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_view = aie.objectfifo.acquire @c_core_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_0_object = aie.objectfifo.subview.access %c_core_0_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_0_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_0_object, %c_core_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        aie.objectfifo.release @c_core_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%A: memref<1536x2048xbf16>, %B: memref<2048x512xbf16>, %C: memref<1536x512xf32>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][24, 32, 64, 64][131072, 64, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][24, 2048, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][24, 64, 1, 64][32768, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][24, 32, 64, 64][131072, 64, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 64][24, 2048, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 64][24, 64, 1, 64][32768, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][24, 32, 64, 64][131072, 64, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 128][24, 2048, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 128][24, 64, 1, 64][32768, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][24, 32, 64, 64][131072, 64, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 192][24, 2048, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 192][24, 64, 1, 64][32768, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][24, 32, 64, 64][131072, 64, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 256][24, 2048, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 256][24, 64, 1, 64][32768, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][24, 32, 64, 64][131072, 64, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 320][24, 2048, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 320][24, 64, 1, 64][32768, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][24, 32, 64, 64][131072, 64, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 384][24, 2048, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 384][24, 64, 1, 64][32768, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][24, 32, 64, 64][131072, 64, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 448][24, 2048, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 448][24, 64, 1, 64][32768, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_0}
    }
  }
}
