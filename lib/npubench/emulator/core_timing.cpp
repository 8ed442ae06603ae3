// Sources: TK = Taka et al., arXiv 2512.13282, Table 1. VG = vegah/Npu-Embeddings. AIR = Xilinx/mlir-air kernel
// registry, at an assumed 1.8 GHz. IRON = amd/IRON, flm README and CI rows of calibration.csv. Guide = mlir-aie
// programming guide 4c. IREE = iree-amd-aie#1198. AIEVEC = mlir-aie's test/unit_tests/aievec_tests/aie2/bf16_softmax_2:
// the cycle count that its dut.cc states, of chess's code in the simulator of the core.
#include <npubench/emulator/core_timing.h>

#include <algorithm>
#include <cmath>

#include <npubench/base/math.h>

namespace npubench {
namespace {

std::int64_t whole(double cycles) { return static_cast<std::int64_t>(std::llround(cycles)); }

// --- products

// Bytes of C moved a cycle: loads and stores of one vector register. TK's kernels of i8, i16 and i32 output differ by
// about two transfers of C at this width (256 bits on npu1, 512 on npu2: hardware.md section 5, Guide and tnzr).
constexpr double vector_bytes(Generation generation) { return generation == Generation::npu1 ? 32 : 64; }

// mm.cc multiplies groups of 2 x 2 blocks, so that each operand block loaded is used twice.
constexpr std::int64_t kGroup = 2;

// Cycles to start and drain the pipeline for one group of blocks. Fits of what multiplications and C leave unexplained:
// npu1 chess 3 and for bf16 none (TK; i32 output asks for 15 and comes out 6 % too fast), npu2 chess 8 and in bfp16
// mode 4 (TK), npu2 Peano 17 (VG: i8 64x64x48 971 and 64x96x48 1169 cycles) and in bfp16 mode 24, between VG's products
// of depth 64 and AIR's of depth 32. npu2's bf16 goes through the longer pipeline of f32: 55 (VG: 64x64x32 5251,
// 64x64x48 6806 to 7813; IRON: 64x64x64 at about 10500 on one and two columns; chess not published: equal). npu1 Peano:
// not published, as chess (its rate below carries the difference).
double group_fill(Generation generation, CoreCompiler compiler, MultiplyMode mode) {
  if (generation == Generation::npu1) return mode == MultiplyMode::bf16 ? 0 : 3;
  if (mode == MultiplyMode::bf16) return 55;
  const bool chess = compiler == CoreCompiler::chess;
  if (mode == MultiplyMode::bfp16) return chess ? 4 : 24;
  return chess ? 8 : 17;
}

// mlir-air's generated loops take 1.5 to 1.7 times as long as the library's (its bf16_in_fp32_out README).
constexpr double kGeneratedOverLibrary = 1.7;

// Issue slots per multiplication. On npu1 Peano's bf16 reaches about 49 multiply-accumulates a cycle (IRON flm README,
// 1024x2048x1024 on 16 cores), which is every other slot; its i8 is taken 1.28 times slower than chess's (IREE,
// measured on npu2 end to end: not published for npu1). On npu2 Peano fills the slots (VG: 64 to 96 along K costs 198
// cycles for 192).
double issue_factor(Generation generation, CoreCompiler compiler, MultiplyMode mode) {
  if (generation == Generation::npu2 || compiler == CoreCompiler::chess) return 1;
  return mode == MultiplyMode::bf16 ? 2 : 1.28;
}

// bfp16 mode multiplies 8x8x8 a cycle (512, VG), but each operand block has to be converted from bf16 first. Cycles a
// block: 2 with chess (TK: 48x152x48 2215 cycles), 1 with Peano (VG: as for the fill).
constexpr double kBfp16MacsPerCycle = 512;
double conversion_per_block(CoreCompiler compiler) { return compiler == CoreCompiler::chess ? 2 : 1; }

// --- the rest

// Peano stores a vector every 3 cycles where one a cycle is possible (VG: 583 cycles to zero 64x48 f32, 192 vectors);
// the Guide's vectorized 16-bit scaling of 1024 elements takes 72 to 78 cycles for 64 vectors on npu1: one a cycle and
// the fill.
double cycles_per_vector(CoreCompiler compiler) { return compiler == CoreCompiler::chess ? 1 : 3; }
constexpr double kLoopFill = 10;
// Two loads a cycle (hardware.md section 5).
constexpr double kLoadsPerCycle = 2;

// Per element with Peano on npu2. AIR: one-core rows, GELU of 3145728 elements 7181 us, LayerNorm of 1024x768 1974 us.
constexpr double kGelu = 4.0;
constexpr double kLayerNorm = 4.3;
// AIR: addition of 4194304 elements on one core 2759 us, and as much a core on four and eight.
constexpr double kAdd = 1.1;
// On npu1 with chess, softmax of 1024 bf16 takes 3712 cycles: maximum, difference, exp from tables, sum and division
// (AIEVEC). About 150 of them come once a row: two reductions over the lanes of a vector, the reciprocal, and the start
// of four loops. GELU is not published there: as on npu2 its element is taken to cost what softmax's does.
constexpr double kNpu1Softmax = 3712, kNpu1SoftmaxLength = 1024;
constexpr double kNpu1SoftmaxRow = 150;
constexpr double kNpu1Element = (kNpu1Softmax - kNpu1SoftmaxRow) / kNpu1SoftmaxLength;
// On npu2 softmax: a row of 64 takes 2183 cycles after interleaving (VG task 0031: 3725 us for 98304 rows on 32 cores).
// Its polynomial is taken to cost what GELU's does; the rest is the latency of maximum, sum and reciprocal, once a row.
constexpr double kSoftmaxElement = 4.1;
constexpr double kSoftmaxRow = 1920;
// Attention: AIR's FlashAttention of 2 heads, 16384 queries and keys takes 39.6 ms on 32 cores, 4.0 cycles a score less
// launch, reconfiguration and the issue of its 64 launch iterations. No block is skipped (its causal_skip is off by
// default); less the two products and the scaling, this remains for exp, maximum and sum. npu1 is taken to need the
// whole of what softmax does there.
constexpr double kAttentionScore = 2.86;
constexpr double kNpu1AttentionScore = kNpu1Softmax / kNpu1SoftmaxLength;
// Division of a query's accumulators. Not published: the latency of a softmax row, shared by 32 queries in a vector.
constexpr double kAttentionEndRow = kSoftmaxRow / 32;

// Not published for chess on npu2 nor for Peano on npu1: IREE's end-to-end ratio of the compilers. LayerNorm is not
// published for npu1: half the vector width (mlir-air's attn_npu1.cc works on 16 elements at once where attn_npu2.cc
// works on 32).
constexpr double kPeanoOverChess = 1.28;
constexpr double kNpu1OverNpu2 = 2;

}  // namespace

CoreTiming::CoreTiming(const Profile& profile) : generation_(profile.generation), compiler_(profile.compiler) {}

std::int64_t CoreTiming::product(const ProductExtents& extents, MultiplyMode mode, DataType c) const {
  return whole(product_cycles(extents, mode, c));
}

double CoreTiming::product_cycles(const ProductExtents& extents, MultiplyMode mode, DataType c) const {
  const auto& arch = architecture(generation_);
  const auto block = arch.multiply_block(mode);
  const auto [m, k, n] = extents;
  const double groups = static_cast<double>(ceil_div<std::int64_t>(m, kGroup * block.r)) *
                        static_cast<double>(ceil_div<std::int64_t>(n, kGroup * block.t));
  const bool converts = mode == MultiplyMode::bfp16;
  const double rate = converts ? kBfp16MacsPerCycle : arch.macs_per_cycle(mode);
  double cycles = static_cast<double>(m * k * n) / rate * issue_factor(generation_, compiler_, mode);
  if (converts) {
    const double blocks = groups * static_cast<double>(ceil_div<std::int64_t>(k, block.s)) * 2 * kGroup;
    cycles += blocks * conversion_per_block(compiler_);
  }
  // Generated loops widen a bf16 C to f32 and narrow it again.
  const auto c_size = compiler_ == CoreCompiler::generated ? std::max(size_of(c), size_of(DataType::f32)) : size_of(c);
  const double c_bytes = static_cast<double>(m * n) * static_cast<double>(c_size);
  cycles += groups * group_fill(generation_, compiler_, mode) + 2 * c_bytes / vector_bytes(generation_);
  return compiler_ == CoreCompiler::generated ? cycles * kGeneratedOverLibrary : cycles;
}

std::int64_t CoreTiming::fill(std::int64_t bytes) const { return stream(0, bytes); }

std::int64_t CoreTiming::stream(std::int64_t loaded_bytes, std::int64_t stored_bytes) const {
  return whole(stream_cycles(loaded_bytes, stored_bytes));
}

double CoreTiming::stream_cycles(std::int64_t loaded_bytes, std::int64_t stored_bytes) const {
  const double width = vector_bytes(generation_);
  const double loads = static_cast<double>(loaded_bytes) / width / kLoadsPerCycle;
  const double stores = static_cast<double>(stored_bytes) / width;
  return kLoopFill + std::max(loads, stores) * cycles_per_vector(compiler_);
}

double CoreTiming::from_npu2_peano(double cycles) const {
  if (generation_ == Generation::npu1) cycles *= kNpu1OverNpu2;
  if (compiler_ == CoreCompiler::chess) cycles /= kPeanoOverChess;
  return cycles;
}

double CoreTiming::published(double npu1_chess, double npu2_peano) const {
  if (generation_ == Generation::npu2) return from_npu2_peano(npu2_peano);
  return compiler_ == CoreCompiler::chess ? npu1_chess : npu1_chess * kPeanoOverChess;
}

std::int64_t CoreTiming::add(std::int64_t elements) const {
  const auto bytes = 2 * elements;
  const double cycles = stream_cycles(2 * bytes, bytes);
  // Nothing is published for chess: what loads and stores allow.
  return whole(compiler_ == CoreCompiler::chess ? cycles : std::max(cycles, kAdd * static_cast<double>(elements)));
}

std::int64_t CoreTiming::gelu(std::int64_t elements) const {
  return whole(published(kNpu1Element, kGelu) * static_cast<double>(elements));
}

// A load and a store each cycle at best, as of vectors. Not published.
std::int64_t CoreTiming::move_words(std::int64_t words) const {
  return whole(kLoopFill + static_cast<double>(words) * cycles_per_vector(compiler_));
}

std::int64_t CoreTiming::add_rows(std::int64_t elements) const {
  return add(elements) + move_words(elements * static_cast<std::int64_t>(size_of(DataType::bf16)) / 4);
}

std::int64_t CoreTiming::layer_norm(std::int64_t rows, std::int64_t width) const {
  return whole(from_npu2_peano(kLayerNorm * static_cast<double>(rows * width)));
}

std::int64_t CoreTiming::softmax(std::int64_t rows, std::int64_t width) const {
  const double row =
      published(kNpu1SoftmaxRow, kSoftmaxRow) + published(kNpu1Element, kSoftmaxElement) * static_cast<double>(width);
  return whole(static_cast<double>(rows) * row);
}

std::int64_t CoreTiming::attention_scores(const ProductExtents& extents, MultiplyMode mode) const {
  const double scores = static_cast<double>(extents.m * extents.n);
  // The product starts from zero: its result is stored, but nothing loaded first.
  const double not_loaded = scores * static_cast<double>(size_of(DataType::f32)) / vector_bytes(generation_);
  return whole(product_cycles(extents, mode, DataType::f32) - not_loaded +
               published(kNpu1AttentionScore, kAttentionScore) * scores);
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
               from_npu2_peano(kAttentionEndRow * static_cast<double>(queries)));
}

}  // namespace npubench
