#include <npubench/bench/options.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <string_view>

#include <npubench/arch/profile.h>
#include <npubench/base/error.h>
#include <npubench/base/suggest.h>
#include <npubench/commands/commands.h>

namespace npubench::bench {

namespace {

enum class Kind { boolean, whole, number, time, text };

struct GoogleFlag {
  std::string_view name;
  Kind kind;
};

// Google Benchmark's flags that go on to it as they are; those of its later versions too, which an older one refuses.
constexpr std::array kPassed{
    GoogleFlag{"benchmark_min_time", Kind::time},
    GoogleFlag{"benchmark_min_warmup_time", Kind::number},
    GoogleFlag{"benchmark_repetitions", Kind::whole},
    GoogleFlag{"benchmark_dry_run", Kind::boolean},
    GoogleFlag{"benchmark_enable_random_interleaving", Kind::boolean},
    GoogleFlag{"benchmark_report_aggregates_only", Kind::boolean},
    GoogleFlag{"benchmark_display_aggregates_only", Kind::boolean},
    GoogleFlag{"benchmark_counters_tabular", Kind::boolean},
    GoogleFlag{"benchmark_perf_counters", Kind::text},
    GoogleFlag{"v", Kind::whole},
};

// Those that are answered here.
constexpr std::array<std::string_view, 18> kOurs{"device",
                                                 "help",
                                                 "version",
                                                 "case",
                                                 "axis",
                                                 "group",
                                                 "inputs",
                                                 "seed",
                                                 "trace",
                                                 "core-cycles",
                                                 "benchmark_filter",
                                                 "benchmark_list_tests",
                                                 "benchmark_format",
                                                 "benchmark_out",
                                                 "benchmark_out_format",
                                                 "benchmark_color",
                                                 "benchmark_time_unit",
                                                 "benchmark_context"};

// What Google Benchmark is told in any case, since it would read the environment where nothing is said.
constexpr std::array kFixed{"--benchmark_filter=.",        "--benchmark_list_tests=false", "--benchmark_out=",
                            "--benchmark_out_format=json", "--benchmark_format=console",   "--benchmark_color=false"};

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

void check(const GoogleFlag& flag, const std::optional<std::string>& value) {
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

std::uint64_t parse_seed(const std::string& text) {
  std::int64_t seed = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
  if (error != std::errc() || end != text.data() + text.size() || seed < 0) {
    bad_value("seed", text, "a whole number from 0 to 2^63 - 1");
  }
  return static_cast<std::uint64_t>(seed);
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
  } else if (flag == "version") {
    options.version = true;
  } else if (flag == "case") {
    options.selection.cases.push_back(required());
  } else if (flag == "axis") {
    options.selection.axes.push_back(required());
  } else if (flag == "group") {
    for (const auto group : detail::split(required(), ',')) options.groups.emplace_back(group);
  } else if (flag == "inputs") {
    const auto seed = options.inputs.seed;
    options.inputs = parse_inputs(required());
    options.inputs.seed = seed;
  } else if (flag == "seed") {
    options.inputs.seed = parse_seed(required());
  } else if (flag == "trace") {
    options.trace = required();
  } else if (flag == "core-cycles") {
    options.core_cycles = required();
  } else if (flag == "benchmark_filter") {
    if (!value) required();
    options.filter = *value;
  } else if (flag == "benchmark_context") {
    std::ranges::move(parse_context(required()), std::back_inserter(options.context));
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

[[noreturn]] void unknown(const std::string& argument, const std::string& flag, std::span<const Flag> extra) {
  std::vector<std::string_view> known(kOurs.begin(), kOurs.end());
  for (const auto& each : kPassed) known.push_back(each.name);
  for (const auto& each : extra) known.emplace_back(each.name);
  auto near = std::string(nearest(flag, known));
  if (!near.empty()) near.insert(0, "--");
  if (!argument.starts_with('-')) near = nearest(argument, commands::kCommands);
  throw Error(
      ErrorCategory::invalid_argument, fmt::format("unknown argument {}", argument),
      (near.empty() ? std::string() : fmt::format("did you mean {}? ", near)) + "--help lists the flags there are");
}

bool takes_value_apart(const std::string& flag) { return flag == "device" || flag == "case" || flag == "axis"; }

void take_all(Options& options, const std::vector<std::string>& arguments, std::span<const Flag> extra) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    const std::size_t dashes = argument.starts_with("--") ? 2 : argument == "-h" ? 1 : 0;
    const std::size_t equals = argument.find('=');
    const std::string flag = argument.substr(dashes, equals == std::string::npos ? equals : equals - dashes);
    std::optional<std::string> value;
    if (equals != std::string::npos) value = argument.substr(equals + 1);
    if (takes_value_apart(flag) && dashes == 2 && !value && i + 1 < arguments.size()) value = arguments[++i];

    if (dashes != 0 && take(options, flag, value)) continue;
    if (dashes == 2 && std::ranges::find(extra, flag, &Flag::name) != extra.end()) {
      if (!value || value->empty()) {
        throw Error(ErrorCategory::invalid_argument, fmt::format("--{} has no value", flag),
                    fmt::format("write --{}=..., see --help", flag));
      }
      options.extra.insert_or_assign(flag, *value);
      continue;
    }
    const auto known = std::ranges::find(kPassed, std::string_view(flag), &GoogleFlag::name);
    if (dashes != 2 || known == kPassed.end()) unknown(argument, flag, extra);
    check(*known, value);
    if (flag == "benchmark_repetitions") options.repetitions = std::stoll(*value);
    // Cases have fixed numbers of samples, and the text for this one changed between versions.
    if (known->kind != Kind::time) options.google_benchmark.push_back(argument);
  }
}

}  // namespace

Options parse_options(const std::vector<std::string>& arguments, std::span<const Flag> extra,
                      const std::vector<std::string>& environment) {
  Options options;
  options.google_benchmark.push_back(arguments.empty() ? "bench" : arguments.front());
  options.google_benchmark.insert(options.google_benchmark.end(), kFixed.begin(), kFixed.end());
  take_all(options, environment, extra);
  // The command line's word counts, not both.
  const auto says = [&](std::string_view flag) {
    return std::ranges::any_of(arguments, [&](const auto& argument) { return argument.starts_with(flag); });
  };
  if (says("--benchmark_context")) options.context.clear();
  if (says("--case") || says("--axis")) options.filter.clear();
  if (!arguments.empty()) take_all(options, {arguments.begin() + 1, arguments.end()}, extra);
  if (options.inputs.seed != 0 && !are_random(options.inputs)) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("--seed={} has no effect on --inputs={}", options.inputs.seed, to_string(options.inputs)),
                "leave one of them out");
  }
  if (options.selection.given() && (!options.filter.empty() || !options.groups.empty())) {
    const bool kernel_by_filter = options.selection.cases.empty() && options.groups.empty();
    if (!kernel_by_filter) {
      throw Error(ErrorCategory::invalid_argument, "--case and --benchmark_filter or --group choose cases twice",
                  "give one of them");
    }
    options.selection.cases.push_back(options.filter);  // the axes of a kernel that the filter names
    options.filter.clear();
  }
  return options;
}

