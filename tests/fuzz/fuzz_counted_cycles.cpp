// JSON as a table of counted cycles: an Error, or a table that is written as it was read.
#include <cstdlib>
#include <string_view>

#include <npubench/base/error.h>
#include <npubench/cycles/counted_cycles.h>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace npubench::cycles;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  try {
    const auto written = to_json(read_counted_cycles(text, "fuzz.json"));
    if (to_json(read_counted_cycles(written, "written")) != written) std::abort();
  } catch (const npubench::Error&) {
  }
  try {
    (void)read_known_values(text, "fuzz.json");
  } catch (const npubench::Error&) {
  }
  return 0;
}
