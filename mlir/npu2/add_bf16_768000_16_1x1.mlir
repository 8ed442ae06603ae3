// add_bf16_768000_16_1x1
// y = a + b of 768000 elements bf16
//
// For npu2 (aie2p), 1 column of 1 core. Printed from the design by
//   npubench emit 'Add/bf16/tile:16/1500x512/cores:1x1' --npu=npu2
//
// To build it:
//   cmake --build build --target xclbin-npu2-add_bf16_768000_16_1x1
// which runs
//   clang++ -O2 -std=c++20 --target=aie2p-none-unknown-elf -DDIM=256 -c mlir/kernels/add.cc -o add_256_aie2p.o
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=add_bf16_768000_16_1x1.xclbin --aie-generate-npu-insts --npu-insts-name=add_bf16_768000_16_1x1.insts.bin add_bf16_768000_16_1x1.mlir
module {
  aie.device(npu2_1col) {
    %shim_0 = aie.tile(0, 0)
    %mem_0 = aie.tile(0, 1)
    %core_0_2 = aie.tile(0, 2)

    // in_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @in_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<256xbf16>>

    // in_core_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @in_core_0(%mem_0, {%core_0_2}, [2, 4]) : !aie.objectfifo<memref<256xbf16>>

    // out_core_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @out_core_0(%core_0_2, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<256xbf16>>

    // out_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @out_shim_0(%mem_0, {%shim_0}, [2, 2]) : !aie.objectfifo<memref<256xbf16>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@in_shim_0] -> [@in_core_0] ([] [])
    aie.objectfifo.link [@out_core_0] -> [@out_shim_0] ([] [])

    // The core functions, and the object each is linked from.
    func.func private @eltwise_add_bf16_vector(memref<256xbf16>, memref<256xbf16>, memref<256xbf16>) attributes {link_with = "add_256_aie2p.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_0_view = aie.objectfifo.acquire @in_core_0(Consume, 2) : !aie.objectfifosubview<memref<256xbf16>>
        %in_core_0_object = aie.objectfifo.subview.access %in_core_0_view[0] : !aie.objectfifosubview<memref<256xbf16>> -> memref<256xbf16>
        %in_core_0_object_1 = aie.objectfifo.subview.access %in_core_0_view[1] : !aie.objectfifosubview<memref<256xbf16>> -> memref<256xbf16>
        %out_core_0_view = aie.objectfifo.acquire @out_core_0(Produce, 1) : !aie.objectfifosubview<memref<256xbf16>>
        %out_core_0_object = aie.objectfifo.subview.access %out_core_0_view[0] : !aie.objectfifosubview<memref<256xbf16>> -> memref<256xbf16>
        func.call @eltwise_add_bf16_vector(%in_core_0_object, %in_core_0_object_1, %out_core_0_object) : (memref<256xbf16>, memref<256xbf16>, memref<256xbf16>) -> ()
        aie.objectfifo.release @in_core_0(Consume, 2)
        aie.objectfifo.release @out_core_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%input: memref<2x768000xbf16>, %output: memref<768000xbf16>) {
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 0][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 0][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 16384][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 16384][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 32768][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 32768][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 49152][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 3 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 49152][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 7 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 65536][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 65536][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 81920][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 81920][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 98304][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 98304][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 114688][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 3 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 114688][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 7 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 131072][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 131072][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 147456][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 147456][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 163840][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 163840][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 180224][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 3 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 180224][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 7 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 196608][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 196608][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 212992][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 212992][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 229376][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 229376][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 245760][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 3 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 245760][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 7 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 262144][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 262144][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 278528][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 278528][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 294912][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 294912][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 311296][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 3 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 311296][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 7 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 327680][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 327680][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 344064][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 344064][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 360448][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 360448][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 376832][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 3 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 376832][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 7 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 393216][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 393216][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 409600][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 409600][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 425984][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 425984][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 442368][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 3 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 442368][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 7 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 458752][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 458752][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 475136][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 475136][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 491520][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 491520][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 507904][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 3 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 507904][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 7 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 524288][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 524288][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 540672][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 540672][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 557056][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 557056][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 573440][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 3 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 573440][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 7 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 589824][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 589824][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 606208][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 606208][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 622592][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 622592][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 638976][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 3 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 638976][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 7 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 655360][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 655360][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 671744][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 671744][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 688128][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 688128][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 704512][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 3 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 704512][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 7 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 720896][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 720896][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64} : memref<768000xbf16>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 737280][64, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 1 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 737280][1, 1, 1, 16384][0, 0, 0, 1]) {metadata = @out_shim_0, id = 5 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 753664][56, 2, 1, 256][256, 768000, 0, 1]) {metadata = @in_shim_0, id = 2 : i64} : memref<2x768000xbf16>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 753664][1, 1, 1, 14336][0, 0, 0, 1]) {metadata = @out_shim_0, id = 6 : i64, issue_token = true} : memref<768000xbf16>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_wait {symbol = @out_shim_0}
    }
  }
}
