// Core functions as the emulator knows them: what they compute, and how many cycles that takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include <npubench/arch/profile.h>
#include <npubench/design/core.h>

namespace npubench {

/// An argument of a call: bytes of the tile's data memory, or a scalar.
struct CallArgument {
  std::byte* data = nullptr;
  std::int32_t i32 = 0;
  float f32 = 0;

  template <class T>
  [[nodiscard]] T* as() const {
    return reinterpret_cast<T*>(data);
  }
};

using CallArguments = std::span<const CallArgument>;

/// Cycles of one call, and where they come from.
struct CoreCycles {
  std::int64_t count = 0;
  CycleSource source = CycleSource::published;
};

/// A function bound to one declaration (its shapes and definitions) and one machine.
struct BoundFunction {
  /// The arithmetic, on the tile's memory. Buffers are at least 32-byte aligned. Calls of different cores may be
  /// computed at the same time, in different threads: share no state between them.
  std::function<void(CallArguments)> compute{};
  /// Cycles that one call with these scalars takes on a core. Pointers to buffers are null where only time is modelled.
  std::function<std::int64_t(CallArguments)> cycles{};
  /// Where they come from.
  CycleSource source = CycleSource::published;
};

/// Makes a BoundFunction; throws Error(unsupported) when the declaration's shapes are not ones the function takes.
using FunctionBinder = std::function<BoundFunction(const Function& declaration, const Profile& profile)>;

/// Makes another one of a function that is bound: with other cycles, say.
using FunctionWrapper =
    std::function<BoundFunction(const Function& declaration, const Profile& profile, BoundFunction bound)>;

/// Functions by C symbol.
class CoreFunctionLibrary {
 public:
  /// The functions of mlir-aie's kernel library and our own that the kernels of this library call.
  static CoreFunctionLibrary standard();

  /// Adds a function, or replaces the one of that symbol. Kernels of one's own get their host versions so.
  void add(std::string symbol, FunctionBinder binder);

  /// The same functions, each call of which takes so many times its cycles.
  [[nodiscard]] CoreFunctionLibrary with_cycles_times(double factor) const;

  /// What bind() returns goes through this from now on, and through those that came before first.
  void wrap(FunctionWrapper wrapper);

  /// Throws Error(not_found) for an unknown symbol.
  [[nodiscard]] BoundFunction bind(const Function& declaration, const Profile& profile) const;

 private:
  std::map<std::string, FunctionBinder, std::less<>> binders_;
  std::vector<FunctionWrapper> wrappers_;
};

}  // namespace npubench
