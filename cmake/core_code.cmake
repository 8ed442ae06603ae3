# npubench::core_code: what core code of one's own needs on the host. The vector layer of mlir/kernels, on Highway; a core has
# the other half of it from the same folder. Fused multiplications and additions would give each machine other bits.
include(GNUInstallDirs)
add_library(npubench_core_code INTERFACE)
add_library(npubench::core_code ALIAS npubench_core_code)
set_target_properties(npubench_core_code PROPERTIES EXPORT_NAME core_code)
target_include_directories(npubench_core_code INTERFACE
  $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/mlir/kernels> $<INSTALL_INTERFACE:${CMAKE_INSTALL_DATADIR}/npubench/kernels>)
target_compile_options(npubench_core_code INTERFACE -ffp-contract=off)
target_link_libraries(npubench_core_code INTERFACE npubench hwy::hwy)
