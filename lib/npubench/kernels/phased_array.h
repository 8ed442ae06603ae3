// Several kernels as phases of one program: the array is configured once, and its cores go from phase to phase.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <npubench/array/array.h>
#include <npubench/base/math.h>
#include <npubench/design/place_argument.h>

namespace npubench {

/// One of the phases of a program: how often its cores' loops run in it. All phases go through the same code, so that
/// it fits a core's program memory.
struct Phase {
  // Of a product: blocks of rows; in each, tiles in pairs and tiles alone; pieces along K, and those behind them that
  // only fill an object; whether GELU follows.
  int blocks = 0, pairs = 0, singles = 0, k_steps = 0, passed = 0, gelu = 0;
  int units = 0;  ///< of attention
  int norms = 0;  ///< additions with LayerNorm
};

/// Phases that cores go through in this order, so many times. It takes no more memory than going through them once.
struct PhaseGroup {
  std::vector<Phase> phases{};
  int times = 1;
};

/// Makes the phases of one program, and a runtime sequence for each. Cores take the phases in one fixed order, so the
/// sequences have to be run in that order, over and over.
///
///  - A: shim -> memory tile -> the cores of a row (broadcast): 64 rows of 64 elements for each column, in pieces of
///    64 x 64. Rows of cores are spread over the columns.
///  - B: shim -> memory tile -> the cores of a column (broadcast): 64 x 64.
///  - C: core -> memory tile of its column (joined) -> shim: 64 x 64.
///
/// All phases use these fifos and the same buffers of the cores: operands and results twice, one tile of sums, and what
/// attention keeps of a block of scores. Products sum in bf16.
///
/// Rows need not fill the columns of the array. What a phase reads or writes beyond them is said there; weights and
/// parameters are 0 beyond them, so that a product leaves 0 behind its results.
class PhasedArray {
 public:
  static constexpr std::int64_t kTile = 64;

  struct Config {
    Generation generation{};
    int columns = 0;  ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
    std::int64_t width = 512;                ///< of a row of activations: heads of 64 elements, side by side
    std::optional<MultiplyMode> multiply{};  ///< unset: bf16
    float epsilon = 1e-5f;                   ///< of LayerNorm
  };

  /// Why there is no such program; empty where there is one.
  static std::string obstacle(const Config& config);

  /// Throws Error(unsupported) with the obstacle, Error(invalid_argument) for columns or core rows that the generation
  /// does not have. What add() is given is judged before anything is made of it: Error(does_not_fit) for buffers or
  /// transfers that a runtime sequence has no room for.
  explicit PhasedArray(const Config& config);

  /// With the array's size filled in.
  [[nodiscard]] const Config& config() const { return config_; }

  /// So many elements, as tiles for all columns: what phases read and write of a row.
  [[nodiscard]] std::int64_t over_columns(std::int64_t elements) const { return round_up(elements, object_width()); }
  /// Elements of a row of additions, with padding.
  [[nodiscard]] std::int64_t norm_width() const { return norm_width(config_); }

  /// Rows of k elements times weights of n outputs, plus their biases. Sequence arguments: rows, weights (pack_product
  /// of phased_packing.h), result. over_columns(k) elements of a row are read, those from k on to be multiplied by
  /// nothing but 0, and none beyond the next multiple of 64; over_columns(n) are written. HostView::width is no matter.
  struct Product {
    std::string name{};
    std::int64_t rows = 0;  ///< a multiple of core_rows * 64, as of all phases
    std::int64_t k = 0, n = 0;
    bool gelu = false;
    HostView input{}, output{};
  };
  Phase add(const Product& product);

  /// Attention of all heads over `keys` rows. A row of the input has the queries of all heads, then their keys, then
  /// their values. Sequence arguments: queries, keys and values (the same buffer), result. Of each of the three
  /// over_columns(width) elements are read, and as many are written: the results of heads that there are, then others.
  struct Attention {
    std::string name{};
    std::int64_t rows = 0;
    std::int64_t keys = 0;
    HostView input{}, output{};
  };
  Phase add(const Attention& attention);

