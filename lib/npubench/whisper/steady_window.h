// The time of a window without its data.
#pragma once

#include <atomic>

#include <npubench/whisper/encoder.h>

namespace npubench::whisper {

/// One window in the steady state: contexts loaded, cores booted. Where times are modelled they do not depend on the
/// data, so that an emulated device without data, of `device`'s profile, gives them. Throws Error(interrupted) when
/// `stop` says so, and as require_completed().
EncoderResult steady_window(const Device& device, const Model& model, const Encoder::Config& config,
                            const std::atomic<bool>* stop);

/// The second window of an encoder on a device that computes times only. Throws as require_completed().
EncoderResult steady_window(Encoder timing);

/// An encoder on such a device, of which nothing has run.
Encoder timing_encoder(const Device& device, const Model& model, const Encoder::Config& config,
                       const std::atomic<bool>* stop);

}  // namespace npubench::whisper
