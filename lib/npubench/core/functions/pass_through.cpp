// passThroughLine(in, out, n i32)            n elements; definition BIT_WIDTH = 8, 16 or 32
//
// Cycles: of pass_through.cc's, or loads and stores of vectors (CoreTiming::stream).
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <variant>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>

namespace npubench {

namespace {

// Elements are bytes.
constexpr EstimatedOn kPassThroughEstimate[] = {
    {Generation::npu1, {.chess = {.call = 19, .element = 1.0 / 32}, .peano = {.call = 21, .element = 1.0 / 32}}},
    {Generation::npu2, {.chess = {.call = 19, .element = 1.0 / 64}, .peano = {.call = 21, .element = 1.0 / 64}}},
};

/// Any element type: the function is compiled for a width of its elements (BIT_WIDTH), by default that of its
/// parameters.
BoundFunction bind_pass_through(const Function& function, const Profile& profile) {
  const auto type = function.parameters.empty() || !std::holds_alternative<MemRef>(function.parameters[0])
                        ? DataType::i8
                        : buffer(function, 0).type;
  expect_parameters(function, {buffer_of(type), buffer_of(type), scalar_of(DataType::i32)});
  const auto bits = integer_definition(function, "BIT_WIDTH", 8 * static_cast<std::int64_t>(size_of(type)));
  if (bits != 8 && bits != 16 && bits != 32) {
    throw Error(ErrorCategory::unsupported, fmt::format("{}: BIT_WIDTH = {}", function.symbol, bits),
                "use 8, 16 or 32");
  }
  const auto width = bits / 8;
  const auto limit = std::min(buffer(function, 0).bytes(), buffer(function, 1).bytes()) / width;
  const auto cycles = [timing = CoreTiming(profile), library = function.of_library()](std::int64_t bytes) {
    const CoreCycles published{timing.stream(bytes, bytes)};
    return library ? published : timing.own(kPassThroughEstimate, 0, bytes, 0, published);
  };
  return {.compute =
              [width, limit, symbol = function.symbol](CallArguments arguments) {
                const std::int64_t count = arguments[2].i32;
                if (count < 0 || count > limit) {
                  throw Error(ErrorCategory::invalid_argument,
                              fmt::format("{}: n = {} is not in 0 to {}", symbol, count, limit));
                }
                std::memcpy(arguments[1].data, arguments[0].data, static_cast<std::size_t>(count * width));
              },
          .cycles = [width, cycles](CallArguments arguments) { return cycles(arguments[2].i32 * width).count; },
          .source = cycles(0).source};
}

}  // namespace

void add_pass_through(CoreFunctionLibrary& library) { library.add("passThroughLine", bind_pass_through); }

}  // namespace npubench
