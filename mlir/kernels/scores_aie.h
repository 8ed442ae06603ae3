// The vector layer's core half, part five: attention's scores, eight queries at a time (blocks_aie.h).
//
// What has built it: see vector_aie.h. Never run on hardware.
#pragma once

#include "blocks_aie.h"

NPUBENCH_CORE_CODE_BEGIN

/// Exponentials of scores times `scale`, which is positive.
class ScoreScale {
 public:
  explicit NPUBENCH_INLINE ScoreScale(float scale)
      : scale_(halves(times(splat(Floats(), scale), splat(Floats(), 1.44269504f)))) {}
  NPUBENCH_INLINE Bf16Vector exponential(FloatVector x) const {
    const auto high = rounded(x);
    const auto low = rounded(less_product(x, high, bf16_splat(1.0f)));
    auto exponent = with_product(splat(Floats(), kExponentOffset), high, scale_.high);
    exponent = with_product(exponent, high, scale_.low);
    return power_of_2(with_product(exponent, low, scale_.high));
  }

 private:
  Halves scale_;
};

NPUBENCH_INLINE FloatVector factor_of(const ScoreScale& scale, FloatVector x) { return widened(scale.exponential(x)); }

/// Scores as the product gives them: not scaled.
template <class T>
class ScoreRows {
 public:
  static constexpr std::size_t kGroups = kQueryGroups<T>;
  static constexpr std::size_t kGroupsAtOnce = kGroups;
  static constexpr std::size_t kParts = kPartsOfGroup<T>;

  NPUBENCH_INLINE ScoreRows(float* scores, std::size_t valid) : scores_(scores), valid_(valid) {}

  /// Those with a valid key.
  NPUBENCH_INLINE std::size_t steps() const { return (valid_ + kBlock - 1) / kBlock; }
  /// Elements of p that they fill.
  NPUBENCH_INLINE std::size_t filled() const { return steps() * kBlock * kBlock; }
  NPUBENCH_INLINE FloatVector load(std::size_t group, std::size_t step, std::size_t part) const {
    return npubench::load(Floats(), scores_ + place(group, step, part));
  }
  /// What is beyond the valid keys is not there.
  NPUBENCH_INLINE void limit() const {
    if (valid_ % kBlock == 0) return;
    const std::size_t step = valid_ / kBlock;
    hide(step, [&](std::size_t key, std::size_t /*group*/) {
      return step * kBlock + key < valid_ ? 0u : (1u << kWide<T>)-1;
    });
  }
  /// The first row sees as many keys, each further one more.
  NPUBENCH_INLINE void limit_rows(std::ptrdiff_t seen) const {
    // Blocks whose keys all rows see stay as they are.
    for (std::size_t step = seen > 0 ? static_cast<std::size_t>(seen) / kBlock : 0; step < steps(); ++step) {
      hide(step, [&](std::size_t key, std::size_t group) {
        // Query i of the group does not see the key if i is below this.
        const auto below =
            static_cast<std::ptrdiff_t>(step * kBlock + key) + 1 - seen - static_cast<std::ptrdiff_t>(group * kWide<T>);
        constexpr auto kAll = static_cast<std::ptrdiff_t>(kWide<T>);
        return (1u << (below < 0 ? 0 : below > kAll ? kAll : below)) - 1;
      });
    }
  }
  NPUBENCH_INLINE FloatVector spread(std::size_t group, std::size_t /*part*/, const float* rows) const {
    return of_queries<T>(rows + group * kWide<T>);
  }
  NPUBENCH_INLINE void store_maximum(std::size_t group, const FloatVector (&parts)[kParts], float* rows) const {
    store_reduced(group, parts, rows, [](FloatVector a, FloatVector b) { return larger(a, b); });
  }
  NPUBENCH_INLINE void store_sum(std::size_t group, const FloatVector (&parts)[kParts], float* rows) const {
    store_reduced(group, parts, rows, [](FloatVector a, FloatVector b) { return plus(a, b); });
  }
  /// Into eight rows of p, in the order of the scores. Returns what is stored.
  NPUBENCH_INLINE FloatVector store_weight(std::size_t group, std::size_t step, std::size_t part, Bf16Vector weight,
                                           T* p) const {
    if constexpr (std::is_same_v<T, bfloat16>) {
      aie::store_v(p + place(group, step, part), weight);
      return widened(weight);
    } else {
      const auto fixed = aie::to_fixed<T>(product(weight, bf16_splat(127.0f)).lanes, 0);
      aie::store_v(p + place(group, step, part), fixed);
      return as_floats(fixed);
    }
  }

