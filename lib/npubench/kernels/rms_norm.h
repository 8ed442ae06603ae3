// RMSNorm over rows, with gain.
#pragma once

#include <cstdint>
#include <vector>

#include <npubench/kernels/stream_kernel.h>

namespace npubench {

struct RMSNormConfig {
  std::int64_t rows = 2048;
  std::int64_t width = 2048;
  DataType dtype = DataType::bf16;  ///< bf16
  std::int64_t tile = 64;           ///< as of LayerNorm
  float epsilon = 1e-5f;
  int columns = 0;  ///< 0, as in core_rows: all that the device has
  int core_rows = 0;
};

/// y = x / sqrt(mean(x^2) + epsilon) * gamma for each row x of `width` elements (Zhang and Sennrich, arXiv 1910.07467).
/// Work: 4 operations an element (a square and a sum, two products).
class RMSNorm : public StreamKernel<RMSNorm, RMSNormConfig> {
 public:
  using StreamKernel::StreamKernel;
  static CaseFields<Config> fields();
  static void require(const Config& config);
  static StreamSpec spec(const Config& config);
  static std::vector<StreamCall> calls(const Config& config, const MemRef& rows, Generation generation);
  /// x of rows x width, gamma of width: bf16 or float (rounded).
  void set_inputs(ElementSpan x, ElementSpan gamma) { set({x, gamma}); }
};

}  // namespace npubench
