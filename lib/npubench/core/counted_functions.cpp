#include <npubench/core/counted_functions.h>

#include <algorithm>
#include <bit>
#include <iterator>
#include <string>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/mapped_file.h>

namespace npubench {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".cycles.json";

/// "DIM_M=64", as a table has them.
std::vector<std::string> definitions_of(const Function& declaration) {
  std::vector<std::string> definitions;
  for (const auto& [name, value] : declaration.definitions) {
    definitions.push_back(value.empty() ? name : name + "=" + value);
  }
  return definitions;
}

/// The bits of the call's scalar of that index, counted among scalars.
std::optional<std::uint32_t> scalar(const Function& declaration, CallArguments arguments, std::size_t index) {
  for (std::size_t i = 0; i < declaration.parameters.size() && i < arguments.size(); ++i) {
    const auto* const type = std::get_if<DataType>(&declaration.parameters[i]);
    if (type == nullptr || index-- != 0) continue;
    return *type == DataType::f32 ? std::bit_cast<std::uint32_t>(arguments[i].f32)
                                  : static_cast<std::uint32_t>(arguments[i].i32);
  }
  return std::nullopt;
}

/// Scalars are in r0 to r7 in the order of the declaration: what was known of them is what the call has.
bool fits(const cycles::CountedFunction& counted, const Function& declaration, CallArguments arguments) {
  return std::ranges::all_of(counted.known, [&](const auto& known) {
    const auto& name = known.name;
    const bool argument = name.size() == 2 && (name[0] == 'r' || name[0] == 'R') && name[1] >= '0' && name[1] <= '7';
    return !argument || scalar(declaration, arguments, static_cast<std::size_t>(name[1] - '0')) == known.value;
  });
}

std::optional<std::int64_t> slowest(const std::vector<cycles::CountedFunction>& functions, const Function& declaration,
                                    CallArguments arguments) {
  std::optional<std::int64_t> cycles;
  for (const auto& function : functions) {
    if (!fits(function, declaration, arguments)) continue;
    cycles = std::max(cycles.value_or(0), static_cast<std::int64_t>(function.cycles()));
  }
  return cycles;
}

}  // namespace

CountedFunctions CountedFunctions::read(const fs::path& folder) {
  if (auto found = find(folder)) return *std::move(found);
  throw Error(ErrorCategory::not_found, fmt::format("there is no *{} in {}", kEnding, folder.string()),
              "name the folder of a build of xclbins, or write tables with npubench cycles FILE --json=...");
}

std::optional<CountedFunctions> CountedFunctions::find(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> files;
  for (auto at = fs::recursive_directory_iterator(folder, error); !error && at != fs::recursive_directory_iterator();
       at.increment(error)) {
    if (at->path().filename().string().ends_with(kEnding)) files.push_back(at->path());
  }
  if (files.empty()) return std::nullopt;
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

std::vector<cycles::CountedFunction> CountedFunctions::of(const Function& declaration, const Profile& profile) const {
  if (profile.toolchain.compiler != CoreCompiler::peano) return {};
  std::vector<cycles::CountedFunction> found;
  const auto definitions = definitions_of(declaration);
  for (const auto& table : tables_) {
    if (table.code.generation != profile.generation) continue;
    if (!cycles::same_definitions(table.code.definitions, definitions)) continue;
    std::ranges::copy_if(table.functions, std::back_inserter(found), [&](const auto& function) {
      return function.symbol == declaration.symbol && function.counted();
    });
  }
  return found;
}

std::optional<std::int64_t> CountedFunctions::cycles(const Function& declaration, const Profile& profile,
                                                     CallArguments arguments) const {
  return slowest(of(declaration, profile), declaration, arguments);
}

CoreFunctionLibrary with_counted_cycles(CoreFunctionLibrary functions,
                                        std::shared_ptr<const CountedFunctions> counted) {
  functions.wrap([counted](const Function& declaration, const Profile& profile, BoundFunction bound) {
    auto found = counted->of(declaration, profile);
    if (found.empty()) return bound;
    bound.cycles = [found = std::move(found), declaration,
                    published = std::move(bound.cycles)](CallArguments arguments) {
      const auto cycles = slowest(found, declaration, arguments);
      return cycles ? *cycles : published(arguments);
    };
    bound.source = CycleSource::counted;
    return bound;
  });
  return functions;
}

}  // namespace npubench
