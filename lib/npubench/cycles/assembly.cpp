// Assembler's source, as `clang++ -S` writes it: a line a bundle, "\tmova\tr0, #0x0;\t\tmovxm\tle, #.L_LEnd0", labels
// and directives. It has no addresses.
#include <string>

#include <fmt/format.h>

#include <npubench/cycles/parts.h>

namespace npubench::cycles {
namespace {

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

bool is_code(std::string_view section) { return section.starts_with(".text"); }

class Assembly {
 public:
  explicit Assembly(CoreTextParts& parts) : parts_(parts) {}

  void read() {
    parts_.relocations = true;
    begin_section(".text");
    std::string_view rest = parts_.text;
    while (!rest.empty()) {
      const auto end = rest.find('\n');
      ++line_;
      auto line = rest.substr(0, end);
      read_line(trimmed(line.substr(0, line.find("//"))));
      if (end == std::string_view::npos) break;
      rest.remove_prefix(end + 1);
    }
  }

 private:
  void read_line(std::string_view text) {
    // Several labels may stand before one operation.
    for (auto colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':')) {
      const auto label = text.substr(0, colon);
      if (label.empty() || label.find_first_of(" \t\"#[,") != std::string_view::npos) break;
      if (in_code_) add_label(label);
      text = trimmed(text.substr(colon + 1));
    }
    if (text.empty()) return;
    if (text.front() == '.') {
      read_directive(text);
    } else if (in_code_) {
      add_bundle(parts_, text, line_);
    }
  }

  void add_label(std::string_view label) {
    parts_.labels.push_back({.symbol = parts_.symbols.index(label),
                             .bundle = parts_.bundles.size(),
                             .section = static_cast<std::uint32_t>(parts_.sections.size() - 1),
                             .line = static_cast<std::uint32_t>(line_)});
  }

  void read_directive(std::string_view text) {
    const auto end = text.find_first_of(" \t");
    const auto name = text.substr(0, end);
    const auto rest = end == std::string_view::npos ? std::string_view() : trimmed(text.substr(end));
    if (name == ".section") {
      const auto section = rest.substr(0, rest.find(','));
      in_code_ = is_code(section);
      if (in_code_) begin_section(section);
    } else if (name == ".text") {
      in_code_ = true;
      begin_section(".text");
    } else if (name == ".data" || name == ".bss") {
      in_code_ = false;
    } else if (name == ".ident" && rest.size() > 2 && rest.front() == '"' && rest.back() == '"') {
      if (parts_.compiler.empty()) parts_.compiler = rest.substr(1, rest.size() - 2);
    } else if (name == ".macro" || name == ".rept" || name == ".include") {
      malformed(parts_, line_, fmt::format("{} is not carried out here", name),
                "assemble it, and give the disassembly: llvm-objdump -d -r");
    }
  }

  void begin_section(std::string_view section) {
    const auto at = parts_.bundles.size();
    parts_.sections.push_back({.name = std::string(section),
                               .symbol = parts_.symbols.index(section),
                               .begin = at,
                               .end = at,
                               .line = static_cast<std::uint32_t>(line_)});
  }

  CoreTextParts& parts_;
  std::size_t line_ = 0;
  bool in_code_ = true;
};

}  // namespace

void read_assembly(CoreTextParts& parts) { Assembly(parts).read(); }

}  // namespace npubench::cycles
