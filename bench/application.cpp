#include "application.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <fmt/ostream.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>

#include <npubench/base/error.h>
#include <npubench/emulator/trace_writer.h>
#include <npubench/results/csv.h>
#include <npubench/results/document_json.h>

#include "console_reporter.h"
#include "fixture.h"
#include "interrupt.h"
#include "options.h"
#include "suite.h"
#include "whisper_encoder.h"

namespace npubench::bench {

namespace {

// What Google Benchmark says of itself and the host, with --benchmark_context's keys. It offers this only as text of
// its JSON reporter.
nlohmann::ordered_json google_benchmark_context() {
  std::ostringstream text;
  benchmark::JSONReporter reporter;
  reporter.SetOutputStream(&text);
  reporter.ReportContext(benchmark::BenchmarkReporter::Context());
  const auto json = nlohmann::ordered_json::parse(text.str() + "]}", nullptr, false);
  return json.is_discarded() ? nlohmann::ordered_json::object()
                             : json.value("context", nlohmann::ordered_json::object());
}

void print_head(std::ostream& out, Session& session, const std::vector<Case>& cases) {
  const DeviceInfo& info = session.device().info();
  fmt::print(out, "Device: {}, array at {:.2f} GHz; times are {}\n", info.name, info.profile.clock_hz * 1e-9,
             session.modelled() ? "MODELLED, not measured" : "measured");
  const bool device_cases =
      std::any_of(cases.begin(), cases.end(), [](const Case& c) { return !std::holds_alternative<HostBody>(c.body); });
  if (google_benchmark_context().value("library_build_type", "") == "debug") {
    fmt::print(out, "Google Benchmark was built without NDEBUG (Debian's is): no effect here, {} {}\n",
               session.modelled() ? "modelled times" : "the device's times",
               "and the Emulator/ rows are taken without it");
  }
  if (results::describe_host("").library_build_type == "debug") {
    fmt::print(out, "npubench was built for debugging: {}the Emulator/ rows are slower than they need to be\n",
               session.modelled() ? "modelled times are the same, " : "");
  }
  if (device_cases) {
    fmt::print(out, "Dispatch floor: {:.2f} us ({}), a run of the empty design; floor-bound: at most 1.5 times that\n",
               session.dispatch_floor() * 1e6, name(info.clock));
  }
}

void print_trace(std::ostream& out, const TraceWriter& trace) {
  if (!trace.written()) {
    fmt::print(out, "No trace was written\n");
    return;
  }
  fmt::print(out, "Trace: {}, {} events of one run after the timed ones; ui.perfetto.dev opens it\n",
             trace.path().string(), trace.events());
  if (trace.left_out() > 0) {
    fmt::print(out, "Left out: {} further events, the limit is {}; a smaller shape shows the whole\n", trace.left_out(),
               trace.events());
  }
}

void fill_document(Session& session, const Options& options, const std::vector<std::string>& arguments) {
  results::Document& document = session.document();
  document.host = results::describe_host(arguments.front());
  document.command_line = arguments;
  const auto given = [](bool yes) { return yes ? "" : " (default)"; };
  document.settings = {
      {"device", options.device + given(options.device_given)},
      {"filter", benchmark::GetBenchmarkFilter()},
      {"repetitions", fmt::format("{}", session.settings().repetitions)},
      {"device_samples", fmt::format("{}", session.samples())},
      {"time_unit", options.time_unit},
  };
  const auto context = google_benchmark_context();
  document.settings.emplace_back("google_benchmark_build_type", context.value("library_build_type", "unknown"));
  for (const auto& [key, value] : options.context) document.settings.emplace_back(key, value);
}

// Google Benchmark's registry lives as long as the process; so must what its entries refer to.
void register_cases(const std::vector<Case>& cases, Session& session, ConsoleReporter& reporter) {
  benchmark::ClearRegisteredBenchmarks();
  std::int64_t family_index = 0;
  for (const Case& c : cases) {
    benchmark::RegisterBenchmark(c.name.c_str(),
                                 [&c, &session, &reporter, family_index](benchmark::State& state) {
                                   if (!session.stopping()) reporter.begin(c.name);
                                   run_case(state, session, c, family_index);
                                 })
        ->Iterations(samples_of(c, session))
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond);
    ++family_index;
  }
}

// Throws Error(invalid_argument) where the choice is not one that a trace can show.
void require_traceable(const DeviceInfo& device, const std::vector<Case>& cases, const std::string& expression) {
  if (device.backend != "emulated") {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("--trace shows the emulated NPU from within, the device is {}", device.name),
                "add --device=emulated");
  }
  if (cases.size() > 1) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("--trace shows one case, --benchmark_filter={} matches {}: {}, {}{}", expression,
                            cases.size(), cases[0].name, cases[1].name, cases.size() > 2 ? ", ..." : ""),
                "narrow the filter, such as with ^ and $ around one of the names of --benchmark_list_tests");
  }
  if (!std::holds_alternative<DeviceBody>(cases.front().body)) {
    const bool host = std::holds_alternative<HostBody>(cases.front().body);
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("--trace shows one run on the NPU, {} {}", cases.front().name,
                            host ? "times the host" : "is a sequence of many"),
                "choose a case of one kernel");
  }
}

