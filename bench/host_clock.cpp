#include "host_clock.h"

#include <fmt/format.h>

namespace npubench::bench {

Device emulated(const Device& device, bool functional, const std::atomic<bool>* stop) {
  const DeviceInfo& info = device.info();
  DeviceOptions options;
  options.functional = functional;
  options.stop = stop;
  if (info.backend == "emulated") return Device::open(info.profile, std::move(options));
  return Device::open("emulated", std::move(options));
}

Matmul::Config emulated_product() {
  return {.m = 512,
          .k = 512,
          .n = 512,
          .in = DataType::bf16,
          .out = DataType::f32,
          .tile_m = 64,
          .tile_k = 64,
          .tile_n = 64,
          .columns = 4,
          .core_rows = 4};
}

std::string emulator_case_name(const std::string& what) {
  const auto product = emulated_product();
  return fmt::format("Emulator/{}/tile:{}/{}x{}x{}/cores:{}x{}", what, product.tile_m, product.m, product.k, product.n,
                     product.columns, product.core_rows);
}

Case emulator_case(const std::string& name, const HostBody& body) {
  const auto product = emulated_product();
  Case c;
  c.name = name;
  c.parameters = {.kernel = "Matmul",
                  .group = "emulator",
                  .in = product.in,
                  .out = product.out,
                  .tile = {{"m", product.tile_m}, {"k", product.tile_k}, {"n", product.tile_n}},
                  .shape = {{"M", product.m}, {"K", product.k}, {"N", product.n}},
                  .columns = product.columns,
                  .core_rows = product.core_rows,
                  .other = {}};
  c.body = body;
  return c;
}

}  // namespace npubench::bench
