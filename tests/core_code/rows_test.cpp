// layer_norm_* and softmax_rows_bf16 against Eigen, in double.
#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "support.h"

namespace npubench::test {
namespace {

struct Shape {
  std::int64_t rows, width;
};
// Rows of whole vectors and rows that are not, which begin anywhere.
constexpr Shape kShapes[] = {{3, 64}, {5, 40}, {2, 394}};

class RowFunctions : public testing::TestWithParam<Machine> {};
INSTANTIATE_TEST_SUITE_P(Machines, RowFunctions, testing::ValuesIn(kMachines), machine_name);

Matrix layer_norm_of(Matrix x, const Matrix& parameters, double epsilon) {
  x.colwise() -= x.rowwise().mean().eval();
  const Eigen::VectorXd deviation = (x.rowwise().squaredNorm() / static_cast<double>(x.cols())).array() + epsilon;
  x.array().colwise() /= deviation.array().sqrt();
  x.array().rowwise() *= parameters.row(0).array();
  x.rowwise() += parameters.row(1);
  return x;
}

template <class T>
CoreFunction layer_norm(Machine machine, Shape shape) {
  std::vector<ParameterType> parameters{buffer_type<T>({shape.rows, shape.width}),
                                        buffer_type<bfloat16>({2, shape.width}),
                                        buffer_type<T>({shape.rows, shape.width}), DataType::f32};
  if (kInteger<T>) parameters.insert(parameters.end(), {DataType::f32, DataType::f32});
  return {machine,
          "layer_norm_" + type_name<T>(),
          "layer_norm.cc",
          {only(type_name<T>()), dimension("DIM_ROWS", shape.rows), dimension("DIM_WIDTH", shape.width)},
          std::move(parameters)};
}

TEST_P(RowFunctions, LayerNormOfBf16IsRoundedOnce) {
  for (const auto shape : kShapes) {
    const auto function = layer_norm<bfloat16>(GetParam(), shape);
    auto x = random_values<bfloat16>(shape.rows * shape.width, 1, 3.0f);
    for (auto& value : x) value = bfloat16(float(value) + 10.0f);
    auto parameters = random_values<bfloat16>(2 * shape.width, 2);
    Buffer<bfloat16> y(x.size());
    function(x, parameters, y, 1e-5f);
    const auto expected = layer_norm_of(matrix(x, shape.rows), matrix(parameters, 2), 1e-5);
    // A core's 1 / sqrt is good to 2^-14 and its products to 2^-16.
    EXPECT_LT(largest_excess(y, expected, kHalfUlpBf16), GetParam().core ? 1e-3 : 2e-5) << shape.width;
  }
}

TEST_P(RowFunctions, LayerNormOfI8IsTheNearestInteger) {
  for (const auto shape : kShapes) {
    const auto function = layer_norm<std::int8_t>(GetParam(), shape);
    auto x = random_values<std::int8_t>(shape.rows * shape.width, 5);
    auto parameters = random_values<bfloat16>(2 * shape.width, 6);
    Buffer<std::int8_t> y(x.size());
    function(x, parameters, y, 1e-5f, 1.0f / 32, 1.0f / 64);
    Matrix expected = layer_norm_of(matrix(x, shape.rows) / 32, matrix(parameters, 2), 1e-5) * 64;
    expected = expected.cwiseMax(-128).cwiseMin(127);
    EXPECT_LT(largest_excess(y, expected, 0), GetParam().core ? 0.52 : 0.501) << shape.width;
  }
}

TEST_P(RowFunctions, RmsNormIsRoundedOnce) {
  for (const auto shape : kShapes) {
    const auto data = buffer_type<bfloat16>({shape.rows, shape.width});
    const CoreFunction function(GetParam(), "rms_norm_rows_bf16", "rms_norm_rows.cc",
                                {dimension("DIM_ROWS", shape.rows), dimension("DIM_WIDTH", shape.width)},
                                {data, buffer_type<bfloat16>({1, shape.width}), data, DataType::f32});
    auto x = random_values<bfloat16>(shape.rows * shape.width, 8, 3.0f),
         gamma = random_values<bfloat16>(shape.width, 9);
    Buffer<bfloat16> y(x.size());
    function(x, gamma, y, 0.25f);
    Matrix expected = matrix(x, shape.rows);
    expected.array().colwise() /= (expected.array().square().rowwise().mean() + 0.25).sqrt().eval();
    expected.array().rowwise() *= matrix(gamma, 1).row(0).array();
    // A core's 1 / sqrt is good to 2^-14 and its products to 2^-16: relative, as nothing cancels.
    EXPECT_LT(largest_excess(y, expected, (GetParam().core ? 1.1 : 1.01) * kHalfUlpBf16), 1e-7) << shape.width;
  }
}

TEST_P(RowFunctions, RopeTurnsTheHalvesOfEachHead) {
  struct Heads {
    std::int64_t count, dim;
  };
  constexpr Eigen::Index kRows = 3;
  for (const auto heads : {Heads{2, 64}, Heads{5, 18}}) {
    const auto width = heads.count * heads.dim, half = heads.dim / 2;
    const CoreFunction function(
        GetParam(), "rope_rows_bf16", "rope_rows.cc",
        {dimension("DIM_ROWS", kRows), dimension("DIM_HEADS", heads.count), dimension("DIM_D", heads.dim)},
        {buffer_type<bfloat16>({kRows, width + heads.dim}), buffer_type<bfloat16>({kRows, width})});
    auto x = random_values<bfloat16>(kRows * (width + heads.dim), 10);
    Buffer<bfloat16> y(static_cast<std::size_t>(kRows * width));
    function(x, y);
    const Matrix from = matrix(x, kRows);
    const Matrix cosine = from.middleCols(width, half), sine = from.rightCols(half);
    Matrix expected(kRows, width);
    for (Eigen::Index head = 0; head < width; head += heads.dim) {
      const Matrix a = from.middleCols(head, half), b = from.middleCols(head + half, half);
      expected.middleCols(head, half) = a.cwiseProduct(cosine) - b.cwiseProduct(sine);
      expected.middleCols(head + half, half) = b.cwiseProduct(cosine) + a.cwiseProduct(sine);
    }
    // A core's products are good to 2^-16, of values up to 10, and may cancel.
    EXPECT_LT(largest_excess(y, expected, 1.01 * kHalfUlpBf16), GetParam().core ? 2e-4 : 1e-6) << heads.dim;
  }
}

TEST_P(RowFunctions, MaskedSoftmaxOfTwoPiecesIsThatOfTheWholeRow) {
  const auto machine = GetParam();
  for (const auto shape : kShapes) {
    const auto piece = buffer_type<bfloat16>({shape.rows, shape.width}), state = buffer_type<float>({shape.rows, 32});
    const auto function = [&](const char* symbol, std::vector<ParameterType> parameters) {
      return CoreFunction(machine, symbol, "masked_softmax.cc",
                          {dimension("DIM_ROWS", shape.rows), dimension("DIM_WIDTH", shape.width)},
                          std::move(parameters));
    };
    const auto begin = function("masked_softmax_begin", {state});
    const auto observe = function("masked_softmax_observe_bf16", {piece, state});
    const auto give = function("masked_softmax_give_bf16", {piece, state, piece});
    // The first row sees nothing, the second one nothing of its first piece, and elsewhere every third entry is masked.
    auto first = random_values<bfloat16>(shape.rows * shape.width, 11, 3.0f), second = first;
    const bfloat16 mask(-std::numeric_limits<float>::infinity());
    const auto width = static_cast<std::size_t>(shape.width);
    for (std::size_t i = 0; i < first.size(); ++i) {
      second[i] = bfloat16(2 * static_cast<float>(first[i]));
      if (i < 2 * width || i % 3 == 0) first[i] = mask;
      if (i < width || i % 3 == 1) second[i] = mask;
    }
    Buffer<float> sums(static_cast<std::size_t>(32 * shape.rows));
    Buffer<bfloat16> y(first.size()), z(first.size());
    begin(sums);
    observe(first, sums);
    observe(second, sums);
    give(first, sums, y);
    give(second, sums, z);
    Matrix expected(shape.rows, 2 * shape.width);
    expected << matrix(first, shape.rows), matrix(second, shape.rows);
    expected.row(0).setZero();
    for (Eigen::Index row = 1; row < expected.rows(); ++row) {
      expected.row(row) = (expected.row(row).array() - expected.row(row).maxCoeff()).exp();
      expected.row(row) /= expected.row(row).sum();
    }
    // AIE2P's exp2 gives bf16, whose rounding is a second one.
    const double relative = (machine.core ? 2.5 : 1.01) * kHalfUlpBf16;
    EXPECT_LT(largest_excess(y, expected.leftCols(shape.width), relative), 1e-7) << shape.width;
    EXPECT_LT(largest_excess(z, expected.rightCols(shape.width), relative), 1e-7) << shape.width;
  }
}

TEST_P(RowFunctions, SoftmaxOfRowsSumsToOne) {
  for (const auto shape : kShapes) {
    for (const float deviation : {0.1f, 2.0f, 100.0f}) {
      const CoreFunction function(
          GetParam(), "softmax_rows_bf16", "softmax_rows.cc",
          {dimension("DIM_ROWS", shape.rows), dimension("DIM_WIDTH", shape.width)},
          {buffer_type<bfloat16>({shape.rows, shape.width}), buffer_type<bfloat16>({shape.rows, shape.width})});
      auto x = random_values<bfloat16>(shape.rows * shape.width, 7, deviation);
      Buffer<bfloat16> y(x.size());
      function(x, y);
      Matrix expected = matrix(x, shape.rows);
      expected = (expected.colwise() - expected.rowwise().maxCoeff().eval()).array().exp();
      expected.array().colwise() /= expected.rowwise().sum().array().eval();
      // A core keeps its weights as bf16 until their sum is known: rounded twice.
      const double relative = (GetParam().core ? 2.5 : 1.01) * kHalfUlpBf16;
      EXPECT_LT(largest_excess(y, expected, relative), 1e-7) << shape.width << " x " << deviation;
    }
  }
}

}  // namespace
}  // namespace npubench::test
