// attention_i8_1500x1500_8x64_16_1x1
// O = softmax(Q K^T / sqrt(64)) V: 8 heads of 64, 1500 queries, 1500 keys, i8, blocks of 16
//
// For npu2 (aie2p), 1 column of 1 core. Printed from the design by
//   npubench emit 'Attention/i8/tile:16/1500x1500/heads:8x64/cores:1x1' --npu=npu2
//
// To build it:
//   cmake --build build --target xclbin-npu2-attention_i8_1500x1500_8x64_16_1x1
// which runs
//   clang++ -O2 -std=c++20 --target=aie2p-none-unknown-elf -Di8_ONLY=1 -DDIM_Q=16 -DDIM_K=16 -DDIM_D=64 -c mlir/kernels/attention.cc -o attention_i8_16x16x64_aie2p.o
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=attention_i8_1500x1500_8x64_16_1x1.xclbin --aie-generate-npu-insts --npu-insts-name=attention_i8_1500x1500_8x64_16_1x1.insts.bin attention_i8_1500x1500_8x64_16_1x1.mlir
module {
  aie.device(npu2_1col) {
    %shim_0 = aie.tile(0, 0)
    %mem_0 = aie.tile(0, 1)
    %core_0_2 = aie.tile(0, 2)

    // q_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @q_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x64xi8>>

    // q_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @q_core_0(%mem_0 dimensionsToStream [<size = 2, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<16x64xi8>>

    // kv_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @kv_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x64xi8>>

    // kv_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @kv_core_0(%mem_0 dimensionsToStream [<size = 2, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<16x64xi8>>

    // o_core_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @o_core_0(%core_0_2, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x64xi8>>

    // o_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @o_shim_0(%mem_0 dimensionsToStream [<size = 2, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<16x64xi8>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@q_shim_0] -> [@q_core_0] ([] [])
    aie.objectfifo.link [@kv_shim_0] -> [@kv_core_0] ([] [])
    aie.objectfifo.link [@o_core_0] -> [@o_shim_0] ([] [])

    // What cores keep between calls; zero at start.
    %sums_0_0 = aie.buffer(%core_0_2) {sym_name = "sums_0_0"} : memref<16x64xf32> = dense<0.0>
    %statistics_0_0 = aie.buffer(%core_0_2) {sym_name = "statistics_0_0"} : memref<3x16xf32> = dense<0.0>
    %weights_0_0 = aie.buffer(%core_0_2) {sym_name = "weights_0_0"} : memref<16x16xi8> = dense<0>
    %scores_0_0 = aie.buffer(%core_0_2) {sym_name = "scores_0_0"} : memref<8x16xf32> = dense<0.0>

    // The core functions, and the object each is linked from.
    func.func private @attention_begin(memref<16x64xf32>, memref<3x16xf32>) attributes {link_with = "attention_i8_16x16x64_aie2p.o"}
    func.func private @attention_scores_i8(memref<16x64xi8>, memref<16x64xi8>, memref<16x16xi8>, memref<3x16xf32>, memref<8x16xf32>, f32, i32) attributes {link_with = "attention_i8_16x16x64_aie2p.o"}
    func.func private @attention_values_i8(memref<16x16xi8>, memref<16x64xi8>, memref<16x64xf32>, memref<3x16xf32>) attributes {link_with = "attention_i8_16x16x64_aie2p.o"}
    func.func private @attention_end_i8(memref<16x64xf32>, memref<3x16xf32>, memref<16x64xi8>, f32) attributes {link_with = "attention_i8_16x16x64_aie2p.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c93 = arith.constant 93 : index
      %f32_0_00012207031 = arith.constant 0.00012207031 : f32
      %i32_16 = arith.constant 16 : i32
      %i32_12 = arith.constant 12 : i32
      %f32_1 = arith.constant 1.0 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_0_view = aie.objectfifo.acquire @q_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x64xi8>>
        %q_core_0_object = aie.objectfifo.subview.access %q_core_0_view[0] : !aie.objectfifosubview<memref<16x64xi8>> -> memref<16x64xi8>
        func.call @attention_begin(%sums_0_0, %statistics_0_0) : (memref<16x64xf32>, memref<3x16xf32>) -> ()
        scf.for %i = %c0 to %c93 step %c1 {
          %kv_core_0_view = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x64xi8>>
          %kv_core_0_object = aie.objectfifo.subview.access %kv_core_0_view[0] : !aie.objectfifosubview<memref<16x64xi8>> -> memref<16x64xi8>
          func.call @attention_scores_i8(%q_core_0_object, %kv_core_0_object, %weights_0_0, %statistics_0_0, %scores_0_0, %f32_0_00012207031, %i32_16) : (memref<16x64xi8>, memref<16x64xi8>, memref<16x16xi8>, memref<3x16xf32>, memref<8x16xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
          %kv_core_0_view_1 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x64xi8>>
          %kv_core_0_object_1 = aie.objectfifo.subview.access %kv_core_0_view_1[0] : !aie.objectfifosubview<memref<16x64xi8>> -> memref<16x64xi8>
          func.call @attention_values_i8(%weights_0_0, %kv_core_0_object_1, %sums_0_0, %statistics_0_0) : (memref<16x16xi8>, memref<16x64xi8>, memref<16x64xf32>, memref<3x16xf32>) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
        }
        %kv_core_0_view_2 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x64xi8>>
        %kv_core_0_object_2 = aie.objectfifo.subview.access %kv_core_0_view_2[0] : !aie.objectfifosubview<memref<16x64xi8>> -> memref<16x64xi8>
        func.call @attention_scores_i8(%q_core_0_object, %kv_core_0_object_2, %weights_0_0, %statistics_0_0, %scores_0_0, %f32_0_00012207031, %i32_12) : (memref<16x64xi8>, memref<16x64xi8>, memref<16x16xi8>, memref<3x16xf32>, memref<8x16xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        %kv_core_0_view_3 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x64xi8>>
        %kv_core_0_object_3 = aie.objectfifo.subview.access %kv_core_0_view_3[0] : !aie.objectfifosubview<memref<16x64xi8>> -> memref<16x64xi8>
        func.call @attention_values_i8(%weights_0_0, %kv_core_0_object_3, %sums_0_0, %statistics_0_0) : (memref<16x16xi8>, memref<16x64xi8>, memref<16x64xf32>, memref<3x16xf32>) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        aie.objectfifo.release @q_core_0(Consume, 1)
        %o_core_0_view = aie.objectfifo.acquire @o_core_0(Produce, 1) : !aie.objectfifosubview<memref<16x64xi8>>
        %o_core_0_object = aie.objectfifo.subview.access %o_core_0_view[0] : !aie.objectfifosubview<memref<16x64xi8>> -> memref<16x64xi8>
        func.call @attention_end_i8(%sums_0_0, %statistics_0_0, %o_core_0_object, %f32_1) : (memref<16x64xf32>, memref<3x16xf32>, memref<16x64xi8>, f32) -> ()
        aie.objectfifo.release @o_core_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%Q: memref<1504x512xi8>, %KV: memref<1504x2x512xi8>, %O: memref<1504x512xi8>) {
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 0][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 0][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 8192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 8192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 24576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 24576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 32768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 32768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 40960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 40960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 57344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 57344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 73728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 73728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 81920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 81920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 90112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 90112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 106496][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 106496][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 114688][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 114688][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 122880][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 122880][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131072][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131072][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 139264][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 139264][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147456][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147456][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 155648][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 155648][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 163840][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 163840][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 172032][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 172032][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180224][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180224][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 188416][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 188416][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196608][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196608][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 204800][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 204800][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 212992][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 212992][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 221184][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 221184][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229376][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229376][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 237568][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 237568][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 245760][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 245760][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 253952][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 253952][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262144][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262144][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 270336][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 270336][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278528][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278528][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 286720][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 286720][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 294912][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 294912][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 303104][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 303104][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311296][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311296][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 319488][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 319488][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 327680][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 327680][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 335872][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 335872][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344064][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344064][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 352256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 352256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 368640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 368640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 376832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 376832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 385024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 385024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 401408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 401408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 417792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 417792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 425984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 425984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 434176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 434176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 450560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 450560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 458752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 458752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 466944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 466944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 483328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 483328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 499712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 499712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 507904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 507904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 516096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 516096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 532480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 532480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 548864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 548864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 565248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 565248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 581632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 581632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 589824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 589824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 598016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 598016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 614400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 614400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 630784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 630784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 638976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 638976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 647168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 647168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 663552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 663552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 671744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 671744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 679936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 679936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 696320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 696320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 712704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 712704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 720896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 720896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 729088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 729088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 745472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 745472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 761856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 761856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048576][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 64][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 64][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 8256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 8256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 24640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 24640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 32832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 32832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 41024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 41024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 57408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 57408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 73792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 73792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 81984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 81984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 90176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 90176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 106560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 106560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 114752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 114752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 122944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 122944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 139328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 139328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 155712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 155712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 163904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 163904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 172096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 172096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 188480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 188480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 204864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 204864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 221248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 221248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 237632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 237632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 245824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 245824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 254016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 254016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 270400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 270400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 286784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 286784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 294976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 294976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 303168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 303168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 319552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 319552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 327744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 327744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 335936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 335936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 352320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 352320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 368704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 368704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 376896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 376896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 385088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 385088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 401472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 401472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 417856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 417856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 434240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 434240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442432][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442432][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 450624][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 450624][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 458816][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 458816][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 467008][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 467008][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475200][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475200][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 483392][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 483392][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491584][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491584][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 499776][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 499776][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 507968][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 507968][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 516160][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 516160][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524352][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524352][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 532544][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 532544][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540736][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540736][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 548928][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 548928][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557120][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557120][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 565312][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 565312][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573504][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573504][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 581696][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 581696][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 589888][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 589888][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 598080][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 598080][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606272][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606272][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 614464][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 614464][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622656][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622656][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 630848][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 630848][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639040][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639040][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 647232][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 647232][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655424][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655424][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 663616][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 663616][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 671808][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 671808][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 680000][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 680000][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 696384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 696384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 712768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 712768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 720960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 720960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 729152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 729152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 745536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 745536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 761920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 761920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048640][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 8320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 8320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 24704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 24704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 32896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 32896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 41088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 41088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 57472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 57472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 73856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 73856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 90240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 90240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98432][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98432][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 106624][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 106624][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 114816][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 114816][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 123008][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 123008][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131200][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131200][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 139392][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 139392][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147584][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147584][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 155776][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 155776][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 163968][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 163968][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 172160][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 172160][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180352][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180352][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 188544][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 188544][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196736][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196736][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 204928][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 204928][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213120][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213120][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 221312][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 221312][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229504][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229504][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 237696][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 237696][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 245888][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 245888][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 254080][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 254080][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262272][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262272][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 270464][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 270464][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278656][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278656][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 286848][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 286848][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295040][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295040][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 303232][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 303232][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311424][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311424][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 319616][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 319616][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 327808][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 327808][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 336000][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 336000][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 352384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 352384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 368768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 368768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 376960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 376960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 385152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 385152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 401536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 401536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 417920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 417920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 434304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 434304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442496][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442496][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 450688][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 450688][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 458880][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 458880][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 467072][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 467072][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475264][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475264][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 483456][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 483456][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491648][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491648][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 499840][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 499840][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508032][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508032][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 516224][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 516224][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524416][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524416][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 532608][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 532608][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540800][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540800][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 548992][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 548992][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557184][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557184][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 565376][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 565376][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573568][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573568][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 581760][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 581760][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 589952][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 589952][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 598144][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 598144][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606336][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606336][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 614528][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 614528][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622720][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622720][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 630912][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 630912][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639104][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639104][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 647296][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 647296][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655488][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655488][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 663680][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 663680][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 671872][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 671872][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 680064][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 680064][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 696448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 696448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 712832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 712832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 729216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 729216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 745600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 745600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 761984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 761984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048704][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 8384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 8384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 24768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 24768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 32960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 32960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 41152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 41152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 57536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 57536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 73920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 73920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 90304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 90304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98496][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98496][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 106688][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 106688][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 114880][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 114880][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 123072][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 123072][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131264][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131264][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 139456][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 139456][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147648][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147648][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 155840][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 155840][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 164032][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 164032][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 172224][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 172224][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180416][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180416][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 188608][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 188608][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196800][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196800][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 204992][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 204992][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213184][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213184][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 221376][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 221376][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229568][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229568][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 237760][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 237760][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 245952][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 245952][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 254144][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 254144][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262336][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262336][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 270528][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 270528][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278720][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278720][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 286912][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 286912][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295104][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295104][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 303296][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 303296][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311488][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311488][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 319680][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 319680][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 327872][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 327872][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 336064][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 336064][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 352448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 352448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 368832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 368832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 377024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 377024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 385216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 385216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 401600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 401600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 417984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 417984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 434368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 434368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 450752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 450752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 458944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 458944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 467136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 467136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 483520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 483520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 499904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 499904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 516288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 516288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 532672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 532672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 549056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 549056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 565440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 565440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 581824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 581824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 590016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 590016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 598208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 598208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 614592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 614592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 630976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 630976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 647360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 647360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 663744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 663744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 671936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 671936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 680128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 680128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 696512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 696512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 712896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 712896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 729280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 729280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 745664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 745664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 762048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 762048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048768][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 8448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 8448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 24832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 24832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 33024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 33024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 41216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 41216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 57600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 57600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 73984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 73984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 90368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 90368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 106752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 106752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 114944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 114944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 123136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 123136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 139520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 139520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 155904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 155904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 164096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 164096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 172288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 172288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 188672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 188672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 205056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 205056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 221440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 221440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 237824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 237824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 246016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 246016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 254208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 254208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 270592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 270592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 286976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 286976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 303360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 303360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 319744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 319744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 327936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 327936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 336128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 336128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 352512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 352512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 368896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 368896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 377088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 377088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 385280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 385280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 401664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 401664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 418048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 418048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 434432][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 434432][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442624][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442624][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 450816][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 450816][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 459008][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 459008][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 467200][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 467200][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475392][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475392][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 483584][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 483584][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491776][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491776][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 499968][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 499968][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508160][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508160][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 516352][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 516352][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524544][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524544][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 532736][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 532736][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540928][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540928][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 549120][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 549120][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557312][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557312][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 565504][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 565504][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573696][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573696][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 581888][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 581888][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 590080][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 590080][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 598272][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 598272][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606464][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606464][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 614656][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 614656][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622848][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622848][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 631040][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 631040][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639232][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639232][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 647424][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 647424][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655616][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655616][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 663808][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 663808][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 672000][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 672000][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 680192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 680192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 696576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 696576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 712960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 712960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 729344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 729344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 745728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 745728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 762112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 762112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048832][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 8512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 8512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 24896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 24896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 33088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 33088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 41280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 41280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 57664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 57664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 74048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 74048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 90432][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 90432][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98624][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98624][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 106816][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 106816][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 115008][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 115008][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 123200][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 123200][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131392][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131392][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 139584][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 139584][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147776][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147776][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 155968][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 155968][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 164160][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 164160][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 172352][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 172352][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180544][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180544][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 188736][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 188736][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196928][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196928][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 205120][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 205120][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213312][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213312][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 221504][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 221504][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229696][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229696][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 237888][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 237888][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 246080][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 246080][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 254272][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 254272][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262464][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262464][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 270656][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 270656][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278848][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278848][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 287040][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 287040][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295232][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295232][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 303424][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 303424][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311616][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311616][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 319808][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 319808][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 328000][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 328000][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 336192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 336192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 352576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 352576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 368960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 368960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 377152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 377152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 385344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 385344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 401728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 401728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 418112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 418112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 434496][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 434496][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442688][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442688][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 450880][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 450880][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 459072][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 459072][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 467264][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 467264][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475456][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475456][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 483648][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 483648][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491840][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491840][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 500032][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 500032][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508224][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508224][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 516416][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 516416][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524608][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524608][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 532800][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 532800][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 540992][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 540992][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 549184][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 549184][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557376][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557376][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 565568][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 565568][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573760][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573760][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 581952][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 581952][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 590144][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 590144][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 598336][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 598336][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606528][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606528][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 614720][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 614720][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622912][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622912][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 631104][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 631104][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639296][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639296][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 647488][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 647488][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655680][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655680][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 663872][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 663872][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 672064][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 672064][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 680256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 680256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 696640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 696640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 713024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 713024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 729408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 729408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 745792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 745792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 753984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 753984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 762176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 762176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048896][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 8576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 8576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 24960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 24960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 33152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 33152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 41344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 41344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 57728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 57728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 74112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 74112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 90496][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 90496][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98688][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98688][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 106880][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 106880][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 115072][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 115072][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 123264][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 123264][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131456][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131456][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 139648][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 139648][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147840][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147840][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 156032][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 156032][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 164224][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 164224][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 172416][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 172416][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180608][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180608][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 188800][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 188800][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196992][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 196992][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 205184][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 205184][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213376][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213376][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 221568][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 221568][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229760][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229760][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 237952][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 237952][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 246144][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 246144][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 254336][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 254336][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262528][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262528][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 270720][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 270720][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278912][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278912][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 287104][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 287104][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295296][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295296][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 303488][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 303488][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311680][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311680][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 319872][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 319872][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 328064][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 328064][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 336256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 336256][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 352640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 352640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 369024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 369024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 377216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 377216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 385408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 385408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 401792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 401792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 409984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 409984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 418176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 418176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 434560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 434560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 450944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 450944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 459136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 459136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 467328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 467328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 483712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 483712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 500096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 500096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 516480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 516480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 532864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 532864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 541056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 541056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 549248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 549248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 565632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 565632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 582016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 582016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 590208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 590208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 598400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 598400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 614784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 614784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 622976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 622976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 631168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 631168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 647552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 647552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 663936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 663936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 672128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 672128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 680320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 680320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 696704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 696704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 713088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 713088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 729472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 729472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 745856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 745856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 754048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 754048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 762240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 762240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1048960][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 448][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 8640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 8640][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 16832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 16832][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 25024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 25024][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 33216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 33216][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 41408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 41408][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 49600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 49600][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 57792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 57792][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 65984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 65984][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 74176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 74176][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 82368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 82368][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 90560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 90560][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 98752][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 106944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 106944][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 115136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 115136][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 123328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 123328][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131520][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 139712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 139712][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 147904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 147904][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 156096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 156096][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 164288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 164288][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 172480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 172480][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 180672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 180672][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 188864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 188864][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 197056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 197056][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 205248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 205248][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 213440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 213440][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 221632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 221632][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 229824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 229824][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 238016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 238016][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 246208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 246208][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 254400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 254400][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262592][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 270784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 270784][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 278976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 278976][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 287168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 287168][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 295360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 295360][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 303552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 303552][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 311744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 311744][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 319936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 319936][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 328128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 328128][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 336320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 336320][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 344512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 344512][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 352704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 352704][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 360896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 360896][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 369088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 369088][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 377280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 377280][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 385472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 385472][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393664][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 401856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 401856][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 410048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 410048][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 418240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 418240][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 426432][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 426432][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 434624][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 434624][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 442816][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 442816][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 451008][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 451008][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 459200][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 459200][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 467392][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 467392][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 475584][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 475584][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 483776][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 483776][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491968][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 491968][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 500160][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 500160][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 508352][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 508352][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 516544][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 516544][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524736][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524736][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 532928][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 532928][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 541120][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 541120][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 549312][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 549312][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 557504][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 557504][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 565696][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 565696][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 573888][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 573888][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 582080][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 582080][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 590272][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 590272][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 598464][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 598464][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 606656][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 606656][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 614848][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 614848][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 623040][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 623040][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 631232][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 631232][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 639424][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 639424][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 647616][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 647616][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655808][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655808][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 664000][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 664000][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 672192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 672192][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 680384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 680384][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 688576][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 696768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 696768][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 704960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 704960][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 713152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 713152][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 721344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 721344][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 729536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 729536][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 737728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 737728][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 745920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 745920][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 754112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 754112][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 10 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 762304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][64, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 762304][1, 1, 16, 64][0, 0, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1504x512xi8>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 1049024][30, 2, 16, 64][16384, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1504x2x512xi8>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_wait {symbol = @o_shim_0}
    }
  }
}
