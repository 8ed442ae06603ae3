#include <npubench/kernels/core_code.h>

#include <filesystem>

#include <fmt/format.h>

namespace npubench {
namespace {

constexpr std::string_view kDimension = "DIM";
constexpr std::string_view kOnly = "_ONLY";
constexpr std::string_view kBfp16 = "AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16";

/// Variants first, then the extents, then whatever else there is by name and value.
std::string object_file(const std::string& source, const Definitions& definitions, Generation generation) {
  std::string variants, extents, rest;
  for (const auto& [name, value] : definitions) {
    if (name.starts_with(kDimension)) {
      extents += (extents.empty() ? "_" : "x") + value;
    } else if (name.ends_with(kOnly)) {
      variants += "_" + name.substr(0, name.size() - kOnly.size());
    } else if (name == kBfp16) {
      variants += "_bfp16";
    } else {
      rest += fmt::format("_{}-{}", name, value);
    }
  }
  return fmt::format("{}{}{}{}_{}.o", std::filesystem::path(source).stem().string(), variants, extents, rest,
                     architecture(generation).core_target);
}

}  // namespace

Function core_function(std::string symbol, std::string source, Definitions definitions, Generation generation) {
  Function function{.symbol = std::move(symbol), .object_file = object_file(source, definitions, generation)};
  function.definitions = std::move(definitions);
  function.source = std::move(source);
  return function;
}

std::pair<std::string, std::string> dimension(std::string name, std::int64_t extent) {
  return {std::move(name), fmt::format("{}", extent)};
}

std::pair<std::string, std::string> only(std::string_view variant) {
  return {fmt::format("{}{}", variant, kOnly), "1"};
}

std::pair<std::string, std::string> bfp16_definition() { return {std::string(kBfp16), "1"}; }

}  // namespace npubench
