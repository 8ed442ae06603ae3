// Addition, which is the residual connection, and the copy through the cores.
#include <fmt/format.h>

#include <npubench/kernels/elementwise.h>

#include "suite.h"

namespace npubench::bench {

namespace {

// Add and Passthrough have configurations of the same members.
template <class Config>
Config make_config(std::int64_t elements, DataType dtype, std::int64_t tile, Cores cores) {
  return {.elements = elements, .dtype = dtype, .tile = tile, .columns = cores.columns, .core_rows = cores.rows};
}

template <class Config>
Case make_case(const std::string& kernel, const Config& config, const std::string& shape, const char* group) {
  Case c;
  c.name = case_name(kernel, std::string(name(config.dtype)), config.tile, shape, {config.columns, config.core_rows});
  c.parameters = {.kernel = kernel,
                  .group = group,
                  .in = config.dtype,
                  .out = config.dtype,
                  .tile = {{"tile", config.tile}},
                  .shape = {{"elements", config.elements}},
                  .columns = config.columns,
                  .core_rows = config.core_rows,
                  .other = {}};
  return c;
}

Case add_case(const Add::Config& config, const std::string& shape, const char* group) {
  Case c = make_case("Add", config, shape, group);
  c.body = [config, key = "Add/" + shape](const Device& device, ProblemCache& problems) {
    Prepared prepared;
    prepared.problem = problems.get(key, [&] {
      Problem problem;
      problem.inputs.push_back(uniform(config.dtype, config.elements, -4, 4, 51));
      problem.inputs.push_back(uniform(config.dtype, config.elements, -4, 4, 52));
      problem.expected = reference::add(problem.inputs[0].view(), problem.inputs[1].view());
      return problem;
    });
    auto add = std::make_unique<Add>(device, config);
    add->set_inputs(prepared.problem->inputs[0].view(), prepared.problem->inputs[1].view());
    prepared.kernel = std::move(add);
    return prepared;
  };
  return c;
}

Case passthrough_case(const Passthrough::Config& config, const std::string& shape, const char* group) {
  Case c = make_case("Passthrough", config, shape, group);
  c.body = [config, key = "Passthrough/" + shape](const Device& device, ProblemCache& problems) {
    Prepared prepared;
    prepared.problem = problems.get(key, [&] {
      Problem problem;
      problem.inputs.push_back(uniform(config.dtype, config.elements, -128, 127, 61));
      problem.expected = reference::passthrough(problem.inputs[0].view());
      return problem;
    });
    auto passthrough = std::make_unique<Passthrough>(device, config);
    passthrough->set_inputs(prepared.problem->inputs[0].view());
    prepared.kernel = std::move(passthrough);
    return prepared;
  };
  return c;
}

}  // namespace

void add_elementwise(std::vector<Case>& cases, const Architecture& arch) {
  const std::string whisper = fmt::format("{}x{}", kFrames, kWidth);
  for (const std::int64_t tile : kTiles) {
    const std::string shape = fmt::format("{}x{}", tile, tile);
    cases.push_back(add_case(make_config<Add::Config>(tile * tile, DataType::bf16, tile, {1, 1}), shape, kTileGroup));
  }
  for (const Cores cores : one_and_all(arch)) {
    for (const std::int64_t tile : kTiles) {
      const auto config = make_config<Add::Config>(kFrames * kWidth, DataType::bf16, tile, cores);
      cases.push_back(add_case(config, whisper, kWhisperGroup));
    }
  }
  for (const std::int64_t tile : kTiles) {
    const auto config = make_config<Passthrough::Config>(tile * tile, DataType::i8, tile, {1, 1});
    cases.push_back(passthrough_case(config, fmt::format("{}x{}", tile, tile), kTileGroup));
  }
  for (const Cores cores : one_and_all(arch)) {
    for (const std::int64_t tile : kTiles) {
      const auto config = make_config<Passthrough::Config>(kFrames * kWidth, DataType::i8, tile, cores);
      cases.push_back(passthrough_case(config, whisper, kWhisperGroup));
    }
  }
}

}  // namespace npubench::bench
