#include <algorithm>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include <npubench/arch/architecture.h>
#include <npubench/base/error.h>
#include <npubench/base/mapped_file.h>
#include <npubench/base/output_file.h>
#include <npubench/cycles/counted_cycles.h>

#include <npubench/commands/command.h>

namespace npubench::commands {
namespace {

using cycles::CountedCycles;
using cycles::CountedFunction;

std::string_view text_of(const MappedFile& file) {
  return {reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()};
}

cycles::CoreText read_core_text(const CyclesOptions& options) {
  const MappedFile file(options.input);
  const auto generation = options.npu.empty() ? std::nullopt : std::optional(parse_generation(options.npu));
  return cycles::CoreText(text_of(file), options.input, generation);
}

/// What to count: each function once, or as often as there are sets of known values for it.
std::vector<cycles::KnownValuesOf> tasks(const CyclesOptions& options, const cycles::CoreText& text) {
  std::vector<cycles::KnownValue> common;
  for (const auto& argument : options.arguments) common.push_back(cycles::parse_known_value(argument));
  std::vector<cycles::KnownValuesOf> sets;
  if (!options.arguments_file.empty()) {
    sets = cycles::read_known_values(text_of(MappedFile(options.arguments_file)), options.arguments_file);
  }
  auto symbols = options.functions;
  if (symbols.empty()) {
    for (const auto& function : text.functions()) symbols.push_back(function.name);
  }
  std::vector<cycles::KnownValuesOf> result;
  for (const auto& symbol : symbols) {
    const auto before = result.size();
    for (const auto& set : sets) {
      if (set.symbol != symbol) continue;
      result.push_back({.symbol = symbol, .known = common});
      result.back().known.insert(result.back().known.end(), set.known.begin(), set.known.end());
    }
    if (result.size() == before) result.push_back({.symbol = symbol, .known = common});
  }
  return result;
}

std::string known_text(const std::vector<cycles::KnownValue>& known) {
  std::string text;
  for (const auto& [name, value] : known) text += fmt::format(" {}={:#x}", name, value);
  return text;
}

template <class T>
std::string or_dash(const std::optional<T>& value) {
  return value ? fmt::format("{}", *value) : std::string("-");
}

void print_table(const CountedCycles& table, std::ostream& out) {
  std::size_t width = 8;
  for (const auto& function : table.functions) width = std::max(width, function.symbol.size());
  out << fmt::format("{:<{}}  {:>9} {:>9} {:>7} {:>9} {:>9} {:>9} {:>7} {:>6}\n", "function", width, "cycles",
                     "bundles", "stalls", "events", "loads", "stores", "program", "stack");
  for (const auto& function : table.functions) {
    if (!function.counted()) continue;
    out << fmt::format("{:<{}}  {:>9} {:>9} {:>7} {:>9} {:>9} {:>9} {:>7} {:>6}{}\n", function.symbol, width,
                       function.cycles(), function.bundles, or_dash(function.stalls), or_dash(function.event_bundles),
                       function.loads, function.stores, or_dash(function.program_bytes), or_dash(function.stack_bytes),
                       known_text(function.known));
    for (const auto& bank : function.banks) {
      out << fmt::format("{:<{}}  bank {:#x}: {} loads, {} stores\n", "", width, bank.address, bank.loads, bank.stores);
    }
  }
}

/// What a person should know besides.
void print_notes(const CountedCycles& table, std::ostream& out) {
  for (const auto& function : table.functions) {
    if (!function.counted()) out << fmt::format("not counted: {}\n  {}\n", function.symbol, function.refused);
  }
  const auto unknown = std::ranges::find_if(
      table.functions, [](const auto& function) { return function.counted() && !function.stalls; });
  if (unknown != table.functions.end()) {
    out << fmt::format("stalls are not counted where an address is missing, such as {}\n", unknown->stalls_unknown);
  }
  const auto limit = architecture(table.code.generation).core.program_memory;
  if (table.program_bytes.value_or(0) > limit) {
    out << fmt::format(
        "the code has {} bytes, a core's program memory {}: it fits only if the linker leaves some out\n",
        *table.program_bytes, limit);
  }
  for (const auto& function : table.functions) {
    if (function.stack_bytes.value_or(0) <= kDefaultStackBytes) continue;
    out << fmt::format("{} needs {} bytes of stack, mlir-aie gives {} where no stack_size is set\n", function.symbol,
                       *function.stack_bytes, kDefaultStackBytes);
  }
}

/// What was asked for by name has to be counted, and something has to be.
void require_counted(const CountedCycles& table, const CyclesOptions& options) {
  const auto refused = std::ranges::find_if(table.functions, [](const auto& function) { return !function.counted(); });
  if (refused == table.functions.end()) return;
  const bool any = std::ranges::any_of(table.functions, [](const auto& function) { return function.counted(); });
  if (options.functions.empty() && any) return;
  throw Error(ErrorCategory::invalid_argument,
              fmt::format("{} cannot be counted: {}", refused->symbol, refused->refused),
              "docs/counted-cycles.md says what can");
}

}  // namespace

void run_cycles(const CyclesOptions& options) {
  const auto text = read_core_text(options);
  CountedCycles table{.source = std::filesystem::path(options.input).filename().string()};
  table.code.generation = text.generation();
  table.code.compiler = text.compiler().empty() ? options.compiler : text.compiler();
  table.code.definitions = options.definitions;
  table.program_bytes = text.program_bytes();
  if (!options.json.empty() && table.code.compiler.empty()) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} does not say what compiled it", options.input),
                "add --compiler=\"$(clang++ --version | head -1)\"");
  }
  std::optional<OutputFile> file;  // before the work: it may not be writable
  if (!options.json.empty() && options.json != "-") file.emplace(options.json);
  for (const auto& [symbol, known] : tasks(options, text)) {
    table.functions.push_back(
        cycles::count_function(text, symbol, {.known = known, .most_bundles = options.most_bundles}));
  }
  if (options.json != "-") {
    print_table(table, std::cout);
    print_notes(table, std::cout);
  }
  if (options.json == "-") std::cout << to_json(table);
  if (file) {
    file->write(to_json(table));
    file->commit();
  }
  require_counted(table, options);
}

}  // namespace npubench::commands
