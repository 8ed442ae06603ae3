// Convolution over time as a family of cases.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <Eigen/Core>

#include <npubench/cases/library_family.h>
#include <npubench/kernels/conv1d.h>
#include <npubench/reference/rounding.h>

namespace npubench {

template <>
struct KernelFamily<Conv1d> {
  static Problem problem(const Conv1d::Config& config, Inputs& inputs) {
    Problem problem;
    problem.inputs.push_back(inputs.make(DataType::bf16, config.channels * config.time, {-1, 1}, 61));
    problem.inputs.push_back(inputs.make(DataType::bf16, config.outputs * config.channels * 3, {-1, 1}, 62));
    problem.inputs.push_back(inputs.make(DataType::bf16, config.outputs, {-1, 1}, 63));
    problem.expected = convolution(config, problem.inputs);
    if (config.epilogue == Matmul::Epilogue::gelu) problem.expected = reference::gelu_behind(problem.expected);
    return problem;
  }
  static std::string summary(const Conv1d::Config& c) {
    return fmt::format("{} channels of {} frames to {} of {}, three taps, {}", c.channels, c.time, c.outputs,
                       c.frames(), name(c.dtype));
  }
  static std::vector<DefaultCase<Conv1d::Config>> default_cases(const Architecture& arch) {
    std::vector<DefaultCase<Conv1d::Config>> cases;
    for (const Cores cores : one_and_all(arch)) {
      for (const auto tile : kTiles) {
        Conv1d::Config config{.epilogue = Matmul::Epilogue::gelu,
                              .tile_m = tile,
                              .tile_n = tile,
                              .columns = cores.columns,
                              .core_rows = cores.rows};
        cases.push_back({config, "stem", true});
        config.channels = kWidth;
        config.stride = 2;
        cases.push_back({config, "stem", true});
      }
    }
    return cases;
  }

 private:
  /// Tap by tap, in double.
  static reference::Expected convolution(const Conv1d::Config& config, const std::vector<Tensor>& inputs) {
    using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    using Taps = Eigen::Map<const Matrix, 0, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>>;
    const auto x_values = reference::to_doubles(inputs[0].view());
    const auto weight_values = reference::to_doubles(inputs[1].view());
    const auto bias_values = reference::to_doubles(inputs[2].view());
    const auto frames = config.frames();
    reference::Expected expected;
    expected.values.resize(static_cast<std::size_t>(config.outputs * frames));
    Matrix padded = Matrix::Zero(config.channels, config.time + 2);
    padded.middleCols(1, config.time) = Eigen::Map<const Matrix>(x_values.data(), config.channels, config.time);
    Eigen::Map<Matrix> y(expected.values.data(), config.outputs, frames);
    y.colwise() = Eigen::Map<const Eigen::VectorXd>(bias_values.data(), config.outputs);
    Matrix sizes = y.cwiseAbs();
    for (Eigen::Index tap = 0; tap < 3; ++tap) {
      const Taps weights(weight_values.data() + tap, config.outputs, config.channels, {3 * config.channels, 3});
      const Taps seen(padded.data() + tap, config.channels, frames, {padded.cols(), config.stride});
      y += weights * seen;
      sizes += weights.cwiseAbs() * seen.cwiseAbs();
    }
    // f32 sums of 3 channels + 1 exact products, each off by 2^-24 of the sum so far: 8 sigma of their random walk
    // (Higham and Mary, SIAM J. Sci. Comput. 41, 2019) and no sum above all sizes added.
    const double each = 0x1p-24 * std::sqrt(3.0 * static_cast<double>(config.channels) + 1);
    const Eigen::VectorXd largest = sizes.rowwise().maxCoeff();
    expected.tolerance.row_absolute.resize(static_cast<std::size_t>(config.outputs));
    for (Eigen::Index o = 0; o < config.outputs; ++o) {
      expected.tolerance.row_absolute[static_cast<std::size_t>(o)] = static_cast<float>(8 * each * largest[o]);
    }
    expected.tolerance.ulps = 0.5;
    expected.tolerance.reason =
        "rounded once to bf16; 8 sigma of the random walk of f32 sums over 3 channels + 1 products; bias: 6 sigma of "
        "independent roundings";
    reference::complete(expected, DataType::bf16, {.random = each * largest.maxCoeff()});
    return expected;
  }
};

template <>
std::shared_ptr<const Family> library_family<Conv1d>() {
  return kernel_family<Conv1d>();
}

}  // namespace npubench
