// softmax_rows_bf16(x [rows,width], y [rows,width])
//
// The arithmetic is mlir/kernels/softmax_rows-inl.h, for each instruction set of the host. Cycles: of a row
// FunctionCosts::softmax_row, of each of its elements softmax_element.
#include <cstddef>
#include <cstdint>
#include <span>

#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/core/functions/softmax_rows.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <mlir/kernels/softmax_rows-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

/// On a core, these are constants.
class SoftmaxRows {
 public:
  static constexpr bool kAligned = false;

  HWY_INLINE SoftmaxRows(std::size_t rows, std::size_t width) : rows_(rows), width_(width) {}
  [[nodiscard]] HWY_INLINE std::size_t rows() const { return rows_; }
  [[nodiscard]] HWY_INLINE std::size_t width() const { return width_; }

 private:
  const std::size_t rows_, width_;
};

void softmax_bf16(std::size_t rows, std::size_t width, const bfloat16* x, bfloat16* y) {
  softmax_rows(SoftmaxRows(rows, width), x, y);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

namespace {

// With pointers that do not overlap, as the source has them.
constexpr EstimatedOn kSoftmaxRowsEstimate[] = {
    {Generation::npu1,
     {.chess = {.call = 12, .line = 255, .element = 0.875}, .peano = {.call = 12, .line = 265, .element = 0.875}}},
    {Generation::npu2,
     {.chess = {.call = 12, .line = 236, .element = 0.5625}, .peano = {.call = 12, .line = 246, .element = 0.5625}}},
};

HWY_EXPORT(softmax_bf16);

CoreCycles softmax_cycles(const Profile& profile, const MatrixShape& shape) {
  const CoreTiming timing(profile);
  const auto& costs = timing.costs();
  const double row = costs.softmax_row + costs.softmax_element * static_cast<double>(shape.columns);
  return timing.own(kSoftmaxRowsEstimate, shape.rows, shape.elements(), 0,
                    {whole(static_cast<double>(shape.rows) * row)});
}

BoundFunction bind_softmax(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::bf16), buffer_of(DataType::bf16)});
  const auto shape = matrix(function, 0);
  expect_matrix(function, 1, shape);
  const auto cycles = softmax_cycles(profile, shape);
  return with_cycles(cycles, [rows = static_cast<std::size_t>(shape.rows),
                              width = static_cast<std::size_t>(shape.columns)](CallArguments arguments) {
    HWY_DYNAMIC_DISPATCH(softmax_bf16)
    (rows, width, arguments[0].as<const bfloat16>(), arguments[1].as<bfloat16>());
  });
}

}  // namespace

void add_softmax_rows(CoreFunctionLibrary& library) { library.add("softmax_rows_bf16", bind_softmax); }

}  // namespace npubench
#endif  // HWY_ONCE
