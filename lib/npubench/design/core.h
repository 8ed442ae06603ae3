// The program of a core: loops, acquire and release of FIFO objects, calls of core functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <npubench/arch/architecture.h>
#include <npubench/design/object_fifo.h>

namespace npubench {

/// An external function that cores call, known by its C symbol.
struct FunctionId {
  int index = -1;
  friend auto operator<=>(const FunctionId&, const FunctionId&) = default;
};

/// A buffer that belongs to one core.
struct BufferId {
  int index = -1;
  friend auto operator<=>(const BufferId&, const BufferId&) = default;
};

/// A parameter of a function: a buffer of that type, or a scalar (i32 or f32).
using ParameterType = std::variant<MemRef, DataType>;

/// Declaration of a core function. `object_file` is linked into the cores that call it; it is `source` compiled with
/// the preprocessor definitions `definitions` (mm.cc: DIM_M, DIM_K, DIM_N), which are part of the function's identity.
struct Function {
  std::string symbol{};
  std::vector<ParameterType> parameters{};
  std::string object_file{};
  std::vector<std::pair<std::string, std::string>> definitions{};
  /// "attention.cc" is a file of this project's mlir/kernels/; "aie_kernels/mm.cc" is one of mlir-aie's kernel library,
  /// in its directory aie_kernels/<aie2|aie2p>/ or else aie_kernels/generic/. Empty where only the emulator knows it.
  std::string source{};

  /// Whether it is of mlir-aie's kernel library.
  [[nodiscard]] bool of_library() const { return source.starts_with(kLibrary); }
  static constexpr std::string_view kLibrary = "aie_kernels/";

  /// The value of a definition, or an empty string.
  [[nodiscard]] std::string definition(std::string_view name) const {
    for (const auto& [key, value] : definitions) {
      if (key == name) return value;
    }
    return {};
  }
  friend bool operator==(const Function&, const Function&) = default;
};

/// Scratch or state of a core, zero at start, or constants. mlir-aie's aie.buffer.
struct LocalBuffer {
  std::string name{};
  Tile tile{};
  MemRef type{};
  std::vector<std::int32_t> values{};  ///< of all elements, which then are i32; no function may change them

  friend bool operator==(const LocalBuffer&, const LocalBuffer&) = default;
};

enum class Port : std::uint8_t { produce, consume };

/// Waits until the core holds `count` objects at that port, those from before counted.
struct Acquire {
  FifoId fifo{};
  Port port{};
  int count = 1;

  friend bool operator==(const Acquire&, const Acquire&) = default;
};

/// Gives back the `count` oldest objects held.
struct Release {
  FifoId fifo{};
  Port port{};
  int count = 1;

  friend bool operator==(const Release&, const Release&) = default;
};

/// An argument of a call: the `index`-th oldest object held.
struct HeldObject {
  FifoId fifo{};
  Port port{};
  int index = 0;

  friend bool operator==(const HeldObject&, const HeldObject&) = default;
};

using Argument = std::variant<HeldObject, BufferId, std::int32_t, float>;

struct Call {
  FunctionId function{};
  std::vector<Argument> arguments{};

  friend bool operator==(const Call&, const Call&) = default;
};

struct Op;

/// A loop's number of iterations, read from a table: in iteration i of a loop around it, element i of a buffer with
/// values; of a buffer of two dimensions, element i of the row that another loop around it chooses alike. The loop ends
/// with as many objects held as it began with.
struct CountTable {
  BufferId buffer{};
  int outward = 1;      ///< which loop, of a constant number of iterations: 1 is the one directly around
  int row_outward = 0;  ///< the loop that chooses the row; 0: the table has one dimension

  friend bool operator==(const CountTable&, const CountTable&) = default;
};

struct Loop {
  /// Iterations; kForever for the endless outer loop of a core that serves run after run.
  std::int64_t count = 1;
  std::vector<Op> body;
  std::optional<CountTable> table{};  ///< instead of count, which is 1

  static constexpr std::int64_t kForever = std::numeric_limits<std::int64_t>::max();

  friend bool operator==(const Loop& a, const Loop& b);
};

struct Op : std::variant<Acquire, Release, Call, Loop> {
  using variant::variant;

  friend bool operator==(const Op& a, const Op& b) {
    return static_cast<const variant&>(a) == static_cast<const variant&>(b);
  }
};

inline bool operator==(const Loop& a, const Loop& b) {
  return a.count == b.count && a.body == b.body && a.table == b.table;
}

struct Core {
  Tile tile{};
  std::vector<Op> program{};
  std::int64_t stack_bytes = kDefaultStackBytes;

  friend bool operator==(const Core&, const Core&) = default;
};

}  // namespace npubench
