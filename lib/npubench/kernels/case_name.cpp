#include <npubench/kernels/case_name.h>

#include <charconv>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>

namespace npubench::case_name {

void refuse(std::string_view part, const std::string& what, const std::string& remedy) {
  throw Error(ErrorCategory::invalid_argument, fmt::format("'{}' of the case: {}", part, what), remedy);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::int64_t number(std::string_view part, std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  // The limit keeps products of three extents within 63 bits.
  if (error != std::errc() || end != text.data() + text.size() || value < 1 || value > 1'000'000) {
    refuse(part, fmt::format("'{}' is not a whole number from 1 to 1000000", text), "write it in digits");
  }
  return value;
}

std::vector<std::int64_t> extents(std::string_view part, std::string_view text) {
  std::vector<std::int64_t> values;
  for (const auto extent : split(text, 'x')) values.push_back(number(part, extent));
  return values;
}

std::string_view Parts::take(std::string_view key) {
  const auto node = options.extract(key);
  return node.empty() ? std::string_view() : node.mapped();
}

Parts read_parts(std::span<const std::string_view> segments) {
  Parts parts;
  for (const auto segment : segments) {
    const auto colon = segment.find(':');
    if (colon == std::string_view::npos) {
      if (!parts.shape.empty()) refuse(segment, "a second shape", "name one shape");
      parts.shape = extents(segment, segment);
    } else if (!parts.options.emplace(segment.substr(0, colon), segment.substr(colon + 1)).second) {
      refuse(segment, "given twice", "give it once");
    }
  }
  return parts;
}

void expect_shape(const Parts& parts, std::size_t extents, std::string_view meaning) {
  if (parts.shape.size() == extents) return;
  refuse(fmt::format("{}", fmt::join(parts.shape, "x")), fmt::format("a shape of {} extents", parts.shape.size()),
         fmt::format("write {}", meaning));
}

void expect_nothing_left(const Parts& parts, std::string_view kernel, std::string_view possible) {
  if (parts.options.empty()) return;
  refuse(parts.options.begin()->first, fmt::format("unknown to {}", kernel), fmt::format("possible are {}", possible));
}

Cores parse_cores(std::string_view text) {
  const auto cores = extents("cores", text);
  if (cores.size() != 2) refuse("cores", fmt::format("'{}' is not <columns>x<rows>", text), "write cores:4x4");
  return {static_cast<int>(cores[0]), static_cast<int>(cores[1])};
}

MultiplyMode parse_multiply(std::string_view text) {
  for (const auto mode : {MultiplyMode::i8, MultiplyMode::bf16, MultiplyMode::bfp16}) {
    if (text == name(mode)) return mode;
  }
  refuse("multiply", fmt::format("'{}' is no mode", text), "write i8, bf16 or bfp16");
}

}  // namespace npubench::case_name
