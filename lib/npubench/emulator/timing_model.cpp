#include <npubench/emulator/timing_model.h>

namespace npubench {

TimingModel timing_model(const Profile& profile) {
  TimingModel model;
  model.dram_bytes_per_cycle = profile.machine.dram_bytes_per_second / profile.machine.clock_hz;
  model.dram_run_bytes = model.dram_run_seconds * profile.machine.dram_bytes_per_second;
  model.dram_page_bytes = model.dram_page_seconds * profile.machine.dram_bytes_per_second;
  model.shim_mm2s_cycles_per_word = profile.generation.table().shim_mm2s_cycles_per_word;
  return model;
}

}  // namespace npubench
