#include "eigen_product.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace npubench::bench {

namespace {

std::vector<EigenProduct> candidates() {
  std::vector<EigenProduct> products{{"baseline", eigen_product_baseline}};
#ifdef NPUBENCH_EIGEN_X86
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) products.push_back({"AVX2", eigen_product_avx2});
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl")) {
    products.push_back({"AVX-512", eigen_product_avx512});
  }
#endif
  return products;
}

double seconds_of(FloatProduct multiply) {
  constexpr int n = 256;
  const std::vector<float> a(n * n, 0.5f), b(n * n, 0.25f);
  std::vector<float> c(n * n);
  double best = 1e9;
  for (int i = 0; i < 4; ++i) {  // the first warms up; the shortest is the least disturbed
    const auto start = std::chrono::steady_clock::now();
    multiply(a.data(), b.data(), c.data(), n);
    best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  return best;
}

}  // namespace

EigenProduct fastest_eigen_product() {
  static const EigenProduct fastest = [] {
    EigenProduct best{};
    double best_seconds = 1e9;
    for (const EigenProduct& product : candidates()) {
      const double seconds = seconds_of(product.multiply);
      if (seconds < best_seconds) best = product, best_seconds = seconds;
    }
    return best;
  }();
  return fastest;
}

}  // namespace npubench::bench
