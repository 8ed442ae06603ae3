// rope_rows_bf16(x [rows,(heads+1)*d], y [rows,heads*d]), definitions DIM_ROWS, DIM_HEADS, DIM_D: of each row of x the
// last d are d/2 cosines and d/2 sines; y[i] = x[i] cos[i] - x[i + d/2] sin[i] and y[i + d/2] = x[i + d/2] cos[i] +
// x[i] sin[i] for the i < d/2 of each head, in f32, rounded once. mlir-air's, which is other code, takes 1.8 cycles an
// element on npu2.
#include <npubench/base/math.h>
#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/issue_bound.h>

#include <mlir/kernels/rope_rows.cc>

namespace npubench {
namespace {

constexpr EstimatedOn kRopeRowsEstimate[] = {
    {Generation::npu1, {.chess = {.call = 46, .element = 0.5625}, .peano = {.call = 48, .element = 0.5625}}},
    {Generation::npu2, {.chess = {.call = 46, .element = 0.5625}, .peano = {.call = 48, .element = 0.5625}}},
};

}  // namespace

void add_rope_rows(CoreFunctionLibrary& library) {
  library.add("rope_rows_bf16", [](const Function& function, const Profile& profile) {
    expect_parameters(function, {buffer_of(DataType::bf16), buffer_of(DataType::bf16)});
    const auto rows = integer_definition(function, "DIM_ROWS", 0), heads = integer_definition(function, "DIM_HEADS", 0);
    const auto d = integer_definition(function, "DIM_D", 0);
    expect_multiple(function, "DIM_D", d, 2);
    expect_matrix(function, 0, {rows, (heads + 1) * d});
    expect_matrix(function, 1, {rows, heads * d});
    const auto bound = IssueBound()
                           .loop(rows * heads * ceil_div(d / 2, std::int64_t{16}),
                                 4 * kLoadBf16 + 4 * kTimes + 2 * kPlus + 2 * kStoreBf16)
                           .cycles();
    const auto cycles = CoreTiming(profile).own(kRopeRowsEstimate, 0, rows * heads * d, 0, {bound, CycleSource::bound});
    return with_cycles(cycles, [=](CallArguments a) {
      HWY_NAMESPACE::rope_rows<false>(static_cast<std::size_t>(rows), static_cast<std::size_t>(heads),
                                      static_cast<std::size_t>(d), a[0].as<const bfloat16>(), a[1].as<bfloat16>());
    });
  });
}

}  // namespace npubench
