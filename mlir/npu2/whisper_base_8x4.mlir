// whisper_base_8x4
// conv1: MatmulGELU 3072x240x512
// conv2: MatmulGELU 1536x1536x512
// projections: Matmul 1536x512x1536
// out: Matmul 1536x512x512
// up: MatmulGELU 1536x512x2048
// down: Matmul 1536x2048x512
// attention: Attention 1500x1500 heads:8x64
// add_norm: AddLayerNorm 1536x512
//
// For npu2 (aie2p), 8 columns of 4 cores. Printed from the design by
//   npubench emit 'WhisperEncoder/base/bf16/cores:8x4' --npu=npu2
//
// Its cores are linked from
//   matmul_bf16_bf16_bfp16_64x64x64_B_COL_MAJ-1_aie2p.o: mlir/kernels/matmul.cc -Dbf16_bf16_ONLY=1 -DDIM_M=64 -DDIM_K=64 -DDIM_N=64 -DAIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16=1 -DB_COL_MAJ=1
//   gelu_bf16_4096_aie2p.o: mlir/kernels/gelu.cc -Dbf16_ONLY=1 -DDIM=4096
//   pass_through_BIT_WIDTH-16_aie2p.o: mlir/kernels/pass_through.cc -DBIT_WIDTH=16
//   tiles_4x512_BLOCK_R-8_BLOCK_T-8_aie2p.o: mlir/kernels/tiles.cc -DDIM_ROWS=4 -DDIM_WIDTH=512 -DBLOCK_R=8 -DBLOCK_T=8
//   layer_norm_bf16_8x512_aie2p.o: mlir/kernels/layer_norm.cc -Dbf16_ONLY=1 -DDIM_ROWS=8 -DDIM_WIDTH=512
//   attention_bf16_bfp16_32x64x64_BLOCK_R-8_BLOCK_T-8_aie2p.o: mlir/kernels/attention.cc -Dbf16_ONLY=1 -DDIM_Q=32 -DDIM_K=64 -DDIM_D=64 -DAIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16=1 -DBLOCK_R=8 -DBLOCK_T=8
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu2-whisper_base_8x4
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

    // a_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @a_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x512xbf16>>

    // a_core_0: memory tile (0,1) to core (0,2), core (1,2), core (2,2), core (3,2), core (4,2), core (5,2), core (6,2), core (7,2)
    aie.objectfifo @a_core_0(%mem_0 dimensionsToStream [<size = 8, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 512>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_1_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_2_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_3_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_4_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_5_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_6_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_7_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @a_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x512xbf16>>

    // a_core_2: memory tile (2,1) to core (0,3), core (1,3), core (2,3), core (3,3), core (4,3), core (5,3), core (6,3), core (7,3)
    aie.objectfifo @a_core_2(%mem_2 dimensionsToStream [<size = 8, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 512>, <size = 8, stride = 1>], {%core_0_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_1_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_2_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_3_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_4_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_5_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_6_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_7_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_shim_4: shim (4,0) to memory tile (4,1)
    aie.objectfifo @a_shim_4(%shim_4, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<64x512xbf16>>

    // a_core_4: memory tile (4,1) to core (0,4), core (1,4), core (2,4), core (3,4), core (4,4), core (5,4), core (6,4), core (7,4)
    aie.objectfifo @a_core_4(%mem_4 dimensionsToStream [<size = 8, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 512>, <size = 8, stride = 1>], {%core_0_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_1_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_2_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_3_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_4_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_5_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_6_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_7_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_shim_6: shim (6,0) to memory tile (6,1)
    aie.objectfifo @a_shim_6(%shim_6, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<64x512xbf16>>

    // a_core_6: memory tile (6,1) to core (0,5), core (1,5), core (2,5), core (3,5), core (4,5), core (5,5), core (6,5), core (7,5)
    aie.objectfifo @a_core_6(%mem_6 dimensionsToStream [<size = 8, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 512>, <size = 8, stride = 1>], {%core_0_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_1_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_2_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_3_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_4_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_5_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_6_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_7_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @b_shim_0(%shim_0, {%mem_0}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_0: memory tile (0,1) to core (0,2), core (0,3), core (0,4), core (0,5)
    aie.objectfifo @b_core_0(%mem_0 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_0_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_0_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_0_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @b_shim_1(%shim_1, {%mem_1}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_1: memory tile (1,1) to core (1,2), core (1,3), core (1,4), core (1,5)
    aie.objectfifo @b_core_1(%mem_1 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_1_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_1_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_1_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_1_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @b_shim_2(%shim_2, {%mem_2}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_2: memory tile (2,1) to core (2,2), core (2,3), core (2,4), core (2,5)
    aie.objectfifo @b_core_2(%mem_2 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_2_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_2_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_2_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_2_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @b_shim_3(%shim_3, {%mem_3}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_3: memory tile (3,1) to core (3,2), core (3,3), core (3,4), core (3,5)
    aie.objectfifo @b_core_3(%mem_3 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_3_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_3_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_3_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_3_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_4: shim (4,0) to memory tile (4,1)
    aie.objectfifo @b_shim_4(%shim_4, {%mem_4}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_4: memory tile (4,1) to core (4,2), core (4,3), core (4,4), core (4,5)
    aie.objectfifo @b_core_4(%mem_4 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_4_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_4_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_4_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_4_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_5: shim (5,0) to memory tile (5,1)
    aie.objectfifo @b_shim_5(%shim_5, {%mem_5}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_5: memory tile (5,1) to core (5,2), core (5,3), core (5,4), core (5,5)
    aie.objectfifo @b_core_5(%mem_5 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_5_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_5_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_5_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_5_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_6: shim (6,0) to memory tile (6,1)
    aie.objectfifo @b_shim_6(%shim_6, {%mem_6}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_6: memory tile (6,1) to core (6,2), core (6,3), core (6,4), core (6,5)
    aie.objectfifo @b_core_6(%mem_6 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_6_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_6_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_6_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_6_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_7: shim (7,0) to memory tile (7,1)
    aie.objectfifo @b_shim_7(%shim_7, {%mem_7}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_7: memory tile (7,1) to core (7,2), core (7,3), core (7,4), core (7,5)
    aie.objectfifo @b_core_7(%mem_7 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_7_2 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_7_3 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_7_4 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>], %core_7_5 dimensionsFromStream [<size = 8, stride = 64>, <size = 8, stride = 512>, <size = 64, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_0_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0_0(%core_0_2, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_0_1: core (0,3) to memory tile (0,1)
    aie.objectfifo @c_core_0_1(%core_0_3, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_0_2: core (0,4) to memory tile (0,1)
    aie.objectfifo @c_core_0_2(%core_0_4, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_0_3: core (0,5) to memory tile (0,1)
    aie.objectfifo @c_core_0_3(%core_0_5, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_1: memory tile (1,1) to shim (1,0)
    aie.objectfifo @c_shim_1(%mem_1 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_1}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_1_0: core (1,2) to memory tile (1,1)
    aie.objectfifo @c_core_1_0(%core_1_2, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_1_1: core (1,3) to memory tile (1,1)
    aie.objectfifo @c_core_1_1(%core_1_3, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_1_2: core (1,4) to memory tile (1,1)
    aie.objectfifo @c_core_1_2(%core_1_4, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_1_3: core (1,5) to memory tile (1,1)
    aie.objectfifo @c_core_1_3(%core_1_5, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_2: memory tile (2,1) to shim (2,0)
    aie.objectfifo @c_shim_2(%mem_2 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_2}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_2_0: core (2,2) to memory tile (2,1)
    aie.objectfifo @c_core_2_0(%core_2_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_2_1: core (2,3) to memory tile (2,1)
    aie.objectfifo @c_core_2_1(%core_2_3, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_2_2: core (2,4) to memory tile (2,1)
    aie.objectfifo @c_core_2_2(%core_2_4, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_2_3: core (2,5) to memory tile (2,1)
    aie.objectfifo @c_core_2_3(%core_2_5, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_3: memory tile (3,1) to shim (3,0)
    aie.objectfifo @c_shim_3(%mem_3 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_3}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_3_0: core (3,2) to memory tile (3,1)
    aie.objectfifo @c_core_3_0(%core_3_2, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_3_1: core (3,3) to memory tile (3,1)
    aie.objectfifo @c_core_3_1(%core_3_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_3_2: core (3,4) to memory tile (3,1)
    aie.objectfifo @c_core_3_2(%core_3_4, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_3_3: core (3,5) to memory tile (3,1)
    aie.objectfifo @c_core_3_3(%core_3_5, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_4: memory tile (4,1) to shim (4,0)
    aie.objectfifo @c_shim_4(%mem_4 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_4}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_4_0: core (4,2) to memory tile (4,1)
    aie.objectfifo @c_core_4_0(%core_4_2, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_4_1: core (4,3) to memory tile (4,1)
    aie.objectfifo @c_core_4_1(%core_4_3, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_4_2: core (4,4) to memory tile (4,1)
    aie.objectfifo @c_core_4_2(%core_4_4, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_4_3: core (4,5) to memory tile (4,1)
    aie.objectfifo @c_core_4_3(%core_4_5, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_5: memory tile (5,1) to shim (5,0)
    aie.objectfifo @c_shim_5(%mem_5 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_5}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_5_0: core (5,2) to memory tile (5,1)
    aie.objectfifo @c_core_5_0(%core_5_2, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_5_1: core (5,3) to memory tile (5,1)
    aie.objectfifo @c_core_5_1(%core_5_3, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_5_2: core (5,4) to memory tile (5,1)
    aie.objectfifo @c_core_5_2(%core_5_4, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_5_3: core (5,5) to memory tile (5,1)
    aie.objectfifo @c_core_5_3(%core_5_5, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_6: memory tile (6,1) to shim (6,0)
    aie.objectfifo @c_shim_6(%mem_6 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_6}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_6_0: core (6,2) to memory tile (6,1)
    aie.objectfifo @c_core_6_0(%core_6_2, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_6_1: core (6,3) to memory tile (6,1)
    aie.objectfifo @c_core_6_1(%core_6_3, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_6_2: core (6,4) to memory tile (6,1)
    aie.objectfifo @c_core_6_2(%core_6_4, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_6_3: core (6,5) to memory tile (6,1)
    aie.objectfifo @c_core_6_3(%core_6_5, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_7: memory tile (7,1) to shim (7,0)
    aie.objectfifo @c_shim_7(%mem_7 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_7}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_7_0: core (7,2) to memory tile (7,1)
    aie.objectfifo @c_core_7_0(%core_7_2, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_7_1: core (7,3) to memory tile (7,1)
    aie.objectfifo @c_core_7_1(%core_7_3, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_7_2: core (7,4) to memory tile (7,1)
    aie.objectfifo @c_core_7_2(%core_7_4, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_7_3: core (7,5) to memory tile (7,1)
    aie.objectfifo @c_core_7_3(%core_7_5, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@a_shim_0] -> [@a_core_0] ([] [])
    aie.objectfifo.link [@a_shim_2] -> [@a_core_2] ([] [])
    aie.objectfifo.link [@a_shim_4] -> [@a_core_4] ([] [])
    aie.objectfifo.link [@a_shim_6] -> [@a_core_6] ([] [])
    aie.objectfifo.link [@b_shim_0] -> [@b_core_0] ([] [])
    aie.objectfifo.link [@b_shim_1] -> [@b_core_1] ([] [])
    aie.objectfifo.link [@b_shim_2] -> [@b_core_2] ([] [])
    aie.objectfifo.link [@b_shim_3] -> [@b_core_3] ([] [])
    aie.objectfifo.link [@b_shim_4] -> [@b_core_4] ([] [])
    aie.objectfifo.link [@b_shim_5] -> [@b_core_5] ([] [])
    aie.objectfifo.link [@b_shim_6] -> [@b_core_6] ([] [])
    aie.objectfifo.link [@b_shim_7] -> [@b_core_7] ([] [])
    aie.objectfifo.link [@c_core_0_0, @c_core_0_1, @c_core_0_2, @c_core_0_3] -> [@c_shim_0] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@c_core_1_0, @c_core_1_1, @c_core_1_2, @c_core_1_3] -> [@c_shim_1] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@c_core_2_0, @c_core_2_1, @c_core_2_2, @c_core_2_3] -> [@c_shim_2] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@c_core_3_0, @c_core_3_1, @c_core_3_2, @c_core_3_3] -> [@c_shim_3] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@c_core_4_0, @c_core_4_1, @c_core_4_2, @c_core_4_3] -> [@c_shim_4] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@c_core_5_0, @c_core_5_1, @c_core_5_2, @c_core_5_3] -> [@c_shim_5] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@c_core_6_0, @c_core_6_1, @c_core_6_2, @c_core_6_3] -> [@c_shim_6] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@c_core_7_0, @c_core_7_1, @c_core_7_2, @c_core_7_3] -> [@c_shim_7] ([0, 4096, 8192, 12288] [])

    // What cores keep between calls, zero at start; and how often loops run.
    %sums_0_2 = aie.buffer(%core_0_2) {sym_name = "sums_0_2"} : memref<64x64xbf16> = dense<0.0>
    %statistics_0_2 = aie.buffer(%core_0_2) {sym_name = "statistics_0_2"} : memref<3x32xf32> = dense<0.0>
    %scores_0_2 = aie.buffer(%core_0_2) {sym_name = "scores_0_2"} : memref<8x64xf32> = dense<0.0>
    %piece_0_2 = aie.buffer(%core_0_2) {sym_name = "piece_0_2"} : memref<1xi32> = dense<0>
    %row_0_2 = aie.buffer(%core_0_2) {sym_name = "row_0_2"} : memref<1xi32> = dense<0>
    %part_0_2 = aie.buffer(%core_0_2) {sym_name = "part_0_2"} : memref<1xi32> = dense<0>
    %sums_0_3 = aie.buffer(%core_0_3) {sym_name = "sums_0_3"} : memref<64x64xbf16> = dense<0.0>
    %statistics_0_3 = aie.buffer(%core_0_3) {sym_name = "statistics_0_3"} : memref<3x32xf32> = dense<0.0>
    %scores_0_3 = aie.buffer(%core_0_3) {sym_name = "scores_0_3"} : memref<8x64xf32> = dense<0.0>
    %piece_0_3 = aie.buffer(%core_0_3) {sym_name = "piece_0_3"} : memref<1xi32> = dense<0>
    %row_0_3 = aie.buffer(%core_0_3) {sym_name = "row_0_3"} : memref<1xi32> = dense<0>
    %part_0_3 = aie.buffer(%core_0_3) {sym_name = "part_0_3"} : memref<1xi32> = dense<0>
    %sums_0_4 = aie.buffer(%core_0_4) {sym_name = "sums_0_4"} : memref<64x64xbf16> = dense<0.0>
    %statistics_0_4 = aie.buffer(%core_0_4) {sym_name = "statistics_0_4"} : memref<3x32xf32> = dense<0.0>
    %scores_0_4 = aie.buffer(%core_0_4) {sym_name = "scores_0_4"} : memref<8x64xf32> = dense<0.0>
    %piece_0_4 = aie.buffer(%core_0_4) {sym_name = "piece_0_4"} : memref<1xi32> = dense<0>
    %row_0_4 = aie.buffer(%core_0_4) {sym_name = "row_0_4"} : memref<1xi32> = dense<0>
    %part_0_4 = aie.buffer(%core_0_4) {sym_name = "part_0_4"} : memref<1xi32> = dense<0>
    %sums_0_5 = aie.buffer(%core_0_5) {sym_name = "sums_0_5"} : memref<64x64xbf16> = dense<0.0>
    %statistics_0_5 = aie.buffer(%core_0_5) {sym_name = "statistics_0_5"} : memref<3x32xf32> = dense<0.0>
    %scores_0_5 = aie.buffer(%core_0_5) {sym_name = "scores_0_5"} : memref<8x64xf32> = dense<0.0>
    %piece_0_5 = aie.buffer(%core_0_5) {sym_name = "piece_0_5"} : memref<1xi32> = dense<0>
    %row_0_5 = aie.buffer(%core_0_5) {sym_name = "row_0_5"} : memref<1xi32> = dense<0>
    %part_0_5 = aie.buffer(%core_0_5) {sym_name = "part_0_5"} : memref<1xi32> = dense<0>
    %sums_1_2 = aie.buffer(%core_1_2) {sym_name = "sums_1_2"} : memref<64x64xbf16> = dense<0.0>
    %statistics_1_2 = aie.buffer(%core_1_2) {sym_name = "statistics_1_2"} : memref<3x32xf32> = dense<0.0>
    %scores_1_2 = aie.buffer(%core_1_2) {sym_name = "scores_1_2"} : memref<8x64xf32> = dense<0.0>
    %piece_1_2 = aie.buffer(%core_1_2) {sym_name = "piece_1_2"} : memref<1xi32> = dense<0>
    %row_1_2 = aie.buffer(%core_1_2) {sym_name = "row_1_2"} : memref<1xi32> = dense<0>
    %part_1_2 = aie.buffer(%core_1_2) {sym_name = "part_1_2"} : memref<1xi32> = dense<0>
    %sums_1_3 = aie.buffer(%core_1_3) {sym_name = "sums_1_3"} : memref<64x64xbf16> = dense<0.0>
    %statistics_1_3 = aie.buffer(%core_1_3) {sym_name = "statistics_1_3"} : memref<3x32xf32> = dense<0.0>
    %scores_1_3 = aie.buffer(%core_1_3) {sym_name = "scores_1_3"} : memref<8x64xf32> = dense<0.0>
    %piece_1_3 = aie.buffer(%core_1_3) {sym_name = "piece_1_3"} : memref<1xi32> = dense<0>
    %row_1_3 = aie.buffer(%core_1_3) {sym_name = "row_1_3"} : memref<1xi32> = dense<0>
    %part_1_3 = aie.buffer(%core_1_3) {sym_name = "part_1_3"} : memref<1xi32> = dense<0>
    %sums_1_4 = aie.buffer(%core_1_4) {sym_name = "sums_1_4"} : memref<64x64xbf16> = dense<0.0>
    %statistics_1_4 = aie.buffer(%core_1_4) {sym_name = "statistics_1_4"} : memref<3x32xf32> = dense<0.0>
    %scores_1_4 = aie.buffer(%core_1_4) {sym_name = "scores_1_4"} : memref<8x64xf32> = dense<0.0>
    %piece_1_4 = aie.buffer(%core_1_4) {sym_name = "piece_1_4"} : memref<1xi32> = dense<0>
    %row_1_4 = aie.buffer(%core_1_4) {sym_name = "row_1_4"} : memref<1xi32> = dense<0>
    %part_1_4 = aie.buffer(%core_1_4) {sym_name = "part_1_4"} : memref<1xi32> = dense<0>
    %sums_1_5 = aie.buffer(%core_1_5) {sym_name = "sums_1_5"} : memref<64x64xbf16> = dense<0.0>
    %statistics_1_5 = aie.buffer(%core_1_5) {sym_name = "statistics_1_5"} : memref<3x32xf32> = dense<0.0>
    %scores_1_5 = aie.buffer(%core_1_5) {sym_name = "scores_1_5"} : memref<8x64xf32> = dense<0.0>
    %piece_1_5 = aie.buffer(%core_1_5) {sym_name = "piece_1_5"} : memref<1xi32> = dense<0>
    %row_1_5 = aie.buffer(%core_1_5) {sym_name = "row_1_5"} : memref<1xi32> = dense<0>
    %part_1_5 = aie.buffer(%core_1_5) {sym_name = "part_1_5"} : memref<1xi32> = dense<0>
    %sums_2_2 = aie.buffer(%core_2_2) {sym_name = "sums_2_2"} : memref<64x64xbf16> = dense<0.0>
    %statistics_2_2 = aie.buffer(%core_2_2) {sym_name = "statistics_2_2"} : memref<3x32xf32> = dense<0.0>
    %scores_2_2 = aie.buffer(%core_2_2) {sym_name = "scores_2_2"} : memref<8x64xf32> = dense<0.0>
    %piece_2_2 = aie.buffer(%core_2_2) {sym_name = "piece_2_2"} : memref<1xi32> = dense<0>
    %row_2_2 = aie.buffer(%core_2_2) {sym_name = "row_2_2"} : memref<1xi32> = dense<0>
    %part_2_2 = aie.buffer(%core_2_2) {sym_name = "part_2_2"} : memref<1xi32> = dense<0>
    %sums_2_3 = aie.buffer(%core_2_3) {sym_name = "sums_2_3"} : memref<64x64xbf16> = dense<0.0>
    %statistics_2_3 = aie.buffer(%core_2_3) {sym_name = "statistics_2_3"} : memref<3x32xf32> = dense<0.0>
    %scores_2_3 = aie.buffer(%core_2_3) {sym_name = "scores_2_3"} : memref<8x64xf32> = dense<0.0>
    %piece_2_3 = aie.buffer(%core_2_3) {sym_name = "piece_2_3"} : memref<1xi32> = dense<0>
    %row_2_3 = aie.buffer(%core_2_3) {sym_name = "row_2_3"} : memref<1xi32> = dense<0>
    %part_2_3 = aie.buffer(%core_2_3) {sym_name = "part_2_3"} : memref<1xi32> = dense<0>
    %sums_2_4 = aie.buffer(%core_2_4) {sym_name = "sums_2_4"} : memref<64x64xbf16> = dense<0.0>
    %statistics_2_4 = aie.buffer(%core_2_4) {sym_name = "statistics_2_4"} : memref<3x32xf32> = dense<0.0>
    %scores_2_4 = aie.buffer(%core_2_4) {sym_name = "scores_2_4"} : memref<8x64xf32> = dense<0.0>
    %piece_2_4 = aie.buffer(%core_2_4) {sym_name = "piece_2_4"} : memref<1xi32> = dense<0>
    %row_2_4 = aie.buffer(%core_2_4) {sym_name = "row_2_4"} : memref<1xi32> = dense<0>
    %part_2_4 = aie.buffer(%core_2_4) {sym_name = "part_2_4"} : memref<1xi32> = dense<0>
    %sums_2_5 = aie.buffer(%core_2_5) {sym_name = "sums_2_5"} : memref<64x64xbf16> = dense<0.0>
    %statistics_2_5 = aie.buffer(%core_2_5) {sym_name = "statistics_2_5"} : memref<3x32xf32> = dense<0.0>
    %scores_2_5 = aie.buffer(%core_2_5) {sym_name = "scores_2_5"} : memref<8x64xf32> = dense<0.0>
    %piece_2_5 = aie.buffer(%core_2_5) {sym_name = "piece_2_5"} : memref<1xi32> = dense<0>
    %row_2_5 = aie.buffer(%core_2_5) {sym_name = "row_2_5"} : memref<1xi32> = dense<0>
    %part_2_5 = aie.buffer(%core_2_5) {sym_name = "part_2_5"} : memref<1xi32> = dense<0>
    %sums_3_2 = aie.buffer(%core_3_2) {sym_name = "sums_3_2"} : memref<64x64xbf16> = dense<0.0>
    %statistics_3_2 = aie.buffer(%core_3_2) {sym_name = "statistics_3_2"} : memref<3x32xf32> = dense<0.0>
    %scores_3_2 = aie.buffer(%core_3_2) {sym_name = "scores_3_2"} : memref<8x64xf32> = dense<0.0>
    %piece_3_2 = aie.buffer(%core_3_2) {sym_name = "piece_3_2"} : memref<1xi32> = dense<0>
    %row_3_2 = aie.buffer(%core_3_2) {sym_name = "row_3_2"} : memref<1xi32> = dense<0>
    %part_3_2 = aie.buffer(%core_3_2) {sym_name = "part_3_2"} : memref<1xi32> = dense<0>
    %sums_3_3 = aie.buffer(%core_3_3) {sym_name = "sums_3_3"} : memref<64x64xbf16> = dense<0.0>
    %statistics_3_3 = aie.buffer(%core_3_3) {sym_name = "statistics_3_3"} : memref<3x32xf32> = dense<0.0>
    %scores_3_3 = aie.buffer(%core_3_3) {sym_name = "scores_3_3"} : memref<8x64xf32> = dense<0.0>
    %piece_3_3 = aie.buffer(%core_3_3) {sym_name = "piece_3_3"} : memref<1xi32> = dense<0>
    %row_3_3 = aie.buffer(%core_3_3) {sym_name = "row_3_3"} : memref<1xi32> = dense<0>
    %part_3_3 = aie.buffer(%core_3_3) {sym_name = "part_3_3"} : memref<1xi32> = dense<0>
    %sums_3_4 = aie.buffer(%core_3_4) {sym_name = "sums_3_4"} : memref<64x64xbf16> = dense<0.0>
    %statistics_3_4 = aie.buffer(%core_3_4) {sym_name = "statistics_3_4"} : memref<3x32xf32> = dense<0.0>
    %scores_3_4 = aie.buffer(%core_3_4) {sym_name = "scores_3_4"} : memref<8x64xf32> = dense<0.0>
    %piece_3_4 = aie.buffer(%core_3_4) {sym_name = "piece_3_4"} : memref<1xi32> = dense<0>
    %row_3_4 = aie.buffer(%core_3_4) {sym_name = "row_3_4"} : memref<1xi32> = dense<0>
    %part_3_4 = aie.buffer(%core_3_4) {sym_name = "part_3_4"} : memref<1xi32> = dense<0>
    %sums_3_5 = aie.buffer(%core_3_5) {sym_name = "sums_3_5"} : memref<64x64xbf16> = dense<0.0>
    %statistics_3_5 = aie.buffer(%core_3_5) {sym_name = "statistics_3_5"} : memref<3x32xf32> = dense<0.0>
    %scores_3_5 = aie.buffer(%core_3_5) {sym_name = "scores_3_5"} : memref<8x64xf32> = dense<0.0>
    %piece_3_5 = aie.buffer(%core_3_5) {sym_name = "piece_3_5"} : memref<1xi32> = dense<0>
    %row_3_5 = aie.buffer(%core_3_5) {sym_name = "row_3_5"} : memref<1xi32> = dense<0>
    %part_3_5 = aie.buffer(%core_3_5) {sym_name = "part_3_5"} : memref<1xi32> = dense<0>
    %sums_4_2 = aie.buffer(%core_4_2) {sym_name = "sums_4_2"} : memref<64x64xbf16> = dense<0.0>
    %statistics_4_2 = aie.buffer(%core_4_2) {sym_name = "statistics_4_2"} : memref<3x32xf32> = dense<0.0>
    %scores_4_2 = aie.buffer(%core_4_2) {sym_name = "scores_4_2"} : memref<8x64xf32> = dense<0.0>
    %piece_4_2 = aie.buffer(%core_4_2) {sym_name = "piece_4_2"} : memref<1xi32> = dense<0>
    %row_4_2 = aie.buffer(%core_4_2) {sym_name = "row_4_2"} : memref<1xi32> = dense<0>
    %part_4_2 = aie.buffer(%core_4_2) {sym_name = "part_4_2"} : memref<1xi32> = dense<0>
    %sums_4_3 = aie.buffer(%core_4_3) {sym_name = "sums_4_3"} : memref<64x64xbf16> = dense<0.0>
    %statistics_4_3 = aie.buffer(%core_4_3) {sym_name = "statistics_4_3"} : memref<3x32xf32> = dense<0.0>
    %scores_4_3 = aie.buffer(%core_4_3) {sym_name = "scores_4_3"} : memref<8x64xf32> = dense<0.0>
    %piece_4_3 = aie.buffer(%core_4_3) {sym_name = "piece_4_3"} : memref<1xi32> = dense<0>
    %row_4_3 = aie.buffer(%core_4_3) {sym_name = "row_4_3"} : memref<1xi32> = dense<0>
    %part_4_3 = aie.buffer(%core_4_3) {sym_name = "part_4_3"} : memref<1xi32> = dense<0>
    %sums_4_4 = aie.buffer(%core_4_4) {sym_name = "sums_4_4"} : memref<64x64xbf16> = dense<0.0>
    %statistics_4_4 = aie.buffer(%core_4_4) {sym_name = "statistics_4_4"} : memref<3x32xf32> = dense<0.0>
    %scores_4_4 = aie.buffer(%core_4_4) {sym_name = "scores_4_4"} : memref<8x64xf32> = dense<0.0>
    %piece_4_4 = aie.buffer(%core_4_4) {sym_name = "piece_4_4"} : memref<1xi32> = dense<0>
    %row_4_4 = aie.buffer(%core_4_4) {sym_name = "row_4_4"} : memref<1xi32> = dense<0>
    %part_4_4 = aie.buffer(%core_4_4) {sym_name = "part_4_4"} : memref<1xi32> = dense<0>
    %sums_4_5 = aie.buffer(%core_4_5) {sym_name = "sums_4_5"} : memref<64x64xbf16> = dense<0.0>
    %statistics_4_5 = aie.buffer(%core_4_5) {sym_name = "statistics_4_5"} : memref<3x32xf32> = dense<0.0>
    %scores_4_5 = aie.buffer(%core_4_5) {sym_name = "scores_4_5"} : memref<8x64xf32> = dense<0.0>
    %piece_4_5 = aie.buffer(%core_4_5) {sym_name = "piece_4_5"} : memref<1xi32> = dense<0>
    %row_4_5 = aie.buffer(%core_4_5) {sym_name = "row_4_5"} : memref<1xi32> = dense<0>
    %part_4_5 = aie.buffer(%core_4_5) {sym_name = "part_4_5"} : memref<1xi32> = dense<0>
    %sums_5_2 = aie.buffer(%core_5_2) {sym_name = "sums_5_2"} : memref<64x64xbf16> = dense<0.0>
    %statistics_5_2 = aie.buffer(%core_5_2) {sym_name = "statistics_5_2"} : memref<3x32xf32> = dense<0.0>
    %scores_5_2 = aie.buffer(%core_5_2) {sym_name = "scores_5_2"} : memref<8x64xf32> = dense<0.0>
    %piece_5_2 = aie.buffer(%core_5_2) {sym_name = "piece_5_2"} : memref<1xi32> = dense<0>
    %row_5_2 = aie.buffer(%core_5_2) {sym_name = "row_5_2"} : memref<1xi32> = dense<0>
    %part_5_2 = aie.buffer(%core_5_2) {sym_name = "part_5_2"} : memref<1xi32> = dense<0>
    %sums_5_3 = aie.buffer(%core_5_3) {sym_name = "sums_5_3"} : memref<64x64xbf16> = dense<0.0>
    %statistics_5_3 = aie.buffer(%core_5_3) {sym_name = "statistics_5_3"} : memref<3x32xf32> = dense<0.0>
    %scores_5_3 = aie.buffer(%core_5_3) {sym_name = "scores_5_3"} : memref<8x64xf32> = dense<0.0>
    %piece_5_3 = aie.buffer(%core_5_3) {sym_name = "piece_5_3"} : memref<1xi32> = dense<0>
    %row_5_3 = aie.buffer(%core_5_3) {sym_name = "row_5_3"} : memref<1xi32> = dense<0>
    %part_5_3 = aie.buffer(%core_5_3) {sym_name = "part_5_3"} : memref<1xi32> = dense<0>
    %sums_5_4 = aie.buffer(%core_5_4) {sym_name = "sums_5_4"} : memref<64x64xbf16> = dense<0.0>
    %statistics_5_4 = aie.buffer(%core_5_4) {sym_name = "statistics_5_4"} : memref<3x32xf32> = dense<0.0>
    %scores_5_4 = aie.buffer(%core_5_4) {sym_name = "scores_5_4"} : memref<8x64xf32> = dense<0.0>
    %piece_5_4 = aie.buffer(%core_5_4) {sym_name = "piece_5_4"} : memref<1xi32> = dense<0>
    %row_5_4 = aie.buffer(%core_5_4) {sym_name = "row_5_4"} : memref<1xi32> = dense<0>
    %part_5_4 = aie.buffer(%core_5_4) {sym_name = "part_5_4"} : memref<1xi32> = dense<0>
    %sums_5_5 = aie.buffer(%core_5_5) {sym_name = "sums_5_5"} : memref<64x64xbf16> = dense<0.0>
    %statistics_5_5 = aie.buffer(%core_5_5) {sym_name = "statistics_5_5"} : memref<3x32xf32> = dense<0.0>
    %scores_5_5 = aie.buffer(%core_5_5) {sym_name = "scores_5_5"} : memref<8x64xf32> = dense<0.0>
    %piece_5_5 = aie.buffer(%core_5_5) {sym_name = "piece_5_5"} : memref<1xi32> = dense<0>
    %row_5_5 = aie.buffer(%core_5_5) {sym_name = "row_5_5"} : memref<1xi32> = dense<0>
    %part_5_5 = aie.buffer(%core_5_5) {sym_name = "part_5_5"} : memref<1xi32> = dense<0>
    %sums_6_2 = aie.buffer(%core_6_2) {sym_name = "sums_6_2"} : memref<64x64xbf16> = dense<0.0>
    %statistics_6_2 = aie.buffer(%core_6_2) {sym_name = "statistics_6_2"} : memref<3x32xf32> = dense<0.0>
    %scores_6_2 = aie.buffer(%core_6_2) {sym_name = "scores_6_2"} : memref<8x64xf32> = dense<0.0>
    %piece_6_2 = aie.buffer(%core_6_2) {sym_name = "piece_6_2"} : memref<1xi32> = dense<0>
    %row_6_2 = aie.buffer(%core_6_2) {sym_name = "row_6_2"} : memref<1xi32> = dense<0>
    %part_6_2 = aie.buffer(%core_6_2) {sym_name = "part_6_2"} : memref<1xi32> = dense<0>
    %sums_6_3 = aie.buffer(%core_6_3) {sym_name = "sums_6_3"} : memref<64x64xbf16> = dense<0.0>
    %statistics_6_3 = aie.buffer(%core_6_3) {sym_name = "statistics_6_3"} : memref<3x32xf32> = dense<0.0>
    %scores_6_3 = aie.buffer(%core_6_3) {sym_name = "scores_6_3"} : memref<8x64xf32> = dense<0.0>
    %piece_6_3 = aie.buffer(%core_6_3) {sym_name = "piece_6_3"} : memref<1xi32> = dense<0>
    %row_6_3 = aie.buffer(%core_6_3) {sym_name = "row_6_3"} : memref<1xi32> = dense<0>
    %part_6_3 = aie.buffer(%core_6_3) {sym_name = "part_6_3"} : memref<1xi32> = dense<0>
    %sums_6_4 = aie.buffer(%core_6_4) {sym_name = "sums_6_4"} : memref<64x64xbf16> = dense<0.0>
    %statistics_6_4 = aie.buffer(%core_6_4) {sym_name = "statistics_6_4"} : memref<3x32xf32> = dense<0.0>
    %scores_6_4 = aie.buffer(%core_6_4) {sym_name = "scores_6_4"} : memref<8x64xf32> = dense<0.0>
    %piece_6_4 = aie.buffer(%core_6_4) {sym_name = "piece_6_4"} : memref<1xi32> = dense<0>
    %row_6_4 = aie.buffer(%core_6_4) {sym_name = "row_6_4"} : memref<1xi32> = dense<0>
    %part_6_4 = aie.buffer(%core_6_4) {sym_name = "part_6_4"} : memref<1xi32> = dense<0>
    %sums_6_5 = aie.buffer(%core_6_5) {sym_name = "sums_6_5"} : memref<64x64xbf16> = dense<0.0>
    %statistics_6_5 = aie.buffer(%core_6_5) {sym_name = "statistics_6_5"} : memref<3x32xf32> = dense<0.0>
    %scores_6_5 = aie.buffer(%core_6_5) {sym_name = "scores_6_5"} : memref<8x64xf32> = dense<0.0>
    %piece_6_5 = aie.buffer(%core_6_5) {sym_name = "piece_6_5"} : memref<1xi32> = dense<0>
    %row_6_5 = aie.buffer(%core_6_5) {sym_name = "row_6_5"} : memref<1xi32> = dense<0>
    %part_6_5 = aie.buffer(%core_6_5) {sym_name = "part_6_5"} : memref<1xi32> = dense<0>
    %sums_7_2 = aie.buffer(%core_7_2) {sym_name = "sums_7_2"} : memref<64x64xbf16> = dense<0.0>
    %statistics_7_2 = aie.buffer(%core_7_2) {sym_name = "statistics_7_2"} : memref<3x32xf32> = dense<0.0>
    %scores_7_2 = aie.buffer(%core_7_2) {sym_name = "scores_7_2"} : memref<8x64xf32> = dense<0.0>
    %piece_7_2 = aie.buffer(%core_7_2) {sym_name = "piece_7_2"} : memref<1xi32> = dense<0>
    %row_7_2 = aie.buffer(%core_7_2) {sym_name = "row_7_2"} : memref<1xi32> = dense<0>
    %part_7_2 = aie.buffer(%core_7_2) {sym_name = "part_7_2"} : memref<1xi32> = dense<0>
    %sums_7_3 = aie.buffer(%core_7_3) {sym_name = "sums_7_3"} : memref<64x64xbf16> = dense<0.0>
    %statistics_7_3 = aie.buffer(%core_7_3) {sym_name = "statistics_7_3"} : memref<3x32xf32> = dense<0.0>
    %scores_7_3 = aie.buffer(%core_7_3) {sym_name = "scores_7_3"} : memref<8x64xf32> = dense<0.0>
    %piece_7_3 = aie.buffer(%core_7_3) {sym_name = "piece_7_3"} : memref<1xi32> = dense<0>
    %row_7_3 = aie.buffer(%core_7_3) {sym_name = "row_7_3"} : memref<1xi32> = dense<0>
    %part_7_3 = aie.buffer(%core_7_3) {sym_name = "part_7_3"} : memref<1xi32> = dense<0>
    %sums_7_4 = aie.buffer(%core_7_4) {sym_name = "sums_7_4"} : memref<64x64xbf16> = dense<0.0>
    %statistics_7_4 = aie.buffer(%core_7_4) {sym_name = "statistics_7_4"} : memref<3x32xf32> = dense<0.0>
    %scores_7_4 = aie.buffer(%core_7_4) {sym_name = "scores_7_4"} : memref<8x64xf32> = dense<0.0>
    %piece_7_4 = aie.buffer(%core_7_4) {sym_name = "piece_7_4"} : memref<1xi32> = dense<0>
    %row_7_4 = aie.buffer(%core_7_4) {sym_name = "row_7_4"} : memref<1xi32> = dense<0>
    %part_7_4 = aie.buffer(%core_7_4) {sym_name = "part_7_4"} : memref<1xi32> = dense<0>
    %sums_7_5 = aie.buffer(%core_7_5) {sym_name = "sums_7_5"} : memref<64x64xbf16> = dense<0.0>
    %statistics_7_5 = aie.buffer(%core_7_5) {sym_name = "statistics_7_5"} : memref<3x32xf32> = dense<0.0>
    %scores_7_5 = aie.buffer(%core_7_5) {sym_name = "scores_7_5"} : memref<8x64xf32> = dense<0.0>
    %piece_7_5 = aie.buffer(%core_7_5) {sym_name = "piece_7_5"} : memref<1xi32> = dense<0>
    %row_7_5 = aie.buffer(%core_7_5) {sym_name = "row_7_5"} : memref<1xi32> = dense<0>
    %part_7_5 = aie.buffer(%core_7_5) {sym_name = "part_7_5"} : memref<1xi32> = dense<0>
    %k_steps_0_2 = aie.buffer(%core_0_2) {sym_name = "k_steps_0_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_0_2 = aie.buffer(%core_0_2) {sym_name = "gelu_0_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_0_2 = aie.buffer(%core_0_2) {sym_name = "passed_0_2"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_0_2 = aie.buffer(%core_0_2) {sym_name = "pairs_0_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_0_2 = aie.buffer(%core_0_2) {sym_name = "singles_0_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_0_2 = aie.buffer(%core_0_2) {sym_name = "blocks_0_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_0_2 = aie.buffer(%core_0_2) {sym_name = "units_0_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_0_2 = aie.buffer(%core_0_2) {sym_name = "norms_0_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_0_2 = aie.buffer(%core_0_2) {sym_name = "times_0_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_0_3 = aie.buffer(%core_0_3) {sym_name = "k_steps_0_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_0_3 = aie.buffer(%core_0_3) {sym_name = "gelu_0_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_0_3 = aie.buffer(%core_0_3) {sym_name = "passed_0_3"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_0_3 = aie.buffer(%core_0_3) {sym_name = "pairs_0_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_0_3 = aie.buffer(%core_0_3) {sym_name = "singles_0_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_0_3 = aie.buffer(%core_0_3) {sym_name = "blocks_0_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_0_3 = aie.buffer(%core_0_3) {sym_name = "units_0_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_0_3 = aie.buffer(%core_0_3) {sym_name = "norms_0_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_0_3 = aie.buffer(%core_0_3) {sym_name = "times_0_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_0_4 = aie.buffer(%core_0_4) {sym_name = "k_steps_0_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_0_4 = aie.buffer(%core_0_4) {sym_name = "gelu_0_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_0_4 = aie.buffer(%core_0_4) {sym_name = "passed_0_4"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_0_4 = aie.buffer(%core_0_4) {sym_name = "pairs_0_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_0_4 = aie.buffer(%core_0_4) {sym_name = "singles_0_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_0_4 = aie.buffer(%core_0_4) {sym_name = "blocks_0_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_0_4 = aie.buffer(%core_0_4) {sym_name = "units_0_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_0_4 = aie.buffer(%core_0_4) {sym_name = "norms_0_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_0_4 = aie.buffer(%core_0_4) {sym_name = "times_0_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_0_5 = aie.buffer(%core_0_5) {sym_name = "k_steps_0_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_0_5 = aie.buffer(%core_0_5) {sym_name = "gelu_0_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_0_5 = aie.buffer(%core_0_5) {sym_name = "passed_0_5"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_0_5 = aie.buffer(%core_0_5) {sym_name = "pairs_0_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_0_5 = aie.buffer(%core_0_5) {sym_name = "singles_0_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_0_5 = aie.buffer(%core_0_5) {sym_name = "blocks_0_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_0_5 = aie.buffer(%core_0_5) {sym_name = "units_0_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_0_5 = aie.buffer(%core_0_5) {sym_name = "norms_0_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_0_5 = aie.buffer(%core_0_5) {sym_name = "times_0_5"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_1_2 = aie.buffer(%core_1_2) {sym_name = "k_steps_1_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_1_2 = aie.buffer(%core_1_2) {sym_name = "gelu_1_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_1_2 = aie.buffer(%core_1_2) {sym_name = "passed_1_2"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_1_2 = aie.buffer(%core_1_2) {sym_name = "pairs_1_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_1_2 = aie.buffer(%core_1_2) {sym_name = "singles_1_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_1_2 = aie.buffer(%core_1_2) {sym_name = "blocks_1_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_1_2 = aie.buffer(%core_1_2) {sym_name = "units_1_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_1_2 = aie.buffer(%core_1_2) {sym_name = "norms_1_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_1_2 = aie.buffer(%core_1_2) {sym_name = "times_1_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_1_3 = aie.buffer(%core_1_3) {sym_name = "k_steps_1_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_1_3 = aie.buffer(%core_1_3) {sym_name = "gelu_1_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_1_3 = aie.buffer(%core_1_3) {sym_name = "passed_1_3"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_1_3 = aie.buffer(%core_1_3) {sym_name = "pairs_1_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_1_3 = aie.buffer(%core_1_3) {sym_name = "singles_1_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_1_3 = aie.buffer(%core_1_3) {sym_name = "blocks_1_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_1_3 = aie.buffer(%core_1_3) {sym_name = "units_1_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_1_3 = aie.buffer(%core_1_3) {sym_name = "norms_1_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_1_3 = aie.buffer(%core_1_3) {sym_name = "times_1_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_1_4 = aie.buffer(%core_1_4) {sym_name = "k_steps_1_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_1_4 = aie.buffer(%core_1_4) {sym_name = "gelu_1_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_1_4 = aie.buffer(%core_1_4) {sym_name = "passed_1_4"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_1_4 = aie.buffer(%core_1_4) {sym_name = "pairs_1_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_1_4 = aie.buffer(%core_1_4) {sym_name = "singles_1_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_1_4 = aie.buffer(%core_1_4) {sym_name = "blocks_1_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_1_4 = aie.buffer(%core_1_4) {sym_name = "units_1_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_1_4 = aie.buffer(%core_1_4) {sym_name = "norms_1_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_1_4 = aie.buffer(%core_1_4) {sym_name = "times_1_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_1_5 = aie.buffer(%core_1_5) {sym_name = "k_steps_1_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_1_5 = aie.buffer(%core_1_5) {sym_name = "gelu_1_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_1_5 = aie.buffer(%core_1_5) {sym_name = "passed_1_5"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_1_5 = aie.buffer(%core_1_5) {sym_name = "pairs_1_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_1_5 = aie.buffer(%core_1_5) {sym_name = "singles_1_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_1_5 = aie.buffer(%core_1_5) {sym_name = "blocks_1_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_1_5 = aie.buffer(%core_1_5) {sym_name = "units_1_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_1_5 = aie.buffer(%core_1_5) {sym_name = "norms_1_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_1_5 = aie.buffer(%core_1_5) {sym_name = "times_1_5"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_2_2 = aie.buffer(%core_2_2) {sym_name = "k_steps_2_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_2_2 = aie.buffer(%core_2_2) {sym_name = "gelu_2_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_2_2 = aie.buffer(%core_2_2) {sym_name = "passed_2_2"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_2_2 = aie.buffer(%core_2_2) {sym_name = "pairs_2_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_2_2 = aie.buffer(%core_2_2) {sym_name = "singles_2_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_2_2 = aie.buffer(%core_2_2) {sym_name = "blocks_2_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_2_2 = aie.buffer(%core_2_2) {sym_name = "units_2_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_2_2 = aie.buffer(%core_2_2) {sym_name = "norms_2_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_2_2 = aie.buffer(%core_2_2) {sym_name = "times_2_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_2_3 = aie.buffer(%core_2_3) {sym_name = "k_steps_2_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_2_3 = aie.buffer(%core_2_3) {sym_name = "gelu_2_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_2_3 = aie.buffer(%core_2_3) {sym_name = "passed_2_3"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_2_3 = aie.buffer(%core_2_3) {sym_name = "pairs_2_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_2_3 = aie.buffer(%core_2_3) {sym_name = "singles_2_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_2_3 = aie.buffer(%core_2_3) {sym_name = "blocks_2_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_2_3 = aie.buffer(%core_2_3) {sym_name = "units_2_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_2_3 = aie.buffer(%core_2_3) {sym_name = "norms_2_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_2_3 = aie.buffer(%core_2_3) {sym_name = "times_2_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_2_4 = aie.buffer(%core_2_4) {sym_name = "k_steps_2_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_2_4 = aie.buffer(%core_2_4) {sym_name = "gelu_2_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_2_4 = aie.buffer(%core_2_4) {sym_name = "passed_2_4"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_2_4 = aie.buffer(%core_2_4) {sym_name = "pairs_2_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_2_4 = aie.buffer(%core_2_4) {sym_name = "singles_2_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_2_4 = aie.buffer(%core_2_4) {sym_name = "blocks_2_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_2_4 = aie.buffer(%core_2_4) {sym_name = "units_2_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_2_4 = aie.buffer(%core_2_4) {sym_name = "norms_2_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_2_4 = aie.buffer(%core_2_4) {sym_name = "times_2_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_2_5 = aie.buffer(%core_2_5) {sym_name = "k_steps_2_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_2_5 = aie.buffer(%core_2_5) {sym_name = "gelu_2_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_2_5 = aie.buffer(%core_2_5) {sym_name = "passed_2_5"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_2_5 = aie.buffer(%core_2_5) {sym_name = "pairs_2_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_2_5 = aie.buffer(%core_2_5) {sym_name = "singles_2_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_2_5 = aie.buffer(%core_2_5) {sym_name = "blocks_2_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_2_5 = aie.buffer(%core_2_5) {sym_name = "units_2_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_2_5 = aie.buffer(%core_2_5) {sym_name = "norms_2_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_2_5 = aie.buffer(%core_2_5) {sym_name = "times_2_5"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_3_2 = aie.buffer(%core_3_2) {sym_name = "k_steps_3_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_3_2 = aie.buffer(%core_3_2) {sym_name = "gelu_3_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_3_2 = aie.buffer(%core_3_2) {sym_name = "passed_3_2"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_3_2 = aie.buffer(%core_3_2) {sym_name = "pairs_3_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_3_2 = aie.buffer(%core_3_2) {sym_name = "singles_3_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_3_2 = aie.buffer(%core_3_2) {sym_name = "blocks_3_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_3_2 = aie.buffer(%core_3_2) {sym_name = "units_3_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_3_2 = aie.buffer(%core_3_2) {sym_name = "norms_3_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_3_2 = aie.buffer(%core_3_2) {sym_name = "times_3_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_3_3 = aie.buffer(%core_3_3) {sym_name = "k_steps_3_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_3_3 = aie.buffer(%core_3_3) {sym_name = "gelu_3_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_3_3 = aie.buffer(%core_3_3) {sym_name = "passed_3_3"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_3_3 = aie.buffer(%core_3_3) {sym_name = "pairs_3_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_3_3 = aie.buffer(%core_3_3) {sym_name = "singles_3_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_3_3 = aie.buffer(%core_3_3) {sym_name = "blocks_3_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_3_3 = aie.buffer(%core_3_3) {sym_name = "units_3_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_3_3 = aie.buffer(%core_3_3) {sym_name = "norms_3_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_3_3 = aie.buffer(%core_3_3) {sym_name = "times_3_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_3_4 = aie.buffer(%core_3_4) {sym_name = "k_steps_3_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_3_4 = aie.buffer(%core_3_4) {sym_name = "gelu_3_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_3_4 = aie.buffer(%core_3_4) {sym_name = "passed_3_4"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_3_4 = aie.buffer(%core_3_4) {sym_name = "pairs_3_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_3_4 = aie.buffer(%core_3_4) {sym_name = "singles_3_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_3_4 = aie.buffer(%core_3_4) {sym_name = "blocks_3_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_3_4 = aie.buffer(%core_3_4) {sym_name = "units_3_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_3_4 = aie.buffer(%core_3_4) {sym_name = "norms_3_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_3_4 = aie.buffer(%core_3_4) {sym_name = "times_3_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_3_5 = aie.buffer(%core_3_5) {sym_name = "k_steps_3_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_3_5 = aie.buffer(%core_3_5) {sym_name = "gelu_3_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_3_5 = aie.buffer(%core_3_5) {sym_name = "passed_3_5"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_3_5 = aie.buffer(%core_3_5) {sym_name = "pairs_3_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_3_5 = aie.buffer(%core_3_5) {sym_name = "singles_3_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_3_5 = aie.buffer(%core_3_5) {sym_name = "blocks_3_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_3_5 = aie.buffer(%core_3_5) {sym_name = "units_3_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_3_5 = aie.buffer(%core_3_5) {sym_name = "norms_3_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_3_5 = aie.buffer(%core_3_5) {sym_name = "times_3_5"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_4_2 = aie.buffer(%core_4_2) {sym_name = "k_steps_4_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_4_2 = aie.buffer(%core_4_2) {sym_name = "gelu_4_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_4_2 = aie.buffer(%core_4_2) {sym_name = "passed_4_2"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_4_2 = aie.buffer(%core_4_2) {sym_name = "pairs_4_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_4_2 = aie.buffer(%core_4_2) {sym_name = "singles_4_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_4_2 = aie.buffer(%core_4_2) {sym_name = "blocks_4_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_4_2 = aie.buffer(%core_4_2) {sym_name = "units_4_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_4_2 = aie.buffer(%core_4_2) {sym_name = "norms_4_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_4_2 = aie.buffer(%core_4_2) {sym_name = "times_4_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_4_3 = aie.buffer(%core_4_3) {sym_name = "k_steps_4_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_4_3 = aie.buffer(%core_4_3) {sym_name = "gelu_4_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_4_3 = aie.buffer(%core_4_3) {sym_name = "passed_4_3"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_4_3 = aie.buffer(%core_4_3) {sym_name = "pairs_4_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_4_3 = aie.buffer(%core_4_3) {sym_name = "singles_4_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_4_3 = aie.buffer(%core_4_3) {sym_name = "blocks_4_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_4_3 = aie.buffer(%core_4_3) {sym_name = "units_4_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_4_3 = aie.buffer(%core_4_3) {sym_name = "norms_4_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_4_3 = aie.buffer(%core_4_3) {sym_name = "times_4_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_4_4 = aie.buffer(%core_4_4) {sym_name = "k_steps_4_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_4_4 = aie.buffer(%core_4_4) {sym_name = "gelu_4_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_4_4 = aie.buffer(%core_4_4) {sym_name = "passed_4_4"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_4_4 = aie.buffer(%core_4_4) {sym_name = "pairs_4_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_4_4 = aie.buffer(%core_4_4) {sym_name = "singles_4_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_4_4 = aie.buffer(%core_4_4) {sym_name = "blocks_4_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_4_4 = aie.buffer(%core_4_4) {sym_name = "units_4_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_4_4 = aie.buffer(%core_4_4) {sym_name = "norms_4_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_4_4 = aie.buffer(%core_4_4) {sym_name = "times_4_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_4_5 = aie.buffer(%core_4_5) {sym_name = "k_steps_4_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_4_5 = aie.buffer(%core_4_5) {sym_name = "gelu_4_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_4_5 = aie.buffer(%core_4_5) {sym_name = "passed_4_5"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_4_5 = aie.buffer(%core_4_5) {sym_name = "pairs_4_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_4_5 = aie.buffer(%core_4_5) {sym_name = "singles_4_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_4_5 = aie.buffer(%core_4_5) {sym_name = "blocks_4_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_4_5 = aie.buffer(%core_4_5) {sym_name = "units_4_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_4_5 = aie.buffer(%core_4_5) {sym_name = "norms_4_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_4_5 = aie.buffer(%core_4_5) {sym_name = "times_4_5"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_5_2 = aie.buffer(%core_5_2) {sym_name = "k_steps_5_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_5_2 = aie.buffer(%core_5_2) {sym_name = "gelu_5_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_5_2 = aie.buffer(%core_5_2) {sym_name = "passed_5_2"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_5_2 = aie.buffer(%core_5_2) {sym_name = "pairs_5_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_5_2 = aie.buffer(%core_5_2) {sym_name = "singles_5_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_5_2 = aie.buffer(%core_5_2) {sym_name = "blocks_5_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_5_2 = aie.buffer(%core_5_2) {sym_name = "units_5_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_5_2 = aie.buffer(%core_5_2) {sym_name = "norms_5_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_5_2 = aie.buffer(%core_5_2) {sym_name = "times_5_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_5_3 = aie.buffer(%core_5_3) {sym_name = "k_steps_5_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_5_3 = aie.buffer(%core_5_3) {sym_name = "gelu_5_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_5_3 = aie.buffer(%core_5_3) {sym_name = "passed_5_3"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_5_3 = aie.buffer(%core_5_3) {sym_name = "pairs_5_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_5_3 = aie.buffer(%core_5_3) {sym_name = "singles_5_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_5_3 = aie.buffer(%core_5_3) {sym_name = "blocks_5_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_5_3 = aie.buffer(%core_5_3) {sym_name = "units_5_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_5_3 = aie.buffer(%core_5_3) {sym_name = "norms_5_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_5_3 = aie.buffer(%core_5_3) {sym_name = "times_5_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_5_4 = aie.buffer(%core_5_4) {sym_name = "k_steps_5_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_5_4 = aie.buffer(%core_5_4) {sym_name = "gelu_5_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_5_4 = aie.buffer(%core_5_4) {sym_name = "passed_5_4"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_5_4 = aie.buffer(%core_5_4) {sym_name = "pairs_5_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_5_4 = aie.buffer(%core_5_4) {sym_name = "singles_5_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_5_4 = aie.buffer(%core_5_4) {sym_name = "blocks_5_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_5_4 = aie.buffer(%core_5_4) {sym_name = "units_5_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_5_4 = aie.buffer(%core_5_4) {sym_name = "norms_5_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_5_4 = aie.buffer(%core_5_4) {sym_name = "times_5_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_5_5 = aie.buffer(%core_5_5) {sym_name = "k_steps_5_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_5_5 = aie.buffer(%core_5_5) {sym_name = "gelu_5_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_5_5 = aie.buffer(%core_5_5) {sym_name = "passed_5_5"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_5_5 = aie.buffer(%core_5_5) {sym_name = "pairs_5_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_5_5 = aie.buffer(%core_5_5) {sym_name = "singles_5_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_5_5 = aie.buffer(%core_5_5) {sym_name = "blocks_5_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_5_5 = aie.buffer(%core_5_5) {sym_name = "units_5_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_5_5 = aie.buffer(%core_5_5) {sym_name = "norms_5_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_5_5 = aie.buffer(%core_5_5) {sym_name = "times_5_5"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_6_2 = aie.buffer(%core_6_2) {sym_name = "k_steps_6_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_6_2 = aie.buffer(%core_6_2) {sym_name = "gelu_6_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_6_2 = aie.buffer(%core_6_2) {sym_name = "passed_6_2"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_6_2 = aie.buffer(%core_6_2) {sym_name = "pairs_6_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_6_2 = aie.buffer(%core_6_2) {sym_name = "singles_6_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_6_2 = aie.buffer(%core_6_2) {sym_name = "blocks_6_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_6_2 = aie.buffer(%core_6_2) {sym_name = "units_6_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_6_2 = aie.buffer(%core_6_2) {sym_name = "norms_6_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_6_2 = aie.buffer(%core_6_2) {sym_name = "times_6_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_6_3 = aie.buffer(%core_6_3) {sym_name = "k_steps_6_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_6_3 = aie.buffer(%core_6_3) {sym_name = "gelu_6_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_6_3 = aie.buffer(%core_6_3) {sym_name = "passed_6_3"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_6_3 = aie.buffer(%core_6_3) {sym_name = "pairs_6_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_6_3 = aie.buffer(%core_6_3) {sym_name = "singles_6_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_6_3 = aie.buffer(%core_6_3) {sym_name = "blocks_6_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_6_3 = aie.buffer(%core_6_3) {sym_name = "units_6_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_6_3 = aie.buffer(%core_6_3) {sym_name = "norms_6_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_6_3 = aie.buffer(%core_6_3) {sym_name = "times_6_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_6_4 = aie.buffer(%core_6_4) {sym_name = "k_steps_6_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_6_4 = aie.buffer(%core_6_4) {sym_name = "gelu_6_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_6_4 = aie.buffer(%core_6_4) {sym_name = "passed_6_4"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_6_4 = aie.buffer(%core_6_4) {sym_name = "pairs_6_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_6_4 = aie.buffer(%core_6_4) {sym_name = "singles_6_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_6_4 = aie.buffer(%core_6_4) {sym_name = "blocks_6_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_6_4 = aie.buffer(%core_6_4) {sym_name = "units_6_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_6_4 = aie.buffer(%core_6_4) {sym_name = "norms_6_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_6_4 = aie.buffer(%core_6_4) {sym_name = "times_6_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_6_5 = aie.buffer(%core_6_5) {sym_name = "k_steps_6_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_6_5 = aie.buffer(%core_6_5) {sym_name = "gelu_6_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_6_5 = aie.buffer(%core_6_5) {sym_name = "passed_6_5"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_6_5 = aie.buffer(%core_6_5) {sym_name = "pairs_6_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_6_5 = aie.buffer(%core_6_5) {sym_name = "singles_6_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_6_5 = aie.buffer(%core_6_5) {sym_name = "blocks_6_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_6_5 = aie.buffer(%core_6_5) {sym_name = "units_6_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_6_5 = aie.buffer(%core_6_5) {sym_name = "norms_6_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_6_5 = aie.buffer(%core_6_5) {sym_name = "times_6_5"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_7_2 = aie.buffer(%core_7_2) {sym_name = "k_steps_7_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_7_2 = aie.buffer(%core_7_2) {sym_name = "gelu_7_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_7_2 = aie.buffer(%core_7_2) {sym_name = "passed_7_2"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_7_2 = aie.buffer(%core_7_2) {sym_name = "pairs_7_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_7_2 = aie.buffer(%core_7_2) {sym_name = "singles_7_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_7_2 = aie.buffer(%core_7_2) {sym_name = "blocks_7_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_7_2 = aie.buffer(%core_7_2) {sym_name = "units_7_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_7_2 = aie.buffer(%core_7_2) {sym_name = "norms_7_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_7_2 = aie.buffer(%core_7_2) {sym_name = "times_7_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_7_3 = aie.buffer(%core_7_3) {sym_name = "k_steps_7_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_7_3 = aie.buffer(%core_7_3) {sym_name = "gelu_7_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_7_3 = aie.buffer(%core_7_3) {sym_name = "passed_7_3"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_7_3 = aie.buffer(%core_7_3) {sym_name = "pairs_7_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_7_3 = aie.buffer(%core_7_3) {sym_name = "singles_7_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_7_3 = aie.buffer(%core_7_3) {sym_name = "blocks_7_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_7_3 = aie.buffer(%core_7_3) {sym_name = "units_7_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_7_3 = aie.buffer(%core_7_3) {sym_name = "norms_7_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_7_3 = aie.buffer(%core_7_3) {sym_name = "times_7_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_7_4 = aie.buffer(%core_7_4) {sym_name = "k_steps_7_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_7_4 = aie.buffer(%core_7_4) {sym_name = "gelu_7_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_7_4 = aie.buffer(%core_7_4) {sym_name = "passed_7_4"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_7_4 = aie.buffer(%core_7_4) {sym_name = "pairs_7_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_7_4 = aie.buffer(%core_7_4) {sym_name = "singles_7_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_7_4 = aie.buffer(%core_7_4) {sym_name = "blocks_7_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_7_4 = aie.buffer(%core_7_4) {sym_name = "units_7_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_7_4 = aie.buffer(%core_7_4) {sym_name = "norms_7_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_7_4 = aie.buffer(%core_7_4) {sym_name = "times_7_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_7_5 = aie.buffer(%core_7_5) {sym_name = "k_steps_7_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_7_5 = aie.buffer(%core_7_5) {sym_name = "gelu_7_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %passed_7_5 = aie.buffer(%core_7_5) {sym_name = "passed_7_5"} : memref<2x7xi32> = dense<[[4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]]>
    %pairs_7_5 = aie.buffer(%core_7_5) {sym_name = "pairs_7_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 2, 0, 0]]>
    %singles_7_5 = aie.buffer(%core_7_5) {sym_name = "singles_7_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 1, 0]]>
    %blocks_7_5 = aie.buffer(%core_7_5) {sym_name = "blocks_7_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_7_5 = aie.buffer(%core_7_5) {sym_name = "units_7_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 6, 0, 0, 0, 0, 0]]>
    %norms_7_5 = aie.buffer(%core_7_5) {sym_name = "norms_7_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_7_5 = aie.buffer(%core_7_5) {sym_name = "times_7_5"} : memref<2xi32> = dense<[1, 6]>

    // The core functions, and the object each is linked from.
    func.func private @matmul_bf16_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) attributes {link_with = "matmul_bf16_bf16_bfp16_64x64x64_B_COL_MAJ-1_aie2p.o"}
    func.func private @gelu_bf16(memref<64x64xbf16>, memref<64x64xbf16>) attributes {link_with = "gelu_bf16_4096_aie2p.o"}
    func.func private @passThroughLine(memref<64x64xbf16>, memref<64x64xbf16>, i32) attributes {link_with = "pass_through_BIT_WIDTH-16_aie2p.o"}
    func.func private @repeat_rows_bf16(memref<64x64xbf16>, memref<64x64xbf16>, i32) attributes {link_with = "tiles_4x512_BLOCK_R-8_BLOCK_T-8_aie2p.o"}
    func.func private @add_rows_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) attributes {link_with = "tiles_4x512_BLOCK_R-8_BLOCK_T-8_aie2p.o"}
    func.func private @layer_norm_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) attributes {link_with = "layer_norm_bf16_8x512_aie2p.o"}
    func.func private @layer_norm_row_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) attributes {link_with = "layer_norm_bf16_8x512_aie2p.o"}
    func.func private @attention_tile_begin(memref<64x64xbf16>, memref<3x32xf32>) attributes {link_with = "attention_bf16_bfp16_32x64x64_BLOCK_R-8_BLOCK_T-8_aie2p.o"}
    func.func private @attention_tile_scores_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) attributes {link_with = "attention_bf16_bfp16_32x64x64_BLOCK_R-8_BLOCK_T-8_aie2p.o"}
    func.func private @attention_tile_values_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) attributes {link_with = "attention_bf16_bfp16_32x64x64_BLOCK_R-8_BLOCK_T-8_aie2p.o"}
    func.func private @attention_tile_end_bf16(memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) attributes {link_with = "attention_bf16_bfp16_32x64x64_BLOCK_R-8_BLOCK_T-8_aie2p.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c6 = arith.constant 6 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_0_2[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_0_2[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_0_2[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_0_view = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_0_object = aie.objectfifo.subview.access %c_core_0_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_0_object, %c_core_0_0_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_0_object, %sums_0_2, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %count_3 = memref.load %k_steps_0_2[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_0_view_1 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_1 = aie.objectfifo.subview.access %b_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_0_object_1, %c_core_0_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_2 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_2 = aie.objectfifo.subview.access %b_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_0_object_2, %sums_0_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_4 = memref.load %passed_0_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_0_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_0_0_object, %c_core_0_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_0(Produce, 1)
                  %c_core_0_0_view_1 = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_0_object_1 = aie.objectfifo.subview.access %c_core_0_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_2, %c_core_0_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_0_2[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_0_0_object_1, %c_core_0_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_0(Produce, 1)
                }
                %count_7 = memref.load %singles_0_2[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_0_view_3 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_3 = aie.objectfifo.subview.access %b_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_0_view_2 = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_0_object_2 = aie.objectfifo.subview.access %c_core_0_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_0_object_3, %c_core_0_0_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %count_8 = memref.load %k_steps_0_2[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_0_view_4 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_4 = aie.objectfifo.subview.access %b_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object_2, %b_core_0_object_4, %c_core_0_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_9 = memref.load %passed_0_2[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_0_2[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_0_0_object_2, %c_core_0_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_0(Produce, 1)
                }
              }
              %count_11 = memref.load %units_0_2[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_0_object_4, %sums_0_2, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_0(Consume, 1)
                scf.for %i_14 = %c0 to %c6 step %c1 {
                  %a_core_0_view_5 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_5 = aie.objectfifo.subview.access %a_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_6 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_6 = aie.objectfifo.subview.access %a_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_2, %a_core_0_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_0_0_view_3 = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_0_object_3 = aie.objectfifo.subview.access %c_core_0_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_0_2, %statistics_0_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_0_view_5 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_5 = aie.objectfifo.subview.access %b_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_6, %b_core_0_object_5, %c_core_0_0_object_3, %statistics_0_2, %scores_0_2, %part_0_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_6 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_6 = aie.objectfifo.subview.access %b_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_0_0_object_3, %b_core_0_object_6, %sums_0_2, %statistics_0_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                  }
                  %b_core_0_view_7 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_7 = aie.objectfifo.subview.access %b_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_6, %b_core_0_object_7, %c_core_0_0_object_3, %statistics_0_2, %scores_0_2, %part_0_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %b_core_0_view_8 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_8 = aie.objectfifo.subview.access %b_core_0_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_0_0_object_3, %b_core_0_object_8, %sums_0_2, %statistics_0_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_0_2, %statistics_0_2, %c_core_0_0_object_3, %part_0_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_0_0(Produce, 1)
              }
              %count_12 = memref.load %norms_0_2[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_0_view_9 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_0_object_9 = aie.objectfifo.subview.access %b_core_0_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_0_view_7 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_7 = aie.objectfifo.subview.access %a_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_7, %sums_0_2, %piece_0_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_0_0_view_4 = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_0_object_4 = aie.objectfifo.subview.access %c_core_0_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_2, %c_core_0_0_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_0_0_view_5 = aie.objectfifo.acquire @c_core_0_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_0_object_5 = aie.objectfifo.subview.access %c_core_0_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_0_object_6 = aie.objectfifo.subview.access %c_core_0_0_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_0_view_8 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_8 = aie.objectfifo.subview.access %a_core_0_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_8, %sums_0_2, %piece_0_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_0_0_object_5, %b_core_0_object_9, %c_core_0_0_object_6, %row_0_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_0_0(Produce, 2)
                }
                %c_core_0_0_view_6 = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_0_object_7 = aie.objectfifo.subview.access %c_core_0_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_2, %c_core_0_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_0_0(Produce, 1)
                %c_core_0_0_view_7 = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_0_object_8 = aie.objectfifo.subview.access %c_core_0_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_0_2, %b_core_0_object_9, %c_core_0_0_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_0_0(Produce, 1)
                aie.objectfifo.release @b_core_0(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_3 = aie.core(%core_0_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c6 = arith.constant 6 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_0_3[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_0_3[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_0_3[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_1_view = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_1_object = aie.objectfifo.subview.access %c_core_0_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_0_object, %c_core_0_1_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_0_object, %sums_0_3, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %count_3 = memref.load %k_steps_0_3[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_0_view_1 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_1 = aie.objectfifo.subview.access %b_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_0_object_1, %c_core_0_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_2 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_2 = aie.objectfifo.subview.access %b_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_0_object_2, %sums_0_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %passed_0_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_0_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_0_1_object, %c_core_0_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_1(Produce, 1)
                  %c_core_0_1_view_1 = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_1_object_1 = aie.objectfifo.subview.access %c_core_0_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_3, %c_core_0_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_0_3[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_0_1_object_1, %c_core_0_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_1(Produce, 1)
                }
                %count_7 = memref.load %singles_0_3[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_0_view_3 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_3 = aie.objectfifo.subview.access %b_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_1_view_2 = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_1_object_2 = aie.objectfifo.subview.access %c_core_0_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_0_object_3, %c_core_0_1_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %count_8 = memref.load %k_steps_0_3[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_0_view_4 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_4 = aie.objectfifo.subview.access %b_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object_2, %b_core_0_object_4, %c_core_0_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_9 = memref.load %passed_0_3[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_0_3[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_0_1_object_2, %c_core_0_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_1(Produce, 1)
                }
              }
              %count_11 = memref.load %units_0_3[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_2_object_4, %sums_0_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_2(Consume, 1)
                scf.for %i_14 = %c0 to %c6 step %c1 {
                  %a_core_2_view_5 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_5 = aie.objectfifo.subview.access %a_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_6 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_6 = aie.objectfifo.subview.access %a_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_3, %a_core_2_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_0_1_view_3 = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_1_object_3 = aie.objectfifo.subview.access %c_core_0_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_0_3, %statistics_0_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_0_view_5 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_5 = aie.objectfifo.subview.access %b_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_6, %b_core_0_object_5, %c_core_0_1_object_3, %statistics_0_3, %scores_0_3, %part_0_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_6 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_6 = aie.objectfifo.subview.access %b_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_0_1_object_3, %b_core_0_object_6, %sums_0_3, %statistics_0_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                  }
                  %b_core_0_view_7 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_7 = aie.objectfifo.subview.access %b_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_6, %b_core_0_object_7, %c_core_0_1_object_3, %statistics_0_3, %scores_0_3, %part_0_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %b_core_0_view_8 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_8 = aie.objectfifo.subview.access %b_core_0_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_0_1_object_3, %b_core_0_object_8, %sums_0_3, %statistics_0_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_0_3, %statistics_0_3, %c_core_0_1_object_3, %part_0_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_0_1(Produce, 1)
              }
              %count_12 = memref.load %norms_0_3[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_0_view_9 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_0_object_9 = aie.objectfifo.subview.access %b_core_0_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_2_view_7 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_7 = aie.objectfifo.subview.access %a_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_7, %sums_0_3, %piece_0_3, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_0_1_view_4 = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_1_object_4 = aie.objectfifo.subview.access %c_core_0_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_3, %c_core_0_1_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_0_1_view_5 = aie.objectfifo.acquire @c_core_0_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_1_object_5 = aie.objectfifo.subview.access %c_core_0_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_1_object_6 = aie.objectfifo.subview.access %c_core_0_1_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_2_view_8 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_8 = aie.objectfifo.subview.access %a_core_2_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_8, %sums_0_3, %piece_0_3, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_0_1_object_5, %b_core_0_object_9, %c_core_0_1_object_6, %row_0_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_0_1(Produce, 2)
                }
                %c_core_0_1_view_6 = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_1_object_7 = aie.objectfifo.subview.access %c_core_0_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_3, %c_core_0_1_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_0_1(Produce, 1)
                %c_core_0_1_view_7 = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_1_object_8 = aie.objectfifo.subview.access %c_core_0_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_0_3, %b_core_0_object_9, %c_core_0_1_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_0_1(Produce, 1)
                aie.objectfifo.release @b_core_0(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_4 = aie.core(%core_0_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c6 = arith.constant 6 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_0_4[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_0_4[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_0_4[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_2_view = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_2_object = aie.objectfifo.subview.access %c_core_0_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_0_object, %c_core_0_2_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_0_object, %sums_0_4, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %count_3 = memref.load %k_steps_0_4[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_0_view_1 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_1 = aie.objectfifo.subview.access %b_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_0_object_1, %c_core_0_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_2 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_2 = aie.objectfifo.subview.access %b_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_0_object_2, %sums_0_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_4 = memref.load %passed_0_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_4_view_1 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_1 = aie.objectfifo.subview.access %a_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_0_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_0_2_object, %c_core_0_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_2(Produce, 1)
                  %c_core_0_2_view_1 = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_2_object_1 = aie.objectfifo.subview.access %c_core_0_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_4, %c_core_0_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_0_4[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_0_2_object_1, %c_core_0_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_2(Produce, 1)
                }
                %count_7 = memref.load %singles_0_4[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_0_view_3 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_3 = aie.objectfifo.subview.access %b_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_2_view_2 = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_2_object_2 = aie.objectfifo.subview.access %c_core_0_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_0_object_3, %c_core_0_2_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %count_8 = memref.load %k_steps_0_4[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_4_view_2 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_2 = aie.objectfifo.subview.access %a_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_0_view_4 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_4 = aie.objectfifo.subview.access %b_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object_2, %b_core_0_object_4, %c_core_0_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_9 = memref.load %passed_0_4[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_4_view_3 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_3 = aie.objectfifo.subview.access %a_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_0_4[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_0_2_object_2, %c_core_0_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_2(Produce, 1)
                }
              }
              %count_11 = memref.load %units_0_4[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                %a_core_4_view_4 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_4 = aie.objectfifo.subview.access %a_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_4_object_4, %sums_0_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_4(Consume, 1)
                scf.for %i_14 = %c0 to %c6 step %c1 {
                  %a_core_4_view_5 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_5 = aie.objectfifo.subview.access %a_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_6 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_6 = aie.objectfifo.subview.access %a_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_4, %a_core_4_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_0_2_view_3 = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_2_object_3 = aie.objectfifo.subview.access %c_core_0_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_0_4, %statistics_0_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_0_view_5 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_5 = aie.objectfifo.subview.access %b_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_4_object_6, %b_core_0_object_5, %c_core_0_2_object_3, %statistics_0_4, %scores_0_4, %part_0_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_6 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_6 = aie.objectfifo.subview.access %b_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_0_2_object_3, %b_core_0_object_6, %sums_0_4, %statistics_0_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                  }
                  %b_core_0_view_7 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_7 = aie.objectfifo.subview.access %b_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_4_object_6, %b_core_0_object_7, %c_core_0_2_object_3, %statistics_0_4, %scores_0_4, %part_0_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %b_core_0_view_8 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_8 = aie.objectfifo.subview.access %b_core_0_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_0_2_object_3, %b_core_0_object_8, %sums_0_4, %statistics_0_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_0_4, %statistics_0_4, %c_core_0_2_object_3, %part_0_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_4(Consume, 1)
                aie.objectfifo.release @c_core_0_2(Produce, 1)
              }
              %count_12 = memref.load %norms_0_4[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_0_view_9 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_0_object_9 = aie.objectfifo.subview.access %b_core_0_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_4_view_7 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_7 = aie.objectfifo.subview.access %a_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_4_object_7, %sums_0_4, %piece_0_4, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_0_2_view_4 = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_2_object_4 = aie.objectfifo.subview.access %c_core_0_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_4, %c_core_0_2_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_0_2_view_5 = aie.objectfifo.acquire @c_core_0_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_2_object_5 = aie.objectfifo.subview.access %c_core_0_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_2_object_6 = aie.objectfifo.subview.access %c_core_0_2_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_4_view_8 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_4_object_8 = aie.objectfifo.subview.access %a_core_4_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_4_object_8, %sums_0_4, %piece_0_4, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_4(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_0_2_object_5, %b_core_0_object_9, %c_core_0_2_object_6, %row_0_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_0_2(Produce, 2)
                }
                %c_core_0_2_view_6 = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_2_object_7 = aie.objectfifo.subview.access %c_core_0_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_4, %c_core_0_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_0_2(Produce, 1)
                %c_core_0_2_view_7 = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_2_object_8 = aie.objectfifo.subview.access %c_core_0_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_0_4, %b_core_0_object_9, %c_core_0_2_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_0_2(Produce, 1)
                aie.objectfifo.release @b_core_0(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_5 = aie.core(%core_0_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c6 = arith.constant 6 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_0_5[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_0_5[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_0_5[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_3_view = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_3_object = aie.objectfifo.subview.access %c_core_0_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_0_object, %c_core_0_3_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_0_object, %sums_0_5, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %count_3 = memref.load %k_steps_0_5[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_0_view_1 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_1 = aie.objectfifo.subview.access %b_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_0_object_1, %c_core_0_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_2 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_2 = aie.objectfifo.subview.access %b_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_0_object_2, %sums_0_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_4 = memref.load %passed_0_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_6_view_1 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_1 = aie.objectfifo.subview.access %a_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_0_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_0_3_object, %c_core_0_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_3(Produce, 1)
                  %c_core_0_3_view_1 = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_3_object_1 = aie.objectfifo.subview.access %c_core_0_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_5, %c_core_0_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_0_5[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_0_3_object_1, %c_core_0_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_3(Produce, 1)
                }
                %count_7 = memref.load %singles_0_5[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_0_view_3 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_3 = aie.objectfifo.subview.access %b_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_3_view_2 = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_3_object_2 = aie.objectfifo.subview.access %c_core_0_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_0_object_3, %c_core_0_3_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %count_8 = memref.load %k_steps_0_5[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_6_view_2 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_2 = aie.objectfifo.subview.access %a_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_0_view_4 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_4 = aie.objectfifo.subview.access %b_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object_2, %b_core_0_object_4, %c_core_0_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_9 = memref.load %passed_0_5[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_6_view_3 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_3 = aie.objectfifo.subview.access %a_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_0_5[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_0_3_object_2, %c_core_0_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_3(Produce, 1)
                }
              }
              %count_11 = memref.load %units_0_5[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                %a_core_6_view_4 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_4 = aie.objectfifo.subview.access %a_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_6_object_4, %sums_0_5, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_6(Consume, 1)
                scf.for %i_14 = %c0 to %c6 step %c1 {
                  %a_core_6_view_5 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_5 = aie.objectfifo.subview.access %a_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_6 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_6 = aie.objectfifo.subview.access %a_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_5, %a_core_6_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_0_3_view_3 = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_3_object_3 = aie.objectfifo.subview.access %c_core_0_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_0_5, %statistics_0_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_0_view_5 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_5 = aie.objectfifo.subview.access %b_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_6_object_6, %b_core_0_object_5, %c_core_0_3_object_3, %statistics_0_5, %scores_0_5, %part_0_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_6 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_6 = aie.objectfifo.subview.access %b_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_0_3_object_3, %b_core_0_object_6, %sums_0_5, %statistics_0_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                  }
                  %b_core_0_view_7 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_7 = aie.objectfifo.subview.access %b_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_6_object_6, %b_core_0_object_7, %c_core_0_3_object_3, %statistics_0_5, %scores_0_5, %part_0_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %b_core_0_view_8 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_8 = aie.objectfifo.subview.access %b_core_0_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_0_3_object_3, %b_core_0_object_8, %sums_0_5, %statistics_0_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_0_5, %statistics_0_5, %c_core_0_3_object_3, %part_0_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_6(Consume, 1)
                aie.objectfifo.release @c_core_0_3(Produce, 1)
              }
              %count_12 = memref.load %norms_0_5[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_0_view_9 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_0_object_9 = aie.objectfifo.subview.access %b_core_0_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_6_view_7 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_7 = aie.objectfifo.subview.access %a_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_6_object_7, %sums_0_5, %piece_0_5, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_0_3_view_4 = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_3_object_4 = aie.objectfifo.subview.access %c_core_0_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_5, %c_core_0_3_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_0_3_view_5 = aie.objectfifo.acquire @c_core_0_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_3_object_5 = aie.objectfifo.subview.access %c_core_0_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_3_object_6 = aie.objectfifo.subview.access %c_core_0_3_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_6_view_8 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_6_object_8 = aie.objectfifo.subview.access %a_core_6_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_6_object_8, %sums_0_5, %piece_0_5, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_6(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_0_3_object_5, %b_core_0_object_9, %c_core_0_3_object_6, %row_0_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_0_3(Produce, 2)
                }
                %c_core_0_3_view_6 = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_3_object_7 = aie.objectfifo.subview.access %c_core_0_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_5, %c_core_0_3_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_0_3(Produce, 1)
                %c_core_0_3_view_7 = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_3_object_8 = aie.objectfifo.subview.access %c_core_0_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_0_5, %b_core_0_object_9, %c_core_0_3_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_0_3(Produce, 1)
                aie.objectfifo.release @b_core_0(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_2 = aie.core(%core_1_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c5 = arith.constant 5 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_4 = arith.constant 4 : i32
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_1_2[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_1_2[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_1_2[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_0_view = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_0_object = aie.objectfifo.subview.access %c_core_1_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_1_object, %c_core_1_0_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_1_object, %sums_1_2, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %count_3 = memref.load %k_steps_1_2[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_1_view_1 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_1 = aie.objectfifo.subview.access %b_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_1_object_1, %c_core_1_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_2 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_2 = aie.objectfifo.subview.access %b_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_1_object_2, %sums_1_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_4 = memref.load %passed_1_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_1_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_1_0_object, %c_core_1_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_0(Produce, 1)
                  %c_core_1_0_view_1 = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_0_object_1 = aie.objectfifo.subview.access %c_core_1_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_2, %c_core_1_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_1_2[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_1_0_object_1, %c_core_1_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_0(Produce, 1)
                }
                %count_7 = memref.load %singles_1_2[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_1_view_3 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_3 = aie.objectfifo.subview.access %b_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_0_view_2 = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_0_object_2 = aie.objectfifo.subview.access %c_core_1_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_1_object_3, %c_core_1_0_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %count_8 = memref.load %k_steps_1_2[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_1_view_4 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_4 = aie.objectfifo.subview.access %b_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object_2, %b_core_1_object_4, %c_core_1_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_9 = memref.load %passed_1_2[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_1_2[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_1_0_object_2, %c_core_1_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_0(Produce, 1)
                }
              }
              %count_11 = memref.load %units_1_2[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c1 step %c1 {
                  %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_5 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_5 = aie.objectfifo.subview.access %a_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_0_object_5, %sums_1_2, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_0(Consume, 1)
                scf.for %i_15 = %c0 to %c5 step %c1 {
                  %a_core_0_view_6 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_6 = aie.objectfifo.subview.access %a_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_7 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_7 = aie.objectfifo.subview.access %a_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_2, %a_core_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_1_0_view_3 = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_0_object_3 = aie.objectfifo.subview.access %c_core_1_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_1_2, %statistics_1_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_1_view_5 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_5 = aie.objectfifo.subview.access %b_core_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_7, %b_core_1_object_5, %c_core_1_0_object_3, %statistics_1_2, %scores_1_2, %part_1_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_6 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_6 = aie.objectfifo.subview.access %b_core_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_1_0_object_3, %b_core_1_object_6, %sums_1_2, %statistics_1_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                  }
                  %b_core_1_view_7 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_7 = aie.objectfifo.subview.access %b_core_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_7, %b_core_1_object_7, %c_core_1_0_object_3, %statistics_1_2, %scores_1_2, %part_1_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %b_core_1_view_8 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_8 = aie.objectfifo.subview.access %b_core_1_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_1_0_object_3, %b_core_1_object_8, %sums_1_2, %statistics_1_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_1_2, %statistics_1_2, %c_core_1_0_object_3, %part_1_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_1_0(Produce, 1)
              }
              %count_12 = memref.load %norms_1_2[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_1_view_9 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_1_object_9 = aie.objectfifo.subview.access %b_core_1_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_0_view_8 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_8 = aie.objectfifo.subview.access %a_core_0_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_8, %sums_1_2, %piece_1_2, %i32_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_1_0_view_4 = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_0_object_4 = aie.objectfifo.subview.access %c_core_1_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_2, %c_core_1_0_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_1_0_view_5 = aie.objectfifo.acquire @c_core_1_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_0_object_5 = aie.objectfifo.subview.access %c_core_1_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_0_object_6 = aie.objectfifo.subview.access %c_core_1_0_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_0_view_9 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_9 = aie.objectfifo.subview.access %a_core_0_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_9, %sums_1_2, %piece_1_2, %i32_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_1_0_object_5, %b_core_1_object_9, %c_core_1_0_object_6, %row_1_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_1_0(Produce, 2)
                }
                %c_core_1_0_view_6 = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_0_object_7 = aie.objectfifo.subview.access %c_core_1_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_2, %c_core_1_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_1_0(Produce, 1)
                %c_core_1_0_view_7 = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_0_object_8 = aie.objectfifo.subview.access %c_core_1_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_1_2, %b_core_1_object_9, %c_core_1_0_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_1_0(Produce, 1)
                aie.objectfifo.release @b_core_1(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_3 = aie.core(%core_1_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c5 = arith.constant 5 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_4 = arith.constant 4 : i32
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_1_3[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_1_3[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_1_3[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_1_view = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_1_object = aie.objectfifo.subview.access %c_core_1_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_1_object, %c_core_1_1_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_1_object, %sums_1_3, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %count_3 = memref.load %k_steps_1_3[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_1_view_1 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_1 = aie.objectfifo.subview.access %b_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_1_object_1, %c_core_1_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_2 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_2 = aie.objectfifo.subview.access %b_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_1_object_2, %sums_1_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %passed_1_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_1_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_1_1_object, %c_core_1_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_1(Produce, 1)
                  %c_core_1_1_view_1 = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_1_object_1 = aie.objectfifo.subview.access %c_core_1_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_3, %c_core_1_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_1_3[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_1_1_object_1, %c_core_1_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_1(Produce, 1)
                }
                %count_7 = memref.load %singles_1_3[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_1_view_3 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_3 = aie.objectfifo.subview.access %b_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_1_view_2 = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_1_object_2 = aie.objectfifo.subview.access %c_core_1_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_1_object_3, %c_core_1_1_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %count_8 = memref.load %k_steps_1_3[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_1_view_4 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_4 = aie.objectfifo.subview.access %b_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object_2, %b_core_1_object_4, %c_core_1_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_9 = memref.load %passed_1_3[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_1_3[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_1_1_object_2, %c_core_1_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_1(Produce, 1)
                }
              }
              %count_11 = memref.load %units_1_3[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c1 step %c1 {
                  %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_5 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_5 = aie.objectfifo.subview.access %a_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_2_object_5, %sums_1_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_2(Consume, 1)
                scf.for %i_15 = %c0 to %c5 step %c1 {
                  %a_core_2_view_6 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_6 = aie.objectfifo.subview.access %a_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_7 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_7 = aie.objectfifo.subview.access %a_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_3, %a_core_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_1_1_view_3 = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_1_object_3 = aie.objectfifo.subview.access %c_core_1_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_1_3, %statistics_1_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_1_view_5 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_5 = aie.objectfifo.subview.access %b_core_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_7, %b_core_1_object_5, %c_core_1_1_object_3, %statistics_1_3, %scores_1_3, %part_1_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_6 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_6 = aie.objectfifo.subview.access %b_core_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_1_1_object_3, %b_core_1_object_6, %sums_1_3, %statistics_1_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                  }
                  %b_core_1_view_7 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_7 = aie.objectfifo.subview.access %b_core_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_7, %b_core_1_object_7, %c_core_1_1_object_3, %statistics_1_3, %scores_1_3, %part_1_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %b_core_1_view_8 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_8 = aie.objectfifo.subview.access %b_core_1_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_1_1_object_3, %b_core_1_object_8, %sums_1_3, %statistics_1_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_1_3, %statistics_1_3, %c_core_1_1_object_3, %part_1_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_1_1(Produce, 1)
              }
              %count_12 = memref.load %norms_1_3[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_1_view_9 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_1_object_9 = aie.objectfifo.subview.access %b_core_1_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_2_view_8 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_8 = aie.objectfifo.subview.access %a_core_2_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_8, %sums_1_3, %piece_1_3, %i32_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_1_1_view_4 = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_1_object_4 = aie.objectfifo.subview.access %c_core_1_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_3, %c_core_1_1_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_1_1_view_5 = aie.objectfifo.acquire @c_core_1_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_1_object_5 = aie.objectfifo.subview.access %c_core_1_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_1_object_6 = aie.objectfifo.subview.access %c_core_1_1_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_2_view_9 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_9 = aie.objectfifo.subview.access %a_core_2_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_9, %sums_1_3, %piece_1_3, %i32_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_1_1_object_5, %b_core_1_object_9, %c_core_1_1_object_6, %row_1_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_1_1(Produce, 2)
                }
                %c_core_1_1_view_6 = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_1_object_7 = aie.objectfifo.subview.access %c_core_1_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_3, %c_core_1_1_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_1_1(Produce, 1)
                %c_core_1_1_view_7 = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_1_object_8 = aie.objectfifo.subview.access %c_core_1_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_1_3, %b_core_1_object_9, %c_core_1_1_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_1_1(Produce, 1)
                aie.objectfifo.release @b_core_1(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_4 = aie.core(%core_1_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c5 = arith.constant 5 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_4 = arith.constant 4 : i32
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_1_4[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_1_4[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_1_4[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_2_view = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_2_object = aie.objectfifo.subview.access %c_core_1_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_1_object, %c_core_1_2_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_1_object, %sums_1_4, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %count_3 = memref.load %k_steps_1_4[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_1_view_1 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_1 = aie.objectfifo.subview.access %b_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_1_object_1, %c_core_1_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_2 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_2 = aie.objectfifo.subview.access %b_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_1_object_2, %sums_1_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_4 = memref.load %passed_1_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_4_view_1 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_1 = aie.objectfifo.subview.access %a_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_1_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_1_2_object, %c_core_1_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_2(Produce, 1)
                  %c_core_1_2_view_1 = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_2_object_1 = aie.objectfifo.subview.access %c_core_1_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_4, %c_core_1_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_1_4[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_1_2_object_1, %c_core_1_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_2(Produce, 1)
                }
                %count_7 = memref.load %singles_1_4[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_1_view_3 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_3 = aie.objectfifo.subview.access %b_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_2_view_2 = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_2_object_2 = aie.objectfifo.subview.access %c_core_1_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_1_object_3, %c_core_1_2_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %count_8 = memref.load %k_steps_1_4[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_4_view_2 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_2 = aie.objectfifo.subview.access %a_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_1_view_4 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_4 = aie.objectfifo.subview.access %b_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object_2, %b_core_1_object_4, %c_core_1_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_9 = memref.load %passed_1_4[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_4_view_3 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_3 = aie.objectfifo.subview.access %a_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_1_4[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_1_2_object_2, %c_core_1_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_2(Produce, 1)
                }
              }
              %count_11 = memref.load %units_1_4[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c1 step %c1 {
                  %a_core_4_view_4 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_4 = aie.objectfifo.subview.access %a_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_5 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_5 = aie.objectfifo.subview.access %a_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_4_object_5, %sums_1_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_4(Consume, 1)
                scf.for %i_15 = %c0 to %c5 step %c1 {
                  %a_core_4_view_6 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_6 = aie.objectfifo.subview.access %a_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_7 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_7 = aie.objectfifo.subview.access %a_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_4, %a_core_4_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_1_2_view_3 = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_2_object_3 = aie.objectfifo.subview.access %c_core_1_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_1_4, %statistics_1_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_1_view_5 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_5 = aie.objectfifo.subview.access %b_core_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_4_object_7, %b_core_1_object_5, %c_core_1_2_object_3, %statistics_1_4, %scores_1_4, %part_1_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_6 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_6 = aie.objectfifo.subview.access %b_core_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_1_2_object_3, %b_core_1_object_6, %sums_1_4, %statistics_1_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                  }
                  %b_core_1_view_7 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_7 = aie.objectfifo.subview.access %b_core_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_4_object_7, %b_core_1_object_7, %c_core_1_2_object_3, %statistics_1_4, %scores_1_4, %part_1_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %b_core_1_view_8 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_8 = aie.objectfifo.subview.access %b_core_1_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_1_2_object_3, %b_core_1_object_8, %sums_1_4, %statistics_1_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_1_4, %statistics_1_4, %c_core_1_2_object_3, %part_1_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_4(Consume, 1)
                aie.objectfifo.release @c_core_1_2(Produce, 1)
              }
              %count_12 = memref.load %norms_1_4[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_1_view_9 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_1_object_9 = aie.objectfifo.subview.access %b_core_1_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_4_view_8 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_8 = aie.objectfifo.subview.access %a_core_4_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_4_object_8, %sums_1_4, %piece_1_4, %i32_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_1_2_view_4 = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_2_object_4 = aie.objectfifo.subview.access %c_core_1_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_4, %c_core_1_2_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_1_2_view_5 = aie.objectfifo.acquire @c_core_1_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_2_object_5 = aie.objectfifo.subview.access %c_core_1_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_2_object_6 = aie.objectfifo.subview.access %c_core_1_2_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_4_view_9 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_4_object_9 = aie.objectfifo.subview.access %a_core_4_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_4_object_9, %sums_1_4, %piece_1_4, %i32_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_4(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_1_2_object_5, %b_core_1_object_9, %c_core_1_2_object_6, %row_1_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_1_2(Produce, 2)
                }
                %c_core_1_2_view_6 = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_2_object_7 = aie.objectfifo.subview.access %c_core_1_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_4, %c_core_1_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_1_2(Produce, 1)
                %c_core_1_2_view_7 = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_2_object_8 = aie.objectfifo.subview.access %c_core_1_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_1_4, %b_core_1_object_9, %c_core_1_2_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_1_2(Produce, 1)
                aie.objectfifo.release @b_core_1(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_5 = aie.core(%core_1_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c5 = arith.constant 5 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_4 = arith.constant 4 : i32
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_1_5[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_1_5[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_1_5[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_3_view = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_3_object = aie.objectfifo.subview.access %c_core_1_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_1_object, %c_core_1_3_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_1_object, %sums_1_5, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %count_3 = memref.load %k_steps_1_5[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_1_view_1 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_1 = aie.objectfifo.subview.access %b_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_1_object_1, %c_core_1_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_2 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_2 = aie.objectfifo.subview.access %b_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_1_object_2, %sums_1_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_4 = memref.load %passed_1_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_6_view_1 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_1 = aie.objectfifo.subview.access %a_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_1_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_1_3_object, %c_core_1_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_3(Produce, 1)
                  %c_core_1_3_view_1 = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_3_object_1 = aie.objectfifo.subview.access %c_core_1_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_5, %c_core_1_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_1_5[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_1_3_object_1, %c_core_1_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_3(Produce, 1)
                }
                %count_7 = memref.load %singles_1_5[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_1_view_3 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_3 = aie.objectfifo.subview.access %b_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_3_view_2 = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_3_object_2 = aie.objectfifo.subview.access %c_core_1_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_1_object_3, %c_core_1_3_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %count_8 = memref.load %k_steps_1_5[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_6_view_2 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_2 = aie.objectfifo.subview.access %a_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_1_view_4 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_4 = aie.objectfifo.subview.access %b_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object_2, %b_core_1_object_4, %c_core_1_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_9 = memref.load %passed_1_5[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_6_view_3 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_3 = aie.objectfifo.subview.access %a_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_1_5[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_1_3_object_2, %c_core_1_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_3(Produce, 1)
                }
              }
              %count_11 = memref.load %units_1_5[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c1 step %c1 {
                  %a_core_6_view_4 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_4 = aie.objectfifo.subview.access %a_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_5 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_5 = aie.objectfifo.subview.access %a_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_6_object_5, %sums_1_5, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_6(Consume, 1)
                scf.for %i_15 = %c0 to %c5 step %c1 {
                  %a_core_6_view_6 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_6 = aie.objectfifo.subview.access %a_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_7 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_7 = aie.objectfifo.subview.access %a_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_5, %a_core_6_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_1_3_view_3 = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_3_object_3 = aie.objectfifo.subview.access %c_core_1_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_1_5, %statistics_1_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_1_view_5 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_5 = aie.objectfifo.subview.access %b_core_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_6_object_7, %b_core_1_object_5, %c_core_1_3_object_3, %statistics_1_5, %scores_1_5, %part_1_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_6 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_6 = aie.objectfifo.subview.access %b_core_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_1_3_object_3, %b_core_1_object_6, %sums_1_5, %statistics_1_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                  }
                  %b_core_1_view_7 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_7 = aie.objectfifo.subview.access %b_core_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_6_object_7, %b_core_1_object_7, %c_core_1_3_object_3, %statistics_1_5, %scores_1_5, %part_1_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %b_core_1_view_8 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_8 = aie.objectfifo.subview.access %b_core_1_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_1_3_object_3, %b_core_1_object_8, %sums_1_5, %statistics_1_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_1_5, %statistics_1_5, %c_core_1_3_object_3, %part_1_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_6(Consume, 1)
                aie.objectfifo.release @c_core_1_3(Produce, 1)
              }
              %count_12 = memref.load %norms_1_5[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_1_view_9 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_1_object_9 = aie.objectfifo.subview.access %b_core_1_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_6_view_8 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_8 = aie.objectfifo.subview.access %a_core_6_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_6_object_8, %sums_1_5, %piece_1_5, %i32_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_1_3_view_4 = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_3_object_4 = aie.objectfifo.subview.access %c_core_1_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_5, %c_core_1_3_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_1_3_view_5 = aie.objectfifo.acquire @c_core_1_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_3_object_5 = aie.objectfifo.subview.access %c_core_1_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_3_object_6 = aie.objectfifo.subview.access %c_core_1_3_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_6_view_9 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_6_object_9 = aie.objectfifo.subview.access %a_core_6_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_6_object_9, %sums_1_5, %piece_1_5, %i32_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_6(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_1_3_object_5, %b_core_1_object_9, %c_core_1_3_object_6, %row_1_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_1_3(Produce, 2)
                }
                %c_core_1_3_view_6 = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_3_object_7 = aie.objectfifo.subview.access %c_core_1_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_5, %c_core_1_3_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_1_3(Produce, 1)
                %c_core_1_3_view_7 = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_3_object_8 = aie.objectfifo.subview.access %c_core_1_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_1_5, %b_core_1_object_9, %c_core_1_3_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_1_3(Produce, 1)
                aie.objectfifo.release @b_core_1(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_2 = aie.core(%core_2_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c4 = arith.constant 4 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_8 = arith.constant 8 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_2_2[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_2_2[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_2_2[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_0_view = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_0_object = aie.objectfifo.subview.access %c_core_2_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_2_object, %c_core_2_0_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_2_object, %sums_2_2, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %count_3 = memref.load %k_steps_2_2[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_2_view_1 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_1 = aie.objectfifo.subview.access %b_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_2_object_1, %c_core_2_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_2 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_2 = aie.objectfifo.subview.access %b_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_2_object_2, %sums_2_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_4 = memref.load %passed_2_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_2_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_2_0_object, %c_core_2_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_0(Produce, 1)
                  %c_core_2_0_view_1 = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_0_object_1 = aie.objectfifo.subview.access %c_core_2_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_2, %c_core_2_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_2_2[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_2_0_object_1, %c_core_2_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_0(Produce, 1)
                }
                %count_7 = memref.load %singles_2_2[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_2_view_3 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_3 = aie.objectfifo.subview.access %b_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_0_view_2 = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_0_object_2 = aie.objectfifo.subview.access %c_core_2_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_2_object_3, %c_core_2_0_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %count_8 = memref.load %k_steps_2_2[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_2_view_4 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_4 = aie.objectfifo.subview.access %b_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object_2, %b_core_2_object_4, %c_core_2_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_9 = memref.load %passed_2_2[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_2_2[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_2_0_object_2, %c_core_2_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_0(Produce, 1)
                }
              }
              %count_11 = memref.load %units_2_2[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c2 step %c1 {
                  %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_5 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_5 = aie.objectfifo.subview.access %a_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_0_object_5, %sums_2_2, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_0(Consume, 1)
                scf.for %i_15 = %c0 to %c4 step %c1 {
                  %a_core_0_view_6 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_6 = aie.objectfifo.subview.access %a_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_7 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_7 = aie.objectfifo.subview.access %a_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_2, %a_core_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_2_0_view_3 = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_0_object_3 = aie.objectfifo.subview.access %c_core_2_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_2_2, %statistics_2_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_2_view_5 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_5 = aie.objectfifo.subview.access %b_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_7, %b_core_2_object_5, %c_core_2_0_object_3, %statistics_2_2, %scores_2_2, %part_2_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_6 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_6 = aie.objectfifo.subview.access %b_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_2_0_object_3, %b_core_2_object_6, %sums_2_2, %statistics_2_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                  }
                  %b_core_2_view_7 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_7 = aie.objectfifo.subview.access %b_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_7, %b_core_2_object_7, %c_core_2_0_object_3, %statistics_2_2, %scores_2_2, %part_2_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %b_core_2_view_8 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_8 = aie.objectfifo.subview.access %b_core_2_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_2_0_object_3, %b_core_2_object_8, %sums_2_2, %statistics_2_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_2_2, %statistics_2_2, %c_core_2_0_object_3, %part_2_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_2_0(Produce, 1)
              }
              %count_12 = memref.load %norms_2_2[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_2_view_9 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_2_object_9 = aie.objectfifo.subview.access %b_core_2_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_0_view_8 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_8 = aie.objectfifo.subview.access %a_core_0_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_8, %sums_2_2, %piece_2_2, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_2_0_view_4 = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_0_object_4 = aie.objectfifo.subview.access %c_core_2_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_2, %c_core_2_0_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_2_0_view_5 = aie.objectfifo.acquire @c_core_2_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_0_object_5 = aie.objectfifo.subview.access %c_core_2_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_0_object_6 = aie.objectfifo.subview.access %c_core_2_0_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_0_view_9 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_9 = aie.objectfifo.subview.access %a_core_0_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_9, %sums_2_2, %piece_2_2, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_2_0_object_5, %b_core_2_object_9, %c_core_2_0_object_6, %row_2_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_2_0(Produce, 2)
                }
                %c_core_2_0_view_6 = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_0_object_7 = aie.objectfifo.subview.access %c_core_2_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_2, %c_core_2_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_2_0(Produce, 1)
                %c_core_2_0_view_7 = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_0_object_8 = aie.objectfifo.subview.access %c_core_2_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_2_2, %b_core_2_object_9, %c_core_2_0_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_2_0(Produce, 1)
                aie.objectfifo.release @b_core_2(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_3 = aie.core(%core_2_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c4 = arith.constant 4 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_8 = arith.constant 8 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_2_3[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_2_3[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_2_3[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_1_view = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_1_object = aie.objectfifo.subview.access %c_core_2_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_2_object, %c_core_2_1_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_2_object, %sums_2_3, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %count_3 = memref.load %k_steps_2_3[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_2_view_1 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_1 = aie.objectfifo.subview.access %b_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_2_object_1, %c_core_2_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_2 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_2 = aie.objectfifo.subview.access %b_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_2_object_2, %sums_2_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %passed_2_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_2_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_2_1_object, %c_core_2_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_1(Produce, 1)
                  %c_core_2_1_view_1 = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_1_object_1 = aie.objectfifo.subview.access %c_core_2_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_3, %c_core_2_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_2_3[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_2_1_object_1, %c_core_2_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_1(Produce, 1)
                }
                %count_7 = memref.load %singles_2_3[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_2_view_3 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_3 = aie.objectfifo.subview.access %b_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_1_view_2 = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_1_object_2 = aie.objectfifo.subview.access %c_core_2_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_2_object_3, %c_core_2_1_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %count_8 = memref.load %k_steps_2_3[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_2_view_4 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_4 = aie.objectfifo.subview.access %b_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object_2, %b_core_2_object_4, %c_core_2_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_9 = memref.load %passed_2_3[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_2_3[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_2_1_object_2, %c_core_2_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_1(Produce, 1)
                }
              }
              %count_11 = memref.load %units_2_3[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c2 step %c1 {
                  %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_5 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_5 = aie.objectfifo.subview.access %a_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_2_object_5, %sums_2_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_2(Consume, 1)
                scf.for %i_15 = %c0 to %c4 step %c1 {
                  %a_core_2_view_6 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_6 = aie.objectfifo.subview.access %a_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_7 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_7 = aie.objectfifo.subview.access %a_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_3, %a_core_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_2_1_view_3 = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_1_object_3 = aie.objectfifo.subview.access %c_core_2_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_2_3, %statistics_2_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_2_view_5 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_5 = aie.objectfifo.subview.access %b_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_7, %b_core_2_object_5, %c_core_2_1_object_3, %statistics_2_3, %scores_2_3, %part_2_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_6 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_6 = aie.objectfifo.subview.access %b_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_2_1_object_3, %b_core_2_object_6, %sums_2_3, %statistics_2_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                  }
                  %b_core_2_view_7 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_7 = aie.objectfifo.subview.access %b_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_7, %b_core_2_object_7, %c_core_2_1_object_3, %statistics_2_3, %scores_2_3, %part_2_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %b_core_2_view_8 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_8 = aie.objectfifo.subview.access %b_core_2_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_2_1_object_3, %b_core_2_object_8, %sums_2_3, %statistics_2_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_2_3, %statistics_2_3, %c_core_2_1_object_3, %part_2_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_2_1(Produce, 1)
              }
              %count_12 = memref.load %norms_2_3[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_2_view_9 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_2_object_9 = aie.objectfifo.subview.access %b_core_2_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_2_view_8 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_8 = aie.objectfifo.subview.access %a_core_2_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_8, %sums_2_3, %piece_2_3, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_2_1_view_4 = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_1_object_4 = aie.objectfifo.subview.access %c_core_2_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_3, %c_core_2_1_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_2_1_view_5 = aie.objectfifo.acquire @c_core_2_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_1_object_5 = aie.objectfifo.subview.access %c_core_2_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_1_object_6 = aie.objectfifo.subview.access %c_core_2_1_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_2_view_9 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_9 = aie.objectfifo.subview.access %a_core_2_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_9, %sums_2_3, %piece_2_3, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_2_1_object_5, %b_core_2_object_9, %c_core_2_1_object_6, %row_2_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_2_1(Produce, 2)
                }
                %c_core_2_1_view_6 = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_1_object_7 = aie.objectfifo.subview.access %c_core_2_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_3, %c_core_2_1_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_2_1(Produce, 1)
                %c_core_2_1_view_7 = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_1_object_8 = aie.objectfifo.subview.access %c_core_2_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_2_3, %b_core_2_object_9, %c_core_2_1_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_2_1(Produce, 1)
                aie.objectfifo.release @b_core_2(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_4 = aie.core(%core_2_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c4 = arith.constant 4 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_8 = arith.constant 8 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_2_4[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_2_4[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_2_4[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_2_view = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_2_object = aie.objectfifo.subview.access %c_core_2_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_2_object, %c_core_2_2_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_2_object, %sums_2_4, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %count_3 = memref.load %k_steps_2_4[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_2_view_1 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_1 = aie.objectfifo.subview.access %b_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_2_object_1, %c_core_2_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_2 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_2 = aie.objectfifo.subview.access %b_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_2_object_2, %sums_2_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_4 = memref.load %passed_2_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_4_view_1 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_1 = aie.objectfifo.subview.access %a_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_2_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_2_2_object, %c_core_2_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_2(Produce, 1)
                  %c_core_2_2_view_1 = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_2_object_1 = aie.objectfifo.subview.access %c_core_2_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_4, %c_core_2_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_2_4[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_2_2_object_1, %c_core_2_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_2(Produce, 1)
                }
                %count_7 = memref.load %singles_2_4[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_2_view_3 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_3 = aie.objectfifo.subview.access %b_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_2_view_2 = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_2_object_2 = aie.objectfifo.subview.access %c_core_2_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_2_object_3, %c_core_2_2_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %count_8 = memref.load %k_steps_2_4[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_4_view_2 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_2 = aie.objectfifo.subview.access %a_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_2_view_4 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_4 = aie.objectfifo.subview.access %b_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object_2, %b_core_2_object_4, %c_core_2_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_9 = memref.load %passed_2_4[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_4_view_3 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_3 = aie.objectfifo.subview.access %a_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_2_4[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_2_2_object_2, %c_core_2_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_2(Produce, 1)
                }
              }
              %count_11 = memref.load %units_2_4[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c2 step %c1 {
                  %a_core_4_view_4 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_4 = aie.objectfifo.subview.access %a_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_5 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_5 = aie.objectfifo.subview.access %a_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_4_object_5, %sums_2_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_4(Consume, 1)
                scf.for %i_15 = %c0 to %c4 step %c1 {
                  %a_core_4_view_6 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_6 = aie.objectfifo.subview.access %a_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_7 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_7 = aie.objectfifo.subview.access %a_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_4, %a_core_4_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_2_2_view_3 = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_2_object_3 = aie.objectfifo.subview.access %c_core_2_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_2_4, %statistics_2_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_2_view_5 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_5 = aie.objectfifo.subview.access %b_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_4_object_7, %b_core_2_object_5, %c_core_2_2_object_3, %statistics_2_4, %scores_2_4, %part_2_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_6 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_6 = aie.objectfifo.subview.access %b_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_2_2_object_3, %b_core_2_object_6, %sums_2_4, %statistics_2_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                  }
                  %b_core_2_view_7 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_7 = aie.objectfifo.subview.access %b_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_4_object_7, %b_core_2_object_7, %c_core_2_2_object_3, %statistics_2_4, %scores_2_4, %part_2_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %b_core_2_view_8 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_8 = aie.objectfifo.subview.access %b_core_2_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_2_2_object_3, %b_core_2_object_8, %sums_2_4, %statistics_2_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_2_4, %statistics_2_4, %c_core_2_2_object_3, %part_2_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_4(Consume, 1)
                aie.objectfifo.release @c_core_2_2(Produce, 1)
              }
              %count_12 = memref.load %norms_2_4[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_2_view_9 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_2_object_9 = aie.objectfifo.subview.access %b_core_2_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_4_view_8 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_8 = aie.objectfifo.subview.access %a_core_4_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_4_object_8, %sums_2_4, %piece_2_4, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_2_2_view_4 = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_2_object_4 = aie.objectfifo.subview.access %c_core_2_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_4, %c_core_2_2_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_2_2_view_5 = aie.objectfifo.acquire @c_core_2_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_2_object_5 = aie.objectfifo.subview.access %c_core_2_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_2_object_6 = aie.objectfifo.subview.access %c_core_2_2_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_4_view_9 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_4_object_9 = aie.objectfifo.subview.access %a_core_4_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_4_object_9, %sums_2_4, %piece_2_4, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_4(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_2_2_object_5, %b_core_2_object_9, %c_core_2_2_object_6, %row_2_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_2_2(Produce, 2)
                }
                %c_core_2_2_view_6 = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_2_object_7 = aie.objectfifo.subview.access %c_core_2_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_4, %c_core_2_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_2_2(Produce, 1)
                %c_core_2_2_view_7 = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_2_object_8 = aie.objectfifo.subview.access %c_core_2_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_2_4, %b_core_2_object_9, %c_core_2_2_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_2_2(Produce, 1)
                aie.objectfifo.release @b_core_2(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_5 = aie.core(%core_2_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c4 = arith.constant 4 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_8 = arith.constant 8 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_2_5[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_2_5[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_2_5[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_3_view = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_3_object = aie.objectfifo.subview.access %c_core_2_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_2_object, %c_core_2_3_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_2_object, %sums_2_5, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %count_3 = memref.load %k_steps_2_5[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_2_view_1 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_1 = aie.objectfifo.subview.access %b_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_2_object_1, %c_core_2_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_2 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_2 = aie.objectfifo.subview.access %b_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_2_object_2, %sums_2_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_4 = memref.load %passed_2_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_6_view_1 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_1 = aie.objectfifo.subview.access %a_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_2_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_2_3_object, %c_core_2_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_3(Produce, 1)
                  %c_core_2_3_view_1 = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_3_object_1 = aie.objectfifo.subview.access %c_core_2_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_5, %c_core_2_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_2_5[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_2_3_object_1, %c_core_2_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_3(Produce, 1)
                }
                %count_7 = memref.load %singles_2_5[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_2_view_3 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_3 = aie.objectfifo.subview.access %b_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_3_view_2 = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_3_object_2 = aie.objectfifo.subview.access %c_core_2_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_2_object_3, %c_core_2_3_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %count_8 = memref.load %k_steps_2_5[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_6_view_2 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_2 = aie.objectfifo.subview.access %a_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_2_view_4 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_4 = aie.objectfifo.subview.access %b_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object_2, %b_core_2_object_4, %c_core_2_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_9 = memref.load %passed_2_5[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_6_view_3 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_3 = aie.objectfifo.subview.access %a_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_2_5[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_2_3_object_2, %c_core_2_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_3(Produce, 1)
                }
              }
              %count_11 = memref.load %units_2_5[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c2 step %c1 {
                  %a_core_6_view_4 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_4 = aie.objectfifo.subview.access %a_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_5 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_5 = aie.objectfifo.subview.access %a_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_6_object_5, %sums_2_5, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_6(Consume, 1)
                scf.for %i_15 = %c0 to %c4 step %c1 {
                  %a_core_6_view_6 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_6 = aie.objectfifo.subview.access %a_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_7 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_7 = aie.objectfifo.subview.access %a_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_5, %a_core_6_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_2_3_view_3 = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_3_object_3 = aie.objectfifo.subview.access %c_core_2_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_2_5, %statistics_2_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_2_view_5 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_5 = aie.objectfifo.subview.access %b_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_6_object_7, %b_core_2_object_5, %c_core_2_3_object_3, %statistics_2_5, %scores_2_5, %part_2_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_6 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_6 = aie.objectfifo.subview.access %b_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_2_3_object_3, %b_core_2_object_6, %sums_2_5, %statistics_2_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                  }
                  %b_core_2_view_7 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_7 = aie.objectfifo.subview.access %b_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_6_object_7, %b_core_2_object_7, %c_core_2_3_object_3, %statistics_2_5, %scores_2_5, %part_2_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %b_core_2_view_8 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_8 = aie.objectfifo.subview.access %b_core_2_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_2_3_object_3, %b_core_2_object_8, %sums_2_5, %statistics_2_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_2_5, %statistics_2_5, %c_core_2_3_object_3, %part_2_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_6(Consume, 1)
                aie.objectfifo.release @c_core_2_3(Produce, 1)
              }
              %count_12 = memref.load %norms_2_5[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_2_view_9 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_2_object_9 = aie.objectfifo.subview.access %b_core_2_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_6_view_8 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_8 = aie.objectfifo.subview.access %a_core_6_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_6_object_8, %sums_2_5, %piece_2_5, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_2_3_view_4 = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_3_object_4 = aie.objectfifo.subview.access %c_core_2_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_5, %c_core_2_3_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_2_3_view_5 = aie.objectfifo.acquire @c_core_2_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_3_object_5 = aie.objectfifo.subview.access %c_core_2_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_3_object_6 = aie.objectfifo.subview.access %c_core_2_3_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_6_view_9 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_6_object_9 = aie.objectfifo.subview.access %a_core_6_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_6_object_9, %sums_2_5, %piece_2_5, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_6(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_2_3_object_5, %b_core_2_object_9, %c_core_2_3_object_6, %row_2_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_2_3(Produce, 2)
                }
                %c_core_2_3_view_6 = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_3_object_7 = aie.objectfifo.subview.access %c_core_2_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_5, %c_core_2_3_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_2_3(Produce, 1)
                %c_core_2_3_view_7 = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_3_object_8 = aie.objectfifo.subview.access %c_core_2_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_2_5, %b_core_2_object_9, %c_core_2_3_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_2_3(Produce, 1)
                aie.objectfifo.release @b_core_2(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_2 = aie.core(%core_3_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c3 = arith.constant 3 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_12 = arith.constant 12 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_3_2[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_3_2[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_3_2[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_0_view = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_0_object = aie.objectfifo.subview.access %c_core_3_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_3_object, %c_core_3_0_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_3_object, %sums_3_2, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %count_3 = memref.load %k_steps_3_2[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_3_view_1 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_1 = aie.objectfifo.subview.access %b_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_3_object_1, %c_core_3_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_2 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_2 = aie.objectfifo.subview.access %b_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_3_object_2, %sums_3_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_4 = memref.load %passed_3_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_3_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_3_0_object, %c_core_3_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_0(Produce, 1)
                  %c_core_3_0_view_1 = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_0_object_1 = aie.objectfifo.subview.access %c_core_3_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_2, %c_core_3_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_3_2[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_3_0_object_1, %c_core_3_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_0(Produce, 1)
                }
                %count_7 = memref.load %singles_3_2[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_3_view_3 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_3 = aie.objectfifo.subview.access %b_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_0_view_2 = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_0_object_2 = aie.objectfifo.subview.access %c_core_3_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_3_object_3, %c_core_3_0_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %count_8 = memref.load %k_steps_3_2[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_3_view_4 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_4 = aie.objectfifo.subview.access %b_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object_2, %b_core_3_object_4, %c_core_3_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_9 = memref.load %passed_3_2[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_3_2[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_3_0_object_2, %c_core_3_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_0(Produce, 1)
                }
              }
              %count_11 = memref.load %units_3_2[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c3 step %c1 {
                  %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_5 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_5 = aie.objectfifo.subview.access %a_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_0_object_5, %sums_3_2, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_0(Consume, 1)
                scf.for %i_15 = %c0 to %c3 step %c1 {
                  %a_core_0_view_6 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_6 = aie.objectfifo.subview.access %a_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_7 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_7 = aie.objectfifo.subview.access %a_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_2, %a_core_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_3_0_view_3 = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_0_object_3 = aie.objectfifo.subview.access %c_core_3_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_3_2, %statistics_3_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_3_view_5 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_5 = aie.objectfifo.subview.access %b_core_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_7, %b_core_3_object_5, %c_core_3_0_object_3, %statistics_3_2, %scores_3_2, %part_3_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_6 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_6 = aie.objectfifo.subview.access %b_core_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_3_0_object_3, %b_core_3_object_6, %sums_3_2, %statistics_3_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                  }
                  %b_core_3_view_7 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_7 = aie.objectfifo.subview.access %b_core_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_7, %b_core_3_object_7, %c_core_3_0_object_3, %statistics_3_2, %scores_3_2, %part_3_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %b_core_3_view_8 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_8 = aie.objectfifo.subview.access %b_core_3_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_3_0_object_3, %b_core_3_object_8, %sums_3_2, %statistics_3_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_3_2, %statistics_3_2, %c_core_3_0_object_3, %part_3_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_3_0(Produce, 1)
              }
              %count_12 = memref.load %norms_3_2[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_3_view_9 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_3_object_9 = aie.objectfifo.subview.access %b_core_3_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_0_view_8 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_8 = aie.objectfifo.subview.access %a_core_0_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_8, %sums_3_2, %piece_3_2, %i32_12) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_3_0_view_4 = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_0_object_4 = aie.objectfifo.subview.access %c_core_3_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_2, %c_core_3_0_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_3_0_view_5 = aie.objectfifo.acquire @c_core_3_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_0_object_5 = aie.objectfifo.subview.access %c_core_3_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_0_object_6 = aie.objectfifo.subview.access %c_core_3_0_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_0_view_9 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_9 = aie.objectfifo.subview.access %a_core_0_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_9, %sums_3_2, %piece_3_2, %i32_12) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_3_0_object_5, %b_core_3_object_9, %c_core_3_0_object_6, %row_3_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_3_0(Produce, 2)
                }
                %c_core_3_0_view_6 = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_0_object_7 = aie.objectfifo.subview.access %c_core_3_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_2, %c_core_3_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_3_0(Produce, 1)
                %c_core_3_0_view_7 = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_0_object_8 = aie.objectfifo.subview.access %c_core_3_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_3_2, %b_core_3_object_9, %c_core_3_0_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_3_0(Produce, 1)
                aie.objectfifo.release @b_core_3(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_3 = aie.core(%core_3_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c3 = arith.constant 3 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_12 = arith.constant 12 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_3_3[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_3_3[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_3_3[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_1_view = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_1_object = aie.objectfifo.subview.access %c_core_3_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_3_object, %c_core_3_1_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_3_object, %sums_3_3, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %count_3 = memref.load %k_steps_3_3[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_3_view_1 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_1 = aie.objectfifo.subview.access %b_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_3_object_1, %c_core_3_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_2 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_2 = aie.objectfifo.subview.access %b_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_3_object_2, %sums_3_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %passed_3_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_3_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_3_1_object, %c_core_3_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_1(Produce, 1)
                  %c_core_3_1_view_1 = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_1_object_1 = aie.objectfifo.subview.access %c_core_3_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_3, %c_core_3_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_3_3[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_3_1_object_1, %c_core_3_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_1(Produce, 1)
                }
                %count_7 = memref.load %singles_3_3[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_3_view_3 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_3 = aie.objectfifo.subview.access %b_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_1_view_2 = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_1_object_2 = aie.objectfifo.subview.access %c_core_3_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_3_object_3, %c_core_3_1_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %count_8 = memref.load %k_steps_3_3[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_3_view_4 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_4 = aie.objectfifo.subview.access %b_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object_2, %b_core_3_object_4, %c_core_3_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_9 = memref.load %passed_3_3[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_3_3[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_3_1_object_2, %c_core_3_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_1(Produce, 1)
                }
              }
              %count_11 = memref.load %units_3_3[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c3 step %c1 {
                  %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_5 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_5 = aie.objectfifo.subview.access %a_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_2_object_5, %sums_3_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_2(Consume, 1)
                scf.for %i_15 = %c0 to %c3 step %c1 {
                  %a_core_2_view_6 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_6 = aie.objectfifo.subview.access %a_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_7 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_7 = aie.objectfifo.subview.access %a_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_3, %a_core_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_3_1_view_3 = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_1_object_3 = aie.objectfifo.subview.access %c_core_3_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_3_3, %statistics_3_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_3_view_5 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_5 = aie.objectfifo.subview.access %b_core_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_7, %b_core_3_object_5, %c_core_3_1_object_3, %statistics_3_3, %scores_3_3, %part_3_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_6 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_6 = aie.objectfifo.subview.access %b_core_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_3_1_object_3, %b_core_3_object_6, %sums_3_3, %statistics_3_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                  }
                  %b_core_3_view_7 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_7 = aie.objectfifo.subview.access %b_core_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_7, %b_core_3_object_7, %c_core_3_1_object_3, %statistics_3_3, %scores_3_3, %part_3_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %b_core_3_view_8 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_8 = aie.objectfifo.subview.access %b_core_3_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_3_1_object_3, %b_core_3_object_8, %sums_3_3, %statistics_3_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_3_3, %statistics_3_3, %c_core_3_1_object_3, %part_3_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_3_1(Produce, 1)
              }
              %count_12 = memref.load %norms_3_3[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_3_view_9 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_3_object_9 = aie.objectfifo.subview.access %b_core_3_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_2_view_8 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_8 = aie.objectfifo.subview.access %a_core_2_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_8, %sums_3_3, %piece_3_3, %i32_12) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_3_1_view_4 = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_1_object_4 = aie.objectfifo.subview.access %c_core_3_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_3, %c_core_3_1_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_3_1_view_5 = aie.objectfifo.acquire @c_core_3_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_1_object_5 = aie.objectfifo.subview.access %c_core_3_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_1_object_6 = aie.objectfifo.subview.access %c_core_3_1_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_2_view_9 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_9 = aie.objectfifo.subview.access %a_core_2_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_9, %sums_3_3, %piece_3_3, %i32_12) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_3_1_object_5, %b_core_3_object_9, %c_core_3_1_object_6, %row_3_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_3_1(Produce, 2)
                }
                %c_core_3_1_view_6 = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_1_object_7 = aie.objectfifo.subview.access %c_core_3_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_3, %c_core_3_1_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_3_1(Produce, 1)
                %c_core_3_1_view_7 = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_1_object_8 = aie.objectfifo.subview.access %c_core_3_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_3_3, %b_core_3_object_9, %c_core_3_1_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_3_1(Produce, 1)
                aie.objectfifo.release @b_core_3(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_4 = aie.core(%core_3_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c3 = arith.constant 3 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_12 = arith.constant 12 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_3_4[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_3_4[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_3_4[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_2_view = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_2_object = aie.objectfifo.subview.access %c_core_3_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_3_object, %c_core_3_2_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_3_object, %sums_3_4, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %count_3 = memref.load %k_steps_3_4[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_3_view_1 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_1 = aie.objectfifo.subview.access %b_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_3_object_1, %c_core_3_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_2 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_2 = aie.objectfifo.subview.access %b_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_3_object_2, %sums_3_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_4 = memref.load %passed_3_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_4_view_1 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_1 = aie.objectfifo.subview.access %a_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_3_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_3_2_object, %c_core_3_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_2(Produce, 1)
                  %c_core_3_2_view_1 = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_2_object_1 = aie.objectfifo.subview.access %c_core_3_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_4, %c_core_3_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_3_4[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_3_2_object_1, %c_core_3_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_2(Produce, 1)
                }
                %count_7 = memref.load %singles_3_4[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_3_view_3 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_3 = aie.objectfifo.subview.access %b_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_2_view_2 = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_2_object_2 = aie.objectfifo.subview.access %c_core_3_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_3_object_3, %c_core_3_2_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %count_8 = memref.load %k_steps_3_4[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_4_view_2 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_2 = aie.objectfifo.subview.access %a_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_3_view_4 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_4 = aie.objectfifo.subview.access %b_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object_2, %b_core_3_object_4, %c_core_3_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_9 = memref.load %passed_3_4[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_4_view_3 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_3 = aie.objectfifo.subview.access %a_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_3_4[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_3_2_object_2, %c_core_3_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_2(Produce, 1)
                }
              }
              %count_11 = memref.load %units_3_4[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c3 step %c1 {
                  %a_core_4_view_4 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_4 = aie.objectfifo.subview.access %a_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_5 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_5 = aie.objectfifo.subview.access %a_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_4_object_5, %sums_3_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_4(Consume, 1)
                scf.for %i_15 = %c0 to %c3 step %c1 {
                  %a_core_4_view_6 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_6 = aie.objectfifo.subview.access %a_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_7 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_7 = aie.objectfifo.subview.access %a_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_4, %a_core_4_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_3_2_view_3 = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_2_object_3 = aie.objectfifo.subview.access %c_core_3_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_3_4, %statistics_3_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_3_view_5 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_5 = aie.objectfifo.subview.access %b_core_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_4_object_7, %b_core_3_object_5, %c_core_3_2_object_3, %statistics_3_4, %scores_3_4, %part_3_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_6 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_6 = aie.objectfifo.subview.access %b_core_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_3_2_object_3, %b_core_3_object_6, %sums_3_4, %statistics_3_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                  }
                  %b_core_3_view_7 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_7 = aie.objectfifo.subview.access %b_core_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_4_object_7, %b_core_3_object_7, %c_core_3_2_object_3, %statistics_3_4, %scores_3_4, %part_3_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %b_core_3_view_8 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_8 = aie.objectfifo.subview.access %b_core_3_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_3_2_object_3, %b_core_3_object_8, %sums_3_4, %statistics_3_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_3_4, %statistics_3_4, %c_core_3_2_object_3, %part_3_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_4(Consume, 1)
                aie.objectfifo.release @c_core_3_2(Produce, 1)
              }
              %count_12 = memref.load %norms_3_4[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_3_view_9 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_3_object_9 = aie.objectfifo.subview.access %b_core_3_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_4_view_8 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_8 = aie.objectfifo.subview.access %a_core_4_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_4_object_8, %sums_3_4, %piece_3_4, %i32_12) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_3_2_view_4 = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_2_object_4 = aie.objectfifo.subview.access %c_core_3_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_4, %c_core_3_2_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_3_2_view_5 = aie.objectfifo.acquire @c_core_3_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_2_object_5 = aie.objectfifo.subview.access %c_core_3_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_2_object_6 = aie.objectfifo.subview.access %c_core_3_2_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_4_view_9 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_4_object_9 = aie.objectfifo.subview.access %a_core_4_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_4_object_9, %sums_3_4, %piece_3_4, %i32_12) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_4(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_3_2_object_5, %b_core_3_object_9, %c_core_3_2_object_6, %row_3_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_3_2(Produce, 2)
                }
                %c_core_3_2_view_6 = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_2_object_7 = aie.objectfifo.subview.access %c_core_3_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_4, %c_core_3_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_3_2(Produce, 1)
                %c_core_3_2_view_7 = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_2_object_8 = aie.objectfifo.subview.access %c_core_3_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_3_4, %b_core_3_object_9, %c_core_3_2_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_3_2(Produce, 1)
                aie.objectfifo.release @b_core_3(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_5 = aie.core(%core_3_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c3 = arith.constant 3 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_12 = arith.constant 12 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_3_5[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_3_5[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_3_5[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_3_view = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_3_object = aie.objectfifo.subview.access %c_core_3_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_3_object, %c_core_3_3_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_3_object, %sums_3_5, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %count_3 = memref.load %k_steps_3_5[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_3_view_1 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_1 = aie.objectfifo.subview.access %b_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_3_object_1, %c_core_3_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_2 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_2 = aie.objectfifo.subview.access %b_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_3_object_2, %sums_3_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_4 = memref.load %passed_3_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_6_view_1 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_1 = aie.objectfifo.subview.access %a_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_3_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_3_3_object, %c_core_3_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_3(Produce, 1)
                  %c_core_3_3_view_1 = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_3_object_1 = aie.objectfifo.subview.access %c_core_3_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_5, %c_core_3_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_3_5[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_3_3_object_1, %c_core_3_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_3(Produce, 1)
                }
                %count_7 = memref.load %singles_3_5[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_3_view_3 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_3 = aie.objectfifo.subview.access %b_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_3_view_2 = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_3_object_2 = aie.objectfifo.subview.access %c_core_3_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_3_object_3, %c_core_3_3_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %count_8 = memref.load %k_steps_3_5[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_6_view_2 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_2 = aie.objectfifo.subview.access %a_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_3_view_4 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_4 = aie.objectfifo.subview.access %b_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object_2, %b_core_3_object_4, %c_core_3_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_9 = memref.load %passed_3_5[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_6_view_3 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_3 = aie.objectfifo.subview.access %a_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_3_5[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_3_3_object_2, %c_core_3_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_3(Produce, 1)
                }
              }
              %count_11 = memref.load %units_3_5[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c3 step %c1 {
                  %a_core_6_view_4 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_4 = aie.objectfifo.subview.access %a_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_5 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_5 = aie.objectfifo.subview.access %a_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_6_object_5, %sums_3_5, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_6(Consume, 1)
                scf.for %i_15 = %c0 to %c3 step %c1 {
                  %a_core_6_view_6 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_6 = aie.objectfifo.subview.access %a_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_7 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_7 = aie.objectfifo.subview.access %a_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_5, %a_core_6_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_3_3_view_3 = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_3_object_3 = aie.objectfifo.subview.access %c_core_3_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_3_5, %statistics_3_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_3_view_5 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_5 = aie.objectfifo.subview.access %b_core_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_6_object_7, %b_core_3_object_5, %c_core_3_3_object_3, %statistics_3_5, %scores_3_5, %part_3_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_6 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_6 = aie.objectfifo.subview.access %b_core_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_3_3_object_3, %b_core_3_object_6, %sums_3_5, %statistics_3_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                  }
                  %b_core_3_view_7 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_7 = aie.objectfifo.subview.access %b_core_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_6_object_7, %b_core_3_object_7, %c_core_3_3_object_3, %statistics_3_5, %scores_3_5, %part_3_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %b_core_3_view_8 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_8 = aie.objectfifo.subview.access %b_core_3_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_3_3_object_3, %b_core_3_object_8, %sums_3_5, %statistics_3_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_3_5, %statistics_3_5, %c_core_3_3_object_3, %part_3_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_6(Consume, 1)
                aie.objectfifo.release @c_core_3_3(Produce, 1)
              }
              %count_12 = memref.load %norms_3_5[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_3_view_9 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_3_object_9 = aie.objectfifo.subview.access %b_core_3_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_6_view_8 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_8 = aie.objectfifo.subview.access %a_core_6_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_6_object_8, %sums_3_5, %piece_3_5, %i32_12) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_3_3_view_4 = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_3_object_4 = aie.objectfifo.subview.access %c_core_3_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_5, %c_core_3_3_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_3_3_view_5 = aie.objectfifo.acquire @c_core_3_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_3_object_5 = aie.objectfifo.subview.access %c_core_3_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_3_object_6 = aie.objectfifo.subview.access %c_core_3_3_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_6_view_9 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_6_object_9 = aie.objectfifo.subview.access %a_core_6_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_6_object_9, %sums_3_5, %piece_3_5, %i32_12) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_6(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_3_3_object_5, %b_core_3_object_9, %c_core_3_3_object_6, %row_3_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_3_3(Produce, 2)
                }
                %c_core_3_3_view_6 = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_3_object_7 = aie.objectfifo.subview.access %c_core_3_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_5, %c_core_3_3_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_3_3(Produce, 1)
                %c_core_3_3_view_7 = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_3_object_8 = aie.objectfifo.subview.access %c_core_3_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_3_5, %b_core_3_object_9, %c_core_3_3_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_3_3(Produce, 1)
                aie.objectfifo.release @b_core_3(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_2 = aie.core(%core_4_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c4 = arith.constant 4 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_16 = arith.constant 16 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_4_2[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_4_2[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_4_2[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_0_view = aie.objectfifo.acquire @c_core_4_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_0_object = aie.objectfifo.subview.access %c_core_4_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_4_object, %c_core_4_0_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_4_object, %sums_4_2, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %count_3 = memref.load %k_steps_4_2[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_4_view_1 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_1 = aie.objectfifo.subview.access %b_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_4_object_1, %c_core_4_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    %b_core_4_view_2 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_2 = aie.objectfifo.subview.access %b_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_4_object_2, %sums_4_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_4 = memref.load %passed_4_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_4_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_4_0_object, %c_core_4_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_0(Produce, 1)
                  %c_core_4_0_view_1 = aie.objectfifo.acquire @c_core_4_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_0_object_1 = aie.objectfifo.subview.access %c_core_4_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_4_2, %c_core_4_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_4_2[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_4_0_object_1, %c_core_4_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_0(Produce, 1)
                }
                %count_7 = memref.load %singles_4_2[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_4_view_3 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_3 = aie.objectfifo.subview.access %b_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_0_view_2 = aie.objectfifo.acquire @c_core_4_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_0_object_2 = aie.objectfifo.subview.access %c_core_4_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_4_object_3, %c_core_4_0_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %count_8 = memref.load %k_steps_4_2[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_4_view_4 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_4 = aie.objectfifo.subview.access %b_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object_2, %b_core_4_object_4, %c_core_4_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_9 = memref.load %passed_4_2[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_4_2[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_4_0_object_2, %c_core_4_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_0(Produce, 1)
                }
              }
              %count_11 = memref.load %units_4_2[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c4 step %c1 {
                  %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_5 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_5 = aie.objectfifo.subview.access %a_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_0_object_5, %sums_4_2, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_0(Consume, 1)
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  %a_core_0_view_6 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_6 = aie.objectfifo.subview.access %a_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_7 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_7 = aie.objectfifo.subview.access %a_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_4_2, %a_core_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_4_0_view_3 = aie.objectfifo.acquire @c_core_4_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_0_object_3 = aie.objectfifo.subview.access %c_core_4_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_4_2, %statistics_4_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_4_view_5 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_5 = aie.objectfifo.subview.access %b_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_7, %b_core_4_object_5, %c_core_4_0_object_3, %statistics_4_2, %scores_4_2, %part_4_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    %b_core_4_view_6 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_6 = aie.objectfifo.subview.access %b_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_4_0_object_3, %b_core_4_object_6, %sums_4_2, %statistics_4_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                  }
                  %b_core_4_view_7 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_7 = aie.objectfifo.subview.access %b_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_7, %b_core_4_object_7, %c_core_4_0_object_3, %statistics_4_2, %scores_4_2, %part_4_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %b_core_4_view_8 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_8 = aie.objectfifo.subview.access %b_core_4_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_4_0_object_3, %b_core_4_object_8, %sums_4_2, %statistics_4_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_4_2, %statistics_4_2, %c_core_4_0_object_3, %part_4_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_4_0(Produce, 1)
              }
              %count_12 = memref.load %norms_4_2[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_4_view_9 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_4_object_9 = aie.objectfifo.subview.access %b_core_4_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_0_view_8 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_8 = aie.objectfifo.subview.access %a_core_0_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_8, %sums_4_2, %piece_4_2, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_4_0_view_4 = aie.objectfifo.acquire @c_core_4_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_0_object_4 = aie.objectfifo.subview.access %c_core_4_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_4_2, %c_core_4_0_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_4_0_view_5 = aie.objectfifo.acquire @c_core_4_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_0_object_5 = aie.objectfifo.subview.access %c_core_4_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_0_object_6 = aie.objectfifo.subview.access %c_core_4_0_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_0_view_9 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_9 = aie.objectfifo.subview.access %a_core_0_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_9, %sums_4_2, %piece_4_2, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_4_0_object_5, %b_core_4_object_9, %c_core_4_0_object_6, %row_4_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_4_0(Produce, 2)
                }
                %c_core_4_0_view_6 = aie.objectfifo.acquire @c_core_4_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_0_object_7 = aie.objectfifo.subview.access %c_core_4_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_4_2, %c_core_4_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_4_0(Produce, 1)
                %c_core_4_0_view_7 = aie.objectfifo.acquire @c_core_4_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_0_object_8 = aie.objectfifo.subview.access %c_core_4_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_4_2, %b_core_4_object_9, %c_core_4_0_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_4_0(Produce, 1)
                aie.objectfifo.release @b_core_4(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_3 = aie.core(%core_4_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c4 = arith.constant 4 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_16 = arith.constant 16 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_4_3[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_4_3[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_4_3[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_1_view = aie.objectfifo.acquire @c_core_4_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_1_object = aie.objectfifo.subview.access %c_core_4_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_4_object, %c_core_4_1_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_4_object, %sums_4_3, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %count_3 = memref.load %k_steps_4_3[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_4_view_1 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_1 = aie.objectfifo.subview.access %b_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_4_object_1, %c_core_4_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    %b_core_4_view_2 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_2 = aie.objectfifo.subview.access %b_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_4_object_2, %sums_4_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %passed_4_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_4_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_4_1_object, %c_core_4_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_1(Produce, 1)
                  %c_core_4_1_view_1 = aie.objectfifo.acquire @c_core_4_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_1_object_1 = aie.objectfifo.subview.access %c_core_4_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_4_3, %c_core_4_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_4_3[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_4_1_object_1, %c_core_4_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_1(Produce, 1)
                }
                %count_7 = memref.load %singles_4_3[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_4_view_3 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_3 = aie.objectfifo.subview.access %b_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_1_view_2 = aie.objectfifo.acquire @c_core_4_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_1_object_2 = aie.objectfifo.subview.access %c_core_4_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_4_object_3, %c_core_4_1_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %count_8 = memref.load %k_steps_4_3[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_4_view_4 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_4 = aie.objectfifo.subview.access %b_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object_2, %b_core_4_object_4, %c_core_4_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_9 = memref.load %passed_4_3[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_4_3[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_4_1_object_2, %c_core_4_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_1(Produce, 1)
                }
              }
              %count_11 = memref.load %units_4_3[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c4 step %c1 {
                  %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_5 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_5 = aie.objectfifo.subview.access %a_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_2_object_5, %sums_4_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_2(Consume, 1)
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  %a_core_2_view_6 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_6 = aie.objectfifo.subview.access %a_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_7 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_7 = aie.objectfifo.subview.access %a_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_4_3, %a_core_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_4_1_view_3 = aie.objectfifo.acquire @c_core_4_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_1_object_3 = aie.objectfifo.subview.access %c_core_4_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_4_3, %statistics_4_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_4_view_5 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_5 = aie.objectfifo.subview.access %b_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_7, %b_core_4_object_5, %c_core_4_1_object_3, %statistics_4_3, %scores_4_3, %part_4_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    %b_core_4_view_6 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_6 = aie.objectfifo.subview.access %b_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_4_1_object_3, %b_core_4_object_6, %sums_4_3, %statistics_4_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                  }
                  %b_core_4_view_7 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_7 = aie.objectfifo.subview.access %b_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_7, %b_core_4_object_7, %c_core_4_1_object_3, %statistics_4_3, %scores_4_3, %part_4_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %b_core_4_view_8 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_8 = aie.objectfifo.subview.access %b_core_4_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_4_1_object_3, %b_core_4_object_8, %sums_4_3, %statistics_4_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_4_3, %statistics_4_3, %c_core_4_1_object_3, %part_4_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_4_1(Produce, 1)
              }
              %count_12 = memref.load %norms_4_3[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_4_view_9 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_4_object_9 = aie.objectfifo.subview.access %b_core_4_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_2_view_8 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_8 = aie.objectfifo.subview.access %a_core_2_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_8, %sums_4_3, %piece_4_3, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_4_1_view_4 = aie.objectfifo.acquire @c_core_4_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_1_object_4 = aie.objectfifo.subview.access %c_core_4_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_4_3, %c_core_4_1_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_4_1_view_5 = aie.objectfifo.acquire @c_core_4_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_1_object_5 = aie.objectfifo.subview.access %c_core_4_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_1_object_6 = aie.objectfifo.subview.access %c_core_4_1_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_2_view_9 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_9 = aie.objectfifo.subview.access %a_core_2_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_9, %sums_4_3, %piece_4_3, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_4_1_object_5, %b_core_4_object_9, %c_core_4_1_object_6, %row_4_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_4_1(Produce, 2)
                }
                %c_core_4_1_view_6 = aie.objectfifo.acquire @c_core_4_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_1_object_7 = aie.objectfifo.subview.access %c_core_4_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_4_3, %c_core_4_1_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_4_1(Produce, 1)
                %c_core_4_1_view_7 = aie.objectfifo.acquire @c_core_4_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_1_object_8 = aie.objectfifo.subview.access %c_core_4_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_4_3, %b_core_4_object_9, %c_core_4_1_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_4_1(Produce, 1)
                aie.objectfifo.release @b_core_4(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_4 = aie.core(%core_4_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c4 = arith.constant 4 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_16 = arith.constant 16 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_4_4[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_4_4[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_4_4[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_2_view = aie.objectfifo.acquire @c_core_4_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_2_object = aie.objectfifo.subview.access %c_core_4_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_4_object, %c_core_4_2_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_4_object, %sums_4_4, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %count_3 = memref.load %k_steps_4_4[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_4_view_1 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_1 = aie.objectfifo.subview.access %b_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_4_object_1, %c_core_4_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    %b_core_4_view_2 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_2 = aie.objectfifo.subview.access %b_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_4_object_2, %sums_4_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_4 = memref.load %passed_4_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_4_view_1 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_1 = aie.objectfifo.subview.access %a_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_4_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_4_2_object, %c_core_4_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_2(Produce, 1)
                  %c_core_4_2_view_1 = aie.objectfifo.acquire @c_core_4_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_2_object_1 = aie.objectfifo.subview.access %c_core_4_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_4_4, %c_core_4_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_4_4[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_4_2_object_1, %c_core_4_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_2(Produce, 1)
                }
                %count_7 = memref.load %singles_4_4[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_4_view_3 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_3 = aie.objectfifo.subview.access %b_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_2_view_2 = aie.objectfifo.acquire @c_core_4_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_2_object_2 = aie.objectfifo.subview.access %c_core_4_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_4_object_3, %c_core_4_2_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %count_8 = memref.load %k_steps_4_4[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_4_view_2 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_2 = aie.objectfifo.subview.access %a_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_4_view_4 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_4 = aie.objectfifo.subview.access %b_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object_2, %b_core_4_object_4, %c_core_4_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_9 = memref.load %passed_4_4[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_4_view_3 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_3 = aie.objectfifo.subview.access %a_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_4_4[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_4_2_object_2, %c_core_4_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_2(Produce, 1)
                }
              }
              %count_11 = memref.load %units_4_4[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c4 step %c1 {
                  %a_core_4_view_4 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_4 = aie.objectfifo.subview.access %a_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_5 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_5 = aie.objectfifo.subview.access %a_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_4_object_5, %sums_4_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_4(Consume, 1)
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  %a_core_4_view_6 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_6 = aie.objectfifo.subview.access %a_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_7 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_7 = aie.objectfifo.subview.access %a_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_4_4, %a_core_4_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_4_2_view_3 = aie.objectfifo.acquire @c_core_4_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_2_object_3 = aie.objectfifo.subview.access %c_core_4_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_4_4, %statistics_4_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_4_view_5 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_5 = aie.objectfifo.subview.access %b_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_4_object_7, %b_core_4_object_5, %c_core_4_2_object_3, %statistics_4_4, %scores_4_4, %part_4_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    %b_core_4_view_6 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_6 = aie.objectfifo.subview.access %b_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_4_2_object_3, %b_core_4_object_6, %sums_4_4, %statistics_4_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                  }
                  %b_core_4_view_7 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_7 = aie.objectfifo.subview.access %b_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_4_object_7, %b_core_4_object_7, %c_core_4_2_object_3, %statistics_4_4, %scores_4_4, %part_4_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %b_core_4_view_8 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_8 = aie.objectfifo.subview.access %b_core_4_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_4_2_object_3, %b_core_4_object_8, %sums_4_4, %statistics_4_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_4_4, %statistics_4_4, %c_core_4_2_object_3, %part_4_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_4(Consume, 1)
                aie.objectfifo.release @c_core_4_2(Produce, 1)
              }
              %count_12 = memref.load %norms_4_4[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_4_view_9 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_4_object_9 = aie.objectfifo.subview.access %b_core_4_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_4_view_8 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_8 = aie.objectfifo.subview.access %a_core_4_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_4_object_8, %sums_4_4, %piece_4_4, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_4_2_view_4 = aie.objectfifo.acquire @c_core_4_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_2_object_4 = aie.objectfifo.subview.access %c_core_4_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_4_4, %c_core_4_2_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_4_2_view_5 = aie.objectfifo.acquire @c_core_4_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_2_object_5 = aie.objectfifo.subview.access %c_core_4_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_2_object_6 = aie.objectfifo.subview.access %c_core_4_2_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_4_view_9 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_4_object_9 = aie.objectfifo.subview.access %a_core_4_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_4_object_9, %sums_4_4, %piece_4_4, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_4(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_4_2_object_5, %b_core_4_object_9, %c_core_4_2_object_6, %row_4_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_4_2(Produce, 2)
                }
                %c_core_4_2_view_6 = aie.objectfifo.acquire @c_core_4_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_2_object_7 = aie.objectfifo.subview.access %c_core_4_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_4_4, %c_core_4_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_4_2(Produce, 1)
                %c_core_4_2_view_7 = aie.objectfifo.acquire @c_core_4_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_2_object_8 = aie.objectfifo.subview.access %c_core_4_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_4_4, %b_core_4_object_9, %c_core_4_2_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_4_2(Produce, 1)
                aie.objectfifo.release @b_core_4(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_5 = aie.core(%core_4_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c4 = arith.constant 4 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_16 = arith.constant 16 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_4_5[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_4_5[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_4_5[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_3_view = aie.objectfifo.acquire @c_core_4_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_3_object = aie.objectfifo.subview.access %c_core_4_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_4_object, %c_core_4_3_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_4_object, %sums_4_5, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %count_3 = memref.load %k_steps_4_5[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_4_view_1 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_1 = aie.objectfifo.subview.access %b_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_4_object_1, %c_core_4_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    %b_core_4_view_2 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_2 = aie.objectfifo.subview.access %b_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_4_object_2, %sums_4_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_4 = memref.load %passed_4_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_6_view_1 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_1 = aie.objectfifo.subview.access %a_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_4_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_4_3_object, %c_core_4_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_3(Produce, 1)
                  %c_core_4_3_view_1 = aie.objectfifo.acquire @c_core_4_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_3_object_1 = aie.objectfifo.subview.access %c_core_4_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_4_5, %c_core_4_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_4_5[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_4_3_object_1, %c_core_4_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_3(Produce, 1)
                }
                %count_7 = memref.load %singles_4_5[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_4_view_3 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_3 = aie.objectfifo.subview.access %b_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_3_view_2 = aie.objectfifo.acquire @c_core_4_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_3_object_2 = aie.objectfifo.subview.access %c_core_4_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_4_object_3, %c_core_4_3_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %count_8 = memref.load %k_steps_4_5[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_6_view_2 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_2 = aie.objectfifo.subview.access %a_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_4_view_4 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_4 = aie.objectfifo.subview.access %b_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object_2, %b_core_4_object_4, %c_core_4_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_9 = memref.load %passed_4_5[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_6_view_3 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_3 = aie.objectfifo.subview.access %a_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_4_5[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_4_3_object_2, %c_core_4_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_4_3(Produce, 1)
                }
              }
              %count_11 = memref.load %units_4_5[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c4 step %c1 {
                  %a_core_6_view_4 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_4 = aie.objectfifo.subview.access %a_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_5 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_5 = aie.objectfifo.subview.access %a_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_6_object_5, %sums_4_5, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_6(Consume, 1)
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  %a_core_6_view_6 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_6 = aie.objectfifo.subview.access %a_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_7 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_7 = aie.objectfifo.subview.access %a_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_4_5, %a_core_6_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_4_3_view_3 = aie.objectfifo.acquire @c_core_4_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_3_object_3 = aie.objectfifo.subview.access %c_core_4_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_4_5, %statistics_4_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_4_view_5 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_5 = aie.objectfifo.subview.access %b_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_6_object_7, %b_core_4_object_5, %c_core_4_3_object_3, %statistics_4_5, %scores_4_5, %part_4_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                    %b_core_4_view_6 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_4_object_6 = aie.objectfifo.subview.access %b_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_4_3_object_3, %b_core_4_object_6, %sums_4_5, %statistics_4_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_4(Consume, 1)
                  }
                  %b_core_4_view_7 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_7 = aie.objectfifo.subview.access %b_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_6_object_7, %b_core_4_object_7, %c_core_4_3_object_3, %statistics_4_5, %scores_4_5, %part_4_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  %b_core_4_view_8 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_4_object_8 = aie.objectfifo.subview.access %b_core_4_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_4_3_object_3, %b_core_4_object_8, %sums_4_5, %statistics_4_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_4(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_4_5, %statistics_4_5, %c_core_4_3_object_3, %part_4_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_6(Consume, 1)
                aie.objectfifo.release @c_core_4_3(Produce, 1)
              }
              %count_12 = memref.load %norms_4_5[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_4_view_9 = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_4_object_9 = aie.objectfifo.subview.access %b_core_4_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_6_view_8 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_8 = aie.objectfifo.subview.access %a_core_6_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_6_object_8, %sums_4_5, %piece_4_5, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_4_3_view_4 = aie.objectfifo.acquire @c_core_4_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_3_object_4 = aie.objectfifo.subview.access %c_core_4_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_4_5, %c_core_4_3_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_4_3_view_5 = aie.objectfifo.acquire @c_core_4_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_4_3_object_5 = aie.objectfifo.subview.access %c_core_4_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_4_3_object_6 = aie.objectfifo.subview.access %c_core_4_3_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_6_view_9 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_6_object_9 = aie.objectfifo.subview.access %a_core_6_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_6_object_9, %sums_4_5, %piece_4_5, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_6(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_4_3_object_5, %b_core_4_object_9, %c_core_4_3_object_6, %row_4_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_4_3(Produce, 2)
                }
                %c_core_4_3_view_6 = aie.objectfifo.acquire @c_core_4_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_3_object_7 = aie.objectfifo.subview.access %c_core_4_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_4_5, %c_core_4_3_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_4_3(Produce, 1)
                %c_core_4_3_view_7 = aie.objectfifo.acquire @c_core_4_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_4_3_object_8 = aie.objectfifo.subview.access %c_core_4_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_4_5, %b_core_4_object_9, %c_core_4_3_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_4_3(Produce, 1)
                aie.objectfifo.release @b_core_4(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_2 = aie.core(%core_5_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c5 = arith.constant 5 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_20 = arith.constant 20 : i32
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_5_2[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_5_2[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_5_2[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_0_view = aie.objectfifo.acquire @c_core_5_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_0_object = aie.objectfifo.subview.access %c_core_5_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_5_object, %c_core_5_0_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_5_object, %sums_5_2, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %count_3 = memref.load %k_steps_5_2[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_5_view_1 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_1 = aie.objectfifo.subview.access %b_core_5_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_5_object_1, %c_core_5_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    %b_core_5_view_2 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_2 = aie.objectfifo.subview.access %b_core_5_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_5_object_2, %sums_5_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_4 = memref.load %passed_5_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_5_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_5_0_object, %c_core_5_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_0(Produce, 1)
                  %c_core_5_0_view_1 = aie.objectfifo.acquire @c_core_5_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_0_object_1 = aie.objectfifo.subview.access %c_core_5_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_5_2, %c_core_5_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_5_2[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_5_0_object_1, %c_core_5_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_0(Produce, 1)
                }
                %count_7 = memref.load %singles_5_2[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_5_view_3 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_3 = aie.objectfifo.subview.access %b_core_5_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_0_view_2 = aie.objectfifo.acquire @c_core_5_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_0_object_2 = aie.objectfifo.subview.access %c_core_5_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_5_object_3, %c_core_5_0_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %count_8 = memref.load %k_steps_5_2[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_5_view_4 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_4 = aie.objectfifo.subview.access %b_core_5_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object_2, %b_core_5_object_4, %c_core_5_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_9 = memref.load %passed_5_2[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_5_2[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_5_0_object_2, %c_core_5_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_0(Produce, 1)
                }
              }
              %count_11 = memref.load %units_5_2[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c5 step %c1 {
                  %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_5 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_5 = aie.objectfifo.subview.access %a_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_0_object_5, %sums_5_2, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_0(Consume, 1)
                scf.for %i_15 = %c0 to %c1 step %c1 {
                  %a_core_0_view_6 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_6 = aie.objectfifo.subview.access %a_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_7 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_7 = aie.objectfifo.subview.access %a_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_5_2, %a_core_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_5_0_view_3 = aie.objectfifo.acquire @c_core_5_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_0_object_3 = aie.objectfifo.subview.access %c_core_5_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_5_2, %statistics_5_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_5_view_5 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_5 = aie.objectfifo.subview.access %b_core_5_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_7, %b_core_5_object_5, %c_core_5_0_object_3, %statistics_5_2, %scores_5_2, %part_5_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    %b_core_5_view_6 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_6 = aie.objectfifo.subview.access %b_core_5_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_5_0_object_3, %b_core_5_object_6, %sums_5_2, %statistics_5_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                  }
                  %b_core_5_view_7 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_7 = aie.objectfifo.subview.access %b_core_5_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_7, %b_core_5_object_7, %c_core_5_0_object_3, %statistics_5_2, %scores_5_2, %part_5_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %b_core_5_view_8 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_8 = aie.objectfifo.subview.access %b_core_5_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_5_0_object_3, %b_core_5_object_8, %sums_5_2, %statistics_5_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_5_2, %statistics_5_2, %c_core_5_0_object_3, %part_5_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_5_0(Produce, 1)
              }
              %count_12 = memref.load %norms_5_2[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_5_view_9 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_5_object_9 = aie.objectfifo.subview.access %b_core_5_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_0_view_8 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_8 = aie.objectfifo.subview.access %a_core_0_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_8, %sums_5_2, %piece_5_2, %i32_20) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_5_0_view_4 = aie.objectfifo.acquire @c_core_5_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_0_object_4 = aie.objectfifo.subview.access %c_core_5_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_5_2, %c_core_5_0_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_5_0_view_5 = aie.objectfifo.acquire @c_core_5_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_0_object_5 = aie.objectfifo.subview.access %c_core_5_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_0_object_6 = aie.objectfifo.subview.access %c_core_5_0_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_0_view_9 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_9 = aie.objectfifo.subview.access %a_core_0_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_9, %sums_5_2, %piece_5_2, %i32_20) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_5_0_object_5, %b_core_5_object_9, %c_core_5_0_object_6, %row_5_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_5_0(Produce, 2)
                }
                %c_core_5_0_view_6 = aie.objectfifo.acquire @c_core_5_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_0_object_7 = aie.objectfifo.subview.access %c_core_5_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_5_2, %c_core_5_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_5_0(Produce, 1)
                %c_core_5_0_view_7 = aie.objectfifo.acquire @c_core_5_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_0_object_8 = aie.objectfifo.subview.access %c_core_5_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_5_2, %b_core_5_object_9, %c_core_5_0_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_5_0(Produce, 1)
                aie.objectfifo.release @b_core_5(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_3 = aie.core(%core_5_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c5 = arith.constant 5 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_20 = arith.constant 20 : i32
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_5_3[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_5_3[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_5_3[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_1_view = aie.objectfifo.acquire @c_core_5_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_1_object = aie.objectfifo.subview.access %c_core_5_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_5_object, %c_core_5_1_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_5_object, %sums_5_3, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %count_3 = memref.load %k_steps_5_3[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_5_view_1 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_1 = aie.objectfifo.subview.access %b_core_5_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_5_object_1, %c_core_5_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    %b_core_5_view_2 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_2 = aie.objectfifo.subview.access %b_core_5_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_5_object_2, %sums_5_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %passed_5_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_5_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_5_1_object, %c_core_5_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_1(Produce, 1)
                  %c_core_5_1_view_1 = aie.objectfifo.acquire @c_core_5_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_1_object_1 = aie.objectfifo.subview.access %c_core_5_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_5_3, %c_core_5_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_5_3[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_5_1_object_1, %c_core_5_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_1(Produce, 1)
                }
                %count_7 = memref.load %singles_5_3[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_5_view_3 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_3 = aie.objectfifo.subview.access %b_core_5_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_1_view_2 = aie.objectfifo.acquire @c_core_5_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_1_object_2 = aie.objectfifo.subview.access %c_core_5_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_5_object_3, %c_core_5_1_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %count_8 = memref.load %k_steps_5_3[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_5_view_4 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_4 = aie.objectfifo.subview.access %b_core_5_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object_2, %b_core_5_object_4, %c_core_5_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_9 = memref.load %passed_5_3[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_5_3[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_5_1_object_2, %c_core_5_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_1(Produce, 1)
                }
              }
              %count_11 = memref.load %units_5_3[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c5 step %c1 {
                  %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_5 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_5 = aie.objectfifo.subview.access %a_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_2_object_5, %sums_5_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_2(Consume, 1)
                scf.for %i_15 = %c0 to %c1 step %c1 {
                  %a_core_2_view_6 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_6 = aie.objectfifo.subview.access %a_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_7 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_7 = aie.objectfifo.subview.access %a_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_5_3, %a_core_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_5_1_view_3 = aie.objectfifo.acquire @c_core_5_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_1_object_3 = aie.objectfifo.subview.access %c_core_5_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_5_3, %statistics_5_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_5_view_5 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_5 = aie.objectfifo.subview.access %b_core_5_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_7, %b_core_5_object_5, %c_core_5_1_object_3, %statistics_5_3, %scores_5_3, %part_5_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    %b_core_5_view_6 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_6 = aie.objectfifo.subview.access %b_core_5_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_5_1_object_3, %b_core_5_object_6, %sums_5_3, %statistics_5_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                  }
                  %b_core_5_view_7 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_7 = aie.objectfifo.subview.access %b_core_5_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_7, %b_core_5_object_7, %c_core_5_1_object_3, %statistics_5_3, %scores_5_3, %part_5_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %b_core_5_view_8 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_8 = aie.objectfifo.subview.access %b_core_5_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_5_1_object_3, %b_core_5_object_8, %sums_5_3, %statistics_5_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_5_3, %statistics_5_3, %c_core_5_1_object_3, %part_5_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_5_1(Produce, 1)
              }
              %count_12 = memref.load %norms_5_3[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_5_view_9 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_5_object_9 = aie.objectfifo.subview.access %b_core_5_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_2_view_8 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_8 = aie.objectfifo.subview.access %a_core_2_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_8, %sums_5_3, %piece_5_3, %i32_20) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_5_1_view_4 = aie.objectfifo.acquire @c_core_5_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_1_object_4 = aie.objectfifo.subview.access %c_core_5_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_5_3, %c_core_5_1_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_5_1_view_5 = aie.objectfifo.acquire @c_core_5_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_1_object_5 = aie.objectfifo.subview.access %c_core_5_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_1_object_6 = aie.objectfifo.subview.access %c_core_5_1_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_2_view_9 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_9 = aie.objectfifo.subview.access %a_core_2_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_9, %sums_5_3, %piece_5_3, %i32_20) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_5_1_object_5, %b_core_5_object_9, %c_core_5_1_object_6, %row_5_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_5_1(Produce, 2)
                }
                %c_core_5_1_view_6 = aie.objectfifo.acquire @c_core_5_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_1_object_7 = aie.objectfifo.subview.access %c_core_5_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_5_3, %c_core_5_1_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_5_1(Produce, 1)
                %c_core_5_1_view_7 = aie.objectfifo.acquire @c_core_5_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_1_object_8 = aie.objectfifo.subview.access %c_core_5_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_5_3, %b_core_5_object_9, %c_core_5_1_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_5_1(Produce, 1)
                aie.objectfifo.release @b_core_5(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_4 = aie.core(%core_5_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c5 = arith.constant 5 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_20 = arith.constant 20 : i32
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_5_4[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_5_4[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_5_4[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_2_view = aie.objectfifo.acquire @c_core_5_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_2_object = aie.objectfifo.subview.access %c_core_5_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_5_object, %c_core_5_2_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_5_object, %sums_5_4, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %count_3 = memref.load %k_steps_5_4[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_5_view_1 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_1 = aie.objectfifo.subview.access %b_core_5_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_5_object_1, %c_core_5_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    %b_core_5_view_2 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_2 = aie.objectfifo.subview.access %b_core_5_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_5_object_2, %sums_5_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_4 = memref.load %passed_5_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_4_view_1 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_1 = aie.objectfifo.subview.access %a_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_5_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_5_2_object, %c_core_5_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_2(Produce, 1)
                  %c_core_5_2_view_1 = aie.objectfifo.acquire @c_core_5_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_2_object_1 = aie.objectfifo.subview.access %c_core_5_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_5_4, %c_core_5_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_5_4[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_5_2_object_1, %c_core_5_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_2(Produce, 1)
                }
                %count_7 = memref.load %singles_5_4[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_5_view_3 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_3 = aie.objectfifo.subview.access %b_core_5_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_2_view_2 = aie.objectfifo.acquire @c_core_5_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_2_object_2 = aie.objectfifo.subview.access %c_core_5_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_5_object_3, %c_core_5_2_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %count_8 = memref.load %k_steps_5_4[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_4_view_2 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_2 = aie.objectfifo.subview.access %a_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_5_view_4 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_4 = aie.objectfifo.subview.access %b_core_5_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object_2, %b_core_5_object_4, %c_core_5_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_9 = memref.load %passed_5_4[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_4_view_3 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_3 = aie.objectfifo.subview.access %a_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_5_4[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_5_2_object_2, %c_core_5_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_2(Produce, 1)
                }
              }
              %count_11 = memref.load %units_5_4[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c5 step %c1 {
                  %a_core_4_view_4 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_4 = aie.objectfifo.subview.access %a_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_5 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_5 = aie.objectfifo.subview.access %a_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_4_object_5, %sums_5_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_4(Consume, 1)
                scf.for %i_15 = %c0 to %c1 step %c1 {
                  %a_core_4_view_6 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_6 = aie.objectfifo.subview.access %a_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_7 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_7 = aie.objectfifo.subview.access %a_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_5_4, %a_core_4_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_5_2_view_3 = aie.objectfifo.acquire @c_core_5_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_2_object_3 = aie.objectfifo.subview.access %c_core_5_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_5_4, %statistics_5_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_5_view_5 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_5 = aie.objectfifo.subview.access %b_core_5_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_4_object_7, %b_core_5_object_5, %c_core_5_2_object_3, %statistics_5_4, %scores_5_4, %part_5_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    %b_core_5_view_6 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_6 = aie.objectfifo.subview.access %b_core_5_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_5_2_object_3, %b_core_5_object_6, %sums_5_4, %statistics_5_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                  }
                  %b_core_5_view_7 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_7 = aie.objectfifo.subview.access %b_core_5_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_4_object_7, %b_core_5_object_7, %c_core_5_2_object_3, %statistics_5_4, %scores_5_4, %part_5_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %b_core_5_view_8 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_8 = aie.objectfifo.subview.access %b_core_5_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_5_2_object_3, %b_core_5_object_8, %sums_5_4, %statistics_5_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_5_4, %statistics_5_4, %c_core_5_2_object_3, %part_5_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_4(Consume, 1)
                aie.objectfifo.release @c_core_5_2(Produce, 1)
              }
              %count_12 = memref.load %norms_5_4[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_5_view_9 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_5_object_9 = aie.objectfifo.subview.access %b_core_5_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_4_view_8 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_8 = aie.objectfifo.subview.access %a_core_4_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_4_object_8, %sums_5_4, %piece_5_4, %i32_20) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_5_2_view_4 = aie.objectfifo.acquire @c_core_5_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_2_object_4 = aie.objectfifo.subview.access %c_core_5_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_5_4, %c_core_5_2_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_5_2_view_5 = aie.objectfifo.acquire @c_core_5_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_2_object_5 = aie.objectfifo.subview.access %c_core_5_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_2_object_6 = aie.objectfifo.subview.access %c_core_5_2_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_4_view_9 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_4_object_9 = aie.objectfifo.subview.access %a_core_4_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_4_object_9, %sums_5_4, %piece_5_4, %i32_20) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_4(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_5_2_object_5, %b_core_5_object_9, %c_core_5_2_object_6, %row_5_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_5_2(Produce, 2)
                }
                %c_core_5_2_view_6 = aie.objectfifo.acquire @c_core_5_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_2_object_7 = aie.objectfifo.subview.access %c_core_5_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_5_4, %c_core_5_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_5_2(Produce, 1)
                %c_core_5_2_view_7 = aie.objectfifo.acquire @c_core_5_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_2_object_8 = aie.objectfifo.subview.access %c_core_5_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_5_4, %b_core_5_object_9, %c_core_5_2_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_5_2(Produce, 1)
                aie.objectfifo.release @b_core_5(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_5 = aie.core(%core_5_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c5 = arith.constant 5 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_20 = arith.constant 20 : i32
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_5_5[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_5_5[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_5_5[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_3_view = aie.objectfifo.acquire @c_core_5_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_3_object = aie.objectfifo.subview.access %c_core_5_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_5_object, %c_core_5_3_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_5_object, %sums_5_5, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %count_3 = memref.load %k_steps_5_5[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_5_view_1 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_1 = aie.objectfifo.subview.access %b_core_5_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_5_object_1, %c_core_5_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    %b_core_5_view_2 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_2 = aie.objectfifo.subview.access %b_core_5_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_5_object_2, %sums_5_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_4 = memref.load %passed_5_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_6_view_1 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_1 = aie.objectfifo.subview.access %a_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_5_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_5_3_object, %c_core_5_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_3(Produce, 1)
                  %c_core_5_3_view_1 = aie.objectfifo.acquire @c_core_5_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_3_object_1 = aie.objectfifo.subview.access %c_core_5_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_5_5, %c_core_5_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_5_5[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_5_3_object_1, %c_core_5_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_3(Produce, 1)
                }
                %count_7 = memref.load %singles_5_5[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_5_view_3 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_3 = aie.objectfifo.subview.access %b_core_5_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_3_view_2 = aie.objectfifo.acquire @c_core_5_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_3_object_2 = aie.objectfifo.subview.access %c_core_5_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_5_object_3, %c_core_5_3_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %count_8 = memref.load %k_steps_5_5[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_6_view_2 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_2 = aie.objectfifo.subview.access %a_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_5_view_4 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_4 = aie.objectfifo.subview.access %b_core_5_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object_2, %b_core_5_object_4, %c_core_5_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_9 = memref.load %passed_5_5[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_6_view_3 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_3 = aie.objectfifo.subview.access %a_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_5_5[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_5_3_object_2, %c_core_5_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_5_3(Produce, 1)
                }
              }
              %count_11 = memref.load %units_5_5[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c5 step %c1 {
                  %a_core_6_view_4 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_4 = aie.objectfifo.subview.access %a_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_5 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_5 = aie.objectfifo.subview.access %a_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_6_object_5, %sums_5_5, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_6(Consume, 1)
                scf.for %i_15 = %c0 to %c1 step %c1 {
                  %a_core_6_view_6 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_6 = aie.objectfifo.subview.access %a_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_7 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_7 = aie.objectfifo.subview.access %a_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_5_5, %a_core_6_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_5_3_view_3 = aie.objectfifo.acquire @c_core_5_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_3_object_3 = aie.objectfifo.subview.access %c_core_5_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_16 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_5_5, %statistics_5_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_17 = %c0 to %c23 step %c1 {
                    %b_core_5_view_5 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_5 = aie.objectfifo.subview.access %b_core_5_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_6_object_7, %b_core_5_object_5, %c_core_5_3_object_3, %statistics_5_5, %scores_5_5, %part_5_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                    %b_core_5_view_6 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_5_object_6 = aie.objectfifo.subview.access %b_core_5_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_5_3_object_3, %b_core_5_object_6, %sums_5_5, %statistics_5_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_5(Consume, 1)
                  }
                  %b_core_5_view_7 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_7 = aie.objectfifo.subview.access %b_core_5_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_6_object_7, %b_core_5_object_7, %c_core_5_3_object_3, %statistics_5_5, %scores_5_5, %part_5_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  %b_core_5_view_8 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_5_object_8 = aie.objectfifo.subview.access %b_core_5_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_5_3_object_3, %b_core_5_object_8, %sums_5_5, %statistics_5_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_5(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_5_5, %statistics_5_5, %c_core_5_3_object_3, %part_5_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_6(Consume, 1)
                aie.objectfifo.release @c_core_5_3(Produce, 1)
              }
              %count_12 = memref.load %norms_5_5[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_18 = %c0 to %end_12 step %c1 {
                %b_core_5_view_9 = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_5_object_9 = aie.objectfifo.subview.access %b_core_5_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_19 = %c0 to %c16 step %c1 {
                  %a_core_6_view_8 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_8 = aie.objectfifo.subview.access %a_core_6_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_6_object_8, %sums_5_5, %piece_5_5, %i32_20) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                scf.for %i_20 = %c0 to %c5 step %c1 {
                  %c_core_5_3_view_4 = aie.objectfifo.acquire @c_core_5_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_3_object_4 = aie.objectfifo.subview.access %c_core_5_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_5_5, %c_core_5_3_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_5_3_view_5 = aie.objectfifo.acquire @c_core_5_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_5_3_object_5 = aie.objectfifo.subview.access %c_core_5_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_5_3_object_6 = aie.objectfifo.subview.access %c_core_5_3_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_21 = %c0 to %c8 step %c1 {
                    scf.for %i_22 = %c0 to %c2 step %c1 {
                      %a_core_6_view_9 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_6_object_9 = aie.objectfifo.subview.access %a_core_6_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_6_object_9, %sums_5_5, %piece_5_5, %i32_20) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_6(Consume, 1)
                    }
                    scf.for %i_23 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_5_3_object_5, %b_core_5_object_9, %c_core_5_3_object_6, %row_5_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_5_3(Produce, 2)
                }
                %c_core_5_3_view_6 = aie.objectfifo.acquire @c_core_5_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_3_object_7 = aie.objectfifo.subview.access %c_core_5_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_5_5, %c_core_5_3_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_5_3(Produce, 1)
                %c_core_5_3_view_7 = aie.objectfifo.acquire @c_core_5_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_5_3_object_8 = aie.objectfifo.subview.access %c_core_5_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_5_5, %b_core_5_object_9, %c_core_5_3_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_5_3(Produce, 1)
                aie.objectfifo.release @b_core_5(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_2 = aie.core(%core_6_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c6 = arith.constant 6 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_24 = arith.constant 24 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_6_2[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_6_2[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_6_2[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_0_view = aie.objectfifo.acquire @c_core_6_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_0_object = aie.objectfifo.subview.access %c_core_6_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_6_object, %c_core_6_0_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_6_object, %sums_6_2, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %count_3 = memref.load %k_steps_6_2[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_6_view_1 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_1 = aie.objectfifo.subview.access %b_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_6_object_1, %c_core_6_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    %b_core_6_view_2 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_2 = aie.objectfifo.subview.access %b_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_6_object_2, %sums_6_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_4 = memref.load %passed_6_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_6_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_6_0_object, %c_core_6_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_0(Produce, 1)
                  %c_core_6_0_view_1 = aie.objectfifo.acquire @c_core_6_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_0_object_1 = aie.objectfifo.subview.access %c_core_6_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_6_2, %c_core_6_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_6_2[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_6_0_object_1, %c_core_6_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_0(Produce, 1)
                }
                %count_7 = memref.load %singles_6_2[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_6_view_3 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_3 = aie.objectfifo.subview.access %b_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_0_view_2 = aie.objectfifo.acquire @c_core_6_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_0_object_2 = aie.objectfifo.subview.access %c_core_6_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_6_object_3, %c_core_6_0_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %count_8 = memref.load %k_steps_6_2[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_6_view_4 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_4 = aie.objectfifo.subview.access %b_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object_2, %b_core_6_object_4, %c_core_6_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_9 = memref.load %passed_6_2[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_6_2[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_6_0_object_2, %c_core_6_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_0(Produce, 1)
                }
              }
              %count_11 = memref.load %units_6_2[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c6 step %c1 {
                  %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_5 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_5 = aie.objectfifo.subview.access %a_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_0_object_5, %sums_6_2, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_0(Consume, 1)
                %a_core_0_view_6 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_6 = aie.objectfifo.subview.access %a_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_6_2, %a_core_0_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_6_0_view_3 = aie.objectfifo.acquire @c_core_6_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_0_object_3 = aie.objectfifo.subview.access %c_core_6_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_6_2, %statistics_6_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_6_view_5 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_5 = aie.objectfifo.subview.access %b_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_6, %b_core_6_object_5, %c_core_6_0_object_3, %statistics_6_2, %scores_6_2, %part_6_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    %b_core_6_view_6 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_6 = aie.objectfifo.subview.access %b_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_6_0_object_3, %b_core_6_object_6, %sums_6_2, %statistics_6_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                  }
                  %b_core_6_view_7 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_7 = aie.objectfifo.subview.access %b_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_6, %b_core_6_object_7, %c_core_6_0_object_3, %statistics_6_2, %scores_6_2, %part_6_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %b_core_6_view_8 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_8 = aie.objectfifo.subview.access %b_core_6_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_6_0_object_3, %b_core_6_object_8, %sums_6_2, %statistics_6_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_6_2, %statistics_6_2, %c_core_6_0_object_3, %part_6_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_6_0(Produce, 1)
              }
              %count_12 = memref.load %norms_6_2[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_6_view_9 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_6_object_9 = aie.objectfifo.subview.access %b_core_6_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_0_view_7 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_7 = aie.objectfifo.subview.access %a_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_7, %sums_6_2, %piece_6_2, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_6_0_view_4 = aie.objectfifo.acquire @c_core_6_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_0_object_4 = aie.objectfifo.subview.access %c_core_6_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_6_2, %c_core_6_0_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_6_0_view_5 = aie.objectfifo.acquire @c_core_6_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_0_object_5 = aie.objectfifo.subview.access %c_core_6_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_0_object_6 = aie.objectfifo.subview.access %c_core_6_0_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_0_view_8 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_8 = aie.objectfifo.subview.access %a_core_0_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_8, %sums_6_2, %piece_6_2, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_6_0_object_5, %b_core_6_object_9, %c_core_6_0_object_6, %row_6_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_6_0(Produce, 2)
                }
                %c_core_6_0_view_6 = aie.objectfifo.acquire @c_core_6_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_0_object_7 = aie.objectfifo.subview.access %c_core_6_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_6_2, %c_core_6_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_6_0(Produce, 1)
                %c_core_6_0_view_7 = aie.objectfifo.acquire @c_core_6_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_0_object_8 = aie.objectfifo.subview.access %c_core_6_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_6_2, %b_core_6_object_9, %c_core_6_0_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_6_0(Produce, 1)
                aie.objectfifo.release @b_core_6(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_3 = aie.core(%core_6_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c6 = arith.constant 6 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_24 = arith.constant 24 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_6_3[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_6_3[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_6_3[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_1_view = aie.objectfifo.acquire @c_core_6_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_1_object = aie.objectfifo.subview.access %c_core_6_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_6_object, %c_core_6_1_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_6_object, %sums_6_3, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %count_3 = memref.load %k_steps_6_3[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_6_view_1 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_1 = aie.objectfifo.subview.access %b_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_6_object_1, %c_core_6_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    %b_core_6_view_2 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_2 = aie.objectfifo.subview.access %b_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_6_object_2, %sums_6_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %passed_6_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_6_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_6_1_object, %c_core_6_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_1(Produce, 1)
                  %c_core_6_1_view_1 = aie.objectfifo.acquire @c_core_6_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_1_object_1 = aie.objectfifo.subview.access %c_core_6_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_6_3, %c_core_6_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_6_3[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_6_1_object_1, %c_core_6_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_1(Produce, 1)
                }
                %count_7 = memref.load %singles_6_3[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_6_view_3 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_3 = aie.objectfifo.subview.access %b_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_1_view_2 = aie.objectfifo.acquire @c_core_6_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_1_object_2 = aie.objectfifo.subview.access %c_core_6_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_6_object_3, %c_core_6_1_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %count_8 = memref.load %k_steps_6_3[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_6_view_4 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_4 = aie.objectfifo.subview.access %b_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object_2, %b_core_6_object_4, %c_core_6_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_9 = memref.load %passed_6_3[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_6_3[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_6_1_object_2, %c_core_6_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_1(Produce, 1)
                }
              }
              %count_11 = memref.load %units_6_3[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c6 step %c1 {
                  %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_5 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_5 = aie.objectfifo.subview.access %a_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_2_object_5, %sums_6_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_2(Consume, 1)
                %a_core_2_view_6 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_6 = aie.objectfifo.subview.access %a_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_6_3, %a_core_2_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_6_1_view_3 = aie.objectfifo.acquire @c_core_6_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_1_object_3 = aie.objectfifo.subview.access %c_core_6_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_6_3, %statistics_6_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_6_view_5 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_5 = aie.objectfifo.subview.access %b_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_6, %b_core_6_object_5, %c_core_6_1_object_3, %statistics_6_3, %scores_6_3, %part_6_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    %b_core_6_view_6 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_6 = aie.objectfifo.subview.access %b_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_6_1_object_3, %b_core_6_object_6, %sums_6_3, %statistics_6_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                  }
                  %b_core_6_view_7 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_7 = aie.objectfifo.subview.access %b_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_6, %b_core_6_object_7, %c_core_6_1_object_3, %statistics_6_3, %scores_6_3, %part_6_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %b_core_6_view_8 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_8 = aie.objectfifo.subview.access %b_core_6_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_6_1_object_3, %b_core_6_object_8, %sums_6_3, %statistics_6_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_6_3, %statistics_6_3, %c_core_6_1_object_3, %part_6_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_6_1(Produce, 1)
              }
              %count_12 = memref.load %norms_6_3[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_6_view_9 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_6_object_9 = aie.objectfifo.subview.access %b_core_6_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_2_view_7 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_7 = aie.objectfifo.subview.access %a_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_7, %sums_6_3, %piece_6_3, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_6_1_view_4 = aie.objectfifo.acquire @c_core_6_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_1_object_4 = aie.objectfifo.subview.access %c_core_6_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_6_3, %c_core_6_1_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_6_1_view_5 = aie.objectfifo.acquire @c_core_6_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_1_object_5 = aie.objectfifo.subview.access %c_core_6_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_1_object_6 = aie.objectfifo.subview.access %c_core_6_1_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_2_view_8 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_8 = aie.objectfifo.subview.access %a_core_2_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_8, %sums_6_3, %piece_6_3, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_6_1_object_5, %b_core_6_object_9, %c_core_6_1_object_6, %row_6_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_6_1(Produce, 2)
                }
                %c_core_6_1_view_6 = aie.objectfifo.acquire @c_core_6_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_1_object_7 = aie.objectfifo.subview.access %c_core_6_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_6_3, %c_core_6_1_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_6_1(Produce, 1)
                %c_core_6_1_view_7 = aie.objectfifo.acquire @c_core_6_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_1_object_8 = aie.objectfifo.subview.access %c_core_6_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_6_3, %b_core_6_object_9, %c_core_6_1_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_6_1(Produce, 1)
                aie.objectfifo.release @b_core_6(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_4 = aie.core(%core_6_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c6 = arith.constant 6 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_24 = arith.constant 24 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_6_4[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_6_4[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_6_4[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_2_view = aie.objectfifo.acquire @c_core_6_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_2_object = aie.objectfifo.subview.access %c_core_6_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_6_object, %c_core_6_2_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_6_object, %sums_6_4, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %count_3 = memref.load %k_steps_6_4[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_6_view_1 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_1 = aie.objectfifo.subview.access %b_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_6_object_1, %c_core_6_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    %b_core_6_view_2 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_2 = aie.objectfifo.subview.access %b_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_6_object_2, %sums_6_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_4 = memref.load %passed_6_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_4_view_1 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_1 = aie.objectfifo.subview.access %a_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_6_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_6_2_object, %c_core_6_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_2(Produce, 1)
                  %c_core_6_2_view_1 = aie.objectfifo.acquire @c_core_6_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_2_object_1 = aie.objectfifo.subview.access %c_core_6_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_6_4, %c_core_6_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_6_4[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_6_2_object_1, %c_core_6_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_2(Produce, 1)
                }
                %count_7 = memref.load %singles_6_4[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_6_view_3 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_3 = aie.objectfifo.subview.access %b_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_2_view_2 = aie.objectfifo.acquire @c_core_6_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_2_object_2 = aie.objectfifo.subview.access %c_core_6_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_6_object_3, %c_core_6_2_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %count_8 = memref.load %k_steps_6_4[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_4_view_2 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_2 = aie.objectfifo.subview.access %a_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_6_view_4 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_4 = aie.objectfifo.subview.access %b_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object_2, %b_core_6_object_4, %c_core_6_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_9 = memref.load %passed_6_4[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_4_view_3 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_3 = aie.objectfifo.subview.access %a_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_6_4[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_6_2_object_2, %c_core_6_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_2(Produce, 1)
                }
              }
              %count_11 = memref.load %units_6_4[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c6 step %c1 {
                  %a_core_4_view_4 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_4 = aie.objectfifo.subview.access %a_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_5 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_5 = aie.objectfifo.subview.access %a_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_4_object_5, %sums_6_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_4(Consume, 1)
                %a_core_4_view_6 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_6 = aie.objectfifo.subview.access %a_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_6_4, %a_core_4_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_6_2_view_3 = aie.objectfifo.acquire @c_core_6_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_2_object_3 = aie.objectfifo.subview.access %c_core_6_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_6_4, %statistics_6_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_6_view_5 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_5 = aie.objectfifo.subview.access %b_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_4_object_6, %b_core_6_object_5, %c_core_6_2_object_3, %statistics_6_4, %scores_6_4, %part_6_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    %b_core_6_view_6 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_6 = aie.objectfifo.subview.access %b_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_6_2_object_3, %b_core_6_object_6, %sums_6_4, %statistics_6_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                  }
                  %b_core_6_view_7 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_7 = aie.objectfifo.subview.access %b_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_4_object_6, %b_core_6_object_7, %c_core_6_2_object_3, %statistics_6_4, %scores_6_4, %part_6_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %b_core_6_view_8 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_8 = aie.objectfifo.subview.access %b_core_6_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_6_2_object_3, %b_core_6_object_8, %sums_6_4, %statistics_6_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_6_4, %statistics_6_4, %c_core_6_2_object_3, %part_6_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_4(Consume, 1)
                aie.objectfifo.release @c_core_6_2(Produce, 1)
              }
              %count_12 = memref.load %norms_6_4[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_6_view_9 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_6_object_9 = aie.objectfifo.subview.access %b_core_6_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_4_view_7 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_7 = aie.objectfifo.subview.access %a_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_4_object_7, %sums_6_4, %piece_6_4, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_6_2_view_4 = aie.objectfifo.acquire @c_core_6_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_2_object_4 = aie.objectfifo.subview.access %c_core_6_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_6_4, %c_core_6_2_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_6_2_view_5 = aie.objectfifo.acquire @c_core_6_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_2_object_5 = aie.objectfifo.subview.access %c_core_6_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_2_object_6 = aie.objectfifo.subview.access %c_core_6_2_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_4_view_8 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_4_object_8 = aie.objectfifo.subview.access %a_core_4_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_4_object_8, %sums_6_4, %piece_6_4, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_4(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_6_2_object_5, %b_core_6_object_9, %c_core_6_2_object_6, %row_6_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_6_2(Produce, 2)
                }
                %c_core_6_2_view_6 = aie.objectfifo.acquire @c_core_6_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_2_object_7 = aie.objectfifo.subview.access %c_core_6_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_6_4, %c_core_6_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_6_2(Produce, 1)
                %c_core_6_2_view_7 = aie.objectfifo.acquire @c_core_6_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_2_object_8 = aie.objectfifo.subview.access %c_core_6_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_6_4, %b_core_6_object_9, %c_core_6_2_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_6_2(Produce, 1)
                aie.objectfifo.release @b_core_6(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_5 = aie.core(%core_6_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c6 = arith.constant 6 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %i32_24 = arith.constant 24 : i32
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_6_5[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_6_5[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_6_5[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_3_view = aie.objectfifo.acquire @c_core_6_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_3_object = aie.objectfifo.subview.access %c_core_6_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_6_object, %c_core_6_3_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_6_object, %sums_6_5, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %count_3 = memref.load %k_steps_6_5[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_6_view_1 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_1 = aie.objectfifo.subview.access %b_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_6_object_1, %c_core_6_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    %b_core_6_view_2 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_2 = aie.objectfifo.subview.access %b_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_6_object_2, %sums_6_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_4 = memref.load %passed_6_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_6_view_1 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_1 = aie.objectfifo.subview.access %a_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_6_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_6_3_object, %c_core_6_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_3(Produce, 1)
                  %c_core_6_3_view_1 = aie.objectfifo.acquire @c_core_6_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_3_object_1 = aie.objectfifo.subview.access %c_core_6_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_6_5, %c_core_6_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_6_5[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_6_3_object_1, %c_core_6_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_3(Produce, 1)
                }
                %count_7 = memref.load %singles_6_5[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_6_view_3 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_3 = aie.objectfifo.subview.access %b_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_3_view_2 = aie.objectfifo.acquire @c_core_6_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_3_object_2 = aie.objectfifo.subview.access %c_core_6_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_6_object_3, %c_core_6_3_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %count_8 = memref.load %k_steps_6_5[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_6_view_2 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_2 = aie.objectfifo.subview.access %a_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_6_view_4 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_4 = aie.objectfifo.subview.access %b_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object_2, %b_core_6_object_4, %c_core_6_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_9 = memref.load %passed_6_5[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_6_view_3 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_3 = aie.objectfifo.subview.access %a_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_6_5[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_6_3_object_2, %c_core_6_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_6_3(Produce, 1)
                }
              }
              %count_11 = memref.load %units_6_5[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c6 step %c1 {
                  %a_core_6_view_4 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_4 = aie.objectfifo.subview.access %a_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_5 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_5 = aie.objectfifo.subview.access %a_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_6_object_5, %sums_6_5, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_6(Consume, 1)
                %a_core_6_view_6 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_6 = aie.objectfifo.subview.access %a_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_6_5, %a_core_6_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_6_3_view_3 = aie.objectfifo.acquire @c_core_6_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_3_object_3 = aie.objectfifo.subview.access %c_core_6_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_6_5, %statistics_6_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_6_view_5 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_5 = aie.objectfifo.subview.access %b_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_6_object_6, %b_core_6_object_5, %c_core_6_3_object_3, %statistics_6_5, %scores_6_5, %part_6_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                    %b_core_6_view_6 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_6_object_6 = aie.objectfifo.subview.access %b_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_6_3_object_3, %b_core_6_object_6, %sums_6_5, %statistics_6_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_6(Consume, 1)
                  }
                  %b_core_6_view_7 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_7 = aie.objectfifo.subview.access %b_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_6_object_6, %b_core_6_object_7, %c_core_6_3_object_3, %statistics_6_5, %scores_6_5, %part_6_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  %b_core_6_view_8 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_6_object_8 = aie.objectfifo.subview.access %b_core_6_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_6_3_object_3, %b_core_6_object_8, %sums_6_5, %statistics_6_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_6(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_6_5, %statistics_6_5, %c_core_6_3_object_3, %part_6_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_6(Consume, 1)
                aie.objectfifo.release @c_core_6_3(Produce, 1)
              }
              %count_12 = memref.load %norms_6_5[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_6_view_9 = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_6_object_9 = aie.objectfifo.subview.access %b_core_6_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_6_view_7 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_7 = aie.objectfifo.subview.access %a_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_6_object_7, %sums_6_5, %piece_6_5, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_6_3_view_4 = aie.objectfifo.acquire @c_core_6_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_3_object_4 = aie.objectfifo.subview.access %c_core_6_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_6_5, %c_core_6_3_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_6_3_view_5 = aie.objectfifo.acquire @c_core_6_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_6_3_object_5 = aie.objectfifo.subview.access %c_core_6_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_6_3_object_6 = aie.objectfifo.subview.access %c_core_6_3_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_6_view_8 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_6_object_8 = aie.objectfifo.subview.access %a_core_6_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_6_object_8, %sums_6_5, %piece_6_5, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_6(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_6_3_object_5, %b_core_6_object_9, %c_core_6_3_object_6, %row_6_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_6_3(Produce, 2)
                }
                %c_core_6_3_view_6 = aie.objectfifo.acquire @c_core_6_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_3_object_7 = aie.objectfifo.subview.access %c_core_6_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_6_5, %c_core_6_3_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_6_3(Produce, 1)
                %c_core_6_3_view_7 = aie.objectfifo.acquire @c_core_6_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_6_3_object_8 = aie.objectfifo.subview.access %c_core_6_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_6_5, %b_core_6_object_9, %c_core_6_3_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_6_3(Produce, 1)
                aie.objectfifo.release @b_core_6(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_2 = aie.core(%core_7_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_7_2[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_7_2[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_7_2[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_0_view = aie.objectfifo.acquire @c_core_7_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_0_object = aie.objectfifo.subview.access %c_core_7_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_7_object, %c_core_7_0_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_7_object, %sums_7_2, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %count_3 = memref.load %k_steps_7_2[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_7_view_1 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_1 = aie.objectfifo.subview.access %b_core_7_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_7_object_1, %c_core_7_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    %b_core_7_view_2 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_2 = aie.objectfifo.subview.access %b_core_7_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_7_object_2, %sums_7_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_4 = memref.load %passed_7_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_7_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_7_0_object, %c_core_7_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_0(Produce, 1)
                  %c_core_7_0_view_1 = aie.objectfifo.acquire @c_core_7_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_0_object_1 = aie.objectfifo.subview.access %c_core_7_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_7_2, %c_core_7_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_7_2[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_7_0_object_1, %c_core_7_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_0(Produce, 1)
                }
                %count_7 = memref.load %singles_7_2[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_7_view_3 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_3 = aie.objectfifo.subview.access %b_core_7_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_0_view_2 = aie.objectfifo.acquire @c_core_7_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_0_object_2 = aie.objectfifo.subview.access %c_core_7_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_7_object_3, %c_core_7_0_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %count_8 = memref.load %k_steps_7_2[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_7_view_4 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_4 = aie.objectfifo.subview.access %b_core_7_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_0_object_2, %b_core_7_object_4, %c_core_7_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_9 = memref.load %passed_7_2[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_0(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_7_2[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_7_0_object_2, %c_core_7_0_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_0(Produce, 1)
                }
              }
              %count_11 = memref.load %units_7_2[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c7 step %c1 {
                  %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_5 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_5 = aie.objectfifo.subview.access %a_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                %c_core_7_0_view_3 = aie.objectfifo.acquire @c_core_7_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_0_object_3 = aie.objectfifo.subview.access %c_core_7_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_7_2, %statistics_7_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_7_view_5 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_5 = aie.objectfifo.subview.access %b_core_7_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_5, %b_core_7_object_5, %c_core_7_0_object_3, %statistics_7_2, %scores_7_2, %part_7_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    %b_core_7_view_6 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_6 = aie.objectfifo.subview.access %b_core_7_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_7_0_object_3, %b_core_7_object_6, %sums_7_2, %statistics_7_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                  }
                  %b_core_7_view_7 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_7 = aie.objectfifo.subview.access %b_core_7_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_5, %b_core_7_object_7, %c_core_7_0_object_3, %statistics_7_2, %scores_7_2, %part_7_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %b_core_7_view_8 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_8 = aie.objectfifo.subview.access %b_core_7_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_7_0_object_3, %b_core_7_object_8, %sums_7_2, %statistics_7_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_7_2, %statistics_7_2, %c_core_7_0_object_3, %part_7_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_7_0(Produce, 1)
              }
              %count_12 = memref.load %norms_7_2[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_7_view_9 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_7_object_9 = aie.objectfifo.subview.access %b_core_7_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_0_view_6 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_6 = aie.objectfifo.subview.access %a_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_6, %sums_7_2, %piece_7_2, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_7_0_view_4 = aie.objectfifo.acquire @c_core_7_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_0_object_4 = aie.objectfifo.subview.access %c_core_7_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_7_2, %c_core_7_0_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_7_0_view_5 = aie.objectfifo.acquire @c_core_7_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_0_object_5 = aie.objectfifo.subview.access %c_core_7_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_0_object_6 = aie.objectfifo.subview.access %c_core_7_0_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_0_view_7 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_7 = aie.objectfifo.subview.access %a_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_7, %sums_7_2, %piece_7_2, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_7_0_object_5, %b_core_7_object_9, %c_core_7_0_object_6, %row_7_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_7_0(Produce, 2)
                }
                %c_core_7_0_view_6 = aie.objectfifo.acquire @c_core_7_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_0_object_7 = aie.objectfifo.subview.access %c_core_7_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_7_2, %c_core_7_0_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_7_0(Produce, 1)
                %c_core_7_0_view_7 = aie.objectfifo.acquire @c_core_7_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_0_object_8 = aie.objectfifo.subview.access %c_core_7_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_7_2, %b_core_7_object_9, %c_core_7_0_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_7_0(Produce, 1)
                aie.objectfifo.release @b_core_7(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_3 = aie.core(%core_7_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_7_3[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_7_3[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_7_3[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_1_view = aie.objectfifo.acquire @c_core_7_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_1_object = aie.objectfifo.subview.access %c_core_7_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_7_object, %c_core_7_1_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_7_object, %sums_7_3, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %count_3 = memref.load %k_steps_7_3[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_7_view_1 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_1 = aie.objectfifo.subview.access %b_core_7_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_7_object_1, %c_core_7_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    %b_core_7_view_2 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_2 = aie.objectfifo.subview.access %b_core_7_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_7_object_2, %sums_7_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %passed_7_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_7_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_7_1_object, %c_core_7_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_1(Produce, 1)
                  %c_core_7_1_view_1 = aie.objectfifo.acquire @c_core_7_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_1_object_1 = aie.objectfifo.subview.access %c_core_7_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_7_3, %c_core_7_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_7_3[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_7_1_object_1, %c_core_7_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_1(Produce, 1)
                }
                %count_7 = memref.load %singles_7_3[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_7_view_3 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_3 = aie.objectfifo.subview.access %b_core_7_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_1_view_2 = aie.objectfifo.acquire @c_core_7_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_1_object_2 = aie.objectfifo.subview.access %c_core_7_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_7_object_3, %c_core_7_1_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %count_8 = memref.load %k_steps_7_3[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_7_view_4 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_4 = aie.objectfifo.subview.access %b_core_7_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object_2, %b_core_7_object_4, %c_core_7_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_9 = memref.load %passed_7_3[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_7_3[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_7_1_object_2, %c_core_7_1_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_1(Produce, 1)
                }
              }
              %count_11 = memref.load %units_7_3[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c7 step %c1 {
                  %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_5 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_5 = aie.objectfifo.subview.access %a_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                %c_core_7_1_view_3 = aie.objectfifo.acquire @c_core_7_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_1_object_3 = aie.objectfifo.subview.access %c_core_7_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_7_3, %statistics_7_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_7_view_5 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_5 = aie.objectfifo.subview.access %b_core_7_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_5, %b_core_7_object_5, %c_core_7_1_object_3, %statistics_7_3, %scores_7_3, %part_7_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    %b_core_7_view_6 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_6 = aie.objectfifo.subview.access %b_core_7_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_7_1_object_3, %b_core_7_object_6, %sums_7_3, %statistics_7_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                  }
                  %b_core_7_view_7 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_7 = aie.objectfifo.subview.access %b_core_7_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_5, %b_core_7_object_7, %c_core_7_1_object_3, %statistics_7_3, %scores_7_3, %part_7_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %b_core_7_view_8 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_8 = aie.objectfifo.subview.access %b_core_7_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_7_1_object_3, %b_core_7_object_8, %sums_7_3, %statistics_7_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_7_3, %statistics_7_3, %c_core_7_1_object_3, %part_7_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_7_1(Produce, 1)
              }
              %count_12 = memref.load %norms_7_3[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_7_view_9 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_7_object_9 = aie.objectfifo.subview.access %b_core_7_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_2_view_6 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_6 = aie.objectfifo.subview.access %a_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_6, %sums_7_3, %piece_7_3, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_7_1_view_4 = aie.objectfifo.acquire @c_core_7_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_1_object_4 = aie.objectfifo.subview.access %c_core_7_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_7_3, %c_core_7_1_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_7_1_view_5 = aie.objectfifo.acquire @c_core_7_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_1_object_5 = aie.objectfifo.subview.access %c_core_7_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_1_object_6 = aie.objectfifo.subview.access %c_core_7_1_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_2_view_7 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_7 = aie.objectfifo.subview.access %a_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_7, %sums_7_3, %piece_7_3, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_7_1_object_5, %b_core_7_object_9, %c_core_7_1_object_6, %row_7_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_7_1(Produce, 2)
                }
                %c_core_7_1_view_6 = aie.objectfifo.acquire @c_core_7_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_1_object_7 = aie.objectfifo.subview.access %c_core_7_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_7_3, %c_core_7_1_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_7_1(Produce, 1)
                %c_core_7_1_view_7 = aie.objectfifo.acquire @c_core_7_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_1_object_8 = aie.objectfifo.subview.access %c_core_7_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_7_3, %b_core_7_object_9, %c_core_7_1_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_7_1(Produce, 1)
                aie.objectfifo.release @b_core_7(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_4 = aie.core(%core_7_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_7_4[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_7_4[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_7_4[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_2_view = aie.objectfifo.acquire @c_core_7_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_2_object = aie.objectfifo.subview.access %c_core_7_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_7_object, %c_core_7_2_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_7_object, %sums_7_4, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %count_3 = memref.load %k_steps_7_4[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_7_view_1 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_1 = aie.objectfifo.subview.access %b_core_7_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_7_object_1, %c_core_7_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    %b_core_7_view_2 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_2 = aie.objectfifo.subview.access %b_core_7_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object, %b_core_7_object_2, %sums_7_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_4 = memref.load %passed_7_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_4_view_1 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_1 = aie.objectfifo.subview.access %a_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_7_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_7_2_object, %c_core_7_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_2(Produce, 1)
                  %c_core_7_2_view_1 = aie.objectfifo.acquire @c_core_7_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_2_object_1 = aie.objectfifo.subview.access %c_core_7_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_7_4, %c_core_7_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_7_4[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_7_2_object_1, %c_core_7_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_2(Produce, 1)
                }
                %count_7 = memref.load %singles_7_4[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_7_view_3 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_3 = aie.objectfifo.subview.access %b_core_7_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_2_view_2 = aie.objectfifo.acquire @c_core_7_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_2_object_2 = aie.objectfifo.subview.access %c_core_7_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_7_object_3, %c_core_7_2_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %count_8 = memref.load %k_steps_7_4[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_4_view_2 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_2 = aie.objectfifo.subview.access %a_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_7_view_4 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_4 = aie.objectfifo.subview.access %b_core_7_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_4_object_2, %b_core_7_object_4, %c_core_7_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_9 = memref.load %passed_7_4[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_4_view_3 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_4_object_3 = aie.objectfifo.subview.access %a_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_4(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_7_4[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_7_2_object_2, %c_core_7_2_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_2(Produce, 1)
                }
              }
              %count_11 = memref.load %units_7_4[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c7 step %c1 {
                  %a_core_4_view_4 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_4 = aie.objectfifo.subview.access %a_core_4_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                %a_core_4_view_5 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_4_object_5 = aie.objectfifo.subview.access %a_core_4_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                %c_core_7_2_view_3 = aie.objectfifo.acquire @c_core_7_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_2_object_3 = aie.objectfifo.subview.access %c_core_7_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_7_4, %statistics_7_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_7_view_5 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_5 = aie.objectfifo.subview.access %b_core_7_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_4_object_5, %b_core_7_object_5, %c_core_7_2_object_3, %statistics_7_4, %scores_7_4, %part_7_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    %b_core_7_view_6 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_6 = aie.objectfifo.subview.access %b_core_7_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_7_2_object_3, %b_core_7_object_6, %sums_7_4, %statistics_7_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                  }
                  %b_core_7_view_7 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_7 = aie.objectfifo.subview.access %b_core_7_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_4_object_5, %b_core_7_object_7, %c_core_7_2_object_3, %statistics_7_4, %scores_7_4, %part_7_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %b_core_7_view_8 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_8 = aie.objectfifo.subview.access %b_core_7_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_7_2_object_3, %b_core_7_object_8, %sums_7_4, %statistics_7_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_7_4, %statistics_7_4, %c_core_7_2_object_3, %part_7_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_4(Consume, 1)
                aie.objectfifo.release @c_core_7_2(Produce, 1)
              }
              %count_12 = memref.load %norms_7_4[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_7_view_9 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_7_object_9 = aie.objectfifo.subview.access %b_core_7_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_4_view_6 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_4_object_6 = aie.objectfifo.subview.access %a_core_4_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_4_object_6, %sums_7_4, %piece_7_4, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_4(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_7_2_view_4 = aie.objectfifo.acquire @c_core_7_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_2_object_4 = aie.objectfifo.subview.access %c_core_7_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_7_4, %c_core_7_2_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_7_2_view_5 = aie.objectfifo.acquire @c_core_7_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_2_object_5 = aie.objectfifo.subview.access %c_core_7_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_2_object_6 = aie.objectfifo.subview.access %c_core_7_2_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_4_view_7 = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_4_object_7 = aie.objectfifo.subview.access %a_core_4_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_4_object_7, %sums_7_4, %piece_7_4, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_4(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_7_2_object_5, %b_core_7_object_9, %c_core_7_2_object_6, %row_7_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_7_2(Produce, 2)
                }
                %c_core_7_2_view_6 = aie.objectfifo.acquire @c_core_7_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_2_object_7 = aie.objectfifo.subview.access %c_core_7_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_7_4, %c_core_7_2_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_7_2(Produce, 1)
                %c_core_7_2_view_7 = aie.objectfifo.acquire @c_core_7_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_2_object_8 = aie.objectfifo.subview.access %c_core_7_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_7_4, %b_core_7_object_9, %c_core_7_2_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_7_2(Produce, 1)
                aie.objectfifo.release @b_core_7(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_5 = aie.core(%core_7_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %i32_0 = arith.constant 0 : i32
      %i32_1 = arith.constant 1 : i32
      %i32_4096 = arith.constant 4096 : i32
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c16 = arith.constant 16 : index
      %c5 = arith.constant 5 : index
      %c8 = arith.constant 8 : index
      %f32_1e_05 = arith.constant 1.0e-05 : f32
      scf.for %run = %c0 to %forever step %c1 {
        scf.for %i = %c0 to %c2 step %c1 {
          %count = memref.load %times_7_5[%i] : memref<2xi32>
          %end = arith.index_cast %count : i32 to index
          scf.for %i_1 = %c0 to %end step %c1 {
            scf.for %i_2 = %c0 to %c7 step %c1 {
              %count_1 = memref.load %blocks_7_5[%i, %i_2] : memref<2x7xi32>
              %end_1 = arith.index_cast %count_1 : i32 to index
              scf.for %i_3 = %c0 to %end_1 step %c1 {
                %count_2 = memref.load %pairs_7_5[%i, %i_2] : memref<2x7xi32>
                %end_2 = arith.index_cast %count_2 : i32 to index
                scf.for %i_4 = %c0 to %end_2 step %c1 {
                  %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_3_view = aie.objectfifo.acquire @c_core_7_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_3_object = aie.objectfifo.subview.access %c_core_7_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_7_object, %c_core_7_3_object, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  func.call @repeat_rows_bf16(%b_core_7_object, %sums_7_5, %i32_1) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %count_3 = memref.load %k_steps_7_5[%i, %i_2] : memref<2x7xi32>
                  %end_3 = arith.index_cast %count_3 : i32 to index
                  scf.for %i_5 = %c0 to %end_3 step %c1 {
                    %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_7_view_1 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_1 = aie.objectfifo.subview.access %b_core_7_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_7_object_1, %c_core_7_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    %b_core_7_view_2 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_2 = aie.objectfifo.subview.access %b_core_7_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object, %b_core_7_object_2, %sums_7_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_4 = memref.load %passed_7_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    %a_core_6_view_1 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_1 = aie.objectfifo.subview.access %a_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_5 = memref.load %gelu_7_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_7_3_object, %c_core_7_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_3(Produce, 1)
                  %c_core_7_3_view_1 = aie.objectfifo.acquire @c_core_7_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_3_object_1 = aie.objectfifo.subview.access %c_core_7_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_7_5, %c_core_7_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_6 = memref.load %gelu_7_5[%i, %i_2] : memref<2x7xi32>
                  %end_6 = arith.index_cast %count_6 : i32 to index
                  scf.for %i_8 = %c0 to %end_6 step %c1 {
                    func.call @gelu_bf16(%c_core_7_3_object_1, %c_core_7_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_3(Produce, 1)
                }
                %count_7 = memref.load %singles_7_5[%i, %i_2] : memref<2x7xi32>
                %end_7 = arith.index_cast %count_7 : i32 to index
                scf.for %i_9 = %c0 to %end_7 step %c1 {
                  %b_core_7_view_3 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_3 = aie.objectfifo.subview.access %b_core_7_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_3_view_2 = aie.objectfifo.acquire @c_core_7_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_3_object_2 = aie.objectfifo.subview.access %c_core_7_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @repeat_rows_bf16(%b_core_7_object_3, %c_core_7_3_object_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %count_8 = memref.load %k_steps_7_5[%i, %i_2] : memref<2x7xi32>
                  %end_8 = arith.index_cast %count_8 : i32 to index
                  scf.for %i_10 = %c0 to %end_8 step %c1 {
                    %a_core_6_view_2 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_2 = aie.objectfifo.subview.access %a_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_7_view_4 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_4 = aie.objectfifo.subview.access %b_core_7_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_6_object_2, %b_core_7_object_4, %c_core_7_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_9 = memref.load %passed_7_5[%i, %i_2] : memref<2x7xi32>
                  %end_9 = arith.index_cast %count_9 : i32 to index
                  scf.for %i_11 = %c0 to %end_9 step %c1 {
                    %a_core_6_view_3 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_6_object_3 = aie.objectfifo.subview.access %a_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    aie.objectfifo.release @a_core_6(Consume, 1)
                  }
                  %count_10 = memref.load %gelu_7_5[%i, %i_2] : memref<2x7xi32>
                  %end_10 = arith.index_cast %count_10 : i32 to index
                  scf.for %i_12 = %c0 to %end_10 step %c1 {
                    func.call @gelu_bf16(%c_core_7_3_object_2, %c_core_7_3_object_2) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_7_3(Produce, 1)
                }
              }
              %count_11 = memref.load %units_7_5[%i, %i_2] : memref<2x7xi32>
              %end_11 = arith.index_cast %count_11 : i32 to index
              scf.for %i_13 = %c0 to %end_11 step %c1 {
                scf.for %i_14 = %c0 to %c7 step %c1 {
                  %a_core_6_view_4 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_4 = aie.objectfifo.subview.access %a_core_6_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                %a_core_6_view_5 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_6_object_5 = aie.objectfifo.subview.access %a_core_6_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                %c_core_7_3_view_3 = aie.objectfifo.acquire @c_core_7_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_3_object_3 = aie.objectfifo.subview.access %c_core_7_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_15 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_7_5, %statistics_7_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_16 = %c0 to %c23 step %c1 {
                    %b_core_7_view_5 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_5 = aie.objectfifo.subview.access %b_core_7_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_6_object_5, %b_core_7_object_5, %c_core_7_3_object_3, %statistics_7_5, %scores_7_5, %part_7_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                    %b_core_7_view_6 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_7_object_6 = aie.objectfifo.subview.access %b_core_7_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_7_3_object_3, %b_core_7_object_6, %sums_7_5, %statistics_7_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_7(Consume, 1)
                  }
                  %b_core_7_view_7 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_7 = aie.objectfifo.subview.access %b_core_7_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_6_object_5, %b_core_7_object_7, %c_core_7_3_object_3, %statistics_7_5, %scores_7_5, %part_7_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  %b_core_7_view_8 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_7_object_8 = aie.objectfifo.subview.access %b_core_7_view_8[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_7_3_object_3, %b_core_7_object_8, %sums_7_5, %statistics_7_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_7(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_7_5, %statistics_7_5, %c_core_7_3_object_3, %part_7_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_6(Consume, 1)
                aie.objectfifo.release @c_core_7_3(Produce, 1)
              }
              %count_12 = memref.load %norms_7_5[%i, %i_2] : memref<2x7xi32>
              %end_12 = arith.index_cast %count_12 : i32 to index
              scf.for %i_17 = %c0 to %end_12 step %c1 {
                %b_core_7_view_9 = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_7_object_9 = aie.objectfifo.subview.access %b_core_7_view_9[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_18 = %c0 to %c16 step %c1 {
                  %a_core_6_view_6 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_6_object_6 = aie.objectfifo.subview.access %a_core_6_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_6_object_6, %sums_7_5, %piece_7_5, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_6(Consume, 1)
                }
                scf.for %i_19 = %c0 to %c5 step %c1 {
                  %c_core_7_3_view_4 = aie.objectfifo.acquire @c_core_7_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_3_object_4 = aie.objectfifo.subview.access %c_core_7_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_7_5, %c_core_7_3_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_7_3_view_5 = aie.objectfifo.acquire @c_core_7_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_7_3_object_5 = aie.objectfifo.subview.access %c_core_7_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_7_3_object_6 = aie.objectfifo.subview.access %c_core_7_3_view_5[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_20 = %c0 to %c8 step %c1 {
                    scf.for %i_21 = %c0 to %c2 step %c1 {
                      %a_core_6_view_7 = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_6_object_7 = aie.objectfifo.subview.access %a_core_6_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_6_object_7, %sums_7_5, %piece_7_5, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_6(Consume, 1)
                    }
                    scf.for %i_22 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_7_3_object_5, %b_core_7_object_9, %c_core_7_3_object_6, %row_7_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_7_3(Produce, 2)
                }
                %c_core_7_3_view_6 = aie.objectfifo.acquire @c_core_7_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_3_object_7 = aie.objectfifo.subview.access %c_core_7_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_7_5, %c_core_7_3_object_7, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_7_3(Produce, 1)
                %c_core_7_3_view_7 = aie.objectfifo.acquire @c_core_7_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_7_3_object_8 = aie.objectfifo.subview.access %c_core_7_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_7_5, %b_core_7_object_9, %c_core_7_3_object_8, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_7_3(Produce, 1)
                aie.objectfifo.release @b_core_7(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @conv1(%A: memref<246432xbf16>, %B: memref<163840xbf16>, %C: memref<1575424xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 5120][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 10240][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 0 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 15360][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 0 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][12, 1, 1, 20480][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<163840xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 20480][12, 1, 1, 20480][0, 0, 0, 1]) {metadata = @b_shim_1, id = 0 : i64} : memref<163840xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 40960][12, 1, 1, 20480][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<163840xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 61440][12, 1, 1, 20480][0, 0, 0, 1]) {metadata = @b_shim_3, id = 0 : i64} : memref<163840xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 81920][12, 1, 1, 20480][0, 0, 0, 1]) {metadata = @b_shim_4, id = 4 : i64} : memref<163840xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 102400][12, 1, 1, 20480][0, 0, 0, 1]) {metadata = @b_shim_5, id = 0 : i64} : memref<163840xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 122880][12, 1, 1, 20480][0, 0, 0, 1]) {metadata = @b_shim_6, id = 4 : i64} : memref<163840xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 143360][12, 1, 1, 20480][0, 0, 0, 1]) {metadata = @b_shim_7, id = 0 : i64} : memref<163840xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 512][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 576][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 4 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 640][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 704][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 4 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 768][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 832][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 4 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 896][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 960][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 4 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 20480][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 25600][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 30720][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 1 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 35840][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 1 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131584][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131648][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131712][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131776][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131840][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131904][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131968][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 132032][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 40960][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 2 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 46080][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 2 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 51200][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 2 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 56320][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 2 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262656][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262720][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 6 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262784][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262848][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 6 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262912][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262976][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 6 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 263040][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 263104][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 6 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 61440][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 3 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 66560][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 3 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 71680][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 3 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 76800][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 3 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393728][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393792][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393856][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393920][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393984][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 394048][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 394112][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 394176][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 81920][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 87040][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 92160][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 0 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 97280][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 0 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524800][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524864][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 4 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524928][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524992][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 4 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525056][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525120][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 4 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525184][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525248][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 4 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 102400][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 107520][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 112640][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 1 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 117760][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 1 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 655872][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 655936][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 656000][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 656064][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 656128][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 656192][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 656256][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 656320][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 122880][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 2 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 128000][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 2 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 133120][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 2 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 138240][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 2 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786944][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787008][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 6 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787072][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787136][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 6 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787200][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787264][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 6 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787328][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787392][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 6 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 143360][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 3 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 148480][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 3 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 153600][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 3 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 158720][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 3 : i64, issue_token = true} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918016][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918080][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918144][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918208][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918272][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918336][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918400][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918464][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 163840][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 168960][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 174080][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 0 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 179200][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 0 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049088][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049152][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 4 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049216][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049280][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 4 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049344][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 8 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049408][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 4 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049472][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 8 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049536][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 4 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 184320][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 189440][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 194560][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 1 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 199680][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 1 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180160][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 9 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180224][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 5 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180288][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 9 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180352][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 5 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180416][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 9 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180480][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 5 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180544][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 9 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180608][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 5 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 204800][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 209920][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 215040][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 2 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 220160][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 2 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311232][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311296][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 6 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311360][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311424][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 6 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311488][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 10 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311552][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 6 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311616][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 10 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311680][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 6 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 225280][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 230400][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 235520][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_4, id = 3 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 240640][1, 1, 64, 512][0, 0, 80, 1]) {metadata = @a_shim_6, id = 3 : i64} : memref<246432xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442304][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442368][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_1, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442432][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442496][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_3, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442560][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_4, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442624][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_5, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442688][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_6, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442752][1, 1, 256, 64][0, 0, 512, 1]) {metadata = @c_shim_7, id = 7 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_wait {symbol = @c_shim_7}
    }
    aie.runtime_sequence @conv2(%A: memref<1575424xbf16>, %B: memref<819200xbf16>, %C: memref<1573888xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 65536][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131072][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_4, id = 0 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 196608][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_6, id = 0 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][6, 1, 1, 102400][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<819200xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 102400][6, 1, 1, 102400][0, 0, 0, 1]) {metadata = @b_shim_1, id = 0 : i64} : memref<819200xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 204800][6, 1, 1, 102400][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<819200xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 307200][6, 1, 1, 102400][0, 0, 0, 1]) {metadata = @b_shim_3, id = 0 : i64} : memref<819200xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 409600][6, 1, 1, 102400][0, 0, 0, 1]) {metadata = @b_shim_4, id = 4 : i64} : memref<819200xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 512000][6, 1, 1, 102400][0, 0, 0, 1]) {metadata = @b_shim_5, id = 0 : i64} : memref<819200xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 614400][6, 1, 1, 102400][0, 0, 0, 1]) {metadata = @b_shim_6, id = 4 : i64} : memref<819200xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 716800][6, 1, 1, 102400][0, 0, 0, 1]) {metadata = @b_shim_7, id = 0 : i64} : memref<819200xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 64][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 128][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 192][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 256][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 320][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 384][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 448][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262144][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 327680][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393216][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_4, id = 1 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 458752][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_6, id = 1 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262144][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262208][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262272][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262336][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262400][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262464][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262528][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262592][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524288][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 589824][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655360][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_4, id = 2 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 720896][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_6, id = 2 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524288][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524352][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524416][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524480][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524544][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524608][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524672][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524736][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 786432][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 851968][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 917504][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_4, id = 3 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 983040][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_6, id = 3 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786432][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786496][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786560][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786624][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786688][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786752][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786816][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786880][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1048576][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1114112][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1179648][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_4, id = 0 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1245184][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_6, id = 0 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048576][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048640][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048704][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048768][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048832][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048896][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048960][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049024][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1310720][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1376256][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1441792][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_4, id = 1 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1507328][1, 3, 64, 512][0, 512, 1024, 1]) {metadata = @a_shim_6, id = 1 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310720][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310784][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310848][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310912][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310976][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311040][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311104][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311168][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_wait {symbol = @c_shim_7}
    }
    aie.runtime_sequence @projections(%A: memref<1573888xbf16>, %B: memref<851968xbf16>, %C: memref<2359296xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 512][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 66048][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131584][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 197120][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][6, 1, 1, 106496][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<851968xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 106496][6, 1, 1, 106496][0, 0, 0, 1]) {metadata = @b_shim_1, id = 0 : i64} : memref<851968xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 212992][6, 1, 1, 106496][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<851968xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 319488][6, 1, 1, 106496][0, 0, 0, 1]) {metadata = @b_shim_3, id = 0 : i64} : memref<851968xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 425984][6, 1, 1, 106496][0, 0, 0, 1]) {metadata = @b_shim_4, id = 4 : i64} : memref<851968xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 532480][6, 1, 1, 106496][0, 0, 0, 1]) {metadata = @b_shim_5, id = 0 : i64} : memref<851968xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 638976][6, 1, 1, 106496][0, 0, 0, 1]) {metadata = @b_shim_6, id = 4 : i64} : memref<851968xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 745472][6, 1, 1, 106496][0, 0, 0, 1]) {metadata = @b_shim_7, id = 0 : i64} : memref<851968xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 192][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 384][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 576][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 768][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_4, id = 8 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 960][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_5, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1152][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_6, id = 8 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1344][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_7, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262656][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 328192][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393728][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 459264][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393216][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393408][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393600][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393792][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393984][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 394176][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 394368][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 394560][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524800][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 590336][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655872][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 721408][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786432][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786624][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786816][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787008][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787200][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_4, id = 10 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787392][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_5, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787584][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_6, id = 10 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787776][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_7, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 786944][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 852480][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 918016][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 983552][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1179648][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 11 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1179840][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180032][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 11 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180224][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180416][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_4, id = 11 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180608][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_5, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180800][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_6, id = 11 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180992][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_7, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1049088][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1114624][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1180160][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1245696][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1572864][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573056][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573248][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573440][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573632][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_4, id = 8 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573824][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_5, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1574016][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_6, id = 8 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1574208][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_7, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1311232][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1376768][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1442304][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1507840][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966080][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966272][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966464][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966656][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966848][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1967040][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1967232][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1967424][1, 3, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_wait {symbol = @c_shim_7}
    }
    aie.runtime_sequence @out(%A: memref<786944xbf16>, %B: memref<294912xbf16>, %C: memref<1573888xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 32768][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 65536][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_4, id = 0 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 98304][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_6, id = 0 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][6, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<294912xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 36864][6, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_1, id = 0 : i64} : memref<294912xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 73728][6, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<294912xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 110592][6, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_3, id = 0 : i64} : memref<294912xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 147456][6, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_4, id = 4 : i64} : memref<294912xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 184320][6, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_5, id = 0 : i64} : memref<294912xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 221184][6, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_6, id = 4 : i64} : memref<294912xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 258048][6, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_7, id = 0 : i64} : memref<294912xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 512][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 576][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 640][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 704][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 768][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 832][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 896][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 960][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131072][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 163840][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 196608][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_4, id = 1 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 229376][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_6, id = 1 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262656][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262720][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262784][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262848][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262912][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262976][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 263040][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 263104][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262144][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 294912][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 327680][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_4, id = 2 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 360448][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_6, id = 2 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524800][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524864][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524928][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524992][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525056][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525120][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525184][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525248][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393216][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 425984][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 458752][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_4, id = 3 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 491520][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_6, id = 3 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786944][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787008][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787072][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787136][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787200][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787264][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787328][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787392][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524288][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 557056][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 589824][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_4, id = 0 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 622592][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_6, id = 0 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049088][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049152][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049216][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049280][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049344][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049408][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049472][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049536][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655360][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 688128][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 720896][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_4, id = 1 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 753664][1, 1, 1, 32768][0, 0, 0, 1]) {metadata = @a_shim_6, id = 1 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311232][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311296][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311360][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311424][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311488][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311552][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311616][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311680][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_wait {symbol = @c_shim_7}
    }
    aie.runtime_sequence @up(%A: memref<1573888xbf16>, %B: memref<1114112xbf16>, %C: memref<3147776xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 512][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 66048][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131584][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 197120][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][6, 1, 1, 139264][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 139264][6, 1, 1, 139264][0, 0, 0, 1]) {metadata = @b_shim_1, id = 0 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 278528][6, 1, 1, 139264][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 417792][6, 1, 1, 139264][0, 0, 0, 1]) {metadata = @b_shim_3, id = 0 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 557056][6, 1, 1, 139264][0, 0, 0, 1]) {metadata = @b_shim_4, id = 4 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 696320][6, 1, 1, 139264][0, 0, 0, 1]) {metadata = @b_shim_5, id = 0 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 835584][6, 1, 1, 139264][0, 0, 0, 1]) {metadata = @b_shim_6, id = 4 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 974848][6, 1, 1, 139264][0, 0, 0, 1]) {metadata = @b_shim_7, id = 0 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 256][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 4 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 512][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 768][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 4 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1024][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_4, id = 8 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1280][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_5, id = 4 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1536][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_6, id = 8 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1792][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_7, id = 4 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262656][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 328192][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393728][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 459264][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524288][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524544][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524800][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525056][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525312][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525568][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525824][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 526080][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524800][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 590336][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655872][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 721408][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048576][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048832][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 6 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049088][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049344][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 6 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049600][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_4, id = 10 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049856][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_5, id = 6 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1050112][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_6, id = 10 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1050368][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_7, id = 6 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 786944][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 852480][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 918016][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 983552][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1572864][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 11 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573120][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 7 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573376][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 11 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573632][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 7 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573888][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_4, id = 11 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1574144][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_5, id = 7 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1574400][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_6, id = 11 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1574656][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_7, id = 7 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1049088][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1114624][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1180160][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1245696][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2097152][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2097408][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 4 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2097664][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2097920][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 4 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2098176][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_4, id = 8 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2098432][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_5, id = 4 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2098688][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_6, id = 8 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2098944][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_7, id = 4 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1311232][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1376768][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1442304][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_4, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1507840][2, 1, 64, 512][0, 0, 1024, 1]) {metadata = @a_shim_6, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2621440][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2621696][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2621952][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2622208][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2622464][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2622720][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2622976][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2623232][1, 4, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_wait {symbol = @c_shim_7}
    }
    aie.runtime_sequence @down(%A: memref<3147776xbf16>, %B: memref<1081344xbf16>, %C: memref<1573888xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131072][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262144][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_4, id = 0 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393216][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_6, id = 0 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][6, 1, 1, 135168][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<1081344xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 135168][6, 1, 1, 135168][0, 0, 0, 1]) {metadata = @b_shim_1, id = 0 : i64} : memref<1081344xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 270336][6, 1, 1, 135168][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<1081344xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 405504][6, 1, 1, 135168][0, 0, 0, 1]) {metadata = @b_shim_3, id = 0 : i64} : memref<1081344xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 540672][6, 1, 1, 135168][0, 0, 0, 1]) {metadata = @b_shim_4, id = 4 : i64} : memref<1081344xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 675840][6, 1, 1, 135168][0, 0, 0, 1]) {metadata = @b_shim_5, id = 0 : i64} : memref<1081344xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 811008][6, 1, 1, 135168][0, 0, 0, 1]) {metadata = @b_shim_6, id = 4 : i64} : memref<1081344xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 946176][6, 1, 1, 135168][0, 0, 0, 1]) {metadata = @b_shim_7, id = 0 : i64} : memref<1081344xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 512][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 576][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 640][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 704][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 768][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 832][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 896][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 960][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524288][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655360][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 786432][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_4, id = 1 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 917504][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_6, id = 1 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262656][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262720][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262784][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262848][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262912][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262976][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 263040][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 263104][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1048576][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1179648][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1310720][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_4, id = 2 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1441792][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_6, id = 2 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524800][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524864][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524928][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524992][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525056][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525120][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525184][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525248][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 6 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1572864][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1703936][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1835008][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_4, id = 3 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1966080][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_6, id = 3 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786944][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787008][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787072][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787136][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787200][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787264][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787328][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787392][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 7 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2228224][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2359296][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_4, id = 0 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2490368][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_6, id = 0 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049088][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049152][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049216][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049280][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049344][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049408][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049472][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049536][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 4 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2621440][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2752512][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2883584][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_4, id = 1 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 3014656][1, 4, 64, 512][0, 512, 2048, 1]) {metadata = @a_shim_6, id = 1 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311232][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311296][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_1, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311360][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311424][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_3, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311488][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_4, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311552][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_5, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311616][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_6, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_7}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311680][1, 1, 256, 64][0, 0, 1024, 1]) {metadata = @c_shim_7, id = 5 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_wait {symbol = @c_shim_7}
    }
    aie.runtime_sequence @attention(%Q: memref<2359296xbf16>, %KV: memref<2359296xbf16>, %O: memref<786944xbf16>) {
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 0][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98304][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196608][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_4, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 294912][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_6, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 0][6, 1, 256, 64][131072, 0, 512, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 64][6, 1, 256, 64][131072, 0, 512, 1]) {metadata = @c_shim_1, id = 4 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 128][6, 1, 256, 64][131072, 0, 512, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 192][6, 1, 256, 64][131072, 0, 512, 1]) {metadata = @c_shim_3, id = 4 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 256][6, 1, 256, 64][131072, 0, 512, 1]) {metadata = @c_shim_4, id = 8 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 320][6, 1, 256, 64][131072, 0, 512, 1]) {metadata = @c_shim_5, id = 4 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 384][6, 1, 256, 64][131072, 0, 512, 1]) {metadata = @c_shim_6, id = 8 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 448][6, 1, 256, 64][131072, 0, 512, 1]) {metadata = @c_shim_7, id = 4 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393216][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491520][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 589824][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_4, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688128][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_6, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 786432][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 884736][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 983040][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_4, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1081344][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_6, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 2 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 2 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 2 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 2 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1179648][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1277952][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1376256][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_4, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1474560][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_6, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 3 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 3 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 3 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 3 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_4}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_5}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_6}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_7}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_4}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_5}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_6}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_7}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 2 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 2 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_4}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_5}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 2 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_6}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_7}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 2 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 3 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 3 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_4}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_5}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 3 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_6}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_7}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 3 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1572864][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1671168][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1769472][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_4, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1867776][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_6, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_4}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_5}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_6}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_7}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_4}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 5 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_5}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_6}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 5 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_7}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1966080][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 2064384][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 2162688][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_4, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 2260992][1, 1, 64, 512][0, 0, 1536, 1]) {metadata = @a_shim_6, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_4}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_5}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_6}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_7}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_4}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_4, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_5}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_5, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_6}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_6, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_7}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_7, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_wait {symbol = @c_shim_7}
    }
    aie.runtime_sequence @add_norm(%A: memref<1573888xbf16>, %parameters: memref<4096xbf16>, %C: memref<1573888xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 8192][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 16384][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 24576][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_1, id = 0 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_3, id = 0 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_4, id = 4 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_5, id = 0 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_6, id = 4 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_7, id = 0 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][6, 2, 32, 512][262144, 512, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 32768][6, 2, 32, 512][262144, 512, 1024, 1]) {metadata = @c_shim_1, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 65536][6, 2, 32, 512][262144, 512, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 98304][6, 2, 32, 512][262144, 512, 1024, 1]) {metadata = @c_shim_3, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131072][6, 2, 32, 512][262144, 512, 1024, 1]) {metadata = @c_shim_4, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 163840][6, 2, 32, 512][262144, 512, 1024, 1]) {metadata = @c_shim_5, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 196608][6, 2, 32, 512][262144, 512, 1024, 1]) {metadata = @c_shim_6, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 229376][6, 2, 32, 512][262144, 512, 1024, 1]) {metadata = @c_shim_7, id = 4 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 4096][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 12288][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 20480][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 28672][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262144][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 270336][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 278528][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 286720][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 266240][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 274432][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 282624][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 290816][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524288][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 532480][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 540672][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 548864][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 528384][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 536576][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 544768][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 552960][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 786432][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 794624][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 802816][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 811008][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 790528][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 798720][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 806912][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 815104][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1048576][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1056768][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1064960][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1073152][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1052672][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1060864][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1069056][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1077248][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1310720][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1318912][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1327104][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1335296][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1314816][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1323008][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_4}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1331200][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_4, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_6}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1339392][2, 8, 4, 512][512, 32768, 1024, 1]) {metadata = @a_shim_6, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_wait {symbol = @c_shim_4}
      aiex.npu.dma_wait {symbol = @c_shim_5}
      aiex.npu.dma_wait {symbol = @c_shim_6}
      aiex.npu.dma_wait {symbol = @c_shim_7}
    }
  }
}
