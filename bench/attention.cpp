// Fused multi-head attention.
#include <fmt/format.h>

#include <npubench/kernels/attention.h>

#include "suite.h"

namespace npubench::bench {

namespace {

using Config = Attention::Config;

// i8 inputs of +-64 at scales of 1/32 are reals of +-2: scores spread as trained ones do, neither flat nor one-hot.
Problem make_problem(const Config& config) {
  const double range = config.dtype == DataType::i8 ? 64 : 2;
  const std::int64_t width = config.heads * config.head_dim;
  Problem problem;
  problem.inputs.push_back(uniform(config.dtype, config.queries * width, -range, range, 1));
  problem.inputs.push_back(uniform(config.dtype, config.keys * width, -range, range, 2));
  problem.inputs.push_back(uniform(config.dtype, config.keys * width, -range, range, 3));
  reference::AttentionProblem sizes{config.queries, config.keys, config.heads, config.head_dim};
  if (config.dtype == DataType::i8) {
    sizes.q_scale = config.q_scale;
    sizes.k_scale = config.k_scale;
    sizes.v_scale = config.v_scale;
    sizes.output_scale = config.output_scale;
  }
  const auto& in = problem.inputs;
  problem.expected = reference::attention(sizes, in[0].view(), in[1].view(), in[2].view());
  return problem;
}

Case make_case(const Config& config, const char* group) {
  const std::string type(name(config.dtype));
  const std::string shape =
      fmt::format("{}x{}/heads:{}x{}", config.queries, config.keys, config.heads, config.head_dim);
  Case c;
  c.name = case_name("Attention", type, config.tile, shape, {config.columns, config.core_rows});
  c.parameters = {.kernel = "Attention",
                  .group = group,
                  .in = config.dtype,
                  .out = config.dtype,
                  .tile = {{"tile", config.tile}},
                  .shape = {{"queries", config.queries},
                            {"keys", config.keys},
                            {"heads", config.heads},
                            {"head_dim", config.head_dim}},
                  .columns = config.columns,
                  .core_rows = config.core_rows,
                  .other = {}};
  c.body = [config, key = "Attention/" + type + "/" + shape](const Device& device, ProblemCache& problems) {
    Prepared prepared;
    prepared.problem = problems.get(key, [&] { return make_problem(config); });
    auto attention = std::make_unique<Attention>(device, config);
    const auto& in = prepared.problem->inputs;
    attention->set_inputs(in[0].view(), in[1].view(), in[2].view());
    prepared.kernel = std::move(attention);
    return prepared;
  };
  return c;
}

}  // namespace

void add_attention(std::vector<Case>& cases, const Architecture& arch) {
  for (const DataType dtype : {DataType::bf16, DataType::i8}) {
    for (const std::int64_t tile : kTiles) {
      const Config config{.queries = tile,
                          .keys = tile,
                          .heads = 1,
                          .head_dim = tile,
                          .dtype = dtype,
                          .tile = tile,
                          .columns = 1,
                          .core_rows = 1};
      cases.push_back(make_case(config, kTileGroup));
    }
  }
  for (const DataType dtype : {DataType::bf16, DataType::i8}) {
    for (const Cores cores : one_and_all(arch)) {
      for (const std::int64_t tile : kTiles) {
        const Config config{.queries = kFrames,
                            .keys = kFrames,
                            .heads = kHeads,
                            .head_dim = kWidth / kHeads,
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
