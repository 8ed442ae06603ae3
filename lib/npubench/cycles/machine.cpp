#include <npubench/cycles/machine.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/arch/architecture.h>
#include <npubench/base/error.h>

namespace npubench::cycles {
namespace {

constexpr std::uint8_t kLinkLatency = 4;  // II_JL: lr
constexpr std::uint32_t kCaller = static_cast<std::uint32_t>(-1);

bool is_pointer(Register which) { return which >= registers::p0 && which < registers::p0 + 8; }

}  // namespace

Machine::Machine(const CoreTextParts& parts, const CountOptions& options) : parts_(parts), options_(options) {
  for (Register which = 0; which < registers::count; ++which) registers_[which].bits = which;
  // A pointer is an address in what its argument points to, the stack pointer one in the stack.
  for (Register which = registers::p0; which < registers::p0 + 8; ++which) {
    registers_[which] = {.kind = Value::Kind::address, .base = static_cast<std::uint32_t>(bases_.size())};
    bases_.push_back({.name = std::string(name(which)), .address = std::nullopt});
  }
  registers_[registers::stack] = {.kind = Value::Kind::address, .base = static_cast<std::uint32_t>(bases_.size())};
  bases_.push_back({.name = "sp", .address = std::nullopt});
  registers_[registers::link] = Value::code(kCaller);

  for (const auto& known : options.known) {
    const auto which = parse_register(known.name);
    if (which == registers::none) {
      std::uint32_t symbol = 0;
      while (symbol < parts.symbols.size() && parts.symbols.name(symbol) != known.name) ++symbol;
      if (symbol == parts.symbols.size() || parts.symbol_bundles[symbol] != kNowhere) {
        throw Error(ErrorCategory::invalid_argument,
                    fmt::format("{} is neither a register nor a symbol of data in {}", known.name, parts.name),
                    "give p0 to p7, r0 to r15, sp, or a name that a relocation has");
      }
      bases_[base_of_symbol(symbol)].address = known.value;
      addresses_given_ = true;
    } else if (registers_[which].kind == Value::Kind::address) {
      bases_[registers_[which].base].address = known.value;
      addresses_given_ = true;
    } else {
      registers_[which] = Value::number(known.value);
    }
  }
}

void Machine::run(std::size_t bundle, CountedFunction& result) {
  result_ = &result;
  pc_ = bundle;
  running_ = true;
  while (running_) {
    if (now_ == options_.most_bundles) {
      refuse(fmt::format("more than {} bundles: does it end?", options_.most_bundles));
      break;
    }
    step();
  }
  if (addresses_given_ && result.counted() && !result.stalls_unknown.empty()) result.refused = result.stalls_unknown;
  if (!result.counted()) {
    result = {.symbol = result.symbol, .known = result.known, .refused = result.refused};
    return;
  }
  result.bundles = now_;
  if (result.stalls_unknown.empty()) result.stalls = stalls_;
  for (const auto& [address, accesses] : banks_) result.banks.push_back(accesses);
}

void Machine::step() {
  auto& due = pending_[now_ % kLatencies];
  for (const auto& write : due) commit(write);
  due.clear();
  writes_.clear();
  accesses_.clear();
  const auto& bundle = parts_.bundles[pc_];
  for (std::uint32_t i = 0; i < bundle.count && running_; ++i) execute(parts_.operations[bundle.first + i]);
  if (!result_->counted()) return;
  count_accesses();
  for (const auto& write : writes_) commit(write);
  ++now_;
  if (running_) go_on();
}

void Machine::go_on() {
  auto next = pc_ + 1;
  if (branch_.slots > 0 && --branch_.slots == 0) {
    if (branch_.target == kCaller) {
      running_ = false;
      return;
    }
    pc_ = branch_.target;
    return;
  }
  if (pc_ == loop_end_) {
    auto& count = registers_[registers::loop_count];
    if (!count.is_number()) {
      refuse(fmt::format("the trip count of the loop is not known: lc {}", described(count)));
      return;
    }
    if (count.bits > 1) {
      if (loop_start_ == kNowhere) {
        refuse("the loop begins at no bundle of the text");
        return;
      }
      --count.bits;
      pc_ = loop_start_;
      return;
    }
    count.bits = 0;
  }
  const auto& bundle = parts_.bundles[pc_];
  const bool ends = next >= parts_.sections[bundle.section].end;
  if (ends || (parts_.addresses && parts_.bundles[next].address != bundle.address + bundle.bytes)) {
    refuse("the code behind it is missing: is the text cut off?");
    return;
  }
  pc_ = next;
}

void Machine::execute(const Operation& operation) {
  switch (operation.action) {
    case Action::none: return;
    case Action::move: return write(operation.out, read(operation.in[0]), operation.latency);
    case Action::compute: return compute(operation);
    case Action::unknown: break;
    case Action::load:
    case Action::vector_load:
    case Action::store:
    case Action::vector_store: access(operation); break;
    case Action::advance: return modify(operation.address);
    case Action::jump:
    case Action::call:
    case Action::jump_not_zero:
    case Action::jump_zero:
    case Action::jump_decrement:
    case Action::give_back: return branch(operation);
    case Action::event: {
      const auto which = operation.in[0].number;
      if (which == 0 && !first_event_) first_event_ = now_;
      if (which == 1 && first_event_) result_->event_bundles = now_ - *first_event_;
      return;
    }
    case Action::done: running_ = false; return;
    case Action::unsupported: refuse("an operation is not known here"); return;
  }
  for (const auto which : operation.clobbered) write(which, from_here(), operation.latency);
}

void Machine::count_accesses() {
  const auto bank_bytes = static_cast<std::uint32_t>(architecture(parts_.generation).core.bank_bytes);
  std::array<std::uint32_t, 8> banks{};
  auto seen = banks.begin();
  for (const auto& access : accesses_) {
    ++(access.store ? result_->stores : result_->loads);
    const auto address = concrete(access.address);
    if (!address.is_number()) {
      if (accesses_.size() > 1 && result_->stalls_unknown.empty()) {
        result_->stalls_unknown =
            fmt::format("{}: {}: the bank of one of its {} accesses is not known: its address {}", parts_.place(pc_),
                        parts_.operations_text(pc_), accesses_.size(), described(access.address));
      }
      continue;
    }
    const auto bank = address.bits / bank_bytes;
    auto& accesses = banks_[bank];
    accesses.address = bank * bank_bytes;
    ++(access.store ? accesses.stores : accesses.loads);
    if (std::find(banks.begin(), seen, bank) != seen) {
      ++stalls_;
    } else if (seen != banks.end()) {
      *seen++ = bank;
    }
  }
}

void Machine::branch(const Operation& operation) {
  if (branch_.slots > 0) {
    refuse("a branch in the delay slots of another");
    return;
  }
  if (operation.action == Action::give_back) {
    take({.kind = Operand::Kind::reg, .reg = registers::link}, false);
    return;
  }
  if (operation.action == Action::jump || operation.action == Action::call) {
    take(operation.in[1], operation.action == Action::call);
    return;
  }
  auto condition = concrete(read(operation.in[0]));
  if (operation.action == Action::jump_decrement) {
    condition = sum(condition, Value::number(static_cast<std::uint32_t>(-1)));
    write(operation.out, condition);
  }
  if (!condition.is_number()) {
    refuse(
        fmt::format("a branch depends on what is not known: {} {}", described(operation.in[0]), described(condition)));
    return;
  }
  const bool zero = condition.bits == 0;
  if (zero == (operation.action == Action::jump_zero)) take(operation.in[1], false);
}

void Machine::take(const Operand& target, bool call) {
  if (target.kind == Operand::Kind::symbol && parts_.symbol_bundles[target.symbol] == kNowhere) {
    refuse(fmt::format("{} {}, which is not in the text: add its disassembly", call ? "a call of" : "a jump to",
                       parts_.symbols.name(target.symbol)));
    return;
  }
  const auto value = read(target);
  if (target.kind == Operand::Kind::number && target.number == 0 && !parts_.relocations) {
    refuse("its target is 0, as where relocations are left out: llvm-objdump -d -r prints them");
    return;
  }
  if (value == Value::code(kCaller)) {
    branch_ = {.slots = kDelaySlots + 1, .target = kCaller};
    return;
  }
  const auto bundle = target_of(value);
  if (bundle == kNowhere) {
    refuse(value.is_number() ? fmt::format("there is no code at {:#x}", value.bits)
                             : fmt::format("where it leads is not known: {}", described(value)));
    return;
  }
  branch_ = {.slots = kDelaySlots + 1, .target = bundle};
  if (call) write(registers::link, Value::code(static_cast<std::uint32_t>(pc_) + kDelaySlots + 1), kLinkLatency);
}

std::size_t Machine::target_of(const Value& value) const {
  if (value.kind == Value::Kind::code) return value.bits < parts_.bundles.size() ? value.bits : kNowhere;
  if (!value.is_number() || !parts_.addresses) return kNowhere;
  return parts_.at(parts_.bundles[pc_].section, value.bits);
}

void Machine::write(const Operand& out, Value value, std::uint8_t latency) {
  if (out.kind == Operand::Kind::reg) write(out.reg, value, latency);
}

void Machine::write(Register which, Value value, std::uint8_t latency) {
  if (which == registers::none) return;
  if (latency <= 1) {
    writes_.push_back({which, value});
  } else {
    pending_[(now_ + latency) % kLatencies].push_back({which, value});
  }
}

void Machine::commit(const Write& write) {
  auto value = write.value;
  constexpr std::uint32_t kPointerMask = 0xFFFFF;  // pointers have 20 bits
  if (is_pointer(write.which) && value.is_number()) value.bits &= kPointerMask;
  registers_[write.which] = value;
  if (write.which == registers::loop_start) loop_start_ = target_of(value);
  if (write.which == registers::loop_end) loop_end_ = target_of(value);
}

std::uint32_t Machine::base_of_symbol(std::uint32_t symbol) {
  const auto [at, added] = symbol_bases_.try_emplace(symbol, static_cast<std::uint32_t>(bases_.size()));
  if (added) bases_.push_back({.name = parts_.symbols.name(symbol), .address = std::nullopt});
  return at->second;
}

void Machine::refuse(const std::string& reason) {
  running_ = false;
  if (!result_->counted()) return;
  result_->refused = fmt::format("{}: {}: {}", parts_.place(pc_), parts_.operations_text(pc_), reason);
}

std::string Machine::described(const Operand& operand) {
  if (operand.kind == Operand::Kind::reg) return std::string(name(operand.reg));
  return operand.kind == Operand::Kind::symbol ? parts_.symbols.name(operand.symbol) : std::string("it");
}

std::string Machine::described(const Value& value) const {
  switch (value.kind) {
    case Value::Kind::number: return fmt::format("is {:#x}", value.bits);
    case Value::Kind::code: return "is a place in the code";
    case Value::Kind::address:
      return fmt::format("is {} + {:#x}; give --argument={}=<address>", bases_[value.base].name, value.bits,
                         bases_[value.base].name);
    case Value::Kind::unknown: break;
  }
  if (value.origin == 0) {
    const auto which = name(static_cast<Register>(value.bits));
    return fmt::format("is what the caller has in {0}; give --argument={0}=<number>", which);
  }
  const auto from = value.origin - 1;
  return fmt::format("comes from {}: {}", parts_.place(from), parts_.operations_text(from));
}

}  // namespace npubench::cycles
