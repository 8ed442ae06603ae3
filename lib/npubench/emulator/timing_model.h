// How long things take on the array, in cycles of its clock. Function and time are separate: nothing here moves data.
#pragma once

#include <cstdint>

#include <npubench/arch/profile.h>

namespace npubench {

/// Costs of the dataflow around the cores. Defaults are npu1's, measured on a Phoenix by the xdna-emu project (EMU)
/// unless another source is named; npu2's are taken equal in cycles where nothing is published.
struct TimingModel {
  // Streams. One word is 4 bytes; a stream carries one a cycle (mlir-aie guide 4c, TK), and between a shim and a tile
  // whose DMA reads or writes in order what shim_mm2s_cycles_per_word says.
  double stream_cycles_per_word = 1.0;
  std::int64_t stream_latency = 21;        ///< memory tile to core, first data (EMU)
  std::int64_t core_acquire_latency = 15;  ///< core's S2MM done to its acquire returning (EMU)
  std::int64_t descriptor_switch = 4;      ///< fetching the next descriptor of a chain: not published, a few cycles

  // Shim DMA and DRAM.
  double shim_mm2s_cycles_per_word = 1.05;   ///< EMU 2026-05-25; a machine's is its generation's
  double shim_s2mm_cycles_per_word = 1.00;   ///< EMU 2026-05-25
  std::int64_t shim_mm2s_cold_start = 1330;  ///< first task of a channel in a run (EMU)
  std::int64_t shim_s2mm_cold_start = 341;   ///< (EMU)
  std::int64_t shim_mm2s_task = 325;         ///< each further task (EMU)
  /// What the second task of an MM2S channel takes besides; each further one takes `shim_warm_up_decay` of that of the
  /// one before (EMU: eight tasks of 64 words take 1739, 804, 497, 422, 398, 399, 364, 369 cycles).
  double shim_warm_up = 425;
  double shim_warm_up_decay = 0.31;
  std::int64_t shim_s2mm_task = 179;   ///< (EMU)
  double dram_bytes_per_cycle = 17.0;  ///< all shim channels together (profile)
  /// DRAM is read in aligned bursts of this size, of LPDDR5X: a run costs all those it touches. Writes are posted, so
  /// that the memory controller puts neighbouring pieces together: they cost their bytes.
  double dram_granule_bytes = 64.0;
  /// The least time that a run of reads takes, whatever its length: 28 ns at a channel of the memory controller (rows
  /// with short runs ask for 23 to 38), of which 8 work side by side.
  double dram_run_seconds = 3.5e-9;
  double dram_run_bytes = 59.5;  ///< the same in bytes that DRAM would move meanwhile (timing_model())
  /// A run further than this from the one before it opens other pages of the DRAM: 2 KiB in each of the 8 channels of
  /// an LPDDR5X of 128 bits (JEDEC JESD209-5).
  std::int64_t dram_page_span = 16384;
  double dram_page_seconds = 9e-9;  ///< what that costs: fit of AIR's products with rows of B longer than the span
  double dram_page_bytes = 187.0;   ///< the same in bytes that DRAM would move meanwhile (timing_model())

  // Command processor.
  std::int64_t transfer_issue = 1075;  ///< one dma_memcpy_nd: 1056 to 1094 (EMU)
  std::int64_t await_token = 2000;     ///< seeing a token: TCT test 2.0 us (xdna-driver#46) at 1 GHz

  // Cores.
  std::int64_t core_boot = 6000;  ///< to the first acquire, in the first run of a context (EMU)
  /// Acquire or release that does not wait, with what is around it: a turn of a core's loop, two of each and the loop,
  /// is 54 cycles of compiled code on npu1 and was seen to take about 60 on npu2.
  std::int64_t lock_operation = 13;
  std::int64_t call = 50;           ///< entering another kernel in one core (ATB)
  std::int64_t loop_iteration = 2;  ///< not published
};

/// The model of that machine.
TimingModel timing_model(const Profile& profile);

}  // namespace npubench
