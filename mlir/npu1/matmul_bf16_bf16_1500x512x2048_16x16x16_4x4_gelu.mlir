// matmul_bf16_bf16_1500x512x2048_16x16x16_4x4_gelu
// C = gelu(A x B): A 1500x512 bf16, B 512x2048 bf16, C bf16, by tiles of 16x16x16
//
// For npu1 (aie2), 4 columns of 4 cores. Printed from the design by
//   npubench emit 'Matmul/bf16_bf16/tile:16/1500x512x2048/cores:4x4/epilogue:gelu' --npu=npu1
//
// To build it:
//   cmake --build build --target xclbin-npu1-matmul_bf16_bf16_1500x512x2048_16x16x16_4x4_gelu
// which runs
//   clang++ -O2 -std=c++20 --target=aie2-none-unknown-elf -Dbf16_f32_ONLY=1 -DDIM_M=16 -DDIM_K=16 -DDIM_N=16 -c <mlir-aie>/aie_kernels/aie2/mm.cc -o mm_bf16_f32_16x16x16_aie2.o
//   clang++ -O2 -std=c++20 --target=aie2-none-unknown-elf -Dbf16_ONLY=1 -DDIM=256 -c mlir/kernels/gelu.cc -o gelu_bf16_256_aie2.o
//   clang++ -O2 -std=c++20 --target=aie2-none-unknown-elf -Df32_bf16_ONLY=1 -DDIM=256 -c mlir/kernels/convert.cc -o convert_f32_bf16_256_aie2.o
//   aiecc --no-xchesscc --no-xbridge --peano <dir> --no-compile-host --aie-generate-xclbin --xclbin-name=matmul_bf16_bf16_1500x512x2048_16x16x16_4x4_gelu.xclbin --aie-generate-npu-insts --npu-insts-name=matmul_bf16_bf16_1500x512x2048_16x16x16_4x4_gelu.insts.bin matmul_bf16_bf16_1500x512x2048_16x16x16_4x4_gelu.mlir
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
    aie.objectfifo @a_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // a_core_0: memory tile (0,1) to core (0,2), core (1,2), core (2,2), core (3,2)
    aie.objectfifo @a_core_0(%mem_0 dimensionsToStream [<size = 1, stride = 16>, <size = 2, stride = 8>, <size = 16, stride = 16>, <size = 8, stride = 1>], {%core_0_2 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_1_2 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_2_2 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_3_2 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // a_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @a_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // a_core_1: memory tile (1,1) to core (0,3), core (1,3), core (2,3), core (3,3)
    aie.objectfifo @a_core_1(%mem_1 dimensionsToStream [<size = 1, stride = 16>, <size = 2, stride = 8>, <size = 16, stride = 16>, <size = 8, stride = 1>], {%core_0_3 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_1_3 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_2_3 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_3_3 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // a_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @a_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // a_core_2: memory tile (2,1) to core (0,4), core (1,4), core (2,4), core (3,4)
    aie.objectfifo @a_core_2(%mem_2 dimensionsToStream [<size = 1, stride = 16>, <size = 2, stride = 8>, <size = 16, stride = 16>, <size = 8, stride = 1>], {%core_0_4 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_1_4 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_2_4 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_3_4 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // a_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @a_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // a_core_3: memory tile (3,1) to core (0,5), core (1,5), core (2,5), core (3,5)
    aie.objectfifo @a_core_3(%mem_3 dimensionsToStream [<size = 1, stride = 16>, <size = 2, stride = 8>, <size = 16, stride = 16>, <size = 8, stride = 1>], {%core_0_5 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_1_5 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_2_5 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>], %core_3_5 dimensionsFromStream [<size = 2, stride = 32>, <size = 4, stride = 64>, <size = 32, stride = 1>]}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // b_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @b_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // b_core_0: memory tile (0,1) to core (0,2), core (0,3), core (0,4), core (0,5)
    aie.objectfifo @b_core_0(%mem_0 dimensionsToStream [<size = 2, stride = 128>, <size = 4, stride = 4>, <size = 8, stride = 16>, <size = 4, stride = 1>], {%core_0_2, %core_0_3, %core_0_4, %core_0_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // b_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @b_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // b_core_1: memory tile (1,1) to core (1,2), core (1,3), core (1,4), core (1,5)
    aie.objectfifo @b_core_1(%mem_1 dimensionsToStream [<size = 2, stride = 128>, <size = 4, stride = 4>, <size = 8, stride = 16>, <size = 4, stride = 1>], {%core_1_2, %core_1_3, %core_1_4, %core_1_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // b_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @b_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // b_core_2: memory tile (2,1) to core (2,2), core (2,3), core (2,4), core (2,5)
    aie.objectfifo @b_core_2(%mem_2 dimensionsToStream [<size = 2, stride = 128>, <size = 4, stride = 4>, <size = 8, stride = 16>, <size = 4, stride = 1>], {%core_2_2, %core_2_3, %core_2_4, %core_2_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // b_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @b_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // b_core_3: memory tile (3,1) to core (3,2), core (3,3), core (3,4), core (3,5)
    aie.objectfifo @b_core_3(%mem_3 dimensionsToStream [<size = 2, stride = 128>, <size = 4, stride = 4>, <size = 8, stride = 16>, <size = 4, stride = 1>], {%core_3_2, %core_3_3, %core_3_4, %core_3_5}, [2, 2, 2, 2, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_0_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @c_core_0_0(%core_0_2, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_0_1: core (0,3) to memory tile (0,1)
    aie.objectfifo @c_core_0_1(%core_0_3, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_0_2: core (0,4) to memory tile (0,1)
    aie.objectfifo @c_core_0_2(%core_0_4, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_0_3: core (0,5) to memory tile (0,1)
    aie.objectfifo @c_core_0_3(%core_0_5, {%mem_0}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @c_shim_0(%mem_0 dimensionsToStream [<size = 4, stride = 64>, <size = 4, stride = 4>, <size = 4, stride = 16>, <size = 4, stride = 1>], {%shim_0}, [2, 2]) : !aie.objectfifo<memref<64x16xbf16>>

    // c_core_1_0: core (1,2) to memory tile (1,1)
    aie.objectfifo @c_core_1_0(%core_1_2, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_1_1: core (1,3) to memory tile (1,1)
    aie.objectfifo @c_core_1_1(%core_1_3, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_1_2: core (1,4) to memory tile (1,1)
    aie.objectfifo @c_core_1_2(%core_1_4, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_1_3: core (1,5) to memory tile (1,1)
    aie.objectfifo @c_core_1_3(%core_1_5, {%mem_1}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_shim_1: memory tile (1,1) to shim (1,0)
    aie.objectfifo @c_shim_1(%mem_1 dimensionsToStream [<size = 4, stride = 64>, <size = 4, stride = 4>, <size = 4, stride = 16>, <size = 4, stride = 1>], {%shim_1}, [2, 2]) : !aie.objectfifo<memref<64x16xbf16>>

    // c_core_2_0: core (2,2) to memory tile (2,1)
    aie.objectfifo @c_core_2_0(%core_2_2, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_2_1: core (2,3) to memory tile (2,1)
    aie.objectfifo @c_core_2_1(%core_2_3, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_2_2: core (2,4) to memory tile (2,1)
    aie.objectfifo @c_core_2_2(%core_2_4, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_2_3: core (2,5) to memory tile (2,1)
    aie.objectfifo @c_core_2_3(%core_2_5, {%mem_2}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_shim_2: memory tile (2,1) to shim (2,0)
    aie.objectfifo @c_shim_2(%mem_2 dimensionsToStream [<size = 4, stride = 64>, <size = 4, stride = 4>, <size = 4, stride = 16>, <size = 4, stride = 1>], {%shim_2}, [2, 2]) : !aie.objectfifo<memref<64x16xbf16>>

    // c_core_3_0: core (3,2) to memory tile (3,1)
    aie.objectfifo @c_core_3_0(%core_3_2, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_3_1: core (3,3) to memory tile (3,1)
    aie.objectfifo @c_core_3_1(%core_3_3, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_3_2: core (3,4) to memory tile (3,1)
    aie.objectfifo @c_core_3_2(%core_3_4, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_core_3_3: core (3,5) to memory tile (3,1)
    aie.objectfifo @c_core_3_3(%core_3_5, {%mem_3}, [1, 2]) : !aie.objectfifo<memref<16x16xbf16>>

    // c_shim_3: memory tile (3,1) to shim (3,0)
    aie.objectfifo @c_shim_3(%mem_3 dimensionsToStream [<size = 4, stride = 64>, <size = 4, stride = 4>, <size = 4, stride = 16>, <size = 4, stride = 1>], {%shim_3}, [2, 2]) : !aie.objectfifo<memref<64x16xbf16>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@a_shim_0] -> [@a_core_0] ([] [])
    aie.objectfifo.link [@a_shim_1] -> [@a_core_1] ([] [])
    aie.objectfifo.link [@a_shim_2] -> [@a_core_2] ([] [])
    aie.objectfifo.link [@a_shim_3] -> [@a_core_3] ([] [])
    aie.objectfifo.link [@b_shim_0] -> [@b_core_0] ([] [])
    aie.objectfifo.link [@b_shim_1] -> [@b_core_1] ([] [])
    aie.objectfifo.link [@b_shim_2] -> [@b_core_2] ([] [])
    aie.objectfifo.link [@b_shim_3] -> [@b_core_3] ([] [])
    aie.objectfifo.link [@c_core_0_0, @c_core_0_1, @c_core_0_2, @c_core_0_3] -> [@c_shim_0] ([0, 256, 512, 768] [])
    aie.objectfifo.link [@c_core_1_0, @c_core_1_1, @c_core_1_2, @c_core_1_3] -> [@c_shim_1] ([0, 256, 512, 768] [])
    aie.objectfifo.link [@c_core_2_0, @c_core_2_1, @c_core_2_2, @c_core_2_3] -> [@c_shim_2] ([0, 256, 512, 768] [])
    aie.objectfifo.link [@c_core_3_0, @c_core_3_1, @c_core_3_2, @c_core_3_3] -> [@c_shim_3] ([0, 256, 512, 768] [])

    // What cores keep between calls; zero at start.
    %sum_0_2 = aie.buffer(%core_0_2) {sym_name = "sum_0_2"} : memref<16x16xf32> = dense<0.0>
    %sum_0_3 = aie.buffer(%core_0_3) {sym_name = "sum_0_3"} : memref<16x16xf32> = dense<0.0>
    %sum_0_4 = aie.buffer(%core_0_4) {sym_name = "sum_0_4"} : memref<16x16xf32> = dense<0.0>
    %sum_0_5 = aie.buffer(%core_0_5) {sym_name = "sum_0_5"} : memref<16x16xf32> = dense<0.0>
    %sum_1_2 = aie.buffer(%core_1_2) {sym_name = "sum_1_2"} : memref<16x16xf32> = dense<0.0>
    %sum_1_3 = aie.buffer(%core_1_3) {sym_name = "sum_1_3"} : memref<16x16xf32> = dense<0.0>
    %sum_1_4 = aie.buffer(%core_1_4) {sym_name = "sum_1_4"} : memref<16x16xf32> = dense<0.0>
    %sum_1_5 = aie.buffer(%core_1_5) {sym_name = "sum_1_5"} : memref<16x16xf32> = dense<0.0>
    %sum_2_2 = aie.buffer(%core_2_2) {sym_name = "sum_2_2"} : memref<16x16xf32> = dense<0.0>
    %sum_2_3 = aie.buffer(%core_2_3) {sym_name = "sum_2_3"} : memref<16x16xf32> = dense<0.0>
    %sum_2_4 = aie.buffer(%core_2_4) {sym_name = "sum_2_4"} : memref<16x16xf32> = dense<0.0>
    %sum_2_5 = aie.buffer(%core_2_5) {sym_name = "sum_2_5"} : memref<16x16xf32> = dense<0.0>
    %sum_3_2 = aie.buffer(%core_3_2) {sym_name = "sum_3_2"} : memref<16x16xf32> = dense<0.0>
    %sum_3_3 = aie.buffer(%core_3_3) {sym_name = "sum_3_3"} : memref<16x16xf32> = dense<0.0>
    %sum_3_4 = aie.buffer(%core_3_4) {sym_name = "sum_3_4"} : memref<16x16xf32> = dense<0.0>
    %sum_3_5 = aie.buffer(%core_3_5) {sym_name = "sum_3_5"} : memref<16x16xf32> = dense<0.0>

    // The core functions, and the object each is linked from.
    func.func private @zero_f32(memref<16x16xf32>) attributes {link_with = "mm_bf16_f32_16x16x16_aie2.o"}
    func.func private @matmul_bf16_f32(memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) attributes {link_with = "mm_bf16_f32_16x16x16_aie2.o"}
    func.func private @gelu_bf16(memref<16x16xbf16>, memref<16x16xbf16>) attributes {link_with = "gelu_bf16_256_aie2.o"}
    func.func private @convert_f32_bf16(memref<16x16xf32>, memref<16x16xbf16>) attributes {link_with = "convert_f32_bf16_256_aie2.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_0_2) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_0_object, %sum_0_2) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        %c_core_0_0_view = aie.objectfifo.acquire @c_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_0_0_object = aie.objectfifo.subview.access %c_core_0_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_0_2, %c_core_0_0_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_0_0_object, %c_core_0_0_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_0_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_3 = aie.core(%core_0_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_0_3) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_1_object, %b_core_0_object, %sum_0_3) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        %c_core_0_1_view = aie.objectfifo.acquire @c_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_0_1_object = aie.objectfifo.subview.access %c_core_0_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_0_3, %c_core_0_1_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_0_1_object, %c_core_0_1_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_0_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_4 = aie.core(%core_0_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_0_4) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_0_object, %sum_0_4) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        %c_core_0_2_view = aie.objectfifo.acquire @c_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_0_2_object = aie.objectfifo.subview.access %c_core_0_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_0_4, %c_core_0_2_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_0_2_object, %c_core_0_2_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_0_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_5 = aie.core(%core_0_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_0_5) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_0_view = aie.objectfifo.acquire @b_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_0_object = aie.objectfifo.subview.access %b_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_3_object, %b_core_0_object, %sum_0_5) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_0(Consume, 1)
        }
        %c_core_0_3_view = aie.objectfifo.acquire @c_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_0_3_object = aie.objectfifo.subview.access %c_core_0_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_0_5, %c_core_0_3_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_0_3_object, %c_core_0_3_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_0_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_2 = aie.core(%core_1_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_1_2) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_1_object, %sum_1_2) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        %c_core_1_0_view = aie.objectfifo.acquire @c_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_1_0_object = aie.objectfifo.subview.access %c_core_1_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_1_2, %c_core_1_0_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_1_0_object, %c_core_1_0_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_1_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_3 = aie.core(%core_1_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_1_3) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_1_object, %b_core_1_object, %sum_1_3) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        %c_core_1_1_view = aie.objectfifo.acquire @c_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_1_1_object = aie.objectfifo.subview.access %c_core_1_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_1_3, %c_core_1_1_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_1_1_object, %c_core_1_1_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_1_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_4 = aie.core(%core_1_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_1_4) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_1_object, %sum_1_4) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        %c_core_1_2_view = aie.objectfifo.acquire @c_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_1_2_object = aie.objectfifo.subview.access %c_core_1_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_1_4, %c_core_1_2_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_1_2_object, %c_core_1_2_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_1_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_5 = aie.core(%core_1_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_1_5) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_1_view = aie.objectfifo.acquire @b_core_1(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_1_object = aie.objectfifo.subview.access %b_core_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_3_object, %b_core_1_object, %sum_1_5) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_1(Consume, 1)
        }
        %c_core_1_3_view = aie.objectfifo.acquire @c_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_1_3_object = aie.objectfifo.subview.access %c_core_1_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_1_5, %c_core_1_3_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_1_3_object, %c_core_1_3_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_1_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_2 = aie.core(%core_2_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_2_2) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_2_object, %sum_2_2) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        %c_core_2_0_view = aie.objectfifo.acquire @c_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_2_0_object = aie.objectfifo.subview.access %c_core_2_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_2_2, %c_core_2_0_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_2_0_object, %c_core_2_0_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_2_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_3 = aie.core(%core_2_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_2_3) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_1_object, %b_core_2_object, %sum_2_3) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        %c_core_2_1_view = aie.objectfifo.acquire @c_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_2_1_object = aie.objectfifo.subview.access %c_core_2_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_2_3, %c_core_2_1_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_2_1_object, %c_core_2_1_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_2_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_4 = aie.core(%core_2_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_2_4) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_2_object, %sum_2_4) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        %c_core_2_2_view = aie.objectfifo.acquire @c_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_2_2_object = aie.objectfifo.subview.access %c_core_2_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_2_4, %c_core_2_2_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_2_2_object, %c_core_2_2_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_2_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_5 = aie.core(%core_2_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_2_5) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_2_view = aie.objectfifo.acquire @b_core_2(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_2_object = aie.objectfifo.subview.access %b_core_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_3_object, %b_core_2_object, %sum_2_5) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_2(Consume, 1)
        }
        %c_core_2_3_view = aie.objectfifo.acquire @c_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_2_3_object = aie.objectfifo.subview.access %c_core_2_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_2_5, %c_core_2_3_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_2_3_object, %c_core_2_3_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_2_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_2 = aie.core(%core_3_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_3_2) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_0_view = aie.objectfifo.acquire @a_core_0(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_0_object = aie.objectfifo.subview.access %a_core_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_0_object, %b_core_3_object, %sum_3_2) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_0(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        %c_core_3_0_view = aie.objectfifo.acquire @c_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_3_0_object = aie.objectfifo.subview.access %c_core_3_0_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_3_2, %c_core_3_0_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_3_0_object, %c_core_3_0_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_3_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_3 = aie.core(%core_3_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_3_3) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_1_view = aie.objectfifo.acquire @a_core_1(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_1_object = aie.objectfifo.subview.access %a_core_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_1_object, %b_core_3_object, %sum_3_3) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_1(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        %c_core_3_1_view = aie.objectfifo.acquire @c_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_3_1_object = aie.objectfifo.subview.access %c_core_3_1_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_3_3, %c_core_3_1_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_3_1_object, %c_core_3_1_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_3_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_4 = aie.core(%core_3_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_3_4) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_2_view = aie.objectfifo.acquire @a_core_2(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_2_object = aie.objectfifo.subview.access %a_core_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_2_object, %b_core_3_object, %sum_3_4) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_2(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        %c_core_3_2_view = aie.objectfifo.acquire @c_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_3_2_object = aie.objectfifo.subview.access %c_core_3_2_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_3_4, %c_core_3_2_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_3_2_object, %c_core_3_2_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_3_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_5 = aie.core(%core_3_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      scf.for %run = %c0 to %forever step %c1 {
        func.call @zero_f32(%sum_3_5) : (memref<16x16xf32>) -> ()
        scf.for %i = %c0 to %c32 step %c1 {
          %a_core_3_view = aie.objectfifo.acquire @a_core_3(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %a_core_3_object = aie.objectfifo.subview.access %a_core_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          %b_core_3_view = aie.objectfifo.acquire @b_core_3(Consume, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
          %b_core_3_object = aie.objectfifo.subview.access %b_core_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
          func.call @matmul_bf16_f32(%a_core_3_object, %b_core_3_object, %sum_3_5) : (memref<16x16xbf16>, memref<16x16xbf16>, memref<16x16xf32>) -> ()
          aie.objectfifo.release @a_core_3(Consume, 1)
          aie.objectfifo.release @b_core_3(Consume, 1)
        }
        %c_core_3_3_view = aie.objectfifo.acquire @c_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<16x16xbf16>>
        %c_core_3_3_object = aie.objectfifo.subview.access %c_core_3_3_view[0] : !aie.objectfifosubview<memref<16x16xbf16>> -> memref<16x16xbf16>
        func.call @convert_f32_bf16(%sum_3_5, %c_core_3_3_object) : (memref<16x16xf32>, memref<16x16xbf16>) -> ()
        func.call @gelu_bf16(%c_core_3_3_object, %c_core_3_3_object) : (memref<16x16xbf16>, memref<16x16xbf16>) -> ()
        aie.objectfifo.release @c_core_3_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%A: memref<1536x512xbf16>, %B: memref<512x2048xbf16>, %C: memref<1536x2048xbf16>) {
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 0][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 8192][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 16384][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 24576][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 0][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 16][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 32][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 48][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 32768][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 40960][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 49152][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 57344][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131072][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131088][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131104][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 131120][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 65536][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 73728][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 81920][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 90112][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262144][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262160][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262176][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 262192][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 98304][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 106496][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 114688][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 122880][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393216][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393232][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393248][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 393264][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 131072][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 139264][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 147456][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 155648][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524288][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524304][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524320][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 524336][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 163840][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 172032][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 180224][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 188416][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 655360][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 655376][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 655392][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 655408][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 196608][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 204800][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 212992][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 221184][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786432][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786448][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786464][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 786480][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 229376][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 237568][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 245760][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 253952][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 917504][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 917520][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 917536][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 917552][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 262144][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 270336][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 278528][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 286720][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048576][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048592][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048608][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1048624][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 294912][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 303104][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 311296][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 319488][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1179648][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1179664][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1179680][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1179696][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 327680][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 335872][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 344064][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 352256][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310720][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310736][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310752][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1310768][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 360448][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 368640][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 376832][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 385024][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1441792][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1441808][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1441824][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1441840][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 393216][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 401408][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 409600][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 417792][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1572864][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1572880][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1572896][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1572912][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 425984][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 434176][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 442368][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 450560][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1703936][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1703952][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1703968][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1703984][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 458752][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 466944][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 475136][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 483328][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1835008][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1835024][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1835040][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1835056][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 491520][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 499712][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 507904][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 516096][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966080][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966096][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966112][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 1966128][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 524288][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 532480][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 540672][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 548864][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2097152][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2097168][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2097184][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2097200][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 557056][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 565248][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 573440][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 581632][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2228224][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2228240][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2228256][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2228272][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 589824][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 598016][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 606208][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 614400][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2359296][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2359312][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2359328][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2359344][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 622592][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 630784][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 638976][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 647168][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2490368][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2490384][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2490400][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2490416][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 655360][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 663552][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 671744][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 679936][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 0 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 4 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2621440][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2621456][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2621472][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2621488][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 8 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 688128][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 696320][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 704512][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 712704][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 1 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 5 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2752512][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2752528][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2752544][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2752560][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 9 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_wait {symbol = @c_shim_0}
      aiex.npu.dma_wait {symbol = @c_shim_1}
      aiex.npu.dma_wait {symbol = @c_shim_2}
      aiex.npu.dma_wait {symbol = @c_shim_3}
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 720896][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 729088][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 737280][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 745472][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 2 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 6 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2883584][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2883600][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2883616][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 2883632][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 10 : i64} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 753664][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_0, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 761856][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_1, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 770048][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_2, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%A[0, 0, 0, 778240][32, 32, 16, 16][0, 16, 512, 1]) {metadata = @a_shim_3, id = 3 : i64} : memref<1536x512xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 0][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_0, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 16][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_1, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 32][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_2, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%B[0, 0, 0, 48][32, 512, 1, 16][64, 2048, 0, 1]) {metadata = @b_shim_3, id = 7 : i64} : memref<512x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 3014656][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_0, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 3014672][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_1, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 3014688][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_2, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
      aiex.npu.dma_memcpy_nd(%C[0, 0, 0, 3014704][32, 64, 1, 16][64, 2048, 0, 1]) {metadata = @c_shim_3, id = 11 : i64, issue_token = true} : memref<1536x2048xbf16>
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
