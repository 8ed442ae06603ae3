// Kernels that treat every element alike, and the one that does nothing, as families of cases.
#pragma once

#include <npubench/cases/kernel_family.h>
#include <npubench/kernels/elementwise.h>

namespace npubench {

template <>
struct KernelFamily<Gelu> {
  static Problem problem(const Gelu::Config& config, Inputs& inputs);
  static std::string summary(const Gelu::Config& config);
  static std::vector<DefaultCase<Gelu::Config>> default_cases(const Architecture& arch);
};

template <>
struct KernelFamily<Add> {
  static Problem problem(const Add::Config& config, Inputs& inputs);
  static std::string summary(const Add::Config& config);
  static std::vector<DefaultCase<Add::Config>> default_cases(const Architecture& arch);
};

/// Its cases are run where they are named.
template <>
struct KernelFamily<Cast> {
  static Problem problem(const Cast::Config& config, Inputs& inputs);
  static std::string summary(const Cast::Config& config);
  static std::vector<DefaultCase<Cast::Config>> default_cases(const Architecture&) { return {}; }
};

template <>
struct KernelFamily<Passthrough> {
  static Problem problem(const Passthrough::Config& config, Inputs& inputs);
  static std::string summary(const Passthrough::Config& config);
  static std::vector<DefaultCase<Passthrough::Config>> default_cases(const Architecture& arch);
};

/// What launching costs: a run of the design that does nothing has no output to verify.
template <>
struct KernelFamily<Empty> {
  static std::string summary(const Empty::Config&) { return "the empty design: what a launch costs"; }
  static std::vector<DefaultCase<Empty::Config>> default_cases(const Architecture& arch);
};

}  // namespace npubench
