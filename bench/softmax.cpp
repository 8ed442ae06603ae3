// Softmax over rows.
#include <fmt/format.h>

#include <npubench/kernels/softmax.h>

#include "suite.h"

namespace npubench::bench {

namespace {

using Config = Softmax::Config;

Problem make_problem(const Config& config) {
  Problem problem;
  problem.inputs.push_back(uniform(config.dtype, config.rows * config.width, -4, 4, 41));
  problem.expected = reference::softmax(config.rows, config.width, problem.inputs[0].view());
  return problem;
}

Case make_case(const Config& config, const char* group) {
  const std::string type(name(config.dtype));
  const std::string shape = fmt::format("{}x{}", config.rows, config.width);
  Case c;
  c.name = case_name("Softmax", type, config.tile, shape, {config.columns, config.core_rows});
  c.parameters = {.kernel = "Softmax",
                  .group = group,
                  .in = config.dtype,
                  .out = config.dtype,
                  .tile = {{"tile", config.tile}},
                  .shape = {{"rows", config.rows}, {"width", config.width}},
                  .columns = config.columns,
                  .core_rows = config.core_rows,
                  .other = {}};
  c.body = [config, key = "Softmax/" + type + "/" + shape](const Device& device, ProblemCache& problems) {
    Prepared prepared;
    prepared.problem = problems.get(key, [&] { return make_problem(config); });
    auto softmax = std::make_unique<Softmax>(device, config);
    softmax->set_inputs(prepared.problem->inputs[0].view());
    prepared.kernel = std::move(softmax);
    prepared.label = fmt::format("{} rows a call", Softmax::rows_per_call(config));
    return prepared;
  };
  return c;
}

}  // namespace

void add_softmax(std::vector<Case>& cases, const Architecture& arch) {
  for (const std::int64_t tile : kTiles) {
    cases.push_back(make_case({.rows = tile, .width = tile, .tile = tile, .columns = 1, .core_rows = 1}, kTileGroup));
  }
  for (const Cores cores : one_and_all(arch)) {
    for (const std::int64_t tile : kTiles) {  // the scores of one head
      const Config config{
          .rows = kFrames, .width = kFrames, .tile = tile, .columns = cores.columns, .core_rows = cores.rows};
      cases.push_back(make_case(config, kWhisperGroup));
    }
  }
}

}  // namespace npubench::bench
