// A copy on an emulated device, piece by piece: what a Program does at once.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include <npubench/runtime/device.h>

#include "copy_design.h"

namespace npubench::test {

/// A device that can run CopyDesign.
inline Device open_copying(DeviceOptions options = {}, std::string_view spec = "emulated") {
  options.functions = CopyDesign::functions();
  return Device::open(spec, std::move(options));
}

/// A context with its two buffers.
struct CopyContext {
  explicit CopyContext(const Device& device, const Design& design = CopyDesign{}.build())
      : in(device.allocate(4096 * 4)), out(device.allocate(4096 * 4)), context(device.create_context(design)) {}

  Run run() {
    const std::array<Buffer*, 2> arguments{&in, &out};
    return context.create_run(arguments);
  }
  static std::span<std::int32_t> words(Buffer& buffer) {
    return {reinterpret_cast<std::int32_t*>(buffer.map().data()), buffer.size() / 4};
  }

  Buffer in, out;
  HwContext context;
};

}  // namespace npubench::test
