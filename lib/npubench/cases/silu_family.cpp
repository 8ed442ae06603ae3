// SiLU and SwiGLU as families of cases.
#include <fmt/format.h>
#include <Eigen/Core>

#include <npubench/cases/library_family.h>
#include <npubench/kernels/silu.h>
#include <npubench/reference/rounding.h>

namespace npubench {
namespace {

/// silu(x), times `up` where there is one.
reference::Expected gated(const Tensor& x, const Tensor* up) {
  // An eighth of bf16's unit roundoff, so that it hides no rounding. exp and 1 / (1 + exp(-x)) do not cancel.
  constexpr double kRelative = 0x1p-11;
  // A core's exp ends at 2^100: for x below -69 the weight stays |x| 2^-100 at least.
  constexpr double kAbsolute = 0x1p-90;
  reference::Expected expected;
  expected.values = reference::to_doubles(x.view());
  Eigen::Map<Eigen::ArrayXd> y(expected.values.data(), static_cast<Eigen::Index>(expected.values.size()));
  y /= 1 + (-y).exp();
  if (up != nullptr) {
    const auto factors = reference::to_doubles(up->view());
    y *= Eigen::Map<const Eigen::ArrayXd>(factors.data(), y.size());
  }
  expected.tolerance.relative = kRelative;
  expected.tolerance.absolute = kAbsolute;
  expected.tolerance.ulps = 0.5;
  expected.tolerance.reason =
      "rounded once to bf16; 2^-11 relative for exp and reciprocal in f32; 2^-90 where a core's exp ends; bias: 6 "
      "sigma "
      "of independent roundings and the same 2^-11";
  reference::complete(expected, DataType::bf16, {.systematic = kRelative * y.abs().mean()});
  return expected;
}

}  // namespace

template <>
struct KernelFamily<Silu> {
  static Problem problem(const Silu::Config& config, Inputs& inputs) {
    Problem problem;
    problem.inputs.push_back(inputs.make(DataType::bf16, config.elements, {-8, 8}, 53));
    problem.expected = gated(problem.inputs[0], nullptr);
    return problem;
  }
  static std::string summary(const Silu::Config& c) {
    return fmt::format("y = x / (1 + exp(-x)) of {} {}", c.elements.count(), name(c.dtype));
  }
  static std::vector<DefaultCase<Silu::Config>> default_cases(const Architecture& arch) {
    return decoder_cases(arch, Silu::Config{});
  }
};

template <>
struct KernelFamily<Swiglu> {
  static Problem problem(const Swiglu::Config& config, Inputs& inputs) {
    Problem problem;
    problem.inputs.push_back(inputs.make(DataType::bf16, config.elements, {-8, 8}, 54));
    problem.inputs.push_back(inputs.make(DataType::bf16, config.elements, {-2, 2}, 55));
    problem.expected = gated(problem.inputs[0], &problem.inputs[1]);
    return problem;
  }
  static std::string summary(const Swiglu::Config& c) {
    return fmt::format("y = silu(gate) * up of {} {}", c.elements.count(), name(c.dtype));
  }
  static std::vector<DefaultCase<Swiglu::Config>> default_cases(const Architecture& arch) {
    return decoder_cases(arch, Swiglu::Config{});
  }
};

template <>
std::shared_ptr<const Family> library_family<Silu>() {
  return kernel_family<Silu>();
}

template <>
std::shared_ptr<const Family> library_family<Swiglu>() {
  return kernel_family<Swiglu>();
}

}  // namespace npubench
