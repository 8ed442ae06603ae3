// Whisper's encoder end to end: speech of one's own, or what the machine has.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <npubench/whisper/encoder.h>

#include <npubench/bench/case.h>

namespace npubench::bench {

/// --audio and --weights.
struct EncoderInputs {
  std::optional<std::string> audio;    ///< a WAV file
  std::optional<std::string> weights;  ///< a safetensors file; says which model it is

  [[nodiscard]] bool given() const { return audio || weights; }
};

/// Without inputs: the base model with seeded weights on 10 to 300 s of audio. With audio: that audio. With weights:
/// their model. Throws Error for files that cannot be used.
void add_whisper_encoder(std::vector<Case>& cases, const Architecture& arch, const EncoderInputs& inputs = {});

/// One window in the steady state: contexts loaded, cores booted. Where times are modelled they do not depend on the
/// data, so that a device without data gives them. Throws Error(interrupted) when `stop` says so.
whisper::EncoderResult steady_window(const Device& device, const whisper::Model& model,
                                     const whisper::Encoder::Config& config, const std::atomic<bool>* stop);

}  // namespace npubench::bench
