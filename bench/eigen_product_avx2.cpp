#define Eigen Eigen_avx2
#define NPUBENCH_EIGEN_PRODUCT eigen_product_avx2
#include "eigen_product_kernel.inc"
