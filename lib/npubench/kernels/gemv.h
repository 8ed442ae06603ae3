// A matrix times a vector.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <npubench/kernels/case_fields.h>
#include <npubench/kernels/kernel.h>

namespace npubench {

/// y = A x, A of m x k: bf16 to f32, i8 to i32. Each element of A is used once, so DRAM is the limit, and A comes over
/// both shim channels of every column that has two core rows or more.
///
/// Objects of a call's rows are dealt to the cores in turn, and results come back in the order of A's rows. x is held
/// by every core; it travels ahead of A in the same streams, in an object of its own, as no channel is left for it.
/// Work: 2 m k operations; A and x read once, y written once.
class Gemv : public Kernel {
 public:
  struct Config {
    std::int64_t m = 4096;
    std::int64_t k = 4096;
    DataType dtype = DataType::bf16;  ///< bf16 or i8
    /// Rows of a block, at most all; a core takes it in calls of as many as make 16 KiB and fit its L1.
    std::int64_t tile = 64;
    int columns = 0;  ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
  };

  Gemv(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(Config config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);
  static std::int64_t rows_per_call(const Config& config, Generation generation);

  /// a of m x k, x of k: element type, or float (rounded to bf16; for i8 whole numbers).
  void set_inputs(ElementSpan a, ElementSpan x);
  [[nodiscard]] const Config& config() const { return config_; }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

}  // namespace npubench
