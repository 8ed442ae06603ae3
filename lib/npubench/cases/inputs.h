// What a case is fed with: made by a rule, or read from a person's files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <npubench/cases/tensor.h>

namespace npubench {

/// --inputs and --seed.
struct InputsSpec {
  enum class Kind : std::uint8_t {
    uniform,  ///< spread evenly over the range that the kernel names; integers whole
    normal,   ///< around the middle of that range with a sixth of it as deviation, cut off at its ends
    ones,     ///< 1 everywhere
    ramp,     ///< from the low end of the range to the high one, in steps of a 256th of it, over and over
    files,    ///< one file an input, in the order of set_inputs
  };
  Kind kind = Kind::uniform;
  std::uint64_t seed = 0;            ///< of uniform and normal; 0: the inputs that the suite always has
  std::vector<std::string> files{};  ///< .npy, or raw elements of the kernel's type in C order

  friend bool operator==(const InputsSpec&, const InputsSpec&) = default;
};

/// "uniform", "normal", "ones", "ramp", or files: "a.npy,b.npy". Throws Error(not_found) for what is neither.
InputsSpec parse_inputs(std::string_view text);
/// What parse_inputs() reads back.
std::string to_string(const InputsSpec& spec);
/// Whether the seed matters to them.
bool are_random(const InputsSpec& spec);

struct InputRange {
  double low = -1, high = 1;
};

/// Makes the inputs of one problem, one after the other. The same spec gives the same bytes in every run, on every
/// machine and with every standard library.
class Inputs {
 public:
  explicit Inputs(InputsSpec spec = {}) : spec_(std::move(spec)) {}

  /// `count` elements; `seed` tells the inputs of one kernel apart. Floating types are rounded to the type. Throws
  /// Error(invalid_argument) for a file of another number of elements or another type, Error(io) and Error(not_found)
  /// for one that cannot be read.
  Tensor make(DataType type, std::int64_t count, InputRange range, std::uint64_t seed);

  /// Whether a rule makes them, so that a kernel may thin them out.
  [[nodiscard]] bool generated() const { return spec_.kind != InputsSpec::Kind::files; }
  /// Throws Error(invalid_argument) where there are more files than inputs were made.
  void require_used() const;

 private:
  InputsSpec spec_;
  std::size_t made_ = 0;
};

}  // namespace npubench
