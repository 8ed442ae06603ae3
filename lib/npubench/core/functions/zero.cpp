// zero_{f32,bf16,i32,i16,i8}(C)
//
// Cycles: of matmul.cc's, or stores of vectors (CoreTiming::fill).
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>

namespace npubench {

namespace {

// Elements are bytes.
constexpr EstimatedOn kZeroEstimate[] = {
    {Generation::npu1, {.chess = {.call = 12, .element = 1.0 / 32}, .peano = {.call = 14, .element = 1.0 / 32}}},
    {Generation::npu2, {.chess = {.call = 12, .element = 1.0 / 64}, .peano = {.call = 14, .element = 1.0 / 64}}},
};

template <class T>
BoundFunction bind_zero(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(data_type_of<T>)});
  const auto bytes = buffer(function, 0).bytes();
  const CoreTiming timing(profile);
  const CoreCycles published{timing.fill(bytes)};
  const auto cycles = function.of_library() ? published : timing.own(kZeroEstimate, 0, bytes, 0, published);
  return with_cycles(
      cycles, [bytes](CallArguments arguments) { std::memset(arguments[0].data, 0, static_cast<std::size_t>(bytes)); });
}

}  // namespace

void add_zero(CoreFunctionLibrary& library) {
  library.add("zero_f32", bind_zero<float>);
  library.add("zero_bf16", bind_zero<bfloat16>);
  library.add("zero_i32", bind_zero<std::int32_t>);
  library.add("zero_i16", bind_zero<std::int16_t>);
  library.add("zero_i8", bind_zero<std::int8_t>);
}

}  // namespace npubench
