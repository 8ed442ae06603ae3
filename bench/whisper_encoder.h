// Whisper's encoder end to end: speech of one's own, or what the machine has.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <npubench/whisper/steady_window.h>

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

/// The case of that name, of any model and length of audio: "WhisperEncoder/tiny/bf16/audio:12s"; without a length 30
/// s. nullopt for the name of another kernel. Throws as whisper::parse_encoder_case.
std::optional<Case> find_encoder_case(const std::string& name, const Architecture& arch);

}  // namespace npubench::bench
