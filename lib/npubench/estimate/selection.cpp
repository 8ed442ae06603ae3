#include <npubench/estimate/selection.h>

#include <algorithm>
#include <initializer_list>
#include <utility>

#include <npubench/estimate/selector.h>

namespace npubench::estimate {
namespace {

using recording::bits;
using recording::Entry;
using recording::is_float;
using recording::Operation;
using recording::Type;

/// Registers of vectors have 512 bits.
constexpr std::uint32_t kRegister = 64;

}  // namespace

Selector::Selector(std::span<const Entry> entries, const Machine& machine, Aliasing aliasing)
    : entries_(entries),
      machine_(machine),
      wide_(machine.load_bytes() == 64),
      aliasing_(aliasing),
      values_(entries.size() + 1),
      readers_(entries.size() + 1, 0),
      reader_(entries.size() + 1, 0) {
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    for (const auto operand : entries[i].operands) {
      if (operand == 0) continue;
      ++readers_[operand];
      reader_[operand] = i;
    }
  }
}

std::vector<Instruction> Selector::run() {
  for (at_ = 0; at_ < entries_.size(); ++at_) values_[at_ + 1] = of(entries_[at_]);
  fuse();
  return live();
}

/// Conversions that loads and stores do on the way: of what is read once.
void Selector::fuse() {
  std::vector<std::uint32_t> readers(list_.size(), 0);
  const auto of_store = [](Kind kind) { return kind == Kind::store; };
  const auto narrows = [](Kind kind) { return kind == Kind::narrow_float || kind == Kind::narrow_integer; };
  const auto widens = [](Kind kind) { return kind == Kind::widen_float || kind == Kind::widen_integer; };
  for (const auto& instruction : list_) {
    for (std::size_t j = 0; j < instruction.count; ++j) {
      if (instruction.operands[j] != kNone) ++readers[instruction.operands[j]];
    }
  }
  std::vector<std::uint32_t> instead(list_.size());
  for (std::uint32_t i = 0; i < list_.size(); ++i) {
    instead[i] = i;
    auto& instruction = list_[i];
    for (std::size_t j = 0; j < instruction.count; ++j) {
      if (instruction.operands[j] != kNone) instruction.operands[j] = instead[instruction.operands[j]];
    }
    const auto from = instruction.count == 1 ? instruction.operands[0] : kNone;
    if (from == kNone) continue;
    if (widens(instruction.kind) && list_[from].kind == Kind::load && readers[from] == 1) {
      list_[from].kind = Kind::load_wide;
      instead[i] = from;
    }
    if (of_store(instruction.kind) && narrows(list_[from].kind) && list_[from].count == 1 && readers[from] == 1) {
      instruction.kind = Kind::store_narrow;
      instruction.operands[0] = list_[from].operands[0];
    }
  }
}

/// Those that a store waits for, directly or not.
std::vector<Instruction> Selector::live() const {
  std::vector<char> needed(list_.size(), 0);
  for (std::size_t i = list_.size(); i-- > 0;) {
    const auto kind = list_[i].kind;
    if (kind == Kind::store || kind == Kind::store_narrow || kind == Kind::scalar_store) needed[i] = 1;
    if (needed[i] == 0) continue;
    for (std::size_t j = 0; j < list_[i].count; ++j) {
      if (list_[i].operands[j] != kNone) needed[list_[i].operands[j]] = 1;
    }
  }
  std::vector<std::uint32_t> place(list_.size(), kNone);
  std::vector<Instruction> result;
  for (std::size_t i = 0; i < list_.size(); ++i) {
    if (needed[i] == 0) continue;
    place[i] = static_cast<std::uint32_t>(result.size());
    auto instruction = list_[i];
    for (std::size_t j = 0; j < instruction.count; ++j) {
      if (instruction.operands[j] != kNone) instruction.operands[j] = place[instruction.operands[j]];
    }
    if (instruction.waits_for != kNone) instruction.waits_for = place[instruction.waits_for];
    result.push_back(instruction);
  }
  return result;
}

std::uint32_t Selector::emit(Kind kind, std::span<const std::uint32_t> operands, std::uint64_t immediate) {
  Instruction instruction{.kind = kind, .entry = at_};
  for (const auto operand : operands) {
    if (instruction.count < instruction.operands.size()) instruction.operands[instruction.count++] = operand;
  }
  const bool pure = kind != Kind::load && kind != Kind::load_accumulator && kind != Kind::store &&
                    kind != Kind::store_narrow && kind != Kind::scalar_store && kind != Kind::lane;
  const auto next = static_cast<std::uint32_t>(list_.size());
  if (pure) {
    const auto [found, added] = known_.try_emplace(
        std::tuple(static_cast<std::uint8_t>(kind), instruction.count, instruction.operands, immediate), next);
    if (!added) return found->second;
  }
  list_.push_back(instruction);
  return next;
}

