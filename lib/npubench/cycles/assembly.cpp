// Assembler's source, as `clang++ -S` writes it: a line a bundle, "\tmova\tr0, #0x0;\t\tmovxm\tle, #.L_LEnd0", labels
// and directives. It has no addresses.
#include <string>

#include <fmt/format.h>

#include <npubench/cycles/parts.h>
#include <npubench/cycles/words.h>

namespace npubench::cycles {
namespace {

bool is_code(std::string_view section) { return section.starts_with(".text"); }

class Assembly {
 public:
  explicit Assembly(CoreTextParts& parts) : parts_(parts) {}

  void read() {
    parts_.relocations = true;
    add_section(parts_, ".text", line_);
    each_line(parts_.text, [&](std::string_view line) {
      ++line_;
      read_line(trimmed(line.substr(0, line.find("//"))));
    });
  }

 private:
  void read_line(std::string_view text) {
    // Several labels may stand before one operation.
    for (auto colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':')) {
      const auto label = text.substr(0, colon);
      if (label.empty() || label.find_first_of(" \t\"#[,") != std::string_view::npos) break;
      if (in_code_) add_label(parts_, label, 0, line_);
      text = trimmed(text.substr(colon + 1));
    }
    if (text.empty()) return;
    if (text.front() == '.') {
      read_directive(text);
    } else if (in_code_) {
      add_bundle(parts_, text, line_);
    }
  }

  void read_directive(std::string_view text) {
    const auto end = text.find_first_of(" \t");
    const auto name = text.substr(0, end);
    const auto rest = end == std::string_view::npos ? std::string_view() : trimmed(text.substr(end));
    if (name == ".section") {
      const auto section = rest.substr(0, rest.find(','));
      in_code_ = is_code(section);
      if (in_code_) add_section(parts_, section, line_);
    } else if (name == ".text") {
      in_code_ = true;
      add_section(parts_, ".text", line_);
    } else if (name == ".data" || name == ".bss") {
      in_code_ = false;
    } else if (name == ".ident" && rest.size() > 2 && rest.front() == '"' && rest.back() == '"') {
      if (parts_.compiler.empty()) parts_.compiler = rest.substr(1, rest.size() - 2);
    } else if (name == ".macro" || name == ".rept" || name == ".include") {
      malformed(parts_, line_, fmt::format("{} is not carried out here", name),
                "assemble it, and give the disassembly: llvm-objdump -d -r");
    }
  }

  CoreTextParts& parts_;
  std::size_t line_ = 0;
  bool in_code_ = true;
};

}  // namespace

void read_assembly(CoreTextParts& parts) { Assembly(parts).read(); }

}  // namespace npubench::cycles
