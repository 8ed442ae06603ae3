// Random inputs and devices for tests of kernels.
#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/design/check.h>
#include <npubench/kernels/kernel.h>
#include <npubench/reference/references.h>
#include <npubench/runtime/device.h>

namespace npubench::test {

/// Evenly spread over [low, high]; whole numbers for integer types.
template <Element T>
std::vector<T> uniform(std::int64_t count, double low, double high, std::uint32_t seed) {
  std::mt19937 generator(seed);
  std::vector<T> values(static_cast<std::size_t>(count));
  for (auto& value : values) {
    const double at = low + (high - low) * (static_cast<double>(generator()) / 4294967296.0);
    if constexpr (std::is_integral_v<T>) {
      value = static_cast<T>(std::lround(at));
    } else {
      value = T(static_cast<float>(at));
    }
  }
  return values;
}

/// A whole number in [low, high], the same on every platform.
inline std::int64_t pick(std::mt19937& generator, std::int64_t low, std::int64_t high) {
  return low + static_cast<std::int64_t>(generator() % static_cast<std::uint32_t>(high - low + 1));
}

inline Device emulated(Generation generation) { return Device::open("emulated:" + std::string(name(generation))); }

inline const Generation kGenerations[] = {Generation::npu1, Generation::npu2};

/// A run of the kernel completes and gives what is expected.
inline void expect_right(Kernel& kernel, const reference::Expected& expected) {
  const auto result = kernel.run();
  ASSERT_EQ(result.state, RunState::completed) << kernel.design().name << ": " << result.diagnosis;
  const auto accuracy = reference::compare(kernel.output_elements(), expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << kernel.design().name << ": " << accuracy.summary;
}

inline void expect_clean(const Design& design) {
  for (const auto& violation : check(design)) {
    ADD_FAILURE() << design.name << ": " << violation.place << " " << violation.message;
  }
}

/// The message of the Error that `action` throws, and of which category it must be.
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

template <class Action>
std::string refusal(const Action& action) {
  return error_of(ErrorCategory::invalid_argument, action);
}

}  // namespace npubench::test
