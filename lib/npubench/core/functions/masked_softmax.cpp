// masked_softmax_begin(state f32 [rows,32])
// masked_softmax_observe_bf16(x [rows,width], state)         a piece of each row is seen
// masked_softmax_give_bf16(x [rows,width], state, y [rows,width])
//     After all pieces were seen: y = exp(x - maximum) / sum of each row's. Where x is -inf, or below -1e29, y is 0; a
//     row of nothing else is all 0. A row's state is its maximum and its sum, 16 equal lanes each. Maximum, weights and
//     sums in f32, one rounding.
#include <span>

#include <npubench/base/math.h>
#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/issue_bound.h>

#include <mlir/kernels/masked_softmax.cc>

namespace npubench {
namespace {

// With pointers that do not overlap, as the source has them.
constexpr EstimatedOn kMaskedSoftmaxObserveEstimate[] = {
    {Generation::npu1,
     {.chess = {.call = 12, .line = 198, .element = 0.875}, .peano = {.call = 12, .line = 206, .element = 0.875}}},
    {Generation::npu2,
     {.chess = {.call = 12, .line = 152, .element = 0.5625}, .peano = {.call = 12, .line = 160, .element = 0.5625}}},
};
constexpr EstimatedOn kMaskedSoftmaxGiveEstimate[] = {
    {Generation::npu1,
     {.chess = {.call = 12, .line = 190, .element = 0.8125}, .peano = {.call = 12, .line = 196, .element = 0.8125}}},
    {Generation::npu2,
     {.chess = {.call = 12, .line = 168, .element = 0.5}, .peano = {.call = 12, .line = 174, .element = 0.5}}},
};

struct Rows {
  std::size_t rows = 0, width = 0;
  std::int64_t vectors = 0;
};

Rows rows_of(const Function& function) {
  const auto shape = matrix(function, 0);
  expect_matrix(function, 1, {shape.rows, 2 * static_cast<std::int64_t>(HWY_NAMESPACE::kStateLanes)});
  return {static_cast<std::size_t>(shape.rows), static_cast<std::size_t>(shape.columns),
          shape.rows * ceil_div(shape.columns, std::int64_t{16})};
}

BoundFunction bind_begin(const Function& function, const Profile&) {
  expect_parameters(function, {buffer_of(DataType::f32)});
  const auto rows = matrix(function, 0).rows;
  const CoreCycles cycles{IssueBound().loop(rows, 2 * kStoreF32).cycles(), CycleSource::bound};
  return with_cycles(cycles, [rows](CallArguments a) {
    HWY_NAMESPACE::masked_softmax_begin(static_cast<std::size_t>(rows), a[0].as<float>());
  });
}

BoundFunction bind_observe(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::bf16), buffer_of(DataType::f32)});
  const auto x = rows_of(function);
  const auto weight = kLoadBf16 + kLarger + kPlus + exponential_issue(profile.generation);
  const auto row = kLargestLane + kTotal + kLarger + weight + kTimes + kPlus + 2 * kLoadF32 + 2 * kStoreF32;
  const auto bound = IssueBound()
                         .loop(x.vectors, kLoadBf16 + 2 * kLarger)
                         .loop(x.vectors, weight + kPlus)
                         .loop(static_cast<std::int64_t>(x.rows), row)
                         .cycles();
  const auto cycles =
      CoreTiming(profile).own(kMaskedSoftmaxObserveEstimate, static_cast<std::int64_t>(x.rows),
                              static_cast<std::int64_t>(x.rows * x.width), 0, {bound, CycleSource::bound});
  return with_cycles(cycles, [x](CallArguments a) {
    HWY_NAMESPACE::masked_softmax_observe<false>(x.rows, x.width, a[0].as<const bfloat16>(), a[1].as<float>());
  });
}

BoundFunction bind_give(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::bf16), buffer_of(DataType::f32), buffer_of(DataType::bf16)});
  const auto x = rows_of(function);
  expect_matrix(function, 2, matrix(function, 0));
  const auto weight = kLoadBf16 + kLarger + kPlus + exponential_issue(profile.generation);
  const auto bound = IssueBound()
                         .loop(static_cast<std::int64_t>(x.rows), 2 * kLoadF32 + kLarger + kReciprocal + kTimes)
                         .loop(x.vectors, weight + kTimes + kStoreBf16)
                         .cycles();
  const auto cycles =
      CoreTiming(profile).own(kMaskedSoftmaxGiveEstimate, static_cast<std::int64_t>(x.rows),
                              static_cast<std::int64_t>(x.rows * x.width), 0, {bound, CycleSource::bound});
  return with_cycles(cycles, [x](CallArguments a) {
    HWY_NAMESPACE::masked_softmax_give<false>(x.rows, x.width, a[0].as<const bfloat16>(), a[1].as<const float>(),
                                              a[2].as<bfloat16>());
  });
}

}  // namespace

void add_masked_softmax(CoreFunctionLibrary& library) {
  library.add("masked_softmax_begin", bind_begin);
  library.add("masked_softmax_observe_bf16", bind_observe);
  library.add("masked_softmax_give_bf16", bind_give);
}

}  // namespace npubench
