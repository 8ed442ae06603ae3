// matmul_bf16_f32_1500x512x512_64x64x64_8x4
// C = A x B: A 1500x512 bf16, B 512x512 bf16, C f32, by tiles of 64x64x64
//
// For npu2 (aie2p), 8 columns of 4 cores. Printed from the design by
//   npubench emit 'Matmul/bf16_f32/tile:64/1500x512x512/cores:8x4' --npu=npu2
//
// Its cores are linked from
//   matmul_bf16_f32_64x64x64_aie2p.o: mlir/kernels/matmul.cc -Dbf16_f32_ONLY=1 -DDIM_M=64 -DDIM_K=64 -DDIM_N=64
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu2-matmul_bf16_f32_1500x512x512_64x64x64_8x4
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
    aie.objectfifo @a_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_core_0: memory tile (0,1) to core (0,2), core (1,2), core (2,2), core (3,2), core (4,2), core (5,2), core (6,2), core (7,2)
    aie.objectfifo @a_core_0(%mem_0 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_1_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_2_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_3_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_4_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_5_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_6_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_7_2 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @a_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_core_2: memory tile (2,1) to core (0,3), core (1,3), core (2,3), core (3,3), core (4,3), core (5,3), core (6,3), core (7,3)
    aie.objectfifo @a_core_2(%mem_2 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_0_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_1_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_2_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_3_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_4_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_5_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_6_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_7_3 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_shim_4: shim (4,0) to memory tile (4,1)
    aie.objectfifo @a_shim_4(%shim_4, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_core_4: memory tile (4,1) to core (0,4), core (1,4), core (2,4), core (3,4), core (4,4), core (5,4), core (6,4), core (7,4)
    aie.objectfifo @a_core_4(%mem_4 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_0_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_1_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_2_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_3_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_4_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_5_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_6_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_7_4 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_shim_6: shim (6,0) to memory tile (6,1)
    aie.objectfifo @a_shim_6(%shim_6, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // a_core_6: memory tile (6,1) to core (0,5), core (1,5), core (2,5), core (3,5), core (4,5), core (5,5), core (6,5), core (7,5)
    aie.objectfifo @a_core_6(%mem_6 dimensionsToStream [<size = 1, stride = 64>, <size = 8, stride = 8>, <size = 64, stride = 64>, <size = 8, stride = 1>], {%core_0_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_1_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_2_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_3_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_4_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_5_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_6_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>], %core_7_5 dimensionsFromStream [<size = 8, stride = 32>, <size = 16, stride = 256>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @b_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_0: memory tile (0,1) to core (0,2), core (0,3), core (0,4), core (0,5)
    aie.objectfifo @b_core_0(%mem_0 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_0_2, %core_0_3, %core_0_4, %core_0_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @b_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_1: memory tile (1,1) to core (1,2), core (1,3), core (1,4), core (1,5)
    aie.objectfifo @b_core_1(%mem_1 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_1_2, %core_1_3, %core_1_4, %core_1_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @b_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_2: memory tile (2,1) to core (2,2), core (2,3), core (2,4), core (2,5)
    aie.objectfifo @b_core_2(%mem_2 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_2_2, %core_2_3, %core_2_4, %core_2_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @b_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_3: memory tile (3,1) to core (3,2), core (3,3), core (3,4), core (3,5)
    aie.objectfifo @b_core_3(%mem_3 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_3_2, %core_3_3, %core_3_4, %core_3_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_4: shim (4,0) to memory tile (4,1)
    aie.objectfifo @b_shim_4(%shim_4, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_4: memory tile (4,1) to core (4,2), core (4,3), core (4,4), core (4,5)
    aie.objectfifo @b_core_4(%mem_4 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_4_2, %core_4_3, %core_4_4, %core_4_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_5: shim (5,0) to memory tile (5,1)
    aie.objectfifo @b_shim_5(%shim_5, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_5: memory tile (5,1) to core (5,2), core (5,3), core (5,4), core (5,5)
    aie.objectfifo @b_core_5(%mem_5 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_5_2, %core_5_3, %core_5_4, %core_5_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_6: shim (6,0) to memory tile (6,1)
    aie.objectfifo @b_shim_6(%shim_6, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_6: memory tile (6,1) to core (6,2), core (6,3), core (6,4), core (6,5)
    aie.objectfifo @b_core_6(%mem_6 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_6_2, %core_6_3, %core_6_4, %core_6_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_shim_7: shim (7,0) to memory tile (7,1)
    aie.objectfifo @b_shim_7(%shim_7, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // b_core_7: memory tile (7,1) to core (7,2), core (7,3), core (7,4), core (7,5)
    aie.objectfifo @b_core_7(%mem_7 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_7_2, %core_7_3, %core_7_4, %core_7_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 8>, <size = 8, stride = 32>, <size = 8, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<256x64xf32>>

    // c_core_0_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0_0(%core_0_2, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_0_1: core (0,3) to memory tile (0,1)
    aie.objectfifo @c_core_0_1(%core_0_3, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_0_2: core (0,4) to memory tile (0,1)
    aie.objectfifo @c_core_0_2(%core_0_4, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_0_3: core (0,5) to memory tile (0,1)
    aie.objectfifo @c_core_0_3(%core_0_5, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_shim_1: memory tile (1,1) to shim (1,0)
    aie.objectfifo @c_shim_1(%mem_1 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 8>, <size = 8, stride = 32>, <size = 8, stride = 1>], {%shim_1}, [2, 2]) : !aie.objectfifo<memref<256x64xf32>>

    // c_core_1_0: core (1,2) to memory tile (1,1)
    aie.objectfifo @c_core_1_0(%core_1_2, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_1_1: core (1,3) to memory tile (1,1)
    aie.objectfifo @c_core_1_1(%core_1_3, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_1_2: core (1,4) to memory tile (1,1)
    aie.objectfifo @c_core_1_2(%core_1_4, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_1_3: core (1,5) to memory tile (1,1)
    aie.objectfifo @c_core_1_3(%core_1_5, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_shim_2: memory tile (2,1) to shim (2,0)
    aie.objectfifo @c_shim_2(%mem_2 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 8>, <size = 8, stride = 32>, <size = 8, stride = 1>], {%shim_2}, [2, 2]) : !aie.objectfifo<memref<256x64xf32>>

    // c_core_2_0: core (2,2) to memory tile (2,1)
    aie.objectfifo @c_core_2_0(%core_2_2, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_2_1: core (2,3) to memory tile (2,1)
    aie.objectfifo @c_core_2_1(%core_2_3, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_2_2: core (2,4) to memory tile (2,1)
    aie.objectfifo @c_core_2_2(%core_2_4, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_2_3: core (2,5) to memory tile (2,1)
    aie.objectfifo @c_core_2_3(%core_2_5, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_shim_3: memory tile (3,1) to shim (3,0)
    aie.objectfifo @c_shim_3(%mem_3 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 8>, <size = 8, stride = 32>, <size = 8, stride = 1>], {%shim_3}, [2, 2]) : !aie.objectfifo<memref<256x64xf32>>

    // c_core_3_0: core (3,2) to memory tile (3,1)
    aie.objectfifo @c_core_3_0(%core_3_2, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_3_1: core (3,3) to memory tile (3,1)
    aie.objectfifo @c_core_3_1(%core_3_3, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_3_2: core (3,4) to memory tile (3,1)
    aie.objectfifo @c_core_3_2(%core_3_4, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_3_3: core (3,5) to memory tile (3,1)
    aie.objectfifo @c_core_3_3(%core_3_5, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_shim_4: memory tile (4,1) to shim (4,0)
    aie.objectfifo @c_shim_4(%mem_4 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 8>, <size = 8, stride = 32>, <size = 8, stride = 1>], {%shim_4}, [2, 2]) : !aie.objectfifo<memref<256x64xf32>>

    // c_core_4_0: core (4,2) to memory tile (4,1)
    aie.objectfifo @c_core_4_0(%core_4_2, {%mem_4}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_4_1: core (4,3) to memory tile (4,1)
    aie.objectfifo @c_core_4_1(%core_4_3, {%mem_4}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_4_2: core (4,4) to memory tile (4,1)
    aie.objectfifo @c_core_4_2(%core_4_4, {%mem_4}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_4_3: core (4,5) to memory tile (4,1)
    aie.objectfifo @c_core_4_3(%core_4_5, {%mem_4}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_shim_5: memory tile (5,1) to shim (5,0)
    aie.objectfifo @c_shim_5(%mem_5 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 8>, <size = 8, stride = 32>, <size = 8, stride = 1>], {%shim_5}, [2, 2]) : !aie.objectfifo<memref<256x64xf32>>

    // c_core_5_0: core (5,2) to memory tile (5,1)
    aie.objectfifo @c_core_5_0(%core_5_2, {%mem_5}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_5_1: core (5,3) to memory tile (5,1)
    aie.objectfifo @c_core_5_1(%core_5_3, {%mem_5}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_5_2: core (5,4) to memory tile (5,1)
    aie.objectfifo @c_core_5_2(%core_5_4, {%mem_5}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_5_3: core (5,5) to memory tile (5,1)
    aie.objectfifo @c_core_5_3(%core_5_5, {%mem_5}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_shim_6: memory tile (6,1) to shim (6,0)
    aie.objectfifo @c_shim_6(%mem_6 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 8>, <size = 8, stride = 32>, <size = 8, stride = 1>], {%shim_6}, [2, 2]) : !aie.objectfifo<memref<256x64xf32>>

    // c_core_6_0: core (6,2) to memory tile (6,1)
    aie.objectfifo @c_core_6_0(%core_6_2, {%mem_6}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_6_1: core (6,3) to memory tile (6,1)
    aie.objectfifo @c_core_6_1(%core_6_3, {%mem_6}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_6_2: core (6,4) to memory tile (6,1)
    aie.objectfifo @c_core_6_2(%core_6_4, {%mem_6}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_6_3: core (6,5) to memory tile (6,1)
    aie.objectfifo @c_core_6_3(%core_6_5, {%mem_6}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_shim_7: memory tile (7,1) to shim (7,0)
    aie.objectfifo @c_shim_7(%mem_7 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 8>, <size = 8, stride = 32>, <size = 8, stride = 1>], {%shim_7}, [2, 2]) : !aie.objectfifo<memref<256x64xf32>>

    // c_core_7_0: core (7,2) to memory tile (7,1)
    aie.objectfifo @c_core_7_0(%core_7_2, {%mem_7}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_7_1: core (7,3) to memory tile (7,1)
    aie.objectfifo @c_core_7_1(%core_7_3, {%mem_7}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_7_2: core (7,4) to memory tile (7,1)
    aie.objectfifo @c_core_7_2(%core_7_4, {%mem_7}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

    // c_core_7_3: core (7,5) to memory tile (7,1)
    aie.objectfifo @c_core_7_3(%core_7_5, {%mem_7}, [1, 2]) : !aie.objectfifo<memref<64x64xf32>>

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

    // The core functions, and the object each is linked from.
    func.func private @zero_f32(memref<64x64xf32>) attributes {link_with = "matmul_bf16_f32_64x64x64_aie2p.o"}
    func.func private @matmul_bf16_f32(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) attributes {link_with = "matmul_bf16_f32_64x64x64_aie2p.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_0_view = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_0_0_object = aie.objectfifo.subview.access %c_core_0_0_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_0_0_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_0_object, %c_core_0_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        aie.objectfifo.release @c_core_0_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_3 = aie.core(%core_0_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_1_view = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_0_1_object = aie.objectfifo.subview.access %c_core_0_1_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_0_1_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_0_object, %c_core_0_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        aie.objectfifo.release @c_core_0_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_4 = aie.core(%core_0_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_2_view = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_0_2_object = aie.objectfifo.subview.access %c_core_0_2_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_0_2_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_0_object, %c_core_0_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        aie.objectfifo.release @c_core_0_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_5 = aie.core(%core_0_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_3_view = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_0_3_object = aie.objectfifo.subview.access %c_core_0_3_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_0_3_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_0_object, %c_core_0_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        aie.objectfifo.release @c_core_0_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_2 = aie.core(%core_1_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_0_view = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_1_0_object = aie.objectfifo.subview.access %c_core_1_0_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_1_0_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_1_object, %c_core_1_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        aie.objectfifo.release @c_core_1_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_3 = aie.core(%core_1_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_1_view = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_1_1_object = aie.objectfifo.subview.access %c_core_1_1_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_1_1_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_1_object, %c_core_1_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        aie.objectfifo.release @c_core_1_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_4 = aie.core(%core_1_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_2_view = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_1_2_object = aie.objectfifo.subview.access %c_core_1_2_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_1_2_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_1_object, %c_core_1_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        aie.objectfifo.release @c_core_1_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_5 = aie.core(%core_1_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_3_view = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_1_3_object = aie.objectfifo.subview.access %c_core_1_3_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_1_3_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_1_object, %c_core_1_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        aie.objectfifo.release @c_core_1_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_2 = aie.core(%core_2_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_0_view = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_2_0_object = aie.objectfifo.subview.access %c_core_2_0_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_2_0_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_2_object, %c_core_2_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        aie.objectfifo.release @c_core_2_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_3 = aie.core(%core_2_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_1_view = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_2_1_object = aie.objectfifo.subview.access %c_core_2_1_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_2_1_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_2_object, %c_core_2_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        aie.objectfifo.release @c_core_2_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_4 = aie.core(%core_2_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_2_view = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_2_2_object = aie.objectfifo.subview.access %c_core_2_2_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_2_2_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_2_object, %c_core_2_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        aie.objectfifo.release @c_core_2_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_5 = aie.core(%core_2_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_3_view = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_2_3_object = aie.objectfifo.subview.access %c_core_2_3_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_2_3_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_2_object, %c_core_2_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        aie.objectfifo.release @c_core_2_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_2 = aie.core(%core_3_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_0_view = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_3_0_object = aie.objectfifo.subview.access %c_core_3_0_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_3_0_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_3_object, %c_core_3_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        aie.objectfifo.release @c_core_3_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_3 = aie.core(%core_3_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_1_view = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_3_1_object = aie.objectfifo.subview.access %c_core_3_1_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_3_1_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_3_object, %c_core_3_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        aie.objectfifo.release @c_core_3_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_4 = aie.core(%core_3_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_2_view = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_3_2_object = aie.objectfifo.subview.access %c_core_3_2_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_3_2_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_3_object, %c_core_3_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        aie.objectfifo.release @c_core_3_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_5 = aie.core(%core_3_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_3_view = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_3_3_object = aie.objectfifo.subview.access %c_core_3_3_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_3_3_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_3_object, %c_core_3_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        aie.objectfifo.release @c_core_3_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_2 = aie.core(%core_4_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_4_0_view = aie.objectfifo.acquire @c_core_4_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_4_0_object = aie.objectfifo.subview.access %c_core_4_0_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_4_0_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_4_object, %c_core_4_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_4(Consume, 1)
        }
        aie.objectfifo.release @c_core_4_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_3 = aie.core(%core_4_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_4_1_view = aie.objectfifo.acquire @c_core_4_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_4_1_object = aie.objectfifo.subview.access %c_core_4_1_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_4_1_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_4_object, %c_core_4_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_4(Consume, 1)
        }
        aie.objectfifo.release @c_core_4_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_4 = aie.core(%core_4_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_4_2_view = aie.objectfifo.acquire @c_core_4_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_4_2_object = aie.objectfifo.subview.access %c_core_4_2_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_4_2_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_4_object, %c_core_4_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_4(Consume, 1)
        }
        aie.objectfifo.release @c_core_4_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_5 = aie.core(%core_4_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_4_3_view = aie.objectfifo.acquire @c_core_4_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_4_3_object = aie.objectfifo.subview.access %c_core_4_3_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_4_3_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_4_object, %c_core_4_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_4(Consume, 1)
        }
        aie.objectfifo.release @c_core_4_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_2 = aie.core(%core_5_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_5_0_view = aie.objectfifo.acquire @c_core_5_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_5_0_object = aie.objectfifo.subview.access %c_core_5_0_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_5_0_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_5_object, %c_core_5_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_5(Consume, 1)
        }
        aie.objectfifo.release @c_core_5_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_3 = aie.core(%core_5_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_5_1_view = aie.objectfifo.acquire @c_core_5_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_5_1_object = aie.objectfifo.subview.access %c_core_5_1_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_5_1_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_5_object, %c_core_5_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_5(Consume, 1)
        }
        aie.objectfifo.release @c_core_5_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_4 = aie.core(%core_5_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_5_2_view = aie.objectfifo.acquire @c_core_5_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_5_2_object = aie.objectfifo.subview.access %c_core_5_2_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_5_2_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_5_object, %c_core_5_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_5(Consume, 1)
        }
        aie.objectfifo.release @c_core_5_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_5 = aie.core(%core_5_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_5_3_view = aie.objectfifo.acquire @c_core_5_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_5_3_object = aie.objectfifo.subview.access %c_core_5_3_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_5_3_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_5_object, %c_core_5_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_5(Consume, 1)
        }
        aie.objectfifo.release @c_core_5_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_2 = aie.core(%core_6_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_6_0_view = aie.objectfifo.acquire @c_core_6_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_6_0_object = aie.objectfifo.subview.access %c_core_6_0_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_6_0_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_6_object, %c_core_6_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_6(Consume, 1)
        }
        aie.objectfifo.release @c_core_6_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_3 = aie.core(%core_6_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_6_1_view = aie.objectfifo.acquire @c_core_6_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_6_1_object = aie.objectfifo.subview.access %c_core_6_1_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_6_1_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_6_object, %c_core_6_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_6(Consume, 1)
        }
        aie.objectfifo.release @c_core_6_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_4 = aie.core(%core_6_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_6_2_view = aie.objectfifo.acquire @c_core_6_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_6_2_object = aie.objectfifo.subview.access %c_core_6_2_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_6_2_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_6_object, %c_core_6_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_6(Consume, 1)
        }
        aie.objectfifo.release @c_core_6_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_5 = aie.core(%core_6_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_6_3_view = aie.objectfifo.acquire @c_core_6_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_6_3_object = aie.objectfifo.subview.access %c_core_6_3_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_6_3_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_6_object, %c_core_6_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_6(Consume, 1)
        }
        aie.objectfifo.release @c_core_6_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_2 = aie.core(%core_7_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_7_0_view = aie.objectfifo.acquire @c_core_7_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_7_0_object = aie.objectfifo.subview.access %c_core_7_0_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_7_0_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_7_object, %c_core_7_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_7(Consume, 1)
        }
        aie.objectfifo.release @c_core_7_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_3 = aie.core(%core_7_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_7_1_view = aie.objectfifo.acquire @c_core_7_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_7_1_object = aie.objectfifo.subview.access %c_core_7_1_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_7_1_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_7_object, %c_core_7_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_7(Consume, 1)
        }
        aie.objectfifo.release @c_core_7_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_4 = aie.core(%core_7_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_7_2_view = aie.objectfifo.acquire @c_core_7_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_7_2_object = aie.objectfifo.subview.access %c_core_7_2_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_7_2_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_7_object, %c_core_7_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_7(Consume, 1)
        }
        aie.objectfifo.release @c_core_7_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_5 = aie.core(%core_7_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c8 = arith.constant 8 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_7_3_view = aie.objectfifo.acquire @c_core_7_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xf32>>
        %c_core_7_3_object = aie.objectfifo.subview.access %c_core_7_3_view[0] : !aie.objectfifosubview<memref<64x64xf32>> -> memref<64x64xf32>
        func.call @zero_f32(%c_core_7_3_object) : (memref<64x64xf32>) -> ()
        scf.for %i = %c0 to %c8 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_7_object, %c_core_7_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_7(Consume, 1)
        }
        aie.objectfifo.release @c_core_7_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%A: memref<1536x512xbf16>, %B: memref<512x512xbf16>, %C: memref<1536x512xf32>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][6, 8, 64, 64][131072, 64, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 32768][6, 8, 64, 64][131072, 64, 512, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 65536][6, 8, 64, 64][131072, 64, 512, 1]) {metadata = @a_shim_4, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 98304][6, 8, 64, 64][131072, 64, 512, 1]) {metadata = @a_shim_6, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][6, 512, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 64][6, 512, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_1, id = 0 : i64} : memref<512x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 128][6, 512, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 192][6, 512, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_3, id = 0 : i64} : memref<512x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 256][6, 512, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_4, id = 4 : i64} : memref<512x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 320][6, 512, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_5, id = 0 : i64} : memref<512x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 384][6, 512, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_6, id = 4 : i64} : memref<512x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 448][6, 512, 1, 64][0, 512, 0, 1]) {metadata = @b_shim_7, id = 0 : i64} : memref<512x512xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][6, 256, 1, 64][131072, 512, 0, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 64][6, 256, 1, 64][131072, 512, 0, 1]) {metadata = @c_shim_1, id = 4 : i64, issue_token = true} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 128][6, 256, 1, 64][131072, 512, 0, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 192][6, 256, 1, 64][131072, 512, 0, 1]) {metadata = @c_shim_3, id = 4 : i64, issue_token = true} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 256][6, 256, 1, 64][131072, 512, 0, 1]) {metadata = @c_shim_4, id = 8 : i64, issue_token = true} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 320][6, 256, 1, 64][131072, 512, 0, 1]) {metadata = @c_shim_5, id = 4 : i64, issue_token = true} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 384][6, 256, 1, 64][131072, 512, 0, 1]) {metadata = @c_shim_6, id = 8 : i64, issue_token = true} : memref<1536x512xf32>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 448][6, 256, 1, 64][131072, 512, 0, 1]) {metadata = @c_shim_7, id = 4 : i64, issue_token = true} : memref<1536x512xf32>
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
