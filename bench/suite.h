// Which cases there are.
#pragma once

#include <string>
#include <vector>

#include "case.h"

namespace npubench::bench {

/// The default suite for that NPU: single tiles on one core, the shapes of Whisper-base on one core and on the whole
/// array, the dispatch floor, and the emulator's own speed. Cases of one problem stand next to each other.
std::vector<Case> default_suite(const Architecture& arch);

// One function a kernel family, in the file of its name. They append their cases.
void add_attention(std::vector<Case>& cases, const Architecture& arch);
void add_matmul(std::vector<Case>& cases, const Architecture& arch);
/// Products of about 4096 cubed on the whole array over tiles and depths in the memory tile, each verified: minutes.
/// Not part of the default suite; they run where the filter has "MatmulSweep" in it.
void add_matmul_sweep(std::vector<Case>& cases, const Architecture& arch);
void add_layer_norm(std::vector<Case>& cases, const Architecture& arch);
void add_gelu(std::vector<Case>& cases, const Architecture& arch);
void add_softmax(std::vector<Case>& cases, const Architecture& arch);
void add_elementwise(std::vector<Case>& cases, const Architecture& arch);
void add_dispatch_floor(std::vector<Case>& cases);
void add_emulator_speed(std::vector<Case>& cases);
void add_engine_speed(std::vector<Case>& cases, const Architecture& arch);

/// The cases that `expression` leaves without naming them: those that run on request only are not among them.
std::vector<Case> without_requested(const std::vector<Case>& cases, const std::string& expression);

/// The cases whose names match the regular expression, or do not match it where it begins with "-", as Google
/// Benchmark's filter; empty and "all" match all. Throws Error(invalid_argument) for text that is no expression.
std::vector<Case> filter(const std::vector<Case>& cases, const std::string& expression);

// What the families share.

inline constexpr std::int64_t kTiles[] = {16, 32, 64};

/// Whisper-base: 30 s of audio, width of the model, heads, width of the feed-forward layer.
inline constexpr std::int64_t kFrames = 1500, kWidth = 512, kHeads = 8, kFeedForward = 2048;

/// One core, and all of them.
std::vector<Cores> one_and_all(const Architecture& arch);

/// "<kernel>/<types>/tile:<tile>/<shape>/cores:<columns>x<rows>".
std::string case_name(const std::string& kernel, const std::string& types, std::int64_t tile, const std::string& shape,
                      Cores cores);

}  // namespace npubench::bench
