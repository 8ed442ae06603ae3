#include <npubench/design/mlir_sequence.h>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench::detail {
namespace {

using Dimensions4 = std::array<Dimension, 4>;

/// The dimensions as dma_memcpy_nd takes them: what is contiguous as one run, which the hardware walks whatever its
/// length (a strided dimension's size is limited), and no stride where nothing is repeated.
Dimensions4 normalized(Dimensions4 dimensions) {
  for (auto& dimension : dimensions) {
    if (dimension.size == 1) dimension.stride = 0;
  }
  std::int64_t run = 1;
  bool contiguous = true;
  for (int i = 3; i >= 1; --i) {
    const auto& dimension = dimensions[static_cast<std::size_t>(i)];
    if (dimension.size == 1) continue;
    contiguous = contiguous && dimension.stride == run;
    run *= dimension.size;
  }
  if (contiguous) {
    dimensions[1] = dimensions[2] = {1, 0};
    dimensions[3] = {run, 1};
  }
  if (dimensions[3].size == 1) dimensions[3].stride = 1;
  return dimensions;
}

}  // namespace

void print_sequence(const RuntimeSequence& sequence, const std::string& name, const DesignNames& names,
                    std::string& out) {
  auto values = names.values;
  std::vector<std::string> arguments;
  std::string list;
  for (const auto& argument : sequence.arguments) {
    arguments.push_back("%" + values.unique(argument.name));
    list += fmt::format("{}{}: {}", list.empty() ? "" : ", ", arguments.back(), memref_text(argument.type));
  }
  out += fmt::format("    aie.runtime_sequence @{}({}) {{\n", name, list);
  for (const auto& op : sequence.ops) {
    if (const auto* await = std::get_if<Await>(&op)) {
      out += fmt::format("      aiex.npu.dma_wait {{symbol = @{}}}\n",
                         names.fifos.at(static_cast<std::size_t>(await->fifo.index)));
      continue;
    }
    const auto& transfer = std::get<Transfer>(op);
    const auto index = static_cast<std::size_t>(transfer.argument);
    const auto d = normalized(transfer.dimensions);
    if (d[3].stride != 1) {
      throw Error(ErrorCategory::unsupported,
                  fmt::format("a transfer of {} has an innermost stride of {}, dma_memcpy_nd needs 1",
                              sequence.arguments.at(index).name, d[3].stride),
                  "add an innermost dimension of one element");
    }
    // The offset counts in units of the innermost stride.
    out += fmt::format(
        "      aiex.npu.dma_memcpy_nd({}[0, 0, 0, {}][{}, {}, {}, {}][{}, {}, {}, {}]) {{metadata = @{}, id = "
        "{} : i64{}}} : {}\n",
        arguments.at(index), transfer.offset, d[0].size, d[1].size, d[2].size, d[3].size, d[0].stride, d[1].stride,
        d[2].stride, d[3].stride, names.fifos.at(static_cast<std::size_t>(transfer.fifo.index)), transfer.descriptor,
        transfer.issue_token ? ", issue_token = true" : "", memref_text(sequence.arguments[index].type));
  }
  out += "    }\n";
}

}  // namespace npubench::detail
