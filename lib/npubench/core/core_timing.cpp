#include <npubench/core/core_timing.h>

#include <algorithm>
#include <cmath>

#include <npubench/base/math.h>

namespace npubench {
namespace {

// mm.cc multiplies groups of 2 x 2 blocks, so that each operand block loaded is used twice.
constexpr std::int64_t kGroup = 2;

// mlir-air's generated loops take 1.5 to 1.7 times as long as the library's (its bf16_in_fp32_out README).
constexpr double kGeneratedOverLibrary = 1.7;

// They narrow a bf16 C and widen it again at every call, about 300 cycles for 64 x 128 elements: what mlir-air's direct
// rows with bf16 output take more than those with f32. Before the factor above.
constexpr double kGeneratedBf16Element = 0.0216;

constexpr double kLoopFill = 10;
// Two loads a cycle (hardware.md section 5).
constexpr double kLoadsPerCycle = 2;

}  // namespace

std::int64_t whole(double cycles) { return static_cast<std::int64_t>(std::llround(cycles)); }

CoreTiming::CoreTiming(const Profile& profile)
    : generation_(profile.generation), compiler_(profile.toolchain.compiler), source_(profile.toolchain.cycles) {}

const FunctionCosts& CoreTiming::costs() const { return generation_.table().costs.functions.of(compiler_); }

CoreCycles CoreTiming::own(std::span<const EstimatedOn> function, std::int64_t lines, std::int64_t elements,
                           std::int64_t products, CoreCycles otherwise) const {
  if (source_ != CycleSource::estimated) return otherwise;
  const auto found = std::ranges::find(function, generation_, &EstimatedOn::generation);
  if (found == function.end()) return otherwise;
  const auto& cost = found->cost.of(compiler_);
  const double cycles = cost.call + cost.line * static_cast<double>(lines) +
                        cost.element * static_cast<double>(elements) + cost.product * static_cast<double>(products);
  return {whole(cycles), CycleSource::estimated};
}

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
  if (generated && c == DataType::bf16) cycles += static_cast<double>(m * n) * kGeneratedBf16Element;
  return generated ? cycles * kGeneratedOverLibrary : cycles;
}

std::int64_t CoreTiming::transposed_b(const ProductExtents& extents, MultiplyMode mode) const {
  const auto& unit = generation_.table().multiply_unit(mode);
  const auto blocks = ceil_div<std::int64_t>(extents.m, kGroup * unit.block.r) * (extents.k / unit.block.s) *
                      (extents.n / unit.block.t);
  return whole(static_cast<double>(blocks) * unit.costs.of(compiler_).transpose);
}

std::int64_t CoreTiming::transposed_c(const ProductExtents& extents, MultiplyMode mode) const {
  const auto& unit = generation_.table().multiply_unit(mode);
  const auto blocks = (extents.m / unit.block.r) * (extents.n / unit.block.t);
  return whole(2 * static_cast<double>(blocks) * unit.costs.of(compiler_).transpose);
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

// A load and a store each cycle at best, as of vectors. Not published.
std::int64_t CoreTiming::move_words(std::int64_t words) const {
  return whole(kLoopFill + static_cast<double>(words) * costs().vector_store);
}

}  // namespace npubench
