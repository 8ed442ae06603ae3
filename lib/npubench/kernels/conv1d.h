// Convolution over time with a kernel of three: what Whisper's encoder begins with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <npubench/kernels/case_fields.h>
#include <npubench/kernels/kernel.h>
#include <npubench/kernels/matmul.h>

namespace npubench {

/// y[o, t] = bias[o] + sum over channels c and taps k of weights[o, c, k] x[c, stride t + k - 1], where x is 0 before
/// its first and behind its last frame: PyTorch's conv1d with kernel_size 3 and padding 1. y has
/// ceil(time / stride) frames. GELU may follow, in its tanh form, of y rounded to bf16.
///
/// It is Matmul's dataflow over rows that overlap: frames lie one after the other in DRAM, each with its channels, so
/// three of them side by side are a row of A. A channel of ones carries the bias. Inputs and outputs are transposed
/// where they are packed.
/// Work: 6 channels outputs frames operations.
class Conv1d : public Kernel {
 public:
  struct Config {
    std::int64_t channels = 80, time = 3000, outputs = 512;  ///< Whisper-base's first one
    DataType dtype = DataType::bf16;                         ///< bf16
    std::int64_t stride = 1;                                 ///< 1 or 2
    Matmul::Epilogue epilogue = Matmul::Epilogue::none;
    /// As of Matmul: M are frames, K three times the channels (with the ones, in eights), N outputs.
    std::int64_t tile_m = 64, tile_k = 72, tile_n = 64;
    int columns = 0;  ///< 0, as in core_rows: all that the device has
    int core_rows = 0;

    [[nodiscard]] std::int64_t frames() const { return (time + stride - 1) / stride; }  ///< of y
  };

  Conv1d(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(Config config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);

  /// x of channels x time, weights of outputs x channels x 3, bias of outputs: bf16 or float (rounded). The output is
  /// outputs x frames.
  void set_inputs(ElementSpan x, ElementSpan weights, ElementSpan bias);
  [[nodiscard]] const Config& config() const { return config_; }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  [[nodiscard]] std::int64_t padded_outputs() const { return design().sequence().arguments[1].type.shape[1]; }
  Config config_;
};

}  // namespace npubench
