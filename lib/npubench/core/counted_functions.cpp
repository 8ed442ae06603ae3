#include <npubench/core/counted_functions.h>

#include <algorithm>
#include <bit>
#include <string>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/mapped_file.h>

namespace npubench {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".cycles.json";

/// "DIM_M=64", sorted.
std::vector<std::string> definitions_of(const Function& declaration) {
  std::vector<std::string> definitions;
  for (const auto& [name, value] : declaration.definitions) {
    definitions.push_back(value.empty() ? name : name + "=" + value);
  }
  std::ranges::sort(definitions);
  return definitions;
}

/// Scalars are in r0, r1, ... in the order of the declaration: what was known of them is what the call has.
bool fits(const cycles::CountedFunction& counted, const Function& declaration, CallArguments arguments) {
  std::vector<std::uint32_t> scalars;
  for (std::size_t i = 0; i < declaration.parameters.size() && i < arguments.size(); ++i) {
    const auto* const type = std::get_if<DataType>(&declaration.parameters[i]);
    if (type == nullptr) continue;
    scalars.push_back(*type == DataType::f32 ? std::bit_cast<std::uint32_t>(arguments[i].f32)
                                             : static_cast<std::uint32_t>(arguments[i].i32));
  }
  return std::ranges::all_of(counted.known, [&](const auto& known) {
    if (!known.name.starts_with('r') || known.name.size() != 2) return true;
    const auto index = static_cast<std::size_t>(known.name[1] - '0');
    return index < scalars.size() && scalars[index] == known.value;
  });
}

}  // namespace

CountedFunctions CountedFunctions::read(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> files;
  for (auto at = fs::recursive_directory_iterator(folder, error); !error && at != fs::recursive_directory_iterator();
       at.increment(error)) {
    if (at->path().filename().string().ends_with(kEnding)) files.push_back(at->path());
  }
  if (error || files.empty()) {
    throw Error(ErrorCategory::not_found,
                fmt::format("there is no *{} in {}{}", kEnding, folder.string(), error ? ": " + error.message() : ""),
                "name the folder of a build of xclbins, or write tables with npubench cycles FILE --json=...");
  }
  std::ranges::sort(files);
  CountedFunctions counted;
  for (const auto& path : files) {
    const MappedFile file(path);
    const auto bytes = file.bytes();
    counted.add(
        cycles::read_counted_cycles({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, path.string()));
  }
  return counted;
}

void CountedFunctions::add(cycles::CountedCycles table) {
  for (const auto& other : tables_) {
    if (other.code.generation != table.code.generation || other.code.compiler == table.code.compiler) continue;
    throw Error(
        ErrorCategory::invalid_argument,
        fmt::format("cycles of {} are counted in code of two compilers: {} in {}, {} in {}",
                    name(table.code.generation), other.code.compiler, other.source, table.code.compiler, table.source),
        "keep those of one compiler: build the xclbins anew");
  }
  tables_.push_back(std::move(table));
}

std::optional<std::int64_t> CountedFunctions::cycles(const Function& declaration, const Profile& profile,
                                                     CallArguments arguments) const {
  if (profile.toolchain.compiler != CoreCompiler::peano) return std::nullopt;
  std::optional<std::int64_t> slowest;
  for (const auto& table : tables_) {
    if (table.code.generation != profile.generation) continue;
    auto definitions = table.code.definitions;
    std::ranges::sort(definitions);
    if (definitions != definitions_of(declaration)) continue;
    for (const auto& function : table.functions) {
      if (function.symbol != declaration.symbol || !function.counted()) continue;
      if (!fits(function, declaration, arguments)) continue;
      slowest = std::max(slowest.value_or(0), static_cast<std::int64_t>(function.cycles()));
    }
  }
  return slowest;
}

CoreFunctionLibrary with_counted_cycles(CoreFunctionLibrary functions,
                                        std::shared_ptr<const CountedFunctions> counted) {
  functions.wrap([counted](const Function& declaration, const Profile& profile, BoundFunction bound) {
    auto published = std::move(bound.cycles);
    bound.cycles = [counted, declaration, profile, published](CallArguments arguments) {
      const auto cycles = counted->cycles(declaration, profile, arguments);
      return cycles ? *cycles : published(arguments);
    };
    return bound;
  });
  return functions;
}

}  // namespace npubench
