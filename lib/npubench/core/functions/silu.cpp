// silu_bf16(x, y): y = x / (1 + exp(-x)), element by element, rounded once; y may be x.
// swiglu_bf16(gate, up, y): y = silu(gate) * up, in f32 up to one rounding; y may be either.
#include <span>

#include <npubench/base/math.h>
#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/issue_bound.h>

#include <mlir/kernels/silu.cc>

namespace npubench {
namespace {

// With pointers that do not overlap, as the source has them.
constexpr EstimatedOn kSiluEstimate[] = {
    {Generation::npu1, {.chess = {.call = 100, .element = 1.25}, .peano = {.call = 102, .element = 1.25}}},
    {Generation::npu2, {.chess = {.call = 80, .element = 0.9375}, .peano = {.call = 82, .element = 0.9375}}},
};
constexpr EstimatedOn kSwigluEstimate[] = {
    {Generation::npu1, {.chess = {.call = 111, .element = 1.4375}, .peano = {.call = 113, .element = 1.4375}}},
    {Generation::npu2, {.chess = {.call = 83, .element = 1.125}, .peano = {.call = 85, .element = 1.125}}},
};

CoreCycles cycles_of(std::int64_t elements, const Profile& profile, Issue further, std::span<const EstimatedOn> own) {
  const auto silu =
      kLoadBf16 + kPlus + exponential_issue(profile.generation) + kPlus + kReciprocal + kTimes + kStoreBf16;
  const auto bound = IssueBound().loop(ceil_div(elements, std::int64_t{16}), silu + further).cycles();
  return CoreTiming(profile).own(own, 0, elements, 0, {bound, CycleSource::bound});
}

}  // namespace

void add_silu(CoreFunctionLibrary& library) {
  const auto bf16 = buffer_of(DataType::bf16);
  library.add("silu_bf16", [bf16](const Function& function, const Profile& profile) {
    expect_parameters(function, {bf16, bf16});
    const auto elements = buffer(function, 0).elements();
    expect_elements(function, 1, elements);
    const auto cycles = cycles_of(elements, profile, {}, kSiluEstimate);
    return with_cycles(cycles, [elements](CallArguments a) {
      HWY_NAMESPACE::silu(static_cast<std::size_t>(elements), a[0].as<const bfloat16>(), a[1].as<bfloat16>());
    });
  });
  library.add("swiglu_bf16", [bf16](const Function& function, const Profile& profile) {
    expect_parameters(function, {bf16, bf16, bf16});
    const auto elements = buffer(function, 0).elements();
    expect_elements(function, 1, elements);
    expect_elements(function, 2, elements);
    const auto cycles = cycles_of(elements, profile, kLoadBf16 + kTimes, kSwigluEstimate);
    return with_cycles(cycles, [elements](CallArguments a) {
      HWY_NAMESPACE::swiglu(static_cast<std::size_t>(elements), a[0].as<const bfloat16>(), a[1].as<const bfloat16>(),
                            a[2].as<bfloat16>());
    });
  });
}

}  // namespace npubench