  /// s = a + b and LayerNorm(s), in rows of norm_width(): from `width` on a and b have to be 0, and so are s and the
  /// normed rows. b lies `input_plane` elements behind a, the normed rows `output_plane` behind s. Sequence arguments:
  /// a and b, parameters (pack_norm of phased_packing.h), s and the normed rows. Rows: a multiple of rows_of_norm().
  struct AddNorm {
    std::string name{};
    std::int64_t rows = 0;
    std::int64_t input_plane = 0, output_plane = 0;
    HostView input{}, output{};
  };
  Phase add(const AddNorm& add_norm);
  /// Rows that the array takes at once.
  [[nodiscard]] std::int64_t rows_of_norm() const;

  /// The program that goes through these phases again and again. Attention is over the same keys in all of them, and
  /// the additions are of as many rows: add() throws Error(unsupported) where they are not.
  Design build(std::string name, std::span<const PhaseGroup> groups) &&;

  /// norm_width() of a configuration whose array is resolved: a power of two, of whole blocks of the multiplication's
  /// rows.
  static std::int64_t norm_width(const Config& config);

 private:
  struct CoreParts {
    FifoId a, b, c;
    BufferId sums, statistics, scores, piece_cursor, row_cursor, part_cursor;
  };

  /// Resolved. Throws Error(unsupported) where there is an obstacle.
  static Config possible(Config config);

  Config config_;
  MultiplyBlock block_{};
  Array array_;
  FlowId a_{}, b_{}, c_{};
  FunctionId multiply_{}, repeat_{}, gelu_{}, copy_{}, add_rows_{}, normalize_{}, normalize_row_{};
  FunctionId begin_{}, scores_{}, values_{}, end_{};
  std::vector<CoreParts> cores_;  // column by column from row 0 up
  std::int64_t keys_ = 0, norm_blocks_ = 0;

  [[nodiscard]] std::int64_t object_width() const { return config_.columns * kTile; }
  /// Tiles of a column, or heads, of a row of so many elements.
  [[nodiscard]] std::int64_t tiles_of_column(std::int64_t elements) const { return ceil_div(elements, object_width()); }
  [[nodiscard]] std::int64_t block_rows() const { return config_.core_rows * kTile; }
  [[nodiscard]] std::int64_t norm_rows_of_core() const { return kTile * kTile / norm_width(); }
  /// Lines of 64 elements that an object of A has for each core, of one operand, and the rows that they are of.
  [[nodiscard]] std::int64_t norm_lines() const { return kTile / 2 / config_.columns; }
  [[nodiscard]] std::int64_t norm_rows_of_object() const { return std::min(norm_lines(), norm_rows_of_core()); }
  /// Parts that a transfer of so many iterations is issued in.
  [[nodiscard]] std::int64_t issued(std::int64_t iterations) const;
  void add_functions();
  /// Number of a new runtime sequence with these arguments, of which the last one is the result.
  /// Throws Error(does_not_fit) where one of them is too large, or so many transfers are.
  int add_sequence(const std::string& name, std::vector<SequenceArgument> arguments, std::int64_t transfers);
  /// What a core does for a pair of tiles of a product, or for one.
  /// `passed`: unset where there are none.
  struct ProductTables {
    CountTable k_steps{}, gelu{};
    std::optional<CountTable> passed{};
  };
  [[nodiscard]] std::vector<Op> product_tiles(const CoreParts& core, bool pair, const ProductTables& tables) const;
  /// For a head of its queries.
  [[nodiscard]] std::vector<Op> attention_unit(const CoreParts& core, int column) const;
  /// For an addition with LayerNorm.
  [[nodiscard]] std::vector<Op> norm(const CoreParts& core, int column) const;
  [[nodiscard]] std::vector<Op> program(const ArrayCore& place, std::span<const PhaseGroup> groups) const;
};

}  // namespace npubench
