// eltwise_add_bf16_vector(a, b, y)
//
// The arithmetic is mlir/kernels/elementwise-inl.h, for each instruction set of the host. Cycles: of an element
// FunctionCosts::add_element, at least what loads and stores take.
#include <cstddef>

#include <span>

#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/core/functions/add.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <mlir/kernels/elementwise-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

void add_bf16(const bfloat16* a, const bfloat16* b, bfloat16* y, std::size_t count) { add_elements(count, a, b, y); }

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

namespace {

// With pointers that do not overlap, as the source has them.
constexpr EstimatedOn kAddEstimate[] = {
    {Generation::npu1, {.chess = {.call = 24, .element = 0.125}, .peano = {.call = 26, .element = 0.125}}},
    {Generation::npu2, {.chess = {.call = 24, .element = 0.125}, .peano = {.call = 26, .element = 0.125}}},
};

HWY_EXPORT(add_bf16);

BoundFunction bind_add(const Function& function, const Profile& profile) {
  const auto bf16 = buffer_of(DataType::bf16);
  expect_parameters(function, {bf16, bf16, bf16});
  expect_elements(function, 1, buffer(function, 0).elements());
  expect_elements(function, 2, buffer(function, 0).elements());
  const CoreTiming timing(profile);
  const auto elements = buffer(function, 0).elements();
  return with_cycles(timing.own(kAddEstimate, 0, elements, 0, {timing.add(elements)}), [count = count_of(function)](
                                                                                           CallArguments arguments) {
    HWY_DYNAMIC_DISPATCH(add_bf16)
    (arguments[0].as<const bfloat16>(), arguments[1].as<const bfloat16>(), arguments[2].as<bfloat16>(), count);
  });
}

}  // namespace

void add_add(CoreFunctionLibrary& library) { library.add("eltwise_add_bf16_vector", bind_add); }

}  // namespace npubench
#endif  // HWY_ONCE
