// Softmax over rows of any width, of which entries may be masked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <npubench/kernels/case_fields.h>
#include <npubench/kernels/kernel.h>

namespace npubench {

/// y = exp(x - max(x)) / sum(exp(x - max(x))) for each row x of `width` bf16 elements, where x may hold -inf: its y is
/// 0. A row of nothing but -inf comes out as 0, as in PyTorch's scaled_dot_product_attention (torch.softmax alone gives
/// NaN). Finite entries below -1e29 count as -inf.
///
/// Rows are dealt as in LayerNorm. Their width is any: an odd one gets one more -inf. A row that a core does not hold
/// with its result, both twice, comes in equal pieces, twice: for its maximum and sum, and for its results. It leaves
/// DRAM once; the memory tile, which holds a row for each of its cores, sends it twice.
/// Work: 5 operations an element, as Softmax's.
class MaskedSoftmax : public Kernel {
 public:
  struct Config {
    std::int64_t rows = 1500;
    std::int64_t width = 1500;
    DataType dtype = DataType::bf16;  ///< bf16
    std::int64_t tile = 64;           ///< as of LayerNorm
    int columns = 0;                  ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
  };

  MaskedSoftmax(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(Config config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);

  /// How a core takes its rows.
  struct Pieces {
    std::int64_t rows = 1;   ///< of a call; more than 1 only of whole rows
    std::int64_t width = 0;  ///< of a piece
    std::int64_t count = 1;  ///< of a row
  };
  static Pieces pieces(const Config& config, Generation generation);

  /// x of rows x width, bf16 or float (rounded); -inf where an entry is masked.
  void set_inputs(ElementSpan x);
  [[nodiscard]] const Config& config() const { return config_; }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

}  // namespace npubench
