#include <npubench/cases/attention_family.h>

#include <algorithm>
#include <cmath>
#include <type_traits>

#include <fmt/format.h>

#include <npubench/cases/library_family.h>
#include <npubench/cases/whisper_shapes.h>

namespace npubench {

using Config = Attention::Config;

namespace {

/// The last key that each query sees is like it: half of the query of its group's first head. Of a thousand keys none
/// counts for much, and a mask that lacks one would not show. In i8 it shows up to some thousand keys: the weight of a
/// single one is then less than a step of the output.
template <class T>
void see_last_keys(const Config& config, const Tensor& queries, Tensor& keys) {
  const auto d = config.head_dim, kv_heads = config.kv_heads.value_or(config.heads), group = config.heads / kv_heads;
  const auto pairs = std::min(config.queries, config.keys);
  const auto* q = reinterpret_cast<const T*>(queries.bytes.data()) + (config.queries - pairs) * config.heads * d;
  auto* k = reinterpret_cast<T*>(keys.bytes.data()) + (config.keys - pairs) * kv_heads * d;
  for (std::int64_t head = 0; head < pairs * kv_heads; ++head, q += group * d, k += d) {
    std::transform(q, q + d, k, [](T value) {
      const float like = 0.5f * static_cast<float>(value);
      return static_cast<T>(std::is_integral_v<T> ? std::nearbyint(like) : like);
    });
  }
}

}  // namespace

// i8 inputs of +-64 at scales of 1/32 are reals of +-2: scores spread as trained ones do, neither flat nor one-hot.
Problem KernelFamily<Attention>::problem(const Config& config, Inputs& inputs) {
  const double reach = config.dtype == DataType::i8 ? 64 : 2;
  const InputRange range{-reach, reach};
  const std::int64_t width = config.heads * config.head_dim;
  Problem problem;
  problem.inputs.push_back(inputs.make(config.dtype, config.queries * width, range, 1));
  const auto kv_heads = config.kv_heads.value_or(config.heads);
  problem.inputs.push_back(inputs.make(config.dtype, config.keys * kv_heads * config.head_dim, range, 2));
  problem.inputs.push_back(inputs.make(config.dtype, config.keys * kv_heads * config.head_dim, range, 3));
  const bool causal = config.mask == Attention::Mask::causal;
  if (inputs.generated() && (causal || config.cache || config.keys != config.queries)) {
    const auto see = config.dtype == DataType::i8 ? see_last_keys<std::int8_t> : see_last_keys<bfloat16>;
    see(config, problem.inputs[0], problem.inputs[1]);
  }
  reference::AttentionProblem sizes{config.queries, config.keys, config.heads, config.head_dim};
  sizes.kv_heads = kv_heads;
  sizes.causal = causal;
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

std::string KernelFamily<Attention>::summary(const Config& c) {
  auto text = fmt::format("O = softmax(Q K^T / sqrt({})) V: {} heads of {}, {} queries, {} keys, {}, blocks of {}",
                          c.head_dim, c.heads, c.head_dim, c.queries, c.keys, name(c.dtype), c.tile);
  if (c.kv_heads) text += fmt::format(", {} heads of K and V", *c.kv_heads);
  if (c.mask == Attention::Mask::causal) text += ", causal";
  return text;
}

std::vector<DefaultCase<Config>> KernelFamily<Attention>::default_cases(const Architecture& arch) {
  std::vector<DefaultCase<Config>> cases;
  for (const DataType dtype : {DataType::bf16, DataType::i8}) {
    for (const auto tile : kTiles) {
      const Config config{.queries = tile,
                          .keys = tile,
                          .heads = 1,
                          .head_dim = tile,
                          .dtype = dtype,
                          .tile = tile,
                          .columns = 1,
                          .core_rows = 1};
      cases.push_back({config, kTileGroup});
    }
  }
  for (const DataType dtype : {DataType::bf16, DataType::i8}) {
    for (const Cores cores : one_and_all(arch)) {
      for (const auto tile : kTiles) {
        const Config config{.queries = kFrames,
                            .keys = kFrames,
                            .heads = kHeads,
                            .head_dim = kWidth / kHeads,
                            .dtype = dtype,
                            .tile = tile,
                            .columns = cores.columns,
                            .core_rows = cores.rows};
        cases.push_back({config, kWhisperGroup});
      }
    }
  }
  // Whisper's decoder: tokens among each other, and of speech; with a cache, one token and sixteen at once. Groups of
  // heads as large language models have them.
  constexpr std::int64_t kTokens = 448, kHeadDim = kWidth / kHeads;
  const Config tokens{.queries = kTokens, .keys = kTokens, .heads = kHeads, .head_dim = kHeadDim};
  for (const auto queries : {std::int64_t{1}, std::int64_t{16}, kTokens}) {
    auto among = tokens, of_speech = tokens;
    among.queries = of_speech.queries = queries;
    among.mask = Attention::Mask::causal;
    if (queries < kTokens) {
      among.keys = 300;
      among.cache = kTokens;
    }
    of_speech.keys = kFrames;
    for (const auto& config : {among, of_speech}) {
      for (auto& each : decoder_cases(arch, config)) cases.push_back(std::move(each));
    }
  }
  Config grouped{.queries = 512, .keys = 512, .heads = 32, .head_dim = 64};
  grouped.kv_heads = 8;
  grouped.mask = Attention::Mask::causal;
  for (auto& each : decoder_cases(arch, grouped)) cases.push_back(std::move(each));
  return cases;
}

}  // namespace npubench
