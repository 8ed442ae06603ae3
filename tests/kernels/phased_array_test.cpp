// Phases of one program: each against a reference in double, and in the order that their cores expect.
#include <npubench/kernels/phased_array.h>

#include <array>
#include <cmath>
#include <vector>

#include <gmock/gmock.h>
#include <Eigen/Core>

#include <npubench/base/bfloat16.h>
#include <npubench/kernels/phased_packing.h>

#include "support.h"

namespace npubench {
namespace {

using testing::HasSubstr;
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr double kHalfUlp = 1.0 / 256;

/// Arrays of each kind of block, with one tile a column or two.
struct Array {
  const char* name;
  PhasedArray::Config config;
};
void PrintTo(const Array& array, std::ostream* out) { *out << array.name; }

const Array kArrays[] = {
    {"npu1", {.generation = Generation::npu1, .columns = 2, .core_rows = 2, .width = 256}},
    {"npu1_a_tile_each", {.generation = Generation::npu1, .columns = 4, .core_rows = 2, .width = 256}},
    {"npu1_whole_rows_at_once", {.generation = Generation::npu1, .columns = 4, .core_rows = 4, .width = 512}},
    {"npu2_bf16", {.generation = Generation::npu2, .columns = 2, .core_rows = 2, .width = 256}},
    {"npu2_bfp16",
     {.generation = Generation::npu2, .columns = 4, .core_rows = 2, .width = 512, .multiply = MultiplyMode::bfp16}},
    {"npu2_bfp16_a_tile_each",
     {.generation = Generation::npu2, .columns = 8, .core_rows = 1, .width = 512, .multiply = MultiplyMode::bfp16}},
    // Rows that do not fill the columns or a tile, and of which a core has fewer than lines in an object of A.
    {"npu1_padded", {.generation = Generation::npu1, .columns = 4, .core_rows = 2, .width = 384}},
    {"npu1_long_rows", {.generation = Generation::npu1, .columns = 4, .core_rows = 2, .width = 1280}},
    {"npu1_one_core", {.generation = Generation::npu1, .columns = 1, .core_rows = 1, .width = 192}},
    {"npu2_padded",
     {.generation = Generation::npu2, .columns = 8, .core_rows = 2, .width = 768, .multiply = MultiplyMode::bfp16}},
    {"npu2_long_rows",
     {.generation = Generation::npu2, .columns = 8, .core_rows = 2, .width = 1280, .multiply = MultiplyMode::bfp16}},
};

/// What bf16 operands, and in bfp16 mode their 8 bits, allow of a sum of `k` products of about 1.
double product_error(const PhasedArray::Config& config, double k) {
  return (config.multiply == MultiplyMode::bfp16 ? 0.02 : 0.004) * std::sqrt(k) + 0.004 * std::sqrt(k);
}

class Phases : public testing::TestWithParam<Array> {
 protected:
  const PhasedArray::Config& config_ = GetParam().config;
  const std::int64_t width_ = config_.width;
  Device device_ = test::emulated(config_.generation);

  Buffer buffer_of(const std::vector<bfloat16>& values) const {
    auto buffer = device_.allocate(values.size() * sizeof(bfloat16));
    std::ranges::copy(std::as_bytes(std::span(values)), buffer.map().begin());
    (void)buffer.sync_to_device();
    return buffer;
  }

  /// Rows of a buffer, `columns` of them from element `offset` on.
  static Matrix rows_of(Buffer& buffer, const HostView& place, std::int64_t rows, std::int64_t columns) {
    const auto* const elements = reinterpret_cast<const bfloat16*>(buffer.map().data());
    Matrix values(rows, columns);
    for (std::int64_t i = 0; i < rows; ++i) {
      for (std::int64_t j = 0; j < columns; ++j) {
        values(i, j) = static_cast<double>(elements[place.offset + i * place.stride + j]);
      }
    }
    return values;
  }

  static Design built(PhasedArray&& array, std::vector<Phase> phases) {
    return std::move(array).build("phases", std::array{PhaseGroup{std::move(phases)}});
  }

