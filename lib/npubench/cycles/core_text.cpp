#include <npubench/cycles/core_text.h>

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include <npubench/arch/architecture.h>
#include <npubench/base/error.h>
#include <npubench/cycles/parts.h>

namespace npubench::cycles {
namespace {

/// No function's label: compilers begin it with ".L", people who write assembly with a dot alone.
bool is_local(std::string_view label) { return label.starts_with('.'); }

/// Symbols stand for bundles: of a function's name that is there several times, for the first.
void resolve_symbols(CoreTextParts& parts) {
  parts.symbol_bundles.assign(parts.symbols.size(), kNowhere);
  for (const auto& label : parts.labels) {
    auto& bundle = parts.symbol_bundles[label.symbol];
    const bool there = label.bundle < parts.sections[label.section].end;
    if (there && bundle == kNowhere) bundle = label.bundle;
  }
  // A relocation may name a section and an offset.
  for (const auto& section : parts.sections) {
    auto& bundle = parts.symbol_bundles[section.symbol];
    if (bundle == kNowhere && section.begin < section.end) bundle = section.begin;
  }
}

void find_functions(CoreTextParts& parts) {
  const Label* last = nullptr;
  const auto close = [&](const Label* next) {
    if (last == nullptr) return;
    const auto& section = parts.sections[last->section];
    auto& function = parts.functions.back();
    if (!parts.addresses) return;
    const bool same = next != nullptr && next->section == last->section;
    const auto& first = parts.bundles[section.begin];
    const auto end = same ? next->address : first.address + section.bytes;
    function.bytes = static_cast<std::int64_t>(end) - function.address;
  };
  for (const auto& label : parts.labels) {
    const auto& name = parts.symbols.name(label.symbol);
    if (is_local(name) || label.bundle >= parts.sections[label.section].end) continue;
    if (last != nullptr && last->bundle == label.bundle) continue;  // two names of one place
    close(&label);
    parts.functions.push_back({.name = name,
                               .section = parts.sections[label.section].name,
                               .address = parts.addresses ? label.address : 0,
                               .line = label.line,
                               .bytes = std::nullopt});
    parts.function_bundles.push_back(label.bundle);
    last = &label;
  }
  close(nullptr);
}

/// Most operations are known, or this is no core's code.
void require_core_code(const CoreTextParts& parts) {
  std::size_t unknown = 0;
  const Bundle* first = nullptr;
  for (const auto& bundle : parts.bundles) {
    for (std::uint32_t i = 0; i < bundle.count; ++i) {
      if (parts.operations[bundle.first + i].action != Action::unsupported) continue;
      if (first == nullptr) first = &bundle;
      ++unknown;
    }
  }
  if (unknown * 2 <= parts.operations.size()) return;
  malformed(parts, first->line,
            fmt::format("{} of {} operations are none of a core's, this one the first: {}", unknown,
                        parts.operations.size(), parts.text.substr(first->text, std::min(first->text_bytes, 60U))),
            "give the disassembly of an object that Peano made for aie2 or aie2p");
}

bool looks_like_disassembly(std::string_view text) {
  return text.find("file format ") != std::string_view::npos ||
         text.find("Disassembly of section ") != std::string_view::npos;
}

}  // namespace

void malformed(const CoreTextParts& parts, std::size_t line, const std::string& what, const std::string& remedy) {
  throw Error(ErrorCategory::invalid_argument, fmt::format("{}:{}: {}", parts.name, line, what), remedy);
}

void add_section(CoreTextParts& parts, std::string_view name, std::size_t line) {
  const auto at = parts.bundles.size();
  parts.sections.push_back({.name = std::string(name),
                            .symbol = parts.symbols.index(name),
                            .begin = at,
                            .end = at,
                            .line = static_cast<std::uint32_t>(line)});
}

void add_label(CoreTextParts& parts, std::string_view name, std::uint32_t address, std::size_t line) {
  parts.labels.push_back({.symbol = parts.symbols.index(name),
                          .bundle = parts.bundles.size(),
                          .section = static_cast<std::uint32_t>(parts.sections.size() - 1),
                          .address = address,
                          .line = static_cast<std::uint32_t>(line)});
}

Bundle& add_bundle(CoreTextParts& parts, std::string_view text, std::size_t line) {
  Bundle bundle{.section = static_cast<std::uint32_t>(parts.sections.size() - 1),
                .first = static_cast<std::uint32_t>(parts.operations.size()),
                .line = static_cast<std::uint32_t>(line),
                .text = static_cast<std::uint32_t>(text.empty() ? 0 : text.data() - parts.text.data()),
                .text_bytes = static_cast<std::uint32_t>(text.size())};
  while (!text.empty()) {
    const auto end = text.find(';');
    const auto slot = text.substr(0, end);
    if (slot.find_first_not_of(" \t") != std::string_view::npos) {
      parts.operations.push_back(parse_operation(slot, parts.symbols));
      ++bundle.count;
    }
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  parts.bundles.push_back(bundle);
  parts.sections.back().end = parts.bundles.size();
  return parts.bundles.back();
}

std::string CoreTextParts::operations_text(std::size_t bundle) const {
  const auto& place = bundles[bundle];
  if (place.text_bytes == 0) return "nop";
  std::string result;
  for (const char c : std::string_view(text).substr(place.text, place.text_bytes)) {
    const bool space = c == ' ' || c == '\t';
    if (c == ';' && result.ends_with(' ')) result.pop_back();
    if (!space) result += c;
    if (space && !result.empty() && !result.ends_with(' ')) result += ' ';
  }
  while (result.ends_with(' ')) result.pop_back();
  return result;
}

std::string CoreTextParts::place(std::size_t bundle) const {
  const auto function = function_of(bundle);
  const auto& at = bundles[bundle];
  const auto where = function == kNowhere ? std::string("code") : functions[function].name;
  return addresses ? fmt::format("{} at {:#x} (line {})", where, at.address, at.line)
                   : fmt::format("{} (line {})", where, at.line);
}

std::size_t CoreTextParts::at(std::uint32_t section, std::uint32_t address) const {
  const auto begin = bundles.begin() + static_cast<std::ptrdiff_t>(sections[section].begin);
  const auto end = bundles.begin() + static_cast<std::ptrdiff_t>(sections[section].end);
  const auto found =
      std::lower_bound(begin, end, address, [](const Bundle& bundle, auto value) { return bundle.address < value; });
  return found != end && found->address == address ? static_cast<std::size_t>(found - bundles.begin()) : kNowhere;
}

std::size_t CoreTextParts::function_of(std::size_t bundle) const {
  const auto next = std::ranges::upper_bound(function_bundles, bundle);
  if (next == function_bundles.begin()) return kNowhere;
  const auto index = static_cast<std::size_t>(next - function_bundles.begin()) - 1;
  return bundles[function_bundles[index]].section == bundles[bundle].section ? index : kNowhere;
}

CoreText::CoreText(std::string_view text, const std::string& name, std::optional<Generation> generation)
    : parts_(std::make_unique<CoreTextParts>()) {
  parts_->name = name;
  if (text.size() > kMaxBytes) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("{} has {} bytes; at most {} are read, the text of far more than a core's program memory",
                            name, text.size(), kMaxBytes),
                "disassemble one object or one core's ELF at a time");
  }
  parts_->text = text;
  const bool disassembly = looks_like_disassembly(text);
  if (disassembly) {
    read_disassembly(*parts_, generation);
  } else {
    read_assembly(*parts_);
  }
  find_functions(*parts_);
  if (parts_->functions.empty()) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} has no function of a core", name),
                "give what `llvm-objdump -d -r` prints of an object that Peano made, or its assembler's source");
  }
  if (!disassembly) {
    if (!generation) {
      throw Error(ErrorCategory::invalid_argument,
                  fmt::format("{} is assembler's source, which does not say what NPU it is for", name),
                  "add --npu=npu1 (aie2) or --npu=npu2 (aie2p)");
    }
    parts_->generation = *generation;
  }
  require_core_code(*parts_);
  resolve_symbols(*parts_);
}

CoreText::CoreText(CoreText&& other) noexcept = default;
CoreText& CoreText::operator=(CoreText&& other) noexcept = default;
CoreText::~CoreText() = default;

Generation CoreText::generation() const { return parts_->generation; }
const std::string& CoreText::compiler() const { return parts_->compiler; }
const std::vector<CoreTextFunction>& CoreText::functions() const { return parts_->functions; }

std::optional<std::int64_t> CoreText::program_bytes() const {
  if (!parts_->addresses) return std::nullopt;
  std::int64_t bytes = 0;
  for (const auto& section : parts_->sections) bytes += section.bytes;
  return bytes;
}

}  // namespace npubench::cycles
