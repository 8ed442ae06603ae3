// rms_norm_rows_bf16(x [rows,width], gamma [1,width], y [rows,width], epsilon f32): each row x becomes
// x / sqrt(mean(x^2) + epsilon) * gamma, rounded once. Sums, root and products in f32.
#include <span>

#include <npubench/base/math.h>
#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/issue_bound.h>

#include <mlir/kernels/rms_norm_rows.cc>

namespace npubench {
namespace {

// With pointers that do not overlap, as the source has them.
constexpr EstimatedOn kRmsNormRowsEstimate[] = {
    {Generation::npu1,
     {.chess = {.call = 12, .line = 224, .element = 0.375}, .peano = {.call = 12, .line = 232, .element = 0.375}}},
    {Generation::npu2,
     {.chess = {.call = 12, .line = 223, .element = 0.375}, .peano = {.call = 12, .line = 231, .element = 0.375}}},
};

}  // namespace

void add_rms_norm_rows(CoreFunctionLibrary& library) {
  library.add("rms_norm_rows_bf16", [](const Function& function, const Profile& profile) {
    const auto bf16 = buffer_of(DataType::bf16);
    expect_parameters(function, {bf16, bf16, bf16, scalar_of(DataType::f32)});
    const auto shape = matrix(function, 0);
    expect_matrix(function, 1, {1, shape.columns});
    expect_matrix(function, 2, shape);
    const auto vectors = shape.rows * ceil_div(shape.columns, std::int64_t{16});
    const auto bound = IssueBound()
                           .loop(vectors, kLoadBf16 + kTimes + kPlus)
                           .loop(shape.rows, kTotal + kTimes + kPlus + kReciprocalRoot)
                           .loop(vectors, 2 * kLoadBf16 + 2 * kTimes + kStoreBf16)
                           .cycles();
    const auto cycles =
        CoreTiming(profile).own(kRmsNormRowsEstimate, shape.rows, shape.elements(), 0, {bound, CycleSource::bound});
    return with_cycles(cycles, [shape](CallArguments a) {
      HWY_NAMESPACE::rms_norm_rows<false>(static_cast<std::size_t>(shape.rows), static_cast<std::size_t>(shape.columns),
                                          a[0].as<const bfloat16>(), a[1].as<const bfloat16>(), a[2].as<bfloat16>(),
                                          a[3].f32);
    });
  });
}

}  // namespace npubench
