#include "disassembly.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/arch/architecture.h>

namespace npubench::test {

Disassembly::Disassembly(Generation generation, const std::string& file)
    : generation_(generation), text_(fmt::format("\n{}:\tfile format elf32-aie\n", file)) {}

Disassembly& Disassembly::section(const std::string& name) {
  text_ += fmt::format("\nDisassembly of section {}:\n", name);
  address_ = 0;
  return *this;
}

Disassembly& Disassembly::label(const std::string& name) {
  text_ += fmt::format("\n{:08x} <{}>:\n", address_, name);
  return *this;
}

Disassembly& Disassembly::bundle(std::initializer_list<std::string> operations, int bytes) {
  const auto& lengths = architecture(generation_).bundle_bytes;
  const auto first = std::ranges::find(lengths, bytes) - lengths.begin();
  text_ += fmt::format("{:8x}: {:02x}", address_, first);
  for (int i = 1; i < bytes; ++i) text_ += " 00";
  text_ += fmt::format("  \t{}\n", fmt::join(operations, ";\t\t"));
  last_ = address_;
  address_ += static_cast<std::uint32_t>(bytes);
  return *this;
}

Disassembly& Disassembly::nops(int count) {
  for (int i = 0; i < count; ++i) bundle("nop\t", 2);
  return *this;
}

Disassembly& Disassembly::relocation(const std::string& symbol, const std::string& type) {
  text_ += fmt::format("\t\t\t{:08x}:  {}\t{}\n", last_, type, symbol);
  return *this;
}

Disassembly& Disassembly::zeros(int bytes) {
  text_ += "\t\t...\n";
  address_ += static_cast<std::uint32_t>(bytes);
  return *this;
}

Disassembly& Disassembly::give_back(std::vector<std::string> slots) {
  bundle("ret\tlr");
  slots.resize(5, "nop\t");
  for (const auto& slot : slots) bundle(slot, slot == "nop\t" ? 2 : 4);
  return *this;
}

}  // namespace npubench::test
