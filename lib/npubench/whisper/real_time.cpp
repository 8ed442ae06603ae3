#include <npubench/whisper/real_time.h>

#include <algorithm>

#include <fmt/format.h>

namespace npubench::whisper {

int program_switches(std::span<const EncoderResult> windows) {
  std::ptrdiff_t switches = 0;
  for (const auto& window : windows) switches += std::ranges::count_if(window.steps, &StepResult::switches);
  return static_cast<int>(switches);
}

std::string to_string(const RealTime& real_time, Clock clock) {
  const bool modelled = clock == Clock::modelled;
  auto text = fmt::format("{:.0f}x real time", real_time.factor());
  if (modelled && real_time.switches == 0) text += ", without program switches";
  if (modelled && real_time.switches > 0) {
    text += fmt::format(", {:.0f}x if its {} program switches take the published {:.2g} ms each", real_time.switched(),
                        real_time.switches, real_time.switch_seconds * 1e3);
  }
  return text + fmt::format("; with log-mel{} {:.0f}x, {:.0f} % of {:.0f}x",
                            modelled ? " (a mix: measured on this host)" : "", real_time.mixed(),
                            real_time.mixed_percent_of_goal(), kGoalRealTimeFactor);
}

}  // namespace npubench::whisper
