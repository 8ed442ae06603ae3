// What a text of core code consists of. Internal to this folder.
#pragma once

#include <npubench/cycles/core_text.h>
#include <npubench/cycles/operation.h>
#include <npubench/cycles/symbols.h>

namespace npubench::cycles {

inline constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

/// The operations that a core issues at once.
struct Bundle {
  std::uint32_t address = 0;
  std::uint32_t bytes = 0;  ///< 0 in a text without addresses
  std::uint32_t section = 0;
  std::uint32_t first = 0, count = 0;  ///< its operations
  std::uint32_t line = 0;
  std::uint32_t text = 0, text_bytes = 0;  ///< where it is written, for messages
};

/// A run of code whose addresses rise.
struct Section {
  std::string name{};
  std::uint32_t symbol = 0;        ///< which a relocation may name
  std::size_t begin = 0, end = 0;  ///< of bundles
  std::uint32_t line = 0;
  std::uint32_t bytes = 0;  ///< with what aligns its end
};

struct Label {
  std::uint32_t symbol = 0;
  std::size_t bundle = 0;  ///< the one it stands before; may be the end of all
  std::uint32_t section = 0;
  std::uint32_t address = 0;
  std::uint32_t line = 0;
};

struct CoreTextParts {
  std::string name{};
  std::string text{};
  Generation generation{};
  std::string compiler{};
  bool addresses = false;    ///< bundles have addresses and bytes
  bool relocations = false;  ///< names of what the linker puts in are there
  SymbolTable symbols{};
  std::vector<Operation> operations{};
  std::vector<Bundle> bundles{};
  std::vector<Section> sections{};
  std::vector<Label> labels{};
  std::vector<std::size_t> symbol_bundles{};    ///< of each symbol: the bundle it labels, or kNowhere
  std::vector<std::size_t> function_bundles{};  ///< of each function: its first bundle; they rise
  std::vector<CoreTextFunction> functions{};

  /// The text of a bundle's operations: "jnz r1, #0x0".
  [[nodiscard]] std::string operations_text(std::size_t bundle) const;
  /// "zero_f32 at 0x60 (line 12)"
  [[nodiscard]] std::string place(std::size_t bundle) const;
  /// The bundle at that address of that section, or kNowhere.
  [[nodiscard]] std::size_t at(std::uint32_t section, std::uint32_t address) const;
  /// The function that a bundle belongs to, or kNowhere.
  [[nodiscard]] std::size_t function_of(std::size_t bundle) const;
};

/// Reads the lines of both kinds of text into `parts`, whose name and text are set.
void read_disassembly(CoreTextParts& parts, std::optional<Generation> generation);
void read_assembly(CoreTextParts& parts);
/// Throws Error(invalid_argument): "<name>:<line>: <what>".
[[noreturn]] void malformed(const CoreTextParts& parts, std::size_t line, const std::string& what,
                            const std::string& remedy);
/// Adds a section, which ends where it begins.
void add_section(CoreTextParts& parts, std::string_view name, std::size_t line);
/// Adds a label of the last section, before the next bundle.
void add_label(CoreTextParts& parts, std::string_view name, std::uint32_t address, std::size_t line);
/// Adds a bundle of the operations in `text` (a part of parts.text) to the last section.
Bundle& add_bundle(CoreTextParts& parts, std::string_view text, std::size_t line);

}  // namespace npubench::cycles
