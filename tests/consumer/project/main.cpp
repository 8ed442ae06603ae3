// Uses the library from its top layer down, so that everything it links has to be found; and core code of its own.
#include <algorithm>
#include <cstdint>
#include <vector>

#include <npubench/base/log.h>
#include <npubench/kernels/elementwise.h>

#include "doubled-inl.h"

int main() {
  const std::vector<npubench::bfloat16> x(37, npubench::bfloat16(1.5f));
  std::vector<npubench::bfloat16> doubled(x.size());
  npubench::HWY_NAMESPACE::double_elements(x.size(), x.data(), doubled.data());
  if (!std::ranges::all_of(doubled, [](npubench::bfloat16 value) { return static_cast<float>(value) == 3.0f; })) {
    return 2;
  }
  const std::vector<std::int8_t> in(32 * 32, 7);
  npubench::Passthrough passthrough(npubench::Device::open("emulated"),
                                    {.elements = 32 * 32, .tile = 32, .columns = 1, .core_rows = 1});
  passthrough.set_inputs(in);
  const auto run = passthrough.run();
  npubench::log()->info("run: {}", name(run.state));  // fmt and spdlog come with the library
  return run.state == npubench::RunState::completed && std::ranges::equal(passthrough.output_as<std::int8_t>(), in) ? 0
                                                                                                                    : 1;
}
