// The names of benchmark cases taken apart: "<kernel>/<types>/<shape>/<key>:<value>/...".
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/arch/architecture.h>

namespace npubench::case_name {

/// Throws Error(invalid_argument): "'<part>' of the case: <what>".
[[noreturn]] void refuse(std::string_view part, const std::string& what, const std::string& remedy);

std::vector<std::string_view> split(std::string_view text, char separator);

/// A whole number from 1 to 1000000, or a list of such between 'x'. Throw as refuse().
std::int64_t number(std::string_view part, std::string_view text);
std::vector<std::int64_t> extents(std::string_view part, std::string_view text);

/// What a name says after the kernel and the types.
struct Parts {
  std::vector<std::int64_t> shape;
  std::map<std::string_view, std::string_view> options;  ///< "tile" -> "64"

  /// Takes an option out; empty when it is not there.
  std::string_view take(std::string_view key);
};

/// Reads these segments of a name, which must outlive the result. Throws as refuse().
Parts read_parts(std::span<const std::string_view> segments);

/// Throw as refuse() where the shape has another number of extents, and where an option was not taken.
void expect_shape(const Parts& parts, std::size_t extents, std::string_view meaning);
void expect_nothing_left(const Parts& parts, std::string_view kernel, std::string_view possible);

/// "4x4" of cores: columns, core rows. Throws as refuse().
struct Cores {
  int columns, core_rows;
};
Cores parse_cores(std::string_view text);

/// "bfp16" of multiply. Throws as refuse().
MultiplyMode parse_multiply(std::string_view text);

/// These options where they are given; without them the configuration stays as it is.
template <class Config>
void read_cores(Parts& parts, Config& config) {
  const auto text = parts.take("cores");
  if (text.empty()) return;
  const auto cores = parse_cores(text);
  config.columns = cores.columns;
  config.core_rows = cores.core_rows;
}
template <class Config>
void read_multiply(Parts& parts, Config& config) {
  if (const auto text = parts.take("multiply"); !text.empty()) config.multiply = parse_multiply(text);
}

}  // namespace npubench::case_name
