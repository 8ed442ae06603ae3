// RMSNorm, a kernel outside npubench: y = x / sqrt(mean(x^2) + epsilon) * gamma for each row x.
#include <cmath>

#include <npubench/bench/main.h>
#include <npubench/npubench.h>
#include <Eigen/Core>

#include "kernels/rms_norm-inl.h"

using namespace npubench;

struct RmsNormConfig {
  std::int64_t rows = 2048;
  std::int64_t width = 64;
  DataType dtype = DataType::bf16;
  std::int64_t tile = 64;  // rows of a block; a core takes it in calls of as many as its memory holds
  int columns = 0;         // 0: all that the device has; so core_rows
  int core_rows = 0;
  float epsilon = 1e-5f;
};

// The kernel: rows stream through the cores, gamma stays there.
class RmsNorm : public StreamKernel<RmsNorm, RmsNormConfig> {
 public:
  using StreamKernel::StreamKernel;

  // All that varies: names, parameters, axes and the design's file name are made of it.
  static CaseFields<Config> fields() {
    return stream_fields("RMSNorm", "rms_norm").type(&Config::dtype).option("epsilon", &Config::epsilon);
  }

  // Refuses what cannot be; rows, width, tile and cores are looked after.
  static void require(const Config& config) { require_type("RMSNorm", config.dtype, {DataType::bf16}); }

  // What moves. A square and a sum, two products: 4 operations an element.
  static StreamSpec spec(const Config& config) {
    return {.name = "rms_norm", .in = config.dtype, .out = config.dtype, .operations = 4, .parameters = {"gamma"}};
  }

  // What a core calls for the rows that it holds: rms_norm_bf16(x, gamma, y, epsilon).
  static std::vector<StreamCall> calls(const Config& config, const MemRef& rows, Generation generation) {
    return {{row_function("rms_norm_bf16", "rms_norm.cc", {}, rows, generation), {config.epsilon}}};
  }

  void set_inputs(ElementSpan x, ElementSpan gamma) { set({x, gamma}); }
};

template <>
struct npubench::KernelFamily<RmsNorm> {
  // Inputs in the order of set_inputs, and what they should give: by Eigen, in double.
  static Problem problem(const RmsNorm::Config& config, Inputs& inputs) {
    Problem problem;
    problem.inputs.push_back(inputs.make(config.dtype, config.rows * config.width, {-3, 4}, 1));
    problem.inputs.push_back(inputs.make(config.dtype, config.width, {0.5, 1.5}, 2));
    const auto x_values = reference::to_doubles(problem.inputs[0].view());
    const auto gamma_values = reference::to_doubles(problem.inputs[1].view());
    problem.expected.values.resize(x_values.size());

    using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const Eigen::Map<const Matrix> x(x_values.data(), config.rows, config.width);
    const Eigen::Map<const Eigen::RowVectorXd> gamma(gamma_values.data(), config.width);
    Eigen::Map<Matrix> y(problem.expected.values.data(), config.rows, config.width);
    for (Eigen::Index row = 0; row < x.rows(); ++row) {
      y.row(row) = x.row(row).cwiseProduct(gamma) / std::sqrt(x.row(row).array().square().mean() + config.epsilon);
    }

    problem.expected.tolerance.relative = 0x1p-11;
    problem.expected.tolerance.ulps = 0.5;
    problem.expected.tolerance.reason = "rounded once to bf16; 2^-11 relative for sum and reciprocal root in f32";
    reference::complete(problem.expected, config.dtype, {.systematic = 0x1p-11 * y.cwiseAbs().mean()});
    return problem;
  }

  // The core code, built for the host, and the cycles that it takes on a core.
  static void core_functions(CoreFunctionLibrary& library) {
    library.add("rms_norm_bf16", [](const Function& function, const Profile&) {
      const auto& x = std::get<MemRef>(function.parameters.at(0));
      const auto rows = x.shape.at(0), width = x.shape.at(1);
      // An estimate from the source, as Peano has not compiled it: f32 products take three of bf16, a cycle each, and
      // 16 elements have three of them; loads and stores go on beside them. 40 a row for the sum of lanes and the root.
      const std::int64_t cycles = rows * (9 * ceil_div(width, std::int64_t{16}) + 40);
      return BoundFunction{.compute =
                               [=](CallArguments a) {
                                 HWY_NAMESPACE::rms_norm<false>(static_cast<std::size_t>(rows),
                                                                static_cast<std::size_t>(width),
                                                                a[0].as<const bfloat16>(), a[1].as<const bfloat16>(),
                                                                a[2].as<bfloat16>(), a[3].f32);
                               },
                           .cycles = [=](CallArguments) { return cycles; }};
    });
  }
};

int main(int argc, char** argv) { return bench::run_kernels<RmsNorm>(argc, argv); }
