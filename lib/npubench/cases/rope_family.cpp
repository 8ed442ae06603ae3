// Rotary position embedding as a family of cases.
#include <cmath>

#include <fmt/format.h>
#include <Eigen/Core>

#include <npubench/cases/library_family.h>
#include <npubench/kernels/rope.h>
#include <npubench/reference/rounding.h>

namespace npubench {

template <>
struct KernelFamily<Rope> {
  static Problem problem(const Rope::Config& config, Inputs& inputs) {
    const auto d = config.head_dim, half = d / 2;
    Problem problem;
    problem.inputs.push_back(inputs.make(DataType::bf16, config.positions * config.heads * d, {-4, 4}, 56));
    problem.inputs.push_back(inputs.make(DataType::bf16, config.positions * d, {-1, 1}, 57));
    if (inputs.generated()) set_angles(config, problem.inputs[1]);
    const auto x_values = reference::to_doubles(problem.inputs[0].view());
    const auto angle_values = reference::to_doubles(problem.inputs[1].view());
    auto& expected = problem.expected;
    expected.values.resize(x_values.size());
    expected.tolerance.row_absolute.resize(x_values.size());

    using Rows = Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const Eigen::Map<const Rows> x(x_values.data(), config.positions * config.heads, d);
    const Eigen::Map<const Rows> angles(angle_values.data(), config.positions, d);
    Eigen::Map<Rows> y(expected.values.data(), x.rows(), d);
    Eigen::Map<Eigen::Array<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>> absolute(
        expected.tolerance.row_absolute.data(), x.rows(), d);
    double systematic = 0;
    for (Eigen::Index row = 0; row < x.rows(); ++row) {
      const auto a = x.row(row).head(half), b = x.row(row).tail(half);
      const auto cosine = angles.row(row / config.heads).head(half), sine = angles.row(row / config.heads).tail(half);
      y.row(row).head(half) = a * cosine - b * sine;
      y.row(row).tail(half) = b * cosine + a * sine;
      absolute.row(row).head(half) = (kProduct * ((a * cosine).abs() + (b * sine).abs())).cast<float>();
      absolute.row(row).tail(half) = (kProduct * ((b * cosine).abs() + (a * sine).abs())).cast<float>();
      systematic += static_cast<double>(absolute.row(row).mean()) / static_cast<double>(x.rows());
    }
    expected.tolerance.ulps = 0.5;
    expected.tolerance.reason =
        "rounded once to bf16; 2^-15 of each of the two products, which may cancel, for products and sum in f32 on a "
        "core; bias: 6 sigma of independent roundings and the same 2^-15";
    reference::complete(expected, DataType::bf16, {.systematic = systematic});
    return problem;
  }
  static std::string summary(const Rope::Config& c) {
    return fmt::format("{} heads of {} {} at {} positions turned, half-split", c.heads, c.head_dim, name(c.dtype),
                       c.positions);
  }
  static std::string label(const Rope::Config& config, Generation generation) {
    return fmt::format("{} positions a call", Rope::positions_per_call(config, generation));
  }
  static std::vector<DefaultCase<Rope::Config>> default_cases(const Architecture& arch) {
    return decoder_cases(arch, Rope::Config{});
  }

 private:
  // A core's products are good to 2^-16, and so are its sums to 2^-24.
  static constexpr double kProduct = 0x1p-15;

  static void set_angles(const Rope::Config& config, Tensor& angles) {
    const auto values = Rope::angles(config.positions, config.head_dim);
    auto* to = reinterpret_cast<bfloat16*>(angles.bytes.data());
    for (const float value : values) *to++ = bfloat16(value);
  }
};

template <>
std::shared_ptr<const Family> library_family<Rope>() {
  return kernel_family<Rope>();
}

}  // namespace npubench
