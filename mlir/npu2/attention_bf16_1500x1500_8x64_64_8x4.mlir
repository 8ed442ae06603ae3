// attention_bf16_1500x1500_8x64_64_8x4
// O = softmax(Q K^T / sqrt(64)) V: 8 heads of 64, 1500 queries, 1500 keys, bf16, blocks of 64
//
// For npu2 (aie2p), 8 columns of 4 cores. Printed from the design by
//   npubench emit 'Attention/bf16/tile:64/1500x1500/heads:8x64/cores:8x4' --npu=npu2
//
// Its cores are linked from
//   attention_bf16_64x64x64_aie2p.o: mlir/kernels/attention.cc -Dbf16_ONLY=1 -DDIM_Q=64 -DDIM_K=64 -DDIM_D=64
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu2-attention_bf16_1500x1500_8x64_64_8x4
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

    // q_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @q_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // q_core_0_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @q_core_0_0(%mem_0 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_0_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_0_1: memory tile (0,1) to core (0,3)
    aie.objectfifo @q_core_0_1(%mem_0 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_0_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_0_2: memory tile (0,1) to core (0,4)
    aie.objectfifo @q_core_0_2(%mem_0 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_0_4}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_0_3: memory tile (0,1) to core (0,5)
    aie.objectfifo @q_core_0_3(%mem_0 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_0_5}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @q_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // q_core_1_0: memory tile (1,1) to core (1,2)
    aie.objectfifo @q_core_1_0(%mem_1 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_1_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_1_1: memory tile (1,1) to core (1,3)
    aie.objectfifo @q_core_1_1(%mem_1 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_1_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_1_2: memory tile (1,1) to core (1,4)
    aie.objectfifo @q_core_1_2(%mem_1 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_1_4}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_1_3: memory tile (1,1) to core (1,5)
    aie.objectfifo @q_core_1_3(%mem_1 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_1_5}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @q_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // q_core_2_0: memory tile (2,1) to core (2,2)
    aie.objectfifo @q_core_2_0(%mem_2 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_2_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_2_1: memory tile (2,1) to core (2,3)
    aie.objectfifo @q_core_2_1(%mem_2 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_2_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_2_2: memory tile (2,1) to core (2,4)
    aie.objectfifo @q_core_2_2(%mem_2 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_2_4}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_2_3: memory tile (2,1) to core (2,5)
    aie.objectfifo @q_core_2_3(%mem_2 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_2_5}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @q_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // q_core_3_0: memory tile (3,1) to core (3,2)
    aie.objectfifo @q_core_3_0(%mem_3 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_3_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_3_1: memory tile (3,1) to core (3,3)
    aie.objectfifo @q_core_3_1(%mem_3 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_3_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_3_2: memory tile (3,1) to core (3,4)
    aie.objectfifo @q_core_3_2(%mem_3 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_3_4}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_3_3: memory tile (3,1) to core (3,5)
    aie.objectfifo @q_core_3_3(%mem_3 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_3_5}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_shim_4: shim (4,0) to memory tile (4,1)
    aie.objectfifo @q_shim_4(%shim_4, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // q_core_4_0: memory tile (4,1) to core (4,2)
    aie.objectfifo @q_core_4_0(%mem_4 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_4_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_4_1: memory tile (4,1) to core (4,3)
    aie.objectfifo @q_core_4_1(%mem_4 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_4_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_4_2: memory tile (4,1) to core (4,4)
    aie.objectfifo @q_core_4_2(%mem_4 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_4_4}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_4_3: memory tile (4,1) to core (4,5)
    aie.objectfifo @q_core_4_3(%mem_4 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_4_5}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_shim_5: shim (5,0) to memory tile (5,1)
    aie.objectfifo @q_shim_5(%shim_5, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // q_core_5_0: memory tile (5,1) to core (5,2)
    aie.objectfifo @q_core_5_0(%mem_5 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_5_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_5_1: memory tile (5,1) to core (5,3)
    aie.objectfifo @q_core_5_1(%mem_5 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_5_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_5_2: memory tile (5,1) to core (5,4)
    aie.objectfifo @q_core_5_2(%mem_5 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_5_4}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_5_3: memory tile (5,1) to core (5,5)
    aie.objectfifo @q_core_5_3(%mem_5 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_5_5}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_shim_6: shim (6,0) to memory tile (6,1)
    aie.objectfifo @q_shim_6(%shim_6, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // q_core_6_0: memory tile (6,1) to core (6,2)
    aie.objectfifo @q_core_6_0(%mem_6 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_6_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_6_1: memory tile (6,1) to core (6,3)
    aie.objectfifo @q_core_6_1(%mem_6 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_6_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_6_2: memory tile (6,1) to core (6,4)
    aie.objectfifo @q_core_6_2(%mem_6 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_6_4}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_6_3: memory tile (6,1) to core (6,5)
    aie.objectfifo @q_core_6_3(%mem_6 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_6_5}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_shim_7: shim (7,0) to memory tile (7,1)
    aie.objectfifo @q_shim_7(%shim_7, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // q_core_7_0: memory tile (7,1) to core (7,2)
    aie.objectfifo @q_core_7_0(%mem_7 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_7_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_7_1: memory tile (7,1) to core (7,3)
    aie.objectfifo @q_core_7_1(%mem_7 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_7_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_7_2: memory tile (7,1) to core (7,4)
    aie.objectfifo @q_core_7_2(%mem_7 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_7_4}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // q_core_7_3: memory tile (7,1) to core (7,5)
    aie.objectfifo @q_core_7_3(%mem_7 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_7_5}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @kv_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_core_0: memory tile (0,1) to core (0,2), core (0,3), core (0,4), core (0,5)
    aie.objectfifo @kv_core_0(%mem_0 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_0_2, %core_0_3, %core_0_4, %core_0_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @kv_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_core_1: memory tile (1,1) to core (1,2), core (1,3), core (1,4), core (1,5)
    aie.objectfifo @kv_core_1(%mem_1 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_1_2, %core_1_3, %core_1_4, %core_1_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @kv_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_core_2: memory tile (2,1) to core (2,2), core (2,3), core (2,4), core (2,5)
    aie.objectfifo @kv_core_2(%mem_2 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_2_2, %core_2_3, %core_2_4, %core_2_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @kv_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_core_3: memory tile (3,1) to core (3,2), core (3,3), core (3,4), core (3,5)
    aie.objectfifo @kv_core_3(%mem_3 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_3_2, %core_3_3, %core_3_4, %core_3_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_shim_4: shim (4,0) to memory tile (4,1)
    aie.objectfifo @kv_shim_4(%shim_4, {%mem_4}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_core_4: memory tile (4,1) to core (4,2), core (4,3), core (4,4), core (4,5)
    aie.objectfifo @kv_core_4(%mem_4 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_4_2, %core_4_3, %core_4_4, %core_4_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_shim_5: shim (5,0) to memory tile (5,1)
    aie.objectfifo @kv_shim_5(%shim_5, {%mem_5}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_core_5: memory tile (5,1) to core (5,2), core (5,3), core (5,4), core (5,5)
    aie.objectfifo @kv_core_5(%mem_5 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_5_2, %core_5_3, %core_5_4, %core_5_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_shim_6: shim (6,0) to memory tile (6,1)
    aie.objectfifo @kv_shim_6(%shim_6, {%mem_6}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_core_6: memory tile (6,1) to core (6,2), core (6,3), core (6,4), core (6,5)
    aie.objectfifo @kv_core_6(%mem_6 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_6_2, %core_6_3, %core_6_4, %core_6_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_shim_7: shim (7,0) to memory tile (7,1)
    aie.objectfifo @kv_shim_7(%shim_7, {%mem_7}, [2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // kv_core_7: memory tile (7,1) to core (7,2), core (7,3), core (7,4), core (7,5)
    aie.objectfifo @kv_core_7(%mem_7 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%core_7_2, %core_7_3, %core_7_4, %core_7_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @o_shim_0(%mem_0 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // o_core_0_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @o_core_0_0(%core_0_2, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_0_1: core (0,3) to memory tile (0,1)
    aie.objectfifo @o_core_0_1(%core_0_3, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_0_2: core (0,4) to memory tile (0,1)
    aie.objectfifo @o_core_0_2(%core_0_4, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_0_3: core (0,5) to memory tile (0,1)
    aie.objectfifo @o_core_0_3(%core_0_5, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_shim_1: memory tile (1,1) to shim (1,0)
    aie.objectfifo @o_shim_1(%mem_1 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_1}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // o_core_1_0: core (1,2) to memory tile (1,1)
    aie.objectfifo @o_core_1_0(%core_1_2, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_1_1: core (1,3) to memory tile (1,1)
    aie.objectfifo @o_core_1_1(%core_1_3, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_1_2: core (1,4) to memory tile (1,1)
    aie.objectfifo @o_core_1_2(%core_1_4, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_1_3: core (1,5) to memory tile (1,1)
    aie.objectfifo @o_core_1_3(%core_1_5, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_shim_2: memory tile (2,1) to shim (2,0)
    aie.objectfifo @o_shim_2(%mem_2 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_2}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // o_core_2_0: core (2,2) to memory tile (2,1)
    aie.objectfifo @o_core_2_0(%core_2_2, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_2_1: core (2,3) to memory tile (2,1)
    aie.objectfifo @o_core_2_1(%core_2_3, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_2_2: core (2,4) to memory tile (2,1)
    aie.objectfifo @o_core_2_2(%core_2_4, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_2_3: core (2,5) to memory tile (2,1)
    aie.objectfifo @o_core_2_3(%core_2_5, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_shim_3: memory tile (3,1) to shim (3,0)
    aie.objectfifo @o_shim_3(%mem_3 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_3}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // o_core_3_0: core (3,2) to memory tile (3,1)
    aie.objectfifo @o_core_3_0(%core_3_2, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_3_1: core (3,3) to memory tile (3,1)
    aie.objectfifo @o_core_3_1(%core_3_3, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_3_2: core (3,4) to memory tile (3,1)
    aie.objectfifo @o_core_3_2(%core_3_4, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_3_3: core (3,5) to memory tile (3,1)
    aie.objectfifo @o_core_3_3(%core_3_5, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_shim_4: memory tile (4,1) to shim (4,0)
    aie.objectfifo @o_shim_4(%mem_4 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_4}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // o_core_4_0: core (4,2) to memory tile (4,1)
    aie.objectfifo @o_core_4_0(%core_4_2, {%mem_4}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_4_1: core (4,3) to memory tile (4,1)
    aie.objectfifo @o_core_4_1(%core_4_3, {%mem_4}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_4_2: core (4,4) to memory tile (4,1)
    aie.objectfifo @o_core_4_2(%core_4_4, {%mem_4}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_4_3: core (4,5) to memory tile (4,1)
    aie.objectfifo @o_core_4_3(%core_4_5, {%mem_4}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_shim_5: memory tile (5,1) to shim (5,0)
    aie.objectfifo @o_shim_5(%mem_5 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_5}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // o_core_5_0: core (5,2) to memory tile (5,1)
    aie.objectfifo @o_core_5_0(%core_5_2, {%mem_5}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_5_1: core (5,3) to memory tile (5,1)
    aie.objectfifo @o_core_5_1(%core_5_3, {%mem_5}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_5_2: core (5,4) to memory tile (5,1)
    aie.objectfifo @o_core_5_2(%core_5_4, {%mem_5}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_5_3: core (5,5) to memory tile (5,1)
    aie.objectfifo @o_core_5_3(%core_5_5, {%mem_5}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_shim_6: memory tile (6,1) to shim (6,0)
    aie.objectfifo @o_shim_6(%mem_6 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_6}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // o_core_6_0: core (6,2) to memory tile (6,1)
    aie.objectfifo @o_core_6_0(%core_6_2, {%mem_6}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_6_1: core (6,3) to memory tile (6,1)
    aie.objectfifo @o_core_6_1(%core_6_3, {%mem_6}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_6_2: core (6,4) to memory tile (6,1)
    aie.objectfifo @o_core_6_2(%core_6_4, {%mem_6}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_6_3: core (6,5) to memory tile (6,1)
    aie.objectfifo @o_core_6_3(%core_6_5, {%mem_6}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_shim_7: memory tile (7,1) to shim (7,0)
    aie.objectfifo @o_shim_7(%mem_7 dimensionsToStream [<size = 8, stride = 512>, <size = 8, stride = 8>, <size = 8, stride = 64>, <size = 8, stride = 1>], {%shim_7}, [2, 2]) : !aie.objectfifo<memref<256x64xbf16>>

    // o_core_7_0: core (7,2) to memory tile (7,1)
    aie.objectfifo @o_core_7_0(%core_7_2, {%mem_7}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_7_1: core (7,3) to memory tile (7,1)
    aie.objectfifo @o_core_7_1(%core_7_3, {%mem_7}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_7_2: core (7,4) to memory tile (7,1)
    aie.objectfifo @o_core_7_2(%core_7_4, {%mem_7}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // o_core_7_3: core (7,5) to memory tile (7,1)
    aie.objectfifo @o_core_7_3(%core_7_5, {%mem_7}, [1, 2]) : !aie.objectfifo<memref<64x64xbf16>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@q_shim_0] -> [@q_core_0_0, @q_core_0_1, @q_core_0_2, @q_core_0_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@q_shim_1] -> [@q_core_1_0, @q_core_1_1, @q_core_1_2, @q_core_1_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@q_shim_2] -> [@q_core_2_0, @q_core_2_1, @q_core_2_2, @q_core_2_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@q_shim_3] -> [@q_core_3_0, @q_core_3_1, @q_core_3_2, @q_core_3_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@q_shim_4] -> [@q_core_4_0, @q_core_4_1, @q_core_4_2, @q_core_4_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@q_shim_5] -> [@q_core_5_0, @q_core_5_1, @q_core_5_2, @q_core_5_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@q_shim_6] -> [@q_core_6_0, @q_core_6_1, @q_core_6_2, @q_core_6_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@q_shim_7] -> [@q_core_7_0, @q_core_7_1, @q_core_7_2, @q_core_7_3] ([] [0, 4096, 8192, 12288])
    aie.objectfifo.link [@kv_shim_0] -> [@kv_core_0] ([] [])
    aie.objectfifo.link [@kv_shim_1] -> [@kv_core_1] ([] [])
    aie.objectfifo.link [@kv_shim_2] -> [@kv_core_2] ([] [])
    aie.objectfifo.link [@kv_shim_3] -> [@kv_core_3] ([] [])
    aie.objectfifo.link [@kv_shim_4] -> [@kv_core_4] ([] [])
    aie.objectfifo.link [@kv_shim_5] -> [@kv_core_5] ([] [])
    aie.objectfifo.link [@kv_shim_6] -> [@kv_core_6] ([] [])
    aie.objectfifo.link [@kv_shim_7] -> [@kv_core_7] ([] [])
    aie.objectfifo.link [@o_core_0_0, @o_core_0_1, @o_core_0_2, @o_core_0_3] -> [@o_shim_0] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@o_core_1_0, @o_core_1_1, @o_core_1_2, @o_core_1_3] -> [@o_shim_1] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@o_core_2_0, @o_core_2_1, @o_core_2_2, @o_core_2_3] -> [@o_shim_2] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@o_core_3_0, @o_core_3_1, @o_core_3_2, @o_core_3_3] -> [@o_shim_3] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@o_core_4_0, @o_core_4_1, @o_core_4_2, @o_core_4_3] -> [@o_shim_4] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@o_core_5_0, @o_core_5_1, @o_core_5_2, @o_core_5_3] -> [@o_shim_5] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@o_core_6_0, @o_core_6_1, @o_core_6_2, @o_core_6_3] -> [@o_shim_6] ([0, 4096, 8192, 12288] [])
    aie.objectfifo.link [@o_core_7_0, @o_core_7_1, @o_core_7_2, @o_core_7_3] -> [@o_shim_7] ([0, 4096, 8192, 12288] [])

    // What cores keep between calls; zero at start.
    %sums_0_2 = aie.buffer(%core_0_2) {sym_name = "sums_0_2"} : memref<64x64xf32> = dense<0.0>
    %statistics_0_2 = aie.buffer(%core_0_2) {sym_name = "statistics_0_2"} : memref<3x64xf32> = dense<0.0>
    %weights_0_2 = aie.buffer(%core_0_2) {sym_name = "weights_0_2"} : memref<64x64xbf16> = dense<0.0>
    %scores_0_2 = aie.buffer(%core_0_2) {sym_name = "scores_0_2"} : memref<8x64xf32> = dense<0.0>
    %sums_0_3 = aie.buffer(%core_0_3) {sym_name = "sums_0_3"} : memref<64x64xf32> = dense<0.0>
    %statistics_0_3 = aie.buffer(%core_0_3) {sym_name = "statistics_0_3"} : memref<3x64xf32> = dense<0.0>
    %weights_0_3 = aie.buffer(%core_0_3) {sym_name = "weights_0_3"} : memref<64x64xbf16> = dense<0.0>
    %scores_0_3 = aie.buffer(%core_0_3) {sym_name = "scores_0_3"} : memref<8x64xf32> = dense<0.0>
    %sums_0_4 = aie.buffer(%core_0_4) {sym_name = "sums_0_4"} : memref<64x64xf32> = dense<0.0>
    %statistics_0_4 = aie.buffer(%core_0_4) {sym_name = "statistics_0_4"} : memref<3x64xf32> = dense<0.0>
    %weights_0_4 = aie.buffer(%core_0_4) {sym_name = "weights_0_4"} : memref<64x64xbf16> = dense<0.0>
    %scores_0_4 = aie.buffer(%core_0_4) {sym_name = "scores_0_4"} : memref<8x64xf32> = dense<0.0>
    %sums_0_5 = aie.buffer(%core_0_5) {sym_name = "sums_0_5"} : memref<64x64xf32> = dense<0.0>
    %statistics_0_5 = aie.buffer(%core_0_5) {sym_name = "statistics_0_5"} : memref<3x64xf32> = dense<0.0>
    %weights_0_5 = aie.buffer(%core_0_5) {sym_name = "weights_0_5"} : memref<64x64xbf16> = dense<0.0>
    %scores_0_5 = aie.buffer(%core_0_5) {sym_name = "scores_0_5"} : memref<8x64xf32> = dense<0.0>
    %sums_1_2 = aie.buffer(%core_1_2) {sym_name = "sums_1_2"} : memref<64x64xf32> = dense<0.0>
    %statistics_1_2 = aie.buffer(%core_1_2) {sym_name = "statistics_1_2"} : memref<3x64xf32> = dense<0.0>
    %weights_1_2 = aie.buffer(%core_1_2) {sym_name = "weights_1_2"} : memref<64x64xbf16> = dense<0.0>
    %scores_1_2 = aie.buffer(%core_1_2) {sym_name = "scores_1_2"} : memref<8x64xf32> = dense<0.0>
    %sums_1_3 = aie.buffer(%core_1_3) {sym_name = "sums_1_3"} : memref<64x64xf32> = dense<0.0>
    %statistics_1_3 = aie.buffer(%core_1_3) {sym_name = "statistics_1_3"} : memref<3x64xf32> = dense<0.0>
    %weights_1_3 = aie.buffer(%core_1_3) {sym_name = "weights_1_3"} : memref<64x64xbf16> = dense<0.0>
    %scores_1_3 = aie.buffer(%core_1_3) {sym_name = "scores_1_3"} : memref<8x64xf32> = dense<0.0>
    %sums_1_4 = aie.buffer(%core_1_4) {sym_name = "sums_1_4"} : memref<64x64xf32> = dense<0.0>
    %statistics_1_4 = aie.buffer(%core_1_4) {sym_name = "statistics_1_4"} : memref<3x64xf32> = dense<0.0>
    %weights_1_4 = aie.buffer(%core_1_4) {sym_name = "weights_1_4"} : memref<64x64xbf16> = dense<0.0>
    %scores_1_4 = aie.buffer(%core_1_4) {sym_name = "scores_1_4"} : memref<8x64xf32> = dense<0.0>
    %sums_1_5 = aie.buffer(%core_1_5) {sym_name = "sums_1_5"} : memref<64x64xf32> = dense<0.0>
    %statistics_1_5 = aie.buffer(%core_1_5) {sym_name = "statistics_1_5"} : memref<3x64xf32> = dense<0.0>
    %weights_1_5 = aie.buffer(%core_1_5) {sym_name = "weights_1_5"} : memref<64x64xbf16> = dense<0.0>
    %scores_1_5 = aie.buffer(%core_1_5) {sym_name = "scores_1_5"} : memref<8x64xf32> = dense<0.0>
    %sums_2_2 = aie.buffer(%core_2_2) {sym_name = "sums_2_2"} : memref<64x64xf32> = dense<0.0>
    %statistics_2_2 = aie.buffer(%core_2_2) {sym_name = "statistics_2_2"} : memref<3x64xf32> = dense<0.0>
    %weights_2_2 = aie.buffer(%core_2_2) {sym_name = "weights_2_2"} : memref<64x64xbf16> = dense<0.0>
    %scores_2_2 = aie.buffer(%core_2_2) {sym_name = "scores_2_2"} : memref<8x64xf32> = dense<0.0>
    %sums_2_3 = aie.buffer(%core_2_3) {sym_name = "sums_2_3"} : memref<64x64xf32> = dense<0.0>
    %statistics_2_3 = aie.buffer(%core_2_3) {sym_name = "statistics_2_3"} : memref<3x64xf32> = dense<0.0>
    %weights_2_3 = aie.buffer(%core_2_3) {sym_name = "weights_2_3"} : memref<64x64xbf16> = dense<0.0>
    %scores_2_3 = aie.buffer(%core_2_3) {sym_name = "scores_2_3"} : memref<8x64xf32> = dense<0.0>
    %sums_2_4 = aie.buffer(%core_2_4) {sym_name = "sums_2_4"} : memref<64x64xf32> = dense<0.0>
    %statistics_2_4 = aie.buffer(%core_2_4) {sym_name = "statistics_2_4"} : memref<3x64xf32> = dense<0.0>
    %weights_2_4 = aie.buffer(%core_2_4) {sym_name = "weights_2_4"} : memref<64x64xbf16> = dense<0.0>
    %scores_2_4 = aie.buffer(%core_2_4) {sym_name = "scores_2_4"} : memref<8x64xf32> = dense<0.0>
    %sums_2_5 = aie.buffer(%core_2_5) {sym_name = "sums_2_5"} : memref<64x64xf32> = dense<0.0>
    %statistics_2_5 = aie.buffer(%core_2_5) {sym_name = "statistics_2_5"} : memref<3x64xf32> = dense<0.0>
    %weights_2_5 = aie.buffer(%core_2_5) {sym_name = "weights_2_5"} : memref<64x64xbf16> = dense<0.0>
    %scores_2_5 = aie.buffer(%core_2_5) {sym_name = "scores_2_5"} : memref<8x64xf32> = dense<0.0>
    %sums_3_2 = aie.buffer(%core_3_2) {sym_name = "sums_3_2"} : memref<64x64xf32> = dense<0.0>
    %statistics_3_2 = aie.buffer(%core_3_2) {sym_name = "statistics_3_2"} : memref<3x64xf32> = dense<0.0>
    %weights_3_2 = aie.buffer(%core_3_2) {sym_name = "weights_3_2"} : memref<64x64xbf16> = dense<0.0>
    %scores_3_2 = aie.buffer(%core_3_2) {sym_name = "scores_3_2"} : memref<8x64xf32> = dense<0.0>
    %sums_3_3 = aie.buffer(%core_3_3) {sym_name = "sums_3_3"} : memref<64x64xf32> = dense<0.0>
    %statistics_3_3 = aie.buffer(%core_3_3) {sym_name = "statistics_3_3"} : memref<3x64xf32> = dense<0.0>
    %weights_3_3 = aie.buffer(%core_3_3) {sym_name = "weights_3_3"} : memref<64x64xbf16> = dense<0.0>
    %scores_3_3 = aie.buffer(%core_3_3) {sym_name = "scores_3_3"} : memref<8x64xf32> = dense<0.0>
    %sums_3_4 = aie.buffer(%core_3_4) {sym_name = "sums_3_4"} : memref<64x64xf32> = dense<0.0>
    %statistics_3_4 = aie.buffer(%core_3_4) {sym_name = "statistics_3_4"} : memref<3x64xf32> = dense<0.0>
    %weights_3_4 = aie.buffer(%core_3_4) {sym_name = "weights_3_4"} : memref<64x64xbf16> = dense<0.0>
    %scores_3_4 = aie.buffer(%core_3_4) {sym_name = "scores_3_4"} : memref<8x64xf32> = dense<0.0>
    %sums_3_5 = aie.buffer(%core_3_5) {sym_name = "sums_3_5"} : memref<64x64xf32> = dense<0.0>
    %statistics_3_5 = aie.buffer(%core_3_5) {sym_name = "statistics_3_5"} : memref<3x64xf32> = dense<0.0>
    %weights_3_5 = aie.buffer(%core_3_5) {sym_name = "weights_3_5"} : memref<64x64xbf16> = dense<0.0>
    %scores_3_5 = aie.buffer(%core_3_5) {sym_name = "scores_3_5"} : memref<8x64xf32> = dense<0.0>
    %sums_4_2 = aie.buffer(%core_4_2) {sym_name = "sums_4_2"} : memref<64x64xf32> = dense<0.0>
    %statistics_4_2 = aie.buffer(%core_4_2) {sym_name = "statistics_4_2"} : memref<3x64xf32> = dense<0.0>
    %weights_4_2 = aie.buffer(%core_4_2) {sym_name = "weights_4_2"} : memref<64x64xbf16> = dense<0.0>
    %scores_4_2 = aie.buffer(%core_4_2) {sym_name = "scores_4_2"} : memref<8x64xf32> = dense<0.0>
    %sums_4_3 = aie.buffer(%core_4_3) {sym_name = "sums_4_3"} : memref<64x64xf32> = dense<0.0>
    %statistics_4_3 = aie.buffer(%core_4_3) {sym_name = "statistics_4_3"} : memref<3x64xf32> = dense<0.0>
    %weights_4_3 = aie.buffer(%core_4_3) {sym_name = "weights_4_3"} : memref<64x64xbf16> = dense<0.0>
    %scores_4_3 = aie.buffer(%core_4_3) {sym_name = "scores_4_3"} : memref<8x64xf32> = dense<0.0>
    %sums_4_4 = aie.buffer(%core_4_4) {sym_name = "sums_4_4"} : memref<64x64xf32> = dense<0.0>
    %statistics_4_4 = aie.buffer(%core_4_4) {sym_name = "statistics_4_4"} : memref<3x64xf32> = dense<0.0>
    %weights_4_4 = aie.buffer(%core_4_4) {sym_name = "weights_4_4"} : memref<64x64xbf16> = dense<0.0>
    %scores_4_4 = aie.buffer(%core_4_4) {sym_name = "scores_4_4"} : memref<8x64xf32> = dense<0.0>
    %sums_4_5 = aie.buffer(%core_4_5) {sym_name = "sums_4_5"} : memref<64x64xf32> = dense<0.0>
    %statistics_4_5 = aie.buffer(%core_4_5) {sym_name = "statistics_4_5"} : memref<3x64xf32> = dense<0.0>
    %weights_4_5 = aie.buffer(%core_4_5) {sym_name = "weights_4_5"} : memref<64x64xbf16> = dense<0.0>
    %scores_4_5 = aie.buffer(%core_4_5) {sym_name = "scores_4_5"} : memref<8x64xf32> = dense<0.0>
    %sums_5_2 = aie.buffer(%core_5_2) {sym_name = "sums_5_2"} : memref<64x64xf32> = dense<0.0>
    %statistics_5_2 = aie.buffer(%core_5_2) {sym_name = "statistics_5_2"} : memref<3x64xf32> = dense<0.0>
    %weights_5_2 = aie.buffer(%core_5_2) {sym_name = "weights_5_2"} : memref<64x64xbf16> = dense<0.0>
    %scores_5_2 = aie.buffer(%core_5_2) {sym_name = "scores_5_2"} : memref<8x64xf32> = dense<0.0>
    %sums_5_3 = aie.buffer(%core_5_3) {sym_name = "sums_5_3"} : memref<64x64xf32> = dense<0.0>
    %statistics_5_3 = aie.buffer(%core_5_3) {sym_name = "statistics_5_3"} : memref<3x64xf32> = dense<0.0>
    %weights_5_3 = aie.buffer(%core_5_3) {sym_name = "weights_5_3"} : memref<64x64xbf16> = dense<0.0>
    %scores_5_3 = aie.buffer(%core_5_3) {sym_name = "scores_5_3"} : memref<8x64xf32> = dense<0.0>
    %sums_5_4 = aie.buffer(%core_5_4) {sym_name = "sums_5_4"} : memref<64x64xf32> = dense<0.0>
    %statistics_5_4 = aie.buffer(%core_5_4) {sym_name = "statistics_5_4"} : memref<3x64xf32> = dense<0.0>
    %weights_5_4 = aie.buffer(%core_5_4) {sym_name = "weights_5_4"} : memref<64x64xbf16> = dense<0.0>
    %scores_5_4 = aie.buffer(%core_5_4) {sym_name = "scores_5_4"} : memref<8x64xf32> = dense<0.0>
    %sums_5_5 = aie.buffer(%core_5_5) {sym_name = "sums_5_5"} : memref<64x64xf32> = dense<0.0>
    %statistics_5_5 = aie.buffer(%core_5_5) {sym_name = "statistics_5_5"} : memref<3x64xf32> = dense<0.0>
    %weights_5_5 = aie.buffer(%core_5_5) {sym_name = "weights_5_5"} : memref<64x64xbf16> = dense<0.0>
    %scores_5_5 = aie.buffer(%core_5_5) {sym_name = "scores_5_5"} : memref<8x64xf32> = dense<0.0>
    %sums_6_2 = aie.buffer(%core_6_2) {sym_name = "sums_6_2"} : memref<64x64xf32> = dense<0.0>
    %statistics_6_2 = aie.buffer(%core_6_2) {sym_name = "statistics_6_2"} : memref<3x64xf32> = dense<0.0>
    %weights_6_2 = aie.buffer(%core_6_2) {sym_name = "weights_6_2"} : memref<64x64xbf16> = dense<0.0>
    %scores_6_2 = aie.buffer(%core_6_2) {sym_name = "scores_6_2"} : memref<8x64xf32> = dense<0.0>
    %sums_6_3 = aie.buffer(%core_6_3) {sym_name = "sums_6_3"} : memref<64x64xf32> = dense<0.0>
    %statistics_6_3 = aie.buffer(%core_6_3) {sym_name = "statistics_6_3"} : memref<3x64xf32> = dense<0.0>
    %weights_6_3 = aie.buffer(%core_6_3) {sym_name = "weights_6_3"} : memref<64x64xbf16> = dense<0.0>
    %scores_6_3 = aie.buffer(%core_6_3) {sym_name = "scores_6_3"} : memref<8x64xf32> = dense<0.0>
    %sums_6_4 = aie.buffer(%core_6_4) {sym_name = "sums_6_4"} : memref<64x64xf32> = dense<0.0>
    %statistics_6_4 = aie.buffer(%core_6_4) {sym_name = "statistics_6_4"} : memref<3x64xf32> = dense<0.0>
    %weights_6_4 = aie.buffer(%core_6_4) {sym_name = "weights_6_4"} : memref<64x64xbf16> = dense<0.0>
    %scores_6_4 = aie.buffer(%core_6_4) {sym_name = "scores_6_4"} : memref<8x64xf32> = dense<0.0>
    %sums_6_5 = aie.buffer(%core_6_5) {sym_name = "sums_6_5"} : memref<64x64xf32> = dense<0.0>
    %statistics_6_5 = aie.buffer(%core_6_5) {sym_name = "statistics_6_5"} : memref<3x64xf32> = dense<0.0>
    %weights_6_5 = aie.buffer(%core_6_5) {sym_name = "weights_6_5"} : memref<64x64xbf16> = dense<0.0>
    %scores_6_5 = aie.buffer(%core_6_5) {sym_name = "scores_6_5"} : memref<8x64xf32> = dense<0.0>
    %sums_7_2 = aie.buffer(%core_7_2) {sym_name = "sums_7_2"} : memref<64x64xf32> = dense<0.0>
    %statistics_7_2 = aie.buffer(%core_7_2) {sym_name = "statistics_7_2"} : memref<3x64xf32> = dense<0.0>
    %weights_7_2 = aie.buffer(%core_7_2) {sym_name = "weights_7_2"} : memref<64x64xbf16> = dense<0.0>
    %scores_7_2 = aie.buffer(%core_7_2) {sym_name = "scores_7_2"} : memref<8x64xf32> = dense<0.0>
    %sums_7_3 = aie.buffer(%core_7_3) {sym_name = "sums_7_3"} : memref<64x64xf32> = dense<0.0>
    %statistics_7_3 = aie.buffer(%core_7_3) {sym_name = "statistics_7_3"} : memref<3x64xf32> = dense<0.0>
    %weights_7_3 = aie.buffer(%core_7_3) {sym_name = "weights_7_3"} : memref<64x64xbf16> = dense<0.0>
    %scores_7_3 = aie.buffer(%core_7_3) {sym_name = "scores_7_3"} : memref<8x64xf32> = dense<0.0>
    %sums_7_4 = aie.buffer(%core_7_4) {sym_name = "sums_7_4"} : memref<64x64xf32> = dense<0.0>
    %statistics_7_4 = aie.buffer(%core_7_4) {sym_name = "statistics_7_4"} : memref<3x64xf32> = dense<0.0>
    %weights_7_4 = aie.buffer(%core_7_4) {sym_name = "weights_7_4"} : memref<64x64xbf16> = dense<0.0>
    %scores_7_4 = aie.buffer(%core_7_4) {sym_name = "scores_7_4"} : memref<8x64xf32> = dense<0.0>
    %sums_7_5 = aie.buffer(%core_7_5) {sym_name = "sums_7_5"} : memref<64x64xf32> = dense<0.0>
    %statistics_7_5 = aie.buffer(%core_7_5) {sym_name = "statistics_7_5"} : memref<3x64xf32> = dense<0.0>
    %weights_7_5 = aie.buffer(%core_7_5) {sym_name = "weights_7_5"} : memref<64x64xbf16> = dense<0.0>
    %scores_7_5 = aie.buffer(%core_7_5) {sym_name = "scores_7_5"} : memref<8x64xf32> = dense<0.0>

    // The core functions, and the object each is linked from.
    func.func private @attention_begin(memref<64x64xf32>, memref<3x64xf32>) attributes {link_with = "attention_bf16_64x64x64_aie2p.o"}
    func.func private @attention_scores_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) attributes {link_with = "attention_bf16_64x64x64_aie2p.o"}
    func.func private @attention_values_bf16(memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) attributes {link_with = "attention_bf16_64x64x64_aie2p.o"}
    func.func private @attention_end_bf16(memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) attributes {link_with = "attention_bf16_64x64x64_aie2p.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_0_0_view = aie.objectfifo.acquire @q_core_0_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_0_0_object = aie.objectfifo.subview.access %q_core_0_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_0_2, %statistics_0_2) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_0_view = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_0_object = aie.objectfifo.subview.access %kv_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_0_0_object, %kv_core_0_object, %weights_0_2, %statistics_0_2, %scores_0_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
          %kv_core_0_view_1 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_0_object_1 = aie.objectfifo.subview.access %kv_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_0_2, %kv_core_0_object_1, %sums_0_2, %statistics_0_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
        }
        %kv_core_0_view_2 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_0_object_2 = aie.objectfifo.subview.access %kv_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_0_0_object, %kv_core_0_object_2, %weights_0_2, %statistics_0_2, %scores_0_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        %kv_core_0_view_3 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_0_object_3 = aie.objectfifo.subview.access %kv_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_0_2, %kv_core_0_object_3, %sums_0_2, %statistics_0_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        aie.objectfifo.release @q_core_0_0(Consume, 1)
        %o_core_0_0_view = aie.objectfifo.acquire @o_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_0_0_object = aie.objectfifo.subview.access %o_core_0_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_0_2, %statistics_0_2, %o_core_0_0_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_0_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_3 = aie.core(%core_0_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_0_1_view = aie.objectfifo.acquire @q_core_0_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_0_1_object = aie.objectfifo.subview.access %q_core_0_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_0_3, %statistics_0_3) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_0_view = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_0_object = aie.objectfifo.subview.access %kv_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_0_1_object, %kv_core_0_object, %weights_0_3, %statistics_0_3, %scores_0_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
          %kv_core_0_view_1 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_0_object_1 = aie.objectfifo.subview.access %kv_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_0_3, %kv_core_0_object_1, %sums_0_3, %statistics_0_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
        }
        %kv_core_0_view_2 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_0_object_2 = aie.objectfifo.subview.access %kv_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_0_1_object, %kv_core_0_object_2, %weights_0_3, %statistics_0_3, %scores_0_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        %kv_core_0_view_3 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_0_object_3 = aie.objectfifo.subview.access %kv_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_0_3, %kv_core_0_object_3, %sums_0_3, %statistics_0_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        aie.objectfifo.release @q_core_0_1(Consume, 1)
        %o_core_0_1_view = aie.objectfifo.acquire @o_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_0_1_object = aie.objectfifo.subview.access %o_core_0_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_0_3, %statistics_0_3, %o_core_0_1_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_0_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_4 = aie.core(%core_0_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_0_2_view = aie.objectfifo.acquire @q_core_0_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_0_2_object = aie.objectfifo.subview.access %q_core_0_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_0_4, %statistics_0_4) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_0_view = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_0_object = aie.objectfifo.subview.access %kv_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_0_2_object, %kv_core_0_object, %weights_0_4, %statistics_0_4, %scores_0_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
          %kv_core_0_view_1 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_0_object_1 = aie.objectfifo.subview.access %kv_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_0_4, %kv_core_0_object_1, %sums_0_4, %statistics_0_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
        }
        %kv_core_0_view_2 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_0_object_2 = aie.objectfifo.subview.access %kv_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_0_2_object, %kv_core_0_object_2, %weights_0_4, %statistics_0_4, %scores_0_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        %kv_core_0_view_3 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_0_object_3 = aie.objectfifo.subview.access %kv_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_0_4, %kv_core_0_object_3, %sums_0_4, %statistics_0_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        aie.objectfifo.release @q_core_0_2(Consume, 1)
        %o_core_0_2_view = aie.objectfifo.acquire @o_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_0_2_object = aie.objectfifo.subview.access %o_core_0_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_0_4, %statistics_0_4, %o_core_0_2_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_0_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_5 = aie.core(%core_0_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_0_3_view = aie.objectfifo.acquire @q_core_0_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_0_3_object = aie.objectfifo.subview.access %q_core_0_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_0_5, %statistics_0_5) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_0_view = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_0_object = aie.objectfifo.subview.access %kv_core_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_0_3_object, %kv_core_0_object, %weights_0_5, %statistics_0_5, %scores_0_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
          %kv_core_0_view_1 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_0_object_1 = aie.objectfifo.subview.access %kv_core_0_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_0_5, %kv_core_0_object_1, %sums_0_5, %statistics_0_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_0(Consume, 1)
        }
        %kv_core_0_view_2 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_0_object_2 = aie.objectfifo.subview.access %kv_core_0_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_0_3_object, %kv_core_0_object_2, %weights_0_5, %statistics_0_5, %scores_0_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        %kv_core_0_view_3 = aie.objectfifo.acquire @kv_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_0_object_3 = aie.objectfifo.subview.access %kv_core_0_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_0_5, %kv_core_0_object_3, %sums_0_5, %statistics_0_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_0(Consume, 1)
        aie.objectfifo.release @q_core_0_3(Consume, 1)
        %o_core_0_3_view = aie.objectfifo.acquire @o_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_0_3_object = aie.objectfifo.subview.access %o_core_0_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_0_5, %statistics_0_5, %o_core_0_3_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_0_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_2 = aie.core(%core_1_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_1_0_view = aie.objectfifo.acquire @q_core_1_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_1_0_object = aie.objectfifo.subview.access %q_core_1_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_1_2, %statistics_1_2) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_1_view = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_1_object = aie.objectfifo.subview.access %kv_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_1_0_object, %kv_core_1_object, %weights_1_2, %statistics_1_2, %scores_1_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_1(Consume, 1)
          %kv_core_1_view_1 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_1_object_1 = aie.objectfifo.subview.access %kv_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_1_2, %kv_core_1_object_1, %sums_1_2, %statistics_1_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_1(Consume, 1)
        }
        %kv_core_1_view_2 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_1_object_2 = aie.objectfifo.subview.access %kv_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_1_0_object, %kv_core_1_object_2, %weights_1_2, %statistics_1_2, %scores_1_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_1(Consume, 1)
        %kv_core_1_view_3 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_1_object_3 = aie.objectfifo.subview.access %kv_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_1_2, %kv_core_1_object_3, %sums_1_2, %statistics_1_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_1(Consume, 1)
        aie.objectfifo.release @q_core_1_0(Consume, 1)
        %o_core_1_0_view = aie.objectfifo.acquire @o_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_1_0_object = aie.objectfifo.subview.access %o_core_1_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_1_2, %statistics_1_2, %o_core_1_0_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_1_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_3 = aie.core(%core_1_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_1_1_view = aie.objectfifo.acquire @q_core_1_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_1_1_object = aie.objectfifo.subview.access %q_core_1_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_1_3, %statistics_1_3) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_1_view = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_1_object = aie.objectfifo.subview.access %kv_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_1_1_object, %kv_core_1_object, %weights_1_3, %statistics_1_3, %scores_1_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_1(Consume, 1)
          %kv_core_1_view_1 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_1_object_1 = aie.objectfifo.subview.access %kv_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_1_3, %kv_core_1_object_1, %sums_1_3, %statistics_1_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_1(Consume, 1)
        }
        %kv_core_1_view_2 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_1_object_2 = aie.objectfifo.subview.access %kv_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_1_1_object, %kv_core_1_object_2, %weights_1_3, %statistics_1_3, %scores_1_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_1(Consume, 1)
        %kv_core_1_view_3 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_1_object_3 = aie.objectfifo.subview.access %kv_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_1_3, %kv_core_1_object_3, %sums_1_3, %statistics_1_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_1(Consume, 1)
        aie.objectfifo.release @q_core_1_1(Consume, 1)
        %o_core_1_1_view = aie.objectfifo.acquire @o_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_1_1_object = aie.objectfifo.subview.access %o_core_1_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_1_3, %statistics_1_3, %o_core_1_1_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_1_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_4 = aie.core(%core_1_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_1_2_view = aie.objectfifo.acquire @q_core_1_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_1_2_object = aie.objectfifo.subview.access %q_core_1_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_1_4, %statistics_1_4) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_1_view = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_1_object = aie.objectfifo.subview.access %kv_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_1_2_object, %kv_core_1_object, %weights_1_4, %statistics_1_4, %scores_1_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_1(Consume, 1)
          %kv_core_1_view_1 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_1_object_1 = aie.objectfifo.subview.access %kv_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_1_4, %kv_core_1_object_1, %sums_1_4, %statistics_1_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_1(Consume, 1)
        }
        %kv_core_1_view_2 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_1_object_2 = aie.objectfifo.subview.access %kv_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_1_2_object, %kv_core_1_object_2, %weights_1_4, %statistics_1_4, %scores_1_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_1(Consume, 1)
        %kv_core_1_view_3 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_1_object_3 = aie.objectfifo.subview.access %kv_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_1_4, %kv_core_1_object_3, %sums_1_4, %statistics_1_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_1(Consume, 1)
        aie.objectfifo.release @q_core_1_2(Consume, 1)
        %o_core_1_2_view = aie.objectfifo.acquire @o_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_1_2_object = aie.objectfifo.subview.access %o_core_1_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_1_4, %statistics_1_4, %o_core_1_2_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_1_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_5 = aie.core(%core_1_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_1_3_view = aie.objectfifo.acquire @q_core_1_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_1_3_object = aie.objectfifo.subview.access %q_core_1_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_1_5, %statistics_1_5) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_1_view = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_1_object = aie.objectfifo.subview.access %kv_core_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_1_3_object, %kv_core_1_object, %weights_1_5, %statistics_1_5, %scores_1_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_1(Consume, 1)
          %kv_core_1_view_1 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_1_object_1 = aie.objectfifo.subview.access %kv_core_1_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_1_5, %kv_core_1_object_1, %sums_1_5, %statistics_1_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_1(Consume, 1)
        }
        %kv_core_1_view_2 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_1_object_2 = aie.objectfifo.subview.access %kv_core_1_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_1_3_object, %kv_core_1_object_2, %weights_1_5, %statistics_1_5, %scores_1_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_1(Consume, 1)
        %kv_core_1_view_3 = aie.objectfifo.acquire @kv_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_1_object_3 = aie.objectfifo.subview.access %kv_core_1_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_1_5, %kv_core_1_object_3, %sums_1_5, %statistics_1_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_1(Consume, 1)
        aie.objectfifo.release @q_core_1_3(Consume, 1)
        %o_core_1_3_view = aie.objectfifo.acquire @o_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_1_3_object = aie.objectfifo.subview.access %o_core_1_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_1_5, %statistics_1_5, %o_core_1_3_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_1_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_2 = aie.core(%core_2_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_2_0_view = aie.objectfifo.acquire @q_core_2_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_2_0_object = aie.objectfifo.subview.access %q_core_2_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_2_2, %statistics_2_2) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_2_view = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_2_object = aie.objectfifo.subview.access %kv_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_2_0_object, %kv_core_2_object, %weights_2_2, %statistics_2_2, %scores_2_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_2(Consume, 1)
          %kv_core_2_view_1 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_2_object_1 = aie.objectfifo.subview.access %kv_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_2_2, %kv_core_2_object_1, %sums_2_2, %statistics_2_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_2(Consume, 1)
        }
        %kv_core_2_view_2 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_2_object_2 = aie.objectfifo.subview.access %kv_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_2_0_object, %kv_core_2_object_2, %weights_2_2, %statistics_2_2, %scores_2_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_2(Consume, 1)
        %kv_core_2_view_3 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_2_object_3 = aie.objectfifo.subview.access %kv_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_2_2, %kv_core_2_object_3, %sums_2_2, %statistics_2_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_2(Consume, 1)
        aie.objectfifo.release @q_core_2_0(Consume, 1)
        %o_core_2_0_view = aie.objectfifo.acquire @o_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_2_0_object = aie.objectfifo.subview.access %o_core_2_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_2_2, %statistics_2_2, %o_core_2_0_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_2_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_3 = aie.core(%core_2_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_2_1_view = aie.objectfifo.acquire @q_core_2_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_2_1_object = aie.objectfifo.subview.access %q_core_2_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_2_3, %statistics_2_3) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_2_view = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_2_object = aie.objectfifo.subview.access %kv_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_2_1_object, %kv_core_2_object, %weights_2_3, %statistics_2_3, %scores_2_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_2(Consume, 1)
          %kv_core_2_view_1 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_2_object_1 = aie.objectfifo.subview.access %kv_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_2_3, %kv_core_2_object_1, %sums_2_3, %statistics_2_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_2(Consume, 1)
        }
        %kv_core_2_view_2 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_2_object_2 = aie.objectfifo.subview.access %kv_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_2_1_object, %kv_core_2_object_2, %weights_2_3, %statistics_2_3, %scores_2_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_2(Consume, 1)
        %kv_core_2_view_3 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_2_object_3 = aie.objectfifo.subview.access %kv_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_2_3, %kv_core_2_object_3, %sums_2_3, %statistics_2_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_2(Consume, 1)
        aie.objectfifo.release @q_core_2_1(Consume, 1)
        %o_core_2_1_view = aie.objectfifo.acquire @o_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_2_1_object = aie.objectfifo.subview.access %o_core_2_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_2_3, %statistics_2_3, %o_core_2_1_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_2_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_4 = aie.core(%core_2_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_2_2_view = aie.objectfifo.acquire @q_core_2_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_2_2_object = aie.objectfifo.subview.access %q_core_2_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_2_4, %statistics_2_4) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_2_view = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_2_object = aie.objectfifo.subview.access %kv_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_2_2_object, %kv_core_2_object, %weights_2_4, %statistics_2_4, %scores_2_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_2(Consume, 1)
          %kv_core_2_view_1 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_2_object_1 = aie.objectfifo.subview.access %kv_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_2_4, %kv_core_2_object_1, %sums_2_4, %statistics_2_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_2(Consume, 1)
        }
        %kv_core_2_view_2 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_2_object_2 = aie.objectfifo.subview.access %kv_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_2_2_object, %kv_core_2_object_2, %weights_2_4, %statistics_2_4, %scores_2_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_2(Consume, 1)
        %kv_core_2_view_3 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_2_object_3 = aie.objectfifo.subview.access %kv_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_2_4, %kv_core_2_object_3, %sums_2_4, %statistics_2_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_2(Consume, 1)
        aie.objectfifo.release @q_core_2_2(Consume, 1)
        %o_core_2_2_view = aie.objectfifo.acquire @o_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_2_2_object = aie.objectfifo.subview.access %o_core_2_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_2_4, %statistics_2_4, %o_core_2_2_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_2_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_5 = aie.core(%core_2_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_2_3_view = aie.objectfifo.acquire @q_core_2_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_2_3_object = aie.objectfifo.subview.access %q_core_2_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_2_5, %statistics_2_5) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_2_view = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_2_object = aie.objectfifo.subview.access %kv_core_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_2_3_object, %kv_core_2_object, %weights_2_5, %statistics_2_5, %scores_2_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_2(Consume, 1)
          %kv_core_2_view_1 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_2_object_1 = aie.objectfifo.subview.access %kv_core_2_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_2_5, %kv_core_2_object_1, %sums_2_5, %statistics_2_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_2(Consume, 1)
        }
        %kv_core_2_view_2 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_2_object_2 = aie.objectfifo.subview.access %kv_core_2_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_2_3_object, %kv_core_2_object_2, %weights_2_5, %statistics_2_5, %scores_2_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_2(Consume, 1)
        %kv_core_2_view_3 = aie.objectfifo.acquire @kv_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_2_object_3 = aie.objectfifo.subview.access %kv_core_2_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_2_5, %kv_core_2_object_3, %sums_2_5, %statistics_2_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_2(Consume, 1)
        aie.objectfifo.release @q_core_2_3(Consume, 1)
        %o_core_2_3_view = aie.objectfifo.acquire @o_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_2_3_object = aie.objectfifo.subview.access %o_core_2_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_2_5, %statistics_2_5, %o_core_2_3_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_2_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_2 = aie.core(%core_3_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_3_0_view = aie.objectfifo.acquire @q_core_3_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_3_0_object = aie.objectfifo.subview.access %q_core_3_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_3_2, %statistics_3_2) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_3_view = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_3_object = aie.objectfifo.subview.access %kv_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_3_0_object, %kv_core_3_object, %weights_3_2, %statistics_3_2, %scores_3_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_3(Consume, 1)
          %kv_core_3_view_1 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_3_object_1 = aie.objectfifo.subview.access %kv_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_3_2, %kv_core_3_object_1, %sums_3_2, %statistics_3_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_3(Consume, 1)
        }
        %kv_core_3_view_2 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_3_object_2 = aie.objectfifo.subview.access %kv_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_3_0_object, %kv_core_3_object_2, %weights_3_2, %statistics_3_2, %scores_3_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_3(Consume, 1)
        %kv_core_3_view_3 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_3_object_3 = aie.objectfifo.subview.access %kv_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_3_2, %kv_core_3_object_3, %sums_3_2, %statistics_3_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_3(Consume, 1)
        aie.objectfifo.release @q_core_3_0(Consume, 1)
        %o_core_3_0_view = aie.objectfifo.acquire @o_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_3_0_object = aie.objectfifo.subview.access %o_core_3_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_3_2, %statistics_3_2, %o_core_3_0_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_3_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_3 = aie.core(%core_3_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_3_1_view = aie.objectfifo.acquire @q_core_3_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_3_1_object = aie.objectfifo.subview.access %q_core_3_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_3_3, %statistics_3_3) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_3_view = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_3_object = aie.objectfifo.subview.access %kv_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_3_1_object, %kv_core_3_object, %weights_3_3, %statistics_3_3, %scores_3_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_3(Consume, 1)
          %kv_core_3_view_1 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_3_object_1 = aie.objectfifo.subview.access %kv_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_3_3, %kv_core_3_object_1, %sums_3_3, %statistics_3_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_3(Consume, 1)
        }
        %kv_core_3_view_2 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_3_object_2 = aie.objectfifo.subview.access %kv_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_3_1_object, %kv_core_3_object_2, %weights_3_3, %statistics_3_3, %scores_3_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_3(Consume, 1)
        %kv_core_3_view_3 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_3_object_3 = aie.objectfifo.subview.access %kv_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_3_3, %kv_core_3_object_3, %sums_3_3, %statistics_3_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_3(Consume, 1)
        aie.objectfifo.release @q_core_3_1(Consume, 1)
        %o_core_3_1_view = aie.objectfifo.acquire @o_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_3_1_object = aie.objectfifo.subview.access %o_core_3_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_3_3, %statistics_3_3, %o_core_3_1_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_3_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_4 = aie.core(%core_3_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_3_2_view = aie.objectfifo.acquire @q_core_3_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_3_2_object = aie.objectfifo.subview.access %q_core_3_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_3_4, %statistics_3_4) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_3_view = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_3_object = aie.objectfifo.subview.access %kv_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_3_2_object, %kv_core_3_object, %weights_3_4, %statistics_3_4, %scores_3_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_3(Consume, 1)
          %kv_core_3_view_1 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_3_object_1 = aie.objectfifo.subview.access %kv_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_3_4, %kv_core_3_object_1, %sums_3_4, %statistics_3_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_3(Consume, 1)
        }
        %kv_core_3_view_2 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_3_object_2 = aie.objectfifo.subview.access %kv_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_3_2_object, %kv_core_3_object_2, %weights_3_4, %statistics_3_4, %scores_3_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_3(Consume, 1)
        %kv_core_3_view_3 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_3_object_3 = aie.objectfifo.subview.access %kv_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_3_4, %kv_core_3_object_3, %sums_3_4, %statistics_3_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_3(Consume, 1)
        aie.objectfifo.release @q_core_3_2(Consume, 1)
        %o_core_3_2_view = aie.objectfifo.acquire @o_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_3_2_object = aie.objectfifo.subview.access %o_core_3_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_3_4, %statistics_3_4, %o_core_3_2_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_3_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_5 = aie.core(%core_3_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_3_3_view = aie.objectfifo.acquire @q_core_3_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_3_3_object = aie.objectfifo.subview.access %q_core_3_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_3_5, %statistics_3_5) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_3_view = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_3_object = aie.objectfifo.subview.access %kv_core_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_3_3_object, %kv_core_3_object, %weights_3_5, %statistics_3_5, %scores_3_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_3(Consume, 1)
          %kv_core_3_view_1 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_3_object_1 = aie.objectfifo.subview.access %kv_core_3_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_3_5, %kv_core_3_object_1, %sums_3_5, %statistics_3_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_3(Consume, 1)
        }
        %kv_core_3_view_2 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_3_object_2 = aie.objectfifo.subview.access %kv_core_3_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_3_3_object, %kv_core_3_object_2, %weights_3_5, %statistics_3_5, %scores_3_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_3(Consume, 1)
        %kv_core_3_view_3 = aie.objectfifo.acquire @kv_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_3_object_3 = aie.objectfifo.subview.access %kv_core_3_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_3_5, %kv_core_3_object_3, %sums_3_5, %statistics_3_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_3(Consume, 1)
        aie.objectfifo.release @q_core_3_3(Consume, 1)
        %o_core_3_3_view = aie.objectfifo.acquire @o_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_3_3_object = aie.objectfifo.subview.access %o_core_3_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_3_5, %statistics_3_5, %o_core_3_3_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_3_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_2 = aie.core(%core_4_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_4_0_view = aie.objectfifo.acquire @q_core_4_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_4_0_object = aie.objectfifo.subview.access %q_core_4_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_4_2, %statistics_4_2) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_4_view = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_4_object = aie.objectfifo.subview.access %kv_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_4_0_object, %kv_core_4_object, %weights_4_2, %statistics_4_2, %scores_4_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_4(Consume, 1)
          %kv_core_4_view_1 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_4_object_1 = aie.objectfifo.subview.access %kv_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_4_2, %kv_core_4_object_1, %sums_4_2, %statistics_4_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_4(Consume, 1)
        }
        %kv_core_4_view_2 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_4_object_2 = aie.objectfifo.subview.access %kv_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_4_0_object, %kv_core_4_object_2, %weights_4_2, %statistics_4_2, %scores_4_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_4(Consume, 1)
        %kv_core_4_view_3 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_4_object_3 = aie.objectfifo.subview.access %kv_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_4_2, %kv_core_4_object_3, %sums_4_2, %statistics_4_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_4(Consume, 1)
        aie.objectfifo.release @q_core_4_0(Consume, 1)
        %o_core_4_0_view = aie.objectfifo.acquire @o_core_4_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_4_0_object = aie.objectfifo.subview.access %o_core_4_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_4_2, %statistics_4_2, %o_core_4_0_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_4_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_3 = aie.core(%core_4_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_4_1_view = aie.objectfifo.acquire @q_core_4_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_4_1_object = aie.objectfifo.subview.access %q_core_4_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_4_3, %statistics_4_3) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_4_view = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_4_object = aie.objectfifo.subview.access %kv_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_4_1_object, %kv_core_4_object, %weights_4_3, %statistics_4_3, %scores_4_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_4(Consume, 1)
          %kv_core_4_view_1 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_4_object_1 = aie.objectfifo.subview.access %kv_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_4_3, %kv_core_4_object_1, %sums_4_3, %statistics_4_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_4(Consume, 1)
        }
        %kv_core_4_view_2 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_4_object_2 = aie.objectfifo.subview.access %kv_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_4_1_object, %kv_core_4_object_2, %weights_4_3, %statistics_4_3, %scores_4_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_4(Consume, 1)
        %kv_core_4_view_3 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_4_object_3 = aie.objectfifo.subview.access %kv_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_4_3, %kv_core_4_object_3, %sums_4_3, %statistics_4_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_4(Consume, 1)
        aie.objectfifo.release @q_core_4_1(Consume, 1)
        %o_core_4_1_view = aie.objectfifo.acquire @o_core_4_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_4_1_object = aie.objectfifo.subview.access %o_core_4_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_4_3, %statistics_4_3, %o_core_4_1_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_4_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_4 = aie.core(%core_4_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_4_2_view = aie.objectfifo.acquire @q_core_4_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_4_2_object = aie.objectfifo.subview.access %q_core_4_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_4_4, %statistics_4_4) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_4_view = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_4_object = aie.objectfifo.subview.access %kv_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_4_2_object, %kv_core_4_object, %weights_4_4, %statistics_4_4, %scores_4_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_4(Consume, 1)
          %kv_core_4_view_1 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_4_object_1 = aie.objectfifo.subview.access %kv_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_4_4, %kv_core_4_object_1, %sums_4_4, %statistics_4_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_4(Consume, 1)
        }
        %kv_core_4_view_2 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_4_object_2 = aie.objectfifo.subview.access %kv_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_4_2_object, %kv_core_4_object_2, %weights_4_4, %statistics_4_4, %scores_4_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_4(Consume, 1)
        %kv_core_4_view_3 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_4_object_3 = aie.objectfifo.subview.access %kv_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_4_4, %kv_core_4_object_3, %sums_4_4, %statistics_4_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_4(Consume, 1)
        aie.objectfifo.release @q_core_4_2(Consume, 1)
        %o_core_4_2_view = aie.objectfifo.acquire @o_core_4_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_4_2_object = aie.objectfifo.subview.access %o_core_4_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_4_4, %statistics_4_4, %o_core_4_2_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_4_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_4_5 = aie.core(%core_4_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_4_3_view = aie.objectfifo.acquire @q_core_4_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_4_3_object = aie.objectfifo.subview.access %q_core_4_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_4_5, %statistics_4_5) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_4_view = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_4_object = aie.objectfifo.subview.access %kv_core_4_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_4_3_object, %kv_core_4_object, %weights_4_5, %statistics_4_5, %scores_4_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_4(Consume, 1)
          %kv_core_4_view_1 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_4_object_1 = aie.objectfifo.subview.access %kv_core_4_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_4_5, %kv_core_4_object_1, %sums_4_5, %statistics_4_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_4(Consume, 1)
        }
        %kv_core_4_view_2 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_4_object_2 = aie.objectfifo.subview.access %kv_core_4_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_4_3_object, %kv_core_4_object_2, %weights_4_5, %statistics_4_5, %scores_4_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_4(Consume, 1)
        %kv_core_4_view_3 = aie.objectfifo.acquire @kv_core_4(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_4_object_3 = aie.objectfifo.subview.access %kv_core_4_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_4_5, %kv_core_4_object_3, %sums_4_5, %statistics_4_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_4(Consume, 1)
        aie.objectfifo.release @q_core_4_3(Consume, 1)
        %o_core_4_3_view = aie.objectfifo.acquire @o_core_4_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_4_3_object = aie.objectfifo.subview.access %o_core_4_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_4_5, %statistics_4_5, %o_core_4_3_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_4_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_2 = aie.core(%core_5_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_5_0_view = aie.objectfifo.acquire @q_core_5_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_5_0_object = aie.objectfifo.subview.access %q_core_5_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_5_2, %statistics_5_2) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_5_view = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_5_object = aie.objectfifo.subview.access %kv_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_5_0_object, %kv_core_5_object, %weights_5_2, %statistics_5_2, %scores_5_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_5(Consume, 1)
          %kv_core_5_view_1 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_5_object_1 = aie.objectfifo.subview.access %kv_core_5_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_5_2, %kv_core_5_object_1, %sums_5_2, %statistics_5_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_5(Consume, 1)
        }
        %kv_core_5_view_2 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_5_object_2 = aie.objectfifo.subview.access %kv_core_5_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_5_0_object, %kv_core_5_object_2, %weights_5_2, %statistics_5_2, %scores_5_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_5(Consume, 1)
        %kv_core_5_view_3 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_5_object_3 = aie.objectfifo.subview.access %kv_core_5_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_5_2, %kv_core_5_object_3, %sums_5_2, %statistics_5_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_5(Consume, 1)
        aie.objectfifo.release @q_core_5_0(Consume, 1)
        %o_core_5_0_view = aie.objectfifo.acquire @o_core_5_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_5_0_object = aie.objectfifo.subview.access %o_core_5_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_5_2, %statistics_5_2, %o_core_5_0_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_5_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_3 = aie.core(%core_5_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_5_1_view = aie.objectfifo.acquire @q_core_5_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_5_1_object = aie.objectfifo.subview.access %q_core_5_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_5_3, %statistics_5_3) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_5_view = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_5_object = aie.objectfifo.subview.access %kv_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_5_1_object, %kv_core_5_object, %weights_5_3, %statistics_5_3, %scores_5_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_5(Consume, 1)
          %kv_core_5_view_1 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_5_object_1 = aie.objectfifo.subview.access %kv_core_5_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_5_3, %kv_core_5_object_1, %sums_5_3, %statistics_5_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_5(Consume, 1)
        }
        %kv_core_5_view_2 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_5_object_2 = aie.objectfifo.subview.access %kv_core_5_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_5_1_object, %kv_core_5_object_2, %weights_5_3, %statistics_5_3, %scores_5_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_5(Consume, 1)
        %kv_core_5_view_3 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_5_object_3 = aie.objectfifo.subview.access %kv_core_5_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_5_3, %kv_core_5_object_3, %sums_5_3, %statistics_5_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_5(Consume, 1)
        aie.objectfifo.release @q_core_5_1(Consume, 1)
        %o_core_5_1_view = aie.objectfifo.acquire @o_core_5_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_5_1_object = aie.objectfifo.subview.access %o_core_5_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_5_3, %statistics_5_3, %o_core_5_1_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_5_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_4 = aie.core(%core_5_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_5_2_view = aie.objectfifo.acquire @q_core_5_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_5_2_object = aie.objectfifo.subview.access %q_core_5_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_5_4, %statistics_5_4) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_5_view = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_5_object = aie.objectfifo.subview.access %kv_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_5_2_object, %kv_core_5_object, %weights_5_4, %statistics_5_4, %scores_5_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_5(Consume, 1)
          %kv_core_5_view_1 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_5_object_1 = aie.objectfifo.subview.access %kv_core_5_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_5_4, %kv_core_5_object_1, %sums_5_4, %statistics_5_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_5(Consume, 1)
        }
        %kv_core_5_view_2 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_5_object_2 = aie.objectfifo.subview.access %kv_core_5_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_5_2_object, %kv_core_5_object_2, %weights_5_4, %statistics_5_4, %scores_5_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_5(Consume, 1)
        %kv_core_5_view_3 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_5_object_3 = aie.objectfifo.subview.access %kv_core_5_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_5_4, %kv_core_5_object_3, %sums_5_4, %statistics_5_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_5(Consume, 1)
        aie.objectfifo.release @q_core_5_2(Consume, 1)
        %o_core_5_2_view = aie.objectfifo.acquire @o_core_5_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_5_2_object = aie.objectfifo.subview.access %o_core_5_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_5_4, %statistics_5_4, %o_core_5_2_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_5_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_5_5 = aie.core(%core_5_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_5_3_view = aie.objectfifo.acquire @q_core_5_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_5_3_object = aie.objectfifo.subview.access %q_core_5_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_5_5, %statistics_5_5) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_5_view = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_5_object = aie.objectfifo.subview.access %kv_core_5_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_5_3_object, %kv_core_5_object, %weights_5_5, %statistics_5_5, %scores_5_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_5(Consume, 1)
          %kv_core_5_view_1 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_5_object_1 = aie.objectfifo.subview.access %kv_core_5_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_5_5, %kv_core_5_object_1, %sums_5_5, %statistics_5_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_5(Consume, 1)
        }
        %kv_core_5_view_2 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_5_object_2 = aie.objectfifo.subview.access %kv_core_5_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_5_3_object, %kv_core_5_object_2, %weights_5_5, %statistics_5_5, %scores_5_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_5(Consume, 1)
        %kv_core_5_view_3 = aie.objectfifo.acquire @kv_core_5(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_5_object_3 = aie.objectfifo.subview.access %kv_core_5_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_5_5, %kv_core_5_object_3, %sums_5_5, %statistics_5_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_5(Consume, 1)
        aie.objectfifo.release @q_core_5_3(Consume, 1)
        %o_core_5_3_view = aie.objectfifo.acquire @o_core_5_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_5_3_object = aie.objectfifo.subview.access %o_core_5_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_5_5, %statistics_5_5, %o_core_5_3_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_5_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_2 = aie.core(%core_6_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_6_0_view = aie.objectfifo.acquire @q_core_6_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_6_0_object = aie.objectfifo.subview.access %q_core_6_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_6_2, %statistics_6_2) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_6_view = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_6_object = aie.objectfifo.subview.access %kv_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_6_0_object, %kv_core_6_object, %weights_6_2, %statistics_6_2, %scores_6_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_6(Consume, 1)
          %kv_core_6_view_1 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_6_object_1 = aie.objectfifo.subview.access %kv_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_6_2, %kv_core_6_object_1, %sums_6_2, %statistics_6_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_6(Consume, 1)
        }
        %kv_core_6_view_2 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_6_object_2 = aie.objectfifo.subview.access %kv_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_6_0_object, %kv_core_6_object_2, %weights_6_2, %statistics_6_2, %scores_6_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_6(Consume, 1)
        %kv_core_6_view_3 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_6_object_3 = aie.objectfifo.subview.access %kv_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_6_2, %kv_core_6_object_3, %sums_6_2, %statistics_6_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_6(Consume, 1)
        aie.objectfifo.release @q_core_6_0(Consume, 1)
        %o_core_6_0_view = aie.objectfifo.acquire @o_core_6_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_6_0_object = aie.objectfifo.subview.access %o_core_6_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_6_2, %statistics_6_2, %o_core_6_0_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_6_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_3 = aie.core(%core_6_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_6_1_view = aie.objectfifo.acquire @q_core_6_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_6_1_object = aie.objectfifo.subview.access %q_core_6_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_6_3, %statistics_6_3) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_6_view = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_6_object = aie.objectfifo.subview.access %kv_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_6_1_object, %kv_core_6_object, %weights_6_3, %statistics_6_3, %scores_6_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_6(Consume, 1)
          %kv_core_6_view_1 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_6_object_1 = aie.objectfifo.subview.access %kv_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_6_3, %kv_core_6_object_1, %sums_6_3, %statistics_6_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_6(Consume, 1)
        }
        %kv_core_6_view_2 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_6_object_2 = aie.objectfifo.subview.access %kv_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_6_1_object, %kv_core_6_object_2, %weights_6_3, %statistics_6_3, %scores_6_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_6(Consume, 1)
        %kv_core_6_view_3 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_6_object_3 = aie.objectfifo.subview.access %kv_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_6_3, %kv_core_6_object_3, %sums_6_3, %statistics_6_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_6(Consume, 1)
        aie.objectfifo.release @q_core_6_1(Consume, 1)
        %o_core_6_1_view = aie.objectfifo.acquire @o_core_6_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_6_1_object = aie.objectfifo.subview.access %o_core_6_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_6_3, %statistics_6_3, %o_core_6_1_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_6_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_4 = aie.core(%core_6_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_6_2_view = aie.objectfifo.acquire @q_core_6_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_6_2_object = aie.objectfifo.subview.access %q_core_6_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_6_4, %statistics_6_4) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_6_view = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_6_object = aie.objectfifo.subview.access %kv_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_6_2_object, %kv_core_6_object, %weights_6_4, %statistics_6_4, %scores_6_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_6(Consume, 1)
          %kv_core_6_view_1 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_6_object_1 = aie.objectfifo.subview.access %kv_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_6_4, %kv_core_6_object_1, %sums_6_4, %statistics_6_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_6(Consume, 1)
        }
        %kv_core_6_view_2 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_6_object_2 = aie.objectfifo.subview.access %kv_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_6_2_object, %kv_core_6_object_2, %weights_6_4, %statistics_6_4, %scores_6_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_6(Consume, 1)
        %kv_core_6_view_3 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_6_object_3 = aie.objectfifo.subview.access %kv_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_6_4, %kv_core_6_object_3, %sums_6_4, %statistics_6_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_6(Consume, 1)
        aie.objectfifo.release @q_core_6_2(Consume, 1)
        %o_core_6_2_view = aie.objectfifo.acquire @o_core_6_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_6_2_object = aie.objectfifo.subview.access %o_core_6_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_6_4, %statistics_6_4, %o_core_6_2_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_6_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_6_5 = aie.core(%core_6_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_6_3_view = aie.objectfifo.acquire @q_core_6_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_6_3_object = aie.objectfifo.subview.access %q_core_6_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_6_5, %statistics_6_5) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_6_view = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_6_object = aie.objectfifo.subview.access %kv_core_6_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_6_3_object, %kv_core_6_object, %weights_6_5, %statistics_6_5, %scores_6_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_6(Consume, 1)
          %kv_core_6_view_1 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_6_object_1 = aie.objectfifo.subview.access %kv_core_6_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_6_5, %kv_core_6_object_1, %sums_6_5, %statistics_6_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_6(Consume, 1)
        }
        %kv_core_6_view_2 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_6_object_2 = aie.objectfifo.subview.access %kv_core_6_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_6_3_object, %kv_core_6_object_2, %weights_6_5, %statistics_6_5, %scores_6_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_6(Consume, 1)
        %kv_core_6_view_3 = aie.objectfifo.acquire @kv_core_6(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_6_object_3 = aie.objectfifo.subview.access %kv_core_6_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_6_5, %kv_core_6_object_3, %sums_6_5, %statistics_6_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_6(Consume, 1)
        aie.objectfifo.release @q_core_6_3(Consume, 1)
        %o_core_6_3_view = aie.objectfifo.acquire @o_core_6_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_6_3_object = aie.objectfifo.subview.access %o_core_6_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_6_5, %statistics_6_5, %o_core_6_3_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_6_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_2 = aie.core(%core_7_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_7_0_view = aie.objectfifo.acquire @q_core_7_0(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_7_0_object = aie.objectfifo.subview.access %q_core_7_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_7_2, %statistics_7_2) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_7_view = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_7_object = aie.objectfifo.subview.access %kv_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_7_0_object, %kv_core_7_object, %weights_7_2, %statistics_7_2, %scores_7_2, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_7(Consume, 1)
          %kv_core_7_view_1 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_7_object_1 = aie.objectfifo.subview.access %kv_core_7_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_7_2, %kv_core_7_object_1, %sums_7_2, %statistics_7_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_7(Consume, 1)
        }
        %kv_core_7_view_2 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_7_object_2 = aie.objectfifo.subview.access %kv_core_7_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_7_0_object, %kv_core_7_object_2, %weights_7_2, %statistics_7_2, %scores_7_2, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_7(Consume, 1)
        %kv_core_7_view_3 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_7_object_3 = aie.objectfifo.subview.access %kv_core_7_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_7_2, %kv_core_7_object_3, %sums_7_2, %statistics_7_2) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_7(Consume, 1)
        aie.objectfifo.release @q_core_7_0(Consume, 1)
        %o_core_7_0_view = aie.objectfifo.acquire @o_core_7_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_7_0_object = aie.objectfifo.subview.access %o_core_7_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_7_2, %statistics_7_2, %o_core_7_0_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_7_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_3 = aie.core(%core_7_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_7_1_view = aie.objectfifo.acquire @q_core_7_1(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_7_1_object = aie.objectfifo.subview.access %q_core_7_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_7_3, %statistics_7_3) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_7_view = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_7_object = aie.objectfifo.subview.access %kv_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_7_1_object, %kv_core_7_object, %weights_7_3, %statistics_7_3, %scores_7_3, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_7(Consume, 1)
          %kv_core_7_view_1 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_7_object_1 = aie.objectfifo.subview.access %kv_core_7_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_7_3, %kv_core_7_object_1, %sums_7_3, %statistics_7_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_7(Consume, 1)
        }
        %kv_core_7_view_2 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_7_object_2 = aie.objectfifo.subview.access %kv_core_7_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_7_1_object, %kv_core_7_object_2, %weights_7_3, %statistics_7_3, %scores_7_3, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_7(Consume, 1)
        %kv_core_7_view_3 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_7_object_3 = aie.objectfifo.subview.access %kv_core_7_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_7_3, %kv_core_7_object_3, %sums_7_3, %statistics_7_3) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_7(Consume, 1)
        aie.objectfifo.release @q_core_7_1(Consume, 1)
        %o_core_7_1_view = aie.objectfifo.acquire @o_core_7_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_7_1_object = aie.objectfifo.subview.access %o_core_7_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_7_3, %statistics_7_3, %o_core_7_1_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_7_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_4 = aie.core(%core_7_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_7_2_view = aie.objectfifo.acquire @q_core_7_2(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_7_2_object = aie.objectfifo.subview.access %q_core_7_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_7_4, %statistics_7_4) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_7_view = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_7_object = aie.objectfifo.subview.access %kv_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_7_2_object, %kv_core_7_object, %weights_7_4, %statistics_7_4, %scores_7_4, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_7(Consume, 1)
          %kv_core_7_view_1 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_7_object_1 = aie.objectfifo.subview.access %kv_core_7_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_7_4, %kv_core_7_object_1, %sums_7_4, %statistics_7_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_7(Consume, 1)
        }
        %kv_core_7_view_2 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_7_object_2 = aie.objectfifo.subview.access %kv_core_7_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_7_2_object, %kv_core_7_object_2, %weights_7_4, %statistics_7_4, %scores_7_4, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_7(Consume, 1)
        %kv_core_7_view_3 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_7_object_3 = aie.objectfifo.subview.access %kv_core_7_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_7_4, %kv_core_7_object_3, %sums_7_4, %statistics_7_4) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_7(Consume, 1)
        aie.objectfifo.release @q_core_7_2(Consume, 1)
        %o_core_7_2_view = aie.objectfifo.acquire @o_core_7_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_7_2_object = aie.objectfifo.subview.access %o_core_7_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_7_4, %statistics_7_4, %o_core_7_2_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_7_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_7_5 = aie.core(%core_7_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c23 = arith.constant 23 : index
      %f32_0_125 = arith.constant 0.125 : f32
      %i32_64 = arith.constant 64 : i32
      %i32_28 = arith.constant 28 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %q_core_7_3_view = aie.objectfifo.acquire @q_core_7_3(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %q_core_7_3_object = aie.objectfifo.subview.access %q_core_7_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_begin(%sums_7_5, %statistics_7_5) : (memref<64x64xf32>, memref<3x64xf32>) -> ()
        scf.for %i = %c0 to %c23 step %c1 {
          %kv_core_7_view = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_7_object = aie.objectfifo.subview.access %kv_core_7_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_scores_bf16(%q_core_7_3_object, %kv_core_7_object, %weights_7_5, %statistics_7_5, %scores_7_5, %f32_0_125, %i32_64) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
          aie.objectfifo.release @kv_core_7(Consume, 1)
          %kv_core_7_view_1 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
          %kv_core_7_object_1 = aie.objectfifo.subview.access %kv_core_7_view_1[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
          func.call @attention_values_bf16(%weights_7_5, %kv_core_7_object_1, %sums_7_5, %statistics_7_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
          aie.objectfifo.release @kv_core_7(Consume, 1)
        }
        %kv_core_7_view_2 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_7_object_2 = aie.objectfifo.subview.access %kv_core_7_view_2[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_scores_bf16(%q_core_7_3_object, %kv_core_7_object_2, %weights_7_5, %statistics_7_5, %scores_7_5, %f32_0_125, %i32_28) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xbf16>, memref<3x64xf32>, memref<8x64xf32>, f32, i32) -> ()
        aie.objectfifo.release @kv_core_7(Consume, 1)
        %kv_core_7_view_3 = aie.objectfifo.acquire @kv_core_7(Consume, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %kv_core_7_object_3 = aie.objectfifo.subview.access %kv_core_7_view_3[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_values_bf16(%weights_7_5, %kv_core_7_object_3, %sums_7_5, %statistics_7_5) : (memref<64x64xbf16>, memref<64x64xbf16>, memref<64x64xf32>, memref<3x64xf32>) -> ()
        aie.objectfifo.release @kv_core_7(Consume, 1)
        aie.objectfifo.release @q_core_7_3(Consume, 1)
        %o_core_7_3_view = aie.objectfifo.acquire @o_core_7_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %o_core_7_3_object = aie.objectfifo.subview.access %o_core_7_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @attention_end_bf16(%sums_7_5, %statistics_7_5, %o_core_7_3_object) : (memref<64x64xf32>, memref<3x64xf32>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @o_core_7_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%Q: memref<1536x512xbf16>, %KV: memref<1536x2x512xbf16>, %O: memref<1536x512xbf16>) {
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 0][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 64][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_1, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_1, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 128][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_2, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_2, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 192][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_3, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_3, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 256][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_4, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_4, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 320][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_5, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_5, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 384][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_6, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_6, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 448][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_7, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_7, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 0][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 64][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_1, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 128][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_2, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 192][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_3, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 256][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_4, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 320][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_5, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 384][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_6, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 448][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_7, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131072][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131136][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_1, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_1, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131200][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_2, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_2, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131264][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_3, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_3, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131328][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_4, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_4, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131392][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_5, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_5, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131456][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_6, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_6, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 131520][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_7, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_7, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131072][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131136][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_1, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131200][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_2, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131264][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_3, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131328][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_4, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131392][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_5, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131456][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_6, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 131520][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_7, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262144][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_0, id = 6 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262208][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_1, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_1, id = 6 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262272][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_2, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_2, id = 6 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262336][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_3, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_3, id = 6 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262400][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_4, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_4, id = 6 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262464][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_5, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_5, id = 6 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262528][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_6, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_6, id = 6 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 262592][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_7, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_7, id = 6 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262144][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_0, id = 10 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262208][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_1, id = 10 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262272][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_2, id = 10 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262336][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_3, id = 10 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262400][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_4, id = 10 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262464][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_5, id = 10 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262528][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_6, id = 10 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 262592][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_7, id = 10 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393216][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_0, id = 7 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393280][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_1, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_1, id = 7 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393344][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_2, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_2, id = 7 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393408][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_3, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_3, id = 7 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393472][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_4, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_4, id = 7 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393536][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_5, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_5, id = 7 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393600][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_6, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_6, id = 7 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 393664][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_7, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_7, id = 7 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393216][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_0, id = 11 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393280][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_1, id = 11 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393344][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_2, id = 11 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393408][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_3, id = 11 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393472][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_4, id = 11 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393536][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_5, id = 11 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393600][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_6, id = 11 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 393664][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_7, id = 11 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_wait {symbol = @o_shim_1}
      aiex.npu.dma_wait {symbol = @o_shim_2}
      aiex.npu.dma_wait {symbol = @o_shim_3}
      aiex.npu.dma_wait {symbol = @o_shim_4}
      aiex.npu.dma_wait {symbol = @o_shim_5}
      aiex.npu.dma_wait {symbol = @o_shim_6}
      aiex.npu.dma_wait {symbol = @o_shim_7}
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524288][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_0, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524352][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_1, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_1, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524416][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_2, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_2, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524480][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_3, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_3, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524544][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_4, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_4, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524608][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_5, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_5, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524672][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_6, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_6, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 524736][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_7, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_7, id = 4 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524288][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_0, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524352][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_1, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524416][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_2, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524480][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_3, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524544][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_4, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524608][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_5, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524672][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_6, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 524736][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_7, id = 8 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655360][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 0][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_0, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655424][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_1, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 64][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_1, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655488][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_2, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 128][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_2, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655552][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_3, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 192][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_3, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655616][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_4, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 256][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_4, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655680][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_5, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 320][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_5, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655744][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_6, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 384][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_6, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%Q[0, 0, 0, 655808][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @q_shim_7, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%KV[0, 0, 0, 448][24, 2, 64, 64][65536, 512, 1024, 1]) {metadata = @kv_shim_7, id = 5 : i64} : memref<1536x2x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655360][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_0, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655424][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_1, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655488][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_2, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655552][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_3, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655616][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_4, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655680][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_5, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655744][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_6, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%O[0, 0, 0, 655808][1, 4, 64, 64][0, 32768, 512, 1]) {metadata = @o_shim_7, id = 9 : i64, issue_token = true} : memref<1536x512xbf16>
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_wait {symbol = @o_shim_1}
      aiex.npu.dma_wait {symbol = @o_shim_2}
      aiex.npu.dma_wait {symbol = @o_shim_3}
      aiex.npu.dma_wait {symbol = @o_shim_4}
      aiex.npu.dma_wait {symbol = @o_shim_5}
      aiex.npu.dma_wait {symbol = @o_shim_6}
      aiex.npu.dma_wait {symbol = @o_shim_7}
      aiex.npu.dma_wait {symbol = @o_shim_0}
      aiex.npu.dma_wait {symbol = @o_shim_1}
      aiex.npu.dma_wait {symbol = @o_shim_2}
      aiex.npu.dma_wait {symbol = @o_shim_3}
      aiex.npu.dma_wait {symbol = @o_shim_4}
      aiex.npu.dma_wait {symbol = @o_shim_5}
      aiex.npu.dma_wait {symbol = @o_shim_6}
      aiex.npu.dma_wait {symbol = @o_shim_7}
    }
  }
}
