// The arithmetic of the row by row core functions, dispatched to the best instruction set of the machine.
#pragma once

#include <cstddef>
#include <cstdint>

#include <npubench/base/bfloat16.h>

namespace npubench {

struct RowsShape {
  std::size_t rows, width;
};

void layer_norm(const RowsShape& shape, const bfloat16* x, const bfloat16* parameters, bfloat16* y, float epsilon);
void layer_norm(const RowsShape& shape, const std::int8_t* x, const bfloat16* parameters, std::int8_t* y, float epsilon,
                float input_scale, float output_scale);
void softmax(const RowsShape& shape, const bfloat16* x, bfloat16* y);

}  // namespace npubench
