#include <npubench/whisper/encoder_designs.h>

#include <algorithm>
#include <span>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/kernels/case_name.h>
#include <npubench/whisper/programs.h>

namespace npubench::whisper {
namespace {

constexpr std::string_view kKernel = "WhisperEncoder";

}  // namespace

std::vector<EncoderDesign> encoder_designs(const Model& model, const Encoder::Config& config, Generation generation) {
  const auto array = array_use(config, generation);
  auto programs = make_programs(model, array);
  std::vector<EncoderDesign> designs;
  for (const auto& design : programs.designs()) {
    auto& made = designs.emplace_back();
    made.name = fmt::format("{}/{}/bf16", kKernel, model.name);
    if (!programs.ordered) made.name += fmt::format("/program:{}", design->sequence().name);
    made.name += fmt::format("/cores:{}x{}", array.columns, array.core_rows);
    if (config.several_programs) made.name += "/programs:several";
    if (config.multiply) made.name += fmt::format("/multiply:{}", npubench::name(*config.multiply));
    for (const auto& sequence : design->sequences) {
      for (const auto& [name, program] : programs.named()) {
        if (program->design != design || name != sequence.name) continue;
        made.summary.push_back(fmt::format("{}: {} {}", name, program->kernel, program->shape));
      }
    }
    made.design = *design;
  }
  return designs;
}

bool is_encoder_case(std::string_view name) { return name.substr(0, name.find('/')) == kKernel; }

std::vector<EncoderDesign> encoder_designs(std::string_view name, Generation generation) {
  const auto segments = case_name::split(name, '/');
  if (!is_encoder_case(name) || segments.size() < 3) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("case '{}' names no model or no type", name),
                fmt::format("write {}/<model>/bf16/program:<sequence>", kKernel));
  }
  const auto& model = find_model(segments[1]);
  if (segments[2] != "bf16") case_name::refuse(segments[2], "not what the encoder computes in", "write bf16");
  auto parts = case_name::read_parts(std::span(segments).subspan(3));
  if (!parts.shape.empty()) {
    case_name::refuse(fmt::format("{}", fmt::join(parts.shape, "x")), "a shape, which the model decides",
                      "leave it out");
  }
  Encoder::Config config;
  case_name::read_cores(parts, config);
  case_name::read_multiply(parts, config);
  if (const auto programs = parts.take("programs"); !programs.empty()) {
    if (programs != "several") case_name::refuse(fmt::format("programs:{}", programs), "not understood", "write programs:several, or leave it out for one");
    config.several_programs = true;
  }
  const auto program = parts.take("program");
  (void)parts.take("audio");
  case_name::expect_nothing_left(parts, kKernel, "program, programs, cores, multiply, audio");
  auto designs = encoder_designs(model, config, generation);
  if (program.empty()) return designs;
  std::vector<std::string> known;
  for (auto& each : designs) {
    for (const auto& sequence : each.design.sequences) {
      if (sequence.name == program) return {std::move(each)};
      known.push_back(sequence.name);
    }
  }
  case_name::refuse("program", fmt::format("no sequence of {} is called '{}'", model.name, program),
                    fmt::format("possible are {}", fmt::join(known, ", ")));
}

}  // namespace npubench::whisper
