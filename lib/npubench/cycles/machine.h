// A core that executes what decides a program's way. Internal to this folder.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <npubench/cycles/count.h>
#include <npubench/cycles/parts.h>
#include <npubench/cycles/value.h>

namespace npubench::cycles {

class Machine {
 public:
  /// Throws Error(invalid_argument) for a known value of what is neither a register nor a symbol of the text.
  Machine(const CoreTextParts& parts, const CountOptions& options);

  /// Executes from that bundle until the return to the caller, and fills in the counts or why there are none.
  void run(std::size_t bundle, CountedFunction& result);

 private:
  static constexpr int kDelaySlots = 5;
  static constexpr std::size_t kLatencies = 8;  // more than any result takes

  /// What addresses are relative to.
  struct Base {
    std::string name{};
    std::optional<std::uint32_t> address{};
  };
  struct Write {
    Register which = registers::none;
    Value value{};
  };
  struct Access {
    Value address{};
    bool store = false;
  };
  struct Branch {
    int slots = 0;  ///< bundles until it is taken; 0: none is under way
    std::size_t target = 0;
  };

  void step();
  void execute(const Operation& operation);
  void compute(const Operation& operation);
  void access(const Operation& operation);
  void advance(const Operation& operation);
  void branch(const Operation& operation);
  void take(const Operand& target, bool call);
  void count_accesses();
  void go_on();

  [[nodiscard]] Value read(const Operand& operand);
  void write(const Operand& out, Value value, std::uint8_t latency = 1);
  void write(Register which, Value value, std::uint8_t latency = 1);
  void commit(const Write& write);
  [[nodiscard]] Value sum(Value a, Value b) const;
  [[nodiscard]] Value concrete(Value value) const;
  [[nodiscard]] Value unknown(const Value& because) const;
  [[nodiscard]] Value from_here() const;
  [[nodiscard]] std::optional<Value> relation(Function function, Value a, Value b) const;
  /// The bundle that a value stands for as a target, or kNowhere.
  [[nodiscard]] std::size_t target_of(const Value& value) const;
  Value address_of(const Address& address);
  void modify(const Address& address);
  void store_word(const Value& address, const Value& value);
  void forget(const Value& address, std::uint32_t bytes);
  [[nodiscard]] std::uint32_t base_of_symbol(std::uint32_t symbol);
  [[nodiscard]] std::string described(const Value& value) const;
  [[nodiscard]] std::string described(const Operand& operand);
  void refuse(const std::string& reason);

  const CoreTextParts& parts_;
  const CountOptions& options_;
  std::vector<Base> bases_;
  std::map<std::uint32_t, std::uint32_t> symbol_bases_;
  bool addresses_given_ = false;

  std::array<Value, registers::count> registers_{};
  std::optional<bool> carry_;
  std::array<std::vector<Write>, kLatencies> pending_;
  std::vector<Write> writes_;
  std::vector<Access> accesses_;
  std::unordered_map<std::uint64_t, Value> words_;  ///< data memory, by base and bits
  std::size_t pc_ = 0;
  std::size_t loop_start_ = kNowhere, loop_end_ = kNowhere;
  Branch branch_;
  bool running_ = false;
  std::uint64_t now_ = 0;
  std::optional<std::uint64_t> first_event_;
  std::uint64_t stalls_ = 0;
  std::map<std::uint32_t, BankAccesses> banks_;
  CountedFunction* result_ = nullptr;
};

}  // namespace npubench::cycles
