#include <npubench/runtime/xrt/xrt_error.h>

#include <cerrno>
#include <charconv>

namespace npubench::detail {

int driver_errno(const std::string& words) {
  constexpr std::string_view kMark = "(err=-";
  const auto at = words.find(kMark);
  if (at == std::string::npos) return 0;
  int value = 0;
  std::from_chars(words.data() + at + kMark.size(), words.data() + words.size(), value);
  return value;
}

std::string remedy_for(int driver_errno) {
  switch (driver_errno) {
    case EAGAIN:
      return "the NPU's buffers are locked in memory: raise the limit with `ulimit -l unlimited` (docs/hardware.md)";
    case EACCES:
    case EPERM: return "the device may not be opened by this user: join the group render (docs/hardware.md)";
    case ENOMEM: return "free memory, or use smaller buffers";
    case ENODEV: return "the NPU is gone: see `dmesg`, and load the driver amdxdna again";
    default: return {};
  }
}

Error device_error(const std::string& what, const std::exception& reason) {
  return {ErrorCategory::device, what + ": " + reason.what(), remedy_for(driver_errno(reason.what()))};
}

}  // namespace npubench::detail
