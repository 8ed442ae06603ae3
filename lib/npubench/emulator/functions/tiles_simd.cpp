#include <npubench/emulator/functions/tiles_simd.h>

#include <npubench/emulator/functions/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/emulator/functions/tiles_simd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <mlir/kernels/tiles-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

void add_rows_bf16(const TileRows& move, const bfloat16* a, const bfloat16* b, bfloat16* y) {
  add_rows<TileRows>(move, a, b, y);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

HWY_EXPORT(add_rows_bf16);

void add_rows(const TileRows& move, const bfloat16* a, const bfloat16* b, bfloat16* y) {
  HWY_DYNAMIC_DISPATCH(add_rows_bf16)(move, a, b, y);
}

}  // namespace npubench
#endif  // HWY_ONCE
