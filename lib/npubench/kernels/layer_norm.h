// LayerNorm over rows, with gain and bias.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <npubench/kernels/case_fields.h>
#include <npubench/kernels/kernel.h>

namespace npubench {

/// y = (x - mean(x)) / sqrt(var(x) + epsilon) * gamma + beta for each row x of `width` elements (biased variance).
///
/// Rows go through the cores in calls of rows_per_call(); each core gets the same number of calls, and the rows that
/// are missing from the last ones are zeros. Work: 8 operations an element (2 for the mean and 3 for the variance, of
/// which one is the subtraction; 1 for the scaling, 2 for gamma and beta).
class LayerNorm : public Kernel {
 public:
  struct Config {
    std::int64_t rows = 1500;
    std::int64_t width = 512;
    DataType dtype = DataType::bf16;  ///< bf16 or i8; gamma and beta are bf16 in both
    std::int64_t tile = 64;  ///< rows of a block, at most all; a core takes it in calls of as many as its L1 holds
    float epsilon = 1e-5f;
    int columns = 0;  ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
    float input_scale = 1.0f / 32, output_scale = 1.0f / 32;  ///< i8 only: real value = scale * integer
  };

  LayerNorm(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(const Config& config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);

  /// x of rows x width (element type or float, as in Attention::set_inputs), gamma and beta of width (bf16 or float).
  void set_inputs(ElementSpan x, ElementSpan gamma, ElementSpan beta);

  /// Rows that one call of the core function takes: the largest divisor of tile of which L1 holds two inputs and
  /// outputs.
  static std::int64_t rows_per_call(const Config& config);
  [[nodiscard]] const Config& config() const { return config_; }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

}  // namespace npubench
