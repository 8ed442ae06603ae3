// passthrough_i8_768000_16_4x4
// y = x of 768000 elements i8, through the cores
//
// For npu1 (aie2), 4 columns of 4 cores. Printed from the design by
//   npubench emit 'Passthrough/i8/tile:16/1500x512/cores:4x4' --npu=npu1
//
// Its cores are linked from
//   pass_through_256_BIT_WIDTH-8_aie2.o: mlir/kernels/pass_through.cc -DBIT_WIDTH=8 -DDIM=256
//
// An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):
//   cmake --build build --target xclbin-npu1-passthrough_i8_768000_16_4x4
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

    // in_shim_0: shim (0,0) to memory tile (0,1)
    aie.objectfifo @in_shim_0(%shim_0, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<1024xi8>>

    // in_core_0_0: memory tile (0,1) to core (0,2)
    aie.objectfifo @in_core_0_0(%mem_0, {%core_0_2}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_0_1: memory tile (0,1) to core (0,3)
    aie.objectfifo @in_core_0_1(%mem_0, {%core_0_3}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_0_2: memory tile (0,1) to core (0,4)
    aie.objectfifo @in_core_0_2(%mem_0, {%core_0_4}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_0_3: memory tile (0,1) to core (0,5)
    aie.objectfifo @in_core_0_3(%mem_0, {%core_0_5}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_shim_1: shim (1,0) to memory tile (1,1)
    aie.objectfifo @in_shim_1(%shim_1, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<1024xi8>>

    // in_core_1_0: memory tile (1,1) to core (1,2)
    aie.objectfifo @in_core_1_0(%mem_1, {%core_1_2}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_1_1: memory tile (1,1) to core (1,3)
    aie.objectfifo @in_core_1_1(%mem_1, {%core_1_3}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_1_2: memory tile (1,1) to core (1,4)
    aie.objectfifo @in_core_1_2(%mem_1, {%core_1_4}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_1_3: memory tile (1,1) to core (1,5)
    aie.objectfifo @in_core_1_3(%mem_1, {%core_1_5}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_shim_2: shim (2,0) to memory tile (2,1)
    aie.objectfifo @in_shim_2(%shim_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<1024xi8>>

    // in_core_2_0: memory tile (2,1) to core (2,2)
    aie.objectfifo @in_core_2_0(%mem_2, {%core_2_2}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_2_1: memory tile (2,1) to core (2,3)
    aie.objectfifo @in_core_2_1(%mem_2, {%core_2_3}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_2_2: memory tile (2,1) to core (2,4)
    aie.objectfifo @in_core_2_2(%mem_2, {%core_2_4}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_2_3: memory tile (2,1) to core (2,5)
    aie.objectfifo @in_core_2_3(%mem_2, {%core_2_5}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_shim_3: shim (3,0) to memory tile (3,1)
    aie.objectfifo @in_shim_3(%shim_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<1024xi8>>

    // in_core_3_0: memory tile (3,1) to core (3,2)
    aie.objectfifo @in_core_3_0(%mem_3, {%core_3_2}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_3_1: memory tile (3,1) to core (3,3)
    aie.objectfifo @in_core_3_1(%mem_3, {%core_3_3}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_3_2: memory tile (3,1) to core (3,4)
    aie.objectfifo @in_core_3_2(%mem_3, {%core_3_4}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // in_core_3_3: memory tile (3,1) to core (3,5)
    aie.objectfifo @in_core_3_3(%mem_3, {%core_3_5}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_shim_0: memory tile (0,1) to shim (0,0)
    aie.objectfifo @out_shim_0(%mem_0, {%shim_0}, [2, 2]) : !aie.objectfifo<memref<1024xi8>>

    // out_core_0_0: core (0,2) to memory tile (0,1)
    aie.objectfifo @out_core_0_0(%core_0_2, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_0_1: core (0,3) to memory tile (0,1)
    aie.objectfifo @out_core_0_1(%core_0_3, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_0_2: core (0,4) to memory tile (0,1)
    aie.objectfifo @out_core_0_2(%core_0_4, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_0_3: core (0,5) to memory tile (0,1)
    aie.objectfifo @out_core_0_3(%core_0_5, {%mem_0}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_shim_1: memory tile (1,1) to shim (1,0)
    aie.objectfifo @out_shim_1(%mem_1, {%shim_1}, [2, 2]) : !aie.objectfifo<memref<1024xi8>>

    // out_core_1_0: core (1,2) to memory tile (1,1)
    aie.objectfifo @out_core_1_0(%core_1_2, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_1_1: core (1,3) to memory tile (1,1)
    aie.objectfifo @out_core_1_1(%core_1_3, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_1_2: core (1,4) to memory tile (1,1)
    aie.objectfifo @out_core_1_2(%core_1_4, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_1_3: core (1,5) to memory tile (1,1)
    aie.objectfifo @out_core_1_3(%core_1_5, {%mem_1}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_shim_2: memory tile (2,1) to shim (2,0)
    aie.objectfifo @out_shim_2(%mem_2, {%shim_2}, [2, 2]) : !aie.objectfifo<memref<1024xi8>>

    // out_core_2_0: core (2,2) to memory tile (2,1)
    aie.objectfifo @out_core_2_0(%core_2_2, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_2_1: core (2,3) to memory tile (2,1)
    aie.objectfifo @out_core_2_1(%core_2_3, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_2_2: core (2,4) to memory tile (2,1)
    aie.objectfifo @out_core_2_2(%core_2_4, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_2_3: core (2,5) to memory tile (2,1)
    aie.objectfifo @out_core_2_3(%core_2_5, {%mem_2}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_shim_3: memory tile (3,1) to shim (3,0)
    aie.objectfifo @out_shim_3(%mem_3, {%shim_3}, [2, 2]) : !aie.objectfifo<memref<1024xi8>>

    // out_core_3_0: core (3,2) to memory tile (3,1)
    aie.objectfifo @out_core_3_0(%core_3_2, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_3_1: core (3,3) to memory tile (3,1)
    aie.objectfifo @out_core_3_1(%core_3_3, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_3_2: core (3,4) to memory tile (3,1)
    aie.objectfifo @out_core_3_2(%core_3_4, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // out_core_3_3: core (3,5) to memory tile (3,1)
    aie.objectfifo @out_core_3_3(%core_3_5, {%mem_3}, [2, 2]) : !aie.objectfifo<memref<256xi8>>

    // What arrives in a memory tile goes on from the same buffers.
    aie.objectfifo.link [@in_shim_0] -> [@in_core_0_0, @in_core_0_1, @in_core_0_2, @in_core_0_3] ([] [0, 256, 512, 768])
    aie.objectfifo.link [@in_shim_1] -> [@in_core_1_0, @in_core_1_1, @in_core_1_2, @in_core_1_3] ([] [0, 256, 512, 768])
    aie.objectfifo.link [@in_shim_2] -> [@in_core_2_0, @in_core_2_1, @in_core_2_2, @in_core_2_3] ([] [0, 256, 512, 768])
    aie.objectfifo.link [@in_shim_3] -> [@in_core_3_0, @in_core_3_1, @in_core_3_2, @in_core_3_3] ([] [0, 256, 512, 768])
    aie.objectfifo.link [@out_core_0_0, @out_core_0_1, @out_core_0_2, @out_core_0_3] -> [@out_shim_0] ([0, 256, 512, 768] [])
    aie.objectfifo.link [@out_core_1_0, @out_core_1_1, @out_core_1_2, @out_core_1_3] -> [@out_shim_1] ([0, 256, 512, 768] [])
    aie.objectfifo.link [@out_core_2_0, @out_core_2_1, @out_core_2_2, @out_core_2_3] -> [@out_shim_2] ([0, 256, 512, 768] [])
    aie.objectfifo.link [@out_core_3_0, @out_core_3_1, @out_core_3_2, @out_core_3_3] -> [@out_shim_3] ([0, 256, 512, 768] [])

    // The core functions, and the object each is linked from.
    func.func private @passThroughLine(memref<256xi8>, memref<256xi8>, i32) attributes {link_with = "pass_through_256_BIT_WIDTH-8_aie2.o"}

    %program_core_0_2 = aie.core(%core_0_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_0_0_view = aie.objectfifo.acquire @in_core_0_0(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_0_0_object = aie.objectfifo.subview.access %in_core_0_0_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_0_0_view = aie.objectfifo.acquire @out_core_0_0(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_0_0_object = aie.objectfifo.subview.access %out_core_0_0_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_0_0_object, %out_core_0_0_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_0_0(Consume, 1)
        aie.objectfifo.release @out_core_0_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_3 = aie.core(%core_0_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_0_1_view = aie.objectfifo.acquire @in_core_0_1(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_0_1_object = aie.objectfifo.subview.access %in_core_0_1_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_0_1_view = aie.objectfifo.acquire @out_core_0_1(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_0_1_object = aie.objectfifo.subview.access %out_core_0_1_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_0_1_object, %out_core_0_1_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_0_1(Consume, 1)
        aie.objectfifo.release @out_core_0_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_4 = aie.core(%core_0_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_0_2_view = aie.objectfifo.acquire @in_core_0_2(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_0_2_object = aie.objectfifo.subview.access %in_core_0_2_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_0_2_view = aie.objectfifo.acquire @out_core_0_2(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_0_2_object = aie.objectfifo.subview.access %out_core_0_2_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_0_2_object, %out_core_0_2_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_0_2(Consume, 1)
        aie.objectfifo.release @out_core_0_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_0_5 = aie.core(%core_0_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_0_3_view = aie.objectfifo.acquire @in_core_0_3(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_0_3_object = aie.objectfifo.subview.access %in_core_0_3_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_0_3_view = aie.objectfifo.acquire @out_core_0_3(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_0_3_object = aie.objectfifo.subview.access %out_core_0_3_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_0_3_object, %out_core_0_3_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_0_3(Consume, 1)
        aie.objectfifo.release @out_core_0_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_2 = aie.core(%core_1_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_1_0_view = aie.objectfifo.acquire @in_core_1_0(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_1_0_object = aie.objectfifo.subview.access %in_core_1_0_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_1_0_view = aie.objectfifo.acquire @out_core_1_0(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_1_0_object = aie.objectfifo.subview.access %out_core_1_0_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_1_0_object, %out_core_1_0_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_1_0(Consume, 1)
        aie.objectfifo.release @out_core_1_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_3 = aie.core(%core_1_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_1_1_view = aie.objectfifo.acquire @in_core_1_1(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_1_1_object = aie.objectfifo.subview.access %in_core_1_1_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_1_1_view = aie.objectfifo.acquire @out_core_1_1(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_1_1_object = aie.objectfifo.subview.access %out_core_1_1_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_1_1_object, %out_core_1_1_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_1_1(Consume, 1)
        aie.objectfifo.release @out_core_1_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_4 = aie.core(%core_1_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_1_2_view = aie.objectfifo.acquire @in_core_1_2(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_1_2_object = aie.objectfifo.subview.access %in_core_1_2_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_1_2_view = aie.objectfifo.acquire @out_core_1_2(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_1_2_object = aie.objectfifo.subview.access %out_core_1_2_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_1_2_object, %out_core_1_2_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_1_2(Consume, 1)
        aie.objectfifo.release @out_core_1_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_1_5 = aie.core(%core_1_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_1_3_view = aie.objectfifo.acquire @in_core_1_3(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_1_3_object = aie.objectfifo.subview.access %in_core_1_3_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_1_3_view = aie.objectfifo.acquire @out_core_1_3(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_1_3_object = aie.objectfifo.subview.access %out_core_1_3_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_1_3_object, %out_core_1_3_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_1_3(Consume, 1)
        aie.objectfifo.release @out_core_1_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_2 = aie.core(%core_2_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_2_0_view = aie.objectfifo.acquire @in_core_2_0(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_2_0_object = aie.objectfifo.subview.access %in_core_2_0_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_2_0_view = aie.objectfifo.acquire @out_core_2_0(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_2_0_object = aie.objectfifo.subview.access %out_core_2_0_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_2_0_object, %out_core_2_0_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_2_0(Consume, 1)
        aie.objectfifo.release @out_core_2_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_3 = aie.core(%core_2_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_2_1_view = aie.objectfifo.acquire @in_core_2_1(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_2_1_object = aie.objectfifo.subview.access %in_core_2_1_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_2_1_view = aie.objectfifo.acquire @out_core_2_1(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_2_1_object = aie.objectfifo.subview.access %out_core_2_1_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_2_1_object, %out_core_2_1_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_2_1(Consume, 1)
        aie.objectfifo.release @out_core_2_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_4 = aie.core(%core_2_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_2_2_view = aie.objectfifo.acquire @in_core_2_2(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_2_2_object = aie.objectfifo.subview.access %in_core_2_2_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_2_2_view = aie.objectfifo.acquire @out_core_2_2(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_2_2_object = aie.objectfifo.subview.access %out_core_2_2_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_2_2_object, %out_core_2_2_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_2_2(Consume, 1)
        aie.objectfifo.release @out_core_2_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_2_5 = aie.core(%core_2_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_2_3_view = aie.objectfifo.acquire @in_core_2_3(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_2_3_object = aie.objectfifo.subview.access %in_core_2_3_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_2_3_view = aie.objectfifo.acquire @out_core_2_3(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_2_3_object = aie.objectfifo.subview.access %out_core_2_3_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_2_3_object, %out_core_2_3_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_2_3(Consume, 1)
        aie.objectfifo.release @out_core_2_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_2 = aie.core(%core_3_2) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_3_0_view = aie.objectfifo.acquire @in_core_3_0(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_3_0_object = aie.objectfifo.subview.access %in_core_3_0_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_3_0_view = aie.objectfifo.acquire @out_core_3_0(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_3_0_object = aie.objectfifo.subview.access %out_core_3_0_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_3_0_object, %out_core_3_0_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_3_0(Consume, 1)
        aie.objectfifo.release @out_core_3_0(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_3 = aie.core(%core_3_3) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_3_1_view = aie.objectfifo.acquire @in_core_3_1(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_3_1_object = aie.objectfifo.subview.access %in_core_3_1_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_3_1_view = aie.objectfifo.acquire @out_core_3_1(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_3_1_object = aie.objectfifo.subview.access %out_core_3_1_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_3_1_object, %out_core_3_1_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_3_1(Consume, 1)
        aie.objectfifo.release @out_core_3_1(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_4 = aie.core(%core_3_4) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_3_2_view = aie.objectfifo.acquire @in_core_3_2(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_3_2_object = aie.objectfifo.subview.access %in_core_3_2_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_3_2_view = aie.objectfifo.acquire @out_core_3_2(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_3_2_object = aie.objectfifo.subview.access %out_core_3_2_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_3_2_object, %out_core_3_2_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_3_2(Consume, 1)
        aie.objectfifo.release @out_core_3_2(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    %program_core_3_5 = aie.core(%core_3_5) {
      %c0 = arith.constant 0 : index
      %forever = arith.constant 9223372036854775807 : index
      %c1 = arith.constant 1 : index
      %i32_256 = arith.constant 256 : i32
      scf.for %run = %c0 to %forever step %c1 {
        %in_core_3_3_view = aie.objectfifo.acquire @in_core_3_3(Consume, 1) : !aie.objectfifosubview<memref<256xi8>>
        %in_core_3_3_object = aie.objectfifo.subview.access %in_core_3_3_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        %out_core_3_3_view = aie.objectfifo.acquire @out_core_3_3(Produce, 1) : !aie.objectfifosubview<memref<256xi8>>
        %out_core_3_3_object = aie.objectfifo.subview.access %out_core_3_3_view[0] : !aie.objectfifosubview<memref<256xi8>> -> memref<256xi8>
        func.call @passThroughLine(%in_core_3_3_object, %out_core_3_3_object, %i32_256) : (memref<256xi8>, memref<256xi8>, i32) -> ()
        aie.objectfifo.release @in_core_3_3(Consume, 1)
        aie.objectfifo.release @out_core_3_3(Produce, 1)
      }
      aie.end
    } {dynamic_objfifo_lowering = true}

    // What the command processor does in a run. Offsets, sizes and strides count elements.
    aie.runtime_sequence @sequence(%input: memref<770048xi8>, %output: memref<770048xi8>) {
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 0][1, 1, 1, 192512][0, 0, 0, 1]) {metadata = @in_shim_0, id = 0 : i64} : memref<770048xi8>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 192512][1, 1, 1, 192512][0, 0, 0, 1]) {metadata = @in_shim_1, id = 0 : i64} : memref<770048xi8>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 385024][1, 1, 1, 192512][0, 0, 0, 1]) {metadata = @in_shim_2, id = 0 : i64} : memref<770048xi8>
      aiex.npu.dma_memcpy_nd(%input[0, 0, 0, 577536][1, 1, 1, 192512][0, 0, 0, 1]) {metadata = @in_shim_3, id = 0 : i64} : memref<770048xi8>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 0][1, 1, 1, 192512][0, 0, 0, 1]) {metadata = @out_shim_0, id = 4 : i64, issue_token = true} : memref<770048xi8>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 192512][1, 1, 1, 192512][0, 0, 0, 1]) {metadata = @out_shim_1, id = 4 : i64, issue_token = true} : memref<770048xi8>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 385024][1, 1, 1, 192512][0, 0, 0, 1]) {metadata = @out_shim_2, id = 4 : i64, issue_token = true} : memref<770048xi8>
      aiex.npu.dma_memcpy_nd(%output[0, 0, 0, 577536][1, 1, 1, 192512][0, 0, 0, 1]) {metadata = @out_shim_3, id = 4 : i64, issue_token = true} : memref<770048xi8>
      aiex.npu.dma_wait {symbol = @out_shim_0}
      aiex.npu.dma_wait {symbol = @out_shim_1}
      aiex.npu.dma_wait {symbol = @out_shim_2}
      aiex.npu.dma_wait {symbol = @out_shim_3}
    }
  }
}
