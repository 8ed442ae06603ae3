// Softmax of masked rows as a family of cases.
#include <algorithm>
#include <limits>

#include <fmt/format.h>
#include <Eigen/Core>

#include <npubench/cases/library_family.h>
#include <npubench/kernels/masked_softmax.h>
#include <npubench/reference/rounding.h>

namespace npubench {

template <>
struct KernelFamily<MaskedSoftmax> {
  static Problem problem(const MaskedSoftmax::Config& config, Inputs& inputs) {
    Problem problem;
    problem.inputs.push_back(inputs.make(config.dtype, config.rows * config.width, {-4, 4}, 58));
    if (inputs.generated()) mask(config, problem.inputs[0]);
    auto& expected = problem.expected;
    expected.values = reference::to_doubles(problem.inputs[0].view());
    using Rows = Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    Eigen::Map<Rows> y(expected.values.data(), config.rows, config.width);
    for (Eigen::Index row = 0; row < config.rows; ++row) {
      const double maximum = y.row(row).maxCoeff();
      if (maximum == -std::numeric_limits<double>::infinity()) {
        y.row(row) = 0;
      } else {
        y.row(row) = (y.row(row) - maximum).exp();
        y.row(row) /= y.row(row).sum();
      }
    }
    expected.tolerance.relative = kRelative;
    expected.tolerance.ulps = 0.5;
    expected.tolerance.reason =
        "rounded once to bf16; 2^-11 relative for exp, the scaling of earlier pieces' sums and the reciprocal; 0 where "
        "masked; bias: 6 sigma of independent roundings and the same 2^-11";
    reference::complete(expected, DataType::bf16, {.systematic = kRelative * y.mean()});
    return problem;
  }
  static std::string summary(const MaskedSoftmax::Config& c) {
    return fmt::format("y = softmax(x) over {} rows of {} {}, of which row i sees the first i + 1 mod {}", c.rows,
                       c.width, name(c.dtype), c.width);
  }
  static std::string label(const MaskedSoftmax::Config& config, Generation generation) {
    const auto pieces = MaskedSoftmax::pieces(config, generation);
    return pieces.count == 1 ? fmt::format("{} rows a call", pieces.rows)
                             : fmt::format("rows in {} pieces of {}", pieces.count, pieces.width);
  }
  static std::vector<DefaultCase<MaskedSoftmax::Config>> default_cases(const Architecture& arch) {
    return decoder_cases(arch, MaskedSoftmax::Config{});
  }

 private:
  // An eighth of bf16's unit roundoff, so that it hides no rounding.
  static constexpr double kRelative = 0x1p-11;

  /// As a causal mask has it, over and over; every seventh row is masked as a whole.
  static void mask(const MaskedSoftmax::Config& config, Tensor& x) {
    auto* row = reinterpret_cast<bfloat16*>(x.bytes.data());
    for (std::int64_t i = 0; i < config.rows; ++i, row += config.width) {
      const auto seen = i % 7 == 6 ? 0 : i % config.width + 1;
      std::fill(row + seen, row + config.width, bfloat16(-std::numeric_limits<float>::infinity()));
    }
  }
};

template <>
std::shared_ptr<const Family> library_family<MaskedSoftmax>() {
  return kernel_family<MaskedSoftmax>();
}

}  // namespace npubench
