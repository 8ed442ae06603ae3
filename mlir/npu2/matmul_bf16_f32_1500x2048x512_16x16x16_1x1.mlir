// matmul_bf16_f32_1500x2048x512_16x16x16_1x1
// C = A x B: A 1500x2048 bf16, B 2048x512 bf16, C f32, by tiles of 16x16x16
//
// For npu2 (aie2p), 1 column of 1 core. Printed from the design by
//   npubench emit 'Matmul/bf16_f32/tile:16/1500x2048x512/cores:1x1' --npu=npu2
//
// To build it:
//   cmake --build build --target xclbin-npu2-matmul_bf16_f32_1500x2048x512_16x16x16_1x1
// which runs
//   clang++ -O2 -std=c++20 --target=aie2p-none-unknown-elf -Dbf16_f32_ONLY=1 -DDIM_M=16 -DDIM_K=16 -DDIM_N=16 -c <mlir-aie>/aie_kernels/aie2p/mm.cc -o mm_bf16_f32_16x16x16_aie2p.o
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=matmul_bf16_f32_1500x2048x512_16x16x16_1x1.xclbin --aie-generate-npu-insts --npu-insts-name=matmul_bf16_f32_1500x2048x512_16x16x16_1x1.insts.bin matmul_bf16_f32_1500x2048x512_16x16x16_1x1.mlir
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

    // c_core_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0(%core_0_2, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<16x16xf32>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 4, stride = 64>, <size = 4, stride = 8>, <size = 2, stride = 32>, <size = 8, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<16x16xf32>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@a_shim_0] -> [@a_core_0] ([] [])
    aie.objectfifo.link [@b_shim_0] -> [@b_core_0] ([] [])
    aie.objectfifo.link [@c_core_0] -> [@c_shim_0] ([] [])

    // The core functions, and the object each is linked from.
    func.func private @zero_f32(memref<16x16xf32>) attributes {link_with = "mm_bf16_f32_16x16x16_aie2p.o"}
    func.func private @matmul_bf16_f32(memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) attributes {link_with = "mm_bf16_f32_16x16x16_aie2p.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c128 = arith.constant 128 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_view = aie.objectfifo.acquire @c_core_0(Produce, 1) : !aie.objectfifosubview<memref<16x16xf32>>
        %c_core_0_object = aie.objectfifo.subview.access %c_core_0_view[0] : !aie.objectfifosubview<memref<16x16xf32>> -> memref<16x16xf32>
        func.call @zero_f32(%c_core_0_object) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c128 step %c1 {
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
    aie.runtime_sequence @sequence(%A: memref<1504x2048xbf16>, %B: memref<2048x512xbf16>, %C: memref<1504x512xf32>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524288][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 16][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524304][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 32][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524320][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 48][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524336][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 64][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 64][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 64][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524352][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 80][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 80][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 80][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524368][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 96][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 96][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 96][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524384][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 112][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 112][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 112][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524400][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 128][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 128][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 128][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524416][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 144][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 144][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 144][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524432][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 160][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 160][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 160][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524448][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 176][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 176][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 176][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524464][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 192][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 192][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 192][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524480][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 208][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 208][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 208][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524496][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 224][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 224][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 224][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524512][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 240][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 240][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 240][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524528][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 256][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 256][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 256][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524544][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 272][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 272][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 272][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524560][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 288][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 288][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 288][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524576][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 304][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 304][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 304][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524592][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 320][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 320][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 320][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524608][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 336][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 336][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 336][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524624][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 352][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 352][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 352][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524640][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 368][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 368][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 368][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524656][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 384][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 384][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 384][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524672][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 400][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 400][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 400][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524688][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 416][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 416][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 416][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524704][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 432][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 432][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 432][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524720][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 448][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 448][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 448][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524736][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 464][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 464][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 464][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524752][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 480][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 480][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 480][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524768][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][64, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 496][64, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 496][64, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1504x512xf32>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][30, 128, 16, 16][32768, 16, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1504x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 496][30, 2048, 1, 16][0, 512, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524784][30, 16, 1, 16][8192, 512, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xf32>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_0}
    }
  }
}