  static void complete(npubench::Run run) {
    run.start();
    ASSERT_EQ(run.wait(), RunState::completed) << run.result().diagnosis;
  }
};

INSTANTIATE_TEST_SUITE_P(, Phases, testing::ValuesIn(kArrays), [](const auto& each) { return each.param.name; });

TEST_P(Phases, AProductHasBiasesAndGelu) {
  for (const bool gelu : {false, true}) {
    for (const auto& size : {std::pair{width_, 3 * width_}, std::pair{2 * width_, width_}, std::pair{100l, 72l}}) {
      const auto k = size.first, n = size.second;
      PhasedArray array(config_);
      const auto rows = config_.core_rows * std::int64_t{128}, stride = k + 64, written = array.over_columns(n);
      const HostView in{64, k, stride, 64 + rows * stride + array.over_columns(k)};
      const HostView out{128, n, written + 64, 128 + rows * (written + 64)};
      const auto phase = array.add(PhasedArray::Product{
          .name = "product", .rows = rows, .k = k, .n = n, .gelu = gelu, .input = in, .output = out});
      const auto design = built(std::move(array), {phase});
      test::expect_clean(design);
      const auto weights = test::uniform<float>(n * k, -1, 1, 1), bias = test::uniform<float>(n, -9, 9, 2);
      auto a = buffer_of(test::uniform<bfloat16>(in.elements, -1, 1, 3));
      auto b = buffer_of(pack_product(
          config_,
          {.k = k,
           .n = n,
           .weight = [&](std::int64_t o, std::int64_t i) { return weights[static_cast<std::size_t>(o * k + i)]; },
           .bias = [&](std::int64_t o) { return bias[static_cast<std::size_t>(o)]; }}));
      auto c = buffer_of(std::vector<bfloat16>(static_cast<std::size_t>(out.elements), bfloat16(77.0f)));
      auto context = device_.create_context(design);
      complete(context.create_run(std::array{&a, &b, &c}));
      (void)c.sync_from_device();

      const Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>> w(weights.data(), n,
                                                                                                      k);
      Matrix expected = rows_of(a, in, rows, k) * w.cast<double>().transpose();
      expected.rowwise() += Eigen::Map<const Eigen::RowVectorXf>(bias.data(), n).cast<double>();
      if (gelu) expected = expected.unaryExpr([](double x) { return 0.5 * x * (1 + std::erf(x / std::sqrt(2.0))); });
      const Matrix result = rows_of(c, out, rows, n);
      EXPECT_LT((result - expected).cwiseAbs().maxCoeff(),
                4 * product_error(config_, static_cast<double>(k)) + 2 * kHalfUlp * expected.cwiseAbs().maxCoeff())
          << k << " " << n << " " << gelu;
      EXPECT_EQ(rows_of(c, {out.offset + n, 0, out.stride}, rows, written - n), Matrix::Zero(rows, written - n));
      EXPECT_EQ(rows_of(c, {out.offset + written, 0, out.stride}, rows - 1, 64), Matrix::Constant(rows - 1, 64, 77));
    }
  }
}

TEST_P(Phases, AttentionTakesAHeadAColumn) {
  for (const std::int64_t keys : {40, 64, 100}) {
    PhasedArray array(config_);
    const auto width = config_.width, rows = config_.core_rows * std::int64_t{64}, over = array.over_columns(width);
    const auto stride = 2 * width + over;
    const HostView in{0, width, stride, (rows + 64) * stride}, out{width, width, over, rows * over + width};
    const auto phase =
        array.add(PhasedArray::Attention{.name = "attention", .rows = rows, .keys = keys, .input = in, .output = out});
    const auto design = built(std::move(array), {phase});
    test::expect_clean(design);
    auto projected = buffer_of(test::uniform<bfloat16>(in.elements, -2, 2, 5));
    auto result = buffer_of(std::vector<bfloat16>(static_cast<std::size_t>(out.elements)));
    auto context = device_.create_context(design);
    complete(context.create_run(std::array{&projected, &projected, &result}));
    (void)result.sync_from_device();
    const Matrix all = rows_of(projected, in, rows + 64, 3 * width), found = rows_of(result, out, rows, width);
    for (std::int64_t head = 0; head < width / 64; ++head) {
      const auto part = [&](std::int64_t which, std::int64_t count) {
        return all.block(0, which * width + head * 64, count, 64);
      };
      Matrix weights = part(0, rows) * part(1, keys).transpose() / 8;
      weights = (weights.colwise() - weights.rowwise().maxCoeff().eval()).array().exp();
      weights.array().colwise() /= weights.rowwise().sum().array().eval();
      const Matrix expected = weights * part(2, keys);
      EXPECT_LT((found.middleCols(head * 64, 64) - expected).cwiseAbs().maxCoeff(),
                config_.multiply == MultiplyMode::bfp16 ? 0.08 : 0.02)
          << "head " << head << " keys " << keys;
    }
  }
}

TEST_P(Phases, AddNormGivesSumsAndNormedRows) {
  PhasedArray array(config_);
  const auto width = config_.width, rows = 3 * array.rows_of_norm(), padded = array.norm_width();
  const auto plane = rows * padded;
  const HostView in{0, width, padded, 2 * plane}, out{64, width, padded, 64 + 2 * plane};
  const auto phase = array.add(PhasedArray::AddNorm{
      .name = "add_norm", .rows = rows, .input_plane = plane, .output_plane = plane, .input = in, .output = out});
  const auto design = built(std::move(array), {phase});
  test::expect_clean(design);
  const auto gain = test::uniform<float>(width, 0.5, 2, 1), bias = test::uniform<float>(width, -1, 1, 2);
  auto values = test::uniform<bfloat16>(in.elements, -3, 5, 3);
  for (std::int64_t i = 0; i < in.elements; ++i) {
    if (i % padded >= width) values[static_cast<std::size_t>(i)] = bfloat16(0.0f);
  }
  auto pair = buffer_of(values);
  auto parameters = buffer_of(pack_norm(config_, gain, bias));
  auto result = buffer_of(std::vector<bfloat16>(static_cast<std::size_t>(out.elements)));
  auto context = device_.create_context(design);
  complete(context.create_run(std::array{&pair, &parameters, &result}));
  (void)result.sync_from_device();
  const Matrix sums = rows_of(pair, in, rows, width) + rows_of(pair, {plane, 0, padded}, rows, width);
  const Matrix found = rows_of(result, out, rows, width);
  EXPECT_LE((found - sums).cwiseAbs().maxCoeff(), kHalfUlp * sums.cwiseAbs().maxCoeff());
  Matrix expected = found.colwise() - found.rowwise().mean();
  expected.array().colwise() /= (expected.rowwise().squaredNorm().array() / static_cast<double>(width) + 1e-5).sqrt();
  expected.array().rowwise() *= Eigen::Map<const Eigen::RowVectorXf>(gain.data(), width).cast<double>().array();
  expected.rowwise() += Eigen::Map<const Eigen::RowVectorXf>(bias.data(), width).cast<double>();
  const Matrix normed = rows_of(result, {out.offset + plane, 0, padded}, rows, width);
  EXPECT_LT((normed - expected).cwiseAbs().maxCoeff(), 2 * kHalfUlp * expected.cwiseAbs().maxCoeff());
  for (const auto offset : {out.offset, out.offset + plane}) {
    EXPECT_EQ(rows_of(result, {offset + width, 0, padded}, rows, padded - width), Matrix::Zero(rows, padded - width));
  }
}

/// Two products and, twice, an addition: what the cores do in one round.
struct Round {
  static constexpr std::int64_t kRows = 128;
  PhasedArray array;
  HostView rows{0, 256, 256, 2 * kRows * 256};
  Design design;

