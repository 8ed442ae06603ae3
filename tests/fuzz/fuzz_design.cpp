// JSON as a design: an Error, or a design that is written as it was read.
#include <cstdlib>

#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/design/design_json.h>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const auto json = nlohmann::json::parse(data, data + size, nullptr, false);
  if (json.is_discarded()) return 0;
  try {
    const auto written = npubench::detail::to_json(npubench::detail::design_from_json(json));
    const auto read = npubench::detail::design_from_json(nlohmann::json::parse(written));
    if (npubench::detail::to_json(read) != written) std::abort();
  } catch (const npubench::Error&) {
  }
  return 0;
}
