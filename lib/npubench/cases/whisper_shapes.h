// Shapes of Whisper-base, which the default suite has beside single tiles.
#pragma once

#include <array>
#include <cstdint>

#include <npubench/arch/architecture.h>

namespace npubench {

/// 30 s of audio, width of the model, heads, width of the feed-forward layer (github.com/openai/whisper, model.py).
inline constexpr std::int64_t kFrames = 1500, kWidth = 512, kHeads = 8, kFeedForward = 2048;

/// The groups of the default suite (CaseParameters::group).
inline constexpr const char* kTileGroup = "tile";          ///< one tile on one core
inline constexpr const char* kWhisperGroup = "whisper";    ///< Whisper-base's shapes
inline constexpr const char* kDispatchGroup = "dispatch";  ///< what launching costs
inline constexpr const char* kSweepGroup = "sweep";        ///< tiles of large products; on request

/// Cores of the array that a case uses.
struct Cores {
  int columns = 1;
  int rows = 1;
};

/// One core, and all of them.
inline std::array<Cores, 2> one_and_all(const Architecture& arch) { return {{{1, 1}, {arch.columns, arch.core_rows}}}; }

}  // namespace npubench
