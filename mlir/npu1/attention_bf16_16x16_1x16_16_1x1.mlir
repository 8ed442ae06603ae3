// attention_bf16_16x16_1x16_16_1x1
// O = softmax(Q K^T / sqrt(16)) V: 1 heads of 16, 16 queries, 16 keys, bf16, blocks of 16
//
// For npu1 (aie2), 1 column of 1 core. Printed from the design by
//   npubench emit 'Attention/bf16/tile:16/16x16/heads:1x16/cores:1x1' --npu=npu1
//
// Its cores are linked from
//   attention_bf16_16x16x16_aie2.o: mlir/kernels/attention.cc -Dbf16_ONLY=1 -DDIM_Q=16 -DDIM_K=16 -DDIM_D=16
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu1-attention_bf16_16x16_1x16_16_1x1
module {
  aie.device(npu1_1col) {
    %shim_0 = aie.tile(0, 0)
    %mem_0 = aie.tile(0, 1)
    %core_0_2 = aie.tile(0, 2)

    // q_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @q_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // q_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @q_core_0(%mem_0 dimensionsToStream [<size = 2, stride = 128>, <size = 2, stride = 8>, <size = 8, stride = 16>, <size = 8, stride = 1>], {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // kv_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @kv_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // kv_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @kv_core_0(%mem_0 dimensionsToStream [<size = 2, stride = 128>, <size = 2, stride = 8>, <size = 8, stride = 16>, <size = 8, stride = 1>], {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // o_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @o_shim_0(%mem_0 dimensionsToStream [<size = 2, stride = 128>, <size = 8, stride = 8>, <size = 2, stride = 64>, <size = 8, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // o_core_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @o_core_0(%core_0_2, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@q_shim_0] -> [@q_core_0] ([] [])
    aie.objectfifo.link [@kv_shim_0] -> [@kv_core_0] ([] [])
    aie.objectfifo.link [@o_core_0] -> [@o_shim_0] ([] [])

    // What cores keep between calls; zero at start.
    %sums_0_2 = aie.buffer(%core_0_2) {sym_name = "sums_0_2"} : memref<16x16xf32> = dense<0.0>
    %statistics_0_2 = aie.buffer(%core_0_2) {sym_name = "statistics_0_2"} : memref<3x16xf32> = dense<0.0>
    %weights_0_2 = aie.buffer(%core_0_2) {sym_name = "weights_0_2"} : memref<16x16xbf16> = dense<0.0>
    %scores_0_2 = aie.buffer(%core_0_2) {sym_name = "scores_0_2"} : memref<8x16xf32> = dense<0.0>

    // The core functions, and the object each is linked from.
    func.func private @attention_begin(memref<16x16xf32>, memref<3x16xf32>) attributes {link_with = "attention_bf16_16x16x16_aie2.o"}
    func.func private @attention_scores_bf16(memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xbf16>, memref<3x16xf32>, memref<8x16xf32>, f32, i32) attributes {link_with = "attention_bf16_16x16x16_aie2.o"}
    func.func private @attention_values_bf16(memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>, memref<3x16xf32>) attributes {link_with = "attention_bf16_16x16x16_aie2.o"}
    func.func private @attention_end_bf16(memref<16x16xf32>, memref<3x16xf32>, memref<16x16xbf16>) attributes {link_with = "attention_bf16_16x16x16_aie2.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %f32_0_25 = arith.constant 0.25 : f32
      %i32_16 = arith.constant 16 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_0_view = aie.objectfifo.acquire @q_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %q_core_0_object = aie.objectfifo.subview.access %q_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @attention_begin(%sums_0_2, %statistics_0_2) : (memref<16x16xf32>, memref<3x16xf32>) -> ()
        scf.for %i = %c0 to %c1 step %c1 {
          %kv_core_0_view = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %kv_core_0_object = aie.objectfifo.subview.access %kv_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @attention_scores_bf16(%q_core_0_object, %kv_core_0_object, %weights_0_2, %statistics_0_2, %scores_0_2, %f32_0_25, %i32_16) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xbf16>, memref<3x16xf32>, memref<8x16xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
          %kv_core_0_view_1 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %kv_core_0_object_1 = aie.objectfifo.subview.access %kv_core_0_view_1[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @attention_values_bf16(%weights_0_2, %kv_core_0_object_1, %sums_0_2, %statistics_0_2) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>, memref<3x16xf32>) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
        }
        aie.objectfifo.release @q_core_0(Consume, 1)
        %o_core_0_view = aie.objectfifo.acquire @o_core_0(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %o_core_0_object = aie.objectfifo.subview.access %o_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @attention_end_bf16(%sums_0_2, %statistics_0_2, %o_core_0_object) : (memref<16x16xf32>, memref<3x16xf32>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @o_core_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%Q: memref<16x16xbf16>, %KV: memref<16x2x16xbf16>, %O: memref<16x16xbf16>) {
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 0][1, 1, 1, 256][0, 0, 0, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<16x16xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][1, 2, 16, 16][0, 16, 32, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<16x2x16xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 0][1, 1, 1, 256][0, 0, 0, 1]) {metadata = @o_shim_0, id = 8 : i64, issue_token = true} : memref<16x16xbf16>
      aiex.npu.dma_wait {symbol = @o_shim_0}
    }
  }
}
