#include <npubench/cases/matmul_family.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/base/math.h>
#include <npubench/cases/library_family.h>
#include <npubench/cases/matmul_sweep.h>
#include <npubench/cases/whisper_shapes.h>

namespace npubench {
namespace {

using Config = Matmul::Config;

struct Types {
  DataType in, out;
};
constexpr Types kFloat{DataType::bf16, DataType::f32};
constexpr Types kInteger{DataType::i8, DataType::i32};
constexpr Types kBrief{DataType::bf16, DataType::bf16};
constexpr Types kAll[] = {kFloat, kBrief, kInteger, {DataType::i8, DataType::i16}, {DataType::i8, DataType::i8}};
constexpr Types kOfLanguageModels[] = {
    {DataType::i16, DataType::i32}, {DataType::i16, DataType::i16}, {DataType::i8, DataType::bf16}};

// Of A's integers one in this many is not zero where sums stay in the output's type, so that they neither saturate nor
// depend on their order.
constexpr std::size_t kSparse = 16;

bool sums_in_output_type(const Config& config) { return config.accumulate == Matmul::Accumulate::output_type; }
bool is_sparse(const Config& config) { return is_integer(config.in) && sums_in_output_type(config); }

void thin_out(Tensor& a) {
  const auto size = size_of(a.type);
  for (std::size_t i = 0; i < a.bytes.size() / size; ++i) {
    if (i % kSparse != i / kSparse % kSparse) std::fill_n(a.bytes.data() + i * size, size, std::byte{0});
  }
}

/// Column by column, as the kernel takes it.
Tensor by_columns(const Tensor& matrix, std::int64_t rows, std::int64_t columns) {
  Tensor result{matrix.type, std::vector<std::byte>(matrix.bytes.size())};
  const auto size = size_of(matrix.type);
  for (std::int64_t i = 0; i < rows; ++i) {
    for (std::int64_t j = 0; j < columns; ++j) {
      const auto from = static_cast<std::size_t>(i * columns + j) * size;
      const auto to = static_cast<std::size_t>(j * rows + i) * size;
      std::copy_n(matrix.bytes.begin() + static_cast<std::ptrdiff_t>(from), size,
                  result.bytes.begin() + static_cast<std::ptrdiff_t>(to));
    }
  }
  return result;
}

Config product(Types types, std::int64_t m, std::int64_t k, std::int64_t n, std::int64_t tile, Cores cores) {
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

}  // namespace

Problem KernelFamily<Matmul>::problem(const Config& config, Inputs& inputs) {
  const bool integer = is_integer(config.in), wide = !sums_in_output_type(config);
  const auto most = static_cast<float>(Matmul::safe_magnitude(config.k, config.in));
  const InputRange range =
      integer && wide ? InputRange{-most, config.in == DataType::i8 ? most - 1 : most} : InputRange{-1, 1};
  auto a = inputs.make(config.in, config.m * config.k, range, 11);
  auto b = inputs.make(config.in, config.k * config.n, range, 12);
  if (is_sparse(config) && inputs.generated()) thin_out(a);
  const reference::MatmulProblem sizes{
      .m = config.m,
      .k = config.k,
      .n = config.n,
      .out = config.out,
      .shift = integer && wide ? config.shift.value_or(Matmul::automatic_shift(config.k, config.in, config.out)) : 0,
      .scale = config.scale,
      .block_float = config.multiply == MultiplyMode::bfp16,
      .roundings = integer || wide ? 1 : ceil_div(config.k, config.tile_k)};
  Problem problem;
  problem.expected = reference::matmul(sizes, a.view(), b.view());
  if (config.epilogue == Matmul::Epilogue::gelu) problem.expected = reference::gelu_behind(problem.expected);
  problem.inputs.push_back(std::move(a));
  const bool rows = config.b_layout != Matmul::Layout::column_major;
  problem.inputs.push_back(rows ? std::move(b) : by_columns(b, config.k, config.n));
  return problem;
}

std::string KernelFamily<Matmul>::problem_name(const Config& config) {
  auto name = Matmul::fields().problem_name(config);
  if (sums_in_output_type(config)) name += fmt::format("/tile_k:{}", config.tile_k);
  return name;
}

std::string KernelFamily<Matmul>::summary(const Config& c) {
  return fmt::format("C = {}: A {}x{} {}, B {}x{} {}, C {}, by tiles of {}x{}x{}",
                     c.epilogue == Matmul::Epilogue::gelu ? "gelu(A x B)" : "A x B", c.m, c.k, name(c.in), c.k, c.n,
                     name(c.in), name(c.out), c.tile_m, c.tile_k, c.tile_n);
}

std::vector<DefaultCase<Config>> KernelFamily<Matmul>::default_cases(const Architecture& arch) {
  std::vector<DefaultCase<Config>> cases;
  for (const Types types : kAll) {
    for (const auto tile : kTiles) cases.push_back({product(types, tile, tile, tile, tile, {1, 1}), kTileGroup});
  }
  struct Shape {
    std::int64_t k, n;
  };
  constexpr Shape kProjection{kWidth, kWidth}, kUp{kWidth, kFeedForward}, kDown{kFeedForward, kWidth};
  for (const Types types : {kFloat, kInteger}) {
    for (const Shape shape : {kProjection, kUp, kDown}) {
      for (const Cores cores : one_and_all(arch)) {
        for (const auto tile : kTiles) {
          cases.push_back({product(types, kFrames, shape.k, shape.n, tile, cores), kWhisperGroup});
        }
      }
    }
  }
  // What follows up in the feed-forward layer, in the same run: beside it, `up` and GELU have a run each.
  for (const Cores cores : one_and_all(arch)) {
    for (const auto tile : kTiles) {
      auto config = product(kBrief, kFrames, kUp.k, kUp.n, tile, cores);
      config.epilogue = Matmul::Epilogue::gelu;
      cases.push_back({config, kWhisperGroup});
    }
  }
  for (const Types types : kOfLanguageModels) {
    for (const Cores cores : one_and_all(arch)) {
      for (const auto tile : kTiles)
        cases.push_back({product(types, 256, 1024, 1024, tile, cores), kDecoderGroup, true});
    }
  }
  for (const auto& config : matmul_sweep(arch)) cases.push_back({config, kSweepGroup, true});
  return cases;
}

}  // namespace npubench