int run_checked(const std::vector<std::string>& arguments, const Suite& suite, DeviceOptions device_options) {
  Options options = parse_options(arguments);
  if (options.help) {
    fmt::print("{}", help_text());
    return kAllPassed;
  }
  std::vector<char*> google_arguments;
  for (std::string& argument : options.google_benchmark) google_arguments.push_back(argument.data());
  int count = static_cast<int>(google_arguments.size());
  google_arguments.push_back(nullptr);
  benchmark::Initialize(&count, google_arguments.data());
  if (count > 1) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("unknown argument {}", google_arguments[1]),
                "this version of Google Benchmark does not know it");
  }

  std::optional<TraceWriter> trace;  // outlives the device that it watches
  if (options.trace && !options.list_tests) {
    trace.emplace(*options.trace);
    device_options.trace = &*trace;
  }
  const InterruptGuard interrupt;
  device_options.stop = InterruptGuard::flag();
  Session session(Device::open(options.device, device_options),
                  {.executable = arguments.front(),
                   .device_spec = options.device,
                   .time_unit = options.time_unit,
                   .repetitions = options.repetitions},
                  InterruptGuard::flag());
  const Architecture& arch = architecture(session.device().info().generation);
  std::vector<Case> all;
  if (options.encoder.given()) {
    add_whisper_encoder(all, arch, options.encoder);
  } else {
    all = suite(arch);
  }
  const std::string expression = benchmark::GetBenchmarkFilter();
  const std::vector<Case> cases =
      filter(options.encoder.given() || options.list_tests ? all : without_requested(all, expression), expression);
  if (cases.empty()) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("--benchmark_filter={} matches no case", benchmark::GetBenchmarkFilter()),
                "--benchmark_list_tests shows the names");
  }
  if (options.list_tests) {
    for (const Case& c : cases) fmt::print("{}\n", c.name);
    return kAllPassed;
  }
  if (trace) {
    require_traceable(session.device().info(), cases, expression);
    session.trace_to(*trace);
  }
  if (options.out) session.write_to(*options.out);

  std::ostream& table = options.format == Format::console ? std::cout : std::cerr;
  const bool terminal = isatty(options.format == Format::console ? STDOUT_FILENO : STDERR_FILENO) == 1;
  ConsoleReporter::Layout layout;
  layout.cases = cases.size();
  layout.transient = terminal;
  layout.color = options.color == Color::always || (options.color == Color::automatic && terminal);
  const std::size_t suffix = options.repetitions > 1 ? std::string_view("_median").size() : 0;
  for (const Case& c : cases) layout.name_width = std::max(layout.name_width, c.name.size() + suffix);
  ConsoleReporter reporter(session, table, layout);

  fill_document(session, options, arguments);
  print_head(table, session, cases);
  register_cases(cases, session, reporter);
  benchmark::RunSpecifiedBenchmarks(&reporter, nullptr, ".");  // the filter is applied: to names without suffixes
  benchmark::ClearRegisteredBenchmarks();

  const bool interrupted = InterruptGuard::interrupted();
  session.finish(!interrupted);
  const Summary summary = summarize(session.document(), cases.size());
  reporter.print(summary);
  if (trace) print_trace(table, *trace);
  if (options.format == Format::json) fmt::print("{}", results::to_text(session.document()));
  if (options.format == Format::csv) fmt::print("{}", results::to_csv(session.document()));
  if (interrupted) return InterruptGuard::exit_code();
  const bool untraced = trace && !trace->written();
  return summary.failed.empty() && session.write_error().empty() && !untraced ? kAllPassed : kCaseFailed;
}

}  // namespace

int run(int argc, char** argv, const Suite& suite, DeviceOptions options) {
  try {
    return run_checked(std::vector<std::string>(argv, argv + argc), suite, std::move(options));
  } catch (const Error& error) {
    fmt::print(stderr, "error: {}\n", error.what());
    const bool interrupted = error.category() == ErrorCategory::interrupted && InterruptGuard::interrupted();
    return interrupted ? InterruptGuard::exit_code() : kBadUsage;
  } catch (const std::exception& error) {
    fmt::print(stderr, "error: {}\n", error.what());
    return kCaseFailed;
  }
}

}  // namespace npubench::bench
