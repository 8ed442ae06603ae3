// whisper_base_conv2_4x4
// conv2: MatmulGELU 1536x1728x512
//
// For npu1 (aie2), 4 columns of 4 cores. Printed from the design by
//   npubench emit 'WhisperEncoder/base/bf16/cores:4x4/program:conv2/programs:several' --npu=npu1
//
// To build it:
//   cmake --build build --target xclbin-npu1-whisper_base_conv2_4x4
// which runs
//   clang++ -O2 -std=c++20 --target=aie2-none-unknown-elf -Dbf16_bf16_ONLY=1 -DDIM_M=96 -DDIM_K=72 -DDIM_N=64 -DB_COL_MAJ=1 -c mlir/kernels/matmul.cc -o matmul_bf16_bf16_96x72x64_B_COL_MAJ-1_aie2.o
//   clang++ -O2 -std=c++20 --target=aie2-none-unknown-elf -Dbf16_ONLY=1 -DDIM=6144 -c mlir/kernels/gelu.cc -o gelu_bf16_6144_aie2.o
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=whisper_base_conv2_4x4.xclbin --aie-generate-npu-insts --npu-insts-name=whisper_base_conv2_4x4.insts.bin whisper_base_conv2_4x4.mlir
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
    aie.objectfifo @a_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<96x576xbf16>>

    // a_core_0: memory tile (0,1) to core (0,2), core (1,2), core (2,2), core (3,2)
    aie.objectfifo @a_core_0(%mem_0 dimensionsToStream [<size = 8, stride = 72>, <size = 9, stride = 8>, <size = 96, stride = 576>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_1_2 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_2_2 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_3_2 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<96x72xbf16>>

    // a_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @a_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<96x576xbf16>>

    // a_core_1: memory tile (1,1) to core (0,3), core (1,3), core (2,3), core (3,3)
    aie.objectfifo @a_core_1(%mem_1 dimensionsToStream [<size = 8, stride = 72>, <size = 9, stride = 8>, <size = 96, stride = 576>, <size = 8, stride = 1>], {%core_0_3 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_1_3 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_2_3 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_3_3 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<96x72xbf16>>

    // a_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @a_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<96x576xbf16>>

    // a_core_2: memory tile (2,1) to core (0,4), core (1,4), core (2,4), core (3,4)
    aie.objectfifo @a_core_2(%mem_2 dimensionsToStream [<size = 8, stride = 72>, <size = 9, stride = 8>, <size = 96, stride = 576>, <size = 8, stride = 1>], {%core_0_4 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_1_4 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_2_4 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_3_4 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<96x72xbf16>>

    // a_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @a_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<96x576xbf16>>

    // a_core_3: memory tile (3,1) to core (0,5), core (1,5), core (2,5), core (3,5)
    aie.objectfifo @a_core_3(%mem_3 dimensionsToStream [<size = 8, stride = 72>, <size = 9, stride = 8>, <size = 96, stride = 576>, <size = 8, stride = 1>], {%core_0_5 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_1_5 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_2_5 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>], %core_3_5 dimensionsFromStream [<size = 9, stride = 32>, <size = 24, stride = 288>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<96x72xbf16>>

    // b_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @b_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x576xbf16>>

    // b_core_0: memory tile (0,1) to core (0,2), core (0,3), core (0,4), core (0,5)
    aie.objectfifo @b_core_0(%mem_0 dimensionsToStream [<size = 8, stride = 72>, <size = 9, stride = 8>, <size = 64, stride = 576>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_0_3 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_0_4 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_0_5 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x72xbf16>>

    // b_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @b_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x576xbf16>>

    // b_core_1: memory tile (1,1) to core (1,2), core (1,3), core (1,4), core (1,5)
    aie.objectfifo @b_core_1(%mem_1 dimensionsToStream [<size = 8, stride = 72>, <size = 9, stride = 8>, <size = 64, stride = 576>, <size = 8, stride = 1>], {%core_1_2 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_1_3 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_1_4 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_1_5 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x72xbf16>>

    // b_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @b_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x576xbf16>>

    // b_core_2: memory tile (2,1) to core (2,2), core (2,3), core (2,4), core (2,5)
    aie.objectfifo @b_core_2(%mem_2 dimensionsToStream [<size = 8, stride = 72>, <size = 9, stride = 8>, <size = 64, stride = 576>, <size = 8, stride = 1>], {%core_2_2 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_2_3 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_2_4 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_2_5 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x72xbf16>>

    // b_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @b_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x576xbf16>>

    // b_core_3: memory tile (3,1) to core (3,2), core (3,3), core (3,4), core (3,5)
    aie.objectfifo @b_core_3(%mem_3 dimensionsToStream [<size = 8, stride = 72>, <size = 9, stride = 8>, <size = 64, stride = 576>, <size = 8, stride = 1>], {%core_3_2 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_3_3 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_3_4 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>], %core_3_5 dimensionsFromStream [<size = 9, stride = 32>, <size = 16, stride = 288>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x72xbf16>>

    // c_core_0_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0_0(%core_0_2, {%mem_0}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_0_1: core (0,3) to memory tile (0,1)
    aie.objectfifo @c_core_0_1(%core_0_3, {%mem_0}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_0_2: core (0,4) to memory tile (0,1)
    aie.objectfifo @c_core_0_2(%core_0_4, {%mem_0}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_0_3: core (0,5) to memory tile (0,1)
    aie.objectfifo @c_core_0_3(%core_0_5, {%mem_0}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 24, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_0}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

    // c_core_1_0: core (1,2) to memory tile (1,1)
    aie.objectfifo @c_core_1_0(%core_1_2, {%mem_1}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_1_1: core (1,3) to memory tile (1,1)
    aie.objectfifo @c_core_1_1(%core_1_3, {%mem_1}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_1_2: core (1,4) to memory tile (1,1)
    aie.objectfifo @c_core_1_2(%core_1_4, {%mem_1}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_1_3: core (1,5) to memory tile (1,1)
    aie.objectfifo @c_core_1_3(%core_1_5, {%mem_1}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_1: memory tile (1,1) to shim (1,0)
    aie.objectfifo @c_shim_1(%mem_1 dimensionsToStream [<size = 24, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_1}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

    // c_core_2_0: core (2,2) to memory tile (2,1)
    aie.objectfifo @c_core_2_0(%core_2_2, {%mem_2}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_2_1: core (2,3) to memory tile (2,1)
    aie.objectfifo @c_core_2_1(%core_2_3, {%mem_2}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_2_2: core (2,4) to memory tile (2,1)
    aie.objectfifo @c_core_2_2(%core_2_4, {%mem_2}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_2_3: core (2,5) to memory tile (2,1)
    aie.objectfifo @c_core_2_3(%core_2_5, {%mem_2}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_2: memory tile (2,1) to shim (2,0)
    aie.objectfifo @c_shim_2(%mem_2 dimensionsToStream [<size = 24, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_2}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

    // c_core_3_0: core (3,2) to memory tile (3,1)
    aie.objectfifo @c_core_3_0(%core_3_2, {%mem_3}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_3_1: core (3,3) to memory tile (3,1)
    aie.objectfifo @c_core_3_1(%core_3_3, {%mem_3}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_3_2: core (3,4) to memory tile (3,1)
    aie.objectfifo @c_core_3_2(%core_3_4, {%mem_3}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_core_3_3: core (3,5) to memory tile (3,1)
    aie.objectfifo @c_core_3_3(%core_3_5, {%mem_3}, [1, 1]) : !aie.objectfifo<memref<96x64xbf16>>

    // c_shim_3: memory tile (3,1) to shim (3,0)
    aie.objectfifo @c_shim_3(%mem_3 dimensionsToStream [<size = 24, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_3}, [1, 1]) : !aie.objectfifo<memref<384x64xbf16>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@a_shim_0] -> [@a_core_0] ([] [])
    aie.objectfifo.link [@a_shim_1] -> [@a_core_1] ([] [])
    aie.objectfifo.link [@a_shim_2] -> [@a_core_2] ([] [])
    aie.objectfifo.link [@a_shim_3] -> [@a_core_3] ([] [])
    aie.objectfifo.link [@b_shim_0] -> [@b_core_0] ([] [])
    aie.objectfifo.link [@b_shim_1] -> [@b_core_1] ([] [])
    aie.objectfifo.link [@b_shim_2] -> [@b_core_2] ([] [])
    aie.objectfifo.link [@b_shim_3] -> [@b_core_3] ([] [])
    aie.objectfifo.link [@c_core_0_0, @c_core_0_1, @c_core_0_2, @c_core_0_3] -> [@c_shim_0] ([0, 6144, 12288, 18432] [])
    aie.objectfifo.link [@c_core_1_0, @c_core_1_1, @c_core_1_2, @c_core_1_3] -> [@c_shim_1] ([0, 6144, 12288, 18432] [])
    aie.objectfifo.link [@c_core_2_0, @c_core_2_1, @c_core_2_2, @c_core_2_3] -> [@c_shim_2] ([0, 6144, 12288, 18432] [])
    aie.objectfifo.link [@c_core_3_0, @c_core_3_1, @c_core_3_2, @c_core_3_3] -> [@c_shim_3] ([0, 6144, 12288, 18432] [])

    // The core functions, and the object each is linked from.
    func.func private @zero_bf16(memref<96x64xbf16>) attributes {link_with = "matmul_bf16_bf16_96x72x64_B_COL_MAJ-1_aie2.o"}
    func.func private @matmul_bf16_bf16(memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) attributes {link_with = "matmul_bf16_bf16_96x72x64_B_COL_MAJ-1_aie2.o"}
    func.func private @gelu_bf16(memref<96x64xbf16>, memref<96x64xbf16>) attributes {link_with = "gelu_bf16_6144_aie2.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_0_view = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_0_0_object = aie.objectfifo.subview.access %c_core_0_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_0_0_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_0_object, %c_core_0_0_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_0_0_object, %c_core_0_0_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_3 = aie.core(%core_0_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_1_view = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_0_1_object = aie.objectfifo.subview.access %c_core_0_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_0_1_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_0_object, %c_core_0_1_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_0_1_object, %c_core_0_1_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_4 = aie.core(%core_0_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_2_view = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_0_2_object = aie.objectfifo.subview.access %c_core_0_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_0_2_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_0_object, %c_core_0_2_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_0_2_object, %c_core_0_2_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_5 = aie.core(%core_0_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_3_view = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_0_3_object = aie.objectfifo.subview.access %c_core_0_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_0_3_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_0_object, %c_core_0_3_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_0_3_object, %c_core_0_3_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_2 = aie.core(%core_1_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_0_view = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_1_0_object = aie.objectfifo.subview.access %c_core_1_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_1_0_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_1_object, %c_core_1_0_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_1_0_object, %c_core_1_0_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_3 = aie.core(%core_1_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_1_view = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_1_1_object = aie.objectfifo.subview.access %c_core_1_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_1_1_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_1_object, %c_core_1_1_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_1_1_object, %c_core_1_1_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_4 = aie.core(%core_1_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_2_view = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_1_2_object = aie.objectfifo.subview.access %c_core_1_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_1_2_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_1_object, %c_core_1_2_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_1_2_object, %c_core_1_2_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_5 = aie.core(%core_1_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_3_view = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_1_3_object = aie.objectfifo.subview.access %c_core_1_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_1_3_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_1_object, %c_core_1_3_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_1_3_object, %c_core_1_3_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_2 = aie.core(%core_2_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_0_view = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_2_0_object = aie.objectfifo.subview.access %c_core_2_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_2_0_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_2_object, %c_core_2_0_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_2_0_object, %c_core_2_0_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_3 = aie.core(%core_2_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_1_view = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_2_1_object = aie.objectfifo.subview.access %c_core_2_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_2_1_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_2_object, %c_core_2_1_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_2_1_object, %c_core_2_1_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_4 = aie.core(%core_2_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_2_view = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_2_2_object = aie.objectfifo.subview.access %c_core_2_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_2_2_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_2_object, %c_core_2_2_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_2_2_object, %c_core_2_2_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_5 = aie.core(%core_2_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_3_view = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_2_3_object = aie.objectfifo.subview.access %c_core_2_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_2_3_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_2_object, %c_core_2_3_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_2_3_object, %c_core_2_3_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_2 = aie.core(%core_3_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_0_view = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_3_0_object = aie.objectfifo.subview.access %c_core_3_0_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_3_0_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_3_object, %c_core_3_0_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_3_0_object, %c_core_3_0_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_3 = aie.core(%core_3_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_1_view = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_3_1_object = aie.objectfifo.subview.access %c_core_3_1_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_3_1_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_3_object, %c_core_3_1_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_3_1_object, %c_core_3_1_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_4 = aie.core(%core_3_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_2_view = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_3_2_object = aie.objectfifo.subview.access %c_core_3_2_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_3_2_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_3_object, %c_core_3_2_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_3_2_object, %c_core_3_2_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_5 = aie.core(%core_3_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c24 = arith.constant 24 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_3_view = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<96x64xbf16>>
        %c_core_3_3_object = aie.objectfifo.subview.access %c_core_3_3_view[0] : !aie.objectfifosubview<memref<96x64xbf16>> -> memref<96x64xbf16>
        func.call @zero_bf16(%c_core_3_3_object) : (memref<96x64xbf16>) -> ()
        scf.for %i = %c0 to %c24 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<96x72xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<96x72xbf16>> -> memref<96x72xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x72xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x72xbf16>> -> memref<64x72xbf16>
          func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_3_object, %c_core_3_3_object) : (memref<96x72xbf16>, memref<64x72xbf16>, memref<96x64xbf16>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_3_3_object, %c_core_3_3_object) : (memref<96x64xbf16>, memref<96x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @conv2(%A: memref<1772352xbf16>, %B: memref<512x1728xbf16>, %C: memref<1770000xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][4, 3, 96, 576][442368, 576, 1152, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 110592][4, 3, 96, 576][442368, 576, 1152, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 221184][4, 3, 96, 576][442368, 576, 1152, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 331776][4, 3, 96, 576][442368, 576, 1152, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][4, 3, 64, 576][0, 576, 1728, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x1728xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 110592][4, 3, 64, 576][0, 576, 1728, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<512x1728xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 221184][4, 3, 64, 576][0, 576, 1728, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x1728xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 331776][4, 3, 64, 576][0, 576, 1728, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<512x1728xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 64][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 128][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 192][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][4, 3, 96, 576][442368, 576, 1152, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 110592][4, 3, 96, 576][442368, 576, 1152, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 221184][4, 3, 96, 576][442368, 576, 1152, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 331776][4, 3, 96, 576][442368, 576, 1152, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 442368][4, 3, 64, 576][0, 576, 1728, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x1728xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 552960][4, 3, 64, 576][0, 576, 1728, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<512x1728xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 663552][4, 3, 64, 576][0, 576, 1728, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<512x1728xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 774144][4, 3, 64, 576][0, 576, 1728, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<512x1728xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 256][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 320][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 384][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 448][4, 384, 1, 64][221184, 576, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1770000xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
    }
  }
}
