// A matrix times a vector as a family of cases.
#include <fmt/format.h>

#include <npubench/cases/library_family.h>
#include <npubench/kernels/gemv.h>

namespace npubench {

template <>
struct KernelFamily<Gemv> {
  static Problem problem(const Gemv::Config& config, Inputs& inputs) {
    const bool integer = config.dtype == DataType::i8;
    const InputRange range = integer ? InputRange{-128, 127} : InputRange{-1, 1};
    Problem problem;
    problem.inputs.push_back(inputs.make(config.dtype, config.m * config.k, range, 59));
    problem.inputs.push_back(inputs.make(config.dtype, config.k, range, 60));
    problem.expected =
        reference::matmul({.m = config.m, .k = config.k, .n = 1, .out = integer ? DataType::i32 : DataType::f32},
                          problem.inputs[0].view(), problem.inputs[1].view());
    return problem;
  }
  static std::string summary(const Gemv::Config& c) {
    return fmt::format("y = A x, A of {} x {} {}", c.m, c.k, name(c.dtype));
  }
  static std::string label(const Gemv::Config& config, Generation generation) {
    return fmt::format("{} rows a call", Gemv::rows_per_call(config, generation));
  }
  static std::vector<DefaultCase<Gemv::Config>> default_cases(const Architecture& arch) {
    auto cases = decoder_cases(arch, Gemv::Config{});
    for (auto& each : decoder_cases(arch, Gemv::Config{.dtype = DataType::i8})) cases.push_back(std::move(each));
    return cases;
  }
};

template <>
std::shared_ptr<const Family> library_family<Gemv>() {
  return kernel_family<Gemv>();
}

}  // namespace npubench
