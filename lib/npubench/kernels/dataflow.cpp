#include <npubench/kernels/dataflow.h>

#include <fmt/format.h>

namespace npubench {

ScatterFifos add_scatter(Design& design, const Scatter& scatter) {
  const Tile mem = mem_tile(scatter.column);
  const auto count = static_cast<std::int64_t>(scatter.parts.size());
  ScatterFifos fifos;
  fifos.shim = design.add(ObjectFifo{.name = scatter.name + "_shim" + scatter.suffix,
                                     .producer = shim_tile(scatter.column),
                                     .consumers = {{.tile = mem, .depth = scatter.memory_depth}},
                                     .type = scatter.object,
                                     .producer_depth = scatter.memory_depth});
  Link link{.inputs = {fifos.shim}};
  for (std::int64_t i = 0; i < count; ++i) {
    ObjectFifo fifo{.name = scatter.name + "_core" + scatter.suffix,
                    .producer = mem,
                    .type = scatter.core_object,
                    .producer_depth = scatter.memory_depth,
                    .dimensions_to_stream = scatter.to_stream,
                    .repeat_count = scatter.repeat_count};
    if (count > 1) fifo.name += fmt::format("_{}", i);
    for (const auto tile : scatter.parts[static_cast<std::size_t>(i)]) {
      fifo.consumers.push_back(
          {.tile = tile, .depth = scatter.core_depth, .dimensions_from_stream = scatter.from_stream});
    }
    fifos.cores.push_back(design.add(std::move(fifo)));
    link.outputs.push_back(fifos.cores.back());
    if (count > 1) link.offsets.push_back(i * scatter.object.elements() / count);
  }
  design.add(std::move(link));
  return fifos;
}

GatherFifos add_gather(Design& design, const Gather& gather) {
  const Tile mem = mem_tile(gather.column);
  const auto count = static_cast<std::int64_t>(gather.cores.size());
  GatherFifos fifos;
  Link link;
  for (std::int64_t i = 0; i < count; ++i) {
    ObjectFifo fifo{.name = gather.name + "_core" + gather.suffix,
                    .producer = gather.cores[static_cast<std::size_t>(i)],
                    .consumers = {{.tile = mem, .depth = gather.memory_depth}},
                    .type = gather.core_object,
                    .producer_depth = gather.core_depth};
    if (count > 1) fifo.name += fmt::format("_{}", i);
    fifos.cores.push_back(design.add(std::move(fifo)));
    link.inputs.push_back(fifos.cores.back());
    if (count > 1) link.offsets.push_back(i * gather.object.elements() / count);
  }
  // Each part of a join has descriptors of its own, so the pattern is that of a part (as in mlir-aie's whole_array
  // matmul).
  fifos.shim = design.add(ObjectFifo{.name = gather.name + "_shim" + gather.suffix,
                                     .producer = mem,
                                     .consumers = {{.tile = shim_tile(gather.column), .depth = gather.memory_depth}},
                                     .type = gather.object,
                                     .producer_depth = gather.memory_depth,
                                     .dimensions_to_stream = gather.to_stream});
  link.outputs = {fifos.shim};
  design.add(std::move(link));
  return fifos;
}

std::vector<Tile> column_cores(int column, int core_rows) {
  std::vector<Tile> tiles;
  for (int row = 0; row < core_rows; ++row) tiles.push_back(core_tile(column, row));
  return tiles;
}

Dimensions blocked(std::int64_t rows, std::int64_t columns, std::int64_t block_rows, std::int64_t block_columns) {
  return {{rows / block_rows, block_rows * columns},
          {columns / block_columns, block_columns},
          {block_rows, columns},
          {block_columns, 1}};
}

Dimensions unblocked(std::int64_t rows, std::int64_t columns, std::int64_t block_rows, std::int64_t block_columns) {
  return {{rows / block_rows, block_rows * columns},
          {block_rows, block_columns},
          {columns / block_columns, block_rows * block_columns},
          {block_columns, 1}};
}

}  // namespace npubench
