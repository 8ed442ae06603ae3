// matmul_* and zero_* of matmul.cc against Eigen: tiles that mlir-aie's mm.cc refuses, and narrow sums.
#include <limits>

#include "support.h"

namespace npubench::test {
namespace {

struct Shape {
  std::int64_t m, k, n;
};
constexpr Shape kNarrow{24, 40, 8}, kWide{16, 16, 56};
constexpr Shape kShapes[] = {kNarrow, kWide};

class GemvFunctions : public testing::TestWithParam<Machine> {};
INSTANTIATE_TEST_SUITE_P(Machines, GemvFunctions, testing::ValuesIn(kMachines), machine_name);

class MatmulFunctions : public testing::TestWithParam<Machine> {};
INSTANTIATE_TEST_SUITE_P(Machines, MatmulFunctions, testing::ValuesIn(kMachines), machine_name);

/// B by columns: blocks of t x s, one column of blocks after the other.
template <class T>
Buffer<T> blocked_by_columns(const Buffer<T>& b, Shape shape, std::size_t s, std::size_t t) {
  Buffer<T> by_columns(b.size());
  const auto k = static_cast<std::size_t>(shape.k), n = static_cast<std::size_t>(shape.n);
  for (std::size_t i = 0; i < k; ++i) {
    for (std::size_t j = 0; j < n; ++j) by_columns[j * k + i] = b[i * n + j];
  }
  return blocked(by_columns, k, t, s);
}

template <class T, class Out>
struct Product {
  Machine machine;
  Shape shape;
  bool bfp16 = false;
  bool b_by_columns = false;

  /// C + A B, in `c`.
  void add(Buffer<T> a, Buffer<T> b, Buffer<Out>& c) const {
    const auto mode = bfp16 ? MultiplyMode::bfp16 : natural_mode(data_type_of<T>).value();
    const auto block = architecture(machine.generation).multiply_block(mode);
    const auto r = static_cast<std::size_t>(block.r), s = static_cast<std::size_t>(block.s),
               t = static_cast<std::size_t>(block.t);
    const auto k = static_cast<std::size_t>(shape.k), n = static_cast<std::size_t>(shape.n);
    a = blocked(a, k, r, s);
    b = b_by_columns ? blocked_by_columns(b, shape, s, t) : blocked(b, n, s, t);
    c = blocked(c, n, r, t);
    function("matmul_" + types(), {buffer_type<T>({shape.m, shape.k}), buffer_type<T>({shape.k, shape.n}),
                                   buffer_type<Out>({shape.m, shape.n})})(a, b, c);
    c = unblocked(c, n, r, t);
  }

  void zero(Buffer<Out>& c) const { function("zero_" + type_name<Out>(), {buffer_type<Out>({shape.m, shape.n})})(c); }

 private:
  static std::string types() { return type_name<T>() + "_" + type_name<Out>(); }

