// Matrix products as a family of cases.
#pragma once

#include <npubench/cases/kernel_family.h>
#include <npubench/kernels/matmul.h>

namespace npubench {

template <>
struct KernelFamily<Matmul> {
  static Problem problem(const Matmul::Config& config, Inputs& inputs);
  /// With sums in the output's type the tile of K is part of it: it says how often they are rounded.
  static std::string problem_name(const Matmul::Config& config);
  static std::string summary(const Matmul::Config& config);
  /// Single tiles, the products of Whisper-base, and on request (group "sweep") products of about 4096 cubed over tiles
  /// and depths in the memory tile.
  static std::vector<DefaultCase<Matmul::Config>> default_cases(const Architecture& arch);
};

}  // namespace npubench
