#include <npubench/emulator/timing_model.h>

namespace npubench {

TimingModel timing_model(const Profile& profile) {
  TimingModel model;
  model.dram_bytes_per_cycle = profile.dram_bytes_per_second / profile.clock_hz;
  return model;
}

}  // namespace npubench
