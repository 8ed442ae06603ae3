// The copy, loaded and ready to run.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

#include <npubench/runtime/device.h>

#include "copy_design.h"

namespace npubench::test {

/// An emulated device that runs copies and keeps at most so many contexts.
inline Device device_of_contexts(int most) {
  DeviceOptions options;
  options.functions = CopyDesign::functions();
  options.max_contexts = most;
  return Device::open("emulated", std::move(options));
}

/// A program of CopyDesign's 4096 words, with its two buffers.
struct LoadedCopy {
  LoadedCopy(const Device& device, const Design& design)
      : in(device.allocate(4096 * 4)), out(device.allocate(4096 * 4)) {
    const std::array<Buffer*, 2> arguments{&in, &out};
    program.emplace(device.load(design, arguments));
  }
  LoadedCopy(const LoadedCopy&) = delete;
  LoadedCopy& operator=(const LoadedCopy&) = delete;

  /// Whether `value` comes through.
  bool copies(std::int32_t value) {
    const std::span<std::int32_t> words{reinterpret_cast<std::int32_t*>(in.map().data()), 4096};
    std::ranges::fill(words, value);
    in.sync_to_device();
    last = program->run();
    out.sync_from_device();
    const std::span<const std::int32_t> result{reinterpret_cast<const std::int32_t*>(out.map().data()), 4096};
    return last.state == RunState::completed && std::ranges::count(result, value) == 4096;
  }

  Buffer in, out;
  std::optional<Program> program;
  RunResult last;
};

}  // namespace npubench::test
