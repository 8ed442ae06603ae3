// RMSNorm as a family of cases.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <Eigen/Core>

#include <npubench/cases/library_family.h>
#include <npubench/kernels/rms_norm.h>
#include <npubench/reference/rounding.h>

namespace npubench {

template <>
struct KernelFamily<RMSNorm> {
  static Problem problem(const RMSNorm::Config& config, Inputs& inputs) {
    Problem problem;
    problem.inputs.push_back(inputs.make(DataType::bf16, config.rows * config.width, {-3, 4}, 51));
    problem.inputs.push_back(inputs.make(DataType::bf16, config.width, {0.5, 1.5}, 52));
    if (inputs.generated()) make_rows_small(config, problem.inputs[0]);
    auto y = reference::to_doubles(problem.inputs[0].view());
    const auto gains = reference::to_doubles(problem.inputs[1].view());
    using Rows = Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    Eigen::Map<Rows> rows(y.data(), config.rows, config.width);
    const Eigen::Map<const Eigen::Array<double, 1, Eigen::Dynamic>> gamma(gains.data(), config.width);
    rows.colwise() /= (rows.square().rowwise().mean() + config.epsilon).sqrt().eval();
    rows.rowwise() *= gamma;
    const double systematic = kRelative * rows.abs().mean();
    auto& expected = problem.expected;
    expected.values = std::move(y);
    expected.tolerance.relative = kRelative;
    expected.tolerance.ulps = 0.5;
    expected.tolerance.reason =
        "rounded once to bf16; 2^-11 relative for the sum and its reciprocal root in f32, which do not cancel; bias: 6 "
        "sigma of independent roundings and the same 2^-11";
    reference::complete(expected, DataType::bf16, {.systematic = systematic});
    return problem;
  }
  static std::string summary(const RMSNorm::Config& c) {
    return fmt::format("y = x / sqrt(mean(x^2) + {}) * gamma over {} rows of {} {}", c.epsilon, c.rows, c.width,
                       name(c.dtype));
  }
  static std::string label(const RMSNorm::Config& config, Generation generation) {
    return fmt::format("{} rows a call", RMSNorm::rows_per_call(config, generation));
  }
  static std::vector<DefaultCase<RMSNorm::Config>> default_cases(const Architecture& arch) {
    return decoder_cases(arch, RMSNorm::Config{});
  }

 private:
  // An eighth of bf16's unit roundoff, so that it hides no rounding.
  static constexpr double kRelative = 0x1p-11;

  /// Every fourth row, so that its mean square is as large as the usual epsilon, which nothing else would show.
  static void make_rows_small(const RMSNorm::Config& config, Tensor& x) {
    auto* row = reinterpret_cast<bfloat16*>(x.bytes.data());
    for (std::int64_t i = 0; i < config.rows; ++i, row += config.width) {
      if (i % 4 != 0) continue;
      std::transform(row, row + config.width, row,
                     [](bfloat16 value) { return bfloat16(0x1p-9f * static_cast<float>(value)); });
    }
  }
};

template <>
std::shared_ptr<const Family> library_family<RMSNorm>() {
  return kernel_family<RMSNorm>();
}

}  // namespace npubench
