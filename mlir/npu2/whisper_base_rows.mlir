// whisper_base_rows
// layer_norm_bf16_1500x512_64_2x4: y = (x - mean) / sqrt(variance + 1e-05) * gamma + beta over 1500 rows of 512 bf16
// gelu_bf16_3072000_64_4x4: y = gelu(x), tanh form, of 3072000 elements bf16
// add_bf16_768000_64_2x4: y = a + b of 768000 elements bf16
//
// For npu2 (aie2p), 8 columns of 4 cores. Printed from the design by
//   npubench emit --name=whisper_base_rows 'LayerNorm/bf16/tile:64/1500x512/cores:2x4' 'GELU/bf16/tile:64/1500x2048/cores:4x4' 'Add/bf16/tile:64/1500x512/cores:2x4' --npu=npu2
//
// Its cores are linked from
//   layer_norm_bf16_8x512_aie2p.o: mlir/kernels/layer_norm.cc -Dbf16_ONLY=1 -DDIM_ROWS=8 -DDIM_WIDTH=512
//   gelu_bf16_4096_aie2p.o: mlir/kernels/gelu.cc -Dbf16_ONLY=1 -DDIM=4096
//   add_4096_aie2p.o: mlir/kernels/add.cc -DDIM=4096
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu2-whisper_base_rows
module {
  aie.device(npu2) {
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
    %shim_4 = aie.tile(4, 0)
    %mem_4 = aie.tile(4, 1)
    %core_4_2 = aie.tile(4, 2)
    %core_4_3 = aie.tile(4, 3)
    %core_4_4 = aie.tile(4, 4)
    %core_4_5 = aie.tile(4, 5)
    %shim_5 = aie.tile(5, 0)
    %mem_5 = aie.tile(5, 1)
    %core_5_2 = aie.tile(5, 2)
    %core_5_3 = aie.tile(5, 3)
    %core_5_4 = aie.tile(5, 4)
    %core_5_5 = aie.tile(5, 5)
    %shim_6 = aie.tile(6, 0)
    %mem_6 = aie.tile(6, 1)
    %core_6_2 = aie.tile(6, 2)
    %core_6_3 = aie.tile(6, 3)
    %core_6_4 = aie.tile(6, 4)
    %core_6_5 = aie.tile(6, 5)
    %shim_7 = aie.tile(7, 0)
    %mem_7 = aie.tile(7, 1)
    %core_7_2 = aie.tile(7, 2)
    %core_7_3 = aie.tile(7, 3)
    %core_7_4 = aie.tile(7, 4)
    %core_7_5 = aie.tile(7, 5)

    // layer_norm_bf16_1500x512_64_2x4_in_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_in_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<32x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_in_core_0_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_in_core_0_0(%mem_0, {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_in_core_0_1: memory tile (0,1) to core (0,3)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_in_core_0_1(%mem_0, {%core_0_3}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_in_core_0_2: memory tile (0,1) to core (0,4)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_in_core_0_2(%mem_0, {%core_0_4}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_in_core_0_3: memory tile (0,1) to core (0,5)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_in_core_0_3(%mem_0, {%core_0_5}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_in_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_in_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<32x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_in_core_1_0: memory tile (1,1) to core (1,2)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_in_core_1_0(%mem_1, {%core_1_2}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_in_core_1_1: memory tile (1,1) to core (1,3)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_in_core_1_1(%mem_1, {%core_1_3}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_in_core_1_2: memory tile (1,1) to core (1,4)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_in_core_1_2(%mem_1, {%core_1_4}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_in_core_1_3: memory tile (1,1) to core (1,5)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_in_core_1_3(%mem_1, {%core_1_5}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_parameters_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_parameters_shim_0(%shim_0, {%mem_0}, [1, 1]) : !aie.objectfifo<memref<2x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_parameters_core_0: memory tile (0,1) to core (0,2), core (0,3), core (0,4), core (0,5)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_parameters_core_0(%mem_0, {%core_0_2, %core_0_3, %core_0_4, %core_0_5}, [1, 1, 1, 1, 1]) : !aie.objectfifo<memref<2x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_parameters_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_parameters_shim_1(%shim_1, {%mem_1}, [1, 1]) : !aie.objectfifo<memref<2x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_parameters_core_1: memory tile (1,1) to core (1,2), core (1,3), core (1,4), core (1,5)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_parameters_core_1(%mem_1, {%core_1_2, %core_1_3, %core_1_4, %core_1_5}, [1, 1, 1, 1, 1]) : !aie.objectfifo<memref<2x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_out_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_out_shim_0(%mem_0, {%shim_0}, [2, 2]) : !aie.objectfifo<memref<32x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_out_core_0_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_out_core_0_0(%core_0_2, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_out_core_0_1: core (0,3) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_out_core_0_1(%core_0_3, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_out_core_0_2: core (0,4) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_out_core_0_2(%core_0_4, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_out_core_0_3: core (0,5) to memory tile (0,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_out_core_0_3(%core_0_5, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_out_shim_1: memory tile (1,1) to shim (1,0)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_out_shim_1(%mem_1, {%shim_1}, [2, 2]) : !aie.objectfifo<memref<32x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_out_core_1_0: core (1,2) to memory tile (1,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_out_core_1_0(%core_1_2, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_out_core_1_1: core (1,3) to memory tile (1,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_out_core_1_1(%core_1_3, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_out_core_1_2: core (1,4) to memory tile (1,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_out_core_1_2(%core_1_4, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // layer_norm_bf16_1500x512_64_2x4_out_core_1_3: core (1,5) to memory tile (1,1)
    aie.objectfifo @layer_norm_bf16_1500x512_64_2x4_out_core_1_3(%core_1_5, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<8x512xbf16>>

    // gelu_bf16_3072000_64_4x4_in_shim_0: shim (2,0) to memory tile (2,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_shim_0(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_0_0: memory tile (2,1) to core (2,2)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_0_0(%mem_2, {%core_2_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_0_1: memory tile (2,1) to core (2,3)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_0_1(%mem_2, {%core_2_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_0_2: memory tile (2,1) to core (2,4)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_0_2(%mem_2, {%core_2_4}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_0_3: memory tile (2,1) to core (2,5)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_0_3(%mem_2, {%core_2_5}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_shim_1: shim (3,0) to memory tile (3,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_shim_1(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_1_0: memory tile (3,1) to core (3,2)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_1_0(%mem_3, {%core_3_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_1_1: memory tile (3,1) to core (3,3)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_1_1(%mem_3, {%core_3_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_1_2: memory tile (3,1) to core (3,4)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_1_2(%mem_3, {%core_3_4}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_1_3: memory tile (3,1) to core (3,5)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_1_3(%mem_3, {%core_3_5}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_shim_2: shim (4,0) to memory tile (4,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_shim_2(%shim_4, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_2_0: memory tile (4,1) to core (4,2)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_2_0(%mem_4, {%core_4_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_2_1: memory tile (4,1) to core (4,3)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_2_1(%mem_4, {%core_4_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_2_2: memory tile (4,1) to core (4,4)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_2_2(%mem_4, {%core_4_4}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_2_3: memory tile (4,1) to core (4,5)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_2_3(%mem_4, {%core_4_5}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_shim_3: shim (5,0) to memory tile (5,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_shim_3(%shim_5, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_3_0: memory tile (5,1) to core (5,2)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_3_0(%mem_5, {%core_5_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_3_1: memory tile (5,1) to core (5,3)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_3_1(%mem_5, {%core_5_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_3_2: memory tile (5,1) to core (5,4)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_3_2(%mem_5, {%core_5_4}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_in_core_3_3: memory tile (5,1) to core (5,5)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_in_core_3_3(%mem_5, {%core_5_5}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_shim_0: memory tile (2,1) to shim (2,0)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_shim_0(%mem_2, {%shim_2}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_0_0: core (2,2) to memory tile (2,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_0_0(%core_2_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_0_1: core (2,3) to memory tile (2,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_0_1(%core_2_3, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_0_2: core (2,4) to memory tile (2,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_0_2(%core_2_4, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_0_3: core (2,5) to memory tile (2,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_0_3(%core_2_5, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_shim_1: memory tile (3,1) to shim (3,0)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_shim_1(%mem_3, {%shim_3}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_1_0: core (3,2) to memory tile (3,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_1_0(%core_3_2, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_1_1: core (3,3) to memory tile (3,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_1_1(%core_3_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_1_2: core (3,4) to memory tile (3,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_1_2(%core_3_4, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_1_3: core (3,5) to memory tile (3,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_1_3(%core_3_5, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_shim_2: memory tile (4,1) to shim (4,0)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_shim_2(%mem_4, {%shim_4}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_2_0: core (4,2) to memory tile (4,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_2_0(%core_4_2, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_2_1: core (4,3) to memory tile (4,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_2_1(%core_4_3, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_2_2: core (4,4) to memory tile (4,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_2_2(%core_4_4, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_2_3: core (4,5) to memory tile (4,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_2_3(%core_4_5, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_shim_3: memory tile (5,1) to shim (5,0)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_shim_3(%mem_5, {%shim_5}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_3_0: core (5,2) to memory tile (5,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_3_0(%core_5_2, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_3_1: core (5,3) to memory tile (5,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_3_1(%core_5_3, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_3_2: core (5,4) to memory tile (5,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_3_2(%core_5_4, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // gelu_bf16_3072000_64_4x4_out_core_3_3: core (5,5) to memory tile (5,1)
    aie.objectfifo @gelu_bf16_3072000_64_4x4_out_core_3_3(%core_5_5, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_in_shim_0_0: shim (6,0) to memory tile (6,1)
    aie.objectfifo @add_bf16_768000_64_2x4_in_shim_0_0(%shim_6, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<8192xbf16>>

    // add_bf16_768000_64_2x4_in_core_0_0_0: memory tile (6,1) to core (6,2)
    aie.objectfifo @add_bf16_768000_64_2x4_in_core_0_0_0(%mem_6, {%core_6_2}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_in_core_0_0_1: memory tile (6,1) to core (6,3)
    aie.objectfifo @add_bf16_768000_64_2x4_in_core_0_0_1(%mem_6, {%core_6_3}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_in_shim_0_1: shim (6,0) to memory tile (6,1)
    aie.objectfifo @add_bf16_768000_64_2x4_in_shim_0_1(%shim_6, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<8192xbf16>>

    // add_bf16_768000_64_2x4_in_core_0_1_0: memory tile (6,1) to core (6,4)
    aie.objectfifo @add_bf16_768000_64_2x4_in_core_0_1_0(%mem_6, {%core_6_4}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_in_core_0_1_1: memory tile (6,1) to core (6,5)
    aie.objectfifo @add_bf16_768000_64_2x4_in_core_0_1_1(%mem_6, {%core_6_5}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_in_shim_1_0: shim (7,0) to memory tile (7,1)
    aie.objectfifo @add_bf16_768000_64_2x4_in_shim_1_0(%shim_7, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<8192xbf16>>

    // add_bf16_768000_64_2x4_in_core_1_0_0: memory tile (7,1) to core (7,2)
    aie.objectfifo @add_bf16_768000_64_2x4_in_core_1_0_0(%mem_7, {%core_7_2}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_in_core_1_0_1: memory tile (7,1) to core (7,3)
    aie.objectfifo @add_bf16_768000_64_2x4_in_core_1_0_1(%mem_7, {%core_7_3}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_in_shim_1_1: shim (7,0) to memory tile (7,1)
    aie.objectfifo @add_bf16_768000_64_2x4_in_shim_1_1(%shim_7, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<8192xbf16>>

    // add_bf16_768000_64_2x4_in_core_1_1_0: memory tile (7,1) to core (7,4)
    aie.objectfifo @add_bf16_768000_64_2x4_in_core_1_1_0(%mem_7, {%core_7_4}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_in_core_1_1_1: memory tile (7,1) to core (7,5)
    aie.objectfifo @add_bf16_768000_64_2x4_in_core_1_1_1(%mem_7, {%core_7_5}, [2, 4]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_out_shim_0: memory tile (6,1) to shim (6,0)
    aie.objectfifo @add_bf16_768000_64_2x4_out_shim_0(%mem_6, {%shim_6}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // add_bf16_768000_64_2x4_out_core_0_0: core (6,2) to memory tile (6,1)
    aie.objectfifo @add_bf16_768000_64_2x4_out_core_0_0(%core_6_2, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_out_core_0_1: core (6,3) to memory tile (6,1)
    aie.objectfifo @add_bf16_768000_64_2x4_out_core_0_1(%core_6_3, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_out_core_0_2: core (6,4) to memory tile (6,1)
    aie.objectfifo @add_bf16_768000_64_2x4_out_core_0_2(%core_6_4, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_out_core_0_3: core (6,5) to memory tile (6,1)
    aie.objectfifo @add_bf16_768000_64_2x4_out_core_0_3(%core_6_5, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_out_shim_1: memory tile (7,1) to shim (7,0)
    aie.objectfifo @add_bf16_768000_64_2x4_out_shim_1(%mem_7, {%shim_7}, [2, 2]) : !aie.objectfifo<memref<16384xbf16>>

    // add_bf16_768000_64_2x4_out_core_1_0: core (7,2) to memory tile (7,1)
    aie.objectfifo @add_bf16_768000_64_2x4_out_core_1_0(%core_7_2, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_out_core_1_1: core (7,3) to memory tile (7,1)
    aie.objectfifo @add_bf16_768000_64_2x4_out_core_1_1(%core_7_3, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_out_core_1_2: core (7,4) to memory tile (7,1)
    aie.objectfifo @add_bf16_768000_64_2x4_out_core_1_2(%core_7_4, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // add_bf16_768000_64_2x4_out_core_1_3: core (7,5) to memory tile (7,1)
    aie.objectfifo @add_bf16_768000_64_2x4_out_core_1_3(%core_7_5, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<4096xbf16>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@layer_norm_bf16_1500x512_64_2x4_in_shim_0] -> [@layer_norm_bf16_1500x512_64_2x4_in_core_0_0, @layer_norm_bf16_1500x512_64_2x4_in_core_0_1, @layer_norm_bf16_1500x512_64_2x4_in_core_0_2, @layer_norm_bf16_1500x512_64_2x4_in_core_0_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@layer_norm_bf16_1500x512_64_2x4_in_shim_1] -> [@layer_norm_bf16_1500x512_64_2x4_in_core_1_0, @layer_norm_bf16_1500x512_64_2x4_in_core_1_1, @layer_norm_bf16_1500x512_64_2x4_in_core_1_2, @layer_norm_bf16_1500x512_64_2x4_in_core_1_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@layer_norm_bf16_1500x512_64_2x4_parameters_shim_0] -> [@layer_norm_bf16_1500x512_64_2x4_parameters_core_0] ([] [])
    aie.objectfifo.link [@layer_norm_bf16_1500x512_64_2x4_parameters_shim_1] -> [@layer_norm_bf16_1500x512_64_2x4_parameters_core_1] ([] [])
    aie.objectfifo.link [@layer_norm_bf16_1500x512_64_2x4_out_core_0_0, @layer_norm_bf16_1500x512_64_2x4_out_core_0_1, @layer_norm_bf16_1500x512_64_2x4_out_core_0_2, @layer_norm_bf16_1500x512_64_2x4_out_core_0_3] -> [@layer_norm_bf16_1500x512_64_2x4_out_shim_0] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@layer_norm_bf16_1500x512_64_2x4_out_core_1_0, @layer_norm_bf16_1500x512_64_2x4_out_core_1_1, @layer_norm_bf16_1500x512_64_2x4_out_core_1_2, @layer_norm_bf16_1500x512_64_2x4_out_core_1_3] -> [@layer_norm_bf16_1500x512_64_2x4_out_shim_1] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@gelu_bf16_3072000_64_4x4_in_shim_0] -> [@gelu_bf16_3072000_64_4x4_in_core_0_0, @gelu_bf16_3072000_64_4x4_in_core_0_1, @gelu_bf16_3072000_64_4x4_in_core_0_2, @gelu_bf16_3072000_64_4x4_in_core_0_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@gelu_bf16_3072000_64_4x4_in_shim_1] -> [@gelu_bf16_3072000_64_4x4_in_core_1_0, @gelu_bf16_3072000_64_4x4_in_core_1_1, @gelu_bf16_3072000_64_4x4_in_core_1_2, @gelu_bf16_3072000_64_4x4_in_core_1_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@gelu_bf16_3072000_64_4x4_in_shim_2] -> [@gelu_bf16_3072000_64_4x4_in_core_2_0, @gelu_bf16_3072000_64_4x4_in_core_2_1, @gelu_bf16_3072000_64_4x4_in_core_2_2, @gelu_bf16_3072000_64_4x4_in_core_2_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@gelu_bf16_3072000_64_4x4_in_shim_3] -> [@gelu_bf16_3072000_64_4x4_in_core_3_0, @gelu_bf16_3072000_64_4x4_in_core_3_1, @gelu_bf16_3072000_64_4x4_in_core_3_2, @gelu_bf16_3072000_64_4x4_in_core_3_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@gelu_bf16_3072000_64_4x4_out_core_0_0, @gelu_bf16_3072000_64_4x4_out_core_0_1, @gelu_bf16_3072000_64_4x4_out_core_0_2, @gelu_bf16_3072000_64_4x4_out_core_0_3] -> [@gelu_bf16_3072000_64_4x4_out_shim_0] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@gelu_bf16_3072000_64_4x4_out_core_1_0, @gelu_bf16_3072000_64_4x4_out_core_1_1, @gelu_bf16_3072000_64_4x4_out_core_1_2, @gelu_bf16_3072000_64_4x4_out_core_1_3] -> [@gelu_bf16_3072000_64_4x4_out_shim_1] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@gelu_bf16_3072000_64_4x4_out_core_2_0, @gelu_bf16_3072000_64_4x4_out_core_2_1, @gelu_bf16_3072000_64_4x4_out_core_2_2, @gelu_bf16_3072000_64_4x4_out_core_2_3] -> [@gelu_bf16_3072000_64_4x4_out_shim_2] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@gelu_bf16_3072000_64_4x4_out_core_3_0, @gelu_bf16_3072000_64_4x4_out_core_3_1, @gelu_bf16_3072000_64_4x4_out_core_3_2, @gelu_bf16_3072000_64_4x4_out_core_3_3] -> [@gelu_bf16_3072000_64_4x4_out_shim_3] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@add_bf16_768000_64_2x4_in_shim_0_0] -> [@add_bf16_768000_64_2x4_in_core_0_0_0, @add_bf16_768000_64_2x4_in_core_0_0_1] ([] [0, 4096])
    aie.objectfifo.link [@add_bf16_768000_64_2x4_in_shim_0_1] -> [@add_bf16_768000_64_2x4_in_core_0_1_0, @add_bf16_768000_64_2x4_in_core_0_1_1] ([] [0, 4096])
    aie.objectfifo.link [@add_bf16_768000_64_2x4_in_shim_1_0] -> [@add_bf16_768000_64_2x4_in_core_1_0_0, @add_bf16_768000_64_2x4_in_core_1_0_1] ([] [0, 4096])
    aie.objectfifo.link [@add_bf16_768000_64_2x4_in_shim_1_1] -> [@add_bf16_768000_64_2x4_in_core_1_1_0, @add_bf16_768000_64_2x4_in_core_1_1_1] ([] [0, 4096])
    aie.objectfifo.link [@add_bf16_768000_64_2x4_out_core_0_0, @add_bf16_768000_64_2x4_out_core_0_1, @add_bf16_768000_64_2x4_out_core_0_2, @add_bf16_768000_64_2x4_out_core_0_3] -> [@add_bf16_768000_64_2x4_out_shim_0] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@add_bf16_768000_64_2x4_out_core_1_0, @add_bf16_768000_64_2x4_out_core_1_1, @add_bf16_768000_64_2x4_out_core_1_2, @add_bf16_768000_64_2x4_out_core_1_3] -> [@add_bf16_768000_64_2x4_out_shim_1] ([0, 4096, 8192, 12288] [])

    // The core functions, and the object each is linked from.
    func.func private @layer_norm_bf16(memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) attributes {link_with = "layer_norm_bf16_8x512_aie2p.o"}
    func.func private @gelu_bf16(memref<4096xbf16>, memref<4096xbf16>) attributes {link_with = "gelu_bf16_4096_aie2p.o"}
    func.func private @eltwise_add_bf16_vector(memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) attributes {link_with = "add_4096_aie2p.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_parameters_core_0(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c24 step %c1 {
          %layer_norm_bf16_1500x512_64_2x4_in_core_0_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_in_core_0_0(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_in_core_0_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_in_core_0_0_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_2x4_out_core_0_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_out_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_out_core_0_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_out_core_0_0_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_2x4_in_core_0_0_object, %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_object, %layer_norm_bf16_1500x512_64_2x4_out_core_0_0_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_in_core_0_0(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_out_core_0_0(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_parameters_core_0(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_3 = aie.core(%core_0_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_parameters_core_0(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c24 step %c1 {
          %layer_norm_bf16_1500x512_64_2x4_in_core_0_1_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_in_core_0_1(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_in_core_0_1_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_in_core_0_1_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_2x4_out_core_0_1_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_out_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_out_core_0_1_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_out_core_0_1_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_2x4_in_core_0_1_object, %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_object, %layer_norm_bf16_1500x512_64_2x4_out_core_0_1_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_in_core_0_1(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_out_core_0_1(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_parameters_core_0(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_4 = aie.core(%core_0_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_parameters_core_0(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c24 step %c1 {
          %layer_norm_bf16_1500x512_64_2x4_in_core_0_2_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_in_core_0_2(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_in_core_0_2_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_in_core_0_2_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_2x4_out_core_0_2_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_out_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_out_core_0_2_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_out_core_0_2_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_2x4_in_core_0_2_object, %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_object, %layer_norm_bf16_1500x512_64_2x4_out_core_0_2_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_in_core_0_2(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_out_core_0_2(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_parameters_core_0(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_5 = aie.core(%core_0_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_parameters_core_0(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c24 step %c1 {
          %layer_norm_bf16_1500x512_64_2x4_in_core_0_3_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_in_core_0_3(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_in_core_0_3_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_in_core_0_3_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_2x4_out_core_0_3_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_out_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_out_core_0_3_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_out_core_0_3_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_2x4_in_core_0_3_object, %layer_norm_bf16_1500x512_64_2x4_parameters_core_0_object, %layer_norm_bf16_1500x512_64_2x4_out_core_0_3_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_in_core_0_3(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_out_core_0_3(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_parameters_core_0(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_2 = aie.core(%core_1_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_parameters_core_1(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c24 step %c1 {
          %layer_norm_bf16_1500x512_64_2x4_in_core_1_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_in_core_1_0(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_in_core_1_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_in_core_1_0_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_2x4_out_core_1_0_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_out_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_out_core_1_0_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_out_core_1_0_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_2x4_in_core_1_0_object, %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_object, %layer_norm_bf16_1500x512_64_2x4_out_core_1_0_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_in_core_1_0(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_out_core_1_0(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_parameters_core_1(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_3 = aie.core(%core_1_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_parameters_core_1(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c24 step %c1 {
          %layer_norm_bf16_1500x512_64_2x4_in_core_1_1_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_in_core_1_1(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_in_core_1_1_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_in_core_1_1_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_2x4_out_core_1_1_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_out_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_out_core_1_1_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_out_core_1_1_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_2x4_in_core_1_1_object, %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_object, %layer_norm_bf16_1500x512_64_2x4_out_core_1_1_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_in_core_1_1(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_out_core_1_1(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_parameters_core_1(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_4 = aie.core(%core_1_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_parameters_core_1(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c24 step %c1 {
          %layer_norm_bf16_1500x512_64_2x4_in_core_1_2_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_in_core_1_2(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_in_core_1_2_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_in_core_1_2_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_2x4_out_core_1_2_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_out_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_out_core_1_2_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_out_core_1_2_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_2x4_in_core_1_2_object, %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_object, %layer_norm_bf16_1500x512_64_2x4_out_core_1_2_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_in_core_1_2(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_out_core_1_2(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_parameters_core_1(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_5 = aie.core(%core_1_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_parameters_core_1(Consume, 1) : !aie.objectfifosubview<memref<2x512xbf16>>
        %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_view[0] : !aie.objectfifosubview<memref<2x512xbf16>> -> memref<2x512xbf16>
        scf.for %i = %c0 to %c24 step %c1 {
          %layer_norm_bf16_1500x512_64_2x4_in_core_1_3_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_in_core_1_3(Consume, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_in_core_1_3_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_in_core_1_3_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          %layer_norm_bf16_1500x512_64_2x4_out_core_1_3_view = aie.objectfifo.acquire @layer_norm_bf16_1500x512_64_2x4_out_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<8x512xbf16>>
          %layer_norm_bf16_1500x512_64_2x4_out_core_1_3_object = aie.objectfifo.subview.access %layer_norm_bf16_1500x512_64_2x4_out_core_1_3_view[0] : !aie.objectfifosubview<memref<8x512xbf16>> -> memref<8x512xbf16>
          func.call @layer_norm_bf16(%layer_norm_bf16_1500x512_64_2x4_in_core_1_3_object, %layer_norm_bf16_1500x512_64_2x4_parameters_core_1_object, %layer_norm_bf16_1500x512_64_2x4_out_core_1_3_object, %f32_1e_05) : (memref<8x512xbf16>, memref<2x512xbf16>, memref<8x512xbf16>, f32) -> ()
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_in_core_1_3(Consume, 1)
          aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_out_core_1_3(Produce, 1)
        }
        aie.objectfifo.release @layer_norm_bf16_1500x512_64_2x4_parameters_core_1(Consume, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_2 = aie.core(%core_2_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_0_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_0_0(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_0_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_0_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_0_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_0_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_0_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_0_0_object, %gelu_bf16_3072000_64_4x4_out_core_0_0_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_0_0(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_0_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_3 = aie.core(%core_2_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_0_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_0_1(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_0_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_0_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_0_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_0_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_0_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_0_1_object, %gelu_bf16_3072000_64_4x4_out_core_0_1_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_0_1(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_0_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_4 = aie.core(%core_2_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_0_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_0_2(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_0_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_0_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_0_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_0_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_0_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_0_2_object, %gelu_bf16_3072000_64_4x4_out_core_0_2_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_0_2(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_0_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_5 = aie.core(%core_2_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_0_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_0_3(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_0_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_0_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_0_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_0_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_0_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_0_3_object, %gelu_bf16_3072000_64_4x4_out_core_0_3_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_0_3(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_0_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_2 = aie.core(%core_3_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_1_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_1_0(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_1_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_1_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_1_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_1_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_1_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_1_0_object, %gelu_bf16_3072000_64_4x4_out_core_1_0_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_1_0(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_1_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_3 = aie.core(%core_3_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_1_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_1_1(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_1_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_1_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_1_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_1_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_1_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_1_1_object, %gelu_bf16_3072000_64_4x4_out_core_1_1_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_1_1(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_1_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_4 = aie.core(%core_3_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_1_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_1_2(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_1_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_1_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_1_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_1_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_1_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_1_2_object, %gelu_bf16_3072000_64_4x4_out_core_1_2_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_1_2(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_1_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_5 = aie.core(%core_3_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_1_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_1_3(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_1_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_1_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_1_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_1_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_1_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_1_3_object, %gelu_bf16_3072000_64_4x4_out_core_1_3_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_1_3(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_1_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_2 = aie.core(%core_4_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_2_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_2_0(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_2_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_2_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_2_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_2_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_2_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_2_0_object, %gelu_bf16_3072000_64_4x4_out_core_2_0_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_2_0(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_2_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_3 = aie.core(%core_4_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_2_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_2_1(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_2_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_2_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_2_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_2_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_2_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_2_1_object, %gelu_bf16_3072000_64_4x4_out_core_2_1_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_2_1(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_2_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_4 = aie.core(%core_4_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_2_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_2_2(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_2_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_2_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_2_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_2_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_2_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_2_2_object, %gelu_bf16_3072000_64_4x4_out_core_2_2_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_2_2(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_2_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_5 = aie.core(%core_4_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_2_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_2_3(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_2_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_2_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_2_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_2_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_2_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_2_3_object, %gelu_bf16_3072000_64_4x4_out_core_2_3_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_2_3(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_2_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_2 = aie.core(%core_5_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_3_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_3_0(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_3_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_3_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_3_0_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_3_0_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_3_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_3_0_object, %gelu_bf16_3072000_64_4x4_out_core_3_0_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_3_0(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_3_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_3 = aie.core(%core_5_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_3_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_3_1(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_3_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_3_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_3_1_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_3_1_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_3_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_3_1_object, %gelu_bf16_3072000_64_4x4_out_core_3_1_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_3_1(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_3_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_4 = aie.core(%core_5_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_3_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_3_2(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_3_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_3_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_3_2_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_3_2_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_3_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_3_2_object, %gelu_bf16_3072000_64_4x4_out_core_3_2_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_3_2(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_3_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_5 = aie.core(%core_5_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %gelu_bf16_3072000_64_4x4_in_core_3_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_in_core_3_3(Consume, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_in_core_3_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_in_core_3_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %gelu_bf16_3072000_64_4x4_out_core_3_3_view = aie.objectfifo.acquire @gelu_bf16_3072000_64_4x4_out_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %gelu_bf16_3072000_64_4x4_out_core_3_3_object = aie.objectfifo.subview.access %gelu_bf16_3072000_64_4x4_out_core_3_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @gelu_bf16(%gelu_bf16_3072000_64_4x4_in_core_3_3_object, %gelu_bf16_3072000_64_4x4_out_core_3_3_object) : (memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_in_core_3_3(Consume, 1)
        aie.objectfifo.release @gelu_bf16_3072000_64_4x4_out_core_3_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_2 = aie.core(%core_6_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_2x4_in_core_0_0_0_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_in_core_0_0_0(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_in_core_0_0_0_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_0_0_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_in_core_0_0_0_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_0_0_0_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_out_core_0_0_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_out_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_out_core_0_0_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_out_core_0_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_2x4_in_core_0_0_0_object, %add_bf16_768000_64_2x4_in_core_0_0_0_object_1, %add_bf16_768000_64_2x4_out_core_0_0_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_2x4_in_core_0_0_0(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_2x4_out_core_0_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_3 = aie.core(%core_6_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_2x4_in_core_0_0_1_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_in_core_0_0_1(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_in_core_0_0_1_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_0_0_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_in_core_0_0_1_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_0_0_1_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_out_core_0_1_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_out_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_out_core_0_1_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_out_core_0_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_2x4_in_core_0_0_1_object, %add_bf16_768000_64_2x4_in_core_0_0_1_object_1, %add_bf16_768000_64_2x4_out_core_0_1_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_2x4_in_core_0_0_1(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_2x4_out_core_0_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_4 = aie.core(%core_6_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_2x4_in_core_0_1_0_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_in_core_0_1_0(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_in_core_0_1_0_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_0_1_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_in_core_0_1_0_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_0_1_0_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_out_core_0_2_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_out_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_out_core_0_2_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_out_core_0_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_2x4_in_core_0_1_0_object, %add_bf16_768000_64_2x4_in_core_0_1_0_object_1, %add_bf16_768000_64_2x4_out_core_0_2_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_2x4_in_core_0_1_0(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_2x4_out_core_0_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_5 = aie.core(%core_6_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_2x4_in_core_0_1_1_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_in_core_0_1_1(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_in_core_0_1_1_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_0_1_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_in_core_0_1_1_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_0_1_1_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_out_core_0_3_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_out_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_out_core_0_3_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_out_core_0_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_2x4_in_core_0_1_1_object, %add_bf16_768000_64_2x4_in_core_0_1_1_object_1, %add_bf16_768000_64_2x4_out_core_0_3_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_2x4_in_core_0_1_1(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_2x4_out_core_0_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_2 = aie.core(%core_7_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_2x4_in_core_1_0_0_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_in_core_1_0_0(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_in_core_1_0_0_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_1_0_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_in_core_1_0_0_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_1_0_0_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_out_core_1_0_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_out_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_out_core_1_0_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_out_core_1_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_2x4_in_core_1_0_0_object, %add_bf16_768000_64_2x4_in_core_1_0_0_object_1, %add_bf16_768000_64_2x4_out_core_1_0_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_2x4_in_core_1_0_0(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_2x4_out_core_1_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_3 = aie.core(%core_7_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_2x4_in_core_1_0_1_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_in_core_1_0_1(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_in_core_1_0_1_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_1_0_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_in_core_1_0_1_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_1_0_1_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_out_core_1_1_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_out_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_out_core_1_1_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_out_core_1_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_2x4_in_core_1_0_1_object, %add_bf16_768000_64_2x4_in_core_1_0_1_object_1, %add_bf16_768000_64_2x4_out_core_1_1_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_2x4_in_core_1_0_1(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_2x4_out_core_1_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_4 = aie.core(%core_7_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_2x4_in_core_1_1_0_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_in_core_1_1_0(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_in_core_1_1_0_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_1_1_0_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_in_core_1_1_0_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_1_1_0_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_out_core_1_2_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_out_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_out_core_1_2_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_out_core_1_2_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_2x4_in_core_1_1_0_object, %add_bf16_768000_64_2x4_in_core_1_1_0_object_1, %add_bf16_768000_64_2x4_out_core_1_2_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_2x4_in_core_1_1_0(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_2x4_out_core_1_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_5 = aie.core(%core_7_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %add_bf16_768000_64_2x4_in_core_1_1_1_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_in_core_1_1_1(Consume, 2) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_in_core_1_1_1_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_1_1_1_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_in_core_1_1_1_object_1 = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_in_core_1_1_1_view[1] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        %add_bf16_768000_64_2x4_out_core_1_3_view = aie.objectfifo.acquire @add_bf16_768000_64_2x4_out_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<4096xbf16>>
        %add_bf16_768000_64_2x4_out_core_1_3_object = aie.objectfifo.subview.access %add_bf16_768000_64_2x4_out_core_1_3_view[0] : !aie.objectfifosubview<memref<4096xbf16>> -> memref<4096xbf16>
        func.call @eltwise_add_bf16_vector(%add_bf16_768000_64_2x4_in_core_1_1_1_object, %add_bf16_768000_64_2x4_in_core_1_1_1_object_1, %add_bf16_768000_64_2x4_out_core_1_3_object) : (memref<4096xbf16>, memref<4096xbf16>, memref<4096xbf16>) -> ()
        aie.objectfifo.release @add_bf16_768000_64_2x4_in_core_1_1_1(Consume, 2)
        aie.objectfifo.release @add_bf16_768000_64_2x4_out_core_1_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @layer_norm_bf16_1500x512_64_2x4(%input: memref<1536x512xbf16>, %parameters: memref<2x512xbf16>, %output: memref<1536x512xbf16>) {
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 0][1, 1, 1, 393216][0, 0, 0, 1]) {metadata = @layer_norm_bf16_1500x512_64_2x4_in_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 393216][1, 1, 1, 393216][0, 0, 0, 1]) {metadata = @layer_norm_bf16_1500x512_64_2x4_in_shim_1, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 1024][0, 0, 0, 1]) {metadata = @layer_norm_bf16_1500x512_64_2x4_parameters_shim_0, id = 4 : i64} : memref<2x512xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 1024][0, 0, 0, 1]) {metadata = @layer_norm_bf16_1500x512_64_2x4_parameters_shim_1, id = 4 : i64} : memref<2x512xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 0][1, 1, 1, 393216][0, 0, 0, 1]) {metadata = @layer_norm_bf16_1500x512_64_2x4_out_shim_0, id = 8 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 393216][1, 1, 1, 393216][0, 0, 0, 1]) {metadata = @layer_norm_bf16_1500x512_64_2x4_out_shim_1, id = 8 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_wait {symbol = @layer_norm_bf16_1500x512_64_2x4_out_shim_0}
      aiex.npu.dma_wait {symbol = @layer_norm_bf16_1500x512_64_2x4_out_shim_1}
    }
    aie.runtime_sequence @gelu_bf16_3072000_64_4x4(%input: memref<3080192xbf16>, %output: memref<3080192xbf16>) {
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 0][1, 1, 1, 770048][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_4x4_in_shim_0, id = 0 : i64} : memref<3080192xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 770048][1, 1, 1, 770048][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_4x4_in_shim_1, id = 0 : i64} : memref<3080192xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 1540096][1, 1, 1, 770048][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_4x4_in_shim_2, id = 0 : i64} : memref<3080192xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 2310144][1, 1, 1, 770048][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_4x4_in_shim_3, id = 0 : i64} : memref<3080192xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 0][1, 1, 1, 770048][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_4x4_out_shim_0, id = 4 : i64, issue_token = true} : memref<3080192xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 770048][1, 1, 1, 770048][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_4x4_out_shim_1, id = 4 : i64, issue_token = true} : memref<3080192xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 1540096][1, 1, 1, 770048][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_4x4_out_shim_2, id = 4 : i64, issue_token = true} : memref<3080192xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 2310144][1, 1, 1, 770048][0, 0, 0, 1]) {metadata = @gelu_bf16_3072000_64_4x4_out_shim_3, id = 4 : i64, issue_token = true} : memref<3080192xbf16>
      aiex.npu.dma_wait {symbol = @gelu_bf16_3072000_64_4x4_out_shim_0}
      aiex.npu.dma_wait {symbol = @gelu_bf16_3072000_64_4x4_out_shim_1}
      aiex.npu.dma_wait {symbol = @gelu_bf16_3072000_64_4x4_out_shim_2}
      aiex.npu.dma_wait {symbol = @gelu_bf16_3072000_64_4x4_out_shim_3}
    }
    aie.runtime_sequence @add_bf16_768000_64_2x4(%input: memref<2x786432xbf16>, %output: memref<786432xbf16>) {
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 0][24, 2, 8, 1024][16384, 786432, 1024, 1]) {metadata = @add_bf16_768000_64_2x4_in_shim_0_0, id = 0 : i64} : memref<2x786432xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 8192][24, 2, 8, 1024][16384, 786432, 1024, 1]) {metadata = @add_bf16_768000_64_2x4_in_shim_0_1, id = 4 : i64} : memref<2x786432xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 393216][24, 2, 8, 1024][16384, 786432, 1024, 1]) {metadata = @add_bf16_768000_64_2x4_in_shim_1_0, id = 0 : i64} : memref<2x786432xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 401408][24, 2, 8, 1024][16384, 786432, 1024, 1]) {metadata = @add_bf16_768000_64_2x4_in_shim_1_1, id = 4 : i64} : memref<2x786432xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 0][1, 1, 1, 393216][0, 0, 0, 1]) {metadata = @add_bf16_768000_64_2x4_out_shim_0, id = 8 : i64, issue_token = true} : memref<786432xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 393216][1, 1, 1, 393216][0, 0, 0, 1]) {metadata = @add_bf16_768000_64_2x4_out_shim_1, id = 8 : i64, issue_token = true} : memref<786432xbf16>
      aiex.npu.dma_wait {symbol = @add_bf16_768000_64_2x4_out_shim_0}
      aiex.npu.dma_wait {symbol = @add_bf16_768000_64_2x4_out_shim_1}
    }
  }
}
