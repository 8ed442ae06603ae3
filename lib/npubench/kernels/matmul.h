// C = A x B on one core up to the whole array.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <npubench/kernels/case_fields.h>
#include <npubench/kernels/kernel.h>

namespace npubench {

/// Matrix product with BLAS letters: A is M x K, B is K x N, C is M x N, all row-major (B may be column-major).
///
/// Dataflow: each part of A goes to all cores of a row and each part of B to all cores of a column (or the other way
/// round: Spread), C is joined through the memory tiles; descriptors block A, B and C for the core function. Sizes that
/// are not multiples of the tiles are padded with zeros in the device's buffers.
class Matmul : public Kernel {
 public:
  /// Where partial sums over K stay between two calls of the core function.
  enum class Accumulate : std::uint8_t {
    wide,         ///< f32 or i32 in a buffer of the core, converted once at the end
    output_type,  ///< in the output's own type, as mlir-aie's mm.cc: less L1, a rounding for every tile_k
  };

  /// Which side of C runs over the array's columns; the other one runs over the core rows.
  enum class Spread : std::uint8_t {
    n_over_columns,  ///< a column's shim brings its part of B; A crosses the columns (mlir-aie's whole_array)
    m_over_columns,  ///< a column's shim brings its part of A; B crosses the columns (mlir-air's herds)
  };

  /// How B lies in DRAM.
  enum class Layout : std::uint8_t {
    row_major,     ///< K x N
    column_major,  ///< N x K
    tiled,         ///< each tile that a memory tile holds at once (k_gather * tile_k x tile_n) is contiguous, the tiles
                   ///< in row-major order. The caller gives B row-major, and set_inputs() brings it into this order
  };

  /// What a core does to its tile of C before it leaves.
  enum class Epilogue : std::uint8_t {
    none,
    gelu,  ///< GELU as Gelu computes it, of bf16; saves a launch and a way of C through DRAM and back
  };

  struct Config {
    std::int64_t m = 512, k = 512, n = 512;
    DataType in = DataType::bf16;  ///< bf16 -> f32 or bf16; i16 -> i32 or i16; i8 -> i32, i16, i8 or bf16
    DataType out = DataType::f32;
    std::int64_t tile_m = 64, tile_k = 64, tile_n = 64;  ///< one larger than its extent shrinks to it, in whole blocks
    int columns = 0;                                     ///< of the array; 0: all that the device has
    int core_rows = 0;                                   ///< the same
    /// Core tiles of K that one memory tile object holds. Runs of A in DRAM are that much longer, and those of B where
    /// it is column-major (Taka et al., arXiv 2512.13282: k_mt = k_gather * tile_k).
    std::int64_t k_gather = 1;
    /// Block columns that are worked off with the rows of A that lie in the memory tiles: A is read from DRAM that many
    /// times less often. Divides the number of block columns; above 1 a memory tile's object must hold all of K:
    /// k_gather * tile_k >= k. Costs that many descriptors (ObjectFifo::repeat_count).
    std::int64_t a_uses = 1;
    Spread spread = Spread::n_over_columns;  ///< m_over_columns: at least as many columns as core_rows
    Layout b_layout = Layout::row_major;     ///< of B in DRAM
    std::optional<MultiplyMode> multiply{};  ///< unset: natural_mode(); npu2 has bfp16 for bf16
    Accumulate accumulate = Accumulate::wide;
    std::optional<std::int64_t> blocks_per_transfer{};  ///< blocks of C that a descriptor counts; unset: all it can
    int batches_in_flight = 2;  ///< of transfers; 1: each is awaited before the next is issued (mlir-air's launches)
    /// Block rows that are issued and awaited alone, after twice as many together at first, as amd/IRON's products and
    /// mlir-aie's whole_array do with 2 (amd/IRON, iron/operators/gemm/design.py): the array drains after each of them.
    /// 1 or 2; unset: as batches_in_flight says.
    std::optional<int> rows_awaited{};
    int c_depth = 1;         ///< objects of C on a core
    int c_memory_depth = 2;  ///< joined objects of C in a memory tile; one leaves more for k_gather
    Epilogue epilogue = Epilogue::none;
    std::optional<int> shift{};  ///< to i16, i8: out = round(sum / 2^shift), saturated; unset: automatic_shift()
    float scale = 1.0f / 1024;   ///< i8 to bf16: out = scale * sum, the product of the operands' scales
  };

  /// Throws as fitting_program().
  Matmul(const Device& device, const Config& config);

  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  /// The configuration as it is built: with the array's size where it is 0, and with tiles that are no larger than what
  /// they divide. Throws as design().
  static Config resolve(const Config& config, Generation generation);

  using Kernel::design;
  /// The dataflow alone, whether the cores have room for it or not. Throws Error(invalid_argument) for sizes, tiles or
  /// types outside their domain. Sizes are judged before anything is made of them: Error(does_not_fit) says which
  /// argument, or how many transfers, a runtime sequence has no room for.
  static Design design(const Config& config, Generation generation);
  /// The same if check() takes it. Otherwise throws Error(does_not_fit) with the bytes wanted, the bytes there, and a
  /// tile that fits.
  static CheckedProgram fitting_program(const Config& config, Generation generation);

  /// A of m*k and B of k*n elements in C order (B of n*k where it is column_major): of the input type, or float (bf16:
  /// rounded; i8, i16: must be whole numbers of its range). Throws Error(invalid_argument) for another size or type,
  /// NaN or infinity.
  void set_inputs(ElementSpan a, ElementSpan b);

  /// As resolve() gives it.
  [[nodiscard]] const Config& config() const { return config_; }

  /// The largest magnitude of operands for which every sum over K fits i32, in which cores keep it: all of i8, and of
  /// i16 sqrt((2^31 - 1) / K). Larger ones may wrap around.
  static std::int64_t safe_magnitude(std::int64_t k, DataType in);
  /// The smallest shift for which four standard deviations of a sum over K of products of uniform values (of i16: up to
  /// safe_magnitude()) fit `out`.
  static int automatic_shift(std::int64_t k, DataType in, DataType out);

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

}  // namespace npubench
