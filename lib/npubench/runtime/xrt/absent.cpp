// In place of the XRT backend where XRT was not found.
#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/runtime/xrt/xrt_device.h>

namespace npubench::detail {

std::shared_ptr<DeviceBackend> open_xrt_device(unsigned index, DeviceOptions) {
  throw Error(ErrorCategory::not_found,
              fmt::format("device 'xrt:{}' is not there: this build has no XRT backend", index),
              "install XRT 2.18 or later and configure anew, or use emulated or emulated:PROFILE");
}

std::shared_ptr<DeviceBackend> find_xrt_device(const DeviceOptions&) { return nullptr; }

}  // namespace npubench::detail
