// LayerNorm over rows, with gain and bias; and with a residual addition before it, in one pass over DRAM.
#pragma once

#include <cstdint>
#include <vector>

#include <npubench/kernels/stream_kernel.h>

namespace npubench {

struct LayerNormConfig {
  std::int64_t rows = 1500;
  std::int64_t width = 512;
  DataType dtype = DataType::bf16;  ///< bf16 or i8; gamma and beta are bf16 in both
  std::int64_t tile = 64;  ///< rows of a block, at most all; a core takes it in calls of as many as its L1 holds
  float epsilon = 1e-5f;
  int columns = 0;  ///< 0, as in core_rows: all that the device has
  int core_rows = 0;
  float input_scale = 1.0f / 32, output_scale = 1.0f / 32;  ///< i8 only: real value = scale * integer
};

/// y = (x - mean(x)) / sqrt(var(x) + epsilon) * gamma + beta for each row x of `width` elements (biased variance).
/// Work: 8 operations an element (2 for the mean and 3 for the variance, of which one is the subtraction; 1 for the
/// scaling, 2 for gamma and beta).
class LayerNorm : public StreamKernel<LayerNorm, LayerNormConfig> {
 public:
  using StreamKernel::StreamKernel;
  static CaseFields<Config> fields();
  static void require(const Config& config);
  static StreamSpec spec(const Config& config);
  static std::vector<StreamCall> calls(const Config& config, const MemRef& object, Generation generation);
  /// x of rows x width (element type or float, as in Attention::set_inputs), gamma and beta of width (bf16 or float).
  void set_inputs(ElementSpan x, ElementSpan gamma, ElementSpan beta) { set({x, gamma, beta}); }
};

struct AddLayerNormConfig {
  std::int64_t rows = 1500;
  std::int64_t width = 512;
  std::int64_t tile = 64;  ///< as of LayerNorm
  float epsilon = 1e-5f;
  int columns = 0;
  int core_rows = 0;
};

/// s = a + b, rounded to bf16, and y = LayerNorm(s). Both are results, 2 x rows x width: the next residual stream, and
/// what goes into the next product. A core holds rows of both operands and of both results.
/// Work: 9 operations an element (Add's and LayerNorm's).
class AddLayerNorm : public StreamKernel<AddLayerNorm, AddLayerNormConfig> {
 public:
  using StreamKernel::StreamKernel;
  static CaseFields<Config> fields();
  static void require(const Config& config);
  static StreamSpec spec(const Config& config);
  static std::vector<StreamCall> calls(const Config& config, const MemRef& object, Generation generation);
  /// a and b of rows x width, gamma and beta of width: bf16 or float (rounded).
  void set_inputs(ElementSpan a, ElementSpan b, ElementSpan gamma, ElementSpan beta) { set({a, b, gamma, beta}); }
};

}  // namespace npubench
