// Where an encoder's time went, and what bounds each part of it.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <npubench/arch/profile.h>
#include <npubench/whisper/window_encoder.h>

namespace npubench::whisper {

/// All runs of one step: of the "attention" of all layers, say.
struct Part {
  std::string name{};    ///< "attention"
  std::string kernel{};  ///< "Attention"; "Host" for what is no kernel
  std::string shape{};   ///< of a kernel
  int runs = 0;
  double seconds = 0;     ///< of all runs, launches in them
  double operations = 0;  ///< of all runs
  std::string bound{};    ///< what takes longest: "core", "stream", "DRAM" or "launch"; empty where that is not known
};

/// The parts in the order in which they first ran; then the contexts loaded anew and the buffers' syncs, where they
/// took time. Their seconds sum to result.seconds(). `profile` says how long a cycle is.
std::vector<Part> breakdown(const EncoderResult& result, const Profile& profile);

/// The parts of several windows together: those of one name are one part, with the bound that the first window says.
std::vector<Part> breakdown(std::span<const EncoderResult> windows, const Profile& profile);

}  // namespace npubench::whisper