 private:
  float* scores_;
  std::size_t valid_;

  static NPUBENCH_INLINE std::size_t place(std::size_t group, std::size_t step, std::size_t part) {
    return step * kBlock * kBlock + (group * kParts + part) * kLanes;
  }

  /// hidden(key, group): a bit for each query of the group that does not see the key, of the eight of the step.
  template <class Hidden>
  NPUBENCH_INLINE void hide(std::size_t step, const Hidden& hidden) const {
    for (std::size_t group = 0; group < kGroups; ++group) {
      for (std::size_t part = 0; part < kParts; ++part) {
        unsigned lanes = 0;
        for (std::size_t key = 0; key < kLanes / kWide<T>; ++key) {
          lanes |= hidden(part * (kLanes / kWide<T>)+key, group) << key * kWide<T>;
        }
        float* const at = scores_ + place(group, step, part);
        store(Floats(),
              choose(npubench::load(Floats(), at), splat(Floats(), kLowest), aie::mask<16>::from_uint32(lanes)), at);
      }
    }
  }

  /// Over the keys of a vector: all of a query's lanes end with what all of them give.
  template <class Operation>
  static NPUBENCH_INLINE void store_reduced(std::size_t group, const FloatVector (&parts)[kParts], float* rows,
                                            const Operation& operation) {
    auto value = operation(parts[0], parts[1]);
    if constexpr (kParts == 4) value = operation(value, operation(parts[2], parts[3]));
    value = operation(value, rotated(value, 8));
    if constexpr (kWide<T> == 4) value = operation(value, rotated(value, 4));
    aie::store_v(rows + group * kWide<T>, value.lanes.template extract<kWide<T>>(0));
  }
};

/// Scores of queries [queries, head_dim] and keys [keys, head_dim], blocked Shape::kQueryRows x 8 and Shape::kKeyRows x
/// 8.
template <class T, class Shape>
class ScoreProduct {
 public:
  NPUBENCH_INLINE ScoreProduct(const Shape& /*shape*/, const T* q, const T* k, float* scores)
      : q_(q), k_(k), scores_(scores) {}

  /// Eight rows from `first` on, at least up to the last key that is valid.
  NPUBENCH_INLINE ScoreRows<T> rows(std::size_t first, float /*scale*/, std::size_t valid) const {
    for (std::size_t key = 0; key < valid; key += kKeysAtOnce) multiply(first, key);
    return {scores_, valid};
  }

 private:
  /// Half of a core's accumulators; all of them where the right operand is to be shuffled.
  static constexpr std::size_t kMost = kMostSteps<T> == 0 && Shape::keys() % 32 == 0 ? 32 : 16;
  static constexpr std::size_t kKeysAtOnce = Shape::keys() % 16 == 0 ? kMost : 8;
  const T* NPUBENCH_RESTRICT q_;
  const T* NPUBENCH_RESTRICT k_;
  float* NPUBENCH_RESTRICT scores_;

  NPUBENCH_INLINE void multiply(std::size_t first, std::size_t key) const {
    constexpr std::size_t kHigh = kKeysAtOnce / kTall<T>, kDepth = Shape::head_dim();
    BlockProduct<T> products[kQueryGroups<T>][kHigh];
    for_each_step<T, kDepth / kBlock>([&](std::size_t at) NPUBENCH_INLINE_LAMBDA {
      aie::vector<T, kBlock * kWide<T>> queries[kQueryGroups<T>];
      for (std::size_t group = 0; group < kQueryGroups<T>; ++group) {
        const auto rows = load_rows<kWide<T>, Shape::kQueryRows>(q_, first + group * kWide<T>, at, kDepth);
        queries[group] = aie::transpose(rows, kWide<T>, kBlock);
      }
      for (std::size_t i = 0; i < kHigh; ++i) {
        const auto keys = load_rows<kTall<T>, Shape::kKeyRows>(k_, key + i * kTall<T>, at, kDepth);
        for (std::size_t group = 0; group < kQueryGroups<T>; ++group) products[group][i].mac(keys, queries[group]);
      }
    });
    written_out<kQueryGroups<T> * kHigh>([&](std::size_t n) NPUBENCH_INLINE_LAMBDA {
      const std::size_t group = n / kHigh, row = key + n % kHigh * kTall<T>;
      float* const at = scores_ + row / kBlock * kBlock * kBlock + (group * kBlock + row % kBlock) * kWide<T>;
      aie::store_v(at, values_of<T>(products[group][n % kHigh]));
    });
  }
};

NPUBENCH_CORE_CODE_END
