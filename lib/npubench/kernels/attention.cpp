#include <npubench/kernels/attention.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/kernels/packing.h>

namespace npubench {
namespace {

Work work_of(const Attention::Config& config, Generation generation) {
  const auto row = static_cast<double>(config.heads * config.head_dim);
  const auto kv_row = static_cast<double>(config.kv_heads.value_or(config.heads) * config.head_dim);
  const auto queries = static_cast<double>(config.queries), keys = static_cast<double>(config.keys);
  // Query i of n sees keys - n + 1 + i.
  const double seen = config.mask == Attention::Mask::causal ? keys - (queries - 1) / 2 : keys;
  return {.operations = 4 * row * queries * seen,
          .bytes = 2 * (queries * row + keys * kv_row) * static_cast<double>(size_of(config.dtype)),
          .multiply = multiply_mode("Attention", config.dtype, config.multiply, generation)};
}

Placement queries_of(const Attention::Config& config) {
  const auto row = config.heads * config.head_dim;
  return {.rows = config.queries, .columns = row, .row_stride = row};
}

/// Elements of a row of keys, or of values.
std::int64_t kv_row(const Attention::Config& config) {
  return config.kv_heads.value_or(config.heads) * config.head_dim;
}

/// Behind the keys lies whatever a decoder has left there: here numbers that show, should a core count them. Values of
/// bf16 are 0, since npu2's bfp16 gives one exponent to eight of a column, and that would be theirs.
template <class T>
void fill_rows(std::span<std::byte> bytes, std::int64_t row, T key, T value) {
  auto* to = reinterpret_cast<T*>(bytes.data());
  for (auto left = static_cast<std::int64_t>(bytes.size() / sizeof(T)); left > 0; left -= 2 * row) {
    to = std::fill_n(std::fill_n(to, row, key), row, value);
  }
}

}  // namespace

CaseFields<Attention::Config> Attention::fields() {
  return CaseFields<Config>("Attention", "attention")
      .type(&Config::dtype)
      .tile({{"tile", &Config::tile}})
      .shape({{"queries", &Config::queries}, {"keys", &Config::keys}})
      .shape_part("heads", {{"heads", &Config::heads}, {"head_dim", &Config::head_dim}})
      .cores(&Config::columns, &Config::core_rows)
      .option("kv_heads", &Config::kv_heads)
      .choice("mask", &Config::mask, {{"none", Mask::none}, {"causal", Mask::causal}}, Effect::result, true)
      .option("cache", &Config::cache, Effect::dataflow)
      .choice("multiply", &Config::multiply,
              multiply_choices<Config>({MultiplyMode::i8, MultiplyMode::bf16, MultiplyMode::bfp16}))
      .option("q_scale", &Config::q_scale)
      .option("k_scale", &Config::k_scale)
      .option("v_scale", &Config::v_scale)
      .option("output_scale", &Config::output_scale);
}

CheckedProgram Attention::fitting_program(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  return require_fit(
      design(config, generation),
      fmt::format("Attention with tile {} and head_dim {} of {}", config.tile, config.head_dim, name(config.dtype)),
      "K and V twice, Q and O once, sums, statistics, weights and scores", [&]() -> std::string {
        auto smaller = config;
        const auto tile = largest_that_fits(config.tile - 8, 8, [&](std::int64_t value) {
          smaller.tile = value;
          return design(smaller, generation);
        });
        return tile ? fmt::format("use tile <= {}", *tile) : std::string("use a smaller head_dim");
      });
}

Attention::Attention(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation), work_of(config, device.info().generation),
             config.dtype),
      config_(resolve(config, device.info().generation)) {
  const auto row = kv_row(config_);
  const auto behind = buffer(1).subspan(static_cast<std::size_t>(config_.keys * 2 * row) * size_of(config_.dtype));
  if (config_.dtype == DataType::i8) {
    fill_rows<std::int8_t>(behind, row, 127, 127);
  } else {
    fill_rows<bfloat16>(behind, row, bfloat16(60.0f), bfloat16(0.0f));
  }
}

void Attention::set_inputs(ElementSpan q, ElementSpan k, ElementSpan v) {
  begin_inputs();
  const auto row = kv_row(config_);
  const Placement keys{.rows = config_.keys, .columns = row, .row_stride = 2 * row};
  auto values = keys;
  values.offset = row;
  pack("q", q, config_.dtype, queries_of(config_), buffer(0), FromFloat::quantize, config_.q_scale);
  pack("k", k, config_.dtype, keys, buffer(1), FromFloat::quantize, config_.k_scale);
  pack("v", v, config_.dtype, values, buffer(1), FromFloat::quantize, config_.v_scale);
  inputs_ready();
}

void Attention::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  unpack_rows(from, config_.dtype, queries_of(config_), out);
}

}  // namespace npubench
