// whisper_base_conv1_4x4
// conv1: MatmulGELU 3072x528x512
// up: MatmulGELU 1536x528x2048
//
// For npu1 (aie2), 4 columns of 4 cores. Printed from the design by
//   npubench emit 'WhisperEncoder/base/bf16/cores:4x4/program:conv1/programs:several' --npu=npu1
//
// To build it:
//   cmake --build build --target xclbin-npu1-whisper_base_conv1_4x4
// which runs
//   clang++ -O2 -std=c++20 --target=aie2-none-unknown-elf -Dbf16_bf16_ONLY=1 -DDIM_M=64 -DDIM_K=88 -DDIM_N=64 -DB_COL_MAJ=1 -c mlir/kernels/matmul.cc -o matmul_bf16_bf16_64x88x64_B_COL_MAJ-1_aie2.o
//   clang++ -O2 -std=c++20 --target=aie2-none-unknown-elf -Dbf16_ONLY=1 -DDIM=4096 -c mlir/kernels/gelu.cc -o gelu_bf16_4096_aie2.o
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=whisper_base_conv1_4x4.xclbin --aie-generate-npu-insts --npu-insts-name=whisper_base_conv1_4x4.{1}.insts.bin whisper_base_conv1_4x4.mlir
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
    aie.objectfifo @a_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x528xbf16>>

    // a_core_0: memory tile (0,1) to core (0,2), core (1,2), core (2,2), core (3,2)
    aie.objectfifo @a_core_0(%mem_0 dimensionsToStream [<size = 6, stride = 88>, <size = 11, stride = 8>, <size = 64, stride = 528>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_1_2 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_2_2 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_3_2 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) {repeat_count = 2 : i32} : !aie.objectfifo<memref<64x88xbf16>>

    // a_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @a_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x528xbf16>>

    // a_core_1: memory tile (1,1) to core (0,3), core (1,3), core (2,3), core (3,3)
    aie.objectfifo @a_core_1(%mem_1 dimensionsToStream [<size = 6, stride = 88>, <size = 11, stride = 8>, <size = 64, stride = 528>, <size = 8, stride = 1>], {%core_0_3 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_1_3 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_2_3 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_3_3 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) {repeat_count = 2 : i32} : !aie.objectfifo<memref<64x88xbf16>>

    // a_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @a_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x528xbf16>>

    // a_core_2: memory tile (2,1) to core (0,4), core (1,4), core (2,4), core (3,4)
    aie.objectfifo @a_core_2(%mem_2 dimensionsToStream [<size = 6, stride = 88>, <size = 11, stride = 8>, <size = 64, stride = 528>, <size = 8, stride = 1>], {%core_0_4 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_1_4 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_2_4 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_3_4 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) {repeat_count = 2 : i32} : !aie.objectfifo<memref<64x88xbf16>>

    // a_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @a_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x528xbf16>>

    // a_core_3: memory tile (3,1) to core (0,5), core (1,5), core (2,5), core (3,5)
    aie.objectfifo @a_core_3(%mem_3 dimensionsToStream [<size = 6, stride = 88>, <size = 11, stride = 8>, <size = 64, stride = 528>, <size = 8, stride = 1>], {%core_0_5 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_1_5 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_2_5 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_3_5 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) {repeat_count = 2 : i32} : !aie.objectfifo<memref<64x88xbf16>>

    // b_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @b_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<64x528xbf16>>

    // b_core_0: memory tile (0,1) to core (0,2), core (0,3), core (0,4), core (0,5)
    aie.objectfifo @b_core_0(%mem_0 dimensionsToStream [<size = 6, stride = 88>, <size = 11, stride = 8>, <size = 64, stride = 528>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_0_3 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_0_4 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_0_5 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x88xbf16>>

    // b_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @b_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<64x528xbf16>>

    // b_core_1: memory tile (1,1) to core (1,2), core (1,3), core (1,4), core (1,5)
    aie.objectfifo @b_core_1(%mem_1 dimensionsToStream [<size = 6, stride = 88>, <size = 11, stride = 8>, <size = 64, stride = 528>, <size = 8, stride = 1>], {%core_1_2 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_1_3 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_1_4 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_1_5 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x88xbf16>>

    // b_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @b_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<64x528xbf16>>

    // b_core_2: memory tile (2,1) to core (2,2), core (2,3), core (2,4), core (2,5)
    aie.objectfifo @b_core_2(%mem_2 dimensionsToStream [<size = 6, stride = 88>, <size = 11, stride = 8>, <size = 64, stride = 528>, <size = 8, stride = 1>], {%core_2_2 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_2_3 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_2_4 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_2_5 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x88xbf16>>

    // b_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @b_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<64x528xbf16>>

    // b_core_3: memory tile (3,1) to core (3,2), core (3,3), core (3,4), core (3,5)
    aie.objectfifo @b_core_3(%mem_3 dimensionsToStream [<size = 6, stride = 88>, <size = 11, stride = 8>, <size = 64, stride = 528>, <size = 8, stride = 1>], {%core_3_2 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_3_3 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_3_4 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>], %core_3_5 dimensionsFromStream [<size = 11, stride = 32>, <size = 16, stride = 352>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<64x88xbf16>>

    // c_core_0_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0_0(%core_0_2, {%mem_0}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_0_1: core (0,3) to memory tile (0,1)
    aie.objectfifo @c_core_0_1(%core_0_3, {%mem_0}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_0_2: core (0,4) to memory tile (0,1)
    aie.objectfifo @c_core_0_2(%core_0_4, {%mem_0}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_0_3: core (0,5) to memory tile (0,1)
    aie.objectfifo @c_core_0_3(%core_0_5, {%mem_0}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_0}, [1, 1]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_1_0: core (1,2) to memory tile (1,1)
    aie.objectfifo @c_core_1_0(%core_1_2, {%mem_1}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_1_1: core (1,3) to memory tile (1,1)
    aie.objectfifo @c_core_1_1(%core_1_3, {%mem_1}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_1_2: core (1,4) to memory tile (1,1)
    aie.objectfifo @c_core_1_2(%core_1_4, {%mem_1}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_1_3: core (1,5) to memory tile (1,1)
    aie.objectfifo @c_core_1_3(%core_1_5, {%mem_1}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_1: memory tile (1,1) to shim (1,0)
    aie.objectfifo @c_shim_1(%mem_1 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_1}, [1, 1]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_2_0: core (2,2) to memory tile (2,1)
    aie.objectfifo @c_core_2_0(%core_2_2, {%mem_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_2_1: core (2,3) to memory tile (2,1)
    aie.objectfifo @c_core_2_1(%core_2_3, {%mem_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_2_2: core (2,4) to memory tile (2,1)
    aie.objectfifo @c_core_2_2(%core_2_4, {%mem_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_2_3: core (2,5) to memory tile (2,1)
    aie.objectfifo @c_core_2_3(%core_2_5, {%mem_2}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_2: memory tile (2,1) to shim (2,0)
    aie.objectfifo @c_shim_2(%mem_2 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_2}, [1, 1]) : !aie.objectfifo<memref<256x64xbf16>>

    // c_core_3_0: core (3,2) to memory tile (3,1)
    aie.objectfifo @c_core_3_0(%core_3_2, {%mem_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_3_1: core (3,3) to memory tile (3,1)
    aie.objectfifo @c_core_3_1(%core_3_3, {%mem_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_3_2: core (3,4) to memory tile (3,1)
    aie.objectfifo @c_core_3_2(%core_3_4, {%mem_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_core_3_3: core (3,5) to memory tile (3,1)
    aie.objectfifo @c_core_3_3(%core_3_5, {%mem_3}, [2, 1]) : !aie.objectfifo<memref<64x64xbf16>>

    // c_shim_3: memory tile (3,1) to shim (3,0)
    aie.objectfifo @c_shim_3(%mem_3 dimensionsToStream [<size = 16, stride = 256>, <size = 4, stride = 4>, <size = 16, stride = 16>, <size = 4, stride = 1>], {%shim_3}, [1, 1]) : !aie.objectfifo<memref<256x64xbf16>>

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

    // The core functions, and the object each is linked from.
    func.func private @zero_bf16(memref<64x64xbf16>) attributes {link_with = "matmul_bf16_bf16_64x88x64_B_COL_MAJ-1_aie2.o"}
    func.func private @matmul_bf16_bf16(memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) attributes {link_with = "matmul_bf16_bf16_64x88x64_B_COL_MAJ-1_aie2.o"}
    func.func private @gelu_bf16(memref<64x64xbf16>, memref<64x64xbf16>) attributes {link_with = "gelu_bf16_4096_aie2.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_0_view = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_0_0_object = aie.objectfifo.subview.access %c_core_0_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_0_0_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_0_object, %c_core_0_0_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_0_0_object, %c_core_0_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_3 = aie.core(%core_0_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_1_view = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_0_1_object = aie.objectfifo.subview.access %c_core_0_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_0_1_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_0_object, %c_core_0_1_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_0_1_object, %c_core_0_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_4 = aie.core(%core_0_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_2_view = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_0_2_object = aie.objectfifo.subview.access %c_core_0_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_0_2_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_0_object, %c_core_0_2_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_0_2_object, %c_core_0_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_5 = aie.core(%core_0_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_0_3_view = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_0_3_object = aie.objectfifo.subview.access %c_core_0_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_0_3_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_0_object, %c_core_0_3_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_0_3_object, %c_core_0_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_0_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_2 = aie.core(%core_1_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_0_view = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_1_0_object = aie.objectfifo.subview.access %c_core_1_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_1_0_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_1_object, %c_core_1_0_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_1_0_object, %c_core_1_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_3 = aie.core(%core_1_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_1_view = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_1_1_object = aie.objectfifo.subview.access %c_core_1_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_1_1_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_1_object, %c_core_1_1_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_1_1_object, %c_core_1_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_4 = aie.core(%core_1_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_2_view = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_1_2_object = aie.objectfifo.subview.access %c_core_1_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_1_2_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_1_object, %c_core_1_2_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_1_2_object, %c_core_1_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_5 = aie.core(%core_1_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_1_3_view = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_1_3_object = aie.objectfifo.subview.access %c_core_1_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_1_3_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_1_object, %c_core_1_3_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_1_3_object, %c_core_1_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_1_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_2 = aie.core(%core_2_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_0_view = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_2_0_object = aie.objectfifo.subview.access %c_core_2_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_2_0_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_2_object, %c_core_2_0_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_2_0_object, %c_core_2_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_3 = aie.core(%core_2_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_1_view = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_2_1_object = aie.objectfifo.subview.access %c_core_2_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_2_1_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_2_object, %c_core_2_1_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_2_1_object, %c_core_2_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_4 = aie.core(%core_2_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_2_view = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_2_2_object = aie.objectfifo.subview.access %c_core_2_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_2_2_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_2_object, %c_core_2_2_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_2_2_object, %c_core_2_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_5 = aie.core(%core_2_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_2_3_view = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_2_3_object = aie.objectfifo.subview.access %c_core_2_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_2_3_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_2_object, %c_core_2_3_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_2_3_object, %c_core_2_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_2_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_2 = aie.core(%core_3_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_0_view = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_3_0_object = aie.objectfifo.subview.access %c_core_3_0_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_3_0_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_0_object, %b_core_3_object, %c_core_3_0_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_3_0_object, %c_core_3_0_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_3 = aie.core(%core_3_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_1_view = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_3_1_object = aie.objectfifo.subview.access %c_core_3_1_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_3_1_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_1_object, %b_core_3_object, %c_core_3_1_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_3_1_object, %c_core_3_1_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_4 = aie.core(%core_3_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_2_view = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_3_2_object = aie.objectfifo.subview.access %c_core_3_2_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_3_2_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_2_object, %b_core_3_object, %c_core_3_2_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_3_2_object, %c_core_3_2_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_5 = aie.core(%core_3_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      scf.for %run = %c0 to %forever step %c1 {
        %c_core_3_3_view = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<64x64xbf16>>
        %c_core_3_3_object = aie.objectfifo.subview.access %c_core_3_3_view[0] : !aie.objectfifosubview<memref<64x64xbf16>> -> memref<64x64xbf16>
        func.call @zero_bf16(%c_core_3_3_object) : (memref<64x64xbf16>) -> ()
        scf.for %i = %c0 to %c6 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<64x88xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<64x88xbf16>> -> memref<64x88xbf16>
          func.call @matmul_bf16_bf16(%a_core_3_object, %b_core_3_object, %c_core_3_3_object) : (memref<64x88xbf16>, memref<64x88xbf16>, memref<64x64xbf16>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        func.call @gelu_bf16(%c_core_3_3_object, %c_core_3_3_object) : (memref<64x64xbf16>, memref<64x64xbf16>) -> ()
        aie.objectfifo.release @c_core_3_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @conv1(%A: memref<271040xbf16>, %B: memref<512x528xbf16>, %C: memref<1772352xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 5632][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 11264][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 16896][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 576][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 640][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 704][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 768][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 22528][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 28160][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 33792][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 39424][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 148032][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 148096][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 148160][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 148224][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 45056][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 50688][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 56320][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 61952][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 295488][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 295552][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 295616][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 295680][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 67584][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 73216][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 78848][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 84480][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 442944][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 443008][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 443072][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 443136][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 90112][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 95744][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 101376][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 107008][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 590400][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 590464][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 590528][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 590592][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 112640][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 118272][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 123904][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 129536][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 737856][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 737920][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 737984][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 738048][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 135168][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 140800][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 146432][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 152064][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 885312][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 885376][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 885440][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 885504][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 157696][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 163328][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 168960][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 174592][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1032768][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1032832][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1032896][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1032960][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 180224][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 185856][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 191488][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 197120][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180224][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180288][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180352][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1180416][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 202752][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 208384][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 214016][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 219648][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1327680][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1327744][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1327808][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1327872][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 225280][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 230912][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 236544][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 242176][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 6 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1475136][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1475200][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1475264][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1475328][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 247808][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 253440][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 259072][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 264704][1, 64, 1, 528][0, 88, 0, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<271040xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][2, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 7 : i64} : memref<512x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1622592][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1622656][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1622720][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1622784][2, 256, 1, 64][256, 576, 0, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1772352xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
    }
    aie.runtime_sequence @up(%A: memref<1770000xbf16>, %B: memref<2048x528xbf16>, %C: memref<3246144xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 884736][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 921600][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 958464][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 995328][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 64][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 128][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 192][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1032192][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1069056][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1105920][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1142784][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 540672][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 540736][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 540800][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 540864][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1179648][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1216512][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1253376][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1290240][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 6 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 6 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1081344][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1081408][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1081472][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1081536][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1327104][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1363968][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1400832][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1437696][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 7 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 7 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1622016][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1622080][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1622144][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1622208][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1474560][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1511424][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1548288][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1585152][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2162688][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2162752][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2162816][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2162880][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1622016][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1658880][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1695744][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 1732608][4, 64, 1, 528][0, 576, 0, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1770000xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 33792][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 67584][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 101376][8, 1, 1, 33792][135168, 0, 0, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<2048x528xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2703360][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2703424][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2703488][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2703552][8, 256, 1, 64][256, 2112, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<3246144xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
    }
  }
}