/// Parts number `i` of `n` of a value.
std::vector<std::uint32_t> Selector::slice(const Value& value, std::size_t i, std::size_t n) {
  const auto& parts = value.parts;
  if (parts.empty()) return {};
  const std::size_t first = i * parts.size() / n, last = std::max(first + 1, (i + 1) * parts.size() / n);
  return {parts.begin() + static_cast<std::ptrdiff_t>(first), parts.begin() + static_cast<std::ptrdiff_t>(last)};
}

Value Selector::each(Kind kind, std::size_t n, Home home, std::initializer_list<const Value*> operands,
                     std::uint64_t immediate) {
  Value result{.home = home};
  for (std::size_t i = 0; i < std::max<std::size_t>(1, n); ++i) {
    std::vector<std::uint32_t> list;
    for (const auto* operand : operands) {
      const auto some = slice(*operand, i, std::max<std::size_t>(1, n));
      list.insert(list.end(), some.begin(), some.end());
      // The accumulator stays operand 0.
      if (some.empty() && list.empty()) list.push_back(kNone);
    }
    result.parts.push_back(emit(kind, list, (immediate << 8) | i));
  }
  return result;
}

Value Selector::in(Home home, const Value& value, std::uint32_t bytes) {
  if (value.home == home || value.home == Home::anywhere || value.parts.empty()) return value;
  return each(Kind::move, (bytes + kRegister - 1) / kRegister, home, {&value});
}

std::uint32_t Selector::bytes_of(const Entry& entry) { return entry.lanes * bits(entry.type) / 8; }

const Value& Selector::operand(const Entry& entry, std::size_t i) const { return values_[entry.operands[i]]; }

Value Selector::as_vector(const Entry& entry, std::size_t i, Type type) {
  return in(Home::vectors, operand(entry, i), entry.lanes * bits(type) / 8);
}
Value Selector::as_accumulator(const Entry& entry, std::size_t i) {
  return in(Home::accumulators, operand(entry, i), entry.lanes * 4);
}

std::size_t Selector::accesses(std::uint32_t bytes) const {
  return std::max<std::uint32_t>(1, (bytes + machine_.load_bytes() - 1) / machine_.load_bytes());
}

/// f32 and i32 that accumulators take go there at once.
bool Selector::goes_to_accumulators(std::uint32_t entry) const {
  if (readers_[entry + 1] == 0) return false;
  const auto& reader = entries_[reader_[entry + 1]];
  const bool words = entries_[entry].type == Type::f32 || entries_[entry].type == Type::i32;
  const bool sum = (reader.operation == Operation::add || reader.operation == Operation::subtract ||
                    reader.operation == Operation::negate) &&
                   is_float(reader.type);
  return words && (reader.operation == Operation::widen || sum);
}

Value Selector::of_load(const Entry& entry) {
  const auto bytes = bytes_of(entry);
  std::uint32_t waits_for = kNone;
  if (aliasing_ == Aliasing::any_store) {
    waits_for = last_store_;
  } else {
    const auto address = reinterpret_cast<std::uintptr_t>(entry.address);
    for (auto granule = address / 16; granule <= (address + bytes - 1) / 16; ++granule) {
      const auto found = stores_.find(granule);
      if (found != stores_.end() && (waits_for == kNone || found->second > waits_for)) waits_for = found->second;
    }
  }
  const bool aligned = entry.immediate == 0;
  const bool accumulators = aligned && goes_to_accumulators(at_);
  Value result{.home = accumulators ? Home::accumulators : Home::anywhere};
  // Where it may lie across two vectors, one more is loaded and the two are shifted together.
  for (std::size_t i = 0; i < accesses(bytes) + (aligned ? 0 : 1); ++i) {
    const auto load = emit(accumulators ? Kind::load_accumulator : Kind::load, {});
    list_[load].waits_for = waits_for;
    result.parts.push_back(load);
  }
  return aligned ? result : each(Kind::shuffle, accesses(bytes), Home::vectors, {&result});
}

Value Selector::of_store(const Entry& entry) {
  const auto bytes = bytes_of(entry);
  auto value = operand(entry, 0);
  if (entry.immediate != 0) value = each(Kind::shuffle, accesses(bytes), Home::vectors, {&value}, at_);
  const auto stored = each(Kind::store, accesses(bytes), Home::vectors, {&value});
  last_store_ = stored.parts.back();
  const auto address = reinterpret_cast<std::uintptr_t>(entry.address);
  for (auto granule = address / 16; granule <= (address + bytes - 1) / 16; ++granule) stores_[granule] = last_store_;
  return {};
}

