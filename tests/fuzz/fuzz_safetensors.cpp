// Bytes as a safetensors file: an Error, or entries that lie in the file and can be read.
#include <cstdlib>

#include <npubench/base/error.h>
#include <npubench/whisper/model.h>
#include <npubench/whisper/safetensors.h>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const auto file = std::as_bytes(std::span(data, size));
  try {
    const npubench::whisper::Safetensors tensors(file, "fuzz.safetensors");
    std::size_t total = 0;
    for (const auto& [name, entry] : tensors.entries()) {
      if (!entry.bytes.empty() &&
          (entry.bytes.data() < file.data() || entry.bytes.data() + entry.bytes.size() > file.data() + file.size())) {
        std::abort();
      }
      total += entry.bytes.size();
      try {
        (void)tensors.read(name, entry.shape);
      } catch (const npubench::Error&) {
      }
    }
    if (total > size) std::abort();
    (void)npubench::whisper::read_weights(tensors);
  } catch (const npubench::Error&) {
  }
  return 0;
}