  explicit Round(const PhasedArray::Config& config) : array(config) {
    const auto product = array.add(PhasedArray::Product{.name = "product",
                                                        .rows = kRows,
                                                        .k = 256,
                                                        .n = 256,
                                                        .input = rows,
                                                        .output = {kRows * 256, 256, 256, rows.elements}});
    const auto norm = array.add(PhasedArray::AddNorm{.name = "add_norm",
                                                     .rows = kRows,
                                                     .input_plane = kRows * 256,
                                                     .output_plane = kRows * 256,
                                                     .input = rows,
                                                     .output = rows});
    design = std::move(array).build("round", std::array{PhaseGroup{{product}}, PhaseGroup{{norm}, 2}});
  }
};

TEST(PhasedArray, RunsItsSequencesInTheirOrderOverAndOver) {
  const auto& config = kArrays[0].config;
  const Round round(config);
  const auto device = test::emulated(config.generation);
  auto context = device.create_context(round.design);
  const auto bytes = static_cast<std::size_t>(round.rows.elements) * sizeof(bfloat16);
  Buffer a = device.allocate(bytes), c = device.allocate(bytes);
  Buffer weights = device.allocate(static_cast<std::size_t>(round.design.sequence(0).arguments[1].type.bytes()));
  Buffer parameters = device.allocate(8192);
  for (int i = 0; i < 3; ++i) {
    for (const int sequence : {0, 1, 1}) {
      auto run = context.create_run(std::array{&a, sequence == 0 ? &weights : &parameters, &c}, sequence);
      run.start();
      ASSERT_EQ(run.wait(), RunState::completed) << i << ": " << run.result().diagnosis;
    }
  }
  // Another order is what cores wait for in vain.
  auto early = context.create_run(std::array{&a, &parameters, &c}, 1);
  early.start();
  EXPECT_EQ(early.wait(), RunState::timeout);
}

TEST(PhasedArray, SaysWhyAnArrayCannotTakeRows) {
  const auto why = [](PhasedArray::Config config) { return PhasedArray::obstacle(config); };
  const auto npu1 = Generation::npu1, npu2 = Generation::npu2;
  EXPECT_THAT(why({.generation = npu1, .columns = 2, .core_rows = 4}), HasSubstr("2 columns bring the rows of 4"));
  EXPECT_THAT(why({.generation = npu1, .columns = 3, .core_rows = 2}),
              HasSubstr("the 32 lines of an addition's operand are no multiple of 4 for each of 3 columns"));
  EXPECT_THAT(why({.generation = npu1, .width = 400}), HasSubstr("rows of 400 elements: heads have 64"));
  EXPECT_THAT(why({.generation = npu1, .width = 2112}), HasSubstr("gains and biases of 2048 fill a tile"));
  for (const auto width : {64, 384, 512, 768, 1024, 1280, 2048}) {
    EXPECT_EQ(why({.generation = npu1, .width = width}), "");
    EXPECT_EQ(why({.generation = npu2, .width = width, .multiply = MultiplyMode::bfp16}), "");
  }
  EXPECT_THAT(test::error_of(ErrorCategory::unsupported, [] { PhasedArray array({.width = 400}); }),
              HasSubstr("programs of their own"));
}

TEST(PhasedArray, RefusesAttentionOverOtherKeysAndOtherAdditions) {
  PhasedArray array(kArrays[0].config);
  const HostView rows{0, 768, 768, 1 << 20};
  const auto attention = [&](std::int64_t keys) {
    (void)array.add(
        PhasedArray::Attention{.name = "attention", .rows = 128, .keys = keys, .input = rows, .output = rows});
  };
  attention(64);
  EXPECT_NO_THROW(attention(64));
  EXPECT_THAT(test::error_of(ErrorCategory::unsupported, [&] { attention(65); }),
              HasSubstr("attention over 64 keys and over 65"));
  const auto norm = [&](std::int64_t count) {
    (void)array.add(PhasedArray::AddNorm{.name = "norm", .rows = count, .input = rows, .output = rows});
  };
  norm(128);
  EXPECT_THAT(test::error_of(ErrorCategory::unsupported, [&] { norm(64); }),
              HasSubstr("additions of 128 rows and of 64"));
}

// Which the phases only run more or less often: program memory is 16 KB.
TEST(PhasedArray, HasTheSameCodeHoweverManyPhases) {
  const auto operations = [](int times) {
    PhasedArray array(kArrays[0].config);
    const HostView rows{0, 256, 256, 1 << 20};
    const auto phase = array.add(
        PhasedArray::Product{.name = "product", .rows = 128, .k = 256, .n = 256, .input = rows, .output = rows});
    const auto design = std::move(array).build("phases", std::array{PhaseGroup{{phase}}, PhaseGroup{{phase}, times}});
    return design.cores.front().program;
  };
  EXPECT_EQ(operations(3), operations(4000));
}

TEST(PhasedArray, RefusesRowsThatAreNoWholeBlocks) {
  PhasedArray array(kArrays[0].config);
  EXPECT_THAT(
      test::refusal([&] { (void)array.add(PhasedArray::Product{.name = "product", .rows = 100, .k = 256, .n = 256}); }),
      HasSubstr("rows 100 is not a multiple of 128 (a block has 64 for each core row): use 128"));
}

}  // namespace
}  // namespace npubench
