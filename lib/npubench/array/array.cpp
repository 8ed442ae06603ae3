#include <npubench/array/array.h>

#include <fmt/format.h>

namespace npubench {

MemRef stacked(MemRef object, std::int64_t count) {
  object.shape.front() *= count;
  return object;
}

FifoId ArrayCore::operator()(FlowId flow) const { return array.end(flow, column, row); }

BufferId ArrayCore::buffer(const std::string& name, const MemRef& type, std::vector<std::int32_t> values) const {
  const auto tile = core_tile(column, row);
  LocalBuffer buffer{fmt::format("{}_{}_{}", name, tile.column, tile.row), tile, type};
  buffer.values = std::move(values);
  return array.design().add(std::move(buffer));
}

Array::Array(std::string name, Generation generation, int columns, int core_rows)
    : columns_(columns), core_rows_(core_rows) {
  design_.name = std::move(name);
  design_.generation = generation;
  design_.columns = columns;
}

int Array::argument(std::string name, MemRef type, bool output) {
  return design_.add(SequenceArgument{.name = std::move(name), .type = std::move(type), .output = output});
}

FunctionId Array::function(Function declaration, std::vector<ParameterType> parameters) {
  declaration.parameters = std::move(parameters);
  return design_.add(std::move(declaration));
}

std::vector<Share> Array::shares_of(const Flow& flow) const {
  std::vector<Share> shares;
  switch (flow.kind) {
    case Kind::column:
      for (int column = 0; column < columns_; ++column) shares.push_back({column, column, 1});
      break;
    case Kind::row:  // one through each column, where there are enough columns
      for (int row = 0; row < core_rows_; ++row) {
        const int column = row * columns_ / core_rows_;
        if (shares.empty() || shares.back().column != column) shares.push_back({column, row, 0});
        ++shares.back().count;
      }
      break;
    case Kind::core:
    case Kind::result:
      for (int column = 0; column < columns_; ++column) {
        for (int i = 0; i < flow.channels; ++i) {
          const int first = i * core_rows_ / flow.channels;
          shares.push_back({column, first, (i + 1) * core_rows_ / flow.channels - first});
        }
      }
      break;
  }
  return shares;
}

std::vector<std::pair<int, int>> Array::cores_of(Kind kind, const Share& share, int line) const {
  std::vector<std::pair<int, int>> cores;
  switch (kind) {
    case Kind::column:
      for (int row = 0; row < core_rows_; ++row) cores.emplace_back(share.column, row);
      break;
    case Kind::row:
      for (int column = 0; column < columns_; ++column) cores.emplace_back(column, line);
      break;
    case Kind::core:
    case Kind::result: cores.emplace_back(share.column, line); break;
  }
  return cores;
}

FlowId Array::add(Flow flow) {
  auto& placed = flows_.emplace_back(Placed{.flow = std::move(flow)});
  placed.ends.resize(static_cast<std::size_t>(columns_ * core_rows_));
  for (const auto& share : shares_of(placed.flow)) place(placed, share);
  return {flows_.size() - 1};
}

void Array::place(Placed& placed, Share share) {
  const auto& flow = placed.flow;
  const bool out = flow.kind == Kind::result;
  const MemRef line = flow.line.shape.empty() ? flow.object : flow.line;
  const Tile mem = mem_tile(share.column), shim = shim_tile(share.column);
  auto suffix = fmt::format("_{}", share.column);
  if (flow.channels > 1) suffix += fmt::format("_{}", placed.shares.size() % static_cast<std::size_t>(flow.channels));
  if (flow.channel >= 0) suffix += fmt::format("_{}", flow.channel);

  ObjectFifo outer{.name = flow.name + "_shim" + suffix,
                   .producer = out ? mem : shim,
                   .consumers = {{.tile = out ? shim : mem, .depth = flow.memory_depth}},
                   .type = stacked(line, share.count),
                   .producer_depth = flow.memory_depth};
  // Each part of a join has descriptors of its own, so the pattern is that of a part (as in mlir-aie's whole_array
  // matmul).
  if (out) outer.dimensions_to_stream = flow.to_stream;
  share.shim = design_.add(std::move(outer));

  std::vector<FifoId> inner;
  std::vector<std::int64_t> offsets;
  for (int i = 0; i < share.count; ++i) {
    const auto cores = cores_of(flow.kind, share, share.first + i);
    ObjectFifo fifo{.name = flow.name + "_core" + suffix, .producer = mem, .type = flow.object};
    if (share.count > 1) {
      fifo.name += fmt::format("_{}", i);
      offsets.push_back(i * line.elements());
    }
    if (out) {
      fifo.producer = core_tile(cores.front().first, cores.front().second);
      fifo.consumers = {{.tile = mem, .depth = flow.memory_depth}};
      fifo.producer_depth = flow.core_depth;
    } else {
      fifo.producer_depth = flow.memory_depth;
      fifo.dimensions_to_stream = flow.to_stream;
      fifo.repeat_count = flow.repeat_count;
      for (const auto& [column, row] : cores) {
        fifo.consumers.push_back(
            {.tile = core_tile(column, row), .depth = flow.core_depth, .dimensions_from_stream = flow.from_stream});
      }
    }
    inner.push_back(design_.add(std::move(fifo)));
    for (const auto& [column, row] : cores) placed.ends[number(column, row)] = inner.back();
  }
  Link link{.inputs = {share.shim}};
  link.offsets = std::move(offsets);
  link.outputs = std::move(inner);
  if (out) std::swap(link.inputs, link.outputs);
  design_.add(std::move(link));
  placed.shares.push_back(share);
}

FifoId Array::end(FlowId flow, int column, int row) const { return flows_[flow.index].ends[number(column, row)]; }

void Array::program(const std::function<std::vector<Op>(const ArrayCore&)>& of_core) {
  for (int column = 0; column < columns_; ++column) {
    for (int row = 0; row < core_rows_; ++row) {
      auto program = of_core({*this, column, row});
      design_.add(Core{.tile = core_tile(column, row), .program = std::move(program)});
    }
  }
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
