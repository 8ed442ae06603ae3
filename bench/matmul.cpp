// Matrix products.
#include <fmt/format.h>

#include <npubench/kernels/matmul.h>

#include "matmul_case.h"
#include "suite.h"

namespace npubench::bench {

namespace {

using Config = Matmul::Config;

struct Types {
  DataType in, out;
};

Problem make_problem(const Config& config) {
  const bool integer = is_integer(config.in);
  const double low = integer ? -128 : -1, high = integer ? 127 : 1;
  Problem problem;
  problem.inputs.push_back(uniform(config.in, config.m * config.k, low, high, 11));
  problem.inputs.push_back(uniform(config.in, config.k * config.n, low, high, 12));
  const reference::MatmulProblem sizes{.m = config.m,
                                       .k = config.k,
                                       .n = config.n,
                                       .out = config.out,
                                       .shift = integer ? Matmul::automatic_shift(config.k, config.out) : 0};
  problem.expected = reference::matmul(sizes, problem.inputs[0].view(), problem.inputs[1].view());
  if (config.epilogue == Matmul::Epilogue::gelu) problem.expected = reference::gelu_behind(problem.expected);
  return problem;
}

Case make_case(const Config& config, const char* group) {
  const std::string types = fmt::format("{}_{}", name(config.in), name(config.out));
  const std::string shape = fmt::format("{}x{}x{}", config.m, config.k, config.n);
  const std::string kernel = config.epilogue == Matmul::Epilogue::gelu ? "MatmulGELU" : "Matmul";
  return matmul_case(case_name(kernel, types, config.tile_m, shape, {config.columns, config.core_rows}), config, group,
                     kernel + "/" + types + "/" + shape, [config] { return make_problem(config); });
}

Config make_config(Types types, std::int64_t m, std::int64_t k, std::int64_t n, std::int64_t tile, Cores cores) {
  return {.m = m,
          .k = k,
          .n = n,
          .in = types.in,
          .out = types.out,
          .tile_m = tile,
          .tile_k = tile,
          .tile_n = tile,
          .columns = cores.columns,
          .core_rows = cores.rows};
}

constexpr Types kFloat{DataType::bf16, DataType::f32};
constexpr Types kInteger{DataType::i8, DataType::i32};
constexpr Types kAll[] = {
    kFloat, {DataType::bf16, DataType::bf16}, kInteger, {DataType::i8, DataType::i16}, {DataType::i8, DataType::i8}};

}  // namespace

void add_matmul(std::vector<Case>& cases, const Architecture& arch) {
  for (const Types types : kAll) {
    for (const std::int64_t tile : kTiles) {
      cases.push_back(make_case(make_config(types, tile, tile, tile, tile, {1, 1}), kTileGroup));
    }
  }
  struct Shape {
    std::int64_t k, n;
  };
  constexpr Shape kProjection{kWidth, kWidth}, kUp{kWidth, kFeedForward}, kDown{kFeedForward, kWidth};
  for (const Types types : {kFloat, kInteger}) {
    for (const Shape shape : {kProjection, kUp, kDown}) {
      for (const Cores cores : one_and_all(arch)) {
        for (const std::int64_t tile : kTiles) {
          cases.push_back(make_case(make_config(types, kFrames, shape.k, shape.n, tile, cores), kWhisperGroup));
        }
      }
    }
  }
  // What follows up in the feed-forward layer, in the same run: beside it, `up` and GELU have a run each.
  for (const Cores cores : one_and_all(arch)) {
    for (const std::int64_t tile : kTiles) {
      auto config = make_config({DataType::bf16, DataType::bf16}, kFrames, kUp.k, kUp.n, tile, cores);
      config.epilogue = Matmul::Epilogue::gelu;
      cases.push_back(make_case(config, kWhisperGroup));
    }
  }
}

}  // namespace npubench::bench
