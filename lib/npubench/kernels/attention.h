// Fused multi-head attention: softmax(Q K^T / sqrt(d)) V without the scores ever leaving the core.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <npubench/kernels/case_fields.h>
#include <npubench/kernels/kernel.h>

namespace npubench {

/// For each head, a block of `tile` queries stays on a core while blocks of `tile` keys and values stream past it; the
/// core keeps a running maximum and sum per query (online softmax, Milakov and Gimelshein, arXiv 1805.02867), so that
/// scores, softmax and the product with V are one pass. Rows of cores take different query blocks of one head and share
/// its keys and values by broadcast; columns take different heads and query blocks.
///
/// Heads may share keys and values in groups (kv_heads): the heads of a group are consecutive. Where a head's queries
/// leave core rows without work, core rows take other heads of its group, so that a few queries against a cache of keys
/// keep the array busy. With the causal mask, query i sees the keys up to number keys - queries + i: the queries are
/// the last ones of the keys (FlashAttention's convention since 2.1), and blocks that no query of a unit sees are
/// neither read nor computed.
///
/// In the device's buffers the heads of a row lie side by side, and K and V alternate row by row: what one projection
/// to K and V leaves behind. head_dim and tile are multiples of 8. i8: scores and products are summed in i32, the
/// softmax's weights are i8 too (127 is 1). Work: 4 * heads * queries * keys * head_dim operations, of which the causal
/// mask leaves those of the keys that are seen; the softmax is not counted.
class Attention : public Kernel {
 public:
  enum class Mask : std::uint8_t { none, causal };

  struct Config {
    std::int64_t queries = 1500;
    std::int64_t keys = 1500;
    std::int64_t heads = 8;
    std::int64_t head_dim = 64;
    DataType dtype = DataType::bf16;  ///< bf16 or i8, of inputs and output
    std::int64_t tile = 64;  ///< queries and keys of a block; shrinks to the larger of both, in whole blocks of 8
    int columns = 0;         ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
    std::optional<MultiplyMode> multiply{};  ///< i8 for i8, bf16 for bf16 unless npu2's bfp16 is wanted
    std::optional<std::int64_t> kv_heads{};  ///< heads of keys and values, a divisor of heads; unset: as many
    Mask mask = Mask::none;
    /// Rows of the buffer of keys and values, of which `keys` count; unset: keys. Behind these may lie any numbers that
    /// are finite; with bfp16, values no larger than the others, as eight of a column share an exponent.
    std::optional<std::int64_t> cache{};
    /// i8 only: real value = scale * integer.
    float q_scale = 1.0f / 32, k_scale = 1.0f / 32, v_scale = 1.0f / 32, output_scale = 1.0f / 32;
  };

  Attention(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(const Config& config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);

  /// q of queries x (heads*head_dim), k and v of keys x (kv_heads*head_dim), C order. Of the element type, or float
  /// (bf16: rounded; i8: divided by the scale, rounded to nearest even, saturated). NaN, infinity:
  /// Error(invalid_argument).
  void set_inputs(ElementSpan q, ElementSpan k, ElementSpan v);

  [[nodiscard]] const Config& config() const { return config_; }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

}  // namespace npubench
