// What this project's products (mlir/kernels/matmul.cc) are estimated to take: the schedules that npubench estimate
// finds for them, in closed form.
#pragma once

#include <optional>

#include <npubench/core/blocked_product.h>

namespace npubench {

/// Cycles of C += A B. Blocks of C are worked on several at once, as many as their sums fit into 16 accumulators of 512
/// bits; the loops over what is left at the lower and right edges are loops of their own. A turn takes the fullest of
///     multiplications   block_macs a cycle, and half a cycle for each block of bfp16's operands, which is converted
///     loads             two vectors a cycle, of A, B and C
///     stores            one vector a cycle
/// where turns overlap, and what it takes from end to end where there are few. A sum of f32 is added to every four
/// cycles. On the 704 products of docs/core-timing.md it is within 10 % of the schedules, but for six of them. Nothing
/// for a generation, mode or type of C whose schedules have not been looked at.
std::optional<double> estimated_product_cycles(const BlockedProduct& product, MultiplyMode mode, DataType c,
                                               const Profile& profile);

}  // namespace npubench
