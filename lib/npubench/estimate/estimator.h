// The estimate of a recorded run. Internal to this folder.
#pragma once

#include <span>

#include <mlir/aie_api_model/recording.h>

#include <npubench/estimate/estimate.h>
#include <npubench/estimate/instruction.h>

namespace npubench::estimate {

CycleEstimate estimate_cycles(std::span<const recording::Entry> entries, const Machine& machine, CoreCompiler compiler,
                              SourcePromises promises);

}  // namespace npubench::estimate
