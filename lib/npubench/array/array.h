// The dataflow of a kernel on the array: what moves, who sees it, and what each core does with it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <npubench/design/design.h>

namespace npubench {

/// Who sees the objects of a flow.
enum class Kind : std::uint8_t {
  core,    ///< in: a line is a core. The memory tile of a column deals its objects out to the column's cores
  column,  ///< in: a line is a column, whose cores all see the same objects (broadcast)
  row,     ///< in: a line is a core row, whose cores all see the same. Rows come in through columns spread evenly
  result,  ///< out: a line is a core. The memory tile of its column joins the cores' objects
};

/// Objects that move between DRAM and the cores, through a memory tile. A memory tile's object has those of its lines,
/// one after the other.
struct Flow {
  std::string name{};
  Kind kind{};
  MemRef object{};           ///< that a core holds
  MemRef line{};             ///< of a line in a memory tile, of one or more objects; unset: one
  int memory_depth = 2;      ///< objects of a memory tile
  int core_depth = 2;        ///< objects of a core
  Dimensions to_stream{};    ///< order in which the memory tile sends a line
  Dimensions from_stream{};  ///< order in which a core writes what it receives
  int repeat_count = 1;      ///< how often the memory tile sends a line
  int channels = 1;          ///< of the shim, over which Kind::core spreads a column's cores
  int channel = -1;          ///< of several flows of one name: which one this is
};

/// Lines that one shim channel carries.
struct Share {
  int column = 0;
  int first = 0, count = 0;  ///< lines; of a kind that is of cores, the column's core rows
  FifoId shim{};
};

/// A flow that an Array has.
struct FlowId {
  std::size_t index = 0;
};

class Array;

/// One core of an Array, while its program is written.
class ArrayCore {
 public:
  Array& array;
  int column = 0, row = 0;

  /// Its end of a flow.
  [[nodiscard]] FifoId operator()(FlowId flow) const;
  /// A buffer of its own, named after its tile too: "sums_0_2".
  [[nodiscard]] BufferId buffer(const std::string& name, const MemRef& type,
                                std::vector<std::int32_t> values = {}) const;
};

/// The cores of columns x core_rows from the corner (0, 0) on, and the flows to and from them.
class Array {
 public:
  Array(std::string name, Generation generation, int columns, int core_rows);

  /// Argument of the runtime sequence: its number.
  int argument(std::string name, MemRef type, bool output = false);
  /// A core function by its declaration, with its parameters.
  FunctionId function(Function declaration, std::vector<ParameterType> parameters);

  FlowId add(Flow flow);

  /// The shares of a flow, in the order of their lines.
  [[nodiscard]] const std::vector<Share>& shares(FlowId flow) const { return flows_[flow.index].shares; }
  [[nodiscard]] FifoId end(FlowId flow, int column, int row) const;

  /// Gives each core its program.
  void program(const std::function<std::vector<Op>(const ArrayCore&)>& of_core);

  [[nodiscard]] int columns() const { return columns_; }
  [[nodiscard]] int core_rows() const { return core_rows_; }
  Design& design() { return design_; }

 private:
  struct Placed {
    Flow flow{};
    std::vector<Share> shares{};
    std::vector<FifoId> ends{};  // column by column from row 0 up
  };

  [[nodiscard]] std::vector<Share> shares_of(const Flow& flow) const;
  /// The cores that see line `line` of a share.
  [[nodiscard]] std::vector<std::pair<int, int>> cores_of(Kind kind, const Share& share, int line) const;
  void place(Placed& placed, Share share);
  [[nodiscard]] std::size_t number(int column, int row) const {
    return static_cast<std::size_t>(column * core_rows_ + row);
  }

  Design design_;
  int columns_, core_rows_;
  std::vector<Placed> flows_;
};

/// The order in which a row-major matrix of rows x columns goes onto the stream to become blocked: blocks of block_rows
/// x block_columns one after the other in row-major order, each row-major in itself, as mlir-aie's mm.cc has them.
Dimensions blocked(std::int64_t rows, std::int64_t columns, std::int64_t block_rows, std::int64_t block_columns);
/// The order in which a blocked matrix goes onto the stream to become row-major.
Dimensions unblocked(std::int64_t rows, std::int64_t columns, std::int64_t block_rows, std::int64_t block_columns);

/// `count` objects on top of each other.
MemRef stacked(MemRef object, std::int64_t count);

}  // namespace npubench
