#include <npubench/predict/source_functions.h>

#include <string_view>
#include <utility>

#include <npubench/base/data_type.h>
#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>

namespace npubench {
namespace {

/// `change` is applied to the cycles of the function of that name.
template <class Change>
void change_cycles(CoreFunctionLibrary& library, std::string_view symbol, Change change) {
  library.wrap([symbol, change](const Function& function, const Profile& profile, BoundFunction bound) {
    if (function.symbol != symbol) return bound;
    bound.cycles = [cycles = std::move(bound.cycles), change, function, profile](CallArguments arguments) {
      return change(cycles(arguments), function, profile);
    };
    return bound;
  });
}

}  // namespace

void transpose_c(CoreFunctionLibrary& library) {
  for (const char* symbol : {"matmul_bf16_f32", "matmul_bf16_bf16"}) {
    change_cycles(library, symbol, [](std::int64_t cycles, const Function& function, const Profile& profile) {
      const auto mode = uses_bfp16(function) ? MultiplyMode::bfp16 : MultiplyMode::bf16;
      const ProductExtents extents{integer_definition(function, "DIM_M", 0), integer_definition(function, "DIM_K", 0),
                                   integer_definition(function, "DIM_N", 0)};
      return cycles + CoreTiming(profile).transposed_c(extents, mode);
    });
  }
}

void multiply_while_loading(CoreFunctionLibrary& library) {
  change_cycles(library, "gemv_bf16", [](std::int64_t, const Function& function, const Profile& profile) {
    const auto rows = integer_definition(function, "DIM_ROWS", 1), width = integer_definition(function, "DIM_WIDTH", 1);
    return CoreTiming(profile).stream(rows * width * static_cast<std::int64_t>(size_of(DataType::bf16)), 0);
  });
}

void convert_in(CoreFunctionLibrary& library, double cycles_an_element) {
  change_cycles(library, "convert_f32_bf16",
                [cycles_an_element](std::int64_t, const Function& function, const Profile&) {
                  return whole(cycles_an_element * static_cast<double>(integer_definition(function, "DIM", 0)));
                });
}

void multiply_values(CoreFunctionLibrary& library, std::int64_t columns, std::int64_t head_dim) {
  change_cycles(library, "attention_values_bf16",
                [columns, head_dim](std::int64_t cycles, const Function&, const Profile&) {
                  return cycles * columns / head_dim;
                });
}

}  // namespace npubench
