// How recorded operations become instructions. Internal to this folder.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <span>
#include <tuple>
#include <unordered_map>
#include <vector>

#include <npubench/estimate/selection.h>

namespace npubench::estimate {

/// Which registers hold a value.
enum class Home : std::uint8_t {
  anywhere,  ///< it is loaded, or nowhere
  vectors,
  accumulators,
};

/// The instructions that give a value, in the order of its lanes: each gives an equal share of them.
struct Value {
  std::vector<std::uint32_t> parts{};
  Home home = Home::anywhere;
};

class Selector {
 public:
  Selector(std::span<const recording::Entry> entries, const Machine& machine, Aliasing aliasing);

  std::vector<Instruction> run();

 private:
  std::span<const recording::Entry> entries_;
  const Machine& machine_;
  bool wide_;  ///< AIE2P
  Aliasing aliasing_;
  std::vector<Instruction> list_;
  std::vector<Value> values_;           ///< by the name of an operation's result
  std::vector<std::uint32_t> readers_;  ///< how many
  std::vector<std::uint32_t> reader_;   ///< the last of them
  std::uint32_t at_ = 0;
  std::uint32_t last_store_ = kNone;
  std::unordered_map<std::uintptr_t, std::uint32_t> stores_;  ///< the last one to each 16 bytes
  std::map<std::tuple<std::uint8_t, std::uint8_t, std::array<std::uint32_t, 4>, std::uint64_t>, std::uint32_t> known_;

  std::uint32_t emit(Kind kind, std::span<const std::uint32_t> operands, std::uint64_t immediate = 0);
  static std::vector<std::uint32_t> slice(const Value& value, std::size_t i, std::size_t n);
  /// n instructions of a kind, each of its share of the operands.
  Value each(Kind kind, std::size_t n, Home home, std::initializer_list<const Value*> operands,
             std::uint64_t immediate = 0);
  Value in(Home home, const Value& value, std::uint32_t bytes);
  [[nodiscard]] const Value& operand(const recording::Entry& entry, std::size_t i) const;
  Value as_vector(const recording::Entry& entry, std::size_t i, recording::Type type);
  Value as_accumulator(const recording::Entry& entry, std::size_t i);
  [[nodiscard]] bool goes_to_accumulators(std::uint32_t entry) const;
  [[nodiscard]] std::size_t accesses(std::uint32_t bytes) const;
  static std::uint32_t bytes_of(const recording::Entry& entry);

  Value of(const recording::Entry& entry);
  Value of_load(const recording::Entry& entry);
  Value of_store(const recording::Entry& entry);
  Value of_scalar(const recording::Entry& entry);
  Value of_broadcast(const recording::Entry& entry);
  Value of_extract(const recording::Entry& entry);
  Value of_sum(const recording::Entry& entry);
  Value of_integer(const recording::Entry& entry, std::size_t operations, std::size_t operands);
  Value of_negation(const recording::Entry& entry);
  Value of_shift(const recording::Entry& entry);
  Value of_widen(const recording::Entry& entry);
  Value of_narrow(const recording::Entry& entry);
  Value of_product(const recording::Entry& entry);
  Value of_matrix(const recording::Entry& entry);
  Value of_to_float(const recording::Entry& entry);
  Value of_to_fixed(const recording::Entry& entry);
  Value of_inverse(const recording::Entry& entry);
  Value of_inverse_root(const recording::Entry& entry);
  Value of_function(const recording::Entry& entry);

  Value with_zeros(const Value& value, std::size_t n, std::uint32_t lanes);
  Value in_blocks(const Value& value);
  Value widened(const Value& value, std::uint32_t lanes);
  Value narrowed(const Value& value, std::uint32_t lanes);
  Value constant(std::uint64_t bits, Home home);
  Value sum_of(const Value& a, const Value& b, std::uint32_t lanes, bool floats, std::uint64_t immediate);
  Value product_of(const Value& a, const Value& b, std::uint32_t lanes, const Value* sum = nullptr);
  Value of_exclusive_or(const recording::Entry& entry);
  void fuse();
  [[nodiscard]] std::vector<Instruction> live() const;
};

}  // namespace npubench::estimate
