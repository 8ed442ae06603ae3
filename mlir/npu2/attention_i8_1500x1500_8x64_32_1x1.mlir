// attention_i8_1500x1500_8x64_32_1x1
// O = softmax(Q K^T / sqrt(64)) V: 8 heads of 64, 1500 queries, 1500 keys, i8, blocks of 32
//
// For npu2 (aie2p), 1 column of 1 core. Printed from the design by
//   npubench emit 'Attention/i8/tile:32/1500x1500/heads:8x64/cores:1x1' --npu=npu2
//
// To build it:
//   cmake --build build --target xclbin-npu2-attention_i8_1500x1500_8x64_32_1x1
// which runs
//   clang++ -O2 -std=c++20 --target=aie2p-none-unknown-elf -Di8_ONLY=1 -DDIM_Q=32 -DDIM_K=32 -DDIM_D=64 -c mlir/kernels/attention.cc -o attention_i8_32x32x64_aie2p.o
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=attention_i8_1500x1500_8x64_32_1x1.xclbin --aie-generate-npu-insts --npu-insts-name=attention_i8_1500x1500_8x64_32_1x1.insts.bin attention_i8_1500x1500_8x64_32_1x1.mlir
module {
  aie.device(npu2_1col) {
    %shim_0 = aie.tile(0, 0)
    %mem_0 = aie.tile(0, 1)
    %core_0_2 = aie.tile(0, 2)

    // q_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @q_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<32x64xi8>>

    // q_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @q_core_0(%mem_0 dimensionsToStream [<size = 4, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<32x64xi8>>

    // kv_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @kv_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<32x64xi8>>

    // kv_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @kv_core_0(%mem_0 dimensionsToStream [<size = 4, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<32x64xi8>>

    // o_core_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @o_core_0(%core_0_2, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<32x64xi8>>

    // o_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @o_shim_0(%mem_0 dimensionsToStream [<size = 4, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<32x64xi8>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@q_shim_0] -> [@q_core_0] ([] [])
    aie.objectfifo.link [@kv_shim_0] -> [@kv_core_0] ([] [])
    aie.objectfifo.link [@o_core_0] -> [@o_shim_0] ([] [])

    // What cores keep between calls; zero at start.
    %sums_0_0 = aie.buffer(%core_0_2) {sym_name = "sums_0_0"} : memref<32x64xf32> = dense<0.0>
    %statistics_0_0 = aie.buffer(%core_0_2) {sym_name = "statistics_0_0"} : memref<3x32xf32> = dense<0.0>
    %weights_0_0 = aie.buffer(%core_0_2) {sym_name = "weights_0_0"} : memref<32x32xi8> = dense<0>
    %scores_0_0 = aie.buffer(%core_0_2) {sym_name = "scores_0_0"} : memref<8x32xf32> = dense<0.0>

    // The core functions, and the object each is linked from.
    func.func private @attention_begin(memref<32x64xf32>, memref<3x32xf32>) attributes {link_with = "attention_i8_32x32x64_aie2p.o"}
    func.func private @attention_scores_i8(memref<32x64xi8>, memref<32x64xi8>, memref<32x32xi8>, memref<3x32xf32>, memref<8x32xf32>, f32, i32) attributes {link_with = "attention_i8_32x32x64_aie2p.o"}
    func.func private @attention_values_i8(memref<32x32xi8>, memref<32x64xi8>, memref<32x64xf32>, memref<3x32xf32>) attributes {link_with = "attention_i8_32x32x64_aie2p.o"}
    func.func private @attention_end_i8(memref<32x64xf32>, memref<3x32xf32>, memref<32x64xi8>, f32) attributes {link_with = "attention_i8_32x32x64_aie2p.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c46 = arith.constant 46 : index
      %f32_0_00012207031 = arith.constant 0.00012207031 : f32
      %i32_32 = arith.constant 32 : i32
      %i32_28 = arith.constant 28 : i32
      %f32_1 = arith.constant 1.0 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_0_view = aie.objectfifo.acquire @q_core_0(Consume, 1) : !aie.objectfifosubview<memref<32x64xi8>>
        %q_core_0_object = aie.objectfifo.subview.access %q_core_0_view[0] : !aie.objectfifosubview<memref<32x64xi8>> -> memref<32x64xi8>
        func.call @attention_begin(%sums_0_0, %statistics_0_0) : (memref<32x64xf32>, memref<3x32xf32>) -> ()
        scf.for %i = %c0 to %c46 step %c1 {
          %kv_core_0_view = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<32x64xi8>>
          %kv_core_0_object = aie.objectfifo.subview.access %kv_core_0_view[0] : !aie.objectfifosubview<memref<32x64xi8>> -> memref<32x64xi8>
          func.call @attention_scores_i8(%q_core_0_object, %kv_core_0_object, %weights_0_0, %statistics_0_0, %scores_0_0, %f32_0_00012207031, %i32_32) : (memref<32x64xi8>, memref<32x64xi8>, memref<32x32xi8>, memref<3x32xf32>, memref<8x32xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
          %kv_core_0_view_1 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<32x64xi8>>
          %kv_core_0_object_1 = aie.objectfifo.subview.access %kv_core_0_view_1[0] : !aie.objectfifosubview<memref<32x64xi8>> -> memref<32x64xi8>
          func.call @attention_values_i8(%weights_0_0, %kv_core_0_object_1, %sums_0_0, %statistics_0_0) : (memref<32x32xi8>, memref<32x64xi8>, memref<32x64xf32>, memref<3x32xf32>) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
        }
        %kv_core_0_view_2 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<32x64xi8>>
        %kv_core_0_object_2 = aie.objectfifo.subview.access %kv_core_0_view_2[0] : !aie.objectfifosubview<memref<32x64xi8>> -> memref<32x64xi8>
        func.call @attention_scores_i8(%q_core_0_object, %kv_core_0_object_2, %weights_0_0, %statistics_0_0, %scores_0_0, %f32_0_00012207031, %i32_28) : (memref<32x64xi8>, memref<32x64xi8>, memref<32x32xi8>, memref<3x32xf32>, memref<8x32xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        %kv_core_0_view_3 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<32x64xi8>>
        %kv_core_0_object_3 = aie.objectfifo.subview.access %kv_core_0_view_3[0] : !aie.objectfifosubview<memref<32x64xi8>> -> memref<32x64xi8>
        func.call @attention_values_i8(%weights_0_0, %kv_core_0_object_3, %sums_0_0, %statistics_0_0) : (memref<32x32xi8>, memref<32x64xi8>, memref<32x64xf32>, memref<3x32xf32>) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        aie.objectfifo.release @q_core_0(Consume, 1)
        %o_core_0_view = aie.objectfifo.acquire @o_core_0(Produce, 1) : !aie.objectfifosubview<memref<32x64xi8>>
        %o_core_0_object = aie.objectfifo.subview.access %o_core_0_view[0] : !aie.objectfifosubview<memref<32x64xi8>> -> memref<32x64xi8>
        func.call @attention_end_i8(%sums_0_0, %statistics_0_0, %o_core_0_object, %f32_1) : (memref<32x64xf32>, memref<3x32xf32>, memref<32x64xi8>, f32) -> ()
        aie.objectfifo.release @o_core_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%Q: memref<1504x512xi8>, %KV: memref<1504x2x512xi8>, %O: memref<1504x512xi8>) {
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 0][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 0][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16384][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16384][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 32768][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 32768][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49152][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49152][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65536][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65536][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 81920][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 81920][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98304][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98304][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 114688][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 114688][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131072][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131072][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147456][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147456][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 163840][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 163840][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180224][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180224][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196608][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196608][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 212992][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 212992][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229376][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229376][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 245760][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 245760][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262144][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262144][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278528][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278528][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 294912][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 294912][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311296][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311296][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 327680][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 327680][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344064][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344064][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360448][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360448][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 376832][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 376832][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393216][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393216][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409600][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409600][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 425984][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 425984][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442368][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442368][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 458752][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 458752][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475136][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475136][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491520][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491520][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 507904][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 507904][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524288][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524288][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540672][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540672][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557056][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557056][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573440][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573440][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 589824][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 589824][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606208][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606208][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622592][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622592][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 638976][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 638976][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655360][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655360][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 671744][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 671744][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688128][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688128][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704512][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704512][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 720896][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 720896][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737280][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737280][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753664][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753664][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 64][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 64][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16448][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16448][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 32832][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 32832][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49216][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49216][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65600][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65600][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 81984][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 81984][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98368][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98368][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 114752][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 114752][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131136][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131136][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147520][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147520][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 163904][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 163904][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180288][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180288][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196672][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196672][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213056][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213056][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229440][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229440][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 245824][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 245824][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262208][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262208][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278592][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278592][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 294976][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 294976][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311360][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311360][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 327744][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 327744][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344128][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344128][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360512][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360512][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 376896][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 376896][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393280][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393280][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409664][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409664][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426048][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426048][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442432][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442432][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 458816][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 458816][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475200][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475200][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491584][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491584][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 507968][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 507968][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524352][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524352][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540736][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540736][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557120][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557120][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573504][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573504][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 589888][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 589888][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606272][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606272][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622656][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622656][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639040][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639040][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655424][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655424][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 671808][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 671808][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688192][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688192][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704576][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704576][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 720960][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 720960][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737344][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737344][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753728][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753728][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 128][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 128][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16512][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16512][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 32896][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 32896][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49280][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49280][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65664][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65664][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82048][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82048][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98432][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98432][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 114816][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 114816][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131200][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131200][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147584][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147584][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 163968][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 163968][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180352][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180352][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196736][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196736][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213120][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213120][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229504][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229504][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 245888][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 245888][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262272][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262272][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278656][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278656][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295040][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295040][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311424][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311424][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 327808][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 327808][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344192][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344192][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360576][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360576][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 376960][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 376960][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393344][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393344][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409728][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409728][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426112][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426112][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442496][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442496][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 458880][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 458880][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475264][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475264][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491648][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491648][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508032][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508032][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524416][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524416][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540800][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540800][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557184][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557184][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573568][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573568][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 589952][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 589952][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606336][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606336][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622720][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622720][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639104][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639104][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655488][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655488][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 671872][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 671872][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688256][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688256][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704640][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704640][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721024][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721024][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737408][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737408][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753792][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753792][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 192][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 192][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16576][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16576][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 32960][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 32960][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49344][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49344][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65728][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65728][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82112][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82112][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98496][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98496][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 114880][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 114880][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131264][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131264][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147648][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147648][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 164032][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 164032][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180416][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180416][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196800][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196800][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213184][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213184][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229568][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229568][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 245952][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 245952][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262336][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262336][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278720][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278720][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295104][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295104][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311488][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311488][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 327872][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 327872][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344256][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344256][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360640][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360640][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 377024][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 377024][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393408][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393408][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409792][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409792][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426176][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426176][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442560][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442560][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 458944][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 458944][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475328][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475328][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491712][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491712][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508096][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508096][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524480][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524480][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540864][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540864][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557248][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557248][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573632][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573632][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 590016][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 590016][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606400][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606400][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622784][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622784][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639168][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639168][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655552][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655552][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 671936][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 671936][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688320][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688320][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704704][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704704][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721088][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721088][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737472][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737472][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753856][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753856][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 256][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 256][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16640][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16640][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 33024][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 33024][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49408][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49408][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65792][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65792][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82176][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82176][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98560][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98560][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 114944][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 114944][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131328][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131328][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147712][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147712][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 164096][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 164096][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180480][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180480][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196864][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196864][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213248][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213248][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229632][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229632][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 246016][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 246016][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262400][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262400][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278784][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278784][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295168][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295168][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311552][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311552][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 327936][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 327936][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344320][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344320][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360704][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360704][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 377088][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 377088][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393472][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393472][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409856][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409856][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426240][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426240][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442624][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442624][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 459008][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 459008][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475392][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475392][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491776][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491776][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508160][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508160][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524544][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524544][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540928][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540928][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557312][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557312][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573696][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573696][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 590080][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 590080][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606464][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606464][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622848][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622848][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639232][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639232][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655616][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655616][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 672000][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 672000][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688384][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688384][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704768][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704768][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721152][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721152][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737536][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737536][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753920][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753920][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 320][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 320][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16704][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16704][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 33088][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 33088][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49472][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49472][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65856][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65856][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82240][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82240][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98624][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98624][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 115008][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 115008][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131392][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131392][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147776][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147776][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 164160][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 164160][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180544][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180544][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196928][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196928][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213312][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213312][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229696][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229696][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 246080][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 246080][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262464][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262464][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278848][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278848][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295232][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295232][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311616][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311616][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 328000][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 328000][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344384][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344384][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360768][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360768][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 377152][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 377152][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393536][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393536][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409920][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409920][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426304][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426304][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442688][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442688][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 459072][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 459072][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475456][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475456][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491840][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491840][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508224][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508224][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524608][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524608][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540992][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540992][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557376][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557376][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573760][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573760][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 590144][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 590144][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606528][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606528][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622912][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622912][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639296][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639296][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655680][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655680][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 672064][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 672064][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688448][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688448][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704832][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704832][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721216][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721216][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737600][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737600][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753984][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753984][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 384][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 384][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16768][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16768][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 33152][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 33152][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49536][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49536][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65920][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65920][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82304][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82304][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98688][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98688][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 115072][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 115072][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131456][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131456][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147840][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147840][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 164224][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 164224][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180608][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180608][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196992][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196992][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213376][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213376][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229760][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229760][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 246144][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 246144][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262528][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262528][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278912][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278912][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295296][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295296][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311680][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311680][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 328064][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 328064][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344448][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344448][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360832][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360832][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 377216][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 377216][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393600][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393600][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409984][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409984][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426368][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426368][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442752][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442752][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 459136][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 459136][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475520][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475520][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491904][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491904][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508288][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508288][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524672][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524672][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 541056][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 541056][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557440][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557440][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573824][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573824][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 590208][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 590208][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606592][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606592][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622976][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622976][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639360][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639360][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655744][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655744][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 672128][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 672128][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688512][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688512][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704896][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704896][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721280][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721280][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737664][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737664][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 754048][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 754048][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 448][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 448][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16832][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16832][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 33216][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 33216][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49600][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49600][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65984][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65984][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82368][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82368][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98752][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98752][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 115136][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 115136][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131520][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131520][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147904][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147904][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 164288][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 164288][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180672][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180672][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 197056][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 197056][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213440][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213440][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229824][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229824][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 246208][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 246208][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262592][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262592][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278976][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278976][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295360][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295360][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311744][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311744][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 328128][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 328128][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344512][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344512][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360896][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360896][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 377280][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 377280][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393664][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393664][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 410048][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 410048][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426432][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426432][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442816][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442816][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 459200][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 459200][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475584][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475584][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491968][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491968][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508352][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508352][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524736][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524736][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 541120][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 541120][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557504][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557504][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573888][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573888][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 590272][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 590272][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606656][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606656][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 623040][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 623040][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639424][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639424][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655808][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655808][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 672192][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 672192][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688576][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688576][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704960][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704960][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721344][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721344][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737728][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737728][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 754112][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][47, 2, 32, 64][32768, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 754112][1, 1, 32, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_wait {symbol = @o_shim_0}
    }
  }
}
