// Uses the library from its top layer down, so that everything it links has to be found.
#include <algorithm>
#include <cstdint>
#include <vector>

#include <npubench/base/log.h>
#include <npubench/kernels/elementwise.h>

int main() {
  const std::vector<std::int8_t> in(32 * 32, 7);
  npubench::Passthrough passthrough(npubench::Device::open("emulated"),
                                    {.elements = 32 * 32, .tile = 32, .columns = 1, .core_rows = 1});
  passthrough.set_inputs(in);
  const auto run = passthrough.run();
  npubench::log()->info("run: {}", name(run.state));  // fmt and spdlog come with the library
  return run.state == npubench::RunState::completed && std::ranges::equal(passthrough.output_as<std::int8_t>(), in) ? 0
                                                                                                                    : 1;
}
