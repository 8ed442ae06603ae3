#include <npubench/whisper/encoder_designs.h>

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/whisper/encoder_plan.h>

namespace npubench::whisper {
namespace {

constexpr std::string_view kKernel = "WhisperEncoder";

}  // namespace

std::vector<EncoderDesign> encoder_designs(const Model& model, const Encoder::Config& config, Generation generation) {
  const auto array = array_use(config, generation);
  const auto plan = encoder_plan(model, config, generation);
  std::vector<EncoderDesign> designs;
  for (const auto& design : plan.designs()) {
    auto& made = designs.emplace_back();
    EncoderCase encoder{config};
    encoder.model = model.name;
    encoder.columns = array.columns;
    encoder.core_rows = array.core_rows;
    if (!plan.one_program) encoder.program = design->sequence().name;
    made.name = encoder_case_name(encoder);
    for (const auto& kernel : plan.kernels) {
      if (kernel.design == design)
        made.summary.push_back(fmt::format("{}: {} {}", kernel.name, kernel.kernel, kernel.shape));
    }
    made.design = *design;
  }
  return designs;
}

bool is_encoder_case(std::string_view name) { return name.substr(0, name.find('/')) == kKernel; }

CaseFields<EncoderCase> encoder_fields(std::string_view model) {
  using C = EncoderCase;
  return CaseFields<C>(fmt::format("{}/{}", kKernel, model), fmt::format("whisper_{}", model))
      .only_types(DataType::bf16, DataType::bf16)
      .cores(&C::columns, &C::core_rows)
      .option("program", &C::program)
      .option("audio", &C::audio)
      .choice("programs", &C::several_programs, {{"one", false}, {"several", true}})
      .choice("multiply", &C::multiply,
              multiply_choices<C>({MultiplyMode::i8, MultiplyMode::bf16, MultiplyMode::bfp16}));
}

std::string encoder_case_name(const EncoderCase& encoder) { return encoder_fields(encoder.model).name(encoder); }

EncoderCase parse_encoder_case(std::string_view name) {
  const auto after_kernel = name.find('/');
  if (!is_encoder_case(name) || after_kernel == std::string_view::npos) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("case '{}' names no model", name),
                fmt::format("write {}/<model>/bf16", kKernel));
  }
  const auto model = name.substr(after_kernel + 1);
  EncoderCase encoder;
  encoder.model = find_model(model.substr(0, model.find('/'))).name;
  return encoder_fields(encoder.model).parse(model, encoder);
}

std::vector<EncoderDesign> encoder_designs(std::string_view name, Generation generation) {
  const auto encoder = parse_encoder_case(name);
  auto designs = encoder_designs(find_model(encoder.model), encoder, generation);
  if (encoder.program.empty()) return designs;
  std::vector<std::string> known;
  for (auto& each : designs) {
    for (const auto& sequence : each.design.sequences) {
      if (sequence.name == encoder.program) return {std::move(each)};
      known.push_back(sequence.name);
    }
  }
  throw Error(ErrorCategory::invalid_argument,
              fmt::format("no sequence of {} is called '{}'", encoder.model, encoder.program),
              fmt::format("possible are {}", fmt::join(known, ", ")));
}

}  // namespace npubench::whisper
