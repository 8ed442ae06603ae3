// What llvm-objdump prints: a line a bundle, "  1a: ba 58 ...  \tmova\tr16, #0x4;\t\tmovx\tr6, #0x80", below it the
// relocations, "\t\t\t0000001a:  R_AIE_41\t.LBB0_3", and "\t\t..." for zeros that it leaves out.
#include <cctype>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <npubench/arch/architecture.h>
#include <npubench/cycles/parts.h>
#include <npubench/cycles/words.h>

namespace npubench::cycles {
namespace {

constexpr std::uint32_t kAlignment = 16;         // of functions, and so of what a section ends with
constexpr std::uint32_t kMostZeros = 1U << 16;   // no run of nops is longer: four times a core's program memory
constexpr std::uint32_t kLeastZerosLeftOut = 8;  // llvm-objdump prints fewer
constexpr std::size_t kLongestComment = 200;
constexpr std::uint32_t kNop = 2;  // bytes of the shortest bundle

std::optional<std::uint32_t> hexadecimal(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

class Disassembly {
 public:
  Disassembly(CoreTextParts& parts, std::optional<Generation> generation) : parts_(parts), given_(generation) {}

  void read() {
    parts_.addresses = true;
    each_line(parts_.text, [&](std::string_view line) {
      ++line_;
      read_line(line);
    });
    end_section();
    settle_generation();
    settle_zeros();
  }

 private:
  void read_line(std::string_view line) {
    const auto text = trimmed(line);
    if (text.empty()) {
      if (in_comment_) end_comment();
      in_comment_ = false;
      return;
    }
    if (const auto format = text.find("file format "); format != std::string_view::npos) {
      parts_.symbols.begin_file();
      read_format(trimmed(text.substr(format + 12)));
    } else if (text.starts_with("architecture:")) {
      read_architecture(trimmed(text.substr(13)));
    } else if (text.starts_with("Contents of section ")) {
      if (in_comment_) end_comment();
      in_comment_ = text == "Contents of section .comment:";
    } else if (text.starts_with("Disassembly of section ")) {
      if (in_comment_) end_comment();
      in_comment_ = false;
      begin_section(text.substr(23, text.size() - 24));
    } else if (in_comment_) {
      read_comment(text);
    } else if (parts_.sections.empty()) {
      // Headers and tables.
    } else if (text == "...") {
      read_zeros();
    } else if (text.ends_with(">:")) {
      read_label(text);
    } else if (const auto colon = text.find(':'); colon != std::string_view::npos) {
      if (const auto address = hexadecimal(text.substr(0, colon))) read_place(*address, text.substr(colon + 1));
    }
  }

  void read_format(std::string_view format) {
    if (format == "elf32-aie") return;
    malformed(parts_, line_, fmt::format("its format is {}; the code of AIE cores is elf32-aie", format),
              "give the disassembly of an object that Peano made for aie2 or aie2p");
  }

  void read_architecture(std::string_view architecture) {
    for (const auto generation : generations()) {
      if (npubench::architecture(generation).core_target != architecture) continue;
      settle(generation, fmt::format("its architecture is {}", architecture));
      return;
    }
    malformed(parts_, line_,
              fmt::format("its architecture is {}; counted are aie2 (npu1) and aie2p (npu2)", architecture),
              "compile with --target=aie2-none-unknown-elf or --target=aie2p-none-unknown-elf");
  }

  void settle(Generation generation, const std::string& why) {
    if (given_ && *given_ != generation) {
      malformed(parts_, line_, fmt::format("{}, so it is of {}, not of {}", why, name(generation), name(*given_)),
                fmt::format("leave --npu out, or give {}", name(generation)));
    }
    given_ = generation;
  }

  void begin_section(std::string_view section) {
    end_section();
    add_section(parts_, section, line_);
  }

  void end_section() {
    if (parts_.sections.empty()) return;
    if (pending_zeros_) finish_zeros(std::nullopt);
    auto& section = parts_.sections.back();
    if (!is_first()) section.bytes = next_address() - parts_.bundles[section.begin].address;
  }

  [[nodiscard]] std::uint32_t next_address() const {
    return is_first() ? 0 : parts_.bundles.back().address + parts_.bundles.back().bytes;
  }

  /// ".comment" as hexadecimal words and characters: " 0000 00636c61 6e672076 65727369 6f6e2031  .clang version 1".
  void read_comment(std::string_view text) {
    const auto words_end = text.find("  ");
    auto words = text.substr(0, words_end);
    words.remove_prefix(std::min(words.find(' '), words.size()));
    std::string digits;
    for (const char c : words) {
      if (std::isxdigit(static_cast<unsigned char>(c)) != 0) digits += c;
    }
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
      const auto byte = static_cast<char>(hexadecimal(digits.substr(i, 2)).value_or(0));
      if (byte != '\0') {
        if (comment_.size() < kLongestComment) comment_ += byte;
      } else {
        end_comment();
      }
    }
  }

  /// The section has what made the code, one after another: compilers, and of an ELF the linker.
  void end_comment() {
    const auto compiles = [](const std::string& words) { return words.find("clang") != std::string::npos; };
    if (parts_.compiler.empty() || (compiles(comment_) && !compiles(parts_.compiler))) parts_.compiler = comment_;
    comment_.clear();
  }

  void read_label(std::string_view text) {
    const auto open = text.find('<');
    if (open == std::string_view::npos) return;
    const auto address = hexadecimal(trimmed(text.substr(0, open)));
    if (!address) return;
    if (pending_zeros_) finish_zeros(*address);
    if (!is_first() && parts_.bundles.back().bytes == 0) set_length(*address);
    add_label(parts_, text.substr(open + 1, text.size() - open - 3), *address, line_);
  }

  void read_zeros() {
    if (pending_zeros_) malformed(parts_, line_, "zeros follow zeros", "disassemble the object anew");
    pending_zeros_ = line_;
  }

  /// Zeros as bundles of two bytes. `end` is where the next line stands; at a section's end nobody says it.
  void finish_zeros(std::optional<std::uint32_t> end) {
    const auto line = *pending_zeros_;
    pending_zeros_.reset();
    const auto begin = next_address();
    if (!end) end = (begin + kLeastZerosLeftOut + kAlignment - 1) / kAlignment * kAlignment;
    if (*end < begin || *end - begin > kMostZeros || (*end - begin) % kNop != 0) {
      malformed(parts_, line,
                fmt::format("zeros from {:#x} to {:#x}; a run has at most {} bytes", begin, *end, kMostZeros),
                "disassemble the object anew");
    }
    for (auto address = begin; address < *end; address += kNop) {
      auto& bundle = add_bundle(parts_, {}, line);
      bundle.address = address;
      bundle.bytes = kNop;
      zeros_.push_back(parts_.bundles.size() - 1);
    }
  }

  /// " e1 00 00 ...  \tnopa\t;..." or "  R_AIE_41\t.LBB0_3".
  void read_place(std::uint32_t address, std::string_view rest) {
    if (const auto relocation = trimmed(rest); relocation.starts_with("R_")) {
      read_relocation(address, relocation);
      return;
    }
    const auto tab = rest.find('\t');
    const auto operations = tab == std::string_view::npos ? std::string_view() : trimmed(rest.substr(tab));
    if (operations.empty()) {
      malformed(parts_, line_, fmt::format("no operation at {:#x}: is the text cut off?", address),
                "disassemble the object anew: llvm-objdump -d -r");
    }
    const auto bytes = read_bytes(trimmed(rest.substr(0, tab)), address);
    if (pending_zeros_) finish_zeros(address);
    if (!is_first() && address <= parts_.bundles.back().address) {
      malformed(parts_, line_,
                fmt::format("{:#x} follows {:#x} in one section", address, parts_.bundles.back().address),
                "disassemble the object anew: llvm-objdump -d -r");
    }
    if (!is_first() && parts_.bundles.back().bytes == 0) set_length(address);
    auto& bundle = add_bundle(parts_, operations, line_);
    bundle.address = address;
    bundle.bytes = static_cast<std::uint32_t>(bytes.size());
    if (!bytes.empty()) lengths_.push_back({parts_.bundles.size() - 1, bytes[0]});
  }

  [[nodiscard]] bool is_first() const { return parts_.sections.back().begin == parts_.sections.back().end; }

  /// Of the bundle before, in a text without bytes.
  void set_length(std::uint32_t next) {
    auto& bundle = parts_.bundles.back();
    const auto length = next - bundle.address;
    if (length <= kAlignment) bundle.bytes = length;
  }

  std::vector<std::uint8_t> read_bytes(std::string_view text, std::uint32_t address) const {
    std::vector<std::uint8_t> bytes;
    for (std::size_t i = 0; i < text.size(); i += 3) {
      const auto byte = hexadecimal(text.substr(i, 2));
      if (i + 2 > text.size() || !byte || (i + 2 < text.size() && text[i + 2] != ' ')) {
        malformed(parts_, line_, fmt::format("at {:#x} are no bytes in pairs: '{}'", address, text.substr(0, 60)),
                  "give what llvm-objdump of Peano prints");
      }
      bytes.push_back(static_cast<std::uint8_t>(*byte));
    }
    return bytes;
  }

  void read_relocation(std::uint32_t address, std::string_view text) {
    const auto name = trimmed(text.substr(std::min(text.find_first_of(" \t"), text.size())));
    const auto& section = parts_.sections.back();
    if (section.begin == section.end || name.empty()) return;
    const auto& bundle = parts_.bundles.back();
    if (address < bundle.address || address >= bundle.address + kAlignment) return;
    parts_.relocations = true;
    for (std::uint32_t i = 0; i < bundle.count; ++i) {
      auto& operation = parts_.operations[bundle.first + i];
      if (!operation.linked) continue;
      auto& operand = operation.action == Action::move ? operation.in[0] : operation.in[1];
      if (operand.kind != Operand::Kind::number) continue;
      // The number beside a relocation is a placeholder; what is added to the symbol is in its name.
      const auto text_of = parse_operation("j #" + std::string(name), parts_.symbols);
      if (text_of.in[1].kind == Operand::Kind::symbol) operand = text_of.in[1];
      return;
    }
  }

  /// What the bytes say, where nobody has said it: each generation marks the length of a bundle otherwise.
  void settle_generation() {
    for (const auto generation : generations()) {
      if (lengths_.empty() || given_) break;
      if (first_wrong_length(generation) == kNowhere) given_ = generation;
    }
    if (!given_ && lengths_.empty()) {
      malformed(parts_, line_, "the text has no bytes of bundles, so what NPU it is for is not known",
                "add --npu=npu1 (aie2) or --npu=npu2 (aie2p)");
    }
    if (!given_) given_ = most_probable();
    if (const auto wrong = first_wrong_length(*given_); wrong != kNowhere) {
      const auto& bundle = parts_.bundles[lengths_[wrong].bundle];
      malformed(parts_, bundle.line,
                fmt::format("{} bytes at {:#x}, where {}'s first byte {:#04x} says {}", bundle.bytes, bundle.address,
                            name(*given_), lengths_[wrong].first, length(*given_, lengths_[wrong].first)),
                "is the text cut off, or of another NPU (--npu)? Disassemble the object anew");
    }
    parts_.generation = *given_;
  }

  static std::uint32_t length(Generation generation, std::uint8_t first) {
    return architecture(generation).bundle_bytes[first & 0xFU];
  }

  [[nodiscard]] std::size_t first_wrong_length(Generation generation) const {
    for (std::size_t i = 0; i < lengths_.size(); ++i) {
      if (parts_.bundles[lengths_[i].bundle].bytes != length(generation, lengths_[i].first)) return i;
    }
    return kNowhere;
  }

  /// The one whose lengths are right the longest.
  [[nodiscard]] Generation most_probable() const {
    auto best = generations().front();
    for (const auto generation : generations()) {
      if (first_wrong_length(generation) > first_wrong_length(best)) best = generation;
    }
    return best;
  }

  /// Where two bytes of zero are no nop, zeros are no code.
  void settle_zeros() {
    if (zeros_.empty() || architecture(parts_.generation).bundle_bytes[0] == kNop) return;
    const auto refused = static_cast<std::uint32_t>(parts_.operations.size());
    parts_.operations.push_back({.action = Action::unsupported});
    for (const auto index : zeros_) {
      parts_.bundles[index].first = refused;
      parts_.bundles[index].count = 1;
    }
  }

  struct Length {
    std::size_t bundle;
    std::uint8_t first;
  };

  CoreTextParts& parts_;
  std::optional<Generation> given_;
  std::size_t line_ = 0;
  bool in_comment_ = false;
  std::string comment_;
  std::optional<std::size_t> pending_zeros_;  // their line
  std::vector<std::size_t> zeros_;            // bundles made of them
  std::vector<Length> lengths_;
};

}  // namespace

void read_disassembly(CoreTextParts& parts, std::optional<Generation> generation) {
  Disassembly(parts, generation).read();
}

}  // namespace npubench::cycles
