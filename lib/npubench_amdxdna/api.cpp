#include <unistd.h>

#include <cerrno>
#include <exception>

#include <npubench_amdxdna/device.h>
#include <npubench_amdxdna/npubench_amdxdna.h>

using npubench::amdxdna::census;
using npubench::amdxdna::Device;

extern "C" {

void npubench_amdxdna_count_alive(npubench_amdxdna_alive* alive) {
  const auto& now = census();
  *alive = {now.buffers, now.contexts, now.syncobjs, now.exports, now.files, now.reclaimed};
}

int npubench_amdxdna_inject(const char* faults) {
  auto* device = Device::get();
  if (device == nullptr || faults == nullptr) return EINVAL;
  try {
    device->machine().faults.inject(faults);
    return 0;
  } catch (const std::exception& error) {
    npubench::amdxdna::say("{}", error.what());
    return EINVAL;
  }
}

void npubench_amdxdna_clear_faults() {
  if (auto* device = Device::get()) {
    device->machine().faults.clear();
    device->machine().gone = false;
  }
}

void npubench_amdxdna_set_hang_ms(unsigned milliseconds) {
  if (auto* device = Device::get()) device->machine().hang_ms = milliseconds;
}

// Runs after all static destructors, XRT's among them, which close what they have open.
__attribute__((destructor)) static void finish() {
  auto* device = Device::existing();
  if (device != nullptr && device->finish()) _exit(70);
}
}
