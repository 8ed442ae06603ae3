// convert_f32_bf16(in, out)                  element by element, to nearest even; same shape and order
// dequantize_i32_bf16(in, out, scale f32)    scale * in, to nearest even
// requantize_i32_{i16,i8}(in, out, shift i32)  round-half-even(in / 2^shift), saturated; shift 0 to 31
//
// The arithmetic is mlir/kernels/elementwise-inl.h, for each instruction set of the host. Cycles: loads and stores of
// vectors (CoreTiming::stream).
#include <cstddef>
#include <cstdint>
#include <span>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/core/functions/convert.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <mlir/kernels/elementwise-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

void convert_f32_bf16(const float* in, bfloat16* out, std::size_t count) { convert(count, in, out); }
void dequantize_i32_bf16(const std::int32_t* in, bfloat16* out, std::size_t count, float scale) {
  dequantize(count, in, out, scale);
}
void requantize_i32_i16(const std::int32_t* in, std::int16_t* out, std::size_t count, int shift) {
  requantize(count, in, out, shift);
}
void requantize_i32_i8(const std::int32_t* in, std::int8_t* out, std::size_t count, int shift) {
  requantize(count, in, out, shift);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

namespace {

// With pointers that do not overlap, as the source has them.
constexpr EstimatedOn kConvertEstimate[] = {
    {Generation::npu1, {.chess = {.call = 22, .element = 0.125}, .peano = {.call = 24, .element = 0.125}}},
    {Generation::npu2, {.chess = {.call = 19, .element = 0.0625}, .peano = {.call = 21, .element = 0.0625}}},
};
constexpr EstimatedOn kDequantizeEstimate[] = {
    {Generation::npu1, {.chess = {.call = 58, .element = 0.5625}, .peano = {.call = 60, .element = 0.5625}}},
    {Generation::npu2, {.chess = {.call = 58, .element = 0.5625}, .peano = {.call = 60, .element = 0.5625}}},
};
constexpr EstimatedOn kRequantizeI16Estimate[] = {
    {Generation::npu1, {.chess = {.call = 24, .element = 0.125}, .peano = {.call = 26, .element = 0.125}}},
    {Generation::npu2, {.chess = {.call = 19, .element = 0.0625}, .peano = {.call = 21, .element = 0.0625}}},
};
constexpr EstimatedOn kRequantizeI8Estimate[] = {
    {Generation::npu1, {.chess = {.call = 24, .element = 0.125}, .peano = {.call = 26, .element = 0.125}}},
    {Generation::npu2, {.chess = {.call = 19, .element = 0.0625}, .peano = {.call = 21, .element = 0.0625}}},
};

HWY_EXPORT(convert_f32_bf16);
HWY_EXPORT(dequantize_i32_bf16);
HWY_EXPORT(requantize_i32_i16);
HWY_EXPORT(requantize_i32_i8);

void requantize(const std::int32_t* in, std::int16_t* out, std::size_t count, int shift) {
  HWY_DYNAMIC_DISPATCH(requantize_i32_i16)(in, out, count, shift);
}
void requantize(const std::int32_t* in, std::int8_t* out, std::size_t count, int shift) {
  HWY_DYNAMIC_DISPATCH(requantize_i32_i8)(in, out, count, shift);
}

CoreCycles conversion_cycles(const Function& function, const Profile& profile, std::span<const EstimatedOn> of) {
  const CoreTiming timing(profile);
  return timing.own(of, 0, buffer(function, 0).elements(), 0,
                    {timing.stream(buffer(function, 0).bytes(), buffer(function, 1).bytes())});
}

BoundFunction bind_convert(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::f32), buffer_of(DataType::bf16)});
  expect_elements(function, 1, buffer(function, 0).elements());
  const auto cycles = conversion_cycles(function, profile, kConvertEstimate);
  return with_cycles(cycles, [count = count_of(function)](CallArguments arguments) {
    HWY_DYNAMIC_DISPATCH(convert_f32_bf16)(arguments[0].as<const float>(), arguments[1].as<bfloat16>(), count);
  });
}

BoundFunction bind_dequantize(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::i32), buffer_of(DataType::bf16), scalar_of(DataType::f32)});
  expect_elements(function, 1, buffer(function, 0).elements());
  const auto cycles = conversion_cycles(function, profile, kDequantizeEstimate);
  return with_cycles(cycles, [count = count_of(function)](CallArguments arguments) {
    HWY_DYNAMIC_DISPATCH(dequantize_i32_bf16)
    (arguments[0].as<const std::int32_t>(), arguments[1].as<bfloat16>(), count, arguments[2].f32);
  });
}

template <class Out>
BoundFunction bind_requantize(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::i32), buffer_of(data_type_of<Out>), scalar_of(DataType::i32)});
  expect_elements(function, 1, buffer(function, 0).elements());
  const auto cycles =
      conversion_cycles(function, profile, sizeof(Out) == 1 ? kRequantizeI8Estimate : kRequantizeI16Estimate);
  return with_cycles(cycles, [count = count_of(function), symbol = function.symbol](CallArguments arguments) {
    const auto shift = arguments[2].i32;
    if (shift < 0 || shift > 31) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("{}: shift = {} is not in 0 to 31", symbol, shift));
    }
    requantize(arguments[0].as<const std::int32_t>(), arguments[1].as<Out>(), count, shift);
  });
}

}  // namespace

void add_convert(CoreFunctionLibrary& library) {
  library.add("convert_f32_bf16", bind_convert);
  library.add("dequantize_i32_bf16", bind_dequantize);
  library.add("requantize_i32_i16", bind_requantize<std::int16_t>);
  library.add("requantize_i32_i8", bind_requantize<std::int8_t>);
}

}  // namespace npubench
#endif  // HWY_ONCE
