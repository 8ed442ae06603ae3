// A configuration of any kernel, by the name a benchmark has.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include <npubench/kernels/add_layer_norm.h>
#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>
#include <npubench/kernels/softmax.h>

namespace npubench {

/// The configuration of the kernel that does nothing.
struct EmptyConfig {};

using KernelConfig =
    std::variant<Matmul::Config, Attention::Config, LayerNorm::Config, AddLayerNorm::Config, Gelu::Config,
                 Softmax::Config, Add::Config, Cast::Config, Passthrough::Config, EmptyConfig>;

/// Reads the name of a case, "<kernel>/<types>/tile:<tile>/<shape>/cores:<columns>x<rows>":
///
///   Matmul/bf16_f32/tile:64/1500x512x2048/cores:4x4     M x K x N; tile:64x32x64 for tiles that differ, and where
///                                                       wanted k_gather:<n>, c_depth:<n>, shift:<n>,
///                                                       accumulate:output_type, multiply:bfp16,
///                                                       b_layout:column_major, spread:m_over_columns,
///                                                       c_memory_depth:<n>, a_uses:<n>
///   MatmulGELU/bf16_bf16/tile:64/1500x512x2048/cores:4x4      the same with GELU as the epilogue
///   Attention/bf16/tile:64/1500x1500/heads:8x64/cores:4x4     queries x keys; multiply:bfp16
///   LayerNorm/bf16/tile:64/1500x512/cores:4x4           rows x width; so AddLayerNorm and Softmax
///   GELU/bf16/tile:64/1500x2048/cores:4x4               the elements are the product; so Add and Passthrough
///   Cast/f32_bf16/tile:64/1500x512/cores:4x4            the same
///   DispatchFloor                                       the empty design
///
/// The parts after the types may come in any order. What is left out has the configuration's default. Throws
/// Error(invalid_argument) that says which part is not understood and what is possible; whether it fits is said by
/// make_kernel() and check().
KernelConfig parse_case(std::string_view name);

/// The dataflow of that case. Throws as the kernel's own design() does.
Design case_design(const KernelConfig& config, Generation generation);

/// A kernel of that configuration. Throws as its constructor does: where it does not fit, with the value, the limit and
/// what would.
std::unique_ptr<Kernel> make_kernel(const KernelConfig& config, const Device& device);

/// What it computes, in one line: "C = A x B: A 1500x512 bf16, B 512x2048 bf16, C f32, by tiles of 64x64x64".
std::string case_summary(const KernelConfig& config);

}  // namespace npubench
