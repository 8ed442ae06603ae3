// Eigen's float product on one thread: the yardstick of the emulator's own speed.
#pragma once

#include <string_view>

namespace npubench::bench {

/// C = A B for square column-major matrices of n x n floats.
using FloatProduct = void (*)(const float* a, const float* b, float* c, int n);

struct EigenProduct {
  std::string_view instructions;  ///< "AVX-512", "AVX2", or "baseline"
  FloatProduct multiply;
};

/// The fastest of the instruction sets that this machine has, by trial: the library picks its instructions at run time,
/// so a yardstick built for the oldest x86-64 would flatter it. Tried once per process.
EigenProduct fastest_eigen_product();

void eigen_product_baseline(const float* a, const float* b, float* c, int n);
#ifdef NPUBENCH_EIGEN_X86
void eigen_product_avx2(const float* a, const float* b, float* c, int n);
void eigen_product_avx512(const float* a, const float* b, float* c, int n);
#endif

}  // namespace npubench::bench
