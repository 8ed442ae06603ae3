#include <cmath>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/commands/command.h>
#include <npubench/commands/design_files.h>
#include <npubench/predict/csv.h>
#include <npubench/predict/predict_case.h>
#include <npubench/predict/sensitivity.h>
#include <npubench/whisper/encoder_designs.h>
#include <npubench/whisper/real_time.h>
#include <npubench/whisper/steady_window.h>

namespace npubench::commands {
namespace {

constexpr double kWindowSeconds = 30;

/// A case's time, as seconds and as it is printed.
struct Timing {
  double seconds = 0;
  std::string text{};
};

Timing time_of_kernel(const KernelCase& kernel_case, const Device& device) {
  const auto prediction = predict_case(kernel_case, device);
  if (!prediction.answered()) throw Error(ErrorCategory::does_not_fit, prediction.reason);
  return {prediction.microseconds * 1e-6, fmt::format("{:.2f} us", prediction.microseconds)};
}

/// Of one window, with the program switches that no other modelled time counts.
Timing time_of_encoder(const whisper::EncoderCase& encoder, const Device& device) {
  const auto window = whisper::steady_window(whisper::Encoder(device, whisper::find_model(encoder.model), encoder));
  const int switches = whisper::program_switches({&window, 1});
  const double seconds = window.seconds() + switches * device.info().profile.machine.switch_seconds;
  return {seconds, fmt::format("{:.3f} ms = {:.0f}x", seconds * 1e3, kWindowSeconds / seconds)};
}

/// What was asked for a case.
struct Answer {
  std::string name{}, device{};
  Timing usual{};
  std::vector<SensitivityRow> rows{};
  std::vector<Timing> times{};  ///< of the rows one after the other

  [[nodiscard]] const Timing& at(std::size_t row, std::size_t factor) const {
    return times[row * kVariationFactors.size() + factor];
  }
  [[nodiscard]] double percent(const Timing& timing) const {
    const double percent = 100 * (timing.seconds / usual.seconds - 1);
    return std::abs(percent) < 0.05 ? 0 : percent;  // no "-0.0"
  }
};

Answer answer(const std::string& name, const Device& device, const Context& context,
              const std::function<Timing(const Device&)>& time) {
  Answer answer{.name = name, .device = device.info().name, .usual = time(device)};
  answer.rows = sensitivity(device.info().profile, context.families.core_functions(),
                            [&](const Device& varied) { return answer.times.emplace_back(time(varied)).seconds; });
  return answer;
}

Answer of_encoder(const std::string& name, const Device& device, const Context& context) {
  const auto encoder = whisper::parse_encoder_case(name);
  return answer(name, device, context, [&](const Device& varied) { return time_of_encoder(encoder, varied); });
}

Answer of_kernel(const KernelCase& kernel_case, const Device& device, const Context& context) {
  return answer(kernel_case.name(), device, context,
                [&](const Device& varied) { return time_of_kernel(kernel_case, varied); });
}

/// A title, then a line for each number.
void print_table(const Answer& answer, bool markdown) {
  const auto line = [&](const std::string& first, const std::vector<std::string>& others) {
    auto text = markdown ? fmt::format("| {} |", first) : fmt::format("  {:<12}", first);
    for (const auto& cell : others) text += markdown ? fmt::format(" {} |", cell) : fmt::format("{:>28}", cell);
    std::cout << text << '\n';
  };
  std::cout << fmt::format("{} on {}: {}, modelled\n", answer.name, answer.device, answer.usual.text)
            << (markdown ? "\n" : "");
  std::vector<std::string> factors;
  for (const auto factor : kVariationFactors) factors.push_back(fmt::format("times {}", factor));
  line("of it", factors);
  if (markdown) std::cout << "|---|---|---|---|---|\n";
  for (std::size_t row = 0; row < answer.rows.size(); ++row) {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < kVariationFactors.size(); ++i) {
      const auto& timing = answer.at(row, i);
      cells.push_back(fmt::format("{} ({:+.1f} %)", timing.text, answer.percent(timing)));
    }
    line(std::string(name(answer.rows[row].source)), cells);
  }
}

void print_csv(const Answer& answer) {
  for (std::size_t row = 0; row < answer.rows.size(); ++row) {
    for (std::size_t i = 0; i < kVariationFactors.size(); ++i) {
      const auto& timing = answer.at(row, i);
      std::cout << csv_line({answer.name, answer.device, std::string(name(answer.rows[row].source)),
                             fmt::format("{}", kVariationFactors[i]), fmt::format("{:.6g}", timing.seconds * 1e6),
                             fmt::format("{:.6g}", answer.usual.seconds * 1e6)});
    }
  }
}

}  // namespace

void run_sensitivity(const SensitivityOptions& options, const Context& context) {
  if (!options.device.starts_with("emulated")) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("--device={} has no modelled times", options.device),
                "use emulated, emulated:PROFILE or emulated:FILE");
  }
  DeviceOptions times_only;
  times_only.functional = false;
  times_only.functions = context.families.core_functions();
  const auto device = Device::open(options.device, std::move(times_only));
  if (options.format == "csv") std::cout << csv_line({"case", "device", "number", "times", "us", "usual_us"});
  for (const auto& name : options.cases) {
    if (times_host(name)) {
      throw Error(ErrorCategory::unsupported, fmt::format("{} times this host", name), "name a case of a kernel");
    }
    const auto answered = whisper::is_encoder_case(name) ? of_encoder(name, device, context)
                                                         : of_kernel(context.families.parse(name), device, context);
    if (options.format == "csv") {
      print_csv(answered);
    } else {
      print_table(answered, options.format == "markdown");
    }
  }
  std::cerr << "times are MODELLED, not measured; each row changes one number and leaves the others\n";
}

}  // namespace npubench::commands
