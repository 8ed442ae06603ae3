// Softmax over rows.
#pragma once

#include <cstdint>
#include <vector>

#include <npubench/kernels/stream_kernel.h>

namespace npubench {

struct SoftmaxConfig {
  std::int64_t rows = 1500;
  std::int64_t width = 512;
  DataType dtype = DataType::bf16;  ///< bf16
  std::int64_t tile = 64;           ///< rows of a block, at most all; a core takes it in calls of as many as fit L1
  int columns = 0;                  ///< 0, as in core_rows: all that the device has
  int core_rows = 0;
};

/// y = exp(x - max(x)) / sum(exp(x - max(x))) for each row x of `width` bf16 elements. Work: 5 operations an element
/// (maximum, subtraction, exp counted as 1, sum, division).
class Softmax : public StreamKernel<Softmax, SoftmaxConfig> {
 public:
  using StreamKernel::StreamKernel;
  static CaseFields<Config> fields();
  static void require(const Config& config);
  static StreamSpec spec(const Config& config);
  static std::vector<StreamCall> calls(const Config& config, const MemRef& object, Generation generation);
  /// x of rows x width, bf16 or float.
  void set_inputs(ElementSpan x) { set({x}); }
};

}  // namespace npubench
