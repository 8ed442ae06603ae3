// Costs of npu2 that stand for those of npu1 where nothing is published there. Internal to this folder. Sources: VG =
// vegah/Npu-Embeddings, AIR = Xilinx/mlir-air kernel registry, at an assumed 1.8 GHz.
#pragma once

namespace npubench::detail {

// Peano stores a vector every 3 cycles where one a cycle is possible (VG: 583 cycles to zero 64x48 f32, 192 vectors).
inline constexpr double kNpu2PeanoVectorStore = 3;
// AIR: addition of 4194304 elements on one core 2759 us, and as much a core on four and eight.
inline constexpr double kNpu2PeanoAdd = 1.1;
// AIR: one-core rows, LayerNorm of 1024x768 1974 us.
inline constexpr double kNpu2LayerNorm = 4.3;
// On npu2 softmax: a row of 64 takes 2183 cycles after interleaving (VG task 0031: 3725 us for 98304 rows on 32 cores).
// Its polynomial is taken to cost what GELU's does; the rest is the latency of maximum, sum and reciprocal, once a row.
inline constexpr double kNpu2SoftmaxElement = 4.1;
inline constexpr double kNpu2SoftmaxRow = 1920;
// Division of a query's accumulators. Not published: the latency of a softmax row, shared by 32 queries in a vector.
inline constexpr double kNpu2AttentionEndRow = kNpu2SoftmaxRow / 32;

}  // namespace npubench::detail
