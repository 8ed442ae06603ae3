// What the tests of core functions share: declarations, arguments, random data and the blocked layouts.
#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <npubench/arch/profile.h>
#include <npubench/core/core_function.h>

namespace npubench::test {

using Definitions = std::vector<std::pair<std::string, std::string>>;

inline const Definitions kBfp16{{"AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16", "1"}};

inline BoundFunction bind(std::string symbol, std::vector<ParameterType> parameters, Generation generation,
                          Definitions definitions = {}) {
  const Function declaration{std::move(symbol), std::move(parameters), "kernels.o", std::move(definitions)};
  return CoreFunctionLibrary::standard().bind(declaration, default_profile(generation));
}

template <Element T>
ParameterType buffer_type(std::vector<std::int64_t> shape) {
  return MemRef{std::move(shape), data_type_of<T>};
}

template <class T>
CallArgument argument(std::vector<T>& values) {
  return {.data = reinterpret_cast<std::byte*>(values.data())};
}
inline CallArgument argument(std::int32_t value) { return {.i32 = value}; }
inline CallArgument argument(float value) { return {.f32 = value}; }

template <class... Arguments>
void call(const BoundFunction& function, Arguments&&... arguments) {
  const std::vector<CallArgument> list{argument(std::forward<Arguments>(arguments))...};
  function.compute(list);
}

/// Normally distributed, or uniform over all values of an integer type.
template <Element T>
std::vector<T> random_values(std::size_t count, unsigned seed, float deviation = 1.0f) {
  std::mt19937 generator(seed);
  std::normal_distribution<float> normal(0.0f, deviation);
  std::vector<T> values(count);
  for (auto& value : values) {
    if constexpr (std::is_integral_v<T>) {
      value = static_cast<T>(generator());
    } else {
      value = T(normal(generator));
    }
  }
  return values;
}

/// A row-major matrix as blocks of r x s, and back.
template <class T>
std::vector<T> blocked(const std::vector<T>& matrix, std::size_t columns, std::size_t r, std::size_t s,
                       bool back = false) {
  std::vector<T> result(matrix.size());
  const std::size_t rows = matrix.size() / columns;
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < columns; ++j) {
      const std::size_t at = ((i / r) * (columns / s) + j / s) * r * s + (i % r) * s + j % s;
      if (back) {
        result[i * columns + j] = matrix[at];
      } else {
        result[at] = matrix[i * columns + j];
      }
    }
  }
  return result;
}

template <class T>
std::vector<T> unblocked(const std::vector<T>& blocks, std::size_t columns, std::size_t r, std::size_t s) {
  return blocked(blocks, columns, r, s, true);
}

/// Half a unit in the last place of bf16, relative.
inline constexpr double kHalfUlpBf16 = 1.0 / 256;

inline std::string generation_name(Generation generation) { return std::string(name(generation)); }

}  // namespace npubench::test
