// whisper_base_down_8x4
// down: Matmul 1536x2080x512
//
// For npu2 (aie2p), 8 columns of 4 cores. Printed from the design by
//   npubench emit 'WhisperEncoder/base/bf16/cores:8x4/program:down/programs:several' --npu=npu2
//
// To build it:
//   cmake --build build --target xclbin-npu2-whisper_base_down_8x4
// which runs
//   clang++ -O2 -std=c++20 --target=aie2p-none-unknown-elf -Dbf16_f32_ONLY=1 -DDIM_M=96 -DDIM_K=40 -DDIM_N=64 -DAIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16=1 -DB_COL_MAJ=1 -c <mlir-aie>/aie_kernels/aie2p/mm.cc -o mm_bf16_f32_bfp16_96x40x64_B_COL_MAJ-1_aie2p.o
//   clang++ -O2 -std=c++20 --target=aie2p-none-unknown-elf -Df32_bf16_ONLY=1 -DDIM=6144 -c mlir/kernels/convert.cc -o convert_f32_bf16_6144_aie2p.o
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=whisper_base_down_8x4.xclbin --aie-generate-npu-insts --npu-insts-name=whisper_base_down_8x4.insts.bin whisper_base_down_8x4.mlir
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
    aie.objectfifo @a_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<96x520xbf16>>

    // a_core_0: memory tile (0,1) to core (0,2), core (1,2), core (2,2), core (3,2), core (4,2), core (5,2), core (6,2), core (7,2)
    aie.objectfifo @a_core_0(%mem_0 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 96, stride = 520>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_1_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_2_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_3_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_4_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_5_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_6_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_7_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<96x40xbf16>>

    // a_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @a_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<96x520xbf16>>

    // a_core_2: memory tile (2,1) to core (0,3), core (1,3), core (2,3), core (3,3), core (4,3), core (5,3), core (6,3), core (7,3)
    aie.objectfifo @a_core_2(%mem_2 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 96, stride = 520>, <size = 8, stride = 1>], {%core_0_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_1_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_2_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_3_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_4_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_5_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_6_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_7_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<96x40xbf16>>

    // a_shim_4: shim (4,0) to memory tile (4,1)
    aie.objectfifo @a_shim_4(%shim_4, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<96x520xbf16>>

    // a_core_4: memory tile (4,1) to core (0,4), core (1,4), core (2,4), core (3,4), core (4,4), core (5,4), core (6,4), core (7,4)
    aie.objectfifo @a_core_4(%mem_4 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 96, stride = 520>, <size = 8, stride = 1>], {%core_0_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_1_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_2_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_3_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_4_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_5_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_6_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_7_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<96x40xbf16>>

    // a_shim_6: shim (6,0) to memory tile (6,1)
    aie.objectfifo @a_shim_6(%shim_6, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<96x520xbf16>>

    // a_core_6: memory tile (6,1) to core (0,5), core (1,5), core (2,5), core (3,5), core (4,5), core (5,5), core (6,5), core (7,5)
    aie.objectfifo @a_core_6(%mem_6 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 96, stride = 520>, <size = 8, stride = 1>], {%core_0_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_1_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_2_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_3_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_4_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_5_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_6_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>], %core_7_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 12, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2, 2, 2, 2, 2]) : !aie.objectfifo<memref<96x40xbf16>>

    // b_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @b_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x520xbf16>>

    // b_core_0: memory tile (0,1) to core (0,2), core (0,3), core (0,4), core (0,5)
    aie.objectfifo @b_core_0(%mem_0 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 64, stride = 520>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_0_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_0_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_0_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x40xbf16>>

    // b_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @b_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x520xbf16>>

    // b_core_1: memory tile (1,1) to core (1,2), core (1,3), core (1,4), core (1,5)
    aie.objectfifo @b_core_1(%mem_1 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 64, stride = 520>, <size = 8, stride = 1>], {%core_1_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_1_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_1_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_1_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x40xbf16>>

    // b_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @b_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x520xbf16>>

    // b_core_2: memory tile (2,1) to core (2,2), core (2,3), core (2,4), core (2,5)
    aie.objectfifo @b_core_2(%mem_2 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 64, stride = 520>, <size = 8, stride = 1>], {%core_2_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_2_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_2_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_2_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x40xbf16>>

    // b_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @b_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x520xbf16>>

    // b_core_3: memory tile (3,1) to core (3,2), core (3,3), core (3,4), core (3,5)
    aie.objectfifo @b_core_3(%mem_3 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 64, stride = 520>, <size = 8, stride = 1>], {%core_3_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_3_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_3_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_3_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x40xbf16>>

    // b_shim_4: shim (4,0) to memory tile (4,1)
    aie.objectfifo @b_shim_4(%shim_4, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<64x520xbf16>>

    // b_core_4: memory tile (4,1) to core (4,2), core (4,3), core (4,4), core (4,5)
    aie.objectfifo @b_core_4(%mem_4 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 64, stride = 520>, <size = 8, stride = 1>], {%core_4_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_4_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_4_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_4_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x40xbf16>>

    // b_shim_5: shim (5,0) to memory tile (5,1)
    aie.objectfifo @b_shim_5(%shim_5, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<64x520xbf16>>

    // b_core_5: memory tile (5,1) to core (5,2), core (5,3), core (5,4), core (5,5)
    aie.objectfifo @b_core_5(%mem_5 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 64, stride = 520>, <size = 8, stride = 1>], {%core_5_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_5_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_5_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_5_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x40xbf16>>

    // b_shim_6: shim (6,0) to memory tile (6,1)
    aie.objectfifo @b_shim_6(%shim_6, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<64x520xbf16>>

    // b_core_6: memory tile (6,1) to core (6,2), core (6,3), core (6,4), core (6,5)
    aie.objectfifo @b_core_6(%mem_6 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 64, stride = 520>, <size = 8, stride = 1>], {%core_6_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_6_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_6_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_6_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x40xbf16>>

    // b_shim_7: shim (7,0) to memory tile (7,1)
    aie.objectfifo @b_shim_7(%shim_7, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<64x520xbf16>>

    // b_core_7: memory tile (7,1) to core (7,2), core (7,3), core (7,4), core (7,5)
    aie.objectfifo @b_core_7(%mem_7 dimensionsToStream [<size = 13, stride = 40>, <size = 5, stride = 8>, <size = 64, stride = 520>, <size = 8, stride = 1>], {%core_7_2 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_7_3 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_7_4 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>], %core_7_5 dimensionsFromStream [<size = 5, stride = 64>, <size = 8, stride = 320>, <size = 64, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x40xbf16>>

    // c_core_0_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0_0(%core_0_2, {%mem_0}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_0_1: core (0,3) to memory tile (0,1)
    aie.objectfifo @c_core_0_1(%core_0_3, {%mem_0}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_0_2: core (0,4) to memory tile (0,1)
    aie.objectfifo @c_core_0_2(%core_0_4, {%mem_0}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_0_3: core (0,5) to memory tile (0,1)
    aie.objectfifo @c_core_0_3(%core_0_5, {%mem_0}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 12, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_0}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

    // c_core_1_0: core (1,2) to memory tile (1,1)
    aie.objectfifo @c_core_1_0(%core_1_2, {%mem_1}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_1_1: core (1,3) to memory tile (1,1)
    aie.objectfifo @c_core_1_1(%core_1_3, {%mem_1}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_1_2: core (1,4) to memory tile (1,1)
    aie.objectfifo @c_core_1_2(%core_1_4, {%mem_1}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_1_3: core (1,5) to memory tile (1,1)
    aie.objectfifo @c_core_1_3(%core_1_5, {%mem_1}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_1: memory tile (1,1) to shim (1,0)
    aie.objectfifo @c_shim_1(%mem_1 dimensionsToStream [<size = 12, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_1}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

    // c_core_2_0: core (2,2) to memory tile (2,1)
    aie.objectfifo @c_core_2_0(%core_2_2, {%mem_2}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_2_1: core (2,3) to memory tile (2,1)
    aie.objectfifo @c_core_2_1(%core_2_3, {%mem_2}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_2_2: core (2,4) to memory tile (2,1)
    aie.objectfifo @c_core_2_2(%core_2_4, {%mem_2}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_2_3: core (2,5) to memory tile (2,1)
    aie.objectfifo @c_core_2_3(%core_2_5, {%mem_2}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_2: memory tile (2,1) to shim (2,0)
    aie.objectfifo @c_shim_2(%mem_2 dimensionsToStream [<size = 12, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_2}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

    // c_core_3_0: core (3,2) to memory tile (3,1)
    aie.objectfifo @c_core_3_0(%core_3_2, {%mem_3}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_3_1: core (3,3) to memory tile (3,1)
    aie.objectfifo @c_core_3_1(%core_3_3, {%mem_3}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_3_2: core (3,4) to memory tile (3,1)
    aie.objectfifo @c_core_3_2(%core_3_4, {%mem_3}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_3_3: core (3,5) to memory tile (3,1)
    aie.objectfifo @c_core_3_3(%core_3_5, {%mem_3}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_3: memory tile (3,1) to shim (3,0)
    aie.objectfifo @c_shim_3(%mem_3 dimensionsToStream [<size = 12, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_3}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

    // c_core_4_0: core (4,2) to memory tile (4,1)
    aie.objectfifo @c_core_4_0(%core_4_2, {%mem_4}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_4_1: core (4,3) to memory tile (4,1)
    aie.objectfifo @c_core_4_1(%core_4_3, {%mem_4}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_4_2: core (4,4) to memory tile (4,1)
    aie.objectfifo @c_core_4_2(%core_4_4, {%mem_4}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_4_3: core (4,5) to memory tile (4,1)
    aie.objectfifo @c_core_4_3(%core_4_5, {%mem_4}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_4: memory tile (4,1) to shim (4,0)
    aie.objectfifo @c_shim_4(%mem_4 dimensionsToStream [<size = 12, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_4}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

    // c_core_5_0: core (5,2) to memory tile (5,1)
    aie.objectfifo @c_core_5_0(%core_5_2, {%mem_5}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_5_1: core (5,3) to memory tile (5,1)
    aie.objectfifo @c_core_5_1(%core_5_3, {%mem_5}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_5_2: core (5,4) to memory tile (5,1)
    aie.objectfifo @c_core_5_2(%core_5_4, {%mem_5}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_5_3: core (5,5) to memory tile (5,1)
    aie.objectfifo @c_core_5_3(%core_5_5, {%mem_5}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_5: memory tile (5,1) to shim (5,0)
    aie.objectfifo @c_shim_5(%mem_5 dimensionsToStream [<size = 12, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_5}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

    // c_core_6_0: core (6,2) to memory tile (6,1)
    aie.objectfifo @c_core_6_0(%core_6_2, {%mem_6}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_6_1: core (6,3) to memory tile (6,1)
    aie.objectfifo @c_core_6_1(%core_6_3, {%mem_6}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_6_2: core (6,4) to memory tile (6,1)
    aie.objectfifo @c_core_6_2(%core_6_4, {%mem_6}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_6_3: core (6,5) to memory tile (6,1)
    aie.objectfifo @c_core_6_3(%core_6_5, {%mem_6}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_6: memory tile (6,1) to shim (6,0)
    aie.objectfifo @c_shim_6(%mem_6 dimensionsToStream [<size = 12, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_6}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

    // c_core_7_0: core (7,2) to memory tile (7,1)
    aie.objectfifo @c_core_7_0(%core_7_2, {%mem_7}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_7_1: core (7,3) to memory tile (7,1)
    aie.objectfifo @c_core_7_1(%core_7_3, {%mem_7}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_7_2: core (7,4) to memory tile (7,1)
    aie.objectfifo @c_core_7_2(%core_7_4, {%mem_7}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_7_3: core (7,5) to memory tile (7,1)
    aie.objectfifo @c_core_7_3(%core_7_5, {%mem_7}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_7: memory tile (7,1) to shim (7,0)
    aie.objectfifo @c_shim_7(%mem_7 dimensionsToStream [<size = 12, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_7}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

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
    aie.objectfifo.link [@c_core_0_0, @c_core_0_1, @c_core_0_2, @c_core_0_3] -> [@c_shim_0] ([0, 6144, 12288, 18432] [])
    aie.objectfifo.link [@c_core_1_0, @c_core_1_1, @c_core_1_2, @c_core_1_3] -> [@c_shim_1] ([0, 6144, 12288, 18432] [])
    aie.objectfifo.link [@c_core_2_0, @c_core_2_1, @c_core_2_2, @c_core_2_3] -> [@c_shim_2] ([0, 6144, 12288, 18432] [])
    aie.objectfifo.link [@c_core_3_0, @c_core_3_1, @c_core_3_2, @c_core_3_3] -> [@c_shim_3] ([0, 6144, 12288, 18432] [])
    aie.objectfifo.link [@c_core_4_0, @c_core_4_1, @c_core_4_2, @c_core_4_3] -> [@c_shim_4] ([0, 6144, 12288, 18432] [])
    aie.objectfifo.link [@c_core_5_0, @c_core_5_1, @c_core_5_2, @c_core_5_3] -> [@c_shim_5] ([0, 6144, 12288, 18432] [])
    aie.objectfifo.link [@c_core_6_0, @c_core_6_1, @c_core_6_2, @c_core_6_3] -> [@c_shim_6] ([0, 6144, 12288, 18432] [])
    aie.objectfifo.link [@c_core_7_0, @c_core_7_1, @c_core_7_2, @c_core_7_3] -> [@c_shim_7] ([0, 6144, 12288, 18432] [])

    // What cores keep between calls; zero at start.
    %sum_0_2 = aie.buffer(%core_0_2) {sym_name = "sum_0_2"} : memref<96x64xf32> = dense<0.0>
    %sum_0_3 = aie.buffer(%core_0_3) {sym_name = "sum_0_3"} : memref<96x64xf32> = dense<0.0>
    %sum_0_4 = aie.buffer(%core_0_4) {sym_name = "sum_0_4"} : memref<96x64xf32> = dense<0.0>
    %sum_0_5 = aie.buffer(%core_0_5) {sym_name = "sum_0_5"} : memref<96x64xf32> = dense<0.0>
    %sum_1_2 = aie.buffer(%core_1_2) {sym_name = "sum_1_2"} : memref<96x64xf32> = dense<0.0>
    %sum_1_3 = aie.buffer(%core_1_3) {sym_name = "sum_1_3"} : memref<96x64xf32> = dense<0.0>
    %sum_1_4 = aie.buffer(%core_1_4) {sym_name = "sum_1_4"} : memref<96x64xf32> = dense<0.0>
    %sum_1_5 = aie.buffer(%core_1_5) {sym_name = "sum_1_5"} : memref<96x64xf32> = dense<0.0>
    %sum_2_2 = aie.buffer(%core_2_2) {sym_name = "sum_2_2"} : memref<96x64xf32> = dense<0.0>
    %sum_2_3 = aie.buffer(%core_2_3) {sym_name = "sum_2_3"} : memref<96x64xf32> = dense<0.0>
    %sum_2_4 = aie.buffer(%core_2_4) {sym_name = "sum_2_4"} : memref<96x64xf32> = dense<0.0>
    %sum_2_5 = aie.buffer(%core_2_5) {sym_name = "sum_2_5"} : memref<96x64xf32> = dense<0.0>
    %sum_3_2 = aie.buffer(%core_3_2) {sym_name = "sum_3_2"} : memref<96x64xf32> = dense<0.0>
    %sum_3_3 = aie.buffer(%core_3_3) {sym_name = "sum_3_3"} : memref<96x64xf32> = dense<0.0>
    %sum_3_4 = aie.buffer(%core_3_4) {sym_name = "sum_3_4"} : memref<96x64xf32> = dense<0.0>
    %sum_3_5 = aie.buffer(%core_3_5) {sym_name = "sum_3_5"} : memref<96x64xf32> = dense<0.0>
    %sum_4_2 = aie.buffer(%core_4_2) {sym_name = "sum_4_2"} : memref<96x64xf32> = dense<0.0>
    %sum_4_3 = aie.buffer(%core_4_3) {sym_name = "sum_4_3"} : memref<96x64xf32> = dense<0.0>
    %sum_4_4 = aie.buffer(%core_4_4) {sym_name = "sum_4_4"} : memref<96x64xf32> = dense<0.0>
    %sum_4_5 = aie.buffer(%core_4_5) {sym_name = "sum_4_5"} : memref<96x64xf32> = dense<0.0>
    %sum_5_2 = aie.buffer(%core_5_2) {sym_name = "sum_5_2"} : memref<96x64xf32> = dense<0.0>
    %sum_5_3 = aie.buffer(%core_5_3) {sym_name = "sum_5_3"} : memref<96x64xf32> = dense<0.0>
    %sum_5_4 = aie.buffer(%core_5_4) {sym_name = "sum_5_4"} : memref<96x64xf32> = dense<0.0>
    %sum_5_5 = aie.buffer(%core_5_5) {sym_name = "sum_5_5"} : memref<96x64xf32> = dense<0.0>
    %sum_6_2 = aie.buffer(%core_6_2) {sym_name = "sum_6_2"} : memref<96x64xf32> = dense<0.0>
    %sum_6_3 = aie.buffer(%core_6_3) {sym_name = "sum_6_3"} : memref<96x64xf32> = dense<0.0>
    %sum_6_4 = aie.buffer(%core_6_4) {sym_name = "sum_6_4"} : memref<96x64xf32> = dense<0.0>
    %sum_6_5 = aie.buffer(%core_6_5) {sym_name = "sum_6_5"} : memref<96x64xf32> = dense<0.0>
    %sum_7_2 = aie.buffer(%core_7_2) {sym_name = "sum_7_2"} : memref<96x64xf32> = dense<0.0>
    %sum_7_3 = aie.buffer(%core_7_3) {sym_name = "sum_7_3"} : memref<96x64xf32> = dense<0.0>
    %sum_7_4 = aie.buffer(%core_7_4) {sym_name = "sum_7_4"} : memref<96x64xf32> = dense<0.0>
    %sum_7_5 = aie.buffer(%core_7_5) {sym_name = "sum_7_5"} : memref<96x64xf32> = dense<0.0>

    // The core functions, and the object each is linked from.
    func.func private @zero_f32(memref<96x64xf32>) attributes {link_with = "mm_bf16_f32_bfp16_96x40x64_B_COL_MAJ-1_aie2p.o"}
    func.func private @matmul_bf16_f32(memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) attributes {link_with = "mm_bf16_f32_bfp16_96x40x64_B_COL_MAJ-1_aie2p.o"}
    func.func private @convert_f32_bf16(memref<96x64xf32>, memref<96x64xbf16>) attributes {link_with = "convert_f32_bf16_6144_aie2p.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_0_2) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_0_object, %sum_0_2) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        %c_core_0_0_view = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_0_0_object = aie.objectfifo.subview.access %c_core_0_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_0_2, %c_core_0_0_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_3 = aie.core(%core_0_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_0_3) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_0_object, %sum_0_3) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        %c_core_0_1_view = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_0_1_object = aie.objectfifo.subview.access %c_core_0_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_0_3, %c_core_0_1_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_4 = aie.core(%core_0_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_0_4) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_0_object, %sum_0_4) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        %c_core_0_2_view = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_0_2_object = aie.objectfifo.subview.access %c_core_0_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_0_4, %c_core_0_2_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_5 = aie.core(%core_0_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_0_5) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_0_object, %sum_0_5) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        %c_core_0_3_view = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_0_3_object = aie.objectfifo.subview.access %c_core_0_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_0_5, %c_core_0_3_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_2 = aie.core(%core_1_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_1_2) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_1_object, %sum_1_2) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        %c_core_1_0_view = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_1_0_object = aie.objectfifo.subview.access %c_core_1_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_1_2, %c_core_1_0_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_3 = aie.core(%core_1_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_1_3) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_1_object, %sum_1_3) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        %c_core_1_1_view = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_1_1_object = aie.objectfifo.subview.access %c_core_1_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_1_3, %c_core_1_1_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_4 = aie.core(%core_1_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_1_4) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_1_object, %sum_1_4) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        %c_core_1_2_view = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_1_2_object = aie.objectfifo.subview.access %c_core_1_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_1_4, %c_core_1_2_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_5 = aie.core(%core_1_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_1_5) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_1_object, %sum_1_5) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        %c_core_1_3_view = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_1_3_object = aie.objectfifo.subview.access %c_core_1_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_1_5, %c_core_1_3_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_2 = aie.core(%core_2_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_2_2) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_2_object, %sum_2_2) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        %c_core_2_0_view = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_2_0_object = aie.objectfifo.subview.access %c_core_2_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_2_2, %c_core_2_0_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_3 = aie.core(%core_2_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_2_3) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_2_object, %sum_2_3) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        %c_core_2_1_view = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_2_1_object = aie.objectfifo.subview.access %c_core_2_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_2_3, %c_core_2_1_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_4 = aie.core(%core_2_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_2_4) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_2_object, %sum_2_4) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        %c_core_2_2_view = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_2_2_object = aie.objectfifo.subview.access %c_core_2_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_2_4, %c_core_2_2_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_5 = aie.core(%core_2_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_2_5) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_2_object, %sum_2_5) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        %c_core_2_3_view = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_2_3_object = aie.objectfifo.subview.access %c_core_2_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_2_5, %c_core_2_3_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_2 = aie.core(%core_3_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_3_2) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_3_object, %sum_3_2) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        %c_core_3_0_view = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_3_0_object = aie.objectfifo.subview.access %c_core_3_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_3_2, %c_core_3_0_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_3 = aie.core(%core_3_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_3_3) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_3_object, %sum_3_3) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        %c_core_3_1_view = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_3_1_object = aie.objectfifo.subview.access %c_core_3_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_3_3, %c_core_3_1_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_4 = aie.core(%core_3_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_3_4) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_3_object, %sum_3_4) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        %c_core_3_2_view = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_3_2_object = aie.objectfifo.subview.access %c_core_3_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_3_4, %c_core_3_2_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_5 = aie.core(%core_3_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_3_5) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_3_object, %sum_3_5) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        %c_core_3_3_view = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_3_3_object = aie.objectfifo.subview.access %c_core_3_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_3_5, %c_core_3_3_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_2 = aie.core(%core_4_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_4_2) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_4_object, %sum_4_2) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_4(Consume, 1)
        }
        %c_core_4_0_view = aie.objectfifo.acquire @c_core_4_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_4_0_object = aie.objectfifo.subview.access %c_core_4_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_4_2, %c_core_4_0_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_4_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_3 = aie.core(%core_4_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_4_3) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_4_object, %sum_4_3) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_4(Consume, 1)
        }
        %c_core_4_1_view = aie.objectfifo.acquire @c_core_4_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_4_1_object = aie.objectfifo.subview.access %c_core_4_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_4_3, %c_core_4_1_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_4_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_4 = aie.core(%core_4_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_4_4) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_4_object, %sum_4_4) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_4(Consume, 1)
        }
        %c_core_4_2_view = aie.objectfifo.acquire @c_core_4_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_4_2_object = aie.objectfifo.subview.access %c_core_4_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_4_4, %c_core_4_2_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_4_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_5 = aie.core(%core_4_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_4_5) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_4_view = aie.objectfifo.acquire @b_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_4_object = aie.objectfifo.subview.access %b_core_4_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_4_object, %sum_4_5) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_4(Consume, 1)
        }
        %c_core_4_3_view = aie.objectfifo.acquire @c_core_4_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_4_3_object = aie.objectfifo.subview.access %c_core_4_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_4_5, %c_core_4_3_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_4_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_2 = aie.core(%core_5_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_5_2) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_5_object, %sum_5_2) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_5(Consume, 1)
        }
        %c_core_5_0_view = aie.objectfifo.acquire @c_core_5_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_5_0_object = aie.objectfifo.subview.access %c_core_5_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_5_2, %c_core_5_0_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_5_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_3 = aie.core(%core_5_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_5_3) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_5_object, %sum_5_3) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_5(Consume, 1)
        }
        %c_core_5_1_view = aie.objectfifo.acquire @c_core_5_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_5_1_object = aie.objectfifo.subview.access %c_core_5_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_5_3, %c_core_5_1_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_5_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_4 = aie.core(%core_5_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_5_4) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_5_object, %sum_5_4) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_5(Consume, 1)
        }
        %c_core_5_2_view = aie.objectfifo.acquire @c_core_5_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_5_2_object = aie.objectfifo.subview.access %c_core_5_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_5_4, %c_core_5_2_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_5_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_5 = aie.core(%core_5_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_5_5) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_5_view = aie.objectfifo.acquire @b_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_5_object = aie.objectfifo.subview.access %b_core_5_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_5_object, %sum_5_5) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_5(Consume, 1)
        }
        %c_core_5_3_view = aie.objectfifo.acquire @c_core_5_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_5_3_object = aie.objectfifo.subview.access %c_core_5_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_5_5, %c_core_5_3_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_5_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_2 = aie.core(%core_6_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_6_2) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_6_object, %sum_6_2) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_6(Consume, 1)
        }
        %c_core_6_0_view = aie.objectfifo.acquire @c_core_6_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_6_0_object = aie.objectfifo.subview.access %c_core_6_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_6_2, %c_core_6_0_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_6_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_3 = aie.core(%core_6_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_6_3) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_6_object, %sum_6_3) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_6(Consume, 1)
        }
        %c_core_6_1_view = aie.objectfifo.acquire @c_core_6_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_6_1_object = aie.objectfifo.subview.access %c_core_6_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_6_3, %c_core_6_1_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_6_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_4 = aie.core(%core_6_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_6_4) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_6_object, %sum_6_4) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_6(Consume, 1)
        }
        %c_core_6_2_view = aie.objectfifo.acquire @c_core_6_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_6_2_object = aie.objectfifo.subview.access %c_core_6_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_6_4, %c_core_6_2_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_6_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_5 = aie.core(%core_6_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_6_5) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_6_view = aie.objectfifo.acquire @b_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_6_object = aie.objectfifo.subview.access %b_core_6_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_6_object, %sum_6_5) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_6(Consume, 1)
        }
        %c_core_6_3_view = aie.objectfifo.acquire @c_core_6_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_6_3_object = aie.objectfifo.subview.access %c_core_6_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_6_5, %c_core_6_3_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_6_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_2 = aie.core(%core_7_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_7_2) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_7_object, %sum_7_2) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_7(Consume, 1)
        }
        %c_core_7_0_view = aie.objectfifo.acquire @c_core_7_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_7_0_object = aie.objectfifo.subview.access %c_core_7_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_7_2, %c_core_7_0_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_7_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_3 = aie.core(%core_7_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_7_3) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_7_object, %sum_7_3) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_7(Consume, 1)
        }
        %c_core_7_1_view = aie.objectfifo.acquire @c_core_7_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_7_1_object = aie.objectfifo.subview.access %c_core_7_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_7_3, %c_core_7_1_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_7_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_4 = aie.core(%core_7_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_7_4) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_4_view = aie.objectfifo.acquire @a_core_4(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_4_object = aie.objectfifo.subview.access %a_core_4_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_4_object, %b_core_7_object, %sum_7_4) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_4(Consume, 1)
          aie.objectfifo.release @b_core_7(Consume, 1)
        }
        %c_core_7_2_view = aie.objectfifo.acquire @c_core_7_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_7_2_object = aie.objectfifo.subview.access %c_core_7_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_7_4, %c_core_7_2_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_7_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_5 = aie.core(%core_7_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c52 = arith.constant 52 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_7_5) : (memref<96x64xf32>) -> ()
        scf.for %i = %c0 to %c52 step %c1 {
          %a_core_6_view = aie.objectfifo.acquire @a_core_6(Consume, 1) : !aie.objectfifosubview<memref<96x40xbf16>>
          %a_core_6_object = aie.objectfifo.subview.access %a_core_6_view[0] : !aie.objectfifosubview<memref<96x40xbf16>> -> memref<96x40xbf16>
          %b_core_7_view = aie.objectfifo.acquire @b_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x40xbf16>>
          %b_core_7_object = aie.objectfifo.subview.access %b_core_7_view[0] : !aie.objectfifosubview<memref<64x40xbf16>> -> memref<64x40xbf16>
          func.call @matmul_bf16_f32(%a_core_6_object, %b_core_7_object, %sum_7_5) : (memref<96x40xbf16>, memref<64x40xbf16>, memref<96x64xf32>) -> ()
          aie.objectfifo.release @a_core_6(Consume, 1)
          aie.objectfifo.release @b_core_7(Consume, 1)
        }
        %c_core_7_3_view = aie.objectfifo.acquire @c_core_7_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_7_3_object = aie.objectfifo.subview.access %c_core_7_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @convert_f32_bf16(%sum_7_5, %c_core_7_3_object) : (memref<96x64xf32>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_7_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @down(%A: memref<3246112xbf16>, %B: memref<512x2080xbf16>, %C: memref<1769992xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][4, 4, 96, 520][811008, 520, 2112, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<3246112xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 202752][4, 4, 96, 520][811008, 520, 2112, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<3246112xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 405504][4, 4, 96, 520][811008, 520, 2112, 1]) {metadata = @a_shim_4, id = 0 : i64} : memref<3246112xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 608256][4, 4, 96, 520][811008, 520, 2112, 1]) {metadata = @a_shim_6, id = 0 : i64} : memref<3246112xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][4, 4, 64, 520][0, 520, 2080, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2080xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 133120][4, 4, 64, 520][0, 520, 2080, 1]) {metadata = @b_shim_1, id = 0 : i64} : memref<512x2080xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 266240][4, 4, 64, 520][0, 520, 2080, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x2080xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 399360][4, 4, 64, 520][0, 520, 2080, 1]) {metadata = @b_shim_3, id = 0 : i64} : memref<512x2080xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 532480][4, 4, 64, 520][0, 520, 2080, 1]) {metadata = @b_shim_4, id = 4 : i64} : memref<512x2080xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 665600][4, 4, 64, 520][0, 520, 2080, 1]) {metadata = @b_shim_5, id = 0 : i64} : memref<512x2080xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 798720][4, 4, 64, 520][0, 520, 2080, 1]) {metadata = @b_shim_6, id = 4 : i64} : memref<512x2080xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 931840][4, 4, 64, 520][0, 520, 2080, 1]) {metadata = @b_shim_7, id = 0 : i64} : memref<512x2080xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 884736][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_0, id = 8 : i64, issue_token = true} : memref<1769992xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 884800][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_1, id = 4 : i64, issue_token = true} : memref<1769992xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 884864][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_2, id = 8 : i64, issue_token = true} : memref<1769992xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 884928][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_3, id = 4 : i64, issue_token = true} : memref<1769992xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 884992][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_4, id = 8 : i64, issue_token = true} : memref<1769992xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 885056][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_5, id = 4 : i64, issue_token = true} : memref<1769992xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 885120][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_6, id = 8 : i64, issue_token = true} : memref<1769992xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 885184][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_7, id = 4 : i64, issue_token = true} : memref<1769992xbf16>
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
