#define Eigen Eigen_baseline
#define NPUBENCH_EIGEN_PRODUCT eigen_product_baseline
#include "eigen_product_kernel.inc"
