// The array of kernels that are phases of one program.
#pragma once

#include <npubench/kernels/phased_array.h>
#include <npubench/whisper/encoder_plan.h>

namespace npubench::whisper {

PhasedArray::Config phased_config(const Model& model, const ArrayUse& array);

}  // namespace npubench::whisper
