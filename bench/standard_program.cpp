#include "standard_program.h"

#include "emulator_cases.h"
#include "whisper_encoder.h"

namespace npubench::bench {
namespace {

EncoderInputs encoder_inputs(const FlagValues& flags) {
  EncoderInputs inputs;
  if (const auto audio = flags.find("audio"); audio != flags.end()) inputs.audio = audio->second;
  if (const auto weights = flags.find("weights"); weights != flags.end()) inputs.weights = weights->second;
  return inputs;
}

std::vector<Case> further_cases(const Architecture& arch, const FlagValues& flags) {
  std::vector<Case> cases;
  const auto inputs = encoder_inputs(flags);
  if (!inputs.given()) {
    add_emulator_speed(cases);
    add_engine_speed(cases, arch);
  }
  add_whisper_encoder(cases, arch, inputs);
  return cases;
}

}  // namespace

Program standard_program() {
  return {.families = Families::standard(),
          .whisper = true,
          .flags = {{"audio", "<file>", "Whisper's encoder hears this WAV file, and nothing else runs"},
                    {"weights", "<file>",
                     "Whisper's encoder has these weights, a safetensors file with Hugging Face's\n"
                     "names, and nothing else runs"}},
          .more_cases = further_cases,
          .find_case = [](const std::string& name, const Architecture& arch, const FlagValues& flags) {
            return flags.empty() ? find_encoder_case(name, arch) : std::nullopt;
          }};
}

}  // namespace npubench::bench
