// RMSNorm, a kernel outside npubench: y = x / sqrt(mean(x^2) + epsilon) * gamma for each row x.
#include <cmath>

#include <npubench/bench/main.h>
#include <npubench/npubench.h>
#include <Eigen/Core>

#include "kernels/rms_norm-inl.h"

using namespace npubench;

// The kernel: its configuration, its dataflow, its buffers.
class RmsNorm : public Kernel {
 public:
  struct Config {
    std::int64_t rows = 2048;
    std::int64_t width = 64;
    DataType dtype = DataType::bf16;
    std::int64_t tile = 64;  // rows of a block; a core takes it in calls of as many as its memory holds
    int columns = 0;         // 0: all that the device has; so core_rows
    int core_rows = 0;
    float epsilon = 1e-5f;
  };

  // All that varies: names, parameters, axes and the design's file name are made of it.
  static CaseFields<Config> fields() {
    return CaseFields<Config>("RMSNorm", "rms_norm")
        .type(&Config::dtype)
        .tile({{"tile", &Config::tile}})
        .shape({{"rows", &Config::rows}, {"width", &Config::width}})
        .cores(&Config::columns, &Config::core_rows)
        .option("epsilon", &Config::epsilon);
  }

  // Fills in what is left open, and refuses what cannot be.
  static Config resolve(Config config, Generation generation) {
    require_type("RMSNorm", config.dtype, {DataType::bf16});
    resolve_rows(config, config.dtype, generation);
    return config;
  }

  // Rows stream through the cores, gamma stays there. The call is rms_norm_bf16(x, gamma, y, epsilon).
  static Design design(const Config& wanted, Generation generation) {
    const auto config = resolve(wanted, generation);
    auto plan = stream_plan({.name = "rms_norm",
                             .design_name = fields().design_name(config),
                             .rows = config.rows,
                             .width = config.width,
                             .dtype = config.dtype,
                             .tile = config.tile,
                             .columns = config.columns,
                             .core_rows = config.core_rows,
                             .parameter_rows = 1},
                            generation);
    plan.function =
        core_function("rms_norm_bf16", "rms_norm.cc",
                      {dimension("DIM_ROWS", plan.input.shape[0]), dimension("DIM_WIDTH", config.width)}, generation);
    plan.scalars = {config.epsilon};
    return stream_through(std::move(plan));
  }

  RmsNorm(const Device& device, const Config& config)
      : Kernel(device, design(config, device.info().generation), work_of(config), config.dtype), config_(config) {}

  void set_inputs(ElementSpan x, ElementSpan gamma) {
    begin_inputs();
    pack("x", x, config_.dtype, matrix(config_.rows), buffer(0));
    pack("gamma", gamma, config_.dtype, matrix(1), buffer(1));
    inputs_ready();
  }

 private:
  static Work work_of(const Config& config) {
    const auto count = static_cast<double>(config.rows) * static_cast<double>(config.width);
    // A square and a sum, two products; x and y of two bytes.
    return {.operations = 4 * count, .bytes = 4 * count + 2 * static_cast<double>(config.width), .multiply = {}};
  }

  Placement matrix(std::int64_t rows) const {
    return {.rows = rows, .columns = config_.width, .row_stride = config_.width};
  }

  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override {
    unpack_rows(from, config_.dtype, matrix(config_.rows), out);
  }

  Config config_;
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
