// Bytes as a WAV file: an Error or finite samples.
#include <cmath>
#include <cstdlib>

#include <npubench/base/error.h>
#include <npubench/base/log.h>
#include <npubench/whisper/wav.h>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  npubench::log()->set_level(spdlog::level::off);  // most of what is made up has lengths that cannot be meant
  try {
    const auto samples = npubench::whisper::read_wav(std::as_bytes(std::span(data, size)), "fuzz.wav");
    if (samples.empty()) std::abort();
    for (const float sample : samples) {
      if (!std::isfinite(sample)) std::abort();
    }
  } catch (const npubench::Error&) {
  }
  return 0;
}
