// What this project's core code is estimated to take on npu2, as it is: pointers that are not __restrict. Made by
// `npubench estimate` of two sizes of each extent, and linear in them within 0.5 % (gemv_i8 from 512 columns on:
// narrower rows are written out); a test holds them to it (tests/estimate/kernels_test.cpp). Internal to this folder.
#pragma once

#include <npubench/arch/core_costs.h>

namespace npubench::detail {

inline constexpr ByCompiler<EstimatedCosts> kNpu2Estimates{
    .chess =
        {
            .add = {.call = 11, .element = 0.9375},
            .gelu_bf16 = {.call = 12, .element = 15.6875},
            .gelu_i8 = {.call = 12, .element = 19.9375},
            .silu = {.call = 11, .element = 11.3125},
            .swiglu = {.call = 12, .element = 12.3125},
            .convert = {.call = 10, .element = 0.625},
            .dequantize = {.call = 12, .element = 2.625},
            .requantize_i16 = {.call = 10, .element = 0.625},
            .requantize_i8 = {.call = 10, .element = 0.625},
            .softmax_rows = {.call = 14.8545, .line = 179.001, .element = 6.3125},
            .layer_norm_bf16 = {.call = 14.8536, .line = 226.002, .element = 4.25},
            .layer_norm_i8 = {.call = 14.8553, .line = 288.001, .element = 8.6875},
            .rms_norm_rows = {.call = 14.8528, .line = 175.002, .element = 3.5},
            .masked_softmax_observe = {.call = 14.851, .line = 226.003, .element = 2.0625},
            .masked_softmax_give = {.call = 7.71703, .line = 133.498, .element = 5.5625},
            .gemv_bf16 = {.call = 12, .line = 49, .element = 0.25},
            .gemv_i8 = {.call = 12, .line = 14, .element = 0.0625},
            .attention_begin = {.call = 22, .line = 0.21875, .element = 0.0625},
            .attention_scores_bf16 = {.call = 12, .line = 15.75, .element = 4.73437, .product = 0.0395508},
            .attention_scores_bfp16 = {.call = 12, .line = 15.75, .element = 4.72656, .product = 0.012207},
            .attention_scores_i8 = {.call = 12, .line = 15.875, .element = 7.66406, .product = 0.00439453},
            .attention_values_bf16 = {.call = 12, .element = 1.85938, .product = 0.0356445},
            .attention_values_bfp16 = {.call = 12, .element = 1.86719, .product = 0.00805664},
            .attention_values_i8 = {.call = 12, .element = 1.85938, .product = 0.00366211},
            .attention_end_bf16 = {.call = 12, .line = 15.625, .element = 2.625},
            .attention_end_i8 = {.call = 12, .line = 15.625, .element = 4.3125},
        },
    .peano =
        {
            .add = {.call = 13, .element = 0.9375},
            .gelu_bf16 = {.call = 14, .element = 15.6875},
            .gelu_i8 = {.call = 14, .element = 19.9375},
            .silu = {.call = 13, .element = 11.3125},
            .swiglu = {.call = 14, .element = 12.3125},
            .convert = {.call = 12, .element = 0.625},
            .dequantize = {.call = 14, .element = 2.625},
            .requantize_i16 = {.call = 12, .element = 0.625},
            .requantize_i8 = {.call = 12, .element = 0.625},
            .softmax_rows = {.call = 9.14464, .line = 190.999, .element = 6.3125},
            .layer_norm_bf16 = {.call = 9.14528, .line = 237.998, .element = 4.25},
            .layer_norm_i8 = {.call = 9.14413, .line = 299.999, .element = 8.6875},
            .rms_norm_rows = {.call = 9.14582, .line = 184.998, .element = 3.5},
            .masked_softmax_observe = {.call = 9.14704, .line = 235.997, .element = 2.0625},
            .masked_softmax_give = {.call = 2.00311, .line = 141.496, .element = 5.5625},
            .gemv_bf16 = {.call = 12, .line = 55, .element = 0.25},
            .gemv_i8 = {.call = 12, .line = 19, .element = 0.09375},
            .attention_begin = {.call = 20, .line = 0.28125, .element = 0.1875},
            .attention_scores_bf16 = {.call = 12, .line = 16.75, .element = 4.875, .product = 0.0400391},
            .attention_scores_bfp16 = {.call = 12, .line = 16.75, .element = 4.86719, .product = 0.0126953},
            .attention_scores_i8 = {.call = 12, .line = 16.875, .element = 7.76562, .product = 0.00610352},
            .attention_values_bf16 = {.call = 12, .element = 1.89063, .product = 0.0361328},
            .attention_values_bfp16 = {.call = 12, .element = 1.89844, .product = 0.00854492},
            .attention_values_i8 = {.call = 12, .element = 1.84375, .product = 0.00561523},
            .attention_end_bf16 = {.call = 12, .line = 16.375, .element = 2.625},
            .attention_end_i8 = {.call = 12, .line = 16.375, .element = 4.3125},
        },
};

}  // namespace npubench::detail