std::vector<std::string> environment_flags() {
  std::vector<std::string> flags;
  const auto look = [&](std::string_view flag) {
    if (!flag.starts_with("benchmark_")) return;
    std::string variable(flag);
    std::ranges::transform(variable, variable.begin(), [](unsigned char c) { return std::toupper(c); });
    if (const char* const value = std::getenv(variable.c_str())) flags.push_back(fmt::format("--{}={}", flag, value));
  };
  for (const auto flag : kOurs) look(flag);
  for (const auto& flag : kPassed) look(flag.name);
  return flags;
}

double units_per_second(const std::string& time_unit) {
  return time_unit == "ns" ? 1e9 : time_unit == "us" ? 1e6 : time_unit == "ms" ? 1e3 : 1;
}

std::string help_text(const Program& program) {
  std::string names, flags, first_kernel;
  for (const auto generation : generations()) {
    names += fmt::format("{}{}", names.empty() ? "" : ", ", name(generation));
  }
  names += " (the\n                               default of each generation)";
  for (const Profile& profile : profiles()) names += fmt::format(", {}", profile.name);
  names += ",\n                               or a file (`devices` lists them all, and says how)";
  for (const Flag& flag : program.flags) {
    auto help = flag.help;
    for (std::size_t at = help.find('\n'); at != std::string::npos; at = help.find('\n', at + 1)) {
      help.insert(at + 1, std::string(31, ' '));
    }
    flags += fmt::format("  {:<29}{}\n", fmt::format("--{}={}", flag.name, flag.form), help);
  }
  std::string forms;
  for (const auto& family : program.families.all()) forms += fmt::format("  {}\n", family->form());
  return fmt::format(R"({0}: {1}

usage: {0} [--device=<device>] [--benchmark_filter=<regex>] [--benchmark_out=<file>] ...
       {0} {5} ...

Which cases:
  --benchmark_filter=<regex>   those of the suite whose names match, such as Attention, 'tile:64', '1500' (the
                               Whisper-base shapes); -<regex>: those that do not. A whole name is that case, in the suite
                               or not
  --case=<name>                any case that can be named; may be given several times. What the name leaves out is as
                               the kernel has it by default; a kernel's name alone is all of that
  --axis=<axis>=<values>       with --case, or with a kernel's name as the filter: the product of the values of all axes,
                               such as --axis tile=16,24,32x40x48 --axis cores=1x1,2x4 --axis k_gather=1:8:1 (a range
                               with its end). What does not fit is a row that says why
  --group=<group>,...          only these groups of the suite; some take long and run only so
  --benchmark_list_tests       only the names of what would run; with --benchmark_format=json as JSON

How names are written (options follow as <option>:<value>, and what is left out has its default):
{2}
Ours:
  --device=auto                the NPU of this machine if there is one, else the emulated one (default)
  --device=emulated[:profile]  the emulated NPU; its times are modelled, not measured. Profiles: {3}
  --device=xrt[:index]         a real NPU through XRT
  --inputs=<inputs>            uniform (default), normal, ones, ramp, or files, one an input and separated by commas:
                               .npy, or raw elements
  --seed=<n>                   other inputs of the same kind (default 0)
{4}  --trace=<file>               the timeline of one more run of the one case that is chosen, on the emulated NPU: what
                               each core, DMA channel and the command processor did and waited for. ui.perfetto.dev
                               opens it
  --core-cycles=<folder>       on the emulated NPU, cores take the cycles that `cycles` has counted in code of Peano
                               (*.cycles.json in the folder and below), where they call a function that was counted
  --help, --version

Google Benchmark's:
  --benchmark_out=<file>       the results document, JSON, kept up to date; compare.py reads it
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
  BENCHMARK_<FLAG> in the environment is the same as the flag; the command line's word counts more.

Exit code: 0 all passed; 1 a case failed, or none passed; 2 a mistake on the command line, nothing was run; 3 a file or
the output could not be read or written; 128 + the signal after Ctrl-C (the document then holds what was measured).
)",
                     program.name, program.purpose, forms, names, flags, fmt::join(commands::kCommands, "|"));
}

}  // namespace npubench::bench
