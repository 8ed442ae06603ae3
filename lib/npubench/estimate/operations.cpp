// What each operation of aie_api is made of: by its headers (include/aie_api/detail, for both generations).
#include <algorithm>
#include <stdexcept>

#include <npubench/estimate/selector.h>

namespace npubench::estimate {
namespace {

using recording::bits;
using recording::Entry;
using recording::is_float;
using recording::Operation;
using recording::Type;

std::size_t at_least_one(std::size_t n) { return std::max<std::size_t>(1, n); }

/// Immediates of what no operation names.
constexpr std::uint64_t kMagic = 1000;
/// Those of one operation's several instructions.
std::uint64_t key_of(const Entry& entry) { return std::uint64_t{64} * static_cast<std::uint8_t>(entry.operation); }

}  // namespace

Value Selector::of(const Entry& entry) {
  switch (entry.operation) {
    case Operation::load: return of_load(entry);
    case Operation::store: return of_store(entry);
    case Operation::scalar: return of_scalar(entry);
    case Operation::broadcast: return of_broadcast(entry);
    case Operation::mask: return {};
    case Operation::concat: {
      auto value = operand(entry, 0);
      const auto& high = operand(entry, 1);
      if (high.home != value.home) value = in(Home::vectors, value, 64);
      const auto other = high.home != value.home ? in(value.home, high, 64) : high;
      value.parts.insert(value.parts.end(), other.parts.begin(), other.parts.end());
      return value;
    }
    case Operation::extract: return of_extract(entry);
    case Operation::rotate: {
      const auto value = as_vector(entry, 0, entry.type);
      return each(Kind::shuffle, at_least_one(bytes_of(entry) / 64), Home::vectors, {&value}, entry.immediate);
    }
    case Operation::transpose: {
      const auto value = as_vector(entry, 0, entry.type);
      // Each register of the result is of the whole.
      Value result{.home = Home::vectors};
      for (std::size_t i = 0; i < at_least_one(bytes_of(entry) / 64); ++i) {
        const auto part = each(Kind::shuffle, 1, Home::vectors, {&value}, 10 + i);
        result.parts.insert(result.parts.end(), part.parts.begin(), part.parts.end());
      }
      return result;
    }
    case Operation::compare: {
      const auto a = as_vector(entry, 0, entry.from), b = as_vector(entry, 1, entry.from);
      return each(Kind::compare, at_least_one(entry.lanes * bits(entry.from) / 512), Home::vectors, {&a, &b});
    }
    case Operation::choose: {
      const auto a = as_vector(entry, 0, entry.type), b = as_vector(entry, 1, entry.type);
      return each(Kind::integer, at_least_one(bytes_of(entry) / 64), Home::vectors, {&a, &b, &operand(entry, 2)}, 1);
    }
    case Operation::add:
    case Operation::subtract: return of_sum(entry);
    // f32 is compared by hand: a difference, and a selection by its sign.
    case Operation::maximum:
    case Operation::minimum: return of_integer(entry, entry.type == Type::f32 ? 2 : 1, 2);
    case Operation::absolute: return of_integer(entry, 1, 1);
    case Operation::negate: return of_negation(entry);
    case Operation::bit_and:
    case Operation::bit_or: return of_integer(entry, 1, 2);
    case Operation::bit_not: return of_integer(entry, 1, 1);
    case Operation::bit_xor: return of_exclusive_or(entry);
    case Operation::shift: return of_shift(entry);
    case Operation::widen: return of_widen(entry);
    case Operation::narrow: return of_narrow(entry);
    case Operation::multiply:
    case Operation::multiply_add:
    case Operation::multiply_subtract: return of_product(entry);
    case Operation::multiply_matrix:
    case Operation::multiply_matrix_first: return of_matrix(entry);
    case Operation::to_float: return of_to_float(entry);
    case Operation::to_fixed: return of_to_fixed(entry);
    case Operation::inverse: return of_inverse(entry);
    case Operation::inverse_root: return of_inverse_root(entry);
    case Operation::power_of_2:
    case Operation::hyperbolic_tangent: return of_function(entry);
  }
  throw std::logic_error("an operation that the estimate has no instructions for");
}

/// A lane goes through a scalar register into memory.
Value Selector::of_scalar(const Entry& entry) {
  const auto value = as_vector(entry, 0, entry.type);
  const Value part{.parts = slice(value, 0, 1), .home = Home::vectors};
  const auto lane = each(Kind::lane, 1, Home::anywhere, {&part});
  each(Kind::scalar_store, 1, Home::anywhere, {&lane});
  return {};
}

/// Of a scalar that is loaded; one that was spread before is in a register.
Value Selector::of_broadcast(const Entry& entry) {
  const auto key = (std::uint64_t{entry.immediate} << 8) | static_cast<std::uint8_t>(entry.type);
  const auto scalar = each(Kind::scalar_load, 1, Home::anywhere, {}, key);
  return each(Kind::broadcast, 1, Home::vectors, {&scalar}, key);
}

Value Selector::constant(std::uint64_t bits, Home home) {
  const auto value = each(Kind::broadcast, 1, Home::vectors, {}, kMagic + bits);
  return home == Home::vectors ? value : in(home, value, 64);
}

Value Selector::of_extract(const Entry& entry) {
  const auto& whole = operand(entry, 0);
  const auto& from = entries_[entry.operands[0] - 1];
  const std::size_t n = at_least_one(from.lanes / std::max<std::size_t>(1, entry.lanes));
  const bool product =
      from.operation == Operation::multiply_matrix || from.operation == Operation::multiply_matrix_first;
  if (!wide_ && product && from.from == Type::bf16 && from.n == 8 && entry.lanes == 16) {
    // Rows of two products of four columns each: C_block_interleave_cols.
    const Value both{.parts = slice(whole, entry.immediate / 2, from.m / 4u), .home = whole.home};
    const auto halves = in(Home::vectors, both, 128);
    return each(Kind::shuffle, 1, Home::vectors, {&halves}, 900 + entry.immediate % 2);
  }
  return {.parts = slice(whole, entry.immediate, n), .home = whole.home};
}

Value Selector::sum_of(const Value& a, const Value& b, std::uint32_t lanes, bool floats, std::uint64_t immediate) {
  const std::uint32_t at_once = wide_ ? 64 : floats ? 16 : 32;
  return each(floats ? Kind::add_float : Kind::add_integer, at_least_one(lanes / at_once), Home::accumulators, {&a, &b},
              immediate);
}

Value Selector::of_sum(const Entry& entry) {
  const std::uint64_t which = entry.operation == Operation::add ? 1 : 2;
  if (entry.type == Type::bf16) {
    const auto a = widened(operand(entry, 0), entry.lanes), b = widened(operand(entry, 1), entry.lanes);
    return narrowed(sum_of(a, b, entry.lanes, true, which), entry.lanes);
  }
  if (entry.type == Type::f32 || entry.type == Type::accfloat || entry.type == Type::acc32 ||
      entry.type == Type::acc64) {
    const auto a = as_accumulator(entry, 0), b = as_accumulator(entry, 1);
    return sum_of(a, b, entry.lanes, is_float(entry.type), which);
  }
  const auto a = as_vector(entry, 0, entry.type), b = as_vector(entry, 1, entry.type);
  return each(Kind::integer, at_least_one(bytes_of(entry) / 64), Home::vectors, {&a, &b}, which);
}

Value Selector::of_integer(const Entry& entry, std::size_t operations, std::size_t operands) {
  const auto a = as_vector(entry, 0, entry.type);
  const auto b = operands > 1 ? as_vector(entry, 1, entry.type) : Value{};
  const auto n = at_least_one(bytes_of(entry) / 64);
  const auto key = key_of(entry);
  auto result = each(Kind::integer, n, Home::vectors, {&a, &b}, key);
  for (std::size_t i = 1; i < operations; ++i) {
    result = each(Kind::integer, n, Home::vectors, {&result, i % 2 == 0 ? &a : &b}, key + i);
  }
  return result;
}

/// There is none: (a and not b) or (b and not a).
Value Selector::of_exclusive_or(const Entry& entry) {
  const auto a = as_vector(entry, 0, entry.type), b = as_vector(entry, 1, entry.type);
  const auto n = at_least_one(bytes_of(entry) / 64);
  const auto key = key_of(entry);
  const auto not_a = each(Kind::integer, n, Home::vectors, {&a}, key),
             not_b = each(Kind::integer, n, Home::vectors, {&b}, key);
  const auto one = each(Kind::integer, n, Home::vectors, {&a, &not_b}, key + 1);
  const auto other = each(Kind::integer, n, Home::vectors, {&b, &not_a}, key + 1);
  return each(Kind::integer, n, Home::vectors, {&one, &other}, key + 2);
}

Value Selector::of_negation(const Entry& entry) {
  if (!is_float(entry.type)) return of_integer(entry, 1, 1);
  const auto wide = entry.type == Type::bf16 ? widened(operand(entry, 0), entry.lanes) : as_accumulator(entry, 0);
  const auto result =
      each(Kind::add_float, at_least_one(entry.lanes / (wide_ ? 64 : 16)), Home::accumulators, {&wide}, key_of(entry));
  return entry.type == Type::bf16 ? narrowed(result, entry.lanes) : result;
}

Value Selector::of_shift(const Entry& entry) {
  const auto value = as_vector(entry, 0, entry.type);
  const auto n = at_least_one(bytes_of(entry) / machine_.load_bytes());
  const auto wide = each(Kind::widen_integer, n, Home::accumulators, {&value}, entry.immediate);
  return each(Kind::narrow_integer, n, Home::vectors, {&wide}, 64 + entry.immediate);
}

Value Selector::widened(const Value& value, std::uint32_t lanes) {
  if (value.home == Home::accumulators) return value;
  return each(Kind::widen_float, at_least_one(lanes * 2 / machine_.load_bytes()), Home::accumulators, {&value});
}
Value Selector::narrowed(const Value& value, std::uint32_t lanes) {
  return each(Kind::narrow_float, at_least_one(lanes / (wide_ ? 32 : 16)), Home::vectors, {&value});
}

Value Selector::of_widen(const Entry& entry) {
  const auto& value = operand(entry, 0);
  switch (entry.from) {
    case Type::bf16: return widened(value, entry.lanes);
    case Type::i8:
    case Type::i16: {
      const auto n = at_least_one(entry.lanes * bits(entry.from) / 8 / machine_.load_bytes());
      return each(Kind::widen_integer, n, Home::accumulators, {&value}, entry.immediate);
    }
    case Type::i32:
    case Type::f32:
    case Type::acc32:
    case Type::acc64:
    case Type::accfloat: return as_accumulator(entry, 0);
  }
  return value;
}

Value Selector::of_narrow(const Entry& entry) {
  const auto& value = operand(entry, 0);
  if (entry.type == Type::f32 || (entry.type == Type::i32 && entry.immediate == 0)) return value;
  if (entry.type == Type::bf16) return narrowed(value, entry.lanes);
  return each(Kind::narrow_integer, at_least_one(bytes_of(entry) / machine_.load_bytes()), Home::vectors, {&value},
              entry.immediate);
}

/// bf16, lane by lane, in 16 lanes (AIE2) or 32 (AIE2P).
Value Selector::product_of(const Value& a, const Value& b, std::uint32_t lanes, const Value* sum) {
  const auto n = at_least_one(lanes / (wide_ ? 32 : 16));
  const auto x = wide_ ? a : with_zeros(a, n, 16), y = wide_ ? b : with_zeros(b, n, 16);
  return sum == nullptr ? each(Kind::multiply_float, n, Home::accumulators, {&x, &y})
                        : each(Kind::multiply_add_float, n, Home::accumulators, {sum, &x, &y});
}

/// Integers of up to 16 bits by a magic number in one sum; 32 bits in two halves (Fix2Float).
Value Selector::of_to_float(const Entry& entry) {
  const auto value = as_vector(entry, 0, entry.from);
  const auto magic = constant(1, Home::accumulators);
  const auto part = [&](const Value& half, std::uint64_t which) {
    const auto wide =
        each(Kind::widen_integer, at_least_one(entry.lanes / 16 / (wide_ ? 2 : 1)), Home::accumulators, {&half}, which);
    const auto sum = sum_of(wide, magic, entry.lanes, false, which);
    return sum_of(sum, magic, entry.lanes, true, which);
  };
  if (entry.from != Type::i32) return part(value, 1);
  const auto n = at_least_one(entry.lanes / 16);
  const auto high = each(Kind::shuffle, n, Home::vectors, {&value}, 301);
  const auto low = each(Kind::shuffle, n, Home::vectors, {&value}, 302);
  return sum_of(part(high, 2), part(low, 3), entry.lanes, true, 4);
}

Value Selector::of_to_fixed(const Entry& entry) {
  if (entry.from == Type::bf16) {
    const auto halves = as_vector(entry, 0, entry.from);
    return each(Kind::to_integer, at_least_one(entry.lanes / 16), Home::vectors, {&halves});
  }
  const auto value = as_accumulator(entry, 0);
  const auto magic = constant(1, Home::accumulators);
  const auto sum = sum_of(value, magic, entry.lanes, true, 1);
  const auto fixed = sum_of(sum, magic, entry.lanes, false, 2);
  return each(Kind::narrow_integer, at_least_one(bytes_of(entry) / machine_.load_bytes()), Home::vectors, {&fixed},
              700);
}

/// A magic number less the bits, then y k1 (k2 - x y), and one step of Newton's (ElementaryOp::Inv).
Value Selector::of_inverse(const Entry& entry) {
  const auto x = as_vector(entry, 0, entry.from);
  const auto lanes = entry.lanes;
  const auto magic = constant(2, Home::vectors), scale = constant(3, Home::vectors);
  const auto offset = constant(4, Home::accumulators), two = constant(5, Home::accumulators);
  const auto y = each(Kind::integer, at_least_one(lanes / 32), Home::vectors, {&magic, &x}, 2);
  auto sum = sum_of(product_of(x, y, lanes), offset, lanes, true, 5);
  sum = product_of(narrowed(sum, lanes), y, lanes);
  const auto better = narrowed(product_of(narrowed(sum, lanes), scale, lanes), lanes);
  const auto rest = narrowed(product_of(better, x, lanes, &two), lanes);
  return narrowed(product_of(better, rest, lanes), lanes);
}

/// A magic number less half the bits, and one step (ElementaryOp::InvSqrt).
Value Selector::of_inverse_root(const Entry& entry) {
  const auto x = as_vector(entry, 0, entry.from);
  const auto lanes = entry.lanes;
  const auto scale = constant(6, Home::vectors), magic = constant(7, Home::vectors);
  const auto offset = constant(8, Home::accumulators);
  const auto scaled = narrowed(product_of(x, scale, lanes), lanes);
  const auto bits_of_x = in(Home::vectors, widened(x, lanes), lanes * 4);
  const auto n = at_least_one(lanes * 4 / machine_.load_bytes());
  const auto wide = each(Kind::widen_integer, n, Home::accumulators, {&bits_of_x}, 9);
  const auto half = each(Kind::narrow_integer, n, Home::vectors, {&wide}, 1);
  const auto guess = each(Kind::integer, at_least_one(lanes / 16), Home::vectors, {&magic, &half}, 2);
  const auto y = narrowed(in(Home::accumulators, guess, lanes * 4), lanes);
  const auto square = narrowed(product_of(y, y, lanes), lanes);
  const auto rest = narrowed(product_of(scaled, square, lanes, &offset), lanes);
  return narrowed(product_of(y, rest, lanes), lanes);
}

Value Selector::of_function(const Entry& entry) {
  const auto value = as_accumulator(entry, 0);
  return each(Kind::function, at_least_one(entry.lanes / 16), Home::vectors, {&value},
              static_cast<std::uint8_t>(entry.operation));
}

}  // namespace npubench::estimate
