// Text as the compiled code of a core, for each NPU: an Error, or functions that are counted or refused.
#include <cstdlib>
#include <string_view>

#include <npubench/base/error.h>
#include <npubench/cycles/count.h>

namespace {

void count(std::string_view text, std::optional<npubench::Generation> generation) {
  using namespace npubench::cycles;
  try {
    const CoreText read(text, "fuzz.txt", generation);
    for (const auto& function : read.functions()) {
      const auto counted = count_function(read, function.name, {.most_bundles = 2000});
      if (counted.bundles > 2000 || (counted.bundles == 0 && counted.counted())) std::abort();
      if (counted.bundles < counted.event_bundles.value_or(0)) std::abort();
      (void)count_function(read, function.name, {.known = {{"p0", 0x70000}, {"r0", 3}}, .most_bundles = 2000});
    }
  } catch (const npubench::Error&) {
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  count(text, std::nullopt);
  for (const auto generation : npubench::generations()) count(text, generation);
  return 0;
}
