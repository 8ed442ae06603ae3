// The encoder's kernels as phases of one program.
#pragma once

#include <npubench/base/math.h>
#include <npubench/whisper/programs.h>

namespace npubench::whisper {

/// For a Layout that is phased. Throws as PhasedArray does.
Programs make_phased_programs(const Model& model, const ArrayUse& array);

/// Rows of `width` elements that three frames, `stride` elements apart, fill.
constexpr std::int64_t depth_of_frames(std::int64_t stride, std::int64_t width) { return ceil_div(3 * stride, width); }

}  // namespace npubench::whisper
