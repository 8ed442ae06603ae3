// The two ways of data through a column that all kernels use: from the shim to cores, and from cores to the shim.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <npubench/design/design.h>

namespace npubench {

/// shim -> memory tile -> cores. The memory tile holds objects that consist of equal parts, one after the other; part i
/// goes to all tiles of parts[i] (broadcast when there are several).
struct Scatter {
  std::string name{};
  std::string suffix{};  ///< of the column: "_0"
  int column = 0;
  MemRef object{};       ///< what comes from the shim
  MemRef core_object{};  ///< what a core acquires; a part holds one or more
  std::vector<std::vector<Tile>> parts{};
  int memory_depth = 2;
  int core_depth = 2;
  Dimensions to_stream{};    ///< order in which the memory tile sends a part
  Dimensions from_stream{};  ///< order in which a core writes an object
  int repeat_count = 1;      ///< how often the memory tile sends a part
};

struct ScatterFifos {
  FifoId shim{};
  std::vector<FifoId> cores{};  ///< by part
};

ScatterFifos add_scatter(Design& design, const Scatter& scatter);

/// cores -> memory tile -> shim. The memory tile joins the cores' objects, one after the other.
struct Gather {
  std::string name{};
  std::string suffix{};
  int column = 0;
  MemRef object{};       ///< what goes to the shim
  MemRef core_object{};  ///< a part of it
  std::vector<Tile> cores{};
  int memory_depth = 2;
  int core_depth = 2;
  Dimensions to_stream{};  ///< order in which the memory tile sends a part
};

struct GatherFifos {
  FifoId shim{};
  std::vector<FifoId> cores{};
};

GatherFifos add_gather(Design& design, const Gather& gather);

/// The cores of a column from row 0 up.
std::vector<Tile> column_cores(int column, int core_rows);

/// The order in which a row-major matrix of rows x columns goes onto the stream to become blocked: blocks of block_rows
/// x block_columns one after the other in row-major order, each row-major in itself, as mlir-aie's mm.cc has them.
Dimensions blocked(std::int64_t rows, std::int64_t columns, std::int64_t block_rows, std::int64_t block_columns);
/// The order in which a blocked matrix goes onto the stream to become row-major.
Dimensions unblocked(std::int64_t rows, std::int64_t columns, std::int64_t block_rows, std::int64_t block_columns);

}  // namespace npubench
