#include "options.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string_view>

#include <npubench/arch/profile.h>
#include <npubench/base/error.h>

namespace npubench::bench {

namespace {

enum class Kind { boolean, whole, number, time, text };

struct Flag {
  std::string_view name;
  Kind kind;
};

// Google Benchmark's flags that go on to it as they are; those of its later versions too, which an older one refuses.
constexpr std::array kPassed{
    Flag{"benchmark_filter", Kind::text},
    Flag{"benchmark_min_time", Kind::time},
    Flag{"benchmark_min_warmup_time", Kind::number},
    Flag{"benchmark_repetitions", Kind::whole},
    Flag{"benchmark_dry_run", Kind::boolean},
    Flag{"benchmark_enable_random_interleaving", Kind::boolean},
    Flag{"benchmark_report_aggregates_only", Kind::boolean},
    Flag{"benchmark_display_aggregates_only", Kind::boolean},
    Flag{"benchmark_counters_tabular", Kind::boolean},
    Flag{"benchmark_perf_counters", Kind::text},
    Flag{"benchmark_context", Kind::text},
    Flag{"v", Kind::whole},
};

[[noreturn]] void bad_value(std::string_view flag, std::string_view value, const std::string& wanted) {
  throw Error(ErrorCategory::invalid_argument, fmt::format("--{}={} is not valid", flag, value), "it takes " + wanted);
}

bool is_one_of(std::string value, std::initializer_list<std::string_view> choices) {
  std::transform(value.begin(), value.end(), value.begin(), [](unsigned char c) { return std::tolower(c); });
  return std::find(choices.begin(), choices.end(), value) != choices.end();
}

// As Google Benchmark reads it: no value means yes.
bool parse_bool(std::string_view flag, const std::optional<std::string>& value) {
  if (!value || is_one_of(*value, {"1", "t", "true", "y", "yes", "on"})) return true;
  if (is_one_of(*value, {"0", "f", "false", "n", "no", "off"})) return false;
  bad_value(flag, *value, "true or false");
}

bool is_number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() && std::isfinite(value);
}

void check(const Flag& flag, const std::optional<std::string>& value) {
  if (flag.kind == Kind::boolean) {
    parse_bool(flag.name, value);
    return;
  }
  if (!value) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("--{} has no value", flag.name),
                fmt::format("write --{}=...", flag.name));
  }
  if (flag.kind == Kind::whole) {
    int parsed = 0;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), parsed);
    const bool whole = error == std::errc() && end == value->data() + value->size();
    const int least = flag.name == "benchmark_repetitions" ? 1 : 0;
    if (!whole || parsed < least) bad_value(flag.name, *value, fmt::format("a whole number of at least {}", least));
  } else if (flag.kind == Kind::number && !is_number(*value)) {
    bad_value(flag.name, *value, "a number");
  } else if (flag.kind == Kind::time) {
    std::string_view number = *value;
    if (!number.empty() && (number.back() == 's' || number.back() == 'x')) number.remove_suffix(1);
    if (!is_number(number)) bad_value(flag.name, *value, "seconds, such as 0.5");
  }
}

template <class T>
T choose(std::string_view flag, const std::string& value,
         std::initializer_list<std::pair<std::string_view, T>> choices) {
  std::string names;
  for (const auto& [name, choice] : choices) {
    if (value == name) return choice;
    names += (names.empty() ? "" : ", ") + std::string(name);
  }
  bad_value(flag, value, "one of " + names);
}

// "<key>=<value>,<key>=<value>".
std::vector<std::pair<std::string, std::string>> parse_context(const std::string& text) {
  std::vector<std::pair<std::string, std::string>> context;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    const std::string pair = text.substr(begin, end - begin);
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos) bad_value("benchmark_context", text, "<key>=<value>,<key>=<value>");
    context.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    begin = end + 1;
  }
  return context;
}

// Ours; false for a flag that is not.
bool take(Options& options, const std::string& flag, const std::optional<std::string>& value) {
  const auto required = [&]() -> const std::string& {
    if (!value || value->empty()) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("--{} has no value", flag),
                  fmt::format("write --{}=..., see --help", flag));
    }
    return *value;
  };
  if (flag == "device") {
    options.device = required();
    options.device_given = true;
  } else if (flag == "help" || flag == "h") {
    options.help = true;
  } else if (flag == "audio") {
    options.encoder.audio = required();
  } else if (flag == "weights") {
    options.encoder.weights = required();
  } else if (flag == "trace") {
    options.trace = required();
  } else if (flag == "benchmark_list_tests") {
    options.list_tests = parse_bool(flag, value);
  } else if (flag == "benchmark_format") {
    options.format =
        choose<Format>(flag, required(), {{"console", Format::console}, {"json", Format::json}, {"csv", Format::csv}});
  } else if (flag == "benchmark_out") {
    options.out = required();
  } else if (flag == "benchmark_out_format") {
    choose<bool>(flag, required(), {{"json", true}});
  } else if (flag == "benchmark_color") {
    options.color = is_one_of(required(), {"auto"}) ? Color::automatic
                    : parse_bool(flag, value)       ? Color::always
                                                    : Color::never;
  } else if (flag == "benchmark_time_unit") {
    options.time_unit = choose<std::string>(flag, required(), {{"ns", "ns"}, {"us", "us"}, {"ms", "ms"}, {"s", "s"}});
  } else {
    return false;
  }
  return true;
}

}  // namespace

