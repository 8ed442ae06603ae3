// Softmax over rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <npubench/kernels/case_fields.h>
#include <npubench/kernels/kernel.h>

namespace npubench {

/// y = exp(x - max(x)) / sum(exp(x - max(x))) for each row x of `width` bf16 elements.
///
/// Rows are dealt as in LayerNorm. Work: 5 operations an element (maximum, subtraction, exp counted as 1, sum,
/// division).
class Softmax : public Kernel {
 public:
  struct Config {
    std::int64_t rows = 1500;
    std::int64_t width = 512;
    DataType dtype = DataType::bf16;  ///< bf16
    std::int64_t tile = 64;  ///< rows of a block, at most all; a core takes it in calls of as many as its L1 holds
    int columns = 0;         ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
  };

  Softmax(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(const Config& config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);
  /// x of rows x width, bf16 or float.
  void set_inputs(ElementSpan x);
  static std::int64_t rows_per_call(const Config& config);
  [[nodiscard]] const Config& config() const { return config_; }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

}  // namespace npubench
