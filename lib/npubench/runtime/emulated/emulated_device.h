// The backend that runs designs on the emulated NPU.
#pragma once

#include <memory>

#include <npubench/runtime/backend.h>

namespace npubench::detail {

/// An emulated NPU of that profile. Times are modelled: they come from the profile and the timing model, never from the
/// host's clock.
std::shared_ptr<DeviceBackend> make_emulated_device(const Profile& profile, DeviceOptions options);

}  // namespace npubench::detail
