#include <npubench/emulator/core_timing.h>

#include <algorithm>
#include <cmath>

#include <npubench/base/math.h>

namespace npubench {
namespace {

std::int64_t whole(double cycles) { return static_cast<std::int64_t>(std::llround(cycles)); }

// mm.cc multiplies groups of 2 x 2 blocks, so that each operand block loaded is used twice.
constexpr std::int64_t kGroup = 2;

// mlir-air's generated loops take 1.5 to 1.7 times as long as the library's (its bf16_in_fp32_out README).
constexpr double kGeneratedOverLibrary = 1.7;

constexpr double kLoopFill = 10;
// Two loads a cycle (hardware.md section 5).
constexpr double kLoadsPerCycle = 2;

}  // namespace

CoreTiming::CoreTiming(const Profile& profile)
    : generation_(profile.generation), compiler_(profile.toolchain.compiler) {}

const FunctionCosts& CoreTiming::costs() const { return generation_.table().costs.functions.of(compiler_); }

std::int64_t CoreTiming::product(const ProductExtents& extents, MultiplyMode mode, DataType c) const {
  return whole(product_cycles(extents, mode, c));
}

double CoreTiming::product_cycles(const ProductExtents& extents, MultiplyMode mode, DataType c) const {
  const auto& unit = generation_.table().multiply_unit(mode);
  const auto& block = unit.block;
  const auto& costs = unit.costs.of(compiler_);
  const auto [m, k, n] = extents;
  const double groups = static_cast<double>(ceil_div<std::int64_t>(m, kGroup * block.r)) *
                        static_cast<double>(ceil_div<std::int64_t>(n, kGroup * block.t));
  double cycles = static_cast<double>(m * k * n) / unit.block_macs * costs.slots;
  const double operand_blocks = groups * static_cast<double>(ceil_div<std::int64_t>(k, block.s)) * 2 * kGroup;
  cycles += operand_blocks * costs.conversion;
  // Generated loops widen a bf16 C to f32 and narrow it again.
  const bool generated = compiler_ == CoreCompiler::generated;
  const auto c_size = generated ? std::max(size_of(c), size_of(DataType::f32)) : size_of(c);
  const double c_bytes = static_cast<double>(m * n) * static_cast<double>(c_size);
  cycles += groups * costs.group_fill + 2 * c_bytes / vector_bytes();
  return generated ? cycles * kGeneratedOverLibrary : cycles;
}

std::int64_t CoreTiming::fill(std::int64_t bytes) const { return stream(0, bytes); }

std::int64_t CoreTiming::stream(std::int64_t loaded_bytes, std::int64_t stored_bytes) const {
  return whole(stream_cycles(loaded_bytes, stored_bytes));
}

double CoreTiming::stream_cycles(std::int64_t loaded_bytes, std::int64_t stored_bytes) const {
  const double width = vector_bytes();
  const double loads = static_cast<double>(loaded_bytes) / width / kLoadsPerCycle;
  const double stores = static_cast<double>(stored_bytes) / width;
  return kLoopFill + std::max(loads, stores) * costs().vector_store;
}

std::int64_t CoreTiming::add(std::int64_t elements) const {
  const auto bytes = 2 * elements;
  return whole(std::max(stream_cycles(2 * bytes, bytes), costs().add_element * static_cast<double>(elements)));
}

std::int64_t CoreTiming::gelu(std::int64_t elements) const {
  return whole(costs().gelu_element * static_cast<double>(elements));
}

// A load and a store each cycle at best, as of vectors. Not published.
std::int64_t CoreTiming::move_words(std::int64_t words) const {
  return whole(kLoopFill + static_cast<double>(words) * costs().vector_store);
}

std::int64_t CoreTiming::add_rows(std::int64_t elements) const {
  return add(elements) + move_words(elements * static_cast<std::int64_t>(size_of(DataType::bf16)) / 4);
}

std::int64_t CoreTiming::layer_norm(std::int64_t rows, std::int64_t width) const {
  return whole(costs().layer_norm_element.of(static_cast<double>(rows * width)));
}

std::int64_t CoreTiming::softmax(std::int64_t rows, std::int64_t width) const {
  const double row = costs().softmax_row + costs().softmax_element * static_cast<double>(width);
  return whole(static_cast<double>(rows) * row);
}

std::int64_t CoreTiming::attention_scores(const ProductExtents& extents, MultiplyMode mode) const {
  const double scores = static_cast<double>(extents.m * extents.n);
  // The product starts from zero: its result is stored, but nothing loaded first.
  const double not_loaded = scores * static_cast<double>(size_of(DataType::f32)) / vector_bytes();
  return whole(product_cycles(extents, mode, DataType::f32) - not_loaded + costs().attention_score * scores);
}

std::int64_t CoreTiming::attention_scores(const ProductExtents& extents, MultiplyMode mode, std::int64_t valid,
                                          std::int64_t weight_bytes) const {
  const auto [m, k, n] = extents;
  const auto used = round_up(std::clamp<std::int64_t>(valid, 0, n), std::int64_t{8});
  const auto rest = used == n ? 0 : fill(m * (n - used) * weight_bytes);
  return rest + (used == 0 ? 0 : attention_scores({.m = m, .k = k, .n = used}, mode));
}

std::int64_t CoreTiming::attention_values(const ProductExtents& extents, MultiplyMode mode) const {
  const std::int64_t accumulators = extents.m * extents.n * static_cast<std::int64_t>(size_of(DataType::f32));
  return whole(product_cycles(extents, mode, DataType::f32) + stream_cycles(accumulators, accumulators));
}

std::int64_t CoreTiming::attention_end(std::int64_t queries, std::int64_t head_dim, DataType out) const {
  const std::int64_t elements = queries * head_dim;
  return whole(stream_cycles(elements * static_cast<std::int64_t>(size_of(DataType::f32)),
                             elements * static_cast<std::int64_t>(size_of(out))) +
               costs().attention_end_row.of(static_cast<double>(queries)));
}

}  // namespace npubench
