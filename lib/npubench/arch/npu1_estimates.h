// What this project's core code is estimated to take on npu1, as it is: pointers that are not __restrict. Made by
// `npubench estimate` of two sizes of each extent, and linear in them within 0.5 % (gemv_i8 from 512 columns on:
// narrower rows are written out); a test holds them to it (tests/estimate/kernels_test.cpp). Internal to this folder.
#pragma once

#include <npubench/arch/core_costs.h>

namespace npubench::detail {

inline constexpr ByCompiler<EstimatedCosts> kNpu1Estimates{
    .chess =
        {
            .add = {.call = 11, .element = 0.9375},
            .gelu_bf16 = {.call = 12, .element = 18.5625},
            .gelu_i8 = {.call = 12, .element = 22.8125},
            .silu = {.call = 12, .element = 14.125},
            .swiglu = {.call = 12, .element = 15.1875},
            .convert = {.call = 12, .element = 0.6875},
            .dequantize = {.call = 12, .element = 2.625},
            .requantize_i16 = {.call = 12, .element = 0.8125},
            .requantize_i8 = {.call = 12, .element = 0.8125},
            .softmax_rows = {.call = 14.8553, .line = 179.001, .element = 9.1875},
            .layer_norm_bf16 = {.call = 14.8536, .line = 227.002, .element = 4.25},
            .layer_norm_i8 = {.call = 14.8553, .line = 289.001, .element = 8.6875},
            .rms_norm_rows = {.call = 14.8528, .line = 176.002, .element = 3.5},
            .masked_softmax_observe = {.call = 14.8541, .line = 260.002, .element = 5},
            .masked_softmax_give = {.call = 7.71615, .line = 133.499, .element = 8.4375},
            .gemv_bf16 = {.call = 12, .line = 50, .element = 0.25},
            .gemv_i8 = {.call = 12, .line = 16, .element = 0.0625},
            .attention_begin = {.call = 22, .line = 0.21875, .element = 0.125},
            .attention_scores_bf16 = {.call = 12, .line = 21.875, .element = 8.05469, .product = 0.0112305},
            .attention_scores_i8 = {.call = 12, .line = 21.875, .element = 10.6719, .product = 0.00610352},
            .attention_values_bf16 = {.call = 12, .element = 0.6875, .product = 0.010498},
            .attention_values_i8 = {.call = 12, .element = 0.617187, .product = 0.00610352},
            .attention_end_bf16 = {.call = 12, .line = 15.625, .element = 2.6875},
            .attention_end_i8 = {.call = 12, .line = 15.625, .element = 4.375},
        },
    .peano =
        {
            .add = {.call = 13, .element = 0.9375},
            .gelu_bf16 = {.call = 14, .element = 18.5625},
            .gelu_i8 = {.call = 14, .element = 22.8125},
            .silu = {.call = 14, .element = 14.125},
            .swiglu = {.call = 14, .element = 15.1875},
            .convert = {.call = 14, .element = 0.6875},
            .dequantize = {.call = 14, .element = 2.625},
            .requantize_i16 = {.call = 14, .element = 0.8125},
            .requantize_i8 = {.call = 14, .element = 0.8125},
            .softmax_rows = {.call = 9.14412, .line = 190.999, .element = 9.1875},
            .layer_norm_bf16 = {.call = 9.14527, .line = 238.998, .element = 4.25},
            .layer_norm_i8 = {.call = 9.14413, .line = 300.999, .element = 8.6875},
            .rms_norm_rows = {.call = 9.14582, .line = 185.998, .element = 3.5},
            .masked_softmax_observe = {.call = 9.14493, .line = 269.999, .element = 5},
            .masked_softmax_give = {.call = 2.00212, .line = 141.497, .element = 8.4375},
            .gemv_bf16 = {.call = 12, .line = 56, .element = 0.25},
            .gemv_i8 = {.call = 12, .line = 21, .element = 0.09375},
            .attention_begin = {.call = 21, .line = 0.28125, .element = 0.1875},
            .attention_scores_bf16 = {.call = 12, .line = 22.875, .element = 8.08594, .product = 0.0117188},
            .attention_scores_i8 = {.call = 12, .line = 22.875, .element = 10.7578, .product = 0.0065918},
            .attention_values_bf16 = {.call = 12, .element = 0.71875, .product = 0.0109863},
            .attention_values_i8 = {.call = 12, .element = 0.648437, .product = 0.0065918},
            .attention_end_bf16 = {.call = 12, .line = 16.375, .element = 2.6875},
            .attention_end_i8 = {.call = 12, .line = 16.375, .element = 4.375},
        },
};

}  // namespace npubench::detail
