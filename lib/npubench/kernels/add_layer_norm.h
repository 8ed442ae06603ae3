// Residual addition and LayerNorm in one pass over DRAM.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <npubench/kernels/case_fields.h>
#include <npubench/kernels/kernel.h>

namespace npubench {

/// s = a + b, rounded to bf16, and y = LayerNorm(s) as the class LayerNorm has it. Both are results: the next residual
/// stream, and what goes into the next product. A core holds rows of both operands and of both results.
/// Work: 9 operations an element (Add's and LayerNorm's).
class AddLayerNorm : public Kernel {
 public:
  struct Config {
    std::int64_t rows = 1500;
    std::int64_t width = 512;
    std::int64_t tile = 64;  ///< rows of a block, at most all; a core takes it in calls of as many as its L1 holds
    float epsilon = 1e-5f;
    int columns = 0;  ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
  };

  AddLayerNorm(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(const Config& config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);

  /// a and b of rows x width, gamma and beta of width: bf16 or float (rounded).
  void set_inputs(ElementSpan a, ElementSpan b, ElementSpan gamma, ElementSpan beta);

  /// Rows that one call takes; see LayerNorm.
  static std::int64_t rows_per_call(const Config& config);
  [[nodiscard]] const Config& config() const { return config_; }

 private:
  /// 2 x rows x width: s, then y.
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

}  // namespace npubench
