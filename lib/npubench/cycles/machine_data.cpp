// Values in registers and in data memory.
#include <npubench/cycles/arithmetic.h>
#include <npubench/cycles/machine.h>

namespace npubench::cycles {
namespace {

std::uint64_t word_key(const Value& address) { return std::uint64_t{address.base} << 32 | address.bits; }

bool is_place(const Value& value) { return value.is_number() || value.kind == Value::Kind::address; }

}  // namespace

Value Machine::read(const Operand& operand) {
  switch (operand.kind) {
    case Operand::Kind::reg: return registers_[operand.reg];
    case Operand::Kind::number: return Value::number(operand.number);
    case Operand::Kind::symbol: {
      const auto bundle = parts_.symbol_bundles[operand.symbol];
      if (bundle != kNowhere && operand.number == 0) return Value::code(static_cast<std::uint32_t>(bundle));
      if (bundle != kNowhere) {
        const auto& place = parts_.bundles[bundle];
        const auto exact = parts_.at(place.section, place.address + operand.number);
        return exact == kNowhere ? from_here() : Value::code(static_cast<std::uint32_t>(exact));
      }
      return {.kind = Value::Kind::address, .bits = operand.number, .base = base_of_symbol(operand.symbol)};
    }
    case Operand::Kind::none: break;
  }
  return from_here();
}

Value Machine::from_here() const { return {.origin = static_cast<std::uint32_t>(pc_) + 1}; }

/// As unknown as that; an address whose argument has no address is unknown as a number.
Value Machine::unknown(const Value& because) const {
  if (because.kind == Value::Kind::unknown) return because;
  return from_here();
}

Value Machine::concrete(Value value) const {
  if (value.kind != Value::Kind::address) return value;
  const auto& base = bases_[value.base];
  return base.address ? Value::number(*base.address + value.bits) : value;
}

Value Machine::sum(Value a, Value b) const {
  if (b.kind == Value::Kind::address) std::swap(a, b);
  if (is_place(a) && b.is_number()) {
    a.bits += b.bits;
    return a;
  }
  auto result = unknown(a.kind == Value::Kind::unknown ? a : b);
  if (a.kind == Value::Kind::address) result.base = a.base;
  return result;
}

/// Of two addresses in one place, which are compared and subtracted whatever the place is.
std::optional<Value> Machine::relation(Function function, Value a, Value b) const {
  if (a.kind != Value::Kind::address || b.kind != Value::Kind::address || a.base != b.base) return std::nullopt;
  switch (function) {
    case Function::subtract: return Value::number(a.bits - b.bits);
    case Function::equal:
    case Function::not_equal:
    case Function::less:
    case Function::less_unsigned:
    case Function::not_less:
    case Function::not_less_unsigned: {
      // Places have no end at which addresses begin anew, so offsets compare with their signs.
      const bool order = function != Function::equal && function != Function::not_equal;
      const auto moved = order ? 0x80000000U : 0U;
      const auto plain = function == Function::less       ? Function::less_unsigned
                         : function == Function::not_less ? Function::not_less_unsigned
                                                          : function;
      return Value::number(evaluate(plain, a.bits ^ moved, b.bits ^ moved, 0, std::nullopt)->value);
    }
    default: return std::nullopt;
  }
}

void Machine::compute(const Operation& operation) {
  auto a = read(operation.in[0]);
  auto b = operation.in[1].kind == Operand::Kind::none ? Value::number(0) : read(operation.in[1]);
  auto c = operation.in[2].kind == Operand::Kind::none ? Value::number(0) : read(operation.in[2]);
  const auto function = operation.function;
  if (function == Function::add && (a.kind == Value::Kind::address || b.kind == Value::Kind::address)) {
    carry_.reset();
    return write(operation.out, sum(a, b), operation.latency);
  }
  if (function == Function::subtract && a.kind == Value::Kind::address && b.is_number()) {
    carry_.reset();
    return write(operation.out, sum(a, Value::number(0U - b.bits)), operation.latency);
  }
  if (const auto related = relation(function, a, b)) return write(operation.out, *related, operation.latency);
  if (function == Function::bit_or && a == b) return write(operation.out, a, operation.latency);
  const bool select = function == Function::select_if_zero || function == Function::select_if_not_zero;
  c = concrete(c);
  if (select && c.is_number()) {
    const bool first = (c.bits == 0) == (function == Function::select_if_zero);
    return write(operation.out, first ? a : b, operation.latency);
  }
  constexpr std::uint32_t kAllOfAPointer = 0xFFFFF;
  if (function == Function::bit_and && a.kind == Value::Kind::address && b == Value::number(kAllOfAPointer)) {
    return write(operation.out, a, operation.latency);
  }
  a = concrete(a);
  b = concrete(b);
  const auto known = a.is_number() && b.is_number() && c.is_number()
                         ? evaluate(function, a.bits, b.bits, c.bits, carry_)
                         : std::nullopt;
  if (known) {
    write(operation.out, Value::number(known->value), operation.latency);
    if (known->carry || function == Function::subtract) carry_ = known->carry;
    return;
  }
  if (function == Function::add || function == Function::add_carry || function == Function::subtract ||
      function == Function::subtract_carry) {
    carry_.reset();
  }
  auto result = unknown(!a.is_number() ? a : !b.is_number() ? b : c);
  result.base = Value::kNoBase;
  write(operation.out, result, operation.latency);
}

Value Machine::address_of(const Address& address) {
  if (address.kind == Address::Kind::unknown) {
    auto result = from_here();
    if (address.pointer != registers::none) result.base = registers_[address.pointer].base;
    return result;
  }
  const auto pointer = registers_[address.pointer];
  if (address.kind != Address::Kind::indexed || address.offset.kind == Operand::Kind::none) return pointer;
  return sum(pointer, read(address.offset));
}

/// What becomes of the pointer. Two and three dimensions: llvm-aie's add_2d and add_3d (aiev2_addr.h): a counter that
/// has reached its size begins anew, and the next dimension steps instead.
void Machine::modify(const Address& address) {
  const auto pointer = address.pointer;
  const auto dimension = [&](Register family, int higher = 0) {
    return static_cast<Register>(family + address.dimensions + higher);
  };
  switch (address.kind) {
    case Address::Kind::post_modified: return write(pointer, sum(registers_[pointer], read(address.offset)));
    case Address::Kind::post_modified_2d:
    case Address::Kind::post_modified_3d: break;
    default: return;
  }
  const int outer = address.kind == Address::Kind::post_modified_3d ? 4 : 0;
  auto step = registers_[dimension(registers::m0)];
  for (int higher = 0; higher <= outer; higher += 4) {
    const auto counter = dimension(registers::dc0, higher);
    const auto count = registers_[counter];
    const auto size = registers_[dimension(registers::dn0, higher)];
    if (!count.is_number() || !size.is_number()) {
      auto result = unknown(count.is_number() ? size : count);
      result.base = registers_[pointer].base;
      write(pointer, result);
      write(counter, unknown(result));
      if (higher == 0 && outer != 0) write(dimension(registers::dc0, outer), unknown(result));
      return;
    }
    if (count.bits != size.bits) {
      write(counter, Value::number(count.bits + 1));
      step = registers_[dimension(registers::dj0, higher)];
      break;
    }
    write(counter, Value::number(0));
  }
  write(pointer, sum(registers_[pointer], step));
}

void Machine::access(const Operation& operation) {
  const auto address = address_of(operation.address);
  const bool store = operation.action == Action::store || operation.action == Action::vector_store;
  accesses_.push_back({address, store});
  if (operation.action == Action::load) {
    const auto found = is_place(address) ? words_.find(word_key(address)) : words_.end();
    write(operation.out, found == words_.end() ? from_here() : found->second, operation.latency);
  } else if (operation.action == Action::store) {
    store_word(address, read(operation.in[0]));
  } else if (store) {
    forget(address, operation.bytes);
  }
  modify(operation.address);
}

void Machine::store_word(const Value& address, const Value& value) {
  forget(address, 4);
  if (is_place(address)) words_[word_key(address)] = value;
}

/// What a store may have overwritten. What lies behind different pointers does not overlap; where nobody knows what a
/// pointer points to, it may be anything.
void Machine::forget(const Value& address, std::uint32_t bytes) {
  if (words_.empty()) return;
  if (is_place(address)) {
    Value word = address;
    for (std::uint32_t i = 1; i < bytes + 4; ++i) {
      word.bits = address.bits + bytes - i;
      words_.erase(word_key(word));
    }
    return;
  }
  if (address.base == Value::kNoBase) {
    words_.clear();
  } else {
    std::erase_if(words_, [&](const auto& word) { return word.first >> 32 == address.base; });
  }
}

}  // namespace npubench::cycles
