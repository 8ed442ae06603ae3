#include <npubench/cycles/count.h>

#include <algorithm>
#include <charconv>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/base/suggest.h>
#include <npubench/cycles/machine.h>
#include <npubench/cycles/needs.h>

namespace npubench::cycles {

KnownValue parse_known_value(const std::string& text) {
  const auto equals = text.find('=');
  if (equals != std::string::npos && equals > 0) {
    std::string_view digits = std::string_view(text).substr(equals + 1);
    const bool hexadecimal = digits.starts_with("0x");
    if (hexadecimal) digits.remove_prefix(2);
    KnownValue known{.name = text.substr(0, equals)};
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), known.value, hexadecimal ? 16 : 10);
    if (error == std::errc() && end == digits.data() + digits.size() && !digits.empty()) return known;
  }
  throw Error(ErrorCategory::invalid_argument, fmt::format("'{}' is no known value", text),
              "write <register or symbol>=<number of 32 bits>: p0=0x70400");
}

CountedFunction count_function(const CoreText& text, const std::string& symbol, const CountOptions& options) {
  const auto& parts = text.parts();
  const auto found =
      std::ranges::find_if(parts.functions, [&](const auto& function) { return function.name == symbol; });
  if (found == parts.functions.end()) {
    std::vector<std::string_view> names;
    for (const auto& function : parts.functions) names.push_back(function.name);
    throw Error(ErrorCategory::not_found, fmt::format("{} has no function {}", parts.name, symbol),
                did_you_mean(symbol, names) + fmt::format("it has {}", fmt::join(names, ", ")));
  }
  const auto index = static_cast<std::size_t>(found - parts.functions.begin());
  CountedFunction result{.symbol = symbol, .known = options.known};
  Machine(parts, options).run(parts.function_bundles[index], result);
  const auto needs = needs_of(parts, index);
  result.program_bytes = needs.program_bytes;
  result.stack_bytes = needs.stack_bytes;
  return result;
}

}  // namespace npubench::cycles
