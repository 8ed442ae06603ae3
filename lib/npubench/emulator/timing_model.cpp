#include <npubench/emulator/timing_model.h>

namespace npubench {

TimingModel timing_model(const Profile& profile) {
  TimingModel model;
  model.dram_bytes_per_cycle = profile.dram_bytes_per_second / profile.clock_hz;
  model.dram_page_bytes = model.dram_page_seconds * profile.dram_bytes_per_second;
  // A Phoenix reads 32 KiB a step over one shim channel in 10363 cycles and 16 KiB in 5797 (IRON CI, one and two
  // columns): between EMU's two sweeps, 1.05 and 1.5.
  if (profile.generation == Generation::npu1) model.shim_mm2s_cycles_per_word = 1.26;
  return model;
}

}  // namespace npubench
