// The backends that the conformance suite runs on, and a small program for each of them.
#pragma once

#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/runtime/device.h>
#include <npubench_amdxdna/npubench_amdxdna.h>

namespace npubench::test {

enum class Where { in_process, emulated_driver, hardware };

inline void PrintTo(Where where, std::ostream* out) { *out << static_cast<int>(where); }

/// What the test's name says.
inline std::string name_of(Where where) {
  switch (where) {
    case Where::in_process: return "InProcess";
    case Where::emulated_driver: return "EmulatedDriver";
    case Where::hardware: return "Hardware";
  }
  return "?";
}

/// A function of the emulated driver, which is preloaded and not linked: so the same program also runs on hardware.
template <class Function>
Function* driver_function(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_DEFAULT, name));
}

inline bool driver_is_emulated() { return driver_function<void()>("npubench_amdxdna_clear_faults") != nullptr; }

/// A test over one backend; skipped, with the reason, where that is not there.
class OnBackend : public testing::TestWithParam<Where> {
 protected:
  void SetUp() override {
    if (GetParam() == Where::in_process) return;
    const bool emulated = GetParam() == Where::emulated_driver;
    if (emulated != driver_is_emulated()) {
      GTEST_SKIP() << (emulated ? "the emulated driver is not preloaded" : "the emulated driver hides the hardware");
    }
    try {
      const auto device = open();
      // Hardware takes no xclbins that are made on the spot.
      (void)device.create_context(Passthrough::design(
          {.elements = 16384, .dtype = DataType::i8, .columns = 1, .core_rows = 1}, device.info().generation));
    } catch (const Error& error) {
      // The emulated driver was preloaded to be there.
      if (emulated || error.category() != ErrorCategory::not_found) throw;
      GTEST_SKIP() << error.what();
    }
  }

  [[nodiscard]] bool modelled() const { return GetParam() != Where::hardware; }

  /// The emulated backends emulate the same machine.
  static Device open_xrt(DeviceOptions options = {}) { return Device::open("xrt", std::move(options)); }
  static Device open_in_process(DeviceOptions options = {}) {
    const auto profile = driver_is_emulated() ? open_xrt().info().profile.name : std::string("npu1");
    return Device::open("emulated:" + profile, std::move(options));
  }
  [[nodiscard]] Device open(DeviceOptions options = {}) const {
    return GetParam() == Where::in_process ? open_in_process(std::move(options)) : open_xrt(std::move(options));
  }
};

inline constexpr std::int64_t kBytes = 16384;

inline Design copy_design(Generation generation, std::int64_t bytes = kBytes) {
  return Passthrough::design({.elements = bytes, .dtype = DataType::i8, .columns = 1, .core_rows = 1}, generation);
}

/// One that waits for an output of which half the input never comes.
inline Design starved_design(Generation generation) {
  auto design = copy_design(generation);
  design.name += "_starved";
  for (auto& op : design.sequence().ops) {
    auto* transfer = std::get_if<Transfer>(&op);
    if (transfer == nullptr || design.sequence().arguments[static_cast<std::size_t>(transfer->argument)].output)
      continue;
    std::ranges::max_element(transfer->dimensions, {}, &Dimension::size)->size /= 2;
  }
  return design;
}

/// A context of the copying program with its buffers.
struct Copy {
  explicit Copy(const Device& device, std::int64_t bytes = kBytes)
      : Copy(device, copy_design(device.info().generation, bytes)) {}
  Copy(const Device& device, const Design& design)
      : context(device.create_context(design)),
        in(device.allocate(static_cast<std::size_t>(design.sequence().arguments.at(0).type.bytes()))),
        out(device.allocate(in.size())) {}

  Run make_run() {
    const std::array<Buffer*, 2> arguments{&in, &out};
    return context.create_run(arguments);
  }

  /// Other bytes for every seed, and an output that holds none of them.
  static void fill(Buffer& in, Buffer& out, int seed) {
    auto bytes = in.map();
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::byte>(i * 31 + i / 253 + 7 * seed);
    std::ranges::transform(bytes, out.map().begin(), [](std::byte byte) { return ~byte; });
    in.sync_to_device();
    out.sync_to_device();
  }
  static bool right(const Buffer& in, Buffer& out) {
    out.sync_from_device();
    return std::ranges::equal(in.map(), out.map());
  }
  void fill(int seed) { fill(in, out, seed); }
  bool right() { return right(in, out); }

  HwContext context;
  Buffer in, out;
};

/// What an Error says, and that it is of that category.
template <class Action>
std::string error_of(ErrorCategory category, const Action& action) {
  try {
    action();
  } catch (const Error& error) {
    EXPECT_EQ(name(error.category()), name(category)) << error.what();
    return error.what();
  }
  ADD_FAILURE() << "no error";
  return {};
}

}  // namespace npubench::test
