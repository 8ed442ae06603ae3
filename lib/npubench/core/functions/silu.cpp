// silu_bf16(x, y): y = x / (1 + exp(-x)), element by element, rounded once; y may be x.
// swiglu_bf16(gate, up, y): y = silu(gate) * up, in f32 up to one rounding; y may be either.
#include <npubench/base/math.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/issue_bound.h>

#include <mlir/kernels/silu.cc>

namespace npubench {
namespace {

std::int64_t cycles_of(std::int64_t elements, Generation generation, Issue further) {
  const auto silu = kLoadBf16 + kPlus + exponential_issue(generation) + kPlus + kReciprocal + kTimes + kStoreBf16;
  return IssueBound().loop(ceil_div(elements, std::int64_t{16}), silu + further).cycles();
}

}  // namespace

void add_silu(CoreFunctionLibrary& library) {
  const auto bf16 = buffer_of(DataType::bf16);
  library.add("silu_bf16", [bf16](const Function& function, const Profile& profile) {
    expect_parameters(function, {bf16, bf16});
    const auto elements = buffer(function, 0).elements();
    expect_elements(function, 1, elements);
    const auto cycles = cycles_of(elements, profile.generation, {});
    return BoundFunction{.compute =
                             [elements](CallArguments a) {
                               HWY_NAMESPACE::silu(static_cast<std::size_t>(elements), a[0].as<const bfloat16>(),
                                                   a[1].as<bfloat16>());
                             },
                         .cycles = [cycles](CallArguments) { return cycles; }};
  });
  library.add("swiglu_bf16", [bf16](const Function& function, const Profile& profile) {
    expect_parameters(function, {bf16, bf16, bf16});
    const auto elements = buffer(function, 0).elements();
    expect_elements(function, 1, elements);
    expect_elements(function, 2, elements);
    const auto cycles = cycles_of(elements, profile.generation, kLoadBf16 + kTimes);
    return BoundFunction{.compute =
                             [elements](CallArguments a) {
                               HWY_NAMESPACE::swiglu(static_cast<std::size_t>(elements), a[0].as<const bfloat16>(),
                                                     a[1].as<const bfloat16>(), a[2].as<bfloat16>());
                             },
                         .cycles = [cycles](CallArguments) { return cycles; }};
  });
}

}  // namespace npubench
