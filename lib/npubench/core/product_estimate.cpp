#include <npubench/core/product_estimate.h>

#include <algorithm>
#include <array>
#include <utility>

#include <npubench/base/math.h>

namespace npubench {
namespace {

// matmul.cc: what its sums of several blocks take, and how many multiplications it writes out.
constexpr double kAccumulatorBits = 16 * 512;
constexpr double kWrittenOut = 128;
// Turns that a schedule takes for straight code (npubench estimate).
constexpr double kFew = 4;
// From one sum of f32 to the next that is added to it, and what a conversion of one block takes of the multiplier's
// slot (lib/npubench/estimate/machine_aie2.cpp and machine_aie2p.cpp).
constexpr double kFloatSum = 4, kConversion = 0.5;
// Transposition of a block of bf16 whose operands are converted too; others hide behind their multiplications.
constexpr double kTransposition = 0.8;
constexpr double kCall = 12;
// Of Peano's loops more than of chess's: to start one, and a turn of one around another.
constexpr double kPeanoLoop = 2, kPeanoOuterTurn = 6;

/// What schedules take besides their slots, fitted to those of chess.
struct Overheads {
  double loop = 0;        ///< of a loop over blocks of C
  double overlapped = 0;  ///< further, where its turns overlap
  double turn = 0;        ///< of a turn of one of few turns
  double outer_turn = 0;  ///< of a turn around a loop over K
};

struct Known {
  Generation generation{};
  MultiplyMode mode{};
  DataType c{};
  Overheads overheads{};
};

using enum MultiplyMode;
constexpr std::array kKnown{
    Known{Generation::npu1, bf16, DataType::bf16, {17.4, 5.6, -14.3, 15.1}},
    Known{Generation::npu1, bf16, DataType::f32, {18.1, 16.7, -10, 15.1}},
    Known{Generation::npu1, i16, DataType::i16, {-14.2, 28.5, 6.9, 15.4}},
    Known{Generation::npu1, i16, DataType::i32, {-19.6, 43.9, 10.3, 15.6}},
    Known{Generation::npu1, i8, DataType::i8, {14.5, 3, -7.4, 14.6}},
    Known{Generation::npu1, i8, DataType::i16, {17.4, 9, -8.2, 14.4}},
    Known{Generation::npu1, i8, DataType::i32, {-2, 34.1, 13.1, 16.2}},
    Known{Generation::npu2, bf16, DataType::bf16, {14, 7, 0, 22.3}},
    Known{Generation::npu2, bf16, DataType::f32, {19.5, 11, -4.3, 21.1}},
    Known{Generation::npu2, bfp16, DataType::bf16, {17.9, 35.7, 0.4, 23}},
    Known{Generation::npu2, bfp16, DataType::f32, {22.9, 17.1, -9.3, 23}},
    Known{Generation::npu2, i16, DataType::i16, {1, 12.5, 3.5, 14.4}},
    Known{Generation::npu2, i16, DataType::i32, {4, 14.4, 1.5, 14.3}},
    Known{Generation::npu2, i8, DataType::i8, {9.2, 3.6, -1.8, 14.4}},
    Known{Generation::npu2, i8, DataType::i16, {10.4, 8, -1.8, 14.4}},
    Known{Generation::npu2, i8, DataType::i32, {17.2, 12.5, -7.7, 14.4}},
};

DataType operand_of(MultiplyMode mode) {
  switch (mode) {
    case i8: return DataType::i8;
    case i16: return DataType::i16;
    case bf16:
    case bfp16: return DataType::bf16;
  }
  return DataType::bf16;
}

/// A loop over `turns` parts of C, each of `high` x `broad` blocks.
struct Loop {
  double high = 0, broad = 0, turns = 0;
};

class Estimate {
 public:
  Estimate(const BlockedProduct& product, const Known& known, const Profile& profile)
      : overheads_(known.overheads), peano_(profile.toolchain.compiler != CoreCompiler::chess) {
    const auto& table = profile.generation.table();
    const double vector = table.costs.vector_bytes;
    const auto r = static_cast<double>(product.r), s = static_cast<double>(product.s),
               t = static_cast<double>(product.t);
    const auto vectors = [vector](double elements, DataType type) {
      return std::max(1.0, elements * static_cast<double>(size_of(type)) / vector);
    };
    a_ = vectors(r * s, operand_of(known.mode));
    b_ = vectors(s * t, operand_of(known.mode));
    c_ = vectors(r * t, known.c);
    multiplication_ = r * s * t / table.multiply_unit(known.mode).block_macs;
    if (known.mode == bf16) sum_ = kFloatSum * multiplication_;
    if (known.mode == bfp16) {
      conversion_ = kConversion;
      if (product.b_by_columns) transposition_ = kTransposition;
    }
    depth_ = static_cast<double>(product.k / product.s);
    const auto sum_bits = known.mode == i16 ? 64.0 : 32.0;
    const auto at_once = static_cast<std::size_t>(kAccumulatorBits / (r * t * sum_bits));
    const auto rows = product.m / product.r, columns = product.n / product.t;
    const std::size_t most_high = at_once == 4 ? 2 : 4;
    const auto high = std::min(rows, most_high), broad = std::min(columns, at_once / most_high);
    written_out_ = depth_ * static_cast<double>(high * broad) * multiplication_ <= kWrittenOut;
    for (const auto& [h, down] : {std::pair{high, rows / high}, std::pair{rows % high, std::size_t{1}}}) {
      for (const auto& [w, across] : {std::pair{broad, columns / broad}, std::pair{columns % broad, std::size_t{1}}}) {
        if (h * w * down * across == 0) continue;
        cycles_ += of({static_cast<double>(h), static_cast<double>(w), static_cast<double>(down * across)});
      }
    }
  }

