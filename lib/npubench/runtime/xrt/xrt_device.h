// The backend that runs xclbins through XRT: on an NPU, or on the emulated driver (docs/xrt-emulation.md).
#pragma once

#include <memory>

#include <npubench/runtime/backend.h>

namespace npubench::detail {

/// XRT's device of that index. Throws Error(not_found), with XRT's words, when it is not there, is no NPU, or when this
/// library was built without XRT.
std::shared_ptr<DeviceBackend> open_xrt_device(unsigned index, DeviceOptions options);

/// The first NPU among XRT's devices; null, at once and without a word, where there is none.
std::shared_ptr<DeviceBackend> find_xrt_device(const DeviceOptions& options);

}  // namespace npubench::detail
