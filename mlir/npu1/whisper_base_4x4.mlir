// whisper_base_4x4
// conv1: MatmulGELU 3072x240x512
// conv2: MatmulGELU 1536x1536x512
// projections: Matmul 1536x512x1536
// out: Matmul 1536x512x512
// up: MatmulGELU 1536x512x2048
// down: Matmul 1536x2048x512
// attention: Attention 1500x1500 heads:8x64
// add_norm: AddLayerNorm 1536x512
//
// For npu1 (aie2), 4 columns of 4 cores. Printed from the design by
//   npubench emit 'WhisperEncoder/base/bf16/cores:4x4' --npu=npu1
//
// Its cores are linked from
//   matmul_bf16_bf16_64x64x64_B_COL_MAJ-1_aie2.o: mlir/kernels/matmul.cc -Dbf16_bf16_ONLY=1 -DDIM_M=64 -DDIM_K=64 -DDIM_N=64 -DB_COL_MAJ=1
//   gelu_bf16_4096_aie2.o: mlir/kernels/gelu.cc -Dbf16_ONLY=1 -DDIM=4096
//   pass_through_BIT_WIDTH-16_aie2.o: mlir/kernels/pass_through.cc -DBIT_WIDTH=16
//   tiles_8x512_BLOCK_R-4_BLOCK_T-4_aie2.o: mlir/kernels/tiles.cc -DDIM_ROWS=8 -DDIM_WIDTH=512 -DBLOCK_R=4 -DBLOCK_T=4
//   layer_norm_bf16_8x512_aie2.o: mlir/kernels/layer_norm.cc -Dbf16_ONLY=1 -DDIM_ROWS=8 -DDIM_WIDTH=512
//   attention_bf16_32x64x64_BLOCK_R-4_BLOCK_T-4_aie2.o: mlir/kernels/attention.cc -Dbf16_ONLY=1 -DDIM_Q=32 -DDIM_K=64 -DDIM_D=64 -DBLOCK_R=4 -DBLOCK_T=4
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu1-whisper_base_4x4
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

    // a_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @a_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x256xbf16>>

    // a_core_0: memory tile (0,1) to core (0,2), core (1,2), core (2,2), core (3,2)
    aie.objectfifo @a_core_0(%mem_0 dimensionsToStream [<size = 4, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 256>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_1_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_2_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_3_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @a_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x256xbf16>>

    // a_core_1: memory tile (1,1) to core (0,3), core (1,3), core (2,3), core (3,3)
    aie.objectfifo @a_core_1(%mem_1 dimensionsToStream [<size = 4, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 256>, <size = 8, stride = 1>], {%core_0_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_1_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_2_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_3_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @a_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x256xbf16>>

    // a_core_2: memory tile (2,1) to core (0,4), core (1,4), core (2,4), core (3,4)
    aie.objectfifo @a_core_2(%mem_2 dimensionsToStream [<size = 4, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 256>, <size = 8, stride = 1>], {%core_0_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_1_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_2_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_3_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @a_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x256xbf16>>

    // a_core_3: memory tile (3,1) to core (0,5), core (1,5), core (2,5), core (3,5)
    aie.objectfifo @a_core_3(%mem_3 dimensionsToStream [<size = 4, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 256>, <size = 8, stride = 1>], {%core_0_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_1_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_2_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_3_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @b_shim_0(%shim_0, {%mem_0}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_0: memory tile (0,1) to core (0,2), core (0,3), core (0,4), core (0,5)
    aie.objectfifo @b_core_0(%mem_0 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_0_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_0_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_0_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @b_shim_1(%shim_1, {%mem_1}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_1: memory tile (1,1) to core (1,2), core (1,3), core (1,4), core (1,5)
    aie.objectfifo @b_core_1(%mem_1 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_1_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_1_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_1_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_1_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @b_shim_2(%shim_2, {%mem_2}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_2: memory tile (2,1) to core (2,2), core (2,3), core (2,4), core (2,5)
    aie.objectfifo @b_core_2(%mem_2 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_2_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_2_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_2_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_2_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @b_shim_3(%shim_3, {%mem_3}, [4, 4]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_3: memory tile (3,1) to core (3,2), core (3,3), core (3,4), core (3,5)
    aie.objectfifo @b_core_3(%mem_3 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_3_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_3_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_3_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_3_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [4, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_0_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0_0(%core_0_2, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_0_1: core (0,3) to memory tile (0,1)
    aie.objectfifo @c_core_0_1(%core_0_3, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_0_2: core (0,4) to memory tile (0,1)
    aie.objectfifo @c_core_0_2(%core_0_4, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_0_3: core (0,5) to memory tile (0,1)
    aie.objectfifo @c_core_0_3(%core_0_5, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_1: memory tile (1,1) to shim (1,0)
    aie.objectfifo @c_shim_1(%mem_1 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_1}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_1_0: core (1,2) to memory tile (1,1)
    aie.objectfifo @c_core_1_0(%core_1_2, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_1_1: core (1,3) to memory tile (1,1)
    aie.objectfifo @c_core_1_1(%core_1_3, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_1_2: core (1,4) to memory tile (1,1)
    aie.objectfifo @c_core_1_2(%core_1_4, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_1_3: core (1,5) to memory tile (1,1)
    aie.objectfifo @c_core_1_3(%core_1_5, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_2: memory tile (2,1) to shim (2,0)
    aie.objectfifo @c_shim_2(%mem_2 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_2}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_2_0: core (2,2) to memory tile (2,1)
    aie.objectfifo @c_core_2_0(%core_2_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_2_1: core (2,3) to memory tile (2,1)
    aie.objectfifo @c_core_2_1(%core_2_3, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_2_2: core (2,4) to memory tile (2,1)
    aie.objectfifo @c_core_2_2(%core_2_4, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_2_3: core (2,5) to memory tile (2,1)
    aie.objectfifo @c_core_2_3(%core_2_5, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_3: memory tile (3,1) to shim (3,0)
    aie.objectfifo @c_shim_3(%mem_3 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_3}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_3_0: core (3,2) to memory tile (3,1)
    aie.objectfifo @c_core_3_0(%core_3_2, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_3_1: core (3,3) to memory tile (3,1)
    aie.objectfifo @c_core_3_1(%core_3_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_3_2: core (3,4) to memory tile (3,1)
    aie.objectfifo @c_core_3_2(%core_3_4, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_3_3: core (3,5) to memory tile (3,1)
    aie.objectfifo @c_core_3_3(%core_3_5, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@a_shim_0] -> [@a_core_0] ([] [])
    aie.objectfifo.link [@a_shim_1] -> [@a_core_1] ([] [])
    aie.objectfifo.link [@a_shim_2] -> [@a_core_2] ([] [])
    aie.objectfifo.link [@a_shim_3] -> [@a_core_3] ([] [])
    aie.objectfifo.link [@b_shim_0] -> [@b_core_0] ([] [])
    aie.objectfifo.link [@b_shim_1] -> [@b_core_1] ([] [])
    aie.objectfifo.link [@b_shim_2] -> [@b_core_2] ([] [])
    aie.objectfifo.link [@b_shim_3] -> [@b_core_3] ([] [])
    aie.objectfifo.link [@c_core_0_0, @c_core_0_1, @c_core_0_2, @c_core_0_3] -> [@c_shim_0] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@c_core_1_0, @c_core_1_1, @c_core_1_2, @c_core_1_3] -> [@c_shim_1] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@c_core_2_0, @c_core_2_1, @c_core_2_2, @c_core_2_3] -> [@c_shim_2] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@c_core_3_0, @c_core_3_1, @c_core_3_2, @c_core_3_3] -> [@c_shim_3] ([0, 4096, 8192, 12288] [])

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
    %k_steps_0_2 = aie.buffer(%core_0_2) {sym_name = "k_steps_0_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_0_2 = aie.buffer(%core_0_2) {sym_name = "gelu_0_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_0_2 = aie.buffer(%core_0_2) {sym_name = "pairs_0_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_0_2 = aie.buffer(%core_0_2) {sym_name = "blocks_0_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_0_2 = aie.buffer(%core_0_2) {sym_name = "units_0_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_0_2 = aie.buffer(%core_0_2) {sym_name = "norms_0_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_0_2 = aie.buffer(%core_0_2) {sym_name = "times_0_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_0_3 = aie.buffer(%core_0_3) {sym_name = "k_steps_0_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_0_3 = aie.buffer(%core_0_3) {sym_name = "gelu_0_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_0_3 = aie.buffer(%core_0_3) {sym_name = "pairs_0_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_0_3 = aie.buffer(%core_0_3) {sym_name = "blocks_0_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_0_3 = aie.buffer(%core_0_3) {sym_name = "units_0_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_0_3 = aie.buffer(%core_0_3) {sym_name = "norms_0_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_0_3 = aie.buffer(%core_0_3) {sym_name = "times_0_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_0_4 = aie.buffer(%core_0_4) {sym_name = "k_steps_0_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_0_4 = aie.buffer(%core_0_4) {sym_name = "gelu_0_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_0_4 = aie.buffer(%core_0_4) {sym_name = "pairs_0_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_0_4 = aie.buffer(%core_0_4) {sym_name = "blocks_0_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_0_4 = aie.buffer(%core_0_4) {sym_name = "units_0_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_0_4 = aie.buffer(%core_0_4) {sym_name = "norms_0_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_0_4 = aie.buffer(%core_0_4) {sym_name = "times_0_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_0_5 = aie.buffer(%core_0_5) {sym_name = "k_steps_0_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_0_5 = aie.buffer(%core_0_5) {sym_name = "gelu_0_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_0_5 = aie.buffer(%core_0_5) {sym_name = "pairs_0_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_0_5 = aie.buffer(%core_0_5) {sym_name = "blocks_0_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_0_5 = aie.buffer(%core_0_5) {sym_name = "units_0_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_0_5 = aie.buffer(%core_0_5) {sym_name = "norms_0_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_0_5 = aie.buffer(%core_0_5) {sym_name = "times_0_5"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_1_2 = aie.buffer(%core_1_2) {sym_name = "k_steps_1_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_1_2 = aie.buffer(%core_1_2) {sym_name = "gelu_1_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_1_2 = aie.buffer(%core_1_2) {sym_name = "pairs_1_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_1_2 = aie.buffer(%core_1_2) {sym_name = "blocks_1_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_1_2 = aie.buffer(%core_1_2) {sym_name = "units_1_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_1_2 = aie.buffer(%core_1_2) {sym_name = "norms_1_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_1_2 = aie.buffer(%core_1_2) {sym_name = "times_1_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_1_3 = aie.buffer(%core_1_3) {sym_name = "k_steps_1_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_1_3 = aie.buffer(%core_1_3) {sym_name = "gelu_1_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_1_3 = aie.buffer(%core_1_3) {sym_name = "pairs_1_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_1_3 = aie.buffer(%core_1_3) {sym_name = "blocks_1_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_1_3 = aie.buffer(%core_1_3) {sym_name = "units_1_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_1_3 = aie.buffer(%core_1_3) {sym_name = "norms_1_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_1_3 = aie.buffer(%core_1_3) {sym_name = "times_1_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_1_4 = aie.buffer(%core_1_4) {sym_name = "k_steps_1_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_1_4 = aie.buffer(%core_1_4) {sym_name = "gelu_1_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_1_4 = aie.buffer(%core_1_4) {sym_name = "pairs_1_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_1_4 = aie.buffer(%core_1_4) {sym_name = "blocks_1_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_1_4 = aie.buffer(%core_1_4) {sym_name = "units_1_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_1_4 = aie.buffer(%core_1_4) {sym_name = "norms_1_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_1_4 = aie.buffer(%core_1_4) {sym_name = "times_1_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_1_5 = aie.buffer(%core_1_5) {sym_name = "k_steps_1_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_1_5 = aie.buffer(%core_1_5) {sym_name = "gelu_1_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_1_5 = aie.buffer(%core_1_5) {sym_name = "pairs_1_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_1_5 = aie.buffer(%core_1_5) {sym_name = "blocks_1_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_1_5 = aie.buffer(%core_1_5) {sym_name = "units_1_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_1_5 = aie.buffer(%core_1_5) {sym_name = "norms_1_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_1_5 = aie.buffer(%core_1_5) {sym_name = "times_1_5"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_2_2 = aie.buffer(%core_2_2) {sym_name = "k_steps_2_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_2_2 = aie.buffer(%core_2_2) {sym_name = "gelu_2_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_2_2 = aie.buffer(%core_2_2) {sym_name = "pairs_2_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_2_2 = aie.buffer(%core_2_2) {sym_name = "blocks_2_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_2_2 = aie.buffer(%core_2_2) {sym_name = "units_2_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_2_2 = aie.buffer(%core_2_2) {sym_name = "norms_2_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_2_2 = aie.buffer(%core_2_2) {sym_name = "times_2_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_2_3 = aie.buffer(%core_2_3) {sym_name = "k_steps_2_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_2_3 = aie.buffer(%core_2_3) {sym_name = "gelu_2_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_2_3 = aie.buffer(%core_2_3) {sym_name = "pairs_2_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_2_3 = aie.buffer(%core_2_3) {sym_name = "blocks_2_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_2_3 = aie.buffer(%core_2_3) {sym_name = "units_2_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_2_3 = aie.buffer(%core_2_3) {sym_name = "norms_2_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_2_3 = aie.buffer(%core_2_3) {sym_name = "times_2_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_2_4 = aie.buffer(%core_2_4) {sym_name = "k_steps_2_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_2_4 = aie.buffer(%core_2_4) {sym_name = "gelu_2_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_2_4 = aie.buffer(%core_2_4) {sym_name = "pairs_2_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_2_4 = aie.buffer(%core_2_4) {sym_name = "blocks_2_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_2_4 = aie.buffer(%core_2_4) {sym_name = "units_2_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_2_4 = aie.buffer(%core_2_4) {sym_name = "norms_2_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_2_4 = aie.buffer(%core_2_4) {sym_name = "times_2_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_2_5 = aie.buffer(%core_2_5) {sym_name = "k_steps_2_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_2_5 = aie.buffer(%core_2_5) {sym_name = "gelu_2_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_2_5 = aie.buffer(%core_2_5) {sym_name = "pairs_2_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_2_5 = aie.buffer(%core_2_5) {sym_name = "blocks_2_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_2_5 = aie.buffer(%core_2_5) {sym_name = "units_2_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_2_5 = aie.buffer(%core_2_5) {sym_name = "norms_2_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_2_5 = aie.buffer(%core_2_5) {sym_name = "times_2_5"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_3_2 = aie.buffer(%core_3_2) {sym_name = "k_steps_3_2"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_3_2 = aie.buffer(%core_3_2) {sym_name = "gelu_3_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_3_2 = aie.buffer(%core_3_2) {sym_name = "pairs_3_2"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_3_2 = aie.buffer(%core_3_2) {sym_name = "blocks_3_2"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_3_2 = aie.buffer(%core_3_2) {sym_name = "units_3_2"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_3_2 = aie.buffer(%core_3_2) {sym_name = "norms_3_2"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_3_2 = aie.buffer(%core_3_2) {sym_name = "times_3_2"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_3_3 = aie.buffer(%core_3_3) {sym_name = "k_steps_3_3"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_3_3 = aie.buffer(%core_3_3) {sym_name = "gelu_3_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_3_3 = aie.buffer(%core_3_3) {sym_name = "pairs_3_3"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_3_3 = aie.buffer(%core_3_3) {sym_name = "blocks_3_3"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_3_3 = aie.buffer(%core_3_3) {sym_name = "units_3_3"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_3_3 = aie.buffer(%core_3_3) {sym_name = "norms_3_3"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_3_3 = aie.buffer(%core_3_3) {sym_name = "times_3_3"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_3_4 = aie.buffer(%core_3_4) {sym_name = "k_steps_3_4"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_3_4 = aie.buffer(%core_3_4) {sym_name = "gelu_3_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_3_4 = aie.buffer(%core_3_4) {sym_name = "pairs_3_4"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_3_4 = aie.buffer(%core_3_4) {sym_name = "blocks_3_4"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_3_4 = aie.buffer(%core_3_4) {sym_name = "units_3_4"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_3_4 = aie.buffer(%core_3_4) {sym_name = "norms_3_4"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_3_4 = aie.buffer(%core_3_4) {sym_name = "times_3_4"} : memref<2xi32> = dense<[1, 6]>
    %k_steps_3_5 = aie.buffer(%core_3_5) {sym_name = "k_steps_3_5"} : memref<2x7xi32> = dense<[[4, 24, 0, 0, 0, 0, 0], [8, 0, 8, 0, 8, 32, 0]]>
    %gelu_3_5 = aie.buffer(%core_3_5) {sym_name = "gelu_3_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0]]>
    %pairs_3_5 = aie.buffer(%core_3_5) {sym_name = "pairs_3_5"} : memref<2x7xi32> = dense<[[1, 1, 0, 0, 0, 0, 0], [3, 0, 1, 0, 4, 1, 0]]>
    %blocks_3_5 = aie.buffer(%core_3_5) {sym_name = "blocks_3_5"} : memref<2x7xi32> = dense<[[12, 6, 0, 0, 0, 0, 0], [6, 0, 6, 0, 6, 6, 0]]>
    %units_3_5 = aie.buffer(%core_3_5) {sym_name = "units_3_5"} : memref<2x7xi32> = dense<[[0, 0, 0, 0, 0, 0, 0], [0, 12, 0, 0, 0, 0, 0]]>
    %norms_3_5 = aie.buffer(%core_3_5) {sym_name = "norms_3_5"} : memref<2x7xi32> = dense<[[0, 0, 1, 0, 0, 0, 0], [0, 0, 0, 1, 0, 0, 1]]>
    %times_3_5 = aie.buffer(%core_3_5) {sym_name = "times_3_5"} : memref<2xi32> = dense<[1, 6]>

    // The core functions, and the object each is linked from.
    func.func private @matmul_bf16_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) attributes {link_with = "matmul_bf16_bf16_64x64x64_B_COL_MAJ-1_aie2.o"}
    func.func private @gelu_bf16(memref<64x64xbf16>, memref<64x64xbf16>) attributes {link_with = "gelu_bf16_4096_aie2.o"}
    func.func private @passThroughLine(memref<64x64xbf16>, memref<64x64xbf16>, i32) attributes {link_with = "pass_through_BIT_WIDTH-16_aie2.o"}
    func.func private @repeat_rows_bf16(memref<64x64xbf16>, memref<64x64xbf16>, i32) attributes {link_with = "tiles_8x512_BLOCK_R-4_BLOCK_T-4_aie2.o"}
    func.func private @add_rows_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) attributes {link_with = "tiles_8x512_BLOCK_R-4_BLOCK_T-4_aie2.o"}
    func.func private @layer_norm_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) attributes {link_with = "layer_norm_bf16_8x512_aie2.o"}
    func.func private @layer_norm_row_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) attributes {link_with = "layer_norm_bf16_8x512_aie2.o"}
    func.func private @attention_tile_begin(memref<64x64xbf16>, memref<3x32xf32>) attributes {link_with = "attention_bf16_32x64x64_BLOCK_R-4_BLOCK_T-4_aie2.o"}
    func.func private @attention_tile_scores_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) attributes {link_with = "attention_bf16_32x64x64_BLOCK_R-4_BLOCK_T-4_aie2.o"}
    func.func private @attention_tile_values_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) attributes {link_with = "attention_bf16_32x64x64_BLOCK_R-4_BLOCK_T-4_aie2.o"}
    func.func private @attention_tile_end_bf16(memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) attributes {link_with = "attention_bf16_32x64x64_BLOCK_R-4_BLOCK_T-4_aie2.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
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
      %c8 = arith.constant 8 : index
      %c11 = arith.constant 11 : index
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
                  %count_4 = memref.load %gelu_0_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_0_0_object, %c_core_0_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_0(Produce, 1)
                  %c_core_0_0_view_1 = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_0_object_1 = aie.objectfifo.subview.access %c_core_0_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_2, %c_core_0_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_0_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_0_0_object_1, %c_core_0_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_0(Produce, 1)
                }
              }
              %count_6 = memref.load %units_0_2[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_0_object_1, %sums_0_2, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_0(Consume, 1)
                scf.for %i_9 = %c0 to %c2 step %c1 {
                  %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_2, %a_core_0_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_0_0_view_2 = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_0_object_2 = aie.objectfifo.subview.access %c_core_0_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_0_2, %statistics_0_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_0_view_3 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_3 = aie.objectfifo.subview.access %b_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_3, %b_core_0_object_3, %c_core_0_0_object_2, %statistics_0_2, %scores_0_2, %part_0_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_4 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_4 = aie.objectfifo.subview.access %b_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_0_0_object_2, %b_core_0_object_4, %sums_0_2, %statistics_0_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                  }
                  %b_core_0_view_5 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_5 = aie.objectfifo.subview.access %b_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_3, %b_core_0_object_5, %c_core_0_0_object_2, %statistics_0_2, %scores_0_2, %part_0_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %b_core_0_view_6 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_6 = aie.objectfifo.subview.access %b_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_0_0_object_2, %b_core_0_object_6, %sums_0_2, %statistics_0_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_0_2, %statistics_0_2, %c_core_0_0_object_2, %part_0_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_0_0(Produce, 1)
              }
              %count_7 = memref.load %norms_0_2[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_0_view_7 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_0_object_7 = aie.objectfifo.subview.access %b_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_4, %sums_0_2, %piece_0_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_0_0_view_3 = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_0_object_3 = aie.objectfifo.subview.access %c_core_0_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_2, %c_core_0_0_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_0_0_view_4 = aie.objectfifo.acquire @c_core_0_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_0_object_4 = aie.objectfifo.subview.access %c_core_0_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_0_object_5 = aie.objectfifo.subview.access %c_core_0_0_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_0_view_5 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_5 = aie.objectfifo.subview.access %a_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_5, %sums_0_2, %piece_0_2, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_0_0_object_4, %b_core_0_object_7, %c_core_0_0_object_5, %row_0_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_0_0(Produce, 2)
                }
                %c_core_0_0_view_5 = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_0_object_6 = aie.objectfifo.subview.access %c_core_0_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_2, %c_core_0_0_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_0_0(Produce, 1)
                %c_core_0_0_view_6 = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_0_object_7 = aie.objectfifo.subview.access %c_core_0_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_0_2, %b_core_0_object_7, %c_core_0_0_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c8 = arith.constant 8 : index
      %c11 = arith.constant 11 : index
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
                    %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_0_view_1 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_1 = aie.objectfifo.subview.access %b_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_0_object_1, %c_core_0_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_2 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_2 = aie.objectfifo.subview.access %b_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_0_object_2, %sums_0_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    aie.objectfifo.release @a_core_1(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_0_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_0_1_object, %c_core_0_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_1(Produce, 1)
                  %c_core_0_1_view_1 = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_1_object_1 = aie.objectfifo.subview.access %c_core_0_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_3, %c_core_0_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_0_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_0_1_object_1, %c_core_0_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_1(Produce, 1)
                }
              }
              %count_6 = memref.load %units_0_3[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                %a_core_1_view_1 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_1_object_1 = aie.objectfifo.subview.access %a_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_1_object_1, %sums_0_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_1(Consume, 1)
                scf.for %i_9 = %c0 to %c2 step %c1 {
                  %a_core_1_view_2 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_1_object_2 = aie.objectfifo.subview.access %a_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_1(Consume, 1)
                }
                %a_core_1_view_3 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_1_object_3 = aie.objectfifo.subview.access %a_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_3, %a_core_1_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_0_1_view_2 = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_1_object_2 = aie.objectfifo.subview.access %c_core_0_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_0_3, %statistics_0_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_0_view_3 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_3 = aie.objectfifo.subview.access %b_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_1_object_3, %b_core_0_object_3, %c_core_0_1_object_2, %statistics_0_3, %scores_0_3, %part_0_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_4 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_4 = aie.objectfifo.subview.access %b_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_0_1_object_2, %b_core_0_object_4, %sums_0_3, %statistics_0_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                  }
                  %b_core_0_view_5 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_5 = aie.objectfifo.subview.access %b_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_1_object_3, %b_core_0_object_5, %c_core_0_1_object_2, %statistics_0_3, %scores_0_3, %part_0_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %b_core_0_view_6 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_6 = aie.objectfifo.subview.access %b_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_0_1_object_2, %b_core_0_object_6, %sums_0_3, %statistics_0_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_0_3, %statistics_0_3, %c_core_0_1_object_2, %part_0_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_1(Consume, 1)
                aie.objectfifo.release @c_core_0_1(Produce, 1)
              }
              %count_7 = memref.load %norms_0_3[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_0_view_7 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_0_object_7 = aie.objectfifo.subview.access %b_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_1_view_4 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_1_object_4 = aie.objectfifo.subview.access %a_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_1_object_4, %sums_0_3, %piece_0_3, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_1(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_0_1_view_3 = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_1_object_3 = aie.objectfifo.subview.access %c_core_0_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_3, %c_core_0_1_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_0_1_view_4 = aie.objectfifo.acquire @c_core_0_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_1_object_4 = aie.objectfifo.subview.access %c_core_0_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_1_object_5 = aie.objectfifo.subview.access %c_core_0_1_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_1_view_5 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_1_object_5 = aie.objectfifo.subview.access %a_core_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_1_object_5, %sums_0_3, %piece_0_3, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_1(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_0_1_object_4, %b_core_0_object_7, %c_core_0_1_object_5, %row_0_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_0_1(Produce, 2)
                }
                %c_core_0_1_view_5 = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_1_object_6 = aie.objectfifo.subview.access %c_core_0_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_3, %c_core_0_1_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_0_1(Produce, 1)
                %c_core_0_1_view_6 = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_1_object_7 = aie.objectfifo.subview.access %c_core_0_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_0_3, %b_core_0_object_7, %c_core_0_1_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c8 = arith.constant 8 : index
      %c11 = arith.constant 11 : index
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
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_0_view_1 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_1 = aie.objectfifo.subview.access %b_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_0_object_1, %c_core_0_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_2 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_2 = aie.objectfifo.subview.access %b_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_0_object_2, %sums_0_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_0_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_0_2_object, %c_core_0_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_2(Produce, 1)
                  %c_core_0_2_view_1 = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_2_object_1 = aie.objectfifo.subview.access %c_core_0_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_4, %c_core_0_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_0_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_0_2_object_1, %c_core_0_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_2(Produce, 1)
                }
              }
              %count_6 = memref.load %units_0_4[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_2_object_1, %sums_0_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_2(Consume, 1)
                scf.for %i_9 = %c0 to %c2 step %c1 {
                  %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_4, %a_core_2_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_0_2_view_2 = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_2_object_2 = aie.objectfifo.subview.access %c_core_0_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_0_4, %statistics_0_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_0_view_3 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_3 = aie.objectfifo.subview.access %b_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_3, %b_core_0_object_3, %c_core_0_2_object_2, %statistics_0_4, %scores_0_4, %part_0_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_4 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_4 = aie.objectfifo.subview.access %b_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_0_2_object_2, %b_core_0_object_4, %sums_0_4, %statistics_0_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                  }
                  %b_core_0_view_5 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_5 = aie.objectfifo.subview.access %b_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_3, %b_core_0_object_5, %c_core_0_2_object_2, %statistics_0_4, %scores_0_4, %part_0_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %b_core_0_view_6 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_6 = aie.objectfifo.subview.access %b_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_0_2_object_2, %b_core_0_object_6, %sums_0_4, %statistics_0_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_0_4, %statistics_0_4, %c_core_0_2_object_2, %part_0_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_0_2(Produce, 1)
              }
              %count_7 = memref.load %norms_0_4[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_0_view_7 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_0_object_7 = aie.objectfifo.subview.access %b_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_4, %sums_0_4, %piece_0_4, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_0_2_view_3 = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_2_object_3 = aie.objectfifo.subview.access %c_core_0_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_4, %c_core_0_2_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_0_2_view_4 = aie.objectfifo.acquire @c_core_0_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_2_object_4 = aie.objectfifo.subview.access %c_core_0_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_2_object_5 = aie.objectfifo.subview.access %c_core_0_2_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_2_view_5 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_5 = aie.objectfifo.subview.access %a_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_5, %sums_0_4, %piece_0_4, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_0_2_object_4, %b_core_0_object_7, %c_core_0_2_object_5, %row_0_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_0_2(Produce, 2)
                }
                %c_core_0_2_view_5 = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_2_object_6 = aie.objectfifo.subview.access %c_core_0_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_4, %c_core_0_2_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_0_2(Produce, 1)
                %c_core_0_2_view_6 = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_2_object_7 = aie.objectfifo.subview.access %c_core_0_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_0_4, %b_core_0_object_7, %c_core_0_2_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c8 = arith.constant 8 : index
      %c11 = arith.constant 11 : index
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
                    %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_0_view_1 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_1 = aie.objectfifo.subview.access %b_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_0_object_1, %c_core_0_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_2 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_2 = aie.objectfifo.subview.access %b_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_0_object_2, %sums_0_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    aie.objectfifo.release @a_core_3(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_0_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_0_3_object, %c_core_0_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_3(Produce, 1)
                  %c_core_0_3_view_1 = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_3_object_1 = aie.objectfifo.subview.access %c_core_0_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_5, %c_core_0_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_0_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_0_3_object_1, %c_core_0_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_0_3(Produce, 1)
                }
              }
              %count_6 = memref.load %units_0_5[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                %a_core_3_view_1 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_3_object_1 = aie.objectfifo.subview.access %a_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_3_object_1, %sums_0_5, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_3(Consume, 1)
                scf.for %i_9 = %c0 to %c2 step %c1 {
                  %a_core_3_view_2 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_3_object_2 = aie.objectfifo.subview.access %a_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_3(Consume, 1)
                }
                %a_core_3_view_3 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_3_object_3 = aie.objectfifo.subview.access %a_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_5, %a_core_3_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_0_3_view_2 = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_3_object_2 = aie.objectfifo.subview.access %c_core_0_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_0_5, %statistics_0_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_0_view_3 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_3 = aie.objectfifo.subview.access %b_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_3_object_3, %b_core_0_object_3, %c_core_0_3_object_2, %statistics_0_5, %scores_0_5, %part_0_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                    %b_core_0_view_4 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_0_object_4 = aie.objectfifo.subview.access %b_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_0_3_object_2, %b_core_0_object_4, %sums_0_5, %statistics_0_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_0(Consume, 1)
                  }
                  %b_core_0_view_5 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_5 = aie.objectfifo.subview.access %b_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_3_object_3, %b_core_0_object_5, %c_core_0_3_object_2, %statistics_0_5, %scores_0_5, %part_0_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  %b_core_0_view_6 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_0_object_6 = aie.objectfifo.subview.access %b_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_0_3_object_2, %b_core_0_object_6, %sums_0_5, %statistics_0_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_0(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_0_5, %statistics_0_5, %c_core_0_3_object_2, %part_0_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_3(Consume, 1)
                aie.objectfifo.release @c_core_0_3(Produce, 1)
              }
              %count_7 = memref.load %norms_0_5[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_0_view_7 = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_0_object_7 = aie.objectfifo.subview.access %b_core_0_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_3_view_4 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_3_object_4 = aie.objectfifo.subview.access %a_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_3_object_4, %sums_0_5, %piece_0_5, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_3(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_0_3_view_3 = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_3_object_3 = aie.objectfifo.subview.access %c_core_0_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_0_5, %c_core_0_3_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_0_3_view_4 = aie.objectfifo.acquire @c_core_0_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_0_3_object_4 = aie.objectfifo.subview.access %c_core_0_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_0_3_object_5 = aie.objectfifo.subview.access %c_core_0_3_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_3_view_5 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_3_object_5 = aie.objectfifo.subview.access %a_core_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_3_object_5, %sums_0_5, %piece_0_5, %i32_0) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_3(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_0_3_object_4, %b_core_0_object_7, %c_core_0_3_object_5, %row_0_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_0_3(Produce, 2)
                }
                %c_core_0_3_view_5 = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_3_object_6 = aie.objectfifo.subview.access %c_core_0_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_0_5, %c_core_0_3_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_0_3(Produce, 1)
                %c_core_0_3_view_6 = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_0_3_object_7 = aie.objectfifo.subview.access %c_core_0_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_0_5, %b_core_0_object_7, %c_core_0_3_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c8 = arith.constant 8 : index
      %i32_8 = arith.constant 8 : i32
      %c11 = arith.constant 11 : index
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
                  %count_4 = memref.load %gelu_1_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_1_0_object, %c_core_1_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_0(Produce, 1)
                  %c_core_1_0_view_1 = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_0_object_1 = aie.objectfifo.subview.access %c_core_1_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_2, %c_core_1_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_1_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_1_0_object_1, %c_core_1_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_0(Produce, 1)
                }
              }
              %count_6 = memref.load %units_1_2[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c1 step %c1 {
                  %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_0_object_2, %sums_1_2, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_0(Consume, 1)
                scf.for %i_10 = %c0 to %c1 step %c1 {
                  %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_2, %a_core_0_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_1_0_view_2 = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_0_object_2 = aie.objectfifo.subview.access %c_core_1_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_11 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_1_2, %statistics_1_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_12 = %c0 to %c23 step %c1 {
                    %b_core_1_view_3 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_3 = aie.objectfifo.subview.access %b_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_4, %b_core_1_object_3, %c_core_1_0_object_2, %statistics_1_2, %scores_1_2, %part_1_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_4 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_4 = aie.objectfifo.subview.access %b_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_1_0_object_2, %b_core_1_object_4, %sums_1_2, %statistics_1_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                  }
                  %b_core_1_view_5 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_5 = aie.objectfifo.subview.access %b_core_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_4, %b_core_1_object_5, %c_core_1_0_object_2, %statistics_1_2, %scores_1_2, %part_1_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %b_core_1_view_6 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_6 = aie.objectfifo.subview.access %b_core_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_1_0_object_2, %b_core_1_object_6, %sums_1_2, %statistics_1_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_1_2, %statistics_1_2, %c_core_1_0_object_2, %part_1_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_1_0(Produce, 1)
              }
              %count_7 = memref.load %norms_1_2[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_13 = %c0 to %end_7 step %c1 {
                %b_core_1_view_7 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_1_object_7 = aie.objectfifo.subview.access %b_core_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_14 = %c0 to %c8 step %c1 {
                  %a_core_0_view_5 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_5 = aie.objectfifo.subview.access %a_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_5, %sums_1_2, %piece_1_2, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_15 = %c0 to %c11 step %c1 {
                  %c_core_1_0_view_3 = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_0_object_3 = aie.objectfifo.subview.access %c_core_1_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_2, %c_core_1_0_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_1_0_view_4 = aie.objectfifo.acquire @c_core_1_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_0_object_4 = aie.objectfifo.subview.access %c_core_1_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_0_object_5 = aie.objectfifo.subview.access %c_core_1_0_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_16 = %c0 to %c8 step %c1 {
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      %a_core_0_view_6 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_6 = aie.objectfifo.subview.access %a_core_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_6, %sums_1_2, %piece_1_2, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_18 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_1_0_object_4, %b_core_1_object_7, %c_core_1_0_object_5, %row_1_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_1_0(Produce, 2)
                }
                %c_core_1_0_view_5 = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_0_object_6 = aie.objectfifo.subview.access %c_core_1_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_2, %c_core_1_0_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_1_0(Produce, 1)
                %c_core_1_0_view_6 = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_0_object_7 = aie.objectfifo.subview.access %c_core_1_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_1_2, %b_core_1_object_7, %c_core_1_0_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c8 = arith.constant 8 : index
      %i32_8 = arith.constant 8 : i32
      %c11 = arith.constant 11 : index
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
                    %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_1_view_1 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_1 = aie.objectfifo.subview.access %b_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_1_object_1, %c_core_1_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_2 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_2 = aie.objectfifo.subview.access %b_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_1_object_2, %sums_1_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    aie.objectfifo.release @a_core_1(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_1_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_1_1_object, %c_core_1_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_1(Produce, 1)
                  %c_core_1_1_view_1 = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_1_object_1 = aie.objectfifo.subview.access %c_core_1_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_3, %c_core_1_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_1_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_1_1_object_1, %c_core_1_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_1(Produce, 1)
                }
              }
              %count_6 = memref.load %units_1_3[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c1 step %c1 {
                  %a_core_1_view_1 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_1_object_1 = aie.objectfifo.subview.access %a_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_1(Consume, 1)
                }
                %a_core_1_view_2 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_1_object_2 = aie.objectfifo.subview.access %a_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_1_object_2, %sums_1_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_1(Consume, 1)
                scf.for %i_10 = %c0 to %c1 step %c1 {
                  %a_core_1_view_3 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_1_object_3 = aie.objectfifo.subview.access %a_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_1(Consume, 1)
                }
                %a_core_1_view_4 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_1_object_4 = aie.objectfifo.subview.access %a_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_3, %a_core_1_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_1_1_view_2 = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_1_object_2 = aie.objectfifo.subview.access %c_core_1_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_11 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_1_3, %statistics_1_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_12 = %c0 to %c23 step %c1 {
                    %b_core_1_view_3 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_3 = aie.objectfifo.subview.access %b_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_1_object_4, %b_core_1_object_3, %c_core_1_1_object_2, %statistics_1_3, %scores_1_3, %part_1_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_4 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_4 = aie.objectfifo.subview.access %b_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_1_1_object_2, %b_core_1_object_4, %sums_1_3, %statistics_1_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                  }
                  %b_core_1_view_5 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_5 = aie.objectfifo.subview.access %b_core_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_1_object_4, %b_core_1_object_5, %c_core_1_1_object_2, %statistics_1_3, %scores_1_3, %part_1_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %b_core_1_view_6 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_6 = aie.objectfifo.subview.access %b_core_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_1_1_object_2, %b_core_1_object_6, %sums_1_3, %statistics_1_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_1_3, %statistics_1_3, %c_core_1_1_object_2, %part_1_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_1(Consume, 1)
                aie.objectfifo.release @c_core_1_1(Produce, 1)
              }
              %count_7 = memref.load %norms_1_3[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_13 = %c0 to %end_7 step %c1 {
                %b_core_1_view_7 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_1_object_7 = aie.objectfifo.subview.access %b_core_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_14 = %c0 to %c8 step %c1 {
                  %a_core_1_view_5 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_1_object_5 = aie.objectfifo.subview.access %a_core_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_1_object_5, %sums_1_3, %piece_1_3, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_1(Consume, 1)
                }
                scf.for %i_15 = %c0 to %c11 step %c1 {
                  %c_core_1_1_view_3 = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_1_object_3 = aie.objectfifo.subview.access %c_core_1_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_3, %c_core_1_1_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_1_1_view_4 = aie.objectfifo.acquire @c_core_1_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_1_object_4 = aie.objectfifo.subview.access %c_core_1_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_1_object_5 = aie.objectfifo.subview.access %c_core_1_1_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_16 = %c0 to %c8 step %c1 {
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      %a_core_1_view_6 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_1_object_6 = aie.objectfifo.subview.access %a_core_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_1_object_6, %sums_1_3, %piece_1_3, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_1(Consume, 1)
                    }
                    scf.for %i_18 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_1_1_object_4, %b_core_1_object_7, %c_core_1_1_object_5, %row_1_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_1_1(Produce, 2)
                }
                %c_core_1_1_view_5 = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_1_object_6 = aie.objectfifo.subview.access %c_core_1_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_3, %c_core_1_1_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_1_1(Produce, 1)
                %c_core_1_1_view_6 = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_1_object_7 = aie.objectfifo.subview.access %c_core_1_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_1_3, %b_core_1_object_7, %c_core_1_1_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c8 = arith.constant 8 : index
      %i32_8 = arith.constant 8 : i32
      %c11 = arith.constant 11 : index
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
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_1_view_1 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_1 = aie.objectfifo.subview.access %b_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_1_object_1, %c_core_1_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_2 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_2 = aie.objectfifo.subview.access %b_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_1_object_2, %sums_1_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_1_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_1_2_object, %c_core_1_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_2(Produce, 1)
                  %c_core_1_2_view_1 = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_2_object_1 = aie.objectfifo.subview.access %c_core_1_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_4, %c_core_1_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_1_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_1_2_object_1, %c_core_1_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_2(Produce, 1)
                }
              }
              %count_6 = memref.load %units_1_4[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c1 step %c1 {
                  %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_2_object_2, %sums_1_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_2(Consume, 1)
                scf.for %i_10 = %c0 to %c1 step %c1 {
                  %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_4, %a_core_2_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_1_2_view_2 = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_2_object_2 = aie.objectfifo.subview.access %c_core_1_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_11 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_1_4, %statistics_1_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_12 = %c0 to %c23 step %c1 {
                    %b_core_1_view_3 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_3 = aie.objectfifo.subview.access %b_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_4, %b_core_1_object_3, %c_core_1_2_object_2, %statistics_1_4, %scores_1_4, %part_1_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_4 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_4 = aie.objectfifo.subview.access %b_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_1_2_object_2, %b_core_1_object_4, %sums_1_4, %statistics_1_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                  }
                  %b_core_1_view_5 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_5 = aie.objectfifo.subview.access %b_core_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_4, %b_core_1_object_5, %c_core_1_2_object_2, %statistics_1_4, %scores_1_4, %part_1_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %b_core_1_view_6 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_6 = aie.objectfifo.subview.access %b_core_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_1_2_object_2, %b_core_1_object_6, %sums_1_4, %statistics_1_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_1_4, %statistics_1_4, %c_core_1_2_object_2, %part_1_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_1_2(Produce, 1)
              }
              %count_7 = memref.load %norms_1_4[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_13 = %c0 to %end_7 step %c1 {
                %b_core_1_view_7 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_1_object_7 = aie.objectfifo.subview.access %b_core_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_14 = %c0 to %c8 step %c1 {
                  %a_core_2_view_5 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_5 = aie.objectfifo.subview.access %a_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_5, %sums_1_4, %piece_1_4, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_15 = %c0 to %c11 step %c1 {
                  %c_core_1_2_view_3 = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_2_object_3 = aie.objectfifo.subview.access %c_core_1_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_4, %c_core_1_2_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_1_2_view_4 = aie.objectfifo.acquire @c_core_1_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_2_object_4 = aie.objectfifo.subview.access %c_core_1_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_2_object_5 = aie.objectfifo.subview.access %c_core_1_2_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_16 = %c0 to %c8 step %c1 {
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      %a_core_2_view_6 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_6 = aie.objectfifo.subview.access %a_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_6, %sums_1_4, %piece_1_4, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_18 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_1_2_object_4, %b_core_1_object_7, %c_core_1_2_object_5, %row_1_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_1_2(Produce, 2)
                }
                %c_core_1_2_view_5 = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_2_object_6 = aie.objectfifo.subview.access %c_core_1_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_4, %c_core_1_2_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_1_2(Produce, 1)
                %c_core_1_2_view_6 = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_2_object_7 = aie.objectfifo.subview.access %c_core_1_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_1_4, %b_core_1_object_7, %c_core_1_2_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c8 = arith.constant 8 : index
      %i32_8 = arith.constant 8 : i32
      %c11 = arith.constant 11 : index
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
                    %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_1_view_1 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_1 = aie.objectfifo.subview.access %b_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_1_object_1, %c_core_1_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_2 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_2 = aie.objectfifo.subview.access %b_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_1_object_2, %sums_1_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    aie.objectfifo.release @a_core_3(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_1_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_1_3_object, %c_core_1_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_3(Produce, 1)
                  %c_core_1_3_view_1 = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_3_object_1 = aie.objectfifo.subview.access %c_core_1_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_5, %c_core_1_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_1_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_1_3_object_1, %c_core_1_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_1_3(Produce, 1)
                }
              }
              %count_6 = memref.load %units_1_5[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c1 step %c1 {
                  %a_core_3_view_1 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_3_object_1 = aie.objectfifo.subview.access %a_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_3(Consume, 1)
                }
                %a_core_3_view_2 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_3_object_2 = aie.objectfifo.subview.access %a_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_3_object_2, %sums_1_5, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_3(Consume, 1)
                scf.for %i_10 = %c0 to %c1 step %c1 {
                  %a_core_3_view_3 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_3_object_3 = aie.objectfifo.subview.access %a_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_3(Consume, 1)
                }
                %a_core_3_view_4 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_3_object_4 = aie.objectfifo.subview.access %a_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_5, %a_core_3_object_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_1_3_view_2 = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_3_object_2 = aie.objectfifo.subview.access %c_core_1_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_11 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_1_5, %statistics_1_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_12 = %c0 to %c23 step %c1 {
                    %b_core_1_view_3 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_3 = aie.objectfifo.subview.access %b_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_3_object_4, %b_core_1_object_3, %c_core_1_3_object_2, %statistics_1_5, %scores_1_5, %part_1_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                    %b_core_1_view_4 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_1_object_4 = aie.objectfifo.subview.access %b_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_1_3_object_2, %b_core_1_object_4, %sums_1_5, %statistics_1_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_1(Consume, 1)
                  }
                  %b_core_1_view_5 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_5 = aie.objectfifo.subview.access %b_core_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_3_object_4, %b_core_1_object_5, %c_core_1_3_object_2, %statistics_1_5, %scores_1_5, %part_1_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  %b_core_1_view_6 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_1_object_6 = aie.objectfifo.subview.access %b_core_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_1_3_object_2, %b_core_1_object_6, %sums_1_5, %statistics_1_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_1(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_1_5, %statistics_1_5, %c_core_1_3_object_2, %part_1_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_3(Consume, 1)
                aie.objectfifo.release @c_core_1_3(Produce, 1)
              }
              %count_7 = memref.load %norms_1_5[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_13 = %c0 to %end_7 step %c1 {
                %b_core_1_view_7 = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_1_object_7 = aie.objectfifo.subview.access %b_core_1_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_14 = %c0 to %c8 step %c1 {
                  %a_core_3_view_5 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_3_object_5 = aie.objectfifo.subview.access %a_core_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_3_object_5, %sums_1_5, %piece_1_5, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_3(Consume, 1)
                }
                scf.for %i_15 = %c0 to %c11 step %c1 {
                  %c_core_1_3_view_3 = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_3_object_3 = aie.objectfifo.subview.access %c_core_1_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_1_5, %c_core_1_3_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_1_3_view_4 = aie.objectfifo.acquire @c_core_1_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_1_3_object_4 = aie.objectfifo.subview.access %c_core_1_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_1_3_object_5 = aie.objectfifo.subview.access %c_core_1_3_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_16 = %c0 to %c8 step %c1 {
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      %a_core_3_view_6 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_3_object_6 = aie.objectfifo.subview.access %a_core_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_3_object_6, %sums_1_5, %piece_1_5, %i32_8) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_3(Consume, 1)
                    }
                    scf.for %i_18 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_1_3_object_4, %b_core_1_object_7, %c_core_1_3_object_5, %row_1_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_1_3(Produce, 2)
                }
                %c_core_1_3_view_5 = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_3_object_6 = aie.objectfifo.subview.access %c_core_1_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_1_5, %c_core_1_3_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_1_3(Produce, 1)
                %c_core_1_3_view_6 = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_1_3_object_7 = aie.objectfifo.subview.access %c_core_1_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_1_5, %b_core_1_object_7, %c_core_1_3_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c8 = arith.constant 8 : index
      %i32_16 = arith.constant 16 : i32
      %c11 = arith.constant 11 : index
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
                  %count_4 = memref.load %gelu_2_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_2_0_object, %c_core_2_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_0(Produce, 1)
                  %c_core_2_0_view_1 = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_0_object_1 = aie.objectfifo.subview.access %c_core_2_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_2, %c_core_2_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_2_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_2_0_object_1, %c_core_2_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_0(Produce, 1)
                }
              }
              %count_6 = memref.load %units_2_2[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c2 step %c1 {
                  %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_0_object_2, %sums_2_2, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_0(Consume, 1)
                %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_2, %a_core_0_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_2_0_view_2 = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_0_object_2 = aie.objectfifo.subview.access %c_core_2_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_2_2, %statistics_2_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_2_view_3 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_3 = aie.objectfifo.subview.access %b_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_3, %b_core_2_object_3, %c_core_2_0_object_2, %statistics_2_2, %scores_2_2, %part_2_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_4 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_4 = aie.objectfifo.subview.access %b_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_2_0_object_2, %b_core_2_object_4, %sums_2_2, %statistics_2_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                  }
                  %b_core_2_view_5 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_5 = aie.objectfifo.subview.access %b_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_3, %b_core_2_object_5, %c_core_2_0_object_2, %statistics_2_2, %scores_2_2, %part_2_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %b_core_2_view_6 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_6 = aie.objectfifo.subview.access %b_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_2_0_object_2, %b_core_2_object_6, %sums_2_2, %statistics_2_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_2_2, %statistics_2_2, %c_core_2_0_object_2, %part_2_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_2_0(Produce, 1)
              }
              %count_7 = memref.load %norms_2_2[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_2_view_7 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_2_object_7 = aie.objectfifo.subview.access %b_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_4, %sums_2_2, %piece_2_2, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_2_0_view_3 = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_0_object_3 = aie.objectfifo.subview.access %c_core_2_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_2, %c_core_2_0_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_2_0_view_4 = aie.objectfifo.acquire @c_core_2_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_0_object_4 = aie.objectfifo.subview.access %c_core_2_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_0_object_5 = aie.objectfifo.subview.access %c_core_2_0_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_0_view_5 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_5 = aie.objectfifo.subview.access %a_core_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_5, %sums_2_2, %piece_2_2, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_2_0_object_4, %b_core_2_object_7, %c_core_2_0_object_5, %row_2_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_2_0(Produce, 2)
                }
                %c_core_2_0_view_5 = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_0_object_6 = aie.objectfifo.subview.access %c_core_2_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_2, %c_core_2_0_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_2_0(Produce, 1)
                %c_core_2_0_view_6 = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_0_object_7 = aie.objectfifo.subview.access %c_core_2_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_2_2, %b_core_2_object_7, %c_core_2_0_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c8 = arith.constant 8 : index
      %i32_16 = arith.constant 16 : i32
      %c11 = arith.constant 11 : index
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
                    %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_2_view_1 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_1 = aie.objectfifo.subview.access %b_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_2_object_1, %c_core_2_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_2 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_2 = aie.objectfifo.subview.access %b_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_2_object_2, %sums_2_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    aie.objectfifo.release @a_core_1(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_2_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_2_1_object, %c_core_2_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_1(Produce, 1)
                  %c_core_2_1_view_1 = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_1_object_1 = aie.objectfifo.subview.access %c_core_2_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_3, %c_core_2_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_2_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_2_1_object_1, %c_core_2_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_1(Produce, 1)
                }
              }
              %count_6 = memref.load %units_2_3[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c2 step %c1 {
                  %a_core_1_view_1 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_1_object_1 = aie.objectfifo.subview.access %a_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_1(Consume, 1)
                }
                %a_core_1_view_2 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_1_object_2 = aie.objectfifo.subview.access %a_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_1_object_2, %sums_2_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_1(Consume, 1)
                %a_core_1_view_3 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_1_object_3 = aie.objectfifo.subview.access %a_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_3, %a_core_1_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_2_1_view_2 = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_1_object_2 = aie.objectfifo.subview.access %c_core_2_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_2_3, %statistics_2_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_2_view_3 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_3 = aie.objectfifo.subview.access %b_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_1_object_3, %b_core_2_object_3, %c_core_2_1_object_2, %statistics_2_3, %scores_2_3, %part_2_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_4 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_4 = aie.objectfifo.subview.access %b_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_2_1_object_2, %b_core_2_object_4, %sums_2_3, %statistics_2_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                  }
                  %b_core_2_view_5 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_5 = aie.objectfifo.subview.access %b_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_1_object_3, %b_core_2_object_5, %c_core_2_1_object_2, %statistics_2_3, %scores_2_3, %part_2_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %b_core_2_view_6 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_6 = aie.objectfifo.subview.access %b_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_2_1_object_2, %b_core_2_object_6, %sums_2_3, %statistics_2_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_2_3, %statistics_2_3, %c_core_2_1_object_2, %part_2_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_1(Consume, 1)
                aie.objectfifo.release @c_core_2_1(Produce, 1)
              }
              %count_7 = memref.load %norms_2_3[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_2_view_7 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_2_object_7 = aie.objectfifo.subview.access %b_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_1_view_4 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_1_object_4 = aie.objectfifo.subview.access %a_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_1_object_4, %sums_2_3, %piece_2_3, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_1(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_2_1_view_3 = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_1_object_3 = aie.objectfifo.subview.access %c_core_2_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_3, %c_core_2_1_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_2_1_view_4 = aie.objectfifo.acquire @c_core_2_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_1_object_4 = aie.objectfifo.subview.access %c_core_2_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_1_object_5 = aie.objectfifo.subview.access %c_core_2_1_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_1_view_5 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_1_object_5 = aie.objectfifo.subview.access %a_core_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_1_object_5, %sums_2_3, %piece_2_3, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_1(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_2_1_object_4, %b_core_2_object_7, %c_core_2_1_object_5, %row_2_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_2_1(Produce, 2)
                }
                %c_core_2_1_view_5 = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_1_object_6 = aie.objectfifo.subview.access %c_core_2_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_3, %c_core_2_1_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_2_1(Produce, 1)
                %c_core_2_1_view_6 = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_1_object_7 = aie.objectfifo.subview.access %c_core_2_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_2_3, %b_core_2_object_7, %c_core_2_1_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c8 = arith.constant 8 : index
      %i32_16 = arith.constant 16 : i32
      %c11 = arith.constant 11 : index
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
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_2_view_1 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_1 = aie.objectfifo.subview.access %b_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_2_object_1, %c_core_2_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_2 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_2 = aie.objectfifo.subview.access %b_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_2_object_2, %sums_2_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_2_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_2_2_object, %c_core_2_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_2(Produce, 1)
                  %c_core_2_2_view_1 = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_2_object_1 = aie.objectfifo.subview.access %c_core_2_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_4, %c_core_2_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_2_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_2_2_object_1, %c_core_2_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_2(Produce, 1)
                }
              }
              %count_6 = memref.load %units_2_4[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c2 step %c1 {
                  %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_2_object_2, %sums_2_4, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_2(Consume, 1)
                %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_4, %a_core_2_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_2_2_view_2 = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_2_object_2 = aie.objectfifo.subview.access %c_core_2_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_2_4, %statistics_2_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_2_view_3 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_3 = aie.objectfifo.subview.access %b_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_3, %b_core_2_object_3, %c_core_2_2_object_2, %statistics_2_4, %scores_2_4, %part_2_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_4 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_4 = aie.objectfifo.subview.access %b_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_2_2_object_2, %b_core_2_object_4, %sums_2_4, %statistics_2_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                  }
                  %b_core_2_view_5 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_5 = aie.objectfifo.subview.access %b_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_3, %b_core_2_object_5, %c_core_2_2_object_2, %statistics_2_4, %scores_2_4, %part_2_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %b_core_2_view_6 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_6 = aie.objectfifo.subview.access %b_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_2_2_object_2, %b_core_2_object_6, %sums_2_4, %statistics_2_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_2_4, %statistics_2_4, %c_core_2_2_object_2, %part_2_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_2_2(Produce, 1)
              }
              %count_7 = memref.load %norms_2_4[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_2_view_7 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_2_object_7 = aie.objectfifo.subview.access %b_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_4, %sums_2_4, %piece_2_4, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_2_2_view_3 = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_2_object_3 = aie.objectfifo.subview.access %c_core_2_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_4, %c_core_2_2_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_2_2_view_4 = aie.objectfifo.acquire @c_core_2_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_2_object_4 = aie.objectfifo.subview.access %c_core_2_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_2_object_5 = aie.objectfifo.subview.access %c_core_2_2_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_2_view_5 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_5 = aie.objectfifo.subview.access %a_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_5, %sums_2_4, %piece_2_4, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_2_2_object_4, %b_core_2_object_7, %c_core_2_2_object_5, %row_2_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_2_2(Produce, 2)
                }
                %c_core_2_2_view_5 = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_2_object_6 = aie.objectfifo.subview.access %c_core_2_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_4, %c_core_2_2_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_2_2(Produce, 1)
                %c_core_2_2_view_6 = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_2_object_7 = aie.objectfifo.subview.access %c_core_2_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_2_4, %b_core_2_object_7, %c_core_2_2_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      %c8 = arith.constant 8 : index
      %i32_16 = arith.constant 16 : i32
      %c11 = arith.constant 11 : index
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
                    %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_2_view_1 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_1 = aie.objectfifo.subview.access %b_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_2_object_1, %c_core_2_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_2 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_2 = aie.objectfifo.subview.access %b_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_2_object_2, %sums_2_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    aie.objectfifo.release @a_core_3(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_2_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_2_3_object, %c_core_2_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_3(Produce, 1)
                  %c_core_2_3_view_1 = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_3_object_1 = aie.objectfifo.subview.access %c_core_2_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_5, %c_core_2_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_2_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_2_3_object_1, %c_core_2_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_2_3(Produce, 1)
                }
              }
              %count_6 = memref.load %units_2_5[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c2 step %c1 {
                  %a_core_3_view_1 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_3_object_1 = aie.objectfifo.subview.access %a_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_3(Consume, 1)
                }
                %a_core_3_view_2 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_3_object_2 = aie.objectfifo.subview.access %a_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%a_core_3_object_2, %sums_2_5, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @a_core_3(Consume, 1)
                %a_core_3_view_3 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_3_object_3 = aie.objectfifo.subview.access %a_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_5, %a_core_3_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                %c_core_2_3_view_2 = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_3_object_2 = aie.objectfifo.subview.access %c_core_2_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_2_5, %statistics_2_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_2_view_3 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_3 = aie.objectfifo.subview.access %b_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_3_object_3, %b_core_2_object_3, %c_core_2_3_object_2, %statistics_2_5, %scores_2_5, %part_2_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                    %b_core_2_view_4 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_2_object_4 = aie.objectfifo.subview.access %b_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_2_3_object_2, %b_core_2_object_4, %sums_2_5, %statistics_2_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_2(Consume, 1)
                  }
                  %b_core_2_view_5 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_5 = aie.objectfifo.subview.access %b_core_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_3_object_3, %b_core_2_object_5, %c_core_2_3_object_2, %statistics_2_5, %scores_2_5, %part_2_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  %b_core_2_view_6 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_2_object_6 = aie.objectfifo.subview.access %b_core_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_2_3_object_2, %b_core_2_object_6, %sums_2_5, %statistics_2_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_2(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_2_5, %statistics_2_5, %c_core_2_3_object_2, %part_2_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_3(Consume, 1)
                aie.objectfifo.release @c_core_2_3(Produce, 1)
              }
              %count_7 = memref.load %norms_2_5[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_2_view_7 = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_2_object_7 = aie.objectfifo.subview.access %b_core_2_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_3_view_4 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_3_object_4 = aie.objectfifo.subview.access %a_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_3_object_4, %sums_2_5, %piece_2_5, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_3(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_2_3_view_3 = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_3_object_3 = aie.objectfifo.subview.access %c_core_2_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_2_5, %c_core_2_3_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_2_3_view_4 = aie.objectfifo.acquire @c_core_2_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_2_3_object_4 = aie.objectfifo.subview.access %c_core_2_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_2_3_object_5 = aie.objectfifo.subview.access %c_core_2_3_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_3_view_5 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_3_object_5 = aie.objectfifo.subview.access %a_core_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_3_object_5, %sums_2_5, %piece_2_5, %i32_16) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_3(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_2_3_object_4, %b_core_2_object_7, %c_core_2_3_object_5, %row_2_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_2_3(Produce, 2)
                }
                %c_core_2_3_view_5 = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_3_object_6 = aie.objectfifo.subview.access %c_core_2_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_2_5, %c_core_2_3_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_2_3(Produce, 1)
                %c_core_2_3_view_6 = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_2_3_object_7 = aie.objectfifo.subview.access %c_core_2_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_2_5, %b_core_2_object_7, %c_core_2_3_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c8 = arith.constant 8 : index
      %i32_24 = arith.constant 24 : i32
      %c11 = arith.constant 11 : index
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
                  %count_4 = memref.load %gelu_3_2[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_3_0_object, %c_core_3_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_0(Produce, 1)
                  %c_core_3_0_view_1 = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_0_object_1 = aie.objectfifo.subview.access %c_core_3_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_2, %c_core_3_0_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_3_2[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_3_0_object_1, %c_core_3_0_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_0(Produce, 1)
                }
              }
              %count_6 = memref.load %units_3_2[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c3 step %c1 {
                  %a_core_0_view_1 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_1 = aie.objectfifo.subview.access %a_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                %a_core_0_view_2 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_0_object_2 = aie.objectfifo.subview.access %a_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                %c_core_3_0_view_2 = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_0_object_2 = aie.objectfifo.subview.access %c_core_3_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_3_2, %statistics_3_2) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_3_view_3 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_3 = aie.objectfifo.subview.access %b_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_0_object_2, %b_core_3_object_3, %c_core_3_0_object_2, %statistics_3_2, %scores_3_2, %part_3_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_4 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_4 = aie.objectfifo.subview.access %b_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_3_0_object_2, %b_core_3_object_4, %sums_3_2, %statistics_3_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                  }
                  %b_core_3_view_5 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_5 = aie.objectfifo.subview.access %b_core_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_0_object_2, %b_core_3_object_5, %c_core_3_0_object_2, %statistics_3_2, %scores_3_2, %part_3_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %b_core_3_view_6 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_6 = aie.objectfifo.subview.access %b_core_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_3_0_object_2, %b_core_3_object_6, %sums_3_2, %statistics_3_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_3_2, %statistics_3_2, %c_core_3_0_object_2, %part_3_2) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_0(Consume, 1)
                aie.objectfifo.release @c_core_3_0(Produce, 1)
              }
              %count_7 = memref.load %norms_3_2[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_3_view_7 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_3_object_7 = aie.objectfifo.subview.access %b_core_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_0_view_3 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_0_object_3 = aie.objectfifo.subview.access %a_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_0_object_3, %sums_3_2, %piece_3_2, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_0(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_3_0_view_3 = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_0_object_3 = aie.objectfifo.subview.access %c_core_3_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_2, %c_core_3_0_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_3_0_view_4 = aie.objectfifo.acquire @c_core_3_0(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_0_object_4 = aie.objectfifo.subview.access %c_core_3_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_0_object_5 = aie.objectfifo.subview.access %c_core_3_0_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_0_view_4 = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_0_object_4 = aie.objectfifo.subview.access %a_core_0_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_0_object_4, %sums_3_2, %piece_3_2, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_0(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_3_0_object_4, %b_core_3_object_7, %c_core_3_0_object_5, %row_3_2, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_3_0(Produce, 2)
                }
                %c_core_3_0_view_5 = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_0_object_6 = aie.objectfifo.subview.access %c_core_3_0_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_2, %c_core_3_0_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_3_0(Produce, 1)
                %c_core_3_0_view_6 = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_0_object_7 = aie.objectfifo.subview.access %c_core_3_0_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_3_2, %b_core_3_object_7, %c_core_3_0_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c8 = arith.constant 8 : index
      %i32_24 = arith.constant 24 : i32
      %c11 = arith.constant 11 : index
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
                    %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_3_view_1 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_1 = aie.objectfifo.subview.access %b_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_3_object_1, %c_core_3_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_2 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_2 = aie.objectfifo.subview.access %b_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_3_object_2, %sums_3_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    aie.objectfifo.release @a_core_1(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_3_3[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_3_1_object, %c_core_3_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_1(Produce, 1)
                  %c_core_3_1_view_1 = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_1_object_1 = aie.objectfifo.subview.access %c_core_3_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_3, %c_core_3_1_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_3_3[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_3_1_object_1, %c_core_3_1_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_1(Produce, 1)
                }
              }
              %count_6 = memref.load %units_3_3[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c3 step %c1 {
                  %a_core_1_view_1 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_1_object_1 = aie.objectfifo.subview.access %a_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_1(Consume, 1)
                }
                %a_core_1_view_2 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_1_object_2 = aie.objectfifo.subview.access %a_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                %c_core_3_1_view_2 = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_1_object_2 = aie.objectfifo.subview.access %c_core_3_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_3_3, %statistics_3_3) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_3_view_3 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_3 = aie.objectfifo.subview.access %b_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_1_object_2, %b_core_3_object_3, %c_core_3_1_object_2, %statistics_3_3, %scores_3_3, %part_3_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_4 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_4 = aie.objectfifo.subview.access %b_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_3_1_object_2, %b_core_3_object_4, %sums_3_3, %statistics_3_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                  }
                  %b_core_3_view_5 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_5 = aie.objectfifo.subview.access %b_core_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_1_object_2, %b_core_3_object_5, %c_core_3_1_object_2, %statistics_3_3, %scores_3_3, %part_3_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %b_core_3_view_6 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_6 = aie.objectfifo.subview.access %b_core_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_3_1_object_2, %b_core_3_object_6, %sums_3_3, %statistics_3_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_3_3, %statistics_3_3, %c_core_3_1_object_2, %part_3_3) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_1(Consume, 1)
                aie.objectfifo.release @c_core_3_1(Produce, 1)
              }
              %count_7 = memref.load %norms_3_3[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_3_view_7 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_3_object_7 = aie.objectfifo.subview.access %b_core_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_1_view_3 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_1_object_3 = aie.objectfifo.subview.access %a_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_1_object_3, %sums_3_3, %piece_3_3, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_1(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_3_1_view_3 = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_1_object_3 = aie.objectfifo.subview.access %c_core_3_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_3, %c_core_3_1_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_3_1_view_4 = aie.objectfifo.acquire @c_core_3_1(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_1_object_4 = aie.objectfifo.subview.access %c_core_3_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_1_object_5 = aie.objectfifo.subview.access %c_core_3_1_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_1_view_4 = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_1_object_4 = aie.objectfifo.subview.access %a_core_1_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_1_object_4, %sums_3_3, %piece_3_3, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_1(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_3_1_object_4, %b_core_3_object_7, %c_core_3_1_object_5, %row_3_3, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_3_1(Produce, 2)
                }
                %c_core_3_1_view_5 = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_1_object_6 = aie.objectfifo.subview.access %c_core_3_1_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_3, %c_core_3_1_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_3_1(Produce, 1)
                %c_core_3_1_view_6 = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_1_object_7 = aie.objectfifo.subview.access %c_core_3_1_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_3_3, %b_core_3_object_7, %c_core_3_1_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c8 = arith.constant 8 : index
      %i32_24 = arith.constant 24 : i32
      %c11 = arith.constant 11 : index
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
                    %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_3_view_1 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_1 = aie.objectfifo.subview.access %b_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_3_object_1, %c_core_3_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_2 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_2 = aie.objectfifo.subview.access %b_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_3_object_2, %sums_3_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    aie.objectfifo.release @a_core_2(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_3_4[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_3_2_object, %c_core_3_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_2(Produce, 1)
                  %c_core_3_2_view_1 = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_2_object_1 = aie.objectfifo.subview.access %c_core_3_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_4, %c_core_3_2_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_3_4[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_3_2_object_1, %c_core_3_2_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_2(Produce, 1)
                }
              }
              %count_6 = memref.load %units_3_4[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c3 step %c1 {
                  %a_core_2_view_1 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_1 = aie.objectfifo.subview.access %a_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                %a_core_2_view_2 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_2_object_2 = aie.objectfifo.subview.access %a_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                %c_core_3_2_view_2 = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_2_object_2 = aie.objectfifo.subview.access %c_core_3_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_3_4, %statistics_3_4) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_3_view_3 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_3 = aie.objectfifo.subview.access %b_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_2_object_2, %b_core_3_object_3, %c_core_3_2_object_2, %statistics_3_4, %scores_3_4, %part_3_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_4 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_4 = aie.objectfifo.subview.access %b_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_3_2_object_2, %b_core_3_object_4, %sums_3_4, %statistics_3_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                  }
                  %b_core_3_view_5 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_5 = aie.objectfifo.subview.access %b_core_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_2_object_2, %b_core_3_object_5, %c_core_3_2_object_2, %statistics_3_4, %scores_3_4, %part_3_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %b_core_3_view_6 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_6 = aie.objectfifo.subview.access %b_core_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_3_2_object_2, %b_core_3_object_6, %sums_3_4, %statistics_3_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_3_4, %statistics_3_4, %c_core_3_2_object_2, %part_3_4) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_2(Consume, 1)
                aie.objectfifo.release @c_core_3_2(Produce, 1)
              }
              %count_7 = memref.load %norms_3_4[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_3_view_7 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_3_object_7 = aie.objectfifo.subview.access %b_core_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_2_view_3 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_2_object_3 = aie.objectfifo.subview.access %a_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_2_object_3, %sums_3_4, %piece_3_4, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_2(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_3_2_view_3 = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_2_object_3 = aie.objectfifo.subview.access %c_core_3_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_4, %c_core_3_2_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_3_2_view_4 = aie.objectfifo.acquire @c_core_3_2(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_2_object_4 = aie.objectfifo.subview.access %c_core_3_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_2_object_5 = aie.objectfifo.subview.access %c_core_3_2_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_2_view_4 = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_2_object_4 = aie.objectfifo.subview.access %a_core_2_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_2_object_4, %sums_3_4, %piece_3_4, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_2(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_3_2_object_4, %b_core_3_object_7, %c_core_3_2_object_5, %row_3_4, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_3_2(Produce, 2)
                }
                %c_core_3_2_view_5 = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_2_object_6 = aie.objectfifo.subview.access %c_core_3_2_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_4, %c_core_3_2_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_3_2(Produce, 1)
                %c_core_3_2_view_6 = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_2_object_7 = aie.objectfifo.subview.access %c_core_3_2_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_3_4, %b_core_3_object_7, %c_core_3_2_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
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
      %c8 = arith.constant 8 : index
      %i32_24 = arith.constant 24 : i32
      %c11 = arith.constant 11 : index
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
                    %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    %b_core_3_view_1 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_1 = aie.objectfifo.subview.access %b_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_3_object_1, %c_core_3_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_2 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_2 = aie.objectfifo.subview.access %b_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_3_object_2, %sums_3_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    aie.objectfifo.release @a_core_3(Consume, 1)
                  }
                  %count_4 = memref.load %gelu_3_5[%i, %i_2] : memref<2x7xi32>
                  %end_4 = arith.index_cast %count_4 : i32 to index
                  scf.for %i_6 = %c0 to %end_4 step %c1 {
                    func.call @gelu_bf16(%c_core_3_3_object, %c_core_3_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_3(Produce, 1)
                  %c_core_3_3_view_1 = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_3_object_1 = aie.objectfifo.subview.access %c_core_3_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_5, %c_core_3_3_object_1, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %count_5 = memref.load %gelu_3_5[%i, %i_2] : memref<2x7xi32>
                  %end_5 = arith.index_cast %count_5 : i32 to index
                  scf.for %i_7 = %c0 to %end_5 step %c1 {
                    func.call @gelu_bf16(%c_core_3_3_object_1, %c_core_3_3_object_1) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
                  }
                  aie.objectfifo.release @c_core_3_3(Produce, 1)
                }
              }
              %count_6 = memref.load %units_3_5[%i, %i_2] : memref<2x7xi32>
              %end_6 = arith.index_cast %count_6 : i32 to index
              scf.for %i_8 = %c0 to %end_6 step %c1 {
                scf.for %i_9 = %c0 to %c3 step %c1 {
                  %a_core_3_view_1 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_3_object_1 = aie.objectfifo.subview.access %a_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  aie.objectfifo.release @a_core_3(Consume, 1)
                }
                %a_core_3_view_2 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %a_core_3_object_2 = aie.objectfifo.subview.access %a_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                %c_core_3_3_view_2 = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_3_object_2 = aie.objectfifo.subview.access %c_core_3_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_10 = %c0 to %c2 step %c1 {
                  func.call @attention_tile_begin(%sums_3_5, %statistics_3_5) : (memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  scf.for %i_11 = %c0 to %c23 step %c1 {
                    %b_core_3_view_3 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_3 = aie.objectfifo.subview.access %b_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_scores_bf16(%a_core_3_object_2, %b_core_3_object_3, %c_core_3_3_object_2, %statistics_3_5, %scores_3_5, %part_3_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                    %b_core_3_view_4 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                    %b_core_3_object_4 = aie.objectfifo.subview.access %b_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                    func.call @attention_tile_values_bf16(%c_core_3_3_object_2, %b_core_3_object_4, %sums_3_5, %statistics_3_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                    aie.objectfifo.release @b_core_3(Consume, 1)
                  }
                  %b_core_3_view_5 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_5 = aie.objectfifo.subview.access %b_core_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_scores_bf16(%a_core_3_object_2, %b_core_3_object_5, %c_core_3_3_object_2, %statistics_3_5, %scores_3_5, %part_3_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>, memref<8x64xf32>, memref<1xi32>, f32, i32) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  %b_core_3_view_6 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %b_core_3_object_6 = aie.objectfifo.subview.access %b_core_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @attention_tile_values_bf16(%c_core_3_3_object_2, %b_core_3_object_6, %sums_3_5, %statistics_3_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x32xf32>) -> ()
                  aie.objectfifo.release @b_core_3(Consume, 1)
                  func.call @attention_tile_end_bf16(%sums_3_5, %statistics_3_5, %c_core_3_3_object_2, %part_3_5) : (memref<64x64xbf16>, memref<3x32xf32>, memref<64x64xbf16>, memref<1xi32>) -> ()
                }
                aie.objectfifo.release @a_core_3(Consume, 1)
                aie.objectfifo.release @c_core_3_3(Produce, 1)
              }
              %count_7 = memref.load %norms_3_5[%i, %i_2] : memref<2x7xi32>
              %end_7 = arith.index_cast %count_7 : i32 to index
              scf.for %i_12 = %c0 to %end_7 step %c1 {
                %b_core_3_view_7 = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %b_core_3_object_7 = aie.objectfifo.subview.access %b_core_3_view_7[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                scf.for %i_13 = %c0 to %c8 step %c1 {
                  %a_core_3_view_3 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %a_core_3_object_3 = aie.objectfifo.subview.access %a_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @add_rows_bf16(%a_core_3_object_3, %sums_3_5, %piece_3_5, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                  aie.objectfifo.release @a_core_3(Consume, 1)
                }
                scf.for %i_14 = %c0 to %c11 step %c1 {
                  %c_core_3_3_view_3 = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_3_object_3 = aie.objectfifo.subview.access %c_core_3_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  func.call @passThroughLine(%sums_3_5, %c_core_3_3_object_3, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                  %c_core_3_3_view_4 = aie.objectfifo.acquire @c_core_3_3(Produce, 2) : !aie.objectfifosubview<memref<64x64xbf16>>
                  %c_core_3_3_object_4 = aie.objectfifo.subview.access %c_core_3_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  %c_core_3_3_object_5 = aie.objectfifo.subview.access %c_core_3_3_view_4[1] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                  scf.for %i_15 = %c0 to %c8 step %c1 {
                    scf.for %i_16 = %c0 to %c1 step %c1 {
                      %a_core_3_view_4 = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                      %a_core_3_object_4 = aie.objectfifo.subview.access %a_core_3_view_4[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                      func.call @add_rows_bf16(%a_core_3_object_4, %sums_3_5, %piece_3_5, %i32_24) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, i32) -> ()
                      aie.objectfifo.release @a_core_3(Consume, 1)
                    }
                    scf.for %i_17 = %c0 to %c1 step %c1 {
                      func.call @layer_norm_row_bf16(%c_core_3_3_object_4, %b_core_3_object_7, %c_core_3_3_object_5, %row_3_5, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<1xi32>, f32) -> ()
                    }
                  }
                  aie.objectfifo.release @c_core_3_3(Produce, 2)
                }
                %c_core_3_3_view_5 = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_3_object_6 = aie.objectfifo.subview.access %c_core_3_3_view_5[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @passThroughLine(%sums_3_5, %c_core_3_3_object_6, %i32_4096) : (memref<64x64xbf16>, memref<64x64xbf16>, i32) -> ()
                aie.objectfifo.release @c_core_3_3(Produce, 1)
                %c_core_3_3_view_6 = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
                %c_core_3_3_object_7 = aie.objectfifo.subview.access %c_core_3_3_view_6[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
                func.call @layer_norm_bf16(%sums_3_5, %b_core_3_object_7, %c_core_3_3_object_7, %f32_1e_05) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, f32) -> ()
                aie.objectfifo.release @c_core_3_3(Produce, 1)
                aie.objectfifo.release @b_core_3(Consume, 1)
              }
            }
          }
        }
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @conv1(%A: memref<246176xbf16>, %B: memref<147456xbf16>, %C: memref<1575424xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 5120][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 10240][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 15360][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][12, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<147456xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 36864][12, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<147456xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 73728][12, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<147456xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 110592][12, 1, 1, 36864][0, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<147456xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 512][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 640][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 768][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 896][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 20480][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 25600][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 30720][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 35840][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131584][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131712][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131840][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131968][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 40960][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 2 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 46080][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 2 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 51200][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 2 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 56320][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 2 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262656][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262784][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262912][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 263040][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 61440][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 3 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 66560][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 3 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 71680][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 3 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 76800][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 3 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393728][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393856][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393984][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 394112][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 81920][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 87040][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 92160][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 97280][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524800][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524928][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525056][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525184][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 8 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 102400][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 107520][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 112640][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 117760][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 655872][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 656000][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 656128][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 656256][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 122880][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 2 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 128000][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 2 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 133120][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 2 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 138240][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 2 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786944][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787072][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787200][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787328][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 10 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 143360][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 3 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 148480][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 3 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 153600][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 3 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 158720][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 3 : i64, issue_token = true} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918016][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918144][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918272][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 918400][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 163840][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 168960][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 174080][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 179200][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049088][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049216][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049344][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049472][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 184320][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 189440][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 194560][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 199680][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180160][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 9 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180288][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 9 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180416][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 9 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180544][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 9 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 204800][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 209920][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 215040][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 220160][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311232][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311360][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311488][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311616][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 225280][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 230400][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 235520][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 240640][1, 1, 64, 256][0, 0, 80, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<246176xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442304][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442432][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442560][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1442688][1, 2, 256, 64][0, 64, 512, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
    }
    aie.runtime_sequence @conv2(%A: memref<1575424xbf16>, %B: memref<802816xbf16>, %C: memref<1573888xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 65536][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131072][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 196608][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][6, 1, 1, 200704][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<802816xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 200704][6, 1, 1, 200704][0, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<802816xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 401408][6, 1, 1, 200704][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<802816xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 602112][6, 1, 1, 200704][0, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<802816xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 128][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 256][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 384][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262144][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 327680][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393216][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 458752][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262144][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262272][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262400][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262528][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524288][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 589824][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655360][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 720896][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524288][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524416][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524544][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524672][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 786432][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 851968][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 917504][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 983040][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<1575424xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786432][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786560][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786688][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786816][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1048576][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1114112][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1179648][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1245184][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048576][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048704][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048832][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048960][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1310720][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1376256][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1441792][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1507328][1, 6, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1575424xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310720][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310848][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310976][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311104][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
    }
    aie.runtime_sequence @projections(%A: memref<1573888xbf16>, %B: memref<835584xbf16>, %C: memref<2359296xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 512][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 66048][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131584][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 197120][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][6, 1, 1, 208896][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<835584xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 208896][6, 1, 1, 208896][0, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<835584xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 417792][6, 1, 1, 208896][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<835584xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 626688][6, 1, 1, 208896][0, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<835584xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 384][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 8 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 768][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1152][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 8 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262656][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 328192][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393728][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 459264][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393216][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393600][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393984][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 394368][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524800][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 590336][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655872][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 721408][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786432][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786816][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787200][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787584][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 786944][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 852480][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 918016][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 983552][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1179648][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 11 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180032][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 11 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180416][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 11 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180800][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 11 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1049088][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1114624][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1180160][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1245696][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1572864][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573248][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573632][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1574016][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1311232][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1376768][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1442304][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1507840][3, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966080][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966464][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966848][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1967232][1, 6, 256, 64][0, 64, 1536, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
    }
    aie.runtime_sequence @out(%A: memref<786944xbf16>, %B: memref<278528xbf16>, %C: memref<1573888xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 32768][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 65536][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 98304][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][6, 1, 1, 69632][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<278528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 69632][6, 1, 1, 69632][0, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<278528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 139264][6, 1, 1, 69632][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<278528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 208896][6, 1, 1, 69632][0, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<278528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 512][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 640][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 768][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 896][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131072][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 163840][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 196608][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 229376][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262656][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262784][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262912][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 263040][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262144][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 294912][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 327680][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 360448][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524800][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524928][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525056][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525184][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393216][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 425984][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 458752][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 491520][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786944][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787072][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787200][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787328][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524288][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 557056][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 589824][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 622592][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049088][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049216][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049344][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049472][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655360][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 688128][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 720896][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 753664][1, 2, 64, 256][0, 256, 512, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<786944xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311232][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311360][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311488][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311616][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
    }
    aie.runtime_sequence @up(%A: memref<1573888xbf16>, %B: memref<1114112xbf16>, %C: memref<3147776xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 512][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 66048][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131584][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 197120][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][6, 1, 1, 278528][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 278528][6, 1, 1, 278528][0, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 557056][6, 1, 1, 278528][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 835584][6, 1, 1, 278528][0, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<1114112xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 512][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 8 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1024][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1536][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 8 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262656][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 328192][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393728][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 459264][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524288][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524800][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525312][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525824][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524800][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 590336][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655872][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 721408][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048576][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049088][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049600][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1050112][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 786944][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 852480][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 918016][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 983552][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1572864][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 11 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573376][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 11 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1573888][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 11 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1574400][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 11 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1049088][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1114624][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1180160][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1245696][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2097152][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2097664][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2098176][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2098688][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1311232][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1376768][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1442304][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1507840][4, 2, 64, 256][0, 256, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2621440][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2621952][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2622464][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2622976][1, 8, 256, 64][0, 64, 2048, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
    }
    aie.runtime_sequence @down(%A: memref<3147776xbf16>, %B: memref<1064960xbf16>, %C: memref<1573888xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131072][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262144][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393216][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][6, 1, 1, 266240][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<1064960xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 266240][6, 1, 1, 266240][0, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<1064960xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 532480][6, 1, 1, 266240][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<1064960xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 798720][6, 1, 1, 266240][0, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<1064960xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 512][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 640][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 768][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 896][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524288][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655360][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 786432][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 917504][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262656][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262784][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262912][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 263040][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1048576][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1179648][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1310720][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1441792][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524800][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524928][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525056][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 525184][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1572864][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1703936][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1835008][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1966080][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<3147776xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786944][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787072][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787200][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 787328][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 11 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2097152][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2228224][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2359296][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2490368][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049088][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049216][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049344][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1049472][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2621440][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2752512][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 2883584][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 3014656][1, 8, 64, 256][0, 256, 2048, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<3147776xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311232][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311360][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311488][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1311616][1, 2, 256, 64][0, 64, 1024, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
    }
    aie.runtime_sequence @attention(%Q: memref<2359296xbf16>, %KV: memref<2359296xbf16>, %O: memref<786944xbf16>) {
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 0][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 98304][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 196608][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 294912][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 0][6, 2, 256, 64][131072, 256, 512, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 64][6, 2, 256, 64][131072, 256, 512, 1]) {metadata = @c_shim_1, id = 8 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 128][6, 2, 256, 64][131072, 256, 512, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 192][6, 2, 256, 64][131072, 256, 512, 1]) {metadata = @c_shim_3, id = 8 : i64, issue_token = true} : memref<786944xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393216][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 491520][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 589824][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 688128][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 786432][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 884736][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 983040][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1081344][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1179648][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1277952][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1376256][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1474560][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1572864][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1671168][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1769472][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1867776][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 4 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 5 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 6 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 7 : i64, issue_token = true} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 1966080][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 2064384][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 2162688][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 2260992][1, 2, 64, 256][0, 256, 1536, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 512][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 576][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 640][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 704][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 6 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_0}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 768][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_1}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 832][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_1, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_2}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 896][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @b_shim_3}
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 960][24, 2, 64, 64][98304, 512, 1536, 1]) {metadata = @b_shim_3, id = 7 : i64} : memref<2359296xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
    }
    aie.runtime_sequence @add_norm(%A: memref<1573888xbf16>, %parameters: memref<4096xbf16>, %C: memref<1573888xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 8192][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 16384][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 24576][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%parameters[0, 0, 0, 0][1, 1, 1, 4096][0, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<4096xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][12, 2, 32, 512][131072, 512, 1024, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 32768][12, 2, 32, 512][131072, 512, 1024, 1]) {metadata = @c_shim_1, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 65536][12, 2, 32, 512][131072, 512, 1024, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 98304][12, 2, 32, 512][131072, 512, 1024, 1]) {metadata = @c_shim_3, id = 8 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 256][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 8448][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 16640][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 24832][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131072][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 139264][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 147456][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 155648][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131328][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 139520][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 147712][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 155904][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262144][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 270336][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 278528][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 286720][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262400][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 270592][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 278784][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 286976][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393216][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 401408][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 409600][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 417792][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393472][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 401664][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 409856][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 418048][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524288][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 532480][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 540672][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 548864][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524544][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 532736][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 540928][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 549120][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655360][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 663552][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 671744][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 679936][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655616][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 663808][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 672000][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 680192][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 786432][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 794624][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 802816][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 811008][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 786688][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 794880][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 803072][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 811264][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 917504][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 925696][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 933888][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 942080][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 917760][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 925952][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 934144][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 942336][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1048576][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1056768][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1064960][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1073152][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1048832][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1057024][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1065216][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1073408][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1179648][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1187840][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1196032][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1204224][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 2 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1179904][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1188096][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1196288][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1204480][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 3 : i64, issue_token = true} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1310720][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1318912][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1327104][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1335296][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1310976][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1319168][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1327360][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1335552][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1441792][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1449984][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1458176][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1466368][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_0}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1442048][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_1}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1450240][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_2}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1458432][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @a_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1466624][2, 4, 8, 256][512, 32768, 1024, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<1573888xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
    }
  }
}
