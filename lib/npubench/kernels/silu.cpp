#include <npubench/kernels/silu.h>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/math.h>

namespace npubench {

CaseFields<Silu::Config> Silu::fields() { return stream_fields("SiLU", "silu").type(&Config::dtype); }

void Silu::require(const Config& config) { require_type("Silu", config.dtype, {DataType::bf16}); }

StreamSpec Silu::spec(const Config& config) {
  return {.name = "Silu", .in = config.dtype, .out = config.dtype, .operations = 4};
}

std::vector<StreamCall> Silu::calls(const Config&, const MemRef& object, Generation generation) {
  return {{core_function("silu_bf16", "silu.cc", {dimension("DIM", object.elements())}, generation)}};
}

CaseFields<Swiglu::Config> Swiglu::fields() { return stream_fields("SwiGLU", "swiglu").type(&Config::dtype); }

void Swiglu::require(const Config& config) { require_type("Swiglu", config.dtype, {DataType::bf16}); }

StreamSpec Swiglu::spec(const Config& config) {
  return {
      .name = "Swiglu", .in = config.dtype, .out = config.dtype, .operations = 5, .inputs = {{"gate", {}}, {"up", {}}}};
}

std::vector<StreamCall> Swiglu::calls(const Config& config, const MemRef& object, Generation generation) {
  const auto round = object.elements() * config.columns * config.core_rows;
  const auto apart = round_up(config.elements.count(), round) * static_cast<std::int64_t>(size_of(config.dtype));
  const auto reach = 4 * architecture(generation).dma(TileKind::shim).max_step;
  if (config.core_rows > 2 && apart > reach) {
    throw Error(
        ErrorCategory::does_not_fit,
        fmt::format("gate and up of {} elements lie {} bytes apart, a descriptor on more than 2 core rows reaches {}",
                    config.elements.count(), apart, reach),
        "use 2 core rows, or work in parts");
  }
  return {{core_function("swiglu_bf16", "silu.cc", {dimension("DIM", object.elements())}, generation)}};
}

}  // namespace npubench
