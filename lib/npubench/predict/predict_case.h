// The modelled time of a case, without its data.
#pragma once

#include <cstdint>
#include <set>

#include <npubench/cases/kernel_case.h>
#include <npubench/predict/predict.h>

namespace npubench {

struct CasePrediction : Prediction {
  std::int64_t cycles = 0;                     ///< of the array clock, of one run
  std::set<CycleSource> core_cycle_sources{};  ///< where those of core functions come from
};

/// The time of one run on that emulated device, as the benchmark has it: of the second run, when the cores have booted.
/// The device may be one that computes times only. What does not fit or end has a reason.
CasePrediction predict_case(const KernelCase& kernel_case, const Device& device);

}  // namespace npubench
