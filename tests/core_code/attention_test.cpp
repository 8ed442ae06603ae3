// attention_* against Eigen in double: one function at a time, and all together.
#include <algorithm>

#include "support.h"

namespace npubench::test {
namespace {

struct Shape {
  std::int64_t queries, keys, head_dim;
};
constexpr Shape kShapes[] = {{16, 24, 40}, {32, 8, 24}, {64, 64, 64}};

class AttentionFunctions : public testing::TestWithParam<Machine> {};
INSTANTIATE_TEST_SUITE_P(Machines, AttentionFunctions, testing::ValuesIn(kMachines), machine_name);

/// The functions for one block size, and the state a core keeps.
template <class T>
struct Attention {
  Machine machine;
  Shape shape;
  bool bfp16 = false;
  std::size_t d = static_cast<std::size_t>(shape.head_dim), keys = static_cast<std::size_t>(shape.keys);
  Buffer<T> p = Buffer<T>(static_cast<std::size_t>(shape.queries * shape.keys), T(1));
  Buffer<float> acc = Buffer<float>(static_cast<std::size_t>(shape.queries * shape.head_dim), 7.0f);
  Buffer<float> stats = Buffer<float>(static_cast<std::size_t>(3 * shape.queries), 7.0f);
  Buffer<float> memory = Buffer<float>(static_cast<std::size_t>(8 * shape.keys), 7.0f);

  ParameterType queries_type = buffer_type<T>({shape.queries, shape.head_dim});
  ParameterType keys_type = buffer_type<T>({shape.keys, shape.head_dim});
  ParameterType weights_type = buffer_type<T>({shape.queries, shape.keys});
  ParameterType acc_type = buffer_type<float>({shape.queries, shape.head_dim});
  ParameterType place_type = buffer_type<std::int32_t>({2});
  ParameterType stats_type = buffer_type<float>({3, shape.queries});

  [[nodiscard]] CoreFunction function(const std::string& symbol, std::vector<ParameterType> parameters) const {
    Definitions definitions{only(type_name<T>()), dimension("DIM_Q", shape.queries), dimension("DIM_K", shape.keys),
                            dimension("DIM_D", shape.head_dim)};
    if (bfp16) definitions.push_back(bfp16_definition());
    return {machine, symbol, "attention.cc", definitions, std::move(parameters)};
  }

  void begin() { function("attention_begin", {acc_type, stats_type})(acc, stats); }
  void scores(const Buffer<T>& q, const Buffer<T>& k, float scale, std::int32_t valid) {
    auto q_blocks = blocked(q, d, 8, 8), k_blocks = blocked(k, d, 8, 8);
    function("attention_scores_" + type_name<T>(), {queries_type, keys_type, weights_type, stats_type,
                                                    buffer_type<float>({8, shape.keys}), DataType::f32, DataType::i32})(
        q_blocks, k_blocks, p, stats, memory, scale, valid);
  }
  struct Unit {
    std::int32_t first, units, period, step, seen;
  };
  void causal_begin(Buffer<std::int32_t>& place, const Unit& unit) {
    const auto i32 = DataType::i32;
    function("attention_causal_begin", {acc_type, stats_type, place_type, i32, i32, i32, i32, i32})(
        acc, stats, place, unit.first, unit.units, unit.period, unit.step, unit.seen);
  }
  void causal_scores(const Buffer<T>& q, const Buffer<T>& k, Buffer<std::int32_t>& place, float scale) {
    auto q_blocks = blocked(q, d, 8, 8), k_blocks = blocked(k, d, 8, 8);
    function("attention_causal_scores_" + type_name<T>(),
             {queries_type, keys_type, weights_type, stats_type, buffer_type<float>({8, shape.keys}), place_type,
              DataType::f32})(q_blocks, k_blocks, p, stats, memory, place, scale);
  }
  void values(const Buffer<T>& v) {
    auto v_blocks = blocked(v, d, 8, 8);
    function("attention_values_" + type_name<T>(), {weights_type, keys_type, acc_type, stats_type})(p, v_blocks, acc,
                                                                                                    stats);
  }
  Buffer<T> end(float scale) {
    Buffer<T> out(acc.size());
    if constexpr (kInteger<T>) {
      function("attention_end_i8", {acc_type, stats_type, queries_type, DataType::f32})(acc, stats, out, scale);
    } else {
      function("attention_end_bf16", {acc_type, stats_type, queries_type})(acc, stats, out);
    }
    return unblocked(out, d, 8, 8);
  }

