// Disassemblies as llvm-objdump prints them, made by tests: operations with addresses, and bytes of the right number.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include <npubench/arch/generation.h>

namespace npubench::test {

class Disassembly {
 public:
  explicit Disassembly(Generation generation = Generation::npu2, const std::string& file = "kernel.o");

  Disassembly& section(const std::string& name);
  Disassembly& label(const std::string& name);
  /// A bundle of these operations; `bytes` as its generation has it, 16 unless said.
  Disassembly& bundle(std::initializer_list<std::string> operations, int bytes = 16);
  Disassembly& bundle(const std::string& operation, int bytes = 4) { return bundle({operation}, bytes); }
  Disassembly& nops(int count);
  /// The linker's symbol in the bundle before.
  Disassembly& relocation(const std::string& symbol, const std::string& type = "R_AIE_1");
  /// Bytes of zero that llvm-objdump leaves out.
  Disassembly& zeros(int bytes);
  /// A return, and what its five delay slots do; a nop where nothing is said.
  Disassembly& give_back(std::vector<std::string> slots = {});

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  Generation generation_;
  std::string text_;
  std::uint32_t address_ = 0, last_ = 0;
};

}  // namespace npubench::test