Options parse_options(const std::vector<std::string>& arguments) {
  Options options;
  options.google_benchmark.push_back(arguments.empty() ? "bench" : arguments.front());
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const std::size_t dashes = argument.starts_with("--") ? 2 : argument == "-h" ? 1 : 0;
    const std::size_t equals = argument.find('=');
    const std::string flag = argument.substr(dashes, equals == std::string::npos ? equals : equals - dashes);
    std::optional<std::string> value;
    if (equals != std::string::npos) value = argument.substr(equals + 1);
    if (flag == "device" && dashes == 2 && !value && i + 1 < arguments.size()) value = arguments[++i];

    if (dashes != 0 && take(options, flag, value)) continue;
    const auto known = std::find_if(kPassed.begin(), kPassed.end(), [&](const Flag& f) { return f.name == flag; });
    if (dashes != 2 || known == kPassed.end()) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("unknown argument {}", argument),
                  "--help lists the flags there are");
    }
    check(*known, value);
    if (flag == "benchmark_repetitions") options.repetitions = std::stoll(*value);
    if (flag == "benchmark_context") options.context = parse_context(*value);
    // Cases have fixed numbers of samples, and the text for this one changed between versions.
    if (known->kind != Kind::time) options.google_benchmark.push_back(argument);
  }
  return options;
}

double units_per_second(const std::string& time_unit) {
  return time_unit == "ns" ? 1e9 : time_unit == "us" ? 1e6 : time_unit == "ms" ? 1e3 : 1;
}

std::string help_text() {
  std::string names;
  for (const Profile& profile : profiles()) names += fmt::format("{}{}", names.empty() ? "" : ", ", profile.name);
  return fmt::format(R"(bench: Google Benchmark over the kernels of npubench, each result checked against Eigen

usage: bench [--device=<device>] [--benchmark_filter=<regex>] [--benchmark_out=<file>] ...

Ours:
  --device=auto                the NPU of this machine if there is one, else the emulated one (default)
  --device=emulated[:profile]  the emulated NPU; its times are modelled, not measured. Profiles: npu1, npu2 (the
                               default of each generation), {}
  --device=xrt[:index]         a real NPU through XRT
  --audio=<file>               Whisper's encoder hears this WAV file, and nothing else runs
  --weights=<file>             Whisper's encoder has these weights, a safetensors file with Hugging Face's names, and
                               nothing else runs
  --trace=<file>               the timeline of one more run of the one case that the filter matches, on the emulated
                               NPU: what each core, DMA channel and the command processor did and waited for.
                               ui.perfetto.dev opens it
  --help                       this text

Google Benchmark's:
  --benchmark_filter=<regex>   cases whose name matches, such as Attention, 'tile:64', '1500' (the Whisper-base
                               shapes), Emulator (host speed of the emulator),
                               WhisperEncoder (runs only on request); -<regex>: those that do not
  --benchmark_list_tests       only the names
  --benchmark_out=<file>       the results document, JSON, after each case; compare.py reads it
  --benchmark_out_format=json
  --benchmark_format=console|json|csv
                               what goes to the standard output; with json and csv all else goes to the standard error
  --benchmark_repetitions=<n>  each case n times, with mean, median and deviation. A modelled time is the same each time
  --benchmark_display_aggregates_only, --benchmark_report_aggregates_only
                               the table shows only those; the document keeps all rows
  --benchmark_enable_random_interleaving, --benchmark_time_unit=ns|us|ms|s, --benchmark_color=auto|true|false,
  --benchmark_context=<key>=<value>,..., --benchmark_perf_counters=<names>, --v=<level>
  --benchmark_min_time, --benchmark_min_warmup_time, --benchmark_counters_tabular
                               taken and without effect: a case has a fixed number of samples, the table is a table

Exit code: 0 all passed, 1 a case failed, 2 a mistake on the command line, 130 after Ctrl-C (the document then holds
what was measured).
)",
                     names);
}

}  // namespace npubench::bench
