// A core function wherever it is built: by the emulator for the host, and from mlir/kernels for AIE2 and AIE2P against
// the model of aie_api (mlir/aie_api_model).
#pragma once

#include <dlfcn.h>

#include <cmath>
#include <cstdint>
#include <memory>
#include <new>
#include <random>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <Eigen/Core>

#include <gtest/gtest.h>

#include <npubench/arch/profile.h>
#include <npubench/core/core_function.h>
#include <npubench/kernels/core_code.h>

namespace npubench::test {

/// Tile memory: aligned as the widest vectors want it.
template <class T>
struct TileMemory {
  using value_type = T;
  TileMemory() = default;
  template <class U>
  TileMemory(const TileMemory<U>&) {}
  T* allocate(std::size_t count) { return static_cast<T*>(::operator new (count * sizeof(T), std::align_val_t{64})); }
  void deallocate(T* memory, std::size_t) { ::operator delete (memory, std::align_val_t{64}); }
  friend bool operator==(TileMemory, TileMemory) { return true; }
};

template <class T>
using Buffer = std::vector<T, TileMemory<T>>;

struct Machine {
  Generation generation{};
  bool core = false;  ///< the core's code over the model, not the emulator's host version
};

inline const Machine kMachines[] = {
    {Generation::npu1, false}, {Generation::npu2, false}, {Generation::npu1, true}, {Generation::npu2, true}};

inline void PrintTo(const Machine& machine, std::ostream* out) {
  *out << (machine.core ? "core_code_for_" : "host_for_") << name(machine.generation);
}

inline std::string machine_name(const testing::TestParamInfo<Machine>& info) {
  return testing::PrintToString(info.param);
}

/// One function of an object file.
class CoreFunction {
 public:
  CoreFunction(Machine machine, const std::string& symbol, const std::string& source, const Definitions& definitions,
               std::vector<ParameterType> parameters) {
    auto declaration = core_function(symbol, source, definitions, machine.generation);
    declaration.parameters = std::move(parameters);
    if (!machine.core) {
      bound_ = CoreFunctionLibrary::standard().bind(declaration, default_profile(machine.generation));
      return;
    }
    auto path = NPUBENCH_CORE_CODE_OBJECTS "/" + declaration.object_file;
    path.replace(path.size() - 1, 1, "so");
    object_.reset(dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL));
    if (object_ == nullptr) throw std::runtime_error(dlerror());
    symbol_ = dlsym(object_.get(), symbol.c_str());
    start_ = dlsym(object_.get(), "aie_api_model_start");
    if (symbol_ == nullptr || start_ == nullptr) throw std::runtime_error(symbol + " is not in " + path);
  }

  /// Buffers, i32 and f32, in the order declared. A core starts each call in the modes it boots with.
  template <class... Arguments>
  void operator()(Arguments&&... arguments) const {
    if (object_ == nullptr) {
      const std::vector<CallArgument> list{argument(arguments)...};
      bound_.compute(list);
    } else {
      reinterpret_cast<void (*)()>(start_)();
      reinterpret_cast<void (*)(decltype(passed(arguments))...)>(symbol_)(passed(arguments)...);
    }
  }

 private:
  struct Close {
    void operator()(void* object) const { dlclose(object); }
  };
  BoundFunction bound_;
  std::unique_ptr<void, Close> object_;
  void* symbol_ = nullptr;
  void* start_ = nullptr;

  template <class T>
  static CallArgument argument(Buffer<T>& values) {
    return {.data = reinterpret_cast<std::byte*>(values.data())};
  }
  static CallArgument argument(std::int32_t value) { return {.i32 = value}; }
  static CallArgument argument(float value) { return {.f32 = value}; }
  template <class T>
  static void* passed(Buffer<T>& values) {
    return values.data();
  }
  static std::int32_t passed(std::int32_t value) { return value; }
  static float passed(float value) { return value; }
};

template <Element T>
ParameterType buffer_type(std::vector<std::int64_t> shape) {
  return MemRef{std::move(shape), data_type_of<T>};
}

template <class T>
constexpr bool kInteger = std::is_same_v<T, std::int8_t>;

template <class T>
std::string type_name() {
  return std::string(name(data_type_of<T>));
}

/// Normally distributed, or uniform over -limit to limit for integers.
template <class T>
Buffer<T> random_values(std::int64_t count, unsigned seed, float deviation = 1.0f) {
  std::mt19937 generator(seed);
  std::normal_distribution<float> normal(0.0f, deviation);
  Buffer<T> values(static_cast<std::size_t>(count));
  for (auto& value : values) {
    if constexpr (std::is_integral_v<T>) {
      value = static_cast<T>(generator());
    } else {
      value = T(normal(generator));
    }
  }
  return values;
}

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

template <class T>
Matrix matrix(const Buffer<T>& values, Eigen::Index rows) {
  Matrix result(rows, static_cast<Eigen::Index>(values.size()) / rows);
  for (std::size_t i = 0; i < values.size(); ++i) result.data()[i] = static_cast<double>(static_cast<float>(values[i]));
  return result;
}

/// A row-major matrix as blocks of r x s in row-major order, and back.
template <class T>
Buffer<T> blocked(const Buffer<T>& matrix, std::size_t columns, std::size_t r, std::size_t s, bool back = false) {
  Buffer<T> result(matrix.size());
  const std::size_t rows = matrix.size() / columns;
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < columns; ++j) {
      const std::size_t at = ((i / r) * (columns / s) + j / s) * r * s + (i % r) * s + j % s;
      (back ? result[i * columns + j] : result[at]) = back ? matrix[at] : matrix[i * columns + j];
    }
  }
  return result;
}
template <class T>
Buffer<T> unblocked(const Buffer<T>& blocks, std::size_t columns, std::size_t r, std::size_t s) {
  return blocked(blocks, columns, r, s, true);
}

/// Relative: half a unit in the last place of bf16.
inline constexpr double kHalfUlpBf16 = 1.0 / 256;

/// The largest |actual - expected| less what `relative` |expected| allows.
template <class T>
double largest_excess(const Buffer<T>& actual, const Matrix& expected, double relative) {
  double largest = -1;
  for (std::size_t i = 0; i < actual.size(); ++i) {
    const double wanted = expected.data()[i], found = static_cast<double>(static_cast<float>(actual[i]));
    if (!std::isfinite(found)) return std::numeric_limits<double>::infinity();
    largest = std::max(largest, std::abs(found - wanted) - relative * std::abs(wanted));
  }
  return largest;
}

}  // namespace npubench::test
