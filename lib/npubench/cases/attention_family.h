// Fused multi-head attention as a family of cases.
#pragma once

#include <npubench/cases/kernel_family.h>
#include <npubench/kernels/attention.h>

namespace npubench {

template <>
struct KernelFamily<Attention> {
  static Problem problem(const Attention::Config& config, Inputs& inputs);
  static std::string summary(const Attention::Config& config);
  static std::vector<DefaultCase<Attention::Config>> default_cases(const Architecture& arch);
};

}  // namespace npubench
