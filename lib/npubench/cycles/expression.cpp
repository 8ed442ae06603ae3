#include <npubench/cycles/expression.h>

#include <charconv>

namespace npubench::cycles {
namespace {

/// Products before sums, from the left, in 64 bits.
class Expression {
 public:
  explicit Expression(std::string_view text) : rest_(text) {}

  std::optional<std::uint32_t> value() {
    const auto value = sum();
    if (!value || !next_is_end()) return std::nullopt;
    return static_cast<std::uint32_t>(static_cast<std::uint64_t>(*value));
  }

 private:
  using Value = std::optional<std::int64_t>;
  static constexpr int kDeepest = 32;  // brackets and signs in one another

  bool take(char c) {
    skip();
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void skip() {
    while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\t')) rest_.remove_prefix(1);
  }
  bool next_is_end() {
    skip();
    return rest_.empty();
  }

  Value sum() {
    auto value = product();
    while (value) {
      const bool plus = take('+');
      if (!plus && !take('-')) break;
      const auto other = product();
      if (!other) return std::nullopt;
      value = wrapped(plus ? bits(*value) + bits(*other) : bits(*value) - bits(*other));
    }
    return value;
  }

  Value product() {
    auto value = factor();
    while (value) {
      const bool times = take('*');
      if (!times && !take('/')) break;
      const auto other = factor();
      if (!other || (!times && (*other == 0 || *other == -1))) return std::nullopt;
      value = times ? wrapped(bits(*value) * bits(*other)) : *value / *other;
    }
    return value;
  }

  Value factor() {
    if (++depth_ > kDeepest) return std::nullopt;
    const auto value = signed_factor();
    --depth_;
    return value;
  }

  Value signed_factor() {
    if (take('-')) {
      const auto value = factor();
      return value ? Value(wrapped(0 - bits(*value))) : std::nullopt;
    }
    if (take('(')) {
      const auto value = sum();
      return value && take(')') ? value : std::nullopt;
    }
    skip();
    const bool hexadecimal = rest_.starts_with("0x") || rest_.starts_with("0X");
    if (hexadecimal) rest_.remove_prefix(2);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value, hexadecimal ? 16 : 10);
    if (error != std::errc()) return std::nullopt;
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return value;
  }

  static std::uint64_t bits(std::int64_t value) { return static_cast<std::uint64_t>(value); }
  static std::int64_t wrapped(std::uint64_t value) { return static_cast<std::int64_t>(value); }

  std::string_view rest_;
  int depth_ = 0;
};

}  // namespace

std::optional<std::uint32_t> evaluate_expression(std::string_view text) { return Expression(text).value(); }

}  // namespace npubench::cycles
