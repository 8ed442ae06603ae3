// A generation that is built in nowhere: its table is all there is of it.
#pragma once

#include <array>

#include <npubench/arch/profile.h>

namespace npubench::test {

/// Two columns fewer than npu1 has with its spare one, three core rows, smaller memories, other multiply blocks.
inline constexpr std::array kOtherDevices{DriverIdentity{"0x0001", "0x00", "NPU Other"}};
inline constexpr std::array<std::string_view, 1> kOtherDriverNames{"Other"};
inline constexpr Architecture kOtherTable{
    .name = "other",
    .machines = "none",
    .core_target = "aie2x",
    .columns = 3,
    .core_rows = 3,
    .core = {.data_memory = 0xc000,
             .locks = 16,
             .dma = {.channels = 2,
                     .descriptors = 12,
                     .descriptors_per_bank = 12,
                     .dimensions = 3,
                     .max_wrap = 255,
                     .max_step = 1 << 13,
                     .max_iterations = 1,
                     .task_queue = 4}},
    .mem = {.data_memory = 0x40000,
            .locks = 48,
            .dma = {.channels = 5,
                    .descriptors = 40,
                    .descriptors_per_bank = 20,
                    .dimensions = 4,
                    .max_wrap = 1023,
                    .max_step = 1 << 17,
                    .max_iterations = 1,
                    .task_queue = 4}},
    .shim = {.data_memory = 0,
             .locks = 16,
             .dma = {.channels = 2,
                     .descriptors = 16,
                     .descriptors_per_bank = 16,
                     .dimensions = 3,
                     .max_wrap = 1023,
                     .max_step = 1 << 20,
                     .max_iterations = 64,
                     .task_queue = 4}},
    .lock_limit = 63,
    .multiply = {.i8 = MultiplyUnit{.block = {4, 8, 4}, .macs_per_cycle = 96, .block_macs = 96},
                 .i16 = MultiplyUnit{.block = {8, 4, 4}, .macs_per_cycle = 64, .block_macs = 64},
                 .bf16 = MultiplyUnit{.block = {8, 8, 4}, .macs_per_cycle = 48, .block_macs = 48},
                 .bfp16 = MultiplyUnit{.block = {4, 8, 8}, .macs_per_cycle = 192, .block_macs = 192}},
    .costs = {.vector_bytes = 48,
              .functions = {.chess = {.vector_store = 1, .gelu_element = 3, .softmax_row = 100, .softmax_element = 3},
                            .peano = {.vector_store = 2, .gelu_element = 5, .softmax_row = 200, .softmax_element = 5}}},
    .shim_mm2s_cycles_per_word = 1.1,
    .aie_version = 2,
    .xclbin_operations = "1024",
    .devices = kOtherDevices,
    .driver_names = kOtherDriverNames,
    .tuning = {.bf16 = MultiplyMode::bfp16}};

inline constexpr Generation kOther{kOtherTable};

inline Profile other_machine() {
  return {.name = "other-machine",
          .generation = kOther,
          .machine = {.device = "NPU Other",
                      .clock_hz = 0.5e9,
                      .dram_bytes_per_second = 10e9,
                      .launch_seconds = 90e-6,
                      .submit_seconds = 9e-6,
                      .context_seconds = 1e-3,
                      .chained_seconds = 10e-6,
                      .switch_seconds = 1e-3,
                      .max_contexts = 2},
          .toolchain = {.compiler = CoreCompiler::peano}};
}

}  // namespace npubench::test
