#include <npubench/cases/inputs.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <limits>
#include <span>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/base/suggest.h>
#include <npubench/cases/input_file.h>

namespace npubench {
namespace {

using Kind = InputsSpec::Kind;

struct NamedKind {
  std::string_view name;
  Kind kind;
};
constexpr std::array kKinds{NamedKind{"uniform", Kind::uniform}, NamedKind{"normal", Kind::normal},
                            NamedKind{"ones", Kind::ones}, NamedKind{"ramp", Kind::ramp}};

// splitmix64 (Steele, Lea and Flood, OOPSLA 2014). The standard's distributions differ between libraries, and with them
// the hashes of the outputs would.
class SplitMix64 {
 public:
  explicit SplitMix64(std::uint64_t seed) : state_(seed) {}

  /// In [0, 1).
  double next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
  }

 private:
  std::uint64_t state_;
};

/// Of mean 0 and deviation 1: the sum of twelve uniform numbers less 6 (Irwin and Hall), which needs no library's
/// logarithm and so is the same everywhere.
double normal(SplitMix64& random) {
  double sum = -6;
  for (int i = 0; i < 12; ++i) sum += random.next();
  return sum;
}

template <class T>
T element(double value) {
  if constexpr (std::is_integral_v<T>) {
    return static_cast<T>(
        std::clamp<double>(std::floor(value), std::numeric_limits<T>::min(), std::numeric_limits<T>::max()));
  } else {
    return T(static_cast<float>(value));
  }
}

/// One after the other, by that rule. An integer's range includes its high end: [low, high + 1) rounded down.
class Rule {
 public:
  Rule(Kind kind, InputRange range, bool whole, std::uint64_t seed)
      : kind_(kind), low_(range.low), span_(range.high - range.low + (whole ? 1 : 0)), random_(seed) {}

  double next() {
    switch (kind_) {
      case Kind::ones: return 1;
      case Kind::ramp: return low_ + span_ * static_cast<double>(index_++ % 256) / 256;
      case Kind::normal:
        // Just below the high end, which an integer's range does not include.
        return std::clamp(low_ + span_ * (0.5 + normal(random_) / 6), low_, low_ + span_ * (1 - 0x1.0p-20));
      case Kind::uniform:
      case Kind::files: break;
    }
    return low_ + span_ * random_.next();
  }

 private:
  Kind kind_;
  double low_, span_;
  SplitMix64 random_;
  std::uint64_t index_ = 0;
};

}  // namespace

InputsSpec parse_inputs(std::string_view text) {
  const auto known = std::ranges::find(kKinds, text, &NamedKind::name);
  if (known != kKinds.end()) return {.kind = known->kind};
  InputsSpec spec{.kind = Kind::files};
  for (auto rest = text; !rest.empty();) {
    const auto comma = std::min(rest.find(','), rest.size());
    spec.files.emplace_back(rest.substr(0, comma));
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  for (const auto& file : spec.files) {
    if (std::filesystem::exists(file)) continue;
    std::vector<std::string_view> names;
    for (const auto& kind : kKinds) names.push_back(kind.name);
    throw Error(ErrorCategory::not_found, fmt::format("--inputs={}: there is no file '{}'", text, file),
                did_you_mean(text, names) + fmt::format("write {}, or files", fmt::join(names, ", ")));
  }
  if (spec.files.empty()) throw Error(ErrorCategory::invalid_argument, "--inputs names nothing");
  return spec;
}

std::string to_string(const InputsSpec& spec) {
  const auto known = std::ranges::find(kKinds, spec.kind, &NamedKind::kind);
  return known != kKinds.end() ? std::string(known->name) : fmt::format("{}", fmt::join(spec.files, ","));
}

bool are_random(const InputsSpec& spec) { return spec.kind == Kind::uniform || spec.kind == Kind::normal; }

Tensor Inputs::make(DataType type, std::int64_t count, InputRange range, std::uint64_t seed) {
  const auto index = made_++;
  if (!generated()) {
    if (index >= spec_.files.size()) {
      throw Error(ErrorCategory::invalid_argument,
                  fmt::format("--inputs names {} files, input {} has none", spec_.files.size(), index + 1),
                  "name one an input, separated by commas");
    }
    return read_input(spec_.files[index], type, count);
  }
  Tensor tensor{type, std::vector<std::byte>(static_cast<std::size_t>(count) * size_of(type))};
  // Another seed is far from all that kernels use; 0 leaves theirs as they are.
  Rule rule(spec_.kind, range, is_integer(type), seed + spec_.seed * 0x9e3779b97f4a7c15u);
  visit_element(type, [&]<class T>(T) {
    const std::span<T> elements(reinterpret_cast<T*>(tensor.bytes.data()), static_cast<std::size_t>(count));
    for (T& each : elements) each = element<T>(rule.next());
  });
  return tensor;
}

void Inputs::require_used() const {
  if (generated() || made_ == spec_.files.size()) return;
  throw Error(ErrorCategory::invalid_argument,
              fmt::format("--inputs names {} files, the case has {} inputs", spec_.files.size(), made_),
              "name one an input, separated by commas");
}

}  // namespace npubench