  [[nodiscard]] Matrix stat(std::int64_t row) const { return matrix(stats, 3).row(row).transpose(); }
  [[nodiscard]] Matrix weights() const { return in_order(p, shape.keys); }
  [[nodiscard]] Matrix sums() const { return in_order(acc, shape.head_dim); }

  /// Where an element of eight queries' blocks of 8 x 8 lies. On a core, queries are the columns of the product's
  /// blocks.
  [[nodiscard]] std::size_t place(std::int64_t query, std::int64_t column) const {
    if (!machine.core) return static_cast<std::size_t>(query * 8 + column);
    const std::int64_t wide = machine.generation == Generation::npu1 && !kInteger<T> ? 4 : 8;
    return static_cast<std::size_t>((query / wide * 8 + column) * wide + query % wide);
  }
  template <class Element>
  [[nodiscard]] Matrix in_order(const Buffer<Element>& values, std::int64_t columns) const {
    Matrix result(shape.queries, columns);
    for (std::int64_t row = 0; row < shape.queries; ++row) {
      for (std::int64_t column = 0; column < columns; ++column) {
        const auto block = static_cast<std::size_t>(row / 8 * 8 * columns + column / 8 * 64);
        result(row, column) = static_cast<float>(values[block + place(row % 8, column % 8)]);
      }
    }
    return result;
  }
};

Matrix exp_less(const Matrix& scores, const Matrix& maximum) {
  return (scores.colwise() - maximum.col(0)).array().exp();
}

/// Relative error of exp: a core's gives bf16, the host's is good to 1e-6.
double exp_error(Machine machine) { return machine.core ? kHalfUlpBf16 : 2e-6; }

template <class T>
Buffer<T> rows_of(const Buffer<T>& values, std::int64_t first, std::int64_t count, std::int64_t width) {
  return {values.begin() + first * width, values.begin() + (first + count) * width};
}

TEST_P(AttentionFunctions, BeginForgetsWhatWasThere) {
  for (const auto shape : kShapes) {
    Attention<bfloat16> attention{GetParam(), shape};
    attention.begin();
    for (const float sum : attention.acc) ASSERT_EQ(sum, 0.0f);
    EXPECT_LT(attention.stats[0], -1e29f);
    EXPECT_EQ(attention.stat(1).cwiseAbs().maxCoeff(), 0);
  }
}

/// Weights and statistics of two blocks of keys, the second with `missing` keys less.
template <class T>
void expect_scores(Machine machine, float scale, double step) {
  for (const auto shape : kShapes) {
    for (const std::int64_t missing : {0, 3}) {
      Attention<T> attention{machine, shape};
      attention.begin();
      auto q = random_values<T>(shape.queries * shape.head_dim, 1);
      auto k = random_values<T>(2 * shape.keys * shape.head_dim, 2);
      Matrix maximum = Matrix::Constant(shape.queries, 1, -1e30);
      Matrix sum = Matrix::Zero(shape.queries, 1);
      for (const std::int64_t block : {0, 1}) {
        const auto valid = shape.keys - (block == 1 ? missing : 0);
        const auto part = rows_of(k, block * shape.keys, shape.keys, shape.head_dim);
        attention.scores(q, part, scale, static_cast<std::int32_t>(valid));
        const Matrix scores = scale * matrix(q, shape.queries) * matrix(part, shape.keys).topRows(valid).transpose();
        const Matrix before = maximum;
        maximum = maximum.cwiseMax(scores.rowwise().maxCoeff());
        const Matrix factor = exp_less(before, maximum);
        const Matrix weights = exp_less(scores, maximum) * (kInteger<T> ? 127 : 1);
        const double error = exp_error(machine), tiny = 1e-5;
        // A core's scores are scaled when the largest one is known.
        const Matrix largest = attention.stat(0) * (machine.core ? scale : 1.0f);
        EXPECT_LT((largest - maximum).cwiseAbs().maxCoeff(), 2e-4 * (1 + maximum.cwiseAbs().maxCoeff()));
        // A core's scores, and so the exponents, are good to 2^-16.
        EXPECT_LT((attention.stat(2) - factor).cwiseAbs().maxCoeff(), error + (machine.core ? 1e-4 : 2e-6));
        const Matrix found = attention.weights();
        EXPECT_LT((found.leftCols(valid) - weights).cwiseAbs().maxCoeff(),
                  step + weights.maxCoeff() * (error + (machine.core ? 2e-3 : tiny)));
        EXPECT_EQ(found.rightCols(shape.keys - valid).cwiseAbs().sum(), 0) << "beyond the valid keys";
        // The sum is of the weights as they are stored.
        sum = (sum.array() * attention.stat(2).array()).matrix() + found.rowwise().sum();
        EXPECT_LT((attention.stat(1) - sum).cwiseAbs().maxCoeff(), 2e-4 * sum.maxCoeff());
      }
    }
  }
}

TEST_P(AttentionFunctions, ScoresOfBf16BecomeWeights) { expect_scores<bfloat16>(GetParam(), 0.25f, kHalfUlpBf16); }
TEST_P(AttentionFunctions, ScoresOfI8BecomeWeights) { expect_scores<std::int8_t>(GetParam(), 1e-4f, 0.501); }

/// As the cores of a unit go through its blocks: what a query does not see has no weight, however the mask lies.
template <class T>
void expect_causal(Machine machine, float scale) {
  for (const auto shape : kShapes) {
    for (const std::int64_t seen : {1, 5, 16, 19}) {
      Attention<T> masked{machine, shape}, one{machine, shape};
      const auto q = random_values<T>(shape.queries * shape.head_dim, 1);
      const auto k = random_values<T>(2 * shape.keys * shape.head_dim, 2);
      Buffer<std::int32_t> place{0, 0};
      masked.causal_begin(
          place, {.first = 3, .units = 2, .period = 4, .step = 100, .seen = static_cast<std::int32_t>(seen) - 300});
      EXPECT_EQ(place[0], 1);
      EXPECT_EQ(place[1], seen);
      one.begin();
      for (const std::int64_t block : {0, 1}) {
        const auto part = rows_of(k, block * shape.keys, shape.keys, shape.head_dim);
        masked.causal_scores(q, part, place, scale);
        // Queries that see all of a block are as without a mask, if they saw all of the one before.
        one.scores(q, part, scale, static_cast<std::int32_t>(shape.keys));
        const Matrix weights = masked.weights();
        for (std::int64_t row = 0; row < shape.queries; ++row) {
          const auto sees = std::clamp<std::int64_t>(seen + row - block * shape.keys, 0, shape.keys);
          EXPECT_EQ(weights.row(row).tail(shape.keys - sees).cwiseAbs().sum(), 0) << row;
          if (sees == shape.keys) {
            EXPECT_EQ(weights.row(row), one.weights().row(row));
          } else if (sees == 0) {
            EXPECT_EQ(masked.stat(2)(row), 1.0f);
          }
        }
      }
      EXPECT_EQ(place[1], seen - 2 * shape.keys);
    }
  }
}

TEST_P(AttentionFunctions, CausalScoresAreThoseOfTheKeysThatAQuerySees) {
  expect_causal<bfloat16>(GetParam(), 0.25f);
  expect_causal<std::int8_t>(GetParam(), 1e-4f);
}

TEST_P(AttentionFunctions, TheLastUnitOfARunIsFollowedByTheFirst) {
  Attention<bfloat16> attention{GetParam(), {16, 24, 40}};
  Buffer<std::int32_t> place{0, 0};
  std::vector<std::int32_t> seen;
  for (int i = 0; i < 5; ++i) {
    attention.causal_begin(place, {.first = 2, .units = 4, .period = 3, .step = 10, .seen = 7});
    seen.push_back(place[1]);
  }
  EXPECT_EQ(seen, (std::vector<std::int32_t>{27, 7, 17, 27, 27}));
}

TEST_P(AttentionFunctions, ABlockWithoutValidKeysChangesNothing) {
  const Shape shape{16, 24, 40};
  Attention<bfloat16> attention{GetParam(), shape};
  attention.begin();
  const auto q = random_values<bfloat16>(shape.queries * shape.head_dim, 1);
  const auto k = random_values<bfloat16>(shape.keys * shape.head_dim, 2);
  attention.scores(q, k, 1.0f, static_cast<std::int32_t>(shape.keys));
  attention.values(k);
  const auto maximum = attention.stat(0), sum = attention.stat(1), sums = attention.sums();
  attention.scores(q, k, 1.0f, 0);
  attention.values(k);
  EXPECT_EQ(attention.stat(0), maximum);
  EXPECT_EQ(attention.stat(1), sum);
  EXPECT_EQ(attention.stat(2), Matrix::Ones(shape.queries, 1));
  EXPECT_LT((attention.sums() - sums).cwiseAbs().maxCoeff(), 1e-4);
}

template <class T>
void expect_values(Machine machine) {
  for (const auto shape : kShapes) {
    Attention<T> attention{machine, shape};
    attention.p = random_values<T>(shape.queries * shape.keys, 3);
    attention.acc = random_values<float>(shape.queries * shape.head_dim, 4);
    // Factors are exponentials, which are bf16 on a core.
    attention.stats = random_values<float>(3 * shape.queries, 5);
    for (auto& value : attention.stats) value = static_cast<float>(bfloat16(value));
    const auto v = random_values<T>(shape.keys * shape.head_dim, 6);
    const Matrix before = attention.sums();
    const Matrix expected = (before.array().colwise() * attention.stat(2).col(0).array()).matrix() +
                            attention.weights() * matrix(v, shape.keys);
    attention.values(v);
    EXPECT_LT((attention.sums() - expected).cwiseAbs().maxCoeff(), 1e-4 + 1e-6 * expected.cwiseAbs().maxCoeff());
  }
}

TEST_P(AttentionFunctions, ValuesAreAddedToWhatIsScaled) {
  expect_values<bfloat16>(GetParam());
  expect_values<std::int8_t>(GetParam());
}

template <class T>
void expect_end(Machine machine, float scale, double step) {
  for (const auto shape : kShapes) {
    Attention<T> attention{machine, shape};
    attention.acc = random_values<float>(shape.queries * shape.head_dim, 7, 100.0f);
    attention.stats = random_values<float>(3 * shape.queries, 8);
    for (auto& value : attention.stats) value = 1.0f + value * value;
    attention.stats[static_cast<std::size_t>(shape.queries)] = 0;  // the first query saw no key
    for (std::int64_t column = 0; column < shape.head_dim; ++column) {
      attention.acc[static_cast<std::size_t>(column / 8 * 64) + attention.place(0, column % 8)] = 0;
    }
    const Matrix sum = attention.stat(1).cwiseMax(1.0);
    Matrix expected = attention.sums() * scale;
    expected.array().colwise() /= sum.col(0).array();
    if (kInteger<T>) expected = expected.cwiseMax(-128).cwiseMin(127);
    const auto out = attention.end(scale);
    EXPECT_LT(largest_excess(out, expected, kInteger<T> ? 0 : kHalfUlpBf16 + (machine.core ? 2e-4 : 1e-6)), step);
  }
}

TEST_P(AttentionFunctions, EndDividesByTheSum) {
  expect_end<bfloat16>(GetParam(), 1.0f, 1e-6);
  expect_end<std::int8_t>(GetParam(), 0.7f, GetParam().core ? 0.52 : 0.501);
}

/// Blocks of keys, the last partly valid.
template <class T>
double largest_error(Attention<T> attention, std::int64_t keys_in_all, float scale, unsigned seed) {
  const auto [queries, keys, d] = attention.shape;
  const auto blocks = (keys_in_all + keys - 1) / keys;
  const auto q = random_values<T>(queries * d, seed);
  const auto k = random_values<T>(blocks * keys * d, seed + 1), v = random_values<T>(blocks * keys * d, seed + 2);
  attention.begin();
  for (std::int64_t first = 0; first < keys_in_all; first += keys) {
    attention.scores(q, rows_of(k, first, keys, d), scale,
                     static_cast<std::int32_t>(std::min(keys, keys_in_all - first)));
    attention.values(rows_of(v, first, keys, d));
  }
  Matrix weights = scale * matrix(q, queries) * matrix(k, blocks * keys).topRows(keys_in_all).transpose();
  weights = exp_less(weights, weights.rowwise().maxCoeff());
  weights.array().colwise() /= weights.rowwise().sum().array().eval();
  return largest_excess(attention.end(1.0f), weights * matrix(v, blocks * keys).topRows(keys_in_all), 0);
}

TEST_P(AttentionFunctions, TogetherAreSoftmaxOfScoresTimesValues) {
  for (const auto shape : kShapes) {
    const float scale = 1 / std::sqrt(static_cast<float>(shape.head_dim));
    for (const unsigned seed : {1u, 7u}) {
      // Weights and outputs (up to 4) are rounded to bf16 once each; AIE2P's exp, and factors with it, once more.
      EXPECT_LT(largest_error(Attention<bfloat16>{GetParam(), shape}, 3 * shape.keys - 5, scale, seed),
                (GetParam().core ? 6 : 4) * kHalfUlpBf16);
      EXPECT_LT(largest_error(Attention<std::int8_t>{GetParam(), shape}, 3 * shape.keys - 5, 1.0f / (128 * 256), seed),
                2.0);
    }
  }
}

TEST_P(AttentionFunctions, TogetherInBlockFloatingPoint) {
  if (GetParam().generation == Generation::npu1) return;  // which has none
  const Shape shape{16, 24, 40};
  const float scale = 1 / std::sqrt(static_cast<float>(shape.head_dim));
  EXPECT_LT(largest_error(Attention<bfloat16>{GetParam(), shape, true}, 3 * shape.keys - 5, scale, 3), 0.1);
}

}  // namespace
}  // namespace npubench::test
