// The compiled code of cores as text: what `llvm-objdump -d -r` of Peano prints of an object or a core's ELF, or the
// assembler's source that `clang++ -S` writes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/arch/generation.h>

namespace npubench::cycles {

struct CoreTextParts;  // parts.h

/// A function of a text.
struct CoreTextFunction {
  std::string name{};
  std::string section{};
  std::uint32_t address = 0;            ///< in its section; 0 where the text has no addresses
  std::size_t line = 0;                 ///< of its label
  std::optional<std::int64_t> bytes{};  ///< of its code; nothing where the text has no addresses
};

/// One text, or several that are linked with each other: a function of one may call those of another.
class CoreText {
 public:
  /// Reads a text; `name` is what errors call it. `generation` is needed where a text has neither the bytes of bundles
  /// nor a line that names the architecture. Throws Error(invalid_argument) that names the line: for another
  /// architecture, another generation, a text that ends within a line, one without functions, or one longer than
  /// kMaxBytes.
  CoreText(std::string_view text, const std::string& name, std::optional<Generation> generation = std::nullopt);
  CoreText(CoreText&& other) noexcept;
  CoreText& operator=(CoreText&& other) noexcept;
  ~CoreText();

  /// More than any core's program memory can be the text of.
  static constexpr std::size_t kMaxBytes = std::size_t{32} << 20;

  [[nodiscard]] Generation generation() const;
  /// What compiled it, as `.ident` or the section `.comment` has it; empty where neither is there.
  [[nodiscard]] const std::string& compiler() const;
  /// In the text's order.
  [[nodiscard]] const std::vector<CoreTextFunction>& functions() const;
  /// Bytes of all code, with what aligns it; nothing where the text has no addresses.
  [[nodiscard]] std::optional<std::int64_t> program_bytes() const;

  /// For this folder.
  [[nodiscard]] const CoreTextParts& parts() const { return *parts_; }

 private:
  std::unique_ptr<CoreTextParts> parts_;
};

}  // namespace npubench::cycles
