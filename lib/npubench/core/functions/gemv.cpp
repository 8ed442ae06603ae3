// gemv_take_{bf16,i8}(object [rows,width], x [1,width])      x becomes the object's first row
// gemv_{bf16,i8}(a [rows,width], x [1,width], y [1,rows])    y = a x: bf16 in f32 sums, to f32; i8 in i32, to i32
//     Widths are multiples of 32.
#include <span>

#include <npubench/base/math.h>
#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/issue_bound.h>

#include <mlir/kernels/gemv.cc>

namespace npubench {
namespace {

// With pointers that do not overlap, as the source has them.
constexpr EstimatedOn kGemvBf16Estimate[] = {
    {Generation::npu1,
     {.chess = {.call = 16.2662, .line = 15.6887, .element = 0.0625001},
      .peano = {.call = 10.576, .line = 16.6871, .element = 0.0625}}},
    {Generation::npu2,
     {.chess = {.call = 16.2662, .line = 15.6887, .element = 0.0625001},
      .peano = {.call = 10.576, .line = 16.6871, .element = 0.0625}}},
};
constexpr EstimatedOn kGemvI8Estimate[] = {
    {Generation::npu1,
     {.chess = {.call = 17.6652, .line = 10.878, .element = 0.0312503},
      .peano = {.call = 12, .line = 11.875, .element = 0.03125}}},
    {Generation::npu2,
     {.chess = {.call = 17.6652, .line = 10.878, .element = 0.0312503},
      .peano = {.call = 12, .line = 11.875, .element = 0.03125}}},
};

// A multiplication that adds to the sum before it waits for that: 6 cycles of f32, 5 of integers (llvm-aie,
// AIE2Schedule.td and aie2p/AIE2PGenSchedule.td). Two loads fit beside it.
constexpr Issue kProductBf16{.vector = 6, .loads = 2}, kProductI8{.vector = 5, .loads = 2};

template <class T, class Sum>
BoundFunction bind_product(const Function& function, const Profile& profile, std::int64_t lanes, Issue product,
                           Issue row, std::span<const EstimatedOn> own) {
  const auto type = buffer_of(data_type_of<T>);
  expect_parameters(function, {type, type, buffer_of(data_type_of<Sum>)});
  const auto a = matrix(function, 0);
  expect_multiple(function, "width", a.columns, 32);
  expect_matrix(function, 1, {1, a.columns});
  expect_matrix(function, 2, {1, a.rows});
  const auto bound = IssueBound().loop(a.rows * a.columns / lanes, product).loop(a.rows, row).cycles();
  const auto cycles = CoreTiming(profile).own(own, a.rows, a.elements(), 0, {bound, CycleSource::bound});
  return with_cycles(cycles, [a](CallArguments arguments) {
    HWY_NAMESPACE::gemv(static_cast<std::size_t>(a.rows), static_cast<std::size_t>(a.columns),
                        arguments[0].as<const T>(), arguments[1].as<const T>(), arguments[2].as<Sum>());
  });
}

template <class T>
BoundFunction bind_take(const Function& function, const Profile& profile) {
  const auto type = buffer_of(data_type_of<T>);
  expect_parameters(function, {type, type});
  const auto width = matrix(function, 0).columns;
  expect_matrix(function, 1, {1, width});
  const auto bytes = width * static_cast<std::int64_t>(sizeof(T));
  const auto cycles = CoreTiming(profile).stream(bytes, bytes);
  return with_cycles({cycles}, [width](CallArguments arguments) {
    HWY_NAMESPACE::gemv_take(static_cast<std::size_t>(width), arguments[0].as<const T>(), arguments[1].as<T>());
  });
}

}  // namespace

void add_gemv(CoreFunctionLibrary& library) {
  library.add("gemv_take_bf16", bind_take<bfloat16>);
  library.add("gemv_take_i8", bind_take<std::int8_t>);
  library.add("gemv_bf16", [](const Function& function, const Profile& profile) {
    return bind_product<bfloat16, float>(function, profile, 16, kProductBf16, kTotal + kStoreF32, kGemvBf16Estimate);
  });
  library.add("gemv_i8", [](const Function& function, const Profile& profile) {
    return bind_product<std::int8_t, std::int32_t>(function, profile, 32, kProductI8, Issue{.stores = 3, .scalar = 32},
                                                   kGemvI8Estimate);
  });
}

}  // namespace npubench
