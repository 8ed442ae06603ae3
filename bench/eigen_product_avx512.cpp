#define Eigen Eigen_avx512
#define NPUBENCH_EIGEN_PRODUCT eigen_product_avx512
#include "eigen_product_kernel.inc"
