// What the tiles of both AIE-ML generations (AIE2 and AIE2P) have alike. Sources: TM = mlir-aie
// lib/Dialect/AIE/IR/AIETargetModel.cpp, AIEX = mlir-aie lib/Dialect/AIEX/IR/AIEXDialect.cpp. Internal to this folder.
#pragma once

#include <npubench/arch/architecture.h>

namespace npubench::detail {

// Memories: TM getLocalMemorySize, getMemTileSize; program memory: AMD AM020; banks: TM getNumBanks, 4 in 64 KiB.
// Locks: TM getNumLocks. Channels and descriptors: TM. Wrap and step bits (core 8/13, memory tile 10/17, shim 10/20), 6
// iteration bits: AIEX verifyStridesWraps. Task queue: IRON flm README says 4 (xdna-emu says 8); the smaller one is
// safe.
inline constexpr TileModel kAieMlCore{.data_memory = 0x10000,
                                      .program_memory = 0x4000,
                                      .bank_bytes = 0x4000,
                                      .locks = 16,
                                      .dma = {.channels = 2,
                                              .descriptors = 16,
                                              .descriptors_per_bank = 16,
                                              .dimensions = 3,
                                              .max_wrap = 255,
                                              .max_step = 1 << 13,
                                              .max_iterations = 1,
                                              .task_queue = 4}};
inline constexpr TileModel kAieMlMem{.data_memory = 0x80000,
                                     .locks = 64,
                                     .dma = {.channels = 6,
                                             .descriptors = 48,
                                             .descriptors_per_bank = 24,
                                             .dimensions = 4,
                                             .max_wrap = 1023,
                                             .max_step = 1 << 17,
                                             .max_iterations = 1,
                                             .task_queue = 4}};
inline constexpr TileModel kAieMlShim{.data_memory = 0,
                                      .locks = 16,
                                      .dma = {.channels = 2,
                                              .descriptors = 16,
                                              .descriptors_per_bank = 16,
                                              .dimensions = 3,
                                              .max_wrap = 1023,
                                              .max_step = 1 << 20,
                                              .max_iterations = 64,
                                              .task_queue = 4}};

}  // namespace npubench::detail
