#include "matmul_case.h"

namespace npubench::bench {

Case matmul_case(std::string name, const Matmul::Config& config, const char* group, std::string problem_key,
                 std::function<Problem()> make_problem, std::string label) {
  Case c;
  c.name = std::move(name);
  c.parameters = {.kernel = "Matmul",
                  .group = group,
                  .in = config.in,
                  .out = config.out,
                  .tile = {{"m", config.tile_m}, {"k", config.tile_k}, {"n", config.tile_n}},
                  .shape = {{"M", config.m}, {"K", config.k}, {"N", config.n}},
                  .columns = config.columns,
                  .core_rows = config.core_rows,
                  .other = {}};
  if (config.epilogue == Matmul::Epilogue::gelu) c.parameters.other.emplace_back("epilogue", "gelu");
  c.body = [config, key = std::move(problem_key), make = std::move(make_problem), label = std::move(label)](
               const Device& device, ProblemCache& problems) {
    Prepared prepared;
    prepared.label = label;
    prepared.problem = problems.get(key, make);
    auto matmul = std::make_unique<Matmul>(device, config);
    matmul->set_inputs(prepared.problem->inputs[0].view(), prepared.problem->inputs[1].view());
    prepared.kernel = std::move(matmul);
    return prepared;
  };
  return c;
}

}  // namespace npubench::bench
