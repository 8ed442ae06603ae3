// gelu_bf16(x, y), gelu_i8(x, y, input_scale f32, output_scale f32); y may be x
//     y = x / (1 + exp(-2 sqrt(2 / pi) (x + 0.044715 x^3))), which is the tanh form without its cancellation.
//
// The arithmetic is mlir/kernels/elementwise-inl.h, for each instruction set of the host. Cycles: of an element
// FunctionCosts::gelu_element, of both types.
#include <cstddef>
#include <cstdint>
#include <span>

#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/core/functions/gelu.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <mlir/kernels/elementwise-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

void gelu_bf16(const bfloat16* x, bfloat16* y, std::size_t count) { gelu(count, x, y, 1.0f, 1.0f); }
void gelu_i8(const std::int8_t* x, std::int8_t* y, std::size_t count, float input_scale, float output_scale) {
  gelu(count, x, y, input_scale, output_scale);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

namespace {

// With pointers that do not overlap, as the source has them.
constexpr EstimatedOn kGeluBf16Estimate[] = {
    {Generation::npu1, {.chess = {.call = 138, .element = 1.625}, .peano = {.call = 140, .element = 1.625}}},
    {Generation::npu2, {.chess = {.call = 121, .element = 1.3125}, .peano = {.call = 123, .element = 1.3125}}},
};
constexpr EstimatedOn kGeluI8Estimate[] = {
    {Generation::npu1, {.chess = {.call = 194, .element = 2.375}, .peano = {.call = 196, .element = 2.375}}},
    {Generation::npu2, {.chess = {.call = 166, .element = 2.0625}, .peano = {.call = 168, .element = 2.0625}}},
};

HWY_EXPORT(gelu_bf16);
HWY_EXPORT(gelu_i8);

CoreCycles gelu_cycles(const Function& function, const Profile& profile, std::span<const EstimatedOn> of) {
  const CoreTiming timing(profile);
  const auto elements = buffer(function, 0).elements();
  return timing.own(of, 0, elements, 0, {whole(timing.costs().gelu_element * static_cast<double>(elements))});
}

BoundFunction bind_gelu_bf16(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::bf16), buffer_of(DataType::bf16)});
  expect_elements(function, 1, buffer(function, 0).elements());
  return with_cycles(gelu_cycles(function, profile, kGeluBf16Estimate),
                     [count = count_of(function)](CallArguments arguments) {
                       HWY_DYNAMIC_DISPATCH(gelu_bf16)
                       (arguments[0].as<const bfloat16>(), arguments[1].as<bfloat16>(), count);
                     });
}

BoundFunction bind_gelu_i8(const Function& function, const Profile& profile) {
  const auto scale = scalar_of(DataType::f32);
  expect_parameters(function, {buffer_of(DataType::i8), buffer_of(DataType::i8), scale, scale});
  expect_elements(function, 1, buffer(function, 0).elements());
  return with_cycles(gelu_cycles(function, profile, kGeluI8Estimate), [count = count_of(function)](
                                                                          CallArguments arguments) {
    HWY_DYNAMIC_DISPATCH(gelu_i8)
    (arguments[0].as<const std::int8_t>(), arguments[1].as<std::int8_t>(), count, arguments[2].f32, arguments[3].f32);
  });
}

}  // namespace

void add_gelu(CoreFunctionLibrary& library) {
  library.add("gelu_bf16", bind_gelu_bf16);
  library.add("gelu_i8", bind_gelu_i8);
}

}  // namespace npubench
#endif  // HWY_ONCE
