#include <npubench/cycles/operation.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <string>

#include <npubench/cycles/expression.h>
#include <npubench/cycles/symbols.h>
#include <npubench/cycles/words.h>

namespace npubench::cycles {
namespace {

constexpr std::uint8_t kLoadLatency = 7;      // II_LDA
constexpr std::uint8_t kMultiplyLatency = 2;  // II_MUL

struct Family {
  std::string_view prefix;
  Register first;
  int members;
};
constexpr std::array kFamilies{Family{"r", registers::r0, 32},  Family{"p", registers::p0, 8},
                               Family{"m", registers::m0, 8},   Family{"dn", registers::dn0, 8},
                               Family{"dj", registers::dj0, 8}, Family{"dc", registers::dc0, 8}};
struct Special {
  std::string_view name;
  Register which;
};
constexpr std::array kSpecials{Special{"lr", registers::link}, Special{"sp", registers::stack},
                               Special{"lc", registers::loop_count}, Special{"ls", registers::loop_start},
                               Special{"le", registers::loop_end}};

struct Arithmetic {
  std::string_view mnemonic;
  Function function;
  std::uint8_t latency = 1;
};
constexpr std::array kArithmetic{Arithmetic{"add", Function::add},
                                 Arithmetic{"add.nc", Function::add},
                                 Arithmetic{"adc", Function::add_carry},
                                 Arithmetic{"sub", Function::subtract},
                                 Arithmetic{"sbc", Function::subtract_carry},
                                 Arithmetic{"and", Function::bit_and},
                                 Arithmetic{"or", Function::bit_or},
                                 Arithmetic{"xor", Function::bit_xor},
                                 Arithmetic{"lshl", Function::shift},
                                 Arithmetic{"ashl", Function::arithmetic_shift},
                                 Arithmetic{"mul", Function::multiply, kMultiplyLatency},
                                 Arithmetic{"mac", Function::multiply_add, kMultiplyLatency},
                                 Arithmetic{"msc", Function::multiply_subtract, kMultiplyLatency},
                                 Arithmetic{"abs", Function::absolute},
                                 Arithmetic{"clz", Function::leading_zeros},
                                 Arithmetic{"clb", Function::leading_signs},
                                 Arithmetic{"popcount", Function::ones},
                                 Arithmetic{"eq", Function::equal},
                                 Arithmetic{"ne", Function::not_equal},
                                 Arithmetic{"lt", Function::less},
                                 Arithmetic{"ltu", Function::less_unsigned},
                                 Arithmetic{"ge", Function::not_less},
                                 Arithmetic{"geu", Function::not_less_unsigned},
                                 Arithmetic{"eqz", Function::is_zero},
                                 Arithmetic{"nez", Function::is_not_zero},
                                 Arithmetic{"sel.eqz", Function::select_if_zero},
                                 Arithmetic{"sel.nez", Function::select_if_not_zero},
                                 Arithmetic{"extend.s8", Function::extend_s8},
                                 Arithmetic{"extend.s16", Function::extend_s16},
                                 Arithmetic{"extend.u8", Function::extend_u8},
                                 Arithmetic{"extend.u16", Function::extend_u16}};

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

/// At commas that are in no brackets.
std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> parts;
  int depth = 0;
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[' || text[i] == '(') ++depth;
    if (text[i] == ']' || text[i] == ')') --depth;
    if (text[i] != ',' || depth != 0) continue;
    parts.push_back(trimmed(text.substr(start, i - start)));
    start = i + 1;
  }
  if (const auto last = trimmed(text.substr(start)); !last.empty() || !parts.empty()) parts.push_back(last);
  return parts;
}

/// "#-0x40", "#.LBB0_2", "#(table+8)".
Operand parse_immediate(std::string_view text, SymbolTable& symbols) {
  text = trimmed(text.substr(1));
  if (const auto end = text.find_first_of("<"); end != std::string_view::npos) text = trimmed(text.substr(0, end));
  if (const auto number = evaluate_expression(text)) return {.kind = Operand::Kind::number, .number = *number};
  if (text.starts_with('(') && text.ends_with(')')) text = trimmed(text.substr(1, text.size() - 2));
  if (text.empty()) return {};
  std::uint32_t addend = 0;
  if (const auto sign = text.find_last_of("+-"); sign != std::string_view::npos && sign > 0) {
    if (const auto number = evaluate_expression(text.substr(sign + 1))) {
      addend = text[sign] == '-' ? 0U - *number : *number;
      text = trimmed(text.substr(0, sign));
    }
  }
  return {.kind = Operand::Kind::symbol, .number = addend, .symbol = symbols.index(text)};
}

Operand parse_operand(std::string_view text, SymbolTable& symbols) {
  if (text.starts_with('#')) return parse_immediate(text, symbols);
  const auto which = parse_register(text);
  if (which == registers::none) return {};
  return {.kind = Operand::Kind::reg, .reg = which};
}

/// Registers that an operation writes by this operand: "r4", "r4.flt2fx", "r17:r16", "l2" (r20 and r21).
void add_written(std::string_view text, std::vector<Register>& written) {
  const auto add = [&](std::string_view name) {
    if (const auto which = parse_register(name); which != registers::none) written.push_back(which);
  };
  if (text.size() == 2 && (text[0] == 'l' || text[0] == 'L') && text[1] >= '0' && text[1] <= '7') {
    const auto low = static_cast<Register>(registers::r0 + 16 + 2 * (text[1] - '0'));
    written.insert(written.end(), {low, static_cast<Register>(low + 1)});
    return;
  }
  text = text.substr(0, text.find('.'));
  const auto colon = text.find(':');
  add(trimmed(text.substr(0, colon)));
  if (colon != std::string_view::npos) add(trimmed(text.substr(colon + 1)));
}

/// "[p1], #0x40" at operands[at], "[p1, dj0]" alone.
Address parse_address(const std::vector<std::string_view>& operands, std::size_t at, std::string_view mnemonic,
                      SymbolTable& symbols) {
  auto inside = operands[at];
  if (!inside.ends_with(']') || inside.size() < 2) return {.kind = Address::Kind::unknown};
  const auto parts = split(inside.substr(1, inside.size() - 2));
  if (parts.empty()) return {.kind = Address::Kind::unknown};
  Address address{.pointer = parse_register(parts[0])};
  const bool has_modifier = at + 1 < operands.size();
  const auto pointer = address.pointer;
  const bool is_pointer = pointer == registers::stack || (pointer >= registers::p0 && pointer < registers::p0 + 8);
  if (!is_pointer || parts.size() > 2 || (parts.size() == 2 && has_modifier)) {
    address.kind = Address::Kind::unknown;
    return address;
  }
  if (!has_modifier) {
    address.kind = Address::Kind::indexed;
    if (parts.size() == 2) address.offset = parse_operand(parts[1], symbols);
    if (parts.size() == 2 && address.offset.kind == Operand::Kind::none) address.kind = Address::Kind::unknown;
    return address;
  }
  const bool two = mnemonic.find(".2d") != std::string_view::npos;
  if (two || mnemonic.find(".3d") != std::string_view::npos) {
    const auto d = lower(operands[at + 1]);
    if (d.size() != 2 || d[0] != 'd' || d[1] < '0' || d[1] > (two ? '7' : '3')) {
      address.kind = Address::Kind::unknown;
      return address;
    }
    address.kind = two ? Address::Kind::post_modified_2d : Address::Kind::post_modified_3d;
    address.dimensions = static_cast<std::uint8_t>(d[1] - '0');
    return address;
  }
  address.kind = Address::Kind::post_modified;
  address.offset = parse_operand(operands[at + 1], symbols);
  if (address.offset.kind == Operand::Kind::none) address.kind = Address::Kind::unknown;
  return address;
}

std::uint8_t vector_bytes(std::string_view mnemonic, std::string_view data) {
  if (mnemonic.find(".128") != std::string_view::npos || data.starts_with('q')) return 16;
  if (data.starts_with('w')) return 32;
  return 64;
}

std::uint8_t scalar_bytes(std::string_view mnemonic) {
  if (mnemonic.ends_with("8")) return 1;
  if (mnemonic.ends_with("16")) return 2;
  return 4;
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> prefixes) {
  return std::ranges::any_of(prefixes, [&](auto prefix) { return text.starts_with(prefix); });
}

/// Vector operations that write a mask of lanes beside their vector.
bool writes_mask(std::string_view mnemonic) {
  return std::ranges::any_of(std::initializer_list<std::string_view>{"lt", "ge", "gt", "le", "vcmp", "maxdiff"},
                             [&](auto part) { return mnemonic.find(part) != std::string_view::npos; });
}

/// Loads, stores and padd.
Operation parse_access(std::string_view mnemonic, const std::vector<std::string_view>& operands, std::size_t at,
                       SymbolTable& symbols) {
  Operation operation;
  operation.address = parse_address(operands, at, mnemonic, symbols);
  if (mnemonic.starts_with("padd")) {
    operation.action = Action::advance;
    if (operation.address.kind == Address::Kind::unknown || operation.address.kind == Address::Kind::indexed) {
      operation.action = Action::unsupported;
    }
    return operation;
  }
  const auto data = at > 0 ? operands[0] : std::string_view();
  const auto which = parse_register(data);
  const bool load = starts_with_any(mnemonic, {"lda", "ldb", "vld"});
  if (!load && !starts_with_any(mnemonic, {"st", "vst"})) return {.action = Action::unsupported};
  const bool vector = mnemonic.starts_with('v');
  operation.bytes = vector || which == registers::none ? vector_bytes(mnemonic, data) : scalar_bytes(mnemonic);
  const bool word = !vector && operation.bytes == 4 && which != registers::none;
  if (load) {
    operation.action = word ? Action::load : Action::vector_load;
    operation.latency = kLoadLatency;
    operation.out = {.kind = word ? Operand::Kind::reg : Operand::Kind::none, .reg = which};
    if (!word && at > 0) add_written(data, operation.clobbered);
  } else {
    operation.action = word ? Action::store : Action::vector_store;
    if (word) operation.in[0] = {.kind = Operand::Kind::reg, .reg = which};
  }
  if (operation.address.kind == Address::Kind::unknown) {
    // What a queue of loads takes and leaves in registers depends on what it holds.
    for (auto operand : operands) {
      while (!operand.empty() && (operand.front() == '[' || operand.front() == ' ')) operand.remove_prefix(1);
      while (!operand.empty() && (operand.back() == ']' || operand.back() == ' ')) operand.remove_suffix(1);
      for (const auto part : split(operand)) add_written(part, operation.clobbered);
    }
  }
  return operation;
}

Operation parse_move(std::string_view mnemonic, const std::vector<std::string_view>& operands, SymbolTable& symbols) {
  Operation operation{.action = Action::move, .linked = mnemonic == "movxm"};
  if (operands.size() != 2) {
    operation.action = Action::unknown;
    if (!operands.empty()) add_written(operands[0], operation.clobbered);
    return operation;
  }
  if (mnemonic.starts_with("mov.d") && mnemonic.size() == 6) {
    operation.latency = static_cast<std::uint8_t>(1 + (mnemonic[5] - '0'));  // II_MOVd1 to II_MOVd6
  }
  operation.out = parse_operand(operands[0], symbols);
  operation.in[0] = parse_operand(operands[1], symbols);
  if (operation.out.kind != Operand::Kind::reg) {
    operation.action = Action::unknown;
    add_written(operands[0], operation.clobbered);
  } else if (operation.in[0].kind == Operand::Kind::none) {
    operation.action = Action::unknown;
    operation.clobbered.push_back(operation.out.reg);
  }
  return operation;
}

Operation parse_branch(std::string_view mnemonic, const std::vector<std::string_view>& operands, SymbolTable& symbols) {
  Operation operation{.linked = true};
  const bool conditional = mnemonic != "j" && mnemonic != "jl";
  const bool decrement = mnemonic == "jnzd";
  if (operands.size() != (decrement ? 3U : conditional ? 2U : 1U)) return {.action = Action::unsupported};
  operation.action = mnemonic == "j"     ? Action::jump
                     : mnemonic == "jl"  ? Action::call
                     : mnemonic == "jnz" ? Action::jump_not_zero
                     : mnemonic == "jz"  ? Action::jump_zero
                                         : Action::jump_decrement;
  if (decrement) operation.out = parse_operand(operands[0], symbols);
  if (conditional) operation.in[0] = parse_operand(operands[decrement ? 1 : 0], symbols);
  operation.in[1] = parse_operand(operands.back(), symbols);
  const bool readable = operation.in[1].kind != Operand::Kind::none &&
                        (!conditional || operation.in[0].kind == Operand::Kind::reg) &&
                        (!decrement || operation.out.kind == Operand::Kind::reg);
  return readable ? operation : Operation{.action = Action::unsupported};
}

Operation parse_arithmetic(const Arithmetic& form, const std::vector<std::string_view>& operands,
                           SymbolTable& symbols) {
  Operation operation{.action = Action::compute, .function = form.function, .latency = form.latency};
  if (operands.size() < 2 || operands.size() > 4) return {.action = Action::unsupported};
  operation.out = parse_operand(operands[0], symbols);
  bool readable = operation.out.kind == Operand::Kind::reg;
  for (std::size_t i = 1; i < operands.size(); ++i) {
    operation.in[i - 1] = parse_operand(operands[i], symbols);
    readable &= operation.in[i - 1].kind != Operand::Kind::none;
  }
  if (readable) return operation;
  operation = {.action = Action::unknown};
  add_written(operands[0], operation.clobbered);
  return operation;
}

}  // namespace

Register parse_register(std::string_view text) {
  if (text.size() < 2 || text.size() > 4) return registers::none;
  const auto word = lower(text);
  for (const auto& special : kSpecials) {
    if (special.name == word) return special.which;
  }
  const auto digits = word.find_first_of("0123456789");
  if (digits == std::string::npos) return registers::none;
  for (const auto& family : kFamilies) {
    if (std::string_view(word).substr(0, digits) != family.prefix) continue;
    int index = 0;
    const auto [end, error] = std::from_chars(word.data() + digits, word.data() + word.size(), index);
    if (error != std::errc() || end != word.data() + word.size() || index >= family.members) return registers::none;
    return static_cast<Register>(family.first + index);
  }
  return registers::none;
}

std::string_view name(Register which) {
  static const auto kNames = [] {
    std::array<std::string, registers::count> names;
    for (const auto& family : kFamilies) {
      for (int i = 0; i < family.members; ++i) {
        names[static_cast<std::size_t>(family.first + i)] = std::string(family.prefix) + std::to_string(i);
      }
    }
    for (const auto& special : kSpecials) names[special.which] = special.name;
    return names;
  }();
  return which < registers::count ? std::string_view(kNames[which]) : std::string_view("?");
}

Operation parse_operation(std::string_view text, SymbolTable& symbols) {
  text = trimmed(text);
  const auto end = text.find_first_of(" \t");
  const auto mnemonic = lower(text.substr(0, end));
  const auto operands = split(end == std::string_view::npos ? std::string_view() : trimmed(text.substr(end)));
  if (mnemonic.starts_with("nop")) return {};
  if (mnemonic == "event") {
    Operation operation{.action = operands.size() == 1 ? Action::event : Action::unsupported};
    if (operands.size() == 1) operation.in[0] = parse_operand(operands[0], symbols);
    return operation;
  }
  if (starts_with_any(mnemonic, {"acq", "rel", "event."})) return {};  // the emulated array waits for locks itself
  if (mnemonic == "done") return {.action = Action::done};
  if (mnemonic == "ret") return {.action = Action::give_back};
  if (mnemonic == "j" || mnemonic == "jl" || mnemonic == "jnz" || mnemonic == "jz" || mnemonic == "jnzd") {
    return parse_branch(mnemonic, operands, symbols);
  }
  for (std::size_t at = 0; at < operands.size(); ++at) {
    if (operands[at].starts_with('[')) return parse_access(mnemonic, operands, at, symbols);
  }
  if (mnemonic.starts_with("mov")) return parse_move(mnemonic, operands, symbols);
  for (const auto& form : kArithmetic) {
    if (form.mnemonic == mnemonic) return parse_arithmetic(form, operands, symbols);
  }
  const bool vector = mnemonic.starts_with('v') && mnemonic.size() > 2;
  if (vector || mnemonic == "divs" || starts_with_any(mnemonic, {"inv", "sqrt", "exp2", "tanh"})) {
    Operation operation{.action = Action::none};
    if (!operands.empty()) add_written(operands[0], operation.clobbered);
    if (operands.size() > 1 && (!vector || writes_mask(mnemonic))) add_written(operands[1], operation.clobbered);
    if (mnemonic == "divs") operation.clobbered.push_back(registers::r0 + 31);
    if (!operation.clobbered.empty()) operation.action = Action::unknown;
    if (text.find('%') != std::string_view::npos) operation.action = Action::unsupported;  // another machine's vectors
    return operation;
  }
  return {.action = Action::unsupported};
}

}  // namespace npubench::cycles
