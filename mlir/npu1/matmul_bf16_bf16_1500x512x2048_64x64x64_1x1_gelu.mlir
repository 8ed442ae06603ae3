// matmul_bf16_bf16_1500x512x2048_64x64x64_1x1_gelu
// C = gelu(A x B): A 1500x512 bf16, B 512x2048 bf16, C bf16, by tiles of 64x64x64
//
// For npu1 (aie2), 1 column of 1 core. Printed from the design by
//   npubench emit 'Matmul/bf16_bf16/tile:64/1500x512x2048/cores:1x1/epilogue:gelu' --npu=npu1
//
// Its cores are linked from
//   matmul_bf16_f32_64x64x64_aie2.o: mlir/kernels/matmul.cc -Dbf16_f32_ONLY=1 -DDIM_M=64 -DDIM_K=64 -DDIM_N=64
//   gelu_bf16_4096_aie2.o: mlir/kernels/gelu.cc -Dbf16_ONLY=1 -DDIM=4096
//   convert_f32_bf16_4096_aie2.o: mlir/kernels/convert.cc -Df32_bf16_ONLY=1 -DDIM=4096
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu1-matmul_bf16_bf16_1500x512x2048_64x64x64_1x1_gelu
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

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0(%core_0_2, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@a_shim_0] -> [@a_core_0] ([] [])
    aie.objectfifo.link [@b_shim_0] -> [@b_core_0] ([] [])
    aie.objectfifo.link [@c_core_0] -> [@c_shim_0] ([] [])

    // What cores keep between calls; zero at start.
    %sum_0_2 = aie.buffer(%core_0_2) {sym_name = "sum_0_2"} : memref<64x64xf32> = dense<0.0>

    // The core functions, and the object each is linked from.
    func.func private @zero_f32(memref<64x64xf32>) attributes {link_with = "matmul_bf16_f32_64x64x64_aie2.o"}
    func.func private @matmul_bf16_f32(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) attributes {link_with = "matmul_bf16_f32_64x64x64_aie2.o"}
    func.func private @gelu_bf16(memref<64x64xbf16>, memref<64x64xbf16>) attributes {link_with = "gelu_bf16_4096_aie2.o"}
    func.func private @convert_f32_bf16(memref<64x64xf32>, memref<64x64xbf16>) attributes {link_with = "convert_f32_bf16_4096_aie2.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_0_2) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_0_object, %sum_0_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        %c_core_0_view = aie.objectfifo.acquire @c_core_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_0_object = aie.objectfifo.subview.access %c_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @convert_f32_bf16(%sum_0_2, %c_core_0_object) : (memref<64x64xf32>, memref<64x64xbf16>) -> ()
        func.call @gelu_bf16(%c_core_0_object, %c_core_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%A: memref<1536x512xbf16>, %B: memref<512x2048xbf16>, %C: memref<1536x2048xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 32768][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131072][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 65536][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262144][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 98304][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393216][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131072][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524288][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 163840][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 655360][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 196608][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786432][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 229376][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 917504][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262144][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048576][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 294912][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1179648][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 327680][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310720][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 360448][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1441792][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393216][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1572864][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 425984][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1703936][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 458752][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1835008][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 491520][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966080][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524288][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2097152][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 557056][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2228224][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 589824][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2359296][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 622592][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2490368][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655360][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2621440][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 688128][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2752512][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 720896][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2883584][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 753664][32, 8, 64, 64][0, 64, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 64][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 3014656][32, 64, 1, 64][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_0}
    }
  }
}
