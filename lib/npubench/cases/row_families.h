// Kernels over rows as families of cases.
#pragma once

#include <npubench/cases/kernel_family.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/softmax.h>

namespace npubench {

template <>
struct KernelFamily<LayerNorm> {
  static Problem problem(const LayerNorm::Config& config, Inputs& inputs);
  static std::string summary(const LayerNorm::Config& config);
  static std::string label(const LayerNorm::Config& config, Generation generation);
  static std::vector<DefaultCase<LayerNorm::Config>> default_cases(const Architecture& arch);
};

/// Its cases are run where they are named.
template <>
struct KernelFamily<AddLayerNorm> {
  static Problem problem(const AddLayerNorm::Config& config, Inputs& inputs);
  static std::string summary(const AddLayerNorm::Config& config);
  static std::string label(const AddLayerNorm::Config& config, Generation generation);
  static std::vector<DefaultCase<AddLayerNorm::Config>> default_cases(const Architecture&) { return {}; }
};

template <>
struct KernelFamily<Softmax> {
  static Problem problem(const Softmax::Config& config, Inputs& inputs);
  static std::string summary(const Softmax::Config& config);
  static std::string label(const Softmax::Config& config, Generation generation);
  static std::vector<DefaultCase<Softmax::Config>> default_cases(const Architecture& arch);
};

}  // namespace npubench
