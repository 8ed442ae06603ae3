// LayerNorm over rows.
#include <fmt/format.h>

#include <npubench/kernels/layer_norm.h>

#include "suite.h"

namespace npubench::bench {

namespace {

using Config = LayerNorm::Config;

Problem make_problem(const Config& config) {
  const bool integer = config.dtype == DataType::i8;
  Problem problem;
  problem.inputs.push_back(
      uniform(config.dtype, config.rows * config.width, integer ? -128 : -3, integer ? 127 : 4, 21));
  problem.inputs.push_back(uniform(DataType::bf16, config.width, 0.5, 1.5, 22));
  problem.inputs.push_back(uniform(DataType::bf16, config.width, -0.5, 0.5, 23));
  const reference::LayerNormProblem sizes{config.rows, config.width, config.epsilon, integer ? config.input_scale : 1,
                                          integer ? config.output_scale : 1};
  const auto& in = problem.inputs;
  problem.expected = reference::layer_norm(sizes, in[0].view(), in[1].view(), in[2].view());
  return problem;
}

Case make_case(const Config& config, const char* group) {
  const std::string type(name(config.dtype));
  const std::string shape = fmt::format("{}x{}", config.rows, config.width);
  Case c;
  c.name = case_name("LayerNorm", type, config.tile, shape, {config.columns, config.core_rows});
  c.parameters = {.kernel = "LayerNorm",
                  .group = group,
                  .in = config.dtype,
                  .out = config.dtype,
                  .tile = {{"tile", config.tile}},
                  .shape = {{"rows", config.rows}, {"width", config.width}},
                  .columns = config.columns,
                  .core_rows = config.core_rows,
                  .other = {}};
  c.body = [config, key = "LayerNorm/" + type + "/" + shape](const Device& device, ProblemCache& problems) {
    Prepared prepared;
    prepared.problem = problems.get(key, [&] { return make_problem(config); });
    auto layer_norm = std::make_unique<LayerNorm>(device, config);
    const auto& in = prepared.problem->inputs;
    layer_norm->set_inputs(in[0].view(), in[1].view(), in[2].view());
    prepared.kernel = std::move(layer_norm);
    prepared.label = fmt::format("{} rows a call", LayerNorm::rows_per_call(config));
    return prepared;
  };
  return c;
}

}  // namespace

void add_layer_norm(std::vector<Case>& cases, const Architecture& arch) {
  for (const DataType dtype : {DataType::bf16, DataType::i8}) {
    for (const std::int64_t tile : kTiles) {
      const Config config{.rows = tile, .width = tile, .dtype = dtype, .tile = tile, .columns = 1, .core_rows = 1};
      cases.push_back(make_case(config, kTileGroup));
    }
  }
  for (const DataType dtype : {DataType::bf16, DataType::i8}) {
    for (const Cores cores : one_and_all(arch)) {
      for (const std::int64_t tile : kTiles) {
        const Config config{.rows = kFrames,
                            .width = kWidth,
                            .dtype = dtype,
                            .tile = tile,
                            .columns = cores.columns,
                            .core_rows = cores.rows};
        cases.push_back(make_case(config, kWhisperGroup));
      }
    }
  }
}

}  // namespace npubench::bench
