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

double seconds_of_kernel(const KernelCase& kernel_case, const Device& device) {
  const auto prediction = predict_case(kernel_case, device);
  if (!prediction.answered()) throw Error(ErrorCategory::does_not_fit, prediction.reason);
  return prediction.microseconds * 1e-6;
}

/// Of one window, with the program switches that no other modelled time counts.
double seconds_of_encoder(const whisper::EncoderCase& encoder, const Device& device) {
  const auto window = whisper::steady_window(whisper::Encoder(device, whisper::find_model(encoder.model), encoder));
  return window.seconds() + whisper::program_switches({&window, 1}) * device.info().profile.machine.switch_seconds;
}

/// What was asked for a case.
struct Answer {
  std::string name{}, device{};
  bool of_encoder = false;
  double usual = 0;  ///< seconds
  std::vector<SensitivityRow> rows{};

  [[nodiscard]] std::string text(double seconds) const {
    if (!of_encoder) return fmt::format("{:.2f} us", seconds * 1e6);
    return fmt::format("{:.3f} ms = {:.0f}x", seconds * 1e3, kWindowSeconds / seconds);
  }
  [[nodiscard]] double percent(double seconds) const {
    const double percent = 100 * (seconds / usual - 1);
    return std::abs(percent) < 0.05 ? 0 : percent;  // no "-0.0"
  }
};

Answer answer(const std::string& name, const Device& device, const Context& context) {
  Answer answer{.name = name, .device = device.info().name, .of_encoder = whisper::is_encoder_case(name)};
  std::function<double(const Device&)> seconds_of;
  if (answer.of_encoder) {
    seconds_of = [encoder = whisper::parse_encoder_case(name)](const Device& varied) {
      return seconds_of_encoder(encoder, varied);
    };
  } else {
    const auto kernel_case = context.families.parse(name);
    answer.name = kernel_case.name();
    seconds_of = [kernel_case](const Device& varied) { return seconds_of_kernel(kernel_case, varied); };
  }
  answer.usual = seconds_of(device);
  answer.rows = sensitivity(device.info().profile, context.families.core_functions(), seconds_of);
  return answer;
}

/// A title, then a line for each number.
void print_table(const Answer& answer, bool markdown) {
  const auto line = [&](const std::string& first, const std::vector<std::string>& others) {
    auto text = markdown ? fmt::format("| {} |", first) : fmt::format("  {:<12}", first);
    for (const auto& cell : others) text += markdown ? fmt::format(" {} |", cell) : fmt::format("{:>28}", cell);
    std::cout << text << '\n';
  };
  std::cout << fmt::format("{} on {}: {}, modelled\n", answer.name, answer.device, answer.text(answer.usual))
            << (markdown ? "\n" : "");
  std::vector<std::string> factors;
  for (const auto factor : kVariationFactors) factors.push_back(fmt::format("times {}", factor));
  line("of it", factors);
  if (markdown) std::cout << "|---|---|---|---|---|\n";
  for (const auto& row : answer.rows) {
    std::vector<std::string> cells;
    for (const auto seconds : row.seconds) {
      cells.push_back(fmt::format("{} ({:+.1f} %)", answer.text(seconds), answer.percent(seconds)));
    }
    line(std::string(name(row.source)), cells);
  }
}

void print_csv(const Answer& answer) {
  for (const auto& row : answer.rows) {
    for (std::size_t i = 0; i < kVariationFactors.size(); ++i) {
      std::cout << csv_line({answer.name, answer.device, std::string(name(row.source)),
                             fmt::format("{}", kVariationFactors[i]), fmt::format("{:.6g}", row.seconds[i] * 1e6),
                             fmt::format("{:.6g}", answer.usual * 1e6)});
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
    const auto answered = answer(name, device, context);
    if (options.format == "csv") {
      print_csv(answered);
    } else {
      print_table(answered, options.format == "markdown");
    }
  }
  std::cerr << "times are MODELLED, not measured; each row changes one number and leaves the others\n";
}

}  // namespace npubench::commands
