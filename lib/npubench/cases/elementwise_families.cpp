#include <npubench/cases/elementwise_families.h>

#include <fmt/format.h>

#include <npubench/cases/whisper_shapes.h>

namespace npubench {
namespace {

/// Single tiles on one core, and so many elements on one core and on all.
template <class K>
std::vector<DefaultCase<typename K::Config>> tiles_and(Elements elements, std::initializer_list<DataType> types,
                                                       const Architecture& arch) {
  using Config = typename K::Config;
  std::vector<DefaultCase<Config>> cases;
  for (const auto dtype : types) {
    for (const auto tile : kTiles) {
      const Config config{.elements = Elements(tile, tile), .dtype = dtype, .tile = tile, .columns = 1, .core_rows = 1};
      cases.push_back({config, kTileGroup});
    }
  }
  for (const auto dtype : types) {
    for (const Cores cores : one_and_all(arch)) {
      for (const auto tile : kTiles) {
        const Config config{
            .elements = elements, .dtype = dtype, .tile = tile, .columns = cores.columns, .core_rows = cores.rows};
        cases.push_back({config, kWhisperGroup});
      }
    }
  }
  return cases;
}

}  // namespace

Problem KernelFamily<Gelu>::problem(const Gelu::Config& config, Inputs& inputs) {
  const bool integer = config.dtype == DataType::i8;
  Problem problem;
  const InputRange range = integer ? InputRange{-128, 127} : InputRange{-4, 4};
  problem.inputs.push_back(inputs.make(config.dtype, config.elements, range, 31));
  problem.expected =
      reference::gelu(problem.inputs[0].view(), integer ? config.input_scale : 1, integer ? config.output_scale : 1);
  return problem;
}

std::string KernelFamily<Gelu>::summary(const Gelu::Config& c) {
  return fmt::format("y = gelu(x), tanh form, of {} elements {}", c.elements.count(), name(c.dtype));
}

std::vector<DefaultCase<Gelu::Config>> KernelFamily<Gelu>::default_cases(const Architecture& arch) {
  return tiles_and<Gelu>({kFrames, kFeedForward}, {DataType::bf16, DataType::i8}, arch);
}

// Addition is the residual connection.
Problem KernelFamily<Add>::problem(const Add::Config& config, Inputs& inputs) {
  Problem problem;
  problem.inputs.push_back(inputs.make(config.dtype, config.elements, {-4, 4}, 51));
  problem.inputs.push_back(inputs.make(config.dtype, config.elements, {-4, 4}, 52));
  problem.expected = reference::add(problem.inputs[0].view(), problem.inputs[1].view());
  return problem;
}

std::string KernelFamily<Add>::summary(const Add::Config& c) {
  return fmt::format("y = a + b of {} elements {}", c.elements.count(), name(c.dtype));
}

std::vector<DefaultCase<Add::Config>> KernelFamily<Add>::default_cases(const Architecture& arch) {
  return tiles_and<Add>({kFrames, kWidth}, {DataType::bf16}, arch);
}

Problem KernelFamily<Cast>::problem(const Cast::Config& config, Inputs& inputs) {
  Problem problem;
  problem.inputs.push_back(inputs.make(DataType::f32, config.elements, {-4, 4}, 71));
  for (const float x : problem.inputs[0].view().as<float>()) {
    problem.expected.values.push_back(static_cast<float>(bfloat16(x)));
  }
  problem.expected.tolerance.reason = "rounding to nearest even has one result";
  return problem;
}

std::string KernelFamily<Cast>::summary(const Cast::Config& c) {
  return fmt::format("y = x rounded to bf16, of {} elements f32", c.elements.count());
}

Problem KernelFamily<Passthrough>::problem(const Passthrough::Config& config, Inputs& inputs) {
  Problem problem;
  problem.inputs.push_back(inputs.make(config.dtype, config.elements, {-128, 127}, 61));
  problem.expected = reference::passthrough(problem.inputs[0].view());
  return problem;
}

std::string KernelFamily<Passthrough>::summary(const Passthrough::Config& c) {
  return fmt::format("y = x of {} elements {}, through the cores", c.elements.count(), name(c.dtype));
}

std::vector<DefaultCase<Passthrough::Config>> KernelFamily<Passthrough>::default_cases(const Architecture& arch) {
  return tiles_and<Passthrough>({kFrames, kWidth}, {DataType::i8}, arch);
}

std::vector<DefaultCase<Empty::Config>> KernelFamily<Empty>::default_cases(const Architecture&) {
  return {{{}, kDispatchGroup}};
}

}  // namespace npubench
