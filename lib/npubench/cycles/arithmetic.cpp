#include <npubench/cycles/arithmetic.h>

#include <bit>

namespace npubench::cycles {
namespace {

std::int32_t as_signed(std::uint32_t value) { return static_cast<std::int32_t>(value); }

/// To the left by a positive count, to the right by a negative one.
std::uint32_t shifted(std::uint32_t value, std::uint32_t by, bool arithmetic) {
  const auto count = as_signed(by);
  if (count >= 0) return count > 31 ? 0 : value << count;
  const auto right = count < -31 ? 32 : -count;
  if (arithmetic) return static_cast<std::uint32_t>(as_signed(value) >> (right > 31 ? 31 : right));
  return right > 31 ? 0 : value >> right;
}

std::uint32_t flag(bool value) { return value ? 1 : 0; }

}  // namespace

std::optional<ScalarResult> evaluate(Function function, std::uint32_t a, std::uint32_t b, std::uint32_t c,
                                     std::optional<bool> carry) {
  const auto result = [](std::uint32_t value) { return ScalarResult{.value = value}; };
  switch (function) {
    case Function::add: return ScalarResult{.value = a + b, .carry = a + b < a};
    case Function::add_carry: {
      if (!carry) return std::nullopt;
      const auto sum = std::uint64_t{a} + b + flag(*carry);
      return ScalarResult{.value = static_cast<std::uint32_t>(sum), .carry = sum >> 32 != 0};
    }
    case Function::subtract: return result(a - b);
    case Function::subtract_carry: return std::nullopt;
    case Function::bit_and: return result(a & b);
    case Function::bit_or: return result(a | b);
    case Function::bit_xor: return result(a ^ b);
    case Function::shift: return result(shifted(a, b, false));
    case Function::arithmetic_shift: return result(shifted(a, b, true));
    case Function::multiply: return result(a * b);
    case Function::multiply_add: return result(a + b * c);
    case Function::multiply_subtract: return result(a - b * c);
    case Function::absolute: return result(as_signed(a) < 0 ? 0U - a : a);
    case Function::leading_zeros: return result(static_cast<std::uint32_t>(std::countl_zero(a)));
    case Function::leading_signs:
      return result(static_cast<std::uint32_t>(as_signed(a) < 0 ? std::countl_one(a) : std::countl_zero(a)) - 1);
    case Function::ones: return result(static_cast<std::uint32_t>(std::popcount(a)));
    case Function::equal: return result(flag(a == b));
    case Function::not_equal: return result(flag(a != b));
    case Function::less: return result(flag(as_signed(a) < as_signed(b)));
    case Function::less_unsigned: return result(flag(a < b));
    case Function::not_less: return result(flag(as_signed(a) >= as_signed(b)));
    case Function::not_less_unsigned: return result(flag(a >= b));
    case Function::is_zero: return result(flag(a == 0));
    case Function::is_not_zero: return result(flag(a != 0));
    case Function::select_if_zero: return result(c == 0 ? a : b);
    case Function::select_if_not_zero: return result(c != 0 ? a : b);
    case Function::extend_s8: return result(static_cast<std::uint32_t>(static_cast<std::int8_t>(a & 0xFFU)));
    case Function::extend_s16: return result(static_cast<std::uint32_t>(static_cast<std::int16_t>(a & 0xFFFFU)));
    case Function::extend_u8: return result(a & 0xFFU);
    case Function::extend_u16: return result(a & 0xFFFFU);
  }
  return std::nullopt;
}

}  // namespace npubench::cycles