  CoreFunction function(const std::string& symbol, std::vector<ParameterType> parameters) const {
    Definitions definitions{only(types()), dimension("DIM_M", shape.m), dimension("DIM_K", shape.k),
                            dimension("DIM_N", shape.n)};
    if (bfp16) definitions.push_back(bfp16_definition());
    if (b_by_columns) definitions.emplace_back("B_COL_MAJ", "1");
    return {machine, symbol, "matmul.cc", definitions, std::move(parameters)};
  }
};

template <class Out>
void expect_bf16_product(Product<bfloat16, Out> product, double tolerance) {
  const auto shape = product.shape;
  const auto a = random_values<bfloat16>(shape.m * shape.k, 1), b = random_values<bfloat16>(shape.k * shape.n, 2);
  auto c = random_values<Out>(shape.m * shape.n, 3);
  const Matrix expected = matrix(c, shape.m) + matrix(a, shape.m) * matrix(b, shape.k);
  product.add(a, b, c);
  const double rounding = std::is_same_v<Out, bfloat16> ? kHalfUlpBf16 : 0;
  EXPECT_LT(largest_excess(c, expected, rounding), tolerance) << shape.m << "x" << shape.k << "x" << shape.n;
}

template <class T, class Out>
std::vector<Product<T, Out>> products(Machine machine) {
  return {{machine, kNarrow}, {machine, kWide}, {.machine = machine, .shape = kNarrow, .b_by_columns = true}};
}

TEST_P(MatmulFunctions, ProductsOfBf16AreSummedInF32) {
  for (const auto& product : products<bfloat16, float>(GetParam())) expect_bf16_product(product, 2e-5);
  for (const auto& product : products<bfloat16, bfloat16>(GetParam())) expect_bf16_product(product, 2e-5);
}

TEST_P(MatmulFunctions, ProductsOfBf16InBlockFloatingPoint) {
  if (GetParam().generation == Generation::npu1) return;  // which has none
  // 7 bits of the largest of eight, whose products sum over K.
  expect_bf16_product(Product<bfloat16, float>{GetParam(), kWide, true}, 0.4);
  expect_bf16_product(Product<bfloat16, bfloat16>{GetParam(), kWide, true}, 0.4);
}

/// Values of `T` in [-reach, reach].
template <class T, class Out>
void expect_integer_product(Machine machine, int reach) {
  for (const auto& product : products<T, Out>(machine)) {
    const auto shape = product.shape;
    auto a = random_values<T>(shape.m * shape.k, 4), b = random_values<T>(shape.k * shape.n, 5);
    for (auto* const operand : {&a, &b}) {
      for (auto& value : *operand) value = static_cast<T>(value % (reach + 1));
    }
    auto c = random_values<Out>(shape.m * shape.n, 6);
    Matrix expected(shape.m, shape.n);
    for (std::size_t i = 0; i < c.size(); ++i) expected.data()[i] = double(c[i] /= 2);
    expected += matrix(a, shape.m) * matrix(b, shape.k);
    expected = expected.cwiseMax(double(std::numeric_limits<Out>::min()));
    expected = expected.cwiseMin(double(std::numeric_limits<Out>::max()));
    product.add(a, b, c);
    for (std::size_t i = 0; i < c.size(); ++i) ASSERT_EQ(double(c[i]), expected.data()[i]) << i;
  }
}

TEST_P(MatmulFunctions, ProductsOfI8AreExactAndSaturated) {
  expect_integer_product<std::int8_t, std::int32_t>(GetParam(), 128);
  expect_integer_product<std::int8_t, std::int16_t>(GetParam(), 128);
  expect_integer_product<std::int8_t, std::int8_t>(GetParam(), 128);
}

TEST_P(MatmulFunctions, ProductsOfI16AreExactAndSaturatedToI16) {
  expect_integer_product<std::int16_t, std::int32_t>(GetParam(), 5000);
  expect_integer_product<std::int16_t, std::int16_t>(GetParam(), 60);
}

TEST_P(MatmulFunctions, SumsOfI16WrapAroundInI32) {
  Buffer<std::int16_t> a(24 * 40), b(40 * 8);
  std::fill(a.begin(), a.end(), std::int16_t{32767});
  std::fill(b.begin(), b.end(), std::int16_t{32767});
  Buffer<std::int32_t> c(24 * 8);
  Product<std::int16_t, std::int32_t>{GetParam(), kNarrow}.add(a, b, c);
  const auto sum = 40 * std::int64_t{32767} * 32767;
  for (const auto value : c) ASSERT_EQ(value, static_cast<std::int32_t>(sum));
}

template <class T, class Out>
void expect_zero(Machine machine) {
  for (const auto shape : kShapes) {
    Buffer<Out> c(static_cast<std::size_t>(shape.m * shape.n), Out(3));
    Product<T, Out>{machine, shape}.zero(c);
    for (const auto value : c) ASSERT_EQ(float(value), 0.0f);
  }
}

TEST_P(MatmulFunctions, ZeroClearsTheWholeTile) {
  expect_zero<bfloat16, float>(GetParam());
  expect_zero<bfloat16, bfloat16>(GetParam());
  expect_zero<std::int8_t, std::int32_t>(GetParam());
  expect_zero<std::int8_t, std::int16_t>(GetParam());
  expect_zero<std::int8_t, std::int8_t>(GetParam());
}

template <class T, class Sum>
void expect_gemv(Machine machine, double tolerance) {
  constexpr std::int64_t kRows = 5, kWidth = 96;
  const auto object = buffer_type<T>({kRows, kWidth}), vector = buffer_type<T>({1, kWidth});
  const auto function = [&](const std::string& symbol, std::vector<ParameterType> parameters) {
    return CoreFunction(machine, symbol + "_" + type_name<T>(), "gemv.cc",
                        {only(type_name<T>()), dimension("DIM_ROWS", kRows), dimension("DIM_WIDTH", kWidth)},
                        std::move(parameters));
  };
  auto copies = random_values<T>(kRows * kWidth, 21), a = random_values<T>(kRows * kWidth, 22);
  Buffer<T> x(kWidth);
  Buffer<Sum> y(kRows);
  function("gemv_take", {object, vector})(copies, x);
  function("gemv", {object, vector, buffer_type<Sum>({1, kRows})})(a, x, y);
  const Matrix expected = matrix(a, kRows) * matrix(copies, kRows).row(0).transpose();
  EXPECT_LE(largest_excess(y, expected, 0), tolerance);
}

TEST_P(GemvFunctions, TakeTheVectorAndMultiplyRowsWithIt) {
  expect_gemv<bfloat16, float>(GetParam(), 1e-5);
  expect_gemv<std::int8_t, std::int32_t>(GetParam(), 0);
}

}  // namespace
}  // namespace npubench::test
