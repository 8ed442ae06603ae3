// whisper_base_rows
// layer_norm_bf16_1500x512_64_1x4: y = (x - mean) / sqrt(variance + 1e-05) * gamma + beta over 1500 rows of 512 bf16
// gelu_bf16_3072000_64_2x4: y = gelu(x), tanh form, of 3072000 elements bf16
// add_bf16_768000_64_1x4: y = a + b of 768000 elements bf16
//
// For npu1 (aie2), 4 columns of 4 cores. Printed from the design by
//   npubench emit --name=whisper_base_rows 'LayerNorm/bf16/tile:64/1500x512/cores:1x4' 'GELU/bf16/tile:64/1500x2048/cores:2x4' 'Add/bf16/tile:64/1500x512/cores:1x4' --npu=npu1
//
// Its cores are linked from
//   layer_norm_bf16_8x512_aie2.o: mlir/kernels/layer_norm.cc -Dbf16_ONLY=1 -DDIM_ROWS=8 -DDIM_WIDTH=512
//   gelu_bf16_4096_aie2.o: mlir/kernels/gelu.cc -Dbf16_ONLY=1 -DDIM=4096
//   add_4096_aie2.o: mlir/kernels/add.cc -DDIM=4096
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu1-whisper_base_rows
module {
  aie.device(npu1) {
    %shim_0 = aie.tile(0, 0)
    %mem_0 = aie.tile(0, 1)
    %core_0_2 = aie.tile(0, 2)
    %core_0_3 = aie.tile(0, 3)
    %core_0_4 = aie.tile(0, 4)
    %core_0_5 = aie.tile(0, 5)
    %shim_1 = aie.tile(1, 0)
    %mem_1 = aie.tile(1, 1)
    %core_1_2 = aie.tile(1, 2)
    %core_1_3 = aie.tile(1, 3)
    %core_1_4 = aie.tile(1, 4)
    %core_1_5 = aie.tile(1, 5)
    %shim_2 = aie.tile(2, 0)
    %mem_2 = aie.tile(2, 1)
    %core_2_2 = aie.tile(2, 2)
    %core_2_3 = aie.tile(2, 3)
    %core_2_4 = aie.tile(2, 4)
    %core_2_5 = aie.tile(2, 5)
    %shim_3 = aie.tile(3, 0)
    %mem_3 = aie.tile(3, 1)
    %core_3_2 = aie.tile(3, 2)
    %core_3_3 = aie.tile(3, 3)
    %core_3_4 = aie.tile(3, 4)
    %core_3_5 = aie.tile(3, 5)

    // layer_norm_bf16_1500x512_64_1x4_in_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_in_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<32x512xbf16>>

    // layer_norm_bf16_1500x512_64_1x4_in_core_0_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_in_core_0_0(%mem_0, {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_1x4_in_core_0_1: memory tile (0,1) to core (0,3)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_in_core_0_1(%mem_0, {%core_0_3}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_1x4_in_core_0_2: memory tile (0,1) to core (0,4)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_in_core_0_2(%mem_0, {%core_0_4}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_1x4_in_core_0_3: memory tile (0,1) to core (0,5)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_in_core_0_3(%mem_0, {%core_0_5}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_1x4_parameters_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_parameters_shim_0(%shim_0, {%mem_0}, [1, 1]) : !aie.objectfifo<memref<2x512xbf16>>

    // layer_norm_bf16_1500x512_64_1x4_parameters_core_0: memory tile (0,1) to core (0,2), core (0,3), core (0,4), core (0,5)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_parameters_core_0(%mem_0, {%core_0_2, %core_0_3, %core_0_4, %core_0_5}, [1, 1, 1, 1, 1]) : !aie.objectfifo<memref<2x512xbf16>>

    // layer_norm_bf16_1500x512_64_1x4_out_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_out_shim_0(%mem_0, {%shim_0}, [2, 2]) : !aie.objectfifo<memref<32x512xbf16>>

    // layer_norm_bf16_1500x512_64_1x4_out_core_0_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_out_core_0_0(%core_0_2, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_1x4_out_core_0_1: core (0,3) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_out_core_0_1(%core_0_3, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_1x4_out_core_0_2: core (0,4) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_out_core_0_2(%core_0_4, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_1x4_out_core_0_3: core (0,5) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_1x4_out_core_0_3(%core_0_5, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // gelu_bf16_3072000_64_2x4_in_shim_0: shim (1,0) to memory tile (1,1)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_in_shim_0(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_2x4_in_core_0_0: memory tile (1,1) to core (1,2)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_in_core_0_0(%mem_1, {%core_1_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_in_core_0_1: memory tile (1,1) to core (1,3)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_in_core_0_1(%mem_1, {%core_1_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_in_core_0_2: memory tile (1,1) to core (1,4)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_in_core_0_2(%mem_1, {%core_1_4}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_in_core_0_3: memory tile (1,1) to core (1,5)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_in_core_0_3(%mem_1, {%core_1_5}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_in_shim_1: shim (2,0) to memory tile (2,1)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_in_shim_1(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_2x4_in_core_1_0: memory tile (2,1) to core (2,2)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_in_core_1_0(%mem_2, {%core_2_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_in_core_1_1: memory tile (2,1) to core (2,3)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_in_core_1_1(%mem_2, {%core_2_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_in_core_1_2: memory tile (2,1) to core (2,4)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_in_core_1_2(%mem_2, {%core_2_4}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_in_core_1_3: memory tile (2,1) to core (2,5)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_in_core_1_3(%mem_2, {%core_2_5}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_out_shim_0: memory tile (1,1) to shim (1,0)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_out_shim_0(%mem_1, {%shim_1}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_2x4_out_core_0_0: core (1,2) to memory tile (1,1)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_out_core_0_0(%core_1_2, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_out_core_0_1: core (1,3) to memory tile (1,1)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_out_core_0_1(%core_1_3, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_out_core_0_2: core (1,4) to memory tile (1,1)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_out_core_0_2(%core_1_4, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_out_core_0_3: core (1,5) to memory tile (1,1)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_out_core_0_3(%core_1_5, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_out_shim_1: memory tile (2,1) to shim (2,0)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_out_shim_1(%mem_2, {%shim_2}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_2x4_out_core_1_0: core (2,2) to memory tile (2,1)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_out_core_1_0(%core_2_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_out_core_1_1: core (2,3) to memory tile (2,1)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_out_core_1_1(%core_2_3, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_out_core_1_2: core (2,4) to memory tile (2,1)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_out_core_1_2(%core_2_4, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_2x4_out_core_1_3: core (2,5) to memory tile (2,1)
    aie.objectfifo @gelu_bf16_3072000_64_2x4_out_core_1_3(%core_2_5, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_1x4_in_shim_0_0: shim (3,0) to memory tile (3,1)
    aie.objectfifo @add_bf16_768000_64_1x4_in_shim_0_0(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<8192xbf16>>

    // add_bf16_768000_64_1x4_in_core_0_0_0: memory tile (3,1) to core (3,2)
    aie.objectfifo @add_bf16_768000_64_1x4_in_core_0_0_0(%mem_3, {%core_3_2}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_1x4_in_core_0_0_1: memory tile (3,1) to core (3,3)
    aie.objectfifo @add_bf16_768000_64_1x4_in_core_0_0_1(%mem_3, {%core_3_3}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_1x4_in_shim_0_1: shim (3,0) to memory tile (3,1)
    aie.objectfifo @add_bf16_768000_64_1x4_in_shim_0_1(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<8192xbf16>>

    // add_bf16_768000_64_1x4_in_core_0_1_0: memory tile (3,1) to core (3,4)
    aie.objectfifo @add_bf16_768000_64_1x4_in_core_0_1_0(%mem_3, {%core_3_4}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_1x4_in_core_0_1_1: memory tile (3,1) to core (3,5)
    aie.objectfifo @add_bf16_768000_64_1x4_in_core_0_1_1(%mem_3, {%core_3_5}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_1x4_out_shim_0: memory tile (3,1) to shim (3,0)
    aie.objectfifo @add_bf16_768000_64_1x4_out_shim_0(%mem_3, {%shim_3}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // add_bf16_768000_64_1x4_out_core_0_0: core (3,2) to memory tile (3,1)
    aie.objectfifo @add_bf16_768000_64_1x4_out_core_0_0(%core_3_2, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_1x4_out_core_0_1: core (3,3) to memory tile (3,1)
    aie.objectfifo @add_bf16_768000_64_1x4_out_core_0_1(%core_3_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_1x4_out_core_0_2: core (3,4) to memory tile (3,1)
    aie.objectfifo @add_bf16_768000_64_1x4_out_core_0_2(%core_3_4, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_1x4_out_core_0_3: core (3,5) to memory tile (3,1)
    aie.objectfifo @add_bf16_768000_64_1x4_out_core_0_3(%core_3_5, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@layer_norm_bf16_1500x512_64_1x4_in_shim_0] -> [@layer_norm_bf16_1500x512_64_1x4_in_core_0_0, @layer_norm_bf16_1500x512_64_1x4_in_core_0_1, @layer_norm_bf16_1500x512_64_1x4_in_core_0_2, @layer_norm_bf16_1500x512_64_1x4_in_core_0_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@layer_norm_bf16_1500x512_64_1x4_parameters_shim_0] -> [@layer_norm_bf16_1500x512_64_1x4_parameters_core_0] ([] [])
    aie.objectfifo.link [@layer_norm_bf16_1500x512_64_1x4_out_core_0_0, @layer_norm_bf16_1500x512_64_1x4_out_core_0_1, @layer_norm_bf16_1500x512_64_1x4_out_core_0_2, @layer_norm_bf16_1500x512_64_1x4_out_core_0_3] -> [@layer_norm_bf16_1500x512_64_1x4_out_shim_0] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@gelu_bf16_3072000_64_2x4_in_shim_0] -> [@gelu_bf16_3072000_64_2x4_in_core_0_0, @gelu_bf16_3072000_64_2x4_in_core_0_1, @gelu_bf16_3072000_64_2x4_in_core_0_2, @gelu_bf16_3072000_64_2x4_in_core_0_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@gelu_bf16_3072000_64_2x4_in_shim_1] -> [@gelu_bf16_3072000_64_2x4_in_core_1_0, @gelu_bf16_3072000_64_2x4_in_core_1_1, @gelu_bf16_3072000_64_2x4_in_core_1_2, @gelu_bf16_3072000_64_2x4_in_core_1_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@gelu_bf16_3072000_64_2x4_out_core_0_0, @gelu_bf16_3072000_64_2x4_out_core_0_1, @gelu_bf16_3072000_64_2x4_out_core_0_2, @gelu_bf16_3072000_64_2x4_out_core_0_3] -> [@gelu_bf16_3072000_64_2x4_out_shim_0] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@gelu_bf16_3072000_64_2x4_out_core_1_0, @gelu_bf16_3072000_64_2x4_out_core_1_1, @gelu_bf16_3072000_64_2x4_out_core_1_2, @gelu_bf16_3072000_64_2x4_out_core_1_3] -> [@gelu_bf16_3072000_64_2x4_out_shim_1] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@add_bf16_768000_64_1x4_in_shim_0_0] -> [@add_bf16_768000_64_1x4_in_core_0_0_0, @add_bf16_768000_64_1x4_in_core_0_0_1] ([] [0, 4096])
    aie.objectfifo.link [@add_bf16_768000_64_1x4_in_shim_0_1] -> [@add_bf16_768000_64_1x4_in_core_0_1_0, @add_bf16_768000_64_1x4_in_core_0_1_1] ([] [0, 4096])
    aie.objectfifo.link [@add_bf16_768000_64_1x4_out_core_0_0, @add_bf16_768000_64_1x4_out_core_0_1, @add_bf16_768000_64_1x4_out_core_0_2, @add_bf16_768000_64_1x4_out_core_0_3] -> [@add_bf16_768000_64_1x4_out_shim_0] ([0, 4096, 8192, 12288] [])

    // The core functions, and the object each is linked from.
    func.func private @layer_norm_bf16(memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) attributes {link_with = "layer_norm_bf16_8x512_aie2.o"}
    func.func private @gelu_bf16(memref<4096xbf16>, memref<4096xbf16>) attributes {link_with = "gelu_bf16_4096_aie2.o"}
    func.func private @eltwise_add_bf16_vector(memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) attributes {link_with = "add_4096_aie2.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c47 = arith.constant 47 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_parameters_core_0(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c47 step %c1 {
          %layer_norm_bf16_1500x512_64_1x4_in_core_0_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_in_core_0_0(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_1x4_in_core_0_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_in_core_0_0_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_1x4_out_core_0_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_out_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_1x4_out_core_0_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_out_core_0_0_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_1x4_in_core_0_0_object, %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_object, %layer_norm_bf16_1500x512_64_1x4_out_core_0_0_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_in_core_0_0(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_out_core_0_0(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_parameters_core_0(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_3 = aie.core(%core_0_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c47 = arith.constant 47 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_parameters_core_0(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c47 step %c1 {
          %layer_norm_bf16_1500x512_64_1x4_in_core_0_1_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_in_core_0_1(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_1x4_in_core_0_1_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_in_core_0_1_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_1x4_out_core_0_1_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_out_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_1x4_out_core_0_1_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_out_core_0_1_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_1x4_in_core_0_1_object, %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_object, %layer_norm_bf16_1500x512_64_1x4_out_core_0_1_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_in_core_0_1(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_out_core_0_1(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_parameters_core_0(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_4 = aie.core(%core_0_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c47 = arith.constant 47 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_parameters_core_0(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c47 step %c1 {
          %layer_norm_bf16_1500x512_64_1x4_in_core_0_2_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_in_core_0_2(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_1x4_in_core_0_2_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_in_core_0_2_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_1x4_out_core_0_2_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_out_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_1x4_out_core_0_2_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_out_core_0_2_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_1x4_in_core_0_2_object, %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_object, %layer_norm_bf16_1500x512_64_1x4_out_core_0_2_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_in_core_0_2(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_out_core_0_2(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_parameters_core_0(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_5 = aie.core(%core_0_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c47 = arith.constant 47 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_parameters_core_0(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c47 step %c1 {
          %layer_norm_bf16_1500x512_64_1x4_in_core_0_3_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_in_core_0_3(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_1x4_in_core_0_3_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_in_core_0_3_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_1x4_out_core_0_3_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_1x4_out_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_1x4_out_core_0_3_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_1x4_out_core_0_3_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_1x4_in_core_0_3_object, %layer_norm_bf16_1500x512_64_1x4_parameters_core_0_object, %layer_norm_bf16_1500x512_64_1x4_out_core_0_3_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_in_core_0_3(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_out_core_0_3(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_1x4_parameters_core_0(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_2 = aie.core(%core_1_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_2x4_in_core_0_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_in_core_0_0(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_in_core_0_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_in_core_0_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_2x4_out_core_0_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_out_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_out_core_0_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_out_core_0_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_2x4_in_core_0_0_object, %gelu_bf16_3072000_64_2x4_out_core_0_0_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_in_core_0_0(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_out_core_0_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_3 = aie.core(%core_1_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_2x4_in_core_0_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_in_core_0_1(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_in_core_0_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_in_core_0_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_2x4_out_core_0_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_out_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_out_core_0_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_out_core_0_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_2x4_in_core_0_1_object, %gelu_bf16_3072000_64_2x4_out_core_0_1_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_in_core_0_1(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_out_core_0_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_4 = aie.core(%core_1_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_2x4_in_core_0_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_in_core_0_2(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_in_core_0_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_in_core_0_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_2x4_out_core_0_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_out_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_out_core_0_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_out_core_0_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_2x4_in_core_0_2_object, %gelu_bf16_3072000_64_2x4_out_core_0_2_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_in_core_0_2(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_out_core_0_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_5 = aie.core(%core_1_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_2x4_in_core_0_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_in_core_0_3(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_in_core_0_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_in_core_0_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_2x4_out_core_0_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_out_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_out_core_0_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_out_core_0_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_2x4_in_core_0_3_object, %gelu_bf16_3072000_64_2x4_out_core_0_3_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_in_core_0_3(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_out_core_0_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_2 = aie.core(%core_2_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_2x4_in_core_1_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_in_core_1_0(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_in_core_1_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_in_core_1_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_2x4_out_core_1_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_out_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_out_core_1_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_out_core_1_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_2x4_in_core_1_0_object, %gelu_bf16_3072000_64_2x4_out_core_1_0_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_in_core_1_0(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_out_core_1_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_3 = aie.core(%core_2_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_2x4_in_core_1_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_in_core_1_1(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_in_core_1_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_in_core_1_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_2x4_out_core_1_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_out_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_out_core_1_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_out_core_1_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_2x4_in_core_1_1_object, %gelu_bf16_3072000_64_2x4_out_core_1_1_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_in_core_1_1(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_out_core_1_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_4 = aie.core(%core_2_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_2x4_in_core_1_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_in_core_1_2(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_in_core_1_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_in_core_1_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_2x4_out_core_1_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_out_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_out_core_1_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_out_core_1_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_2x4_in_core_1_2_object, %gelu_bf16_3072000_64_2x4_out_core_1_2_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_in_core_1_2(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_out_core_1_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_5 = aie.core(%core_2_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_2x4_in_core_1_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_in_core_1_3(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_in_core_1_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_in_core_1_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_2x4_out_core_1_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_2x4_out_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_2x4_out_core_1_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_2x4_out_core_1_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_2x4_in_core_1_3_object, %gelu_bf16_3072000_64_2x4_out_core_1_3_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_in_core_1_3(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_2x4_out_core_1_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_2 = aie.core(%core_3_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_1x4_in_core_0_0_0_view = aie.objectfifo.acquire @add_bf16_768000_64_1x4_in_core_0_0_0(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_1x4_in_core_0_0_0_object = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_in_core_0_0_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_1x4_in_core_0_0_0_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_in_core_0_0_0_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_1x4_out_core_0_0_view = aie.objectfifo.acquire @add_bf16_768000_64_1x4_out_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_1x4_out_core_0_0_object = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_out_core_0_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_1x4_in_core_0_0_0_object, %add_bf16_768000_64_1x4_in_core_0_0_0_object_1, %add_bf16_768000_64_1x4_out_core_0_0_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_1x4_in_core_0_0_0(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_1x4_out_core_0_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_3 = aie.core(%core_3_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_1x4_in_core_0_0_1_view = aie.objectfifo.acquire @add_bf16_768000_64_1x4_in_core_0_0_1(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_1x4_in_core_0_0_1_object = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_in_core_0_0_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_1x4_in_core_0_0_1_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_in_core_0_0_1_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_1x4_out_core_0_1_view = aie.objectfifo.acquire @add_bf16_768000_64_1x4_out_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_1x4_out_core_0_1_object = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_out_core_0_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_1x4_in_core_0_0_1_object, %add_bf16_768000_64_1x4_in_core_0_0_1_object_1, %add_bf16_768000_64_1x4_out_core_0_1_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_1x4_in_core_0_0_1(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_1x4_out_core_0_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_4 = aie.core(%core_3_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_1x4_in_core_0_1_0_view = aie.objectfifo.acquire @add_bf16_768000_64_1x4_in_core_0_1_0(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_1x4_in_core_0_1_0_object = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_in_core_0_1_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_1x4_in_core_0_1_0_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_in_core_0_1_0_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_1x4_out_core_0_2_view = aie.objectfifo.acquire @add_bf16_768000_64_1x4_out_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_1x4_out_core_0_2_object = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_out_core_0_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_1x4_in_core_0_1_0_object, %add_bf16_768000_64_1x4_in_core_0_1_0_object_1, %add_bf16_768000_64_1x4_out_core_0_2_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_1x4_in_core_0_1_0(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_1x4_out_core_0_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_5 = aie.core(%core_3_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_1x4_in_core_0_1_1_view = aie.objectfifo.acquire @add_bf16_768000_64_1x4_in_core_0_1_1(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_1x4_in_core_0_1_1_object = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_in_core_0_1_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_1x4_in_core_0_1_1_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_in_core_0_1_1_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_1x4_out_core_0_3_view = aie.objectfifo.acquire @add_bf16_768000_64_1x4_out_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_1x4_out_core_0_3_object = aie.objectfifo.subview.access %add_bf16_768000_64_1x4_out_core_0_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_1x4_in_core_0_1_1_object, %add_bf16_768000_64_1x4_in_core_0_1_1_object_1, %add_bf16_768000_64_1x4_out_core_0_3_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_1x4_in_core_0_1_1(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_1x4_out_core_0_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @layer_norm_bf16_1500x512_64_1x4(%input: memref<1504x512xbf16>, %parameters: memref<2x512xbf16>, %output: memref<1504x512xbf16>) {
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 0][1, 1, 1, 770048][0, 0, 0, 1]) {metadata = @layer_norm_bf16_1500x512_64_1x4_in_shim_0, id = 0 : i64} : memref<1504x512xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 1024][0, 0, 0, 1]) {metadata = @layer_norm_bf16_1500x512_64_1x4_parameters_shim_0, id = 4 : i64} : memref<2x512xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 0][1, 1, 1, 770048][0, 0, 0, 1]) {metadata = @layer_norm_bf16_1500x512_64_1x4_out_shim_0, id = 8 : i64, issue_token = true} : memref<1504x512xbf16>
      aiex.npu.dma_wait {symbol = @layer_norm_bf16_1500x512_64_1x4_out_shim_0}
    }
    aie.runtime_sequence @gelu_bf16_3072000_64_2x4(%input: memref<3080192xbf16>, %output: memref<3080192xbf16>) {
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 0][1, 1, 1, 1540096][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_2x4_in_shim_0, id = 0 : i64} : memref<3080192xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 1540096][1, 1, 1, 1540096][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_2x4_in_shim_1, id = 0 : i64} : memref<3080192xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 0][1, 1, 1, 1540096][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_2x4_out_shim_0, id = 4 : i64, issue_token = true} : memref<3080192xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 1540096][1, 1, 1, 1540096][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_2x4_out_shim_1, id = 4 : i64, issue_token = true} : memref<3080192xbf16>
      aiex.npu.dma_wait {symbol = @gelu_bf16_3072000_64_2x4_out_shim_0}
      aiex.npu.dma_wait {symbol = @gelu_bf16_3072000_64_2x4_out_shim_1}
    }
    aie.runtime_sequence @add_bf16_768000_64_1x4(%input: memref<2x770048xbf16>, %output: memref<770048xbf16>) {
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 0][47, 2, 8, 1024][16384, 770048, 1024, 1]) {metadata = @add_bf16_768000_64_1x4_in_shim_0_0, id = 0 : i64} : memref<2x770048xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 8192][47, 2, 8, 1024][16384, 770048, 1024, 1]) {metadata = @add_bf16_768000_64_1x4_in_shim_0_1, id = 4 : i64} : memref<2x770048xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 0][1, 1, 1, 770048][0, 0, 0, 1]) {metadata = @add_bf16_768000_64_1x4_out_shim_0, id = 8 : i64, issue_token = true} : memref<770048xbf16>
      aiex.npu.dma_wait {symbol = @add_bf16_768000_64_1x4_out_shim_0}
    }
  }
}
