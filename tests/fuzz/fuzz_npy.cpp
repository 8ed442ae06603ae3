// Bytes as a .npy file: an Error, or an array whose elements are all there.
#include <cstdint>
#include <cstdlib>
#include <span>

#include <npubench/base/error.h>
#include <npubench/cases/input_file.h>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const auto bytes = std::as_bytes(std::span(data, size));
  try {
    const auto array = npubench::parse_npy(bytes, "fuzz.npy");
    std::uint64_t elements = 1;
    for (const auto extent : array.shape) {
      if (extent < 0) std::abort();
      elements *= static_cast<std::uint64_t>(extent);
    }
    if (array.descr.empty()) std::abort();
    if (array.data.empty()) return 0;
    // Each element has as many bytes as the others.
    if (elements == 0 || array.data.size() % elements != 0) std::abort();
    if (array.data.data() < bytes.data() || array.data.size() > size ||
        array.data.data() + array.data.size() > bytes.data() + size) {
      std::abort();
    }
  } catch (const npubench::Error&) {
  }
  return 0;
}