  [[nodiscard]] double cycles() const { return kCall + cycles_; }

 private:
  Overheads overheads_;
  bool peano_ = false;
  double a_ = 0, b_ = 0, c_ = 0;  // vectors of a block
  double multiplication_ = 0, sum_ = 0, conversion_ = 0, transposition_ = 0;
  double depth_ = 0;
  bool written_out_ = false;
  double cycles_ = 0;

  [[nodiscard]] double of(const Loop& loop) const {
    const double blocks = loop.high * loop.broad, stores = blocks * c_;
    const double step = std::max(blocks * multiplication_ + (loop.high + loop.broad) * conversion_, sum_);
    const double step_loads = loop.high * a_ + loop.broad * b_;
    const double loads = (depth_ * step_loads + stores) / 2;
    double cycles = overheads_.loop + loop.turns * depth_ * loop.broad * transposition_;
    if (written_out_ && loop.turns > kFew) {
      cycles += loop.turns * std::max({depth_ * step, loads, stores}) + overheads_.overlapped;
      return cycles + (peano_ ? kPeanoLoop : 0);
    }
    if (written_out_ || depth_ <= kFew) {
      return cycles + loop.turns * (std::max(depth_ * step, loads) + stores + overheads_.turn);
    }
    const double turn = depth_ * std::max(step, step_loads / 2) + 2 * stores + overheads_.outer_turn;
    return cycles + loop.turns * (turn + (peano_ ? kPeanoOuterTurn : 0));
  }
};

}  // namespace

std::optional<double> estimated_product_cycles(const BlockedProduct& product, MultiplyMode mode, DataType c,
                                               const Profile& profile) {
  const auto known = std::ranges::find_if(kKnown, [&](const Known& candidate) {
    return candidate.generation == profile.generation && candidate.mode == mode && candidate.c == c;
  });
  if (known == kKnown.end()) return std::nullopt;
  return Estimate(product, *known, profile).cycles();
}

}  // namespace npubench
