// matmul_*: binding to a declaration. The arithmetic is in matmul_simd.cpp.
#include <cstdint>

#include <npubench/arch/architecture.h>
#include <npubench/emulator/core_timing.h>
#include <npubench/emulator/functions/declaration.h>
#include <npubench/emulator/functions/functions.h>
#include <npubench/emulator/functions/matmul_simd.h>

namespace npubench {
namespace {

/// From the definitions mm.cc is compiled with, or else from the parameters' own shapes.
ProductExtents extents_of(const Function& function) {
  if (!function.definition("DIM_M").empty()) {
    const ProductExtents extents{integer_definition(function, "DIM_M", 0), integer_definition(function, "DIM_K", 0),
                                 integer_definition(function, "DIM_N", 0)};
    expect_elements(function, 0, extents.m * extents.k);
    expect_elements(function, 1, extents.k * extents.n);
    expect_elements(function, 2, extents.m * extents.n);
    return extents;
  }
  const auto a = matrix(function, 0);
  const auto b = matrix(function, 1);
  expect_matrix(function, 1, {a.columns, b.columns});
  expect_matrix(function, 2, {a.rows, b.columns});
  return {a.rows, a.columns, b.columns};
}

template <class In, class Out>
BoundFunction bind_matmul(const Function& function, const Profile& profile) {
  constexpr auto in = data_type_of<In>;
  constexpr auto out = data_type_of<Out>;
  expect_parameters(function, {buffer_of(in), buffer_of(in), buffer_of(out)});
  const auto mode = in == DataType::i8     ? MultiplyMode::i8
                    : uses_bfp16(function) ? MultiplyMode::bfp16
                                           : MultiplyMode::bf16;
  const auto block = architecture(profile.generation).multiply_block(mode);
  const auto extents = extents_of(function);
  expect_multiple(function, "m", extents.m, block.r);
  expect_multiple(function, "k", extents.k, block.s);
  expect_multiple(function, "n", extents.n, block.t);

  const ProductShape shape{.m = static_cast<std::size_t>(extents.m),
                           .k = static_cast<std::size_t>(extents.k),
                           .n = static_cast<std::size_t>(extents.n),
                           .r = static_cast<std::size_t>(block.r),
                           .t = static_cast<std::size_t>(block.t),
                           .bfp16 = mode == MultiplyMode::bfp16,
                           .b_by_columns = integer_definition(function, "B_COL_MAJ", 0) != 0};
  const auto cycles = CoreTiming(profile).product(extents, mode, out);
  return {.compute =
              [shape](CallArguments arguments) {
                multiply(shape, arguments[0].as<const In>(), arguments[1].as<const In>(), arguments[2].as<Out>());
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

}  // namespace

void add_matmul_functions(CoreFunctionLibrary& library) {
  library.add("matmul_bf16_f32", bind_matmul<bfloat16, float>);
  library.add("matmul_bf16_bf16", bind_matmul<bfloat16, bfloat16>);
  library.add("matmul_i8_i32", bind_matmul<std::int8_t, std::int32_t>);
  library.add("matmul_i8_i16", bind_matmul<std::int8_t, std::int16_t>);
  library.add("matmul_i8_i8", bind_matmul<std::int8_t, std::int8_t>);
}

}  // namespace npubench
