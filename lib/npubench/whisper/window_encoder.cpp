#include <npubench/whisper/window_encoder.h>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench::whisper {

double EncoderResult::seconds() const {
  double sum = sync_to_device + sync_from_device;
  for (const auto& step : steps) sum += step.run.phases.device() + step.run.context_seconds;
  return sum;
}

double EncoderResult::context_seconds() const {
  double sum = 0;
  for (const auto& step : steps) sum += step.run.context_seconds;
  return sum;
}

void require_completed(const EncoderResult& result) {
  if (result.state == RunState::completed) return;
  if (result.state == RunState::aborted) throw Error(ErrorCategory::interrupted, "interrupted");
  throw Error(ErrorCategory::device, fmt::format("the encoder ended as {}: {}", name(result.state), result.diagnosis));
}

}  // namespace npubench::whisper
