#include <unistd.h>

#include <cerrno>
#include <exception>
#include <memory>
#include <string>

#include <npubench/core/core_function_abi.h>
#include <npubench_amdxdna/core_functions.h>
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

const char* npubench_amdxdna_core_function_abi() {
  static const std::string abi = npubench::core_function_abi();
  return abi.c_str();
}

int npubench_amdxdna_use_core_functions(const void* library, const char* abi) {
  if (library == nullptr) {
    npubench::amdxdna::lend_core_functions(nullptr);
    return 0;
  }
  const std::string own = npubench_amdxdna_core_function_abi();
  if (abi == nullptr || abi != own) {
    npubench::amdxdna::say("core functions of a program are refused: it was built with {}, the driver with {}",
                           abi == nullptr ? "nothing that it names" : abi, own);
    return EINVAL;
  }
  npubench::amdxdna::lend_core_functions(std::make_shared<const npubench::CoreFunctionLibrary>(
      *static_cast<const npubench::CoreFunctionLibrary*>(library)));
  return 0;
}

// Runs after all static destructors, XRT's among them, which close what they have open.
__attribute__((destructor)) static void finish() {
  auto* device = Device::existing();
  if (device != nullptr && device->finish()) _exit(70);
}
}