Value Selector::of_product(const Entry& entry) {
  const bool first = entry.operation == Operation::multiply;
  const bool floats = is_float(entry.from);
  const auto kind = first ? (floats ? Kind::multiply_float : Kind::multiply_integer)
                          : (floats ? Kind::multiply_add_float : Kind::multiply_add_integer);
  const std::size_t a = first ? 0 : 1;
  const auto left = as_vector(entry, a, entry.from), right = as_vector(entry, a + 1, entry.from);
  // AIE2 multiplies 16 lanes of bf16, or 32 of int8, in pairs: what is not there is made zero (detail/aie2
  // mul_acc32_fp.hpp: mul_elem_16_2 of vectors whose upper half is inserted). AIE2P 64 at once.
  const std::size_t n = wide_ ? (entry.lanes + 63) / 64 : (entry.lanes + (floats ? 15 : 31)) / (floats ? 16 : 32);
  auto x = left, y = right;
  if (!wide_ && floats) {
    x = with_zeros(left, n, entry.lanes);
    y = with_zeros(right, n, entry.lanes);
  }
  if (first) return each(kind, n, Home::accumulators, {&x, &y});
  const auto sum = as_accumulator(entry, 0);
  return each(kind, n, Home::accumulators, {&sum, &x, &y}, entry.operation == Operation::multiply_subtract ? 1 : 0);
}

/// Half a register of bf16 and zeros. What gives the half writes it where zeros lie beside it; the halves of a whole
/// register are moved out, and zeros beside them.
Value Selector::with_zeros(const Value& value, std::size_t n, std::uint32_t lanes) {
  if (lanes <= 16) return value;
  const auto result = each(Kind::half, n, Home::vectors, {&value});
  return each(Kind::half, n, Home::vectors, {&result}, 1);
}

Value Selector::of_matrix(const Entry& entry) {
  const bool first = entry.operation == Operation::multiply_matrix_first;
  const auto sum = first ? Value{} : as_accumulator(entry, 0);
  const auto a = operand(entry, 1), b = operand(entry, 2);
  const std::uint32_t products = entry.m * entry.k * entry.n;
  const auto kind = is_float(entry.from) ? (first ? Kind::multiply_float : Kind::multiply_add_float)
                                         : (first ? Kind::multiply_integer : Kind::multiply_add_integer);
  const auto of_sum = [&](std::size_t n, const Value& left, const Value& right) {
    return first ? each(kind, n, Home::accumulators, {&left, &right})
                 : each(kind, n, Home::accumulators, {&sum, &left, &right});
  };
  if (entry.from != Type::bf16)
    return of_sum(std::max<std::uint32_t>(1, products / (wide_ ? 512 : 256)), in(Home::vectors, a, 64),
                  in(Home::vectors, b, 64));
  if (!wide_) {
    // 4x8x4 is the core's own; 8 columns are two of them, whose halves of B are shuffled out
    // (detail/aie2/mmul_bf16_bf16.hpp).
    const auto left = in(Home::vectors, a, 64);
    auto right = in(Home::vectors, b, 64);
    if (entry.n == 8) right = each(Kind::shuffle, 2, Home::vectors, {&right}, 88);
    return of_sum(products / 128, left, right);
  }
  if (entry.bfp16) {
    // Operands are widened and then converted to blocks along K, which B has to be transposed for
    // (detail/aie2p/mmul_bf16_bf16.hpp).
    auto left = a;
    if (left.home != Home::accumulators) left = in_blocks(left);
    auto right = each(Kind::shuffle, 2, Home::vectors, {&b}, 88);
    right = in_blocks(right);
    return of_sum(1, left, right);
  }
  // Eight steps of 32 lanes: a column of A and a row of B spread out (mac_4x8_8x8_bf16), each in one shuffle: with
  // more, vegah's measured products would be shorter than what their moves take.
  const std::size_t rows = entry.m / 4;
  const auto left = in(Home::vectors, a, 64);
  const auto right = in(Home::vectors, b, 128);
  Value result{.home = Home::accumulators};
  for (std::size_t row = 0; row < rows; ++row) {
    Value part{.parts = slice(left, row, rows), .home = Home::vectors};
    part = each(Kind::shuffle, 1, Home::vectors, {&part}, 48);
    Value sums{.parts = slice(sum, row, rows), .home = Home::accumulators};
    for (std::size_t step = 0; step < 8; ++step) {
      const auto column = each(Kind::shuffle, 1, Home::vectors, {&part}, 100 + step);
      const Value half{.parts = slice(right, step / 4, 2), .home = Home::vectors};
      const auto spread = each(Kind::shuffle, 1, Home::vectors, {&half}, 200 + step);
      sums = sums.parts.empty() ? each(Kind::multiply_float, 1, Home::accumulators, {&column, &spread})
                                : each(Kind::multiply_add_float, 1, Home::accumulators, {&sums, &column, &spread});
    }
    result.parts.insert(result.parts.end(), sums.parts.begin(), sums.parts.end());
  }
  return result;
}

/// bf16 in vector registers to a block: times 1 into an accumulator, and converted.
Value Selector::in_blocks(const Value& value) {
  const bool loaded = value.home == Home::anywhere;
  Value wide;
  if (loaded) {
    // A load converts on the way; what reads the same bytes otherwise shares it.
    wide = value;
  } else {
    wide = each(Kind::multiply_float, 1, Home::accumulators, {&value}, 1);
  }
  return each(Kind::to_block, 1, Home::vectors, {&wide}, 16);
}

std::vector<Instruction> select_instructions(std::span<const Entry> entries, const Machine& machine,
                                             Aliasing aliasing) {
  return Selector(entries, machine, aliasing).run();
}

}  // namespace npubench::estimate
