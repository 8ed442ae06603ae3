// C = A x B on one core up to the whole array.
#pragma once

#include <cstdint>
#include <optional>

#include <npubench/kernels/kernel.h>

namespace npubench {

/// Matrix product with BLAS letters: A is M x K, B is K x N, C is M x N, all row-major.
///
/// Dataflow: A is broadcast along the core rows' columns, B down the columns, C joined through the memory tiles; the
/// memory tiles block A, B and C for the core function by their descriptors. Sizes that are not multiples of the tiles
/// are padded with zeros in the device's buffers.
class Matmul : public Kernel {
 public:
  /// Where partial sums over K stay between two calls of the core function.
  enum class Accumulate : std::uint8_t {
    wide,         ///< f32 or i32 in a buffer of the core, converted once at the end
    output_type,  ///< in the output's own type, as mlir-aie's mm.cc: less L1, a rounding for every tile_k
  };

  struct Config {
    std::int64_t m = 512, k = 512, n = 512;
    DataType in = DataType::bf16;  ///< bf16 -> f32 or bf16; i8 -> i32, i16 or i8
    DataType out = DataType::f32;
    std::int64_t tile_m = 64, tile_k = 64, tile_n = 64;
    int columns = 4;  ///< of the array
    int core_rows = 4;
    std::int64_t k_gather = 1;             ///< core tiles of K that one memory tile object holds: longer runs in DRAM
    std::optional<MultiplyMode> multiply;  ///< i8 for i8, bf16 for bf16 unless npu2's bfp16 is wanted
    Accumulate accumulate = Accumulate::wide;
    int c_depth = 1;           ///< objects of C on a core
    std::optional<int> shift;  ///< i8 to i16, i8: out = round(sum / 2^shift), saturated; unset: automatic_shift()
  };

  /// Throws Error(invalid_argument) for sizes, tiles or types outside their domain and Error(does_not_fit) for a design
  /// that check() refuses; the message gives the bytes wanted, the bytes there, and a tile that fits.
  Matmul(const Device& device, const Config& config);

  using Kernel::design;
  /// The dataflow alone.
  static Design design(const Config& config, Generation generation);

  /// A of m*k and B of k*n elements in C order: of the input type, or float (bf16: rounded; i8: must be whole numbers
  /// in
  /// [-128, 127]). Throws Error(invalid_argument) for another size or type, NaN or infinity.
  void set_inputs(ElementSpan a, ElementSpan b);

  [[nodiscard]] const Config& config() const { return config_; }

  /// The smallest shift for which four standard deviations of a sum over K of products of uniform i8 values fit `out`.
  static int automatic_shift(std::int64_t k, DataType out);

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

}  // namespace npubench
