// GELU over elements.
#include <fmt/format.h>

#include <npubench/kernels/elementwise.h>

#include "suite.h"

namespace npubench::bench {

namespace {

using Config = Gelu::Config;

Problem make_problem(const Config& config) {
  const bool integer = config.dtype == DataType::i8;
  Problem problem;
  problem.inputs.push_back(uniform(config.dtype, config.elements, integer ? -128 : -4, integer ? 127 : 4, 31));
  problem.expected =
      reference::gelu(problem.inputs[0].view(), integer ? config.input_scale : 1, integer ? config.output_scale : 1);
  return problem;
}

// GELU treats every element alike; the rows and columns are those of the layer it stands in.
Case make_case(const Config& config, const std::string& shape, const char* group) {
  const std::string type(name(config.dtype));
  Case c;
  c.name = case_name("GELU", type, config.tile, shape, {config.columns, config.core_rows});
  c.parameters = {.kernel = "GELU",
                  .group = group,
                  .in = config.dtype,
                  .out = config.dtype,
                  .tile = {{"tile", config.tile}},
                  .shape = {{"elements", config.elements}},
                  .columns = config.columns,
                  .core_rows = config.core_rows,
                  .other = {}};
  c.body = [config, key = "GELU/" + type + "/" + shape](const Device& device, ProblemCache& problems) {
    Prepared prepared;
    prepared.problem = problems.get(key, [&] { return make_problem(config); });
    auto gelu = std::make_unique<Gelu>(device, config);
    gelu->set_inputs(prepared.problem->inputs[0].view());
    prepared.kernel = std::move(gelu);
    return prepared;
  };
  return c;
}

}  // namespace

void add_gelu(std::vector<Case>& cases, const Architecture& arch) {
  for (const DataType dtype : {DataType::bf16, DataType::i8}) {
    for (const std::int64_t tile : kTiles) {
      const Config config{.elements = tile * tile, .dtype = dtype, .tile = tile, .columns = 1, .core_rows = 1};
      cases.push_back(make_case(config, fmt::format("{}x{}", tile, tile), kTileGroup));
    }
  }
  for (const DataType dtype : {DataType::bf16, DataType::i8}) {
    for (const Cores cores : one_and_all(arch)) {
      for (const std::int64_t tile : kTiles) {
        const Config config{.elements = kFrames * kFeedForward,
                            .dtype = dtype,
                            .tile = tile,
                            .columns = cores.columns,
                            .core_rows = cores.rows};
        cases.push_back(make_case(config, fmt::format("{}x{}", kFrames, kFeedForward), kWhisperGroup));
      }
    }
  }
}

}  // namespace npubench::bench
