// Host versions of the core functions, as binders for CoreFunctionLibrary. What mlir-aie's kernel library lacks is
// stated once for host and core, in mlir/kernels (docs/core-code.md). Symbols, parameters and layouts:
//
// "Blocked r x s" means the matrix is stored as blocks of r x s in row-major order of blocks, each block row-major: the
// layout of mlir-aie's mm.cc. r, s, t are Architecture::multiply_block of the mode.
//
//   matmul_{bf16_f32,bf16_bf16,i8_i32,i8_i16,i8_i8}(A [m,k] blocked r x s, B [k,n] blocked s x t, C [m,n] blocked r x
//   t)
//       C += A B. bf16 products are accumulated in f32 and rounded once, to nearest even, on the way out; i8 in i32,
//       saturated on the way out. Definition AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16 = 1 (npu2): bfp16 mode.
//       Shapes come from the definitions DIM_M, DIM_K, DIM_N if there are any, else from two-dimensional parameters.
//   zero_{f32,bf16,i32,i16,i8}(C)
//   convert_f32_bf16(in, out)                  element by element, to nearest even; same shape and order
//   dequantize_i32_bf16(in, out, scale f32)    scale * in, to nearest even
//   requantize_i32_{i16,i8}(in, out, shift i32)  round-half-even(in / 2^shift), saturated; shift 0 to 31
//   attention_begin(acc f32 [tq,d], stats f32 [3,tq])
//   attention_scores_{bf16,i8}(q [tq,d], k [tk,d], p [tq,tk], stats f32 [3,tq], memory f32 [8,tk], scale f32,
//                              valid i32)
//       q and k blocked 8 x 8, p of q's type in a layout of its own (blocked 8 x 8). s = scale * q k^T over the first
//       `valid` keys; updates stats: running maximum, running sum, and the factor by which what was accumulated so far
//       is to be scaled; p = exp(s - maximum) (i8: round(127 * that)), 0 beyond `valid`. The running sum is of p as it
//       is stored, after rounding: acc / sum is a weighted mean of v's elements, and i8's 127 cancels in it. What is in
//       `memory` (a core's room for eight rows of scores) is nobody's business before and after.
//   attention_causal_begin(acc, stats, place i32 [2], first i32, units i32, period i32, step i32, seen i32)
//   attention_causal_scores_{bf16,i8}(q, k, p, stats, memory, place i32 [2], scale f32)
//       As attention_begin and attention_scores, where query i of a block sees the first place[1] + i of the block's
//       keys (none, or all, where that is less or more); then place[1] is tk less. Each query sees a key of the first
//       block. The beginning of unit number place[0] of `units` in a run, after which the count begins again, sets
//       place[1] to seen + step * ((first + place[0]) % period).
//   attention_values_{bf16,i8}(p [tq,tk], v [tk,d] blocked 8 x 8, acc f32 [tq,d], stats)     acc = acc * factor + p v
//   attention_end_bf16(acc, stats, out [tq,d] blocked 8 x 8)                                 out = acc / sum
//   attention_end_i8(acc, stats, out, scale f32)              out = saturate(round-half-even(scale * acc / sum))
//       tq, tk and d are multiples of 8; acc has a layout of its own (blocked 8 x 8). With the bfp16 definition (npu2)
//       the two products of the bf16 functions are in bfp16 mode. A row without any valid key has sum 0 and comes out
//       as 0.
//   layer_norm_bf16(x [rows,width], parameters bf16 [2,width]: gamma then beta, y [rows,width], epsilon f32)
//   layer_norm_row_bf16(x, parameters, y, cursor i32, epsilon)     of row number `cursor` alone, which then is the next
//   layer_norm_i8(x, parameters bf16 [2,width], y, epsilon f32, input_scale f32, output_scale f32)
//       Rows and width come from the definitions DIM_ROWS and DIM_WIDTH if there are any; buffers may then be larger.
//   softmax_rows_bf16(x [rows,width], y [rows,width])
//   gelu_bf16(x, y), gelu_i8(x, y, input_scale f32, output_scale f32); y may be x
//   eltwise_add_bf16_vector(a, b, y)
//   passThroughLine(in, out, n i32)            n elements; definition BIT_WIDTH = 8, 16 or 32
//
// Of programs that keep everything in tiles of 64 x 64, bf16. Definitions BLOCK_R and BLOCK_T: r and t of the products.
//
//   repeat_rows_bf16(from, to, which i32)
//       `to` becomes copies of the r rows (64 r elements as they lie) of `from` that begin at row r * which.
//   add_rows_bf16(tile, y, cursor i32, row i32)
//       The sum of rows `row` and `row` + 32 of the tile (blocked r x 8) and so on, DIM_ROWS of them, becomes a piece
//       of 64 columns of as many rows of y, which has rows of DIM_WIDTH: each is DIM_WIDTH / 64 rows of a tile blocked
//       r x t. The cursor counts the pieces of these rows, then those of the next rows, until y is full, and begins
//       again.
//   attention_tile_begin(acc, stats)
//   attention_tile_scores_bf16(q, k, out, stats, memory, cursor i32, scale f32, valid i32)
//   attention_tile_values_bf16(out, v, acc, stats)
//   attention_tile_end_bf16(acc, stats, out, cursor)
//       As attention_*, for tiles of two parts of DIM_Q queries, of which the cursor says the one that it is about; at
//       the end it goes on to the other one. q is blocked r x 8, k and v t x 8, out r x t. p lies in the second part of
//       out, whose rows are written when p is not needed any more. acc is f32 all the same, in a tile of bf16.
//
// Accuracy. bfp16 mode: of each run of 8 consecutive values along K, of A and of B, all share the largest one's
// exponent and keep 8 bits (sign and 7 bits), rounded to nearest even; products are accumulated in f32. That is the
// accuracy class of the hardware's bfp16, not its bits. exp (attention, softmax, gelu) has a relative error below 1e-6
// where the hardware uses tables or bf16 polynomials: its accuracy class or better, not its bits. gelu is the tanh
// form. Inputs are finite: what NaN and infinity give is not specified.
//
// Reproducibility. All instruction sets give the same bits: sums run in a fixed order (over K one by one, over a row in
// 16 interleaved partial sums), and fused multiply-add is used only where the product is exact, which makes it equal to
// a multiplication and an addition. The exception is products below f32's normal range (2^-126).
#pragma once

#include <npubench/emulator/core_function.h>

namespace npubench {

void add_matmul_functions(CoreFunctionLibrary& library);
void add_attention_functions(CoreFunctionLibrary& library);
void add_row_functions(CoreFunctionLibrary& library);
void add_elementwise_functions(CoreFunctionLibrary& library);
void add_tile_functions(CoreFunctionLibrary& library);

}  // namespace npubench
